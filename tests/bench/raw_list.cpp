// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_list.h"

namespace citss::bench {

namespace {

constexpr int PageRows = 100;
constexpr const char* Rest =
    "SELECT a.number, a.type, a.jurisdiction, a.entity, p.kind, p.vintage, s.jurisdiction, "
    "p.project, j.at, m.cause, j.command, m.delta, m.balance, m.entry, m.product "
    "FROM movement AS m JOIN account AS a ON a.seq = m.account AND a.until = 9223372036854775807 "
    "JOIN product AS p ON p.id = m.product JOIN series AS s ON s.id = p.series "
    "JOIN journal_entry AS j ON j.number = m.entry "
    "WHERE m.account = ?1 AND (m.product, m.entry) > (?2, ?3) "
    "ORDER BY m.product, m.entry LIMIT ?4";
constexpr const char* NextAccount =
    "SELECT number, seq FROM account WHERE until = 9223372036854775807 AND number > ?1 "
    "ORDER BY number LIMIT 1";

}  // namespace

RawMovements::RawMovements(const QString& path)
    : m_raw(path), m_rest(m_raw.prepare(Rest)), m_after(m_raw.prepare(NextAccount))
{
}

bool RawMovements::toNextAccount()
{
    bindText(m_after, 1, m_number.constData());
    const bool isThere = sqlite3_step(m_after) == SQLITE_ROW;
    const QByteArray number =
        isThere ? reinterpret_cast<const char*>(sqlite3_column_text(m_after, 0)) : "";
    m_account = isThere ? sqlite3_column_int64(m_after, 1) : 0;
    sqlite3_reset(m_after);
    m_number = number;
    m_product = 0;
    m_entry = 0;
    return isThere;
}

QList<QStringList> RawMovements::next(int rows)
{
    QList<QStringList> read;
    while (read.size() < rows && (m_account != 0 || toNextAccount())) {
        sqlite3_bind_int64(m_rest, 1, m_account);
        sqlite3_bind_int64(m_rest, 2, m_product);
        sqlite3_bind_int64(m_rest, 3, m_entry);
        sqlite3_bind_int64(m_rest, 4, rows - read.size());
        while (sqlite3_step(m_rest) == SQLITE_ROW) {
            QStringList row;
            row.reserve(Columns);
            for (int i = 0; i < Columns; ++i) {
                row.append(QString::fromUtf8(
                    reinterpret_cast<const char*>(sqlite3_column_text(m_rest, i))));
            }
            m_entry = sqlite3_column_int64(m_rest, Columns - 1);
            m_product = sqlite3_column_int64(m_rest, Columns);
            read.append(row);
        }
        sqlite3_reset(m_rest);
        if (read.size() < rows && !toNextAccount()) {
            break;
        }
    }
    return read;
}

int RawList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RawList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RawMovements::Columns;
}

QVariant RawList::data(const QModelIndex& index, int role) const
{
    return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
}

bool RawList::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isWhole;
}

void RawList::fetchMore(const QModelIndex& parent)
{
    const QList<QStringList> rows = m_source.next(PageRows);
    m_isWhole = rows.size() < PageRows;
    if (!rows.isEmpty()) {
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows(parent, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
}

}  // namespace citss::bench
