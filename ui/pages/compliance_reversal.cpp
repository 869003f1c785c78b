// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_reversal.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/compliance/event_problems.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_sentences.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/field_editor.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int RestBeforeRehearsal = 400;  // milliseconds
const QString CommandName = u"ReverseComplianceRun"_s;

}  // namespace

ComplianceReversal::ComplianceReversal(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_help(new QLabel(this)),
      m_form(new CommandForm(
          desk.link().catalogue().command(CommandName)->fields(), desk.link(), this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestBeforeRehearsal);
    makeAct();
    m_help->setObjectName(u"help"_s);
    m_help->setWordWrap(true);
    m_help->setContentsMargins(16, 8, 16, 8);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(u"formScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_form->editor(u"event"_s)->setEnabled(false);  // chosen at the head of the page
    auto* const act = new QVBoxLayout;
    act->setContentsMargins(16, 8, 16, 16);
    act->addWidget(m_act);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_help);
    layout->addWidget(scroll, 1);
    layout->addLayout(act);
    connect(m_form, &CommandForm::edited, this, [this] { m_rest.start(); });
    connect(&m_rest, &QTimer::timeout, this, &ComplianceReversal::check);
    connect(&desk, &ComplianceDesk::waitingChanged, m_act, &ComplianceAct::recheck);
    connect(&link(), &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"runs"_s)) {
            invalidate();
        }
    });
    retranslate();
}

void ComplianceReversal::makeAct()
{
    const ActWords words{
        .button =
            [](const Outcome* rehearsed, bool proposes) {
                if (rehearsed == nullptr) {
                    return proposes ? tr("Propose the reversal") : tr("Reverse");
                }
                const qint64 count = rehearsed->made.value(u"returned"_s).toInteger();
                const QString text =
                    proposes ? tr("Propose to return %1 instrument(s)", nullptr, pluralOf(count))
                             : tr("Return %1 instrument(s)", nullptr, pluralOf(count));
                return text.arg(formatCount(count));
            },
        .forecast =
            [](const Outcome& rehearsed) {
                const qint64 entities = rehearsed.made.value(u"entities"_s).toInteger();
                return tr("The surrenders of %1 entity(ies) would be taken back: %2 instruments "
                          "return to their accounts with the same serial numbers.",
                          nullptr,
                          pluralOf(entities))
                    .arg(formatCount(entities),
                         formatCount(rehearsed.made.value(u"returned"_s).toInteger()));
            },
        .reason = [this] { return whyNot(); },
        .calm = {&NothingToReverse}};
    m_act = new ComplianceAct(desk().workplace(), CommandName, words, this);
    connect(m_act, &ComplianceAct::done, this, [this] {
        desk().workplace().drafts.remove(draftKey());
    });
}

QString ComplianceReversal::whyNot() const
{
    const auto& event = desk().current();
    if (!event) {
        return tr("Choose an event first.");
    }
    if (event->isClosed()) {
        return tr("The event is closed: its surrenders can no longer be reversed.");
    }
    if (const auto waiting = desk().waitingFor(CommandName)) {
        return tr("Proposal %1 to reverse waits for a decision.").arg(QString::number(*waiting));
    }
    return m_form->fields().value(u"reason"_s).toString().isEmpty()
               ? tr("Say why the surrender is reversed; the reason stays with the record.")
               : QString();
}

QString ComplianceReversal::title(const ComplianceDesk&)
{
    return tr("Reversal");
}

bool ComplianceReversal::isLoaded() const
{
    return !m_act->isBusy() && !m_rest.isActive();
}

void ComplianceReversal::refresh()
{
    const QString event = desk().current() ? desk().current()->id : QString();
    const bool isOffered = m_act->isOffered();
    m_form->setVisible(isOffered);
    if (event != m_event) {
        m_event = event;
        m_form->setFields(
            {{u"event"_s, event}, {u"entities"_s, QCborArray()}, {u"reason"_s, QString()}});
        restoreDraft();
    }
    check();
}

void ComplianceReversal::check()
{
    m_rest.stop();
    saveDraft();
    const CommandType& command = *link().catalogue().command(CommandName);
    const auto body = command.decode(m_form->fields());
    m_form->setProblems(body ? Problems() : body.error(), false);
    if (body) {
        m_act->prepare(m_form->fields());
    } else {
        m_act->clear();
    }
}

QString ComplianceReversal::draftKey() const
{
    const QString username = link().session() ? link().session()->username : QString();
    return QStringList{link().about().name, username, CommandName, m_event}.join(u'\n');
}

void ComplianceReversal::saveDraft() const
{
    if (!m_form->fields().value(u"reason"_s).toString().isEmpty()) {
        desk().workplace().drafts.save(draftKey(), m_form->fields());
    }
}

void ComplianceReversal::restoreDraft()
{
    if (const std::optional<QCborMap> draft = desk().workplace().drafts.load(draftKey())) {
        m_form->setFields(*draft);
    }
}

void ComplianceReversal::retranslate()
{
    m_help->setText(m_act->isOffered()
                        ? labelText(link().catalogue().command(CommandName)->info().help)
                        : tr("Your role may not propose a reversal."));
}

}  // namespace citss
