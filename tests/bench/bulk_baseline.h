// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/raw_sqlite.h"

#include <vector>

namespace citss::bench {

/// A block as the baseline keeps it.
struct RawBlock {
    qint64 account;
    qint64 series;
    qint64 first;
    qint64 last;
};

/// What leaves a block: its numbers up to `last`.
struct RawMove {
    RawBlock block;
    qint64 last;
};

/// The least that issuing and retiring very many blocks can do: one statement a row, in key order.
class BulkBaseline {
public:
    explicit BulkBaseline(const QString& path);

    /// Blocks in key order, with the balances of their accounts and the command in the journal.
    void issue(const std::vector<RawBlock>& blocks, const QByteArray& fields);
    /// Moves the lower part of each block, `keep` numbers of every `every`th one stay behind.
    void retire(qint64 to, qint64 keep, qint64 every);
    /// Moves parts of blocks, given in key order, within the caller's transaction.
    void move(const std::vector<RawMove>& moves, qint64 to);
    [[nodiscard]] qint64 total();
    [[nodiscard]] RawDatabase& database() { return m_database; }

private:
    void insert(const RawBlock& block);
    void post(qint64 account, qint64 series, qint64 delta);
    void postAll(const std::vector<RawBlock>& blocks, qint64 sign);

    RawDatabase m_database;
    sqlite3_stmt* m_all;
    sqlite3_stmt* m_remove;
    sqlite3_stmt* m_keep;
    sqlite3_stmt* m_insert;
    sqlite3_stmt* m_balance;
    sqlite3_stmt* m_journal;
    sqlite3_stmt* m_movement;
    qint64 m_entry = 0;
};

}  // namespace citss::bench
