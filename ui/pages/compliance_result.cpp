// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_result.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "ui/pages/compliance_charts.h"
#include "ui/pages/compliance_totals.h"
#include "ui/pages/compliance_why.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

ComplianceResult::ComplianceResult(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_summary(new QLabel(this)),
      m_empty(makeEmptyText(this)),
      m_covered(new Chart(Chart::Shape::Stacked, this)),
      m_kinds(new Chart(Chart::Shape::Gauge, this)),
      m_parts(new QTabWidget(this)),
      m_why(new ComplianceWhy(desk.link(), this))
{
    m_summary->setObjectName(u"resultSummary"_s);
    m_summary->setContentsMargins(16, 8, 16, 8);
    m_summary->setWordWrap(true);
    makeTables();
    auto* const below = makeTwoParts(Qt::Horizontal, {m_parts, 700, 1}, {m_why, 460}, this);
    m_charts = makeCharts();
    auto* const split = makeTwoParts(Qt::Vertical, {m_charts, 240}, {below, 310, 1}, this);
    m_body = split;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    connect(&runs(), &ViewTable::selectionChanged, this, &ComplianceResult::askWhy);
    connect(&runs().model(), &ViewModel::stateChanged, this, &ComplianceResult::showParts);
    connect(&link(), &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"runs"_s) || topics.contains(u"penalties"_s)) {
            invalidate();
        }
    });
    connect(&link(), &RegistryLink::momentChanged, this, &ComplianceResult::invalidate);
    retranslate();
}

QWidget* ComplianceResult::makeCharts()
{
    auto* const charts = makeTwoParts(Qt::Horizontal, {m_covered, 700, 3}, {m_kinds, 460, 2}, this);
    return charts;
}

void ComplianceResult::makeTables()
{
    m_parts->setObjectName(u"resultParts"_s);
    m_parts->setDocumentMode(true);
    const QStringList hidden{u"event"_s, u"jurisdiction"_s, u"since"_s};
    m_tables.append(
        makeTable(u"runs"_s, hidden + QStringList{u"run"_s, u"carried"_s, u"credited"_s}, m_parts));
    m_tables.append(makeTable(u"penalties"_s, hidden, m_parts));
    m_tables.append(makeTable(u"rate_results"_s, hidden + QStringList{u"run"_s}, m_parts));
    for (ViewTable* table : std::as_const(m_tables)) {
        m_parts->addTab(table, QString());
    }
}

QString ComplianceResult::title(const ComplianceDesk&)
{
    return tr("Result");
}

QString ComplianceResult::summary() const
{
    return m_summary->text();
}

bool ComplianceResult::isLoaded() const
{
    return m_reading == 0 && m_why->isLoaded() && m_tables.first()->model().isAnswered();
}

void ComplianceResult::refresh()
{
    m_parts->setTabVisible(2, desk().current() && desk().current()->type == u"RATE");
    for (ViewTable* table : std::as_const(m_tables)) {
        list(*table, desk().ofEvent());
    }
    readFigures();
    askWhy();
}

void ComplianceResult::readFigures()
{
    ViewRequest request;
    request.view = u"runs"_s;
    request.filters = desk().ofEvent();
    request.filters.append({u"state"_s, Comparison::Equal, u"COMMITTED"_s});
    request.sort = u"obligation"_s;
    request.descending = true;
    request.limit = ChartedEntities;
    request.totals = true;
    const int number = ++m_asked;
    m_reading += 2;
    whenDone(link().read(request), this, [this, number](const Result<Page>& page) {
        --m_reading;
        if (number == m_asked) {
            takeRuns(page);
        }
    });
    const QString event = desk().current() ? desk().current()->id : QString();
    whenDone(readKindTotals(link(), event),
             this,
             [this, number](const QList<std::pair<QString, qint64>>& totals) {
                 --m_reading;
                 if (number == m_asked) {
                     m_byKind = totals;
                     showFigures();
                 }
             });
}

void ComplianceResult::takeRuns(const Result<Page>& page)
{
    m_largest = recordsOf(page);
    m_totals.clear();
    for (qsizetype i = 0; page && i < page->totals.size(); ++i) {
        m_totals.insert(page->columns.at(i), page->totals.at(i).toInteger());
    }
    showFigures();
}

QString ComplianceResult::summaryText() const
{
    if (m_largest.isEmpty()) {
        return wasRun() ? tr("What was surrendered at this event has been reversed.")
                        : tr("Nothing has been surrendered at this event yet.");
    }
    return tr("Obligations: %1. Retired: %2 (%3 allowances, %4 offset credits). Short: %5.")
        .arg(formatCount(m_totals.value(u"obligation"_s)),
             formatCount(m_totals.value(u"total_used"_s)),
             formatCount(m_totals.value(u"allow_used"_s)),
             formatCount(m_totals.value(u"offset_used"_s)),
             formatCount(m_totals.value(u"shortfall"_s)));
}

void ComplianceResult::showFigures()
{
    m_covered->setData(coveredChart(m_largest, u"total_used"_s));
    const Column& instrument = *view(u"run_vintages"_s).column(u"instrument"_s);
    QList<KindTotal> kinds;
    for (const auto& [kind, quantity] : m_byKind) {
        kinds.append({link().cellText().cell(instrument, kind), quantity});
    }
    m_kinds->setData(kindsChart(kinds));
    m_charts->setVisible(!m_largest.isEmpty());
    showParts();
}

void ComplianceResult::showParts()
{
    const bool isEmpty = m_largest.isEmpty() && !wasRun();
    m_summary->setText(summaryText());
    m_summary->setVisible(!isEmpty);
    m_empty->setText(summaryText());
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
}

bool ComplianceResult::wasRun() const
{
    const ViewModel& rows = m_tables.first()->model();
    return rows.rowCount() > 0 || rows.isFiltered();
}

void ComplianceResult::askWhy()
{
    const QList<QCborMap> chosen = runs().selection();
    if (chosen.size() != 1 || !desk().current()) {
        m_why->clear();
        return;
    }
    const QCborMap& record = chosen.first();
    const QString entity = record.value(u"entity_id"_s).toString();
    m_why->ask({.event = desk().current()->id, .entity = entity, .snapshot = {}},
               tr("%1 (%2)").arg(record.value(u"legal_name"_s).toString(), entity));
}

void ComplianceResult::retranslate()
{
    for (int i = 0; i < m_tables.size(); ++i) {
        m_parts->setTabText(i, titleText(m_tables.at(i)->model().view().title));
    }
    m_parts->setAccessibleName(tr("Surrenders and late obligations"));
    showFigures();
}

}  // namespace citss
