// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/raw_sqlite.h"

#include <QByteArray>

namespace citss::bench {

/// The least that a move with its checks, a history, a statement and a chained journal can do.
class MoveBaseline {
public:
    MoveBaseline(const QString& path, qint64 accounts);

    void issue(qint64 account, qint64 quantity);
    /// Moves the lowest numbers; begins and commits nothing.
    void move(qint64 from, qint64 to, qint64 quantity, const QByteArray& fields);
    void begin() const { m_database.execute("BEGIN IMMEDIATE"); }
    void commit() const { m_database.execute("COMMIT"); }
    [[nodiscard]] qint64 total();

private:
    /// Who moves, whether it was done before, between which accounts, and of what.
    void check(qint64 from, qint64 to);
    static qint64 found(sqlite3_stmt* query, qint64 key);
    void journal(const QByteArray& fields);
    void post(qint64 account, qint64 delta);

    RawDatabase m_database;
    sqlite3_stmt* m_known;
    sqlite3_stmt* m_person;
    sqlite3_stmt* m_roles;
    sqlite3_stmt* m_account;
    sqlite3_stmt* m_product;
    sqlite3_stmt* m_lowest;
    sqlite3_stmt* m_remove;
    sqlite3_stmt* m_keep;
    sqlite3_stmt* m_insert;
    sqlite3_stmt* m_balance;
    sqlite3_stmt* m_movement;
    sqlite3_stmt* m_journal;
    qint64 m_number = 0;
    QByteArray m_hash = QByteArray(32, '\0');
};

}  // namespace citss::bench
