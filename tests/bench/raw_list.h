// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/raw_sqlite.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace citss::bench {

/// Reads all movements by hand, in the order of the list of statements: by account, product and
/// entry, from where the last page ended.
class RawMovements {
public:
    static constexpr int Columns = 14;

    explicit RawMovements(const QString& path);

    /// The next rows, no more than so many; fewer only at the end.
    QList<QStringList> next(int rows);

private:
    [[nodiscard]] bool toNextAccount();

    RawDatabase m_raw;
    sqlite3_stmt* m_rest;
    sqlite3_stmt* m_after;
    QByteArray m_number = "";
    qint64 m_account = 0;
    qint64 m_product = 0;
    qint64 m_entry = 0;
};

/// The least that shows such a list: rows are read when the table comes to the last one, and kept.
class RawList final : public QAbstractTableModel {
public:
    explicit RawList(const QString& path) : m_source(path) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    RawMovements m_source;
    QList<QStringList> m_rows;
    bool m_isWhole = false;
};

}  // namespace citss::bench
