// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_model.h"

#include "core/base/problem_text.h"
#include "ui/widgets/when_done.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int PauseForTotals = 300;  // milliseconds

/// A row is its own key where the person may not see the key's columns.
QByteArray keyBytes(const QList<Value>& cells, const QList<int>& keySections)
{
    QCborArray key;
    for (const int section : keySections) {
        key.append(cells.at(section));
    }
    if (keySections.isEmpty()) {
        for (const Value& cell : cells) {
            key.append(cell);
        }
    }
    return canonicalBytes(key);
}

bool concerns(const View& view, const QStringList& topics)
{
    return std::any_of(view.topics.begin(), view.topics.end(), [&topics](const char* topic) {
        return topics.contains(QLatin1String(topic));
    });
}

bool hasSums(const QList<const Column*>& columns)
{
    return std::any_of(
        columns.begin(), columns.end(), [](const Column* each) { return each->summable; });
}

}  // namespace

ViewModel::ViewModel(RegistryLink& link, const View& view, QObject* parent)
    : QAbstractTableModel(parent), m_link(link), m_view(view), m_columns(link.visibleColumns(view))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ViewModel::readStart);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseForTotals);
    connect(&m_pause, &QTimer::timeout, this, &ViewModel::askTotals);
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (m_state != State::Waiting && concerns(m_view, topics)) {
            reload();
        }
    });
    connect(&link, &RegistryLink::momentChanged, this, [this] {
        if (m_state != State::Waiting) {
            reload();
        }
    });
    connect(&link, &RegistryLink::sessionChanged, this, [this] {
        setColumns();
        if (m_state != State::Waiting && m_link.session()) {
            reload();
        }
    });
}

ViewModel::~ViewModel()
{
    dropTotals();
}

int ViewModel::section(const QString& columnName) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (columnName == QLatin1String(m_columns.at(i)->name)) {
            return i;
        }
    }
    return -1;
}

int ViewModel::rowOf(const QByteArray& key) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&key](const Row& row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QCborMap ViewModel::record(int row) const
{
    QCborMap map;
    for (int i = 0; i < m_columns.size(); ++i) {
        map.insert(QLatin1String(m_columns.at(i)->name), m_rows.at(row).cells.at(i));
    }
    return map;
}

ViewRequest ViewModel::request() const
{
    ViewRequest request;
    request.view = QLatin1String(m_view.name);
    request.filters = m_fixed + m_filters;
    request.groups = m_groups;
    request.sort = m_sort;
    request.descending = m_descending;
    request.limit = m_pageSize;
    request.totals = hasSums(m_columns);
    return request;
}

std::optional<qint64> ViewModel::count() const
{
    return m_state == State::Ready && isWhole() ? std::optional<qint64>(m_rows.size()) : m_count;
}

bool ViewModel::hasEarlier() const
{
    return !m_stretches.isEmpty() && !m_stretches.first().prior.isEmpty();
}

bool ViewModel::hasLater() const
{
    return !m_stretches.isEmpty() && !m_stretches.last().next.isEmpty();
}

void ViewModel::setFixedFilters(const QList<Filter>& filters)
{
    m_fixed = filters;
    startOver();
}

void ViewModel::setFilters(const QList<Filter>& filters)
{
    if (filters != m_filters) {
        m_filters = filters;
        startOver();
    }
}

void ViewModel::setGroups(const QStringList& groups)
{
    if (groups != m_groups) {
        m_groups = groups;
        setColumns();
        startOver();
    }
}

void ViewModel::setColumns()
{
    beginResetModel();
    const QList<const Column*> visible = m_link.visibleColumns(m_view);
    m_columns = m_groups.isEmpty() ? visible : groupedColumns(visible, m_groups);
    m_rows.clear();
    m_stretches.clear();
    m_before = 0;
    m_totals.clear();
    m_count.reset();
    dropTotals();
    if (section(m_sort) < 0) {
        m_sort.clear();
        m_descending = false;
    }
    endResetModel();
}

void ViewModel::sort(int section, Qt::SortOrder order)
{
    m_sort = section < 0 || section >= m_columns.size() ? QString()
                                                        : QLatin1String(column(section).name);
    m_descending = !m_sort.isEmpty() && order == Qt::DescendingOrder;
    startOver();
}

void ViewModel::startOver()
{
    if (m_state != State::Waiting) {  // else nothing has been asked for yet
        ++m_asked;
        dropTotals();
        m_soon.start();
        setState(State::Reading);
    }
}

void ViewModel::readStart()
{
    ask(request(), Purpose::Start);
}

void ViewModel::readEnd()
{
    ViewRequest end = request();
    end.backwards = true;
    ask(end, Purpose::End);
}

/// The same rows again, from the page in sight on.
void ViewModel::reload()
{
    ViewRequest again = request();
    int left = static_cast<int>(m_rows.size());
    if (!m_stretches.isEmpty()) {
        const int from = hasEarlier() || left > MostRows ? stretchInSight() : 0;
        for (int i = 0; i < from; ++i) {
            left -= m_stretches.at(i).rows;
        }
        again.after = m_stretches.at(from).prior;
        again.inclusive = !again.after.isEmpty();
    }
    again.limit = std::clamp(left, m_pageSize, std::max(m_pageSize, MostRows));
    ask(again, Purpose::Refresh);
}

int ViewModel::stretchInSight() const
{
    int end = 0;
    for (int i = 0; i < m_stretches.size(); ++i) {
        end += m_stretches.at(i).rows;
        if (end > m_firstSeen - Margin) {
            return i;
        }
    }
    return 0;
}

bool ViewModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_state == State::Ready && hasLater();
}

void ViewModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        ViewRequest more = request();
        more.after = m_stretches.last().next;
        ask(more, Purpose::Later);
    }
}

void ViewModel::fetchEarlier()
{
    if (m_state == State::Ready && hasEarlier()) {
        ViewRequest more = request();
        more.after = m_stretches.first().prior;
        more.backwards = true;
        ask(more, Purpose::Earlier);
    }
}

void ViewModel::ask(const ViewRequest& request, Purpose purpose)
{
    m_soon.stop();
    const int number = ++m_asked;
    ViewRequest rows = request;
    rows.totals = false;  // the first rows must not wait for all to be summed
    setState(State::Reading);
    whenDone(m_link.read(rows), this, [this, number, purpose](const Result<Page>& page) {
        if (number != m_asked) {
            return;  // a later question has been asked
        }
        if (page) {
            take(*page, purpose);
        } else {
            fail(page.error());
        }
    });
}

void ViewModel::take(const Page& page, Purpose purpose)
{
    m_problems.clear();
    const QList<Row> rows = rowsOf(page);
    const Stretch stretch{static_cast<int>(rows.size()), page.prior, page.next};
    Q_EMIT rowsChanging();
    if (purpose == Purpose::Later) {
        m_stretches.append(stretch);
        insert(static_cast<int>(m_rows.size()), rows);
    } else if (purpose == Purpose::Earlier) {
        m_before =
            m_before ? std::optional(std::max<qint64>(0, *m_before - stretch.rows)) : m_before;
        m_stretches.prepend(stretch);
        m_firstSeen += stretch.rows;
        m_lastSeen += stretch.rows;
        insert(0, rows);
    } else {
        become(rows);
        m_stretches = {stretch};
    }
    if (!hasEarlier()) {
        m_before = 0;
    } else if (purpose == Purpose::End || purpose == Purpose::Refresh) {
        m_before.reset();
    }
    dropFarRows();
    Q_EMIT rowsChanged(purpose);
    setState(State::Ready);
    if (purpose != Purpose::Later && purpose != Purpose::Earlier) {
        dropTotals();
        m_count.reset();
        sumHere();
    }
    if (m_totals.isEmpty() && hasSums(m_columns)) {
        m_pause.start();
    }
}

void ViewModel::look(int first, int last)
{
    m_firstSeen = first;
    m_lastSeen = last;
}

void ViewModel::askTotals()
{
    if (m_state == State::Reading) {
        m_pause.start();
        return;
    }
    dropTotals();
    m_summing = std::make_shared<Progress>();
    ViewRequest sums = request();
    sums.limit = 1;
    whenDone(
        m_link.read(sums, m_summing), this, [this, asked = m_summing](const Result<Page>& page) {
            if (asked->isCancelled() || !page) {
                return;
            }
            m_totals.clear();
            for (const Column* each : std::as_const(m_columns)) {
                const qsizetype at = page->columns.indexOf(QLatin1String(each->name));
                m_totals.append(at < 0 ? Value(nullptr) : page->totals.value(at, Value(nullptr)));
            }
            m_count = m_groups.isEmpty() ? page->count : std::nullopt;
            Q_EMIT totalsChanged();
        });
}

void ViewModel::dropTotals()
{
    if (m_summing) {
        m_summing->cancel();
    }
}

void ViewModel::fail(const Problems& problems)
{
    m_problems = problems;
    setState(State::Failed);
}

void ViewModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

/// Where the columns of the key are; none where the person may not see them all.
QList<int> ViewModel::keySections() const
{
    QStringList names = m_groups;
    for (const char* name : m_view.key) {
        if (m_groups.isEmpty()) {
            names.append(QLatin1String(name));
        }
    }
    QList<int> sections;
    for (const QString& name : names) {
        if (const int at = section(name); at >= 0) {
            sections.append(at);
        }
    }
    return sections.size() < names.size() ? QList<int>() : sections;
}

QList<ViewModel::Row> ViewModel::rowsOf(const Page& page) const
{
    const QList<int> keys = keySections();
    QList<qsizetype> sources;
    for (const Column* each : m_columns) {
        sources.append(page.columns.indexOf(QLatin1String(each->name)));
    }
    QList<Row> rows;
    rows.reserve(page.rows.size());
    for (const QList<Value>& values : page.rows) {
        QList<Value> cells;
        cells.reserve(sources.size());
        for (const qsizetype source : sources) {
            cells.append(source < 0 ? Value(nullptr) : values.at(source));
        }
        const QByteArray key = keyBytes(cells, keys);
        rows.append({key, cells});
    }
    return rows;
}

void ViewModel::retranslate()
{
    if (m_columns.isEmpty()) {
        return;
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ViewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ViewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ViewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const Value& cell = row.cells.at(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return m_link.cellText().cell(column(index.column()), cell);
        case Qt::ToolTipRole:
            return m_link.cellText().cell(column(index.column()), cell).toHtmlEscaped();
        case Qt::AccessibleTextRole:
            return tr("%1: %2").arg(labelText(column(index.column()).title),
                                    m_link.cellText().cell(column(index.column()), cell));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(column(index.column()).kind));
        case RawRole:
            return cell.toVariant();
        case KeyRole:
            return row.key;
        default:
            return {};
    }
}

QVariant ViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return labelText(column(section).title);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(column(section).kind));
        default:
            return {};
    }
}

}  // namespace citss
