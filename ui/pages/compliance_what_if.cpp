// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_what_if.h"

#include "core/compliance/what_if.h"
#include "ui/pages/what_if_drafts.h"
#include "ui/pages/what_if_form.h"
#include "ui/pages/what_if_result.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRows = 20'000;
constexpr int LongestName = 80;

}  // namespace

ComplianceWhatIf::ComplianceWhatIf(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_band(new QLabel(this)),
      m_namesLabel(new QLabel(this)),
      m_names(new QComboBox(this)),
      m_save(new QPushButton(this)),
      m_rename(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_run(new QPushButton(this)),
      m_progress(new ProgressPanel(this)),
      m_parts(new QTabWidget(this)),
      m_form(new WhatIfForm(desk.workplace(), this)),
      m_result(new WhatIfResult(desk.workplace(), this))
{
    m_parts->setObjectName(u"whatIfParts"_s);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_form, QString());
    m_parts->addTab(m_result, QString());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(makeHead());
    layout->addWidget(m_progress);
    layout->addWidget(m_parts, 1);
    connect(m_run, &QPushButton::clicked, this, &ComplianceWhatIf::run);
    connect(m_save, &QPushButton::clicked, this, &ComplianceWhatIf::save);
    connect(m_rename, &QPushButton::clicked, this, &ComplianceWhatIf::renameDraft);
    connect(m_remove, &QPushButton::clicked, this, &ComplianceWhatIf::removeDraft);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        open(m_names->itemText(index));
    });
    connect(m_names, &QComboBox::editTextChanged, this, &ComplianceWhatIf::showState);
    connect(&link(), &RegistryLink::momentChanged, this, &ComplianceWhatIf::showState);
    retranslate();
}

ComplianceWhatIf::~ComplianceWhatIf() = default;

QWidget* ComplianceWhatIf::makeHead()
{
    m_band->setObjectName(u"whatIfBand"_s);
    m_band->setWordWrap(true);
    m_band->setContentsMargins(16, 6, 16, 6);
    auto* const head = new QWidget(this);
    head->setObjectName(u"actHead"_s);
    m_names->setObjectName(u"draftNames"_s);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setMinimumContentsLength(24);
    m_names->lineEdit()->setMaxLength(LongestName);
    m_namesLabel->setBuddy(m_names);
    m_save->setObjectName(u"saveDraft"_s);
    m_rename->setObjectName(u"renameDraft"_s);
    m_remove->setObjectName(u"removeDraft"_s);
    m_run->setObjectName(u"runWhatIf"_s);
    m_run->setProperty("primary", true);
    auto* const layout = new FlowLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_namesLabel);
    layout->addWidget(m_names);
    layout->addWidget(m_save);
    layout->addWidget(m_rename);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(m_run);
    return head;
}

QString ComplianceWhatIf::title(const ComplianceDesk&)
{
    return tr("What if");
}

bool ComplianceWhatIf::isLoaded() const
{
    return !m_isRunning && (!desk().current() || m_form->isLoaded());
}

QString ComplianceWhatIf::band() const
{
    return m_band->text();
}

QString ComplianceWhatIf::whyNot() const
{
    const auto& event = desk().current();
    if (!event) {
        return tr("Choose an event first.");
    }
    if (!event->isPublished()) {
        return tr("Publish the obligations first; then other assumptions can be tried on them.");
    }
    return desk().readOnlyReason();
}

void ComplianceWhatIf::refresh()
{
    const auto& event = desk().current();
    const QString id = event ? event->id : QString();
    if (event) {
        m_form->setEvent(*event);
    }
    if (id != m_event) {
        m_event = id;
        ++m_asked;
        m_isRunning = false;
        m_progress->finish();
        m_result->show(std::nullopt);
        m_parts->setCurrentWidget(m_form);
        fillNames({});
    }
    showState();
}

