// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_readiness.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "ui/pages/compliance_charts.h"
#include "ui/pages/compliance_why.h"
#include "ui/pages/letters_panel.h"
#include "ui/pages/record_columns.h"
#include "ui/pages/row_list_footer.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/when_done.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostEntities = 20'000;

qint64 shortfallOf(const QCborMap& record)
{
    return record.value(u"shortfall"_s).toInteger();
}

/// Who lacks most, then who owes most.
bool isBefore(const QCborMap& one, const QCborMap& other)
{
    if (shortfallOf(one) != shortfallOf(other)) {
        return shortfallOf(one) > shortfallOf(other);
    }
    const qint64 owed = one.value(u"obligation"_s).toInteger();
    const qint64 otherOwed = other.value(u"obligation"_s).toInteger();
    return owed != otherOwed
               ? owed > otherOwed
               : one.value(u"entity_id"_s).toString() < other.value(u"entity_id"_s).toString();
}

}  // namespace

ComplianceReadiness::ComplianceReadiness(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_summary(new QLabel(this)),
      m_empty(makeEmptyText(this)),
      m_shortOnly(new QCheckBox(this)),
      m_again(new QPushButton(this)),
      m_letters(new LettersPanel(desk.workplace(), this)),
      m_progress(new ProgressPanel(this)),
      m_problems(new ProblemList(this)),
      m_chart(new Chart(Chart::Shape::Stacked, this)),
      m_why(new ComplianceWhy(desk.link(), this))
{
    m_body = makeBody();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_progress);
    layout->addWidget(m_problems);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);
    layout->addStretch(0);
    connect(m_shortOnly, &QCheckBox::toggled, this, &ComplianceReadiness::showRows);
    connect(m_again, &QPushButton::clicked, this, &ComplianceReadiness::rehearse);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ComplianceReadiness::askWhy);
    connect(&link(), &RegistryLink::momentChanged, this, &ComplianceReadiness::invalidate);
    connect(&link(), &RegistryLink::changed, this, [this](const QStringList& topics) {
        const QStringList bearing{u"emissions"_s, u"obligations"_s, u"holdings"_s, u"holds"_s};
        if (std::any_of(topics.begin(), topics.end(), [&bearing](const QString& topic) {
                return bearing.contains(topic);
            })) {
            invalidate();
        }
    });
    retranslate();
}

QWidget* ComplianceReadiness::makeHead()
{
    auto* const head = new QWidget(this);
    head->setObjectName(u"actHead"_s);
    m_summary->setObjectName(u"readinessSummary"_s);
    m_summary->setWordWrap(true);
    m_shortOnly->setObjectName(u"shortOnly"_s);
    m_again->setObjectName(u"rehearseAgain"_s);
    auto* const layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    auto* const acts = new FlowLayout;
    acts->setSpacing(8);
    acts->addWidget(m_shortOnly);
    acts->addStretch();
    acts->addWidget(m_letters);
    acts->addWidget(m_again);
    layout->addLayout(acts);
    return head;
}

QWidget* ComplianceReadiness::makeBody()
{
    const QStringList columns{u"entity_id"_s,
                              u"legal_name"_s,
                              u"shortfall"_s,
                              u"obligation"_s,
                              u"eligible"_s,
                              u"held"_s,
                              u"retired"_s,
                              u"late_obl"_s,
                              u"due"_s,
                              u"currency"_s,
                              u"cents"_s};
    m_rows =
        new RowList(recordColumns(link(), view(u"preview_entities"_s), columns, m_shown), this);
    m_table = makeRowTable(*m_rows, u"readinessTable"_s, this);
    m_footer = new RowListFooter(desk().workplace(), *m_table, u"readiness"_s, this);
    auto* const list = new QWidget(this);
    auto* const rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_footer);
    auto* const left = makeTwoParts(Qt::Vertical, {m_chart, 220}, {list, 280, 1}, this);
    auto* const parts = makeTwoParts(Qt::Horizontal, {left, 700, 1}, {m_why, 460}, this);
    return parts;
}

QString ComplianceReadiness::title(const ComplianceDesk&)
{
    return tr("Readiness");
}

bool ComplianceReadiness::isLoaded() const
{
    return m_rehearsal == nullptr && m_why->isLoaded();
}

QString ComplianceReadiness::summary() const
{
    return m_reason.isEmpty() ? m_summary->text() : m_reason;
}

QString ComplianceReadiness::whyNot() const
{
    const auto& event = desk().current();
    if (!event) {
        return tr("Choose an event first.");
    }
    if (!event->isPublished()) {
        return tr(
            "Publish the obligations first; then every entity's position can be seen here, "
            "long before the deadline.");
    }
    if (event->isClosed() || event->state == u"RUN"_s) {
        return tr("The event has been run; what was retired is under Result.");
    }
    return desk().readOnlyReason();
}

void ComplianceReadiness::refresh()
{
    m_letters->setEvent(desk().current() ? desk().current()->id : QString());
    const QString reason = whyNot();
    m_letters->setReason(reason);
    if (!reason.isEmpty()) {
        fail(reason, {});
    } else {
        rehearse();
    }
}

