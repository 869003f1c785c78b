// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_preview.h"

#include "core/base/format.h"
#include "core/base/instant.h"
#include "core/base/words.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_charts.h"
#include "ui/pages/compliance_sentences.h"
#include "ui/pages/compliance_why.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

CompliancePreview::CompliancePreview(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_chosenLabel(new QLabel(this)),
      m_chosen(new QComboBox(this)),
      m_chart(new Chart(Chart::Shape::Stacked, this)),
      m_table(makeTable(u"preview_entities"_s,
                        {u"preview"_s, u"event"_s, u"jurisdiction"_s, u"snapshot"_s},
                        this)),
      m_why(new ComplianceWhy(desk.link(), this)),
      m_empty(makeEmptyText(this))
{
    makeAct();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_body = makeBody();
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);
    connect(&desk, &ComplianceDesk::previewsChanged, this, &CompliancePreview::invalidate);
    connect(m_chosen, &QComboBox::activated, this, [this](int index) {
        this->desk().choosePreview(m_chosen->itemData(index).toLongLong());
    });
    connect(m_table, &ViewTable::selectionChanged, this, &CompliancePreview::askWhy);
    retranslate();
}

QString CompliancePreview::madeText(const Outcome& made)
{
    const auto figure = [&made](const QString& name) { return made.made.value(name).toInteger(); };
    const qint64 entities = figure(u"entities"_s);
    return tr("Preview %1 is made, entry %2 of the journal; nothing has moved.")
               .arg(QString::number(figure(u"preview"_s)), formatCount(made.number.number())) +
           u'\n' +
           tr("%1 entity(ies) would surrender: %2 instruments retired, %3 missing.",
              nullptr,
              pluralOf(entities))
               .arg(formatCount(entities),
                    formatCount(figure(u"retired"_s)),
                    formatCount(figure(u"shortfall"_s)));
}

void CompliancePreview::makeAct()
{
    const ActWords words{.button = [](const Outcome*, bool) { return tr("Make a preview"); },
                         .forecast = {},
                         .reason =
                             [this] {
                                 const auto& event = desk().current();
                                 return !event              ? tr("Choose an event first.")
                                        : event->isClosed() ? tr("The event is closed.")
                                        : event->isPublished()
                                            ? QString()
                                            : tr("Publish the obligations first; then it can "
                                                 "be previewed what they would retire.");
                             },
                         .outcome = madeText};
    m_act = new ComplianceAct(desk().workplace(), u"PreviewComplianceRun"_s, words, this);
    connect(m_act, &ComplianceAct::done, this, [this] {
        if (desk().current()) {
            m_act->prepare({{u"event"_s, desk().current()->id}});
        }
    });
}

QWidget* CompliancePreview::makeHead()
{
    auto* const head = new QWidget(this);
    head->setObjectName(u"actHead"_s);
    auto* const layout = new FlowLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_chosen->setObjectName(u"previewChoice"_s);
    m_chosen->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chosenLabel->setBuddy(m_chosen);
    layout->addWidget(m_act, 1);
    layout->addWidget(m_chosenLabel, 0, Qt::AlignVCenter);
    layout->addWidget(m_chosen, 0, Qt::AlignVCenter);
    return head;
}

QWidget* CompliancePreview::makeBody()
{
    auto* const left = makeTwoParts(Qt::Vertical, {m_chart, 250}, {m_table, 280, 1}, this);
    auto* const parts = makeTwoParts(Qt::Horizontal, {left, 700, 1}, {m_why, 460}, this);
    return parts;
}

QString CompliancePreview::title(const ComplianceDesk&)
{
    return tr("Preview");
}

bool CompliancePreview::isLoaded() const
{
    const bool isTableReady = !desk().preview() || m_table->model().isAnswered();
    return !m_isReading && isTableReady && m_why->isLoaded();
}

void CompliancePreview::refresh()
{
    if (desk().current()) {
        m_act->prepare({{u"event"_s, desk().current()->id}});
    } else {
        m_act->clear();
    }
    fillPreviews();
    showPreview();
}

void CompliancePreview::fillPreviews()
{
    const QSignalBlocker quiet(m_chosen);
    m_chosen->clear();
    for (const PreviewRow& preview : desk().previews()) {
        const Result<Instant> madeAt = Instant::parse(preview.madeAt);
        m_chosen->addItem(
            tr("%1 of %2")
                .arg(QString::number(preview.id), madeAt ? instantText(*madeAt) : preview.madeAt),
            preview.id);
    }
    const std::optional<PreviewRow> chosen = desk().preview();
    m_chosen->setCurrentIndex(chosen ? m_chosen->findData(chosen->id) : -1);
    m_chosenLabel->setVisible(m_chosen->count() > 0);
    m_chosen->setVisible(m_chosen->count() > 0);
}

void CompliancePreview::showPreview()
{
    const std::optional<PreviewRow> chosen = desk().preview();
    const std::optional<qint64> id = chosen ? std::optional(chosen->id) : std::nullopt;
    m_body->setVisible(id.has_value());
    m_empty->setVisible(!id);
    if (id != m_shown) {
        m_shown = id;
        m_why->clear();
        m_largest.clear();
        drawChart();
    }
    if (!id) {
        return;
    }
    const QList<Filter> filters{{u"preview"_s, Comparison::Equal, *id}};
    list(*m_table, filters);
    ViewRequest request;
    request.view = u"preview_entities"_s;
    request.filters = filters;
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

void CompliancePreview::askWhy()
{
    const QList<QCborMap> chosen = m_table->selection();
    if (chosen.size() != 1 || !desk().current()) {
        m_why->clear();
        return;
    }
    const QCborMap& record = chosen.first();
    const QString entity = record.value(u"entity_id"_s).toString();
    m_why->ask({.event = desk().current()->id,
                .entity = entity,
                .snapshot = record.value(u"snapshot"_s).toString()},
               tr("%1 (%2)").arg(record.value(u"legal_name"_s).toString(), entity));
}

void CompliancePreview::drawChart()
{
    m_chart->setData(coveredChart(m_largest, u"retired"_s));
    m_chart->setVisible(!m_largest.isEmpty());
}

void CompliancePreview::retranslate()
{
    m_chosenLabel->setText(tr("Preview:"));
    m_chosen->setAccessibleName(tr("Preview"));
    m_empty->setText(
        tr("There is no preview of this event yet.\nIt shows what every entity would "
           "retire, down to serial numbers, and why. It changes nothing."));
    fillPreviews();
    drawChart();
}

}  // namespace citss