void ComplianceWhatIf::run()
{
    const QCborMap fields = m_form->fields();
    const QByteArray token = link().session() ? link().session()->token : QByteArray();
    const std::shared_ptr<Progress> progress = m_progress->start();
    m_isRunning = true;
    const int number = ++m_asked;
    showState();
    const auto ask = [fields, token, progress](Registry& registry) {
        const WhatIfRows rows{.limit = MostRows};
        return askWhatIf(registry, token, fields, rows, *progress);
    };
    whenDone(link().work<Result<WhatIfAnswer>>(ask),
             this,
             [this, number](const Result<WhatIfAnswer>& answer) {
                 if (number == m_asked) {
                     take(answer);
                 }
             });
}

void ComplianceWhatIf::take(const Result<WhatIfAnswer>& answer)
{
    m_progress->finish();
    m_isRunning = false;
    m_form->setProblems(answer ? Problems() : answer.error());
    m_result->show(answer ? std::optional(*answer) : std::nullopt);
    m_parts->setCurrentWidget(answer ? static_cast<QWidget*>(m_result) : m_form);
    showState();
}

WhatIfDrafts ComplianceWhatIf::kept() const
{
    return {desk().workplace(), m_event};
}

QString ComplianceWhatIf::typedName() const
{
    return m_names->currentText().simplified();
}

void ComplianceWhatIf::fillNames(const QString& chosen)
{
    const QSignalBlocker quiet(m_names);
    m_opened = chosen;
    m_names->clear();
    m_names->addItems(kept().names());
    m_names->setCurrentIndex(m_names->findText(chosen, Qt::MatchExactly));
    m_names->setEditText(chosen);
    showState();
}

void ComplianceWhatIf::open(const QString& name)
{
    if (const std::optional<QCborMap> draft = kept().find(name)) {
        m_form->setFields(*draft);
        m_result->show(std::nullopt);
        m_parts->setCurrentWidget(m_form);
        fillNames(name);
    }
}

void ComplianceWhatIf::save()
{
    const QString name = typedName();
    kept().save(name, m_form->fields());
    fillNames(name);
}

void ComplianceWhatIf::renameDraft()
{
    const QString name = typedName();
    kept().rename(m_opened, name);
    fillNames(name);
}

void ComplianceWhatIf::removeDraft()
{
    const Question question{
        .title = tr("Delete the draft"),
        .text = tr("The draft \"%1\" will be gone from this computer.").arg(m_opened),
        .act = tr("Delete")};
    if (desk().workplace().prompter.confirm(window(), question)) {
        kept().remove(m_opened);
        fillNames({});
    }
}

void ComplianceWhatIf::showState()
{
    const QString reason = whyNot();
    const bool hasEvent = desk().current().has_value();
    const QString name = typedName();
    const bool isKnown = !m_opened.isEmpty();
    const bool isTaken = m_names->findText(name, Qt::MatchExactly) >= 0;
    m_names->setEnabled(hasEvent);
    m_save->setEnabled(hasEvent && !name.isEmpty());
    m_rename->setEnabled(isKnown && !name.isEmpty() && name != m_opened && !isTaken);
    m_remove->setEnabled(isKnown);
    m_run->setEnabled(reason.isEmpty() && !m_isRunning);
    m_run->setToolTip(reason);
    m_run->setAccessibleDescription(reason);
    const bool hasRun = hasEvent && desk().current()->state == u"RUN"_s;
    const QString calm =
        tr("Nothing here touches the registry: it is rehearsed and forgotten. "
           "Drafts stay on this computer.");
    m_band->setText(!reason.isEmpty() ? calm + u' ' + reason
                    : hasRun          ? calm + u' ' +
                                   tr("This event has been run: choose other rules to replay it "
                                      "under them.")
                             : calm);
}

void ComplianceWhatIf::retranslate()
{
    m_namesLabel->setText(tr("Draft:"));
    m_names->setAccessibleName(tr("Name of the draft"));
    m_names->lineEdit()->setAccessibleName(tr("Name of the draft"));
    m_names->lineEdit()->setPlaceholderText(tr("Name it to keep it"));
    m_save->setText(tr("Save"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete…"));
    m_run->setText(tr("See what would follow"));
    m_parts->setAccessibleName(tr("What if"));
    m_parts->setTabText(0, tr("Suppositions"));
    m_parts->setTabText(1, tr("What follows"));
    showState();
}

}  // namespace citss
