// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortfall_outlook.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "core/registry/page_records.h"
#include "ui/pages/compliance_charts.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRead = 2'000;
constexpr qsizetype MostBars = 8;
constexpr int ChartHeight = 216;
constexpr int GaugeHeight = 160;

qint64 figure(const QCborMap& record, const QString& column)
{
    return record.value(column).toInteger();
}

qint64 sumOf(const QList<QCborMap>& records, const QString& column)
{
    qint64 sum = 0;
    for (const QCborMap& record : records) {
        sum += figure(record, column);
    }
    return sum;
}

Filter isEvent(const QString& event)
{
    return {u"event"_s, Comparison::Equal, event};
}

}  // namespace

ShortfallOutlook::ShortfallOutlook(RegistryLink& link, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_heading(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_layout(new QVBoxLayout(this)),
      m_progress(new ProgressPanel(this)),
      m_problems(new ProblemList(this)),
      m_shortfalls(new Chart(Chart::Shape::Stacked, this)),
      m_limits(new Chart(Chart::Shape::Gauge, this))
{
    setObjectName(u"shortfallOutlook"_s);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setWordWrap(true);
    m_empty->setObjectName(u"emptyText"_s);
    m_empty->setWordWrap(true);
    m_shortfalls->setObjectName(u"shortfallChart"_s);
    m_shortfalls->setMinimumHeight(ChartHeight);
    m_limits->setObjectName(u"limitChart"_s);
    m_limits->setMinimumHeight(GaugeHeight);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_heading, m_empty, m_progress, m_problems, m_shortfalls, m_limits}) {
        m_layout->addWidget(part);
    }
    connect(m_shortfalls, &Chart::categoryActivated, this, [this](const QString& bar) {
        Q_EMIT placeRequested(m_shortPlaces.value(bar));
    });
    connect(m_limits, &Chart::categoryActivated, this, [this](const QString& bar) {
        Q_EMIT placeRequested(m_limitPlaces.value(bar));
    });
    connect(&link, &RegistryLink::momentChanged, this, &ShortfallOutlook::forget);
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        const QStringList bearing{u"events"_s,
                                  u"previews"_s,
                                  u"emissions"_s,
                                  u"obligations"_s,
                                  u"holdings"_s,
                                  u"holds"_s};
        if (std::any_of(topics.begin(), topics.end(), [&bearing](const QString& topic) {
                return bearing.contains(topic);
            })) {
            forget();
        }
    });
    rebuild();
}

/// What was rehearsed is of another state now.
void ShortfallOutlook::forget()
{
    m_known.clear();
    read();
}

void ShortfallOutlook::ask(const QString& view,
                           void (ShortfallOutlook::*take)(const QList<QCborMap>&))
{
    ViewRequest request;
    request.view = view;
    request.limit = MostRead;
    const int number = m_asked;
    ++m_reading;
    whenDone(m_link.read(request), this, [this, number, take](const Result<Page>& page) {
        --m_reading;
        if (number == m_asked) {
            (this->*take)(recordsOf(page));
        }
        if (m_reading == 0) {
            rebuild();
        }
    });
}

void ShortfallOutlook::read()
{
    const View* const view = m_link.catalogue().view(u"projected_shortfalls"_s);
    setVisible(view != nullptr && m_link.rights(view->action).view);
    if (isHidden()) {
        return;
    }
    ++m_asked;
    ask(u"compliance_events"_s, &ShortfallOutlook::takeEvents);
    ask(u"previews"_s, &ShortfallOutlook::takePreviews);
    ask(u"projected_shortfalls"_s, &ShortfallOutlook::takeShortfalls);
    ask(u"limits_near"_s, &ShortfallOutlook::takeLimits);
}

void ShortfallOutlook::takeEvents(const QList<QCborMap>& records)
{
    m_events.clear();
    for (const QCborMap& record : records) {
        const ComplianceEventRow event = ComplianceEventRow::of(record);
        if (event.isPublished() && !event.isClosed() && event.state != u"RUN"_s) {
            m_events.append(event);
        }
    }
}

