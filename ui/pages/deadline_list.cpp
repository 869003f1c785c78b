// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deadline_list.h"

#include "core/registry/page_records.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int DaysAhead = 30;
constexpr int MostRead = 200;
constexpr int MostInSight = 6;  ///< further ones are scrolled to

/// There is room for an identifier; the name stands with the task.
QString subjectOf(const TaskRow& deadline)
{
    return deadline.entity.isEmpty() || deadline.isEvent() ? taskAbout(deadline) : deadline.entity;
}

}  // namespace

DeadlineList::DeadlineList(RegistryLink& link, QWidget* parent)
    : QWidget(parent), m_link(link), m_heading(new QLabel(this)), m_empty(new QLabel(this))
{
    setObjectName(u"deadlineList"_s);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setWordWrap(true);
    m_empty->setObjectName(u"emptyText"_s);
    m_empty->setWordWrap(true);
    const auto now = [this] { return shownTime(m_link); };
    m_rows = new RowList(
        {{[] { return tr("Due"); }, [this](int row) { return m_deadlines.at(row).dueDate; }},
         {[] { return tr("Time left"); },
          [this, now](int row) { return countdownText(m_deadlines.at(row), now()); }},
         {[] { return tr("What to do"); },
          [this](int row) {
              const TaskRow& deadline = m_deadlines.at(row);
              return subjectOf(deadline) + u" · "_s + taskTitle(deadline, m_link);
          }}},
        this);
    m_table = makeRowTable(*m_rows, u"deadlineTable"_s, this);
    shareWidth(*m_table, {2});
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT placeRequested(placeOf(m_deadlines.at(index.row())));
    });
    connect(&link, &RegistryLink::momentChanged, this, &DeadlineList::read);
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        const View& view = *m_link.catalogue().view(u"deadlines"_s);
        if (std::any_of(view.topics.begin(), view.topics.end(), [&topics](const char* topic) {
                return topics.contains(QLatin1String(topic));
            })) {
            read();
        }
    });
    retranslate();
}

void DeadlineList::read()
{
    ViewRequest request;
    request.view = u"deadlines"_s;
    request.filters = {{u"days_left"_s, Comparison::Less, DaysAhead}};
    request.limit = MostRead;
    const int number = ++m_asked;
    ++m_reading;
    whenDone(m_link.read(request), this, [this, number](const Result<Page>& page) {
        --m_reading;
        if (number == m_asked) {
            take(page);
        }
    });
}

void DeadlineList::take(const Result<Page>& page)
{
    QList<TaskRow> deadlines;
    for (const QCborMap& record : recordsOf(page)) {
        deadlines.append(TaskRow::of(record));
    }
    m_hasMore = page && !page->next.isEmpty();
    if (deadlines != m_deadlines) {
        m_deadlines = deadlines;
        m_rows->setCount(static_cast<int>(m_deadlines.size()));
    }
    retranslate();
}

void DeadlineList::fitHeight()
{
    const auto rows = static_cast<int>(std::min<qsizetype>(m_deadlines.size(), MostInSight));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 2);
}

void DeadlineList::retranslate()
{
    const auto late = std::count_if(m_deadlines.cbegin(),
                                    m_deadlines.cend(),
                                    [](const TaskRow& deadline) { return deadline.isOverdue; });
    const QString count =
        QString::number(m_deadlines.size() - late) + (m_hasMore ? u"+"_s : QString());
    m_heading->setText(
        late == 0 ? tr("Deadlines of the next 30 days: %1").arg(count)
                  : tr("Deadlines of the next 30 days: %1; overdue: %2").arg(count).arg(late));
    m_empty->setText(
        tr("Nothing falls due in the next 30 days. Deadlines of compliance events, of "
           "late and side obligations, and the expiry of proposals would stand here."));
    m_empty->setVisible(m_deadlines.isEmpty());
    m_table->setVisible(!m_deadlines.isEmpty());
    m_table->setAccessibleName(tr("Deadlines"));
    m_rows->retranslate();
    fitHeight();
}

void DeadlineList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
