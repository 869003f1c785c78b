// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a ViewModel become others, one change at a time.
#include "ui/widgets/view_model.h"

#include <QSet>

#include <algorithm>

namespace citss {

void ViewModel::dropFarRows()
{
    while (m_rows.size() > MostRows && m_stretches.size() > 1) {
        const int before = m_firstSeen - m_stretches.first().rows;
        const qsizetype after = m_rows.size() - m_stretches.last().rows - m_lastSeen;
        if (before < Margin && after < Margin) {
            return;
        }
        before >= after ? dropFirst() : dropLast();
    }
}

void ViewModel::dropFirst()
{
    const int rows = m_stretches.takeFirst().rows;
    m_before = m_before ? std::optional(*m_before + rows) : m_before;
    m_firstSeen -= rows;
    m_lastSeen -= rows;
    remove(0, rows);
}

void ViewModel::dropLast()
{
    const int rows = m_stretches.takeLast().rows;
    remove(static_cast<int>(m_rows.size()) - rows, rows);
}

/// All rows are at hand: nobody need be asked for their sums.
void ViewModel::sumHere()
{
    m_totals.clear();
    if (!isWhole()) {
        return;
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        std::optional<qint64> sum;
        bool isTooLarge = false;
        for (const Row& row : std::as_const(m_rows)) {
            if (const Value& cell = row.cells.at(i); column(i).summable && cell.isInteger()) {
                qint64 next = 0;
                isTooLarge |= qAddOverflow(sum.value_or(0), cell.toInteger(), &next);
                sum = next;
            }
        }
        const bool isGroup = m_groups.contains(QLatin1String(column(i).name));
        m_totals.append(sum && !isTooLarge && !isGroup ? Value(*sum) : Value(nullptr));
    }
    Q_EMIT totalsChanged();
}

void ViewModel::insert(int position, const QList<Row>& rows)
{
    if (!rows.isEmpty()) {
        beginInsertRows({}, position, position + static_cast<int>(rows.size()) - 1);
        if (position == m_rows.size()) {
            m_rows += rows;
        } else {
            m_rows = m_rows.mid(0, position) + rows + m_rows.mid(position);
        }
        endInsertRows();
    }
}

void ViewModel::remove(int position, int count)
{
    if (count > 0) {
        beginRemoveRows({}, position, position + count - 1);
        m_rows.remove(position, count);
        endRemoveRows();
    }
}

void ViewModel::become(const QList<Row>& rows)
{
    removeAllBut(rows);
    int position = 0;
    for (; position < rows.size() && position < m_rows.size(); ++position) {
        place(position, rows.at(position));
    }
    insert(static_cast<int>(m_rows.size()), rows.mid(position));
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
        remove(first, last - first + 1);
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

}  // namespace citss
