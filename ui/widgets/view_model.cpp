// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_model.h"

#include "core/base/problem_text.h"
#include "ui/widgets/when_done.h"

#include <QSet>

#include <algorithm>

namespace citss {

namespace {

/// A row is its own key where the person may not see the key's columns.
QByteArray keyOf(const QList<Value>& cells, const QList<int>& keySections)
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

}  // namespace

ViewModel::ViewModel(RegistryLink& link, const View& view, QObject* parent)
    : QAbstractTableModel(parent), m_link(link), m_view(view), m_columns(link.visibleColumns(view))
{
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
        beginResetModel();
        m_columns = m_link.visibleColumns(m_view);
        m_rows.clear();
        m_next.clear();
        endResetModel();
        if (m_state != State::Waiting && m_link.session()) {
            reload();
        }
    });
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
    const bool summable = std::any_of(
        m_columns.begin(), m_columns.end(), [](const Column* each) { return each->summable; });
    ViewRequest request;
    request.view = QLatin1String(m_view.name);
    request.filters = m_fixed + m_filters;
    request.sort = m_sort;
    request.descending = m_descending;
    request.limit = m_pageSize;
    request.totals = summable;
    return request;
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

void ViewModel::sort(int section, Qt::SortOrder order)
{
    m_sort = section < 0 || section >= m_columns.size() ? QString()
                                                        : QLatin1String(column(section).name);
    m_descending = !m_sort.isEmpty() && order == Qt::DescendingOrder;
    startOver();
}

void ViewModel::startOver()
{
    if (m_state == State::Waiting) {
        return;  // nothing has been asked for yet
    }
    ask(request(), false);
}

void ViewModel::reload()
{
    ViewRequest again = request();
    again.limit = std::max(m_pageSize, static_cast<int>(m_rows.size()));
    ask(again, false);
}

bool ViewModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_next.isEmpty();
}

void ViewModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        ViewRequest more = request();
        more.after = m_next;
        more.totals = false;
        ask(more, true);
    }
}

void ViewModel::ask(const ViewRequest& request, bool isMore)
{
    const int number = ++m_asked;
    setState(State::Reading);
    whenDone(m_link.read(request), this, [this, number, isMore](const Result<Page>& page) {
        if (number != m_asked) {
            return;  // a later question has been asked
        }
        if (page) {
            take(*page, isMore);
        } else {
            fail(page.error());
        }
    });
}

void ViewModel::take(const Page& page, bool isMore)
{
    m_problems.clear();
    const QList<Row> rows = rowsOf(page);
    m_next = page.next;
    if (isMore) {
        append(rows);
    } else {
        m_totals = page.totals;
        become(rows);
    }
    setState(State::Ready);
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

QList<ViewModel::Row> ViewModel::rowsOf(const Page& page) const
{
    QList<int> keySections;
    for (const char* name : m_view.key) {
        if (const int at = section(QLatin1String(name)); at >= 0) {
            keySections.append(at);
        }
    }
    if (keySections.size() < static_cast<qsizetype>(m_view.key.size())) {
        keySections.clear();
    }
    QList<qsizetype> sources;
    for (const Column* each : m_columns) {
        sources.append(page.columns.indexOf(QLatin1String(each->name)));
    }
    QList<Row> rows;
    rows.reserve(page.rows.size());
    for (const QList<Value>& values : page.rows) {
        QList<Value> cells;
        for (const qsizetype source : sources) {
            cells.append(source < 0 ? Value(nullptr) : values.at(source));
        }
        const QByteArray key = keyOf(cells, keySections);
        rows.append({key, cells});
    }
    return rows;
}

void ViewModel::append(const QList<Row>& rows)
{
    if (!rows.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
}

void ViewModel::become(const QList<Row>& rows)
{
    removeAllBut(rows);
    int position = 0;
    for (; position < rows.size() && position < m_rows.size(); ++position) {
        place(position, rows.at(position));
    }
    if (position < rows.size()) {
        append(rows.mid(position));
    }
}

void ViewModel::removeAllBut(const QList<Row>& rows)
{
    QSet<QByteArray> kept;
    for (const Row& row : rows) {
        kept.insert(row.key);
    }
    int last = static_cast<int>(m_rows.size()) - 1;
    while (last >= 0) {
        if (kept.contains(m_rows.at(last).key)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_rows.at(first - 1).key)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

/// Makes `row` stand at `position`, where rows before it are right already.
void ViewModel::place(int position, const Row& row)
{
    if (m_rows.at(position).key != row.key) {
        const int from = rowOf(row.key);
        if (from > position) {
            beginMoveRows({}, from, from, {}, position);
            m_rows.move(from, position);
            endMoveRows();
        } else {
            beginInsertRows({}, position, position);
            m_rows.insert(position, row);
            endInsertRows();
            return;
        }
    }
    if (m_rows.at(position).cells != row.cells) {
        m_rows[position] = row;
        Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
    }
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