void ShortfallOutlook::takePreviews(const QList<QCborMap>& records)
{
    for (const QCborMap& record : records) {
        Known& known = m_known[record.value(u"event"_s).toString()];
        if (!known.isRehearsed) {
            known.isKnown = true;
            known.madeAt = record.value(u"made_at"_s).toString();
        }
    }
}

void ShortfallOutlook::takeShortfalls(const QList<QCborMap>& records)
{
    std::for_each(m_known.begin(), m_known.end(), [](Known& known) {
        if (!known.isRehearsed) {
            known.shortfalls.clear();
        }
    });
    for (const QCborMap& record : records) {
        Known& known = m_known[record.value(u"event"_s).toString()];
        if (!known.isRehearsed) {
            known.shortfalls.append(record);
        }
    }
}

void ShortfallOutlook::takeLimits(const QList<QCborMap>& records)
{
    std::for_each(m_known.begin(), m_known.end(), [](Known& known) {
        if (!known.isRehearsed) {
            known.limits.clear();
        }
    });
    for (const QCborMap& record : records) {
        Known& known = m_known[record.value(u"event"_s).toString()];
        if (!known.isRehearsed) {
            known.limits.append(record);
        }
    }
}

bool ShortfallOutlook::mayWorkOut(const ComplianceEventRow& event) const
{
    const CommandType* const preview = m_link.catalogue().command(u"PreviewComplianceRun"_s);
    const Result<JurisdictionCode> code = JurisdictionCode::parse(event.jurisdiction);
    if (preview == nullptr || !code || !m_link.session()) {
        return false;
    }
    const Rights rights = rightsOf(m_link.session()->grants, preview->info().action, *code);
    return rights.mayStart() || rights.approve;
}

void ShortfallOutlook::workOut(const QString& event)
{
    if (m_working) {
        return;
    }
    m_working = true;
    m_problems->setProblems({});
    const CommandRequest preview{.id = {},
                                 .command = u"PreviewComplianceRun"_s,
                                 .fields = {{u"event"_s, event}, {u"lines"_s, true}}};
    RehearsalRequest request{.commands = {preview}, .views = {}};
    for (const QString& name : {u"projected_shortfalls"_s, u"limits_near"_s}) {
        ViewRequest view;
        view.view = name;
        view.filters = {isEvent(event)};
        view.limit = MostRead;
        request.views.append(view);
    }
    const ProgressPointer progress = m_progress->start();
    rebuild();
    const int number = m_asked;
    whenDone(m_link.rehearse(request, progress),
             this,
             [this, event, number](const Result<Rehearsal>& rehearsal) {
                 m_working = false;
                 m_progress->finish();
                 if (number == m_asked) {
                     takeRehearsal(event, rehearsal);
                 }
                 rebuild();
             });
}

void ShortfallOutlook::takeRehearsal(const QString& event, const Result<Rehearsal>& rehearsal)
{
    if (!rehearsal) {
        m_problems->setProblems(rehearsal.error());
        return;
    }
    if (const Result<Outcome>& outcome = rehearsal->outcomes.first(); !outcome) {
        m_problems->setProblems(outcome.error());
        return;
    }
    m_known[event] = {.shortfalls = recordsOf(rehearsal->pages.at(0)),
                      .limits = recordsOf(rehearsal->pages.at(1)),
                      .madeAt = {},
                      .isKnown = true,
                      .isRehearsed = true};
}

QString ShortfallOutlook::eventText(const QString& event) const
{
    const Known known = m_known.value(event);
    if (!known.isKnown) {
        return tr("Nobody has worked out yet who would fall short.");
    }
    const auto count = static_cast<int>(known.shortfalls.size());
    const QString found =
        count == 0 ? tr("Nobody would fall short.")
                   : tr("%n entity(ies) would fall short, of %1 in all.", nullptr, count)
                         .arg(QLocale().toString(sumOf(known.shortfalls, u"shortfall"_s)));
    const auto made = Instant::parse(known.madeAt);
    const QString when = known.isRehearsed || !made ? tr("Worked out just now.")
                                                    : tr("Previewed %1.").arg(instantText(*made));
    return found + u' ' + when;
}

