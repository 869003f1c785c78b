// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_obligations.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/compliance/event_problems.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_charts.h"
#include "ui/pages/compliance_sentences.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

ComplianceObligations::ComplianceObligations(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_chart(new Chart(Chart::Shape::Bars, this)),
      m_parts(new QTabWidget(this))
{
    makeAct();
    makeTables();
    auto* const split = makeTwoParts(Qt::Vertical, {m_chart, 230}, {m_parts, 300, 1}, this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
    connect(&desk, &ComplianceDesk::waitingChanged, m_act, &ComplianceAct::recheck);
    connect(&link(), &RegistryLink::momentChanged, this, &ComplianceObligations::showForms);
    connect(&link(), &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"emissions"_s) || topics.contains(u"obligations"_s) ||
            topics.contains(u"rate_bases"_s)) {
            invalidate();
        }
    });
    retranslate();
}

void ComplianceObligations::makeAct()
{
    const ActWords words{
        .button =
            [](const Outcome* rehearsed, bool proposes) {
                if (rehearsed == nullptr) {
                    return proposes ? tr("Propose to publish the obligations")
                                    : tr("Publish the obligations");
                }
                const qint64 count = rehearsed->made.value(u"published"_s).toInteger();
                const QString text =
                    proposes ? tr("Propose to publish %1 obligation(s)", nullptr, pluralOf(count))
                             : tr("Publish %1 obligation(s)", nullptr, pluralOf(count));
                return text.arg(formatCount(count));
            },
        .forecast =
            [](const Outcome& rehearsed) {
                const qint64 count = rehearsed.made.value(u"published"_s).toInteger();
                return tr("%1 obligation(s) are new or have changed; together they ask for %2 "
                          "instruments.",
                          nullptr,
                          pluralOf(count))
                    .arg(formatCount(count),
                         formatCount(rehearsed.made.value(u"quantity"_s).toInteger()));
            },
        .reason =
            [this] {
                const auto waiting = desk().waitingFor(u"PublishObligations"_s);
                return waiting ? tr("Proposal %1 to publish waits for a decision.")
                                     .arg(QString::number(*waiting))
                               : QString();
            },
        .calm = {&NothingToPublish}};
    m_act = new ComplianceAct(desk().workplace(), u"PublishObligations"_s, words, this);
}

void ComplianceObligations::makeTables()
{
    m_parts->setObjectName(u"obligationParts"_s);
    m_parts->setDocumentMode(true);
    for (const char* name : {"obligations", "true_ups", "concessions", "rate_bases"}) {
        ViewTable* const table =
            makeTable(QLatin1String(name), {u"event"_s, u"jurisdiction"_s, u"since"_s}, m_parts);
        m_tables.append(table);
        m_parts->addTab(table, QString());
    }
}

QWidget* ComplianceObligations::makeHead()
{
    auto* const head = new QWidget(this);
    head->setObjectName(u"actHead"_s);
    auto* const layout = new FlowLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_act, 1);
    auto* const forms = new FlowLayout;
    forms->setSpacing(8);
    addForm(u"LoadRates"_s, forms);
    addForm(u"LoadTrueUps"_s, forms);
    addForm(u"GrantConcession"_s, forms);
    layout->addLayout(forms);
    layout->setAlignment(forms, Qt::AlignBottom);
    return head;
}

void ComplianceObligations::addForm(const QString& command, FlowLayout* layout)
{
    auto* const button = new QPushButton(this);
    button->setObjectName(command);
    layout->addWidget(button);
    m_forms.append(button);
    connect(button, &QPushButton::clicked, this, [this, command] {
        if (!desk().current()) {
            return;
        }
        auto* const dialog =
            new CommandDialog({.form = *link().catalogue().command(command),
                               .prefill = {{u"event"_s, desk().current()->id},
                                           {u"jurisdiction"_s, desk().current()->jurisdiction}},
                               .proposal = {}},
                              desk().workplace(),
                              window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

QString ComplianceObligations::title(const ComplianceDesk&)
{
    return tr("Obligations");
}

bool ComplianceObligations::isLoaded() const
{
    return !desk().current() || (!m_isReading && m_tables.first()->model().isAnswered());
}

void ComplianceObligations::refresh()
{
    const auto& event = desk().current();
    if (!event) {
        m_act->clear();
        return;
    }
    m_act->prepare({{u"event"_s, event->id}});
    list(*m_tables.at(0), desk().ofEvent());
    list(*m_tables.at(1), {{u"jurisdiction"_s, Comparison::Equal, event->jurisdiction}});
    list(*m_tables.at(2), desk().ofEvent());
    m_parts->setTabVisible(3, isOfRates());
    if (isOfRates()) {
        list(*m_tables.at(3), desk().ofEvent());
    }
    readChart();
    showForms();
}

bool ComplianceObligations::isOfRates() const
{
    return desk().current() && desk().current()->type == u"RATE";
}

void ComplianceObligations::readChart()
{
    ViewRequest request;
    request.view = u"obligations"_s;
    request.filters = desk().ofEvent();
    request.sort = u"obligation"_s;
    request.descending = true;
    request.limit = ChartedEntities;
    const int number = ++m_asked;
    m_isReading = true;
    whenDone(link().read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_asked) {
            m_isReading = false;
            m_largest = recordsOf(page);
            drawChart();
        }
    });
}

void ComplianceObligations::drawChart()
{
    m_chart->setData(obligationsChart(m_largest));
    m_chart->setVisible(!m_largest.isEmpty());
}

void ComplianceObligations::showForms()
{
    const QString reason = desk().readOnlyReason();
    for (QPushButton* button : std::as_const(m_forms)) {
        const CommandInfo& info = link().catalogue().command(button->objectName())->info();
        button->setText(tr("%1…").arg(titleText(info.title)));
        const bool isMeant = button->objectName() != u"LoadRates" || isOfRates();
        button->setVisible(isMeant && link().rights(info.action).mayStart());
        button->setEnabled(reason.isEmpty() && desk().current());
        button->setToolTip(reason.isEmpty() ? labelText(info.help) : reason);
        button->setAccessibleDescription(button->toolTip());
    }
}

void ComplianceObligations::retranslate()
{
    for (int i = 0; i < m_tables.size(); ++i) {
        m_parts->setTabText(i, titleText(m_tables.at(i)->model().view().title));
    }
    m_parts->setAccessibleName(tr("Obligations and other terms"));
    drawChart();
    showForms();
}

}  // namespace citss
