// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulk_baseline.h"

#include "core/base/sha256.h"
#include "tests/bench/measure.h"
#include "tests/bench/raw_ledger.h"

#include <algorithm>
#include <tuple>

namespace citss::bench {

namespace {

constexpr const char* Schema =
    "CREATE TABLE journal (number INTEGER PRIMARY KEY, fields BLOB, hash BLOB);";
constexpr const char* At = "2026-01-05T17:00:00.000Z";

auto keyOf(const RawBlock& block)
{
    return std::tuple(block.account, block.series, block.first);
}

}  // namespace

BulkBaseline::BulkBaseline(const QString& path) : m_database(path)
{
    m_database.execute(LedgerTables);
    m_database.execute(Schema);
    m_all = m_database.prepare(
        "SELECT account, series, first, last FROM block WHERE account <> ?1 "
        "ORDER BY account, series, first");
    m_keep = m_database.prepare(
        "INSERT INTO past SELECT account, series, first, last, lot, state, recorded, since, ?4 "
        "FROM block WHERE account = ?1 AND series = ?2 AND first = ?3");
    m_remove =
        m_database.prepare("DELETE FROM block WHERE account = ?1 AND series = ?2 AND first = ?3");
    m_insert = m_database.prepare("INSERT INTO block VALUES (?1, ?2, ?3, ?4, 1, 'ACTIVE', ?6, ?5)");
    m_balance = m_database.prepare(
        "SELECT balance FROM movement WHERE account = ?1 AND series = ?2 "
        "ORDER BY entry DESC LIMIT 1");
    m_journal = m_database.prepare("INSERT INTO journal VALUES (?1, ?2, ?3)");
    m_movement = m_database.prepare("INSERT INTO movement VALUES (?1, ?2, ?3, ?4, ?5)");
}

void BulkBaseline::insert(const RawBlock& block)
{
    bindText(m_insert, 6, At);
    run(m_insert, block.account, block.series, block.first, block.last, m_entry);
}

void BulkBaseline::post(qint64 account, qint64 series, qint64 delta)
{
    sqlite3_bind_int64(m_balance, 1, account);
    sqlite3_bind_int64(m_balance, 2, series);
    const qint64 before =
        sqlite3_step(m_balance) == SQLITE_ROW ? sqlite3_column_int64(m_balance, 0) : 0;
    sqlite3_reset(m_balance);
    run(m_movement, account, series, m_entry, delta, before + delta);
}

void BulkBaseline::postAll(const std::vector<RawBlock>& blocks, qint64 sign)
{
    for (size_t i = 0; i < blocks.size();) {
        const RawBlock& block = blocks[i];
        qint64 sum = 0;
        for (; i < blocks.size() && blocks[i].account == block.account &&
               blocks[i].series == block.series;
             ++i) {
            sum += blocks[i].last - blocks[i].first + 1;
        }
        post(block.account, block.series, sign * sum);
    }
}

void BulkBaseline::issue(const std::vector<RawBlock>& blocks, const QByteArray& fields)
{
    ++m_entry;
    m_database.execute("BEGIN IMMEDIATE");
    const QByteArray hash = Sha256::of({fields});
    sqlite3_bind_blob64(m_journal,
                        2,
                        fields.constData(),
                        static_cast<sqlite3_uint64>(fields.size()),
                        SQLITE_STATIC);
    sqlite3_bind_blob(m_journal, 3, hash.constData(), Sha256::Size, SQLITE_STATIC);
    run(m_journal, m_entry);
    for (const RawBlock& block : blocks) {
        insert(block);
    }
    postAll(blocks, 1);
    m_database.execute("COMMIT");
}

void BulkBaseline::move(const std::vector<RawMove>& moves, qint64 to)
{
    ++m_entry;
    std::vector<RawBlock> taken;
    std::vector<RawBlock> arrived;
    for (const auto& [block, last] : moves) {
        run(m_keep, block.account, block.series, block.first, m_entry);
        run(m_remove, block.account, block.series, block.first);
        if (last < block.last) {
            insert({block.account, block.series, last + 1, block.last});
        }
        taken.push_back({block.account, block.series, block.first, last});
        arrived.push_back({to, block.series, block.first, last});
    }
    postAll(taken, -1);
    std::sort(arrived.begin(), arrived.end(), [](const RawBlock& a, const RawBlock& b) {
        return keyOf(a) < keyOf(b);
    });
    for (const RawBlock& block : arrived) {
        insert(block);
    }
    postAll(arrived, 1);
}

void BulkBaseline::retire(qint64 to, qint64 keep, qint64 every)
{
    m_database.execute("BEGIN IMMEDIATE");
    std::vector<RawMove> moves;
    sqlite3_bind_int64(m_all, 1, to);
    while (sqlite3_step(m_all) == SQLITE_ROW) {
        const RawBlock block{sqlite3_column_int64(m_all, 0),
                             sqlite3_column_int64(m_all, 1),
                             sqlite3_column_int64(m_all, 2),
                             sqlite3_column_int64(m_all, 3)};
        const bool isKept = static_cast<qint64>(moves.size()) % every == 0;
        moves.push_back({block, block.last - (isKept ? keep : 0)});
    }
    sqlite3_reset(m_all);
    move(moves, to);
    m_database.execute("COMMIT");
}

qint64 BulkBaseline::total()
{
    return m_database.number("SELECT SUM(last - first + 1) FROM block");
}

}  // namespace citss::bench