void ShortfallOutlook::addEvent(const ComplianceEventRow& event)
{
    const QString title = eventTitle(event, m_link.cellText());
    auto* const line = new QWidget(m_lines);
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* const words = new QLabel(title + u'\n' + eventText(event.id), line);
    words->setObjectName(u"outlook_"_s + event.id);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    if (mayWorkOut(event)) {
        const QString reason = m_link.readOnlyReason();
        auto* const work = new QPushButton(
            m_known.value(event.id).isKnown ? tr("Work it out again") : tr("Work it out"), line);
        work->setObjectName(u"workOut_"_s + event.id);
        work->setAccessibleName(tr("Work out who would fall short: %1").arg(title));
        work->setEnabled(reason.isEmpty() && !m_working);
        work->setToolTip(reason);
        layout->addWidget(work);
        connect(work, &QPushButton::clicked, this, [this, id = event.id] { workOut(id); });
    }
    m_lines->layout()->addWidget(line);
}

/// The row of the list that a bar stands for. What was only rehearsed is in no list: the event's
/// readiness works it out again.
RecordPlace ShortfallOutlook::placeOf(const QString& view, const QCborMap& record) const
{
    const auto same = [&record](const QString& column) {
        return Filter{column, Comparison::Equal, record.value(column)};
    };
    if (m_known.value(record.value(u"event"_s).toString()).isRehearsed) {
        return {u"complianceReadiness"_s, {same(u"event"_s), same(u"entity_id"_s)}};
    }
    RecordPlace place{view, {same(u"event"_s), same(u"entity_id"_s)}};
    if (record.contains(u"limit_id"_s)) {
        place.filters.append(same(u"limit_id"_s));
    }
    return place;
}

void ShortfallOutlook::drawCharts()
{
    QList<QCborMap> shortfalls;
    QList<QCborMap> limits;
    for (const ComplianceEventRow& event : std::as_const(m_events)) {
        shortfalls += m_known.value(event.id).shortfalls;
        limits += m_known.value(event.id).limits;
    }
    std::sort(shortfalls.begin(), shortfalls.end(), [](const QCborMap& one, const QCborMap& other) {
        return figure(one, u"shortfall"_s) > figure(other, u"shortfall"_s);
    });
    std::sort(limits.begin(), limits.end(), [](const QCborMap& one, const QCborMap& other) {
        return figure(one, u"used_share"_s) > figure(other, u"used_share"_s);
    });
    const QList<QCborMap> shortest = shortfalls.mid(0, MostBars);
    m_shortPlaces.clear();
    for (const QCborMap& each : shortest) {
        m_shortPlaces.insert(each.value(u"entity_id"_s).toString(),
                             placeOf(u"projected_shortfalls"_s, each));
    }
    m_shortfalls->setData(readinessChart(shortest));
    m_shortfalls->setVisible(!shortfalls.isEmpty());
    m_limitPlaces.clear();
    QList<QCborMap> bars;
    for (QCborMap limit : limits.mid(0, MostBars)) {
        const QString name =
            limit.value(u"entity_id"_s).toString() + u' ' + limit.value(u"limit_id"_s).toString();
        m_limitPlaces.insert(name, placeOf(u"limits_near"_s, limit));
        limit.insert(u"limit_id"_s, name);
        bars.append(limit);
    }
    ChartData gauges = limitsChart(bars);
    gauges.title = tr("Limits nearly used: %1").arg(limits.size());
    m_limits->setData(gauges);
    m_limits->setVisible(!bars.isEmpty());
}

void ShortfallOutlook::rebuild()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* const lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_layout->insertWidget(2, m_lines);
    m_heading->setText(tr("Projected shortfalls"));
    m_empty->setText(
        tr("No event is between its publication and its run. Once the obligations of an event are "
           "published, who would fall short can be worked out here, long before the deadline."));
    m_empty->setVisible(m_events.isEmpty());
    for (const ComplianceEventRow& event : std::as_const(m_events)) {
        addEvent(event);
    }
    m_lines->setVisible(!m_events.isEmpty());
    drawCharts();
}

void ShortfallOutlook::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