void ComplianceReadiness::rehearse()
{
    if (!whyNot().isEmpty()) {
        return;
    }
    ViewRequest rows;
    rows.view = u"preview_entities"_s;
    // The preview that the rehearsal has just made.
    rows.filters = {{u"preview"_s, Comparison::Equal, 0}};
    rows.sort = u"shortfall"_s;
    rows.descending = true;
    rows.limit = MostEntities;
    const CommandRequest preview{.id = {},
                                 .command = u"PreviewComplianceRun"_s,
                                 .fields = {{u"event"_s, desk().current()->id}}};
    m_rehearsal = m_progress->start();
    const int number = ++m_asked;
    showSummary();
    whenDone(link().rehearse({.commands = {preview}, .views = {rows}}, m_rehearsal),
             this,
             [this, number](const Result<Rehearsal>& rehearsal) {
                 if (number == m_asked) {
                     take(rehearsal);
                 }
             });
}

void ComplianceReadiness::take(const Result<Rehearsal>& rehearsal)
{
    m_progress->finish();
    m_rehearsal.reset();
    const Problems refused = !rehearsal                    ? rehearsal.error()
                             : !rehearsal->outcomes.last() ? rehearsal->outcomes.last().error()
                             : !rehearsal->pages.first()   ? rehearsal->pages.first().error()
                                                           : Problems();
    if (!refused.isEmpty()) {
        fail(tr("The positions cannot be told now:"), refused);
        return;
    }
    m_reason.clear();
    m_problems->setProblems(rehearsal->outcomes.last()->warnings);
    m_all = recordsOf(rehearsal->pages.first());
    std::sort(m_all.begin(), m_all.end(), isBefore);
    m_isCut = !rehearsal->pages.first()->next.isEmpty();
    showRows();
}

void ComplianceReadiness::fail(const QString& reason, const Problems& problems)
{
    ++m_asked;
    m_progress->finish();
    m_rehearsal.reset();
    m_reason = reason;
    m_all.clear();
    m_problems->setProblems(problems);
    showRows();
}

void ComplianceReadiness::choose(const QString& entity)
{
    m_wanted = entity;
    showRows();
}

void ComplianceReadiness::showRows()
{
    const QString chosen =
        m_wanted.isEmpty()
            ? m_shown.value(m_table->currentIndex().row()).value(u"entity_id"_s).toString()
            : m_wanted;
    m_rows->setCount(0);
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown), [this](const auto& each) {
        return !m_shortOnly->isChecked() || shortfallOf(each) > 0;
    });
    m_rows->setCount(static_cast<int>(m_shown.size()));
    fitColumns(*m_table);
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).value(u"entity_id"_s).toString() == chosen) {
            m_table->selectRow(i);
            m_table->scrollTo(m_table->currentIndex());
            m_wanted.clear();
        }
    }
    m_chart->setData(readinessChart(m_shown.mid(0, ChartedEntities)));
    m_body->setVisible(m_reason.isEmpty());
    m_empty->setText(m_reason);
    m_empty->setVisible(!m_reason.isEmpty());
    m_chart->setVisible(!m_shown.isEmpty());
    m_footer->setText(m_isCut ? tr("The first %n entity(ies)", nullptr, m_rows->rowCount())
                              : tr("%n entity(ies)", nullptr, m_rows->rowCount()));
    showSummary();
    askWhy();
}

void ComplianceReadiness::showSummary()
{
    m_shortOnly->setEnabled(m_reason.isEmpty());
    m_again->setEnabled(m_reason.isEmpty() && m_rehearsal == nullptr);
    m_summary->setVisible(m_reason.isEmpty());
    if (!m_reason.isEmpty() || m_rehearsal != nullptr) {
        m_summary->setText(tr("The event is being rehearsed…"));
        return;
    }
    qint64 missing = 0;
    int count = 0;
    for (const QCborMap& each : std::as_const(m_all)) {
        missing += shortfallOf(each);
        count += shortfallOf(each) > 0 ? 1 : 0;
    }
    const auto& deadline = desk().current()->deadline;
    const QString until = deadline ? tr("Deadline: %1.").arg(instantText(*deadline)) : QString();
    const QString standing =
        m_all.isEmpty() ? tr("No entity has an obligation at this event.")
        : count == 0
            ? tr("Every entity has what it needs.")
            : tr("%n entity(ies) would be short, by %1 instruments in all.", nullptr, count)
                  .arg(formatCount(missing));
    m_summary->setText(QStringList{standing, until}.join(u' ').trimmed());
}

void ComplianceReadiness::askWhy()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_shown.size() || !desk().current()) {
        m_why->clear();
        m_letters->setEntity({});
        return;
    }
    const QCborMap& record = m_shown.at(row);
    const QString entity = record.value(u"entity_id"_s).toString();
    m_letters->setEntity(entity);
    const auto& deadline = desk().current()->deadline;
    m_why->setDeadline(deadline && *deadline > desk().now() ? deadline : std::nullopt);
    m_why->ask({.event = desk().current()->id,
                .entity = entity,
                .snapshot = record.value(u"snapshot"_s).toString()},
               tr("%1 (%2)").arg(record.value(u"legal_name"_s).toString(), entity));
}

void ComplianceReadiness::retranslate()
{
    m_shortOnly->setText(tr("Only who would be short"));
    m_again->setText(tr("Rehearse again"));
    m_again->setToolTip(tr("Plans the event once more, as things are now. Nothing is kept."));
    m_table->setAccessibleName(tr("Positions of the entities"));
    m_rows->retranslate();
    if (!m_reason.isEmpty() && m_problems->problems().isEmpty()) {
        m_reason = whyNot();
    }
    m_chart->setData(readinessChart(m_shown.mid(0, ChartedEntities)));
    m_footer->setText(tr("%n entity(ies)", nullptr, m_rows->rowCount()));
    showSummary();
}

}  // namespace citss
