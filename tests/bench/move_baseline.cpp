// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/move_baseline.h"

#include "core/base/sha256.h"
#include "tests/bench/measure.h"

namespace citss::bench {

namespace {

constexpr const char* Schema =
    "CREATE TABLE block (account INTEGER, series INTEGER, first INTEGER, last INTEGER, lot INTEGER,"
    " state TEXT, recorded TEXT, since INTEGER, PRIMARY KEY (account, series, first)) WITHOUT "
    "ROWID;"
    "CREATE UNIQUE INDEX block_serial ON block (series, first);"
    "CREATE TABLE past (account INTEGER, series INTEGER, first INTEGER, last INTEGER, lot INTEGER,"
    " state TEXT, recorded TEXT, since INTEGER, until INTEGER,"
    " PRIMARY KEY (account, series, first, since)) WITHOUT ROWID;"
    "CREATE TABLE movement (account INTEGER, series INTEGER, entry INTEGER, delta INTEGER,"
    " balance INTEGER, PRIMARY KEY (account, series, entry)) WITHOUT ROWID;"
    "CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT, actor INTEGER, id BLOB UNIQUE,"
    " fields BLOB, hash BLOB)";
constexpr const char* At = "2026-01-05T17:00:00.000Z";

}  // namespace

MoveBaseline::MoveBaseline(const QString& path) : m_database(path)
{
    m_database.execute(Schema);
    m_lowest = m_database.prepare(
        "SELECT first, last, lot, since FROM block WHERE account = ?1 AND series = 1 "
        "ORDER BY first LIMIT 1");
    m_keep = m_database.prepare(
        "INSERT INTO past SELECT account, series, first, last, lot, state, recorded, since, ?3 "
        "FROM block WHERE account = ?1 AND series = 1 AND first = ?2");
    m_remove =
        m_database.prepare("DELETE FROM block WHERE account = ?1 AND series = 1 AND first = ?2");
    m_insert = m_database.prepare("INSERT INTO block VALUES (?1, 1, ?2, ?3, ?4, 'ACTIVE', ?6, ?5)");
    m_balance = m_database.prepare(
        "SELECT balance FROM movement WHERE account = ?1 AND series = 1 "
        "ORDER BY entry DESC LIMIT 1");
    m_movement = m_database.prepare("INSERT INTO movement VALUES (?1, 1, ?2, ?3, ?4)");
    m_journal = m_database.prepare("INSERT INTO journal VALUES (?1, ?5, 1, ?2, ?3, ?4)");
}

void MoveBaseline::issue(qint64 account, qint64 quantity)
{
    begin();
    journal({});
    bindText(m_insert, 6, At);
    run(m_insert, account, qint64{1}, quantity, qint64{1}, m_number);
    post(account, quantity);
    commit();
}

void MoveBaseline::move(qint64 from, qint64 to, qint64 quantity, const QByteArray& fields)
{
    journal(fields);
    sqlite3_bind_int64(m_lowest, 1, from);
    require(sqlite3_step(m_lowest) == SQLITE_ROW, "a block to move from");
    const qint64 first = sqlite3_column_int64(m_lowest, 0);
    const qint64 last = sqlite3_column_int64(m_lowest, 1);
    const qint64 lot = sqlite3_column_int64(m_lowest, 2);
    sqlite3_reset(m_lowest);
    run(m_keep, from, first, m_number);
    run(m_remove, from, first);
    bindText(m_insert, 6, At);
    run(m_insert, to, first, first + quantity - 1, lot, m_number);
    run(m_insert, from, first + quantity, last, lot, m_number);
    post(from, -quantity);
    post(to, quantity);
}

void MoveBaseline::post(qint64 account, qint64 delta)
{
    sqlite3_bind_int64(m_balance, 1, account);
    const qint64 before =
        sqlite3_step(m_balance) == SQLITE_ROW ? sqlite3_column_int64(m_balance, 0) : 0;
    sqlite3_reset(m_balance);
    run(m_movement, account, m_number, delta, before + delta);
}

void MoveBaseline::journal(const QByteArray& fields)
{
    ++m_number;
    m_hash = Sha256::of({m_hash, fields});
    const QByteArray id = m_hash.left(16);
    sqlite3_bind_blob(m_journal, 2, id.constData(), 16, SQLITE_TRANSIENT);
    sqlite3_bind_blob(
        m_journal, 3, fields.constData(), static_cast<int>(fields.size()), SQLITE_TRANSIENT);
    sqlite3_bind_blob(m_journal, 4, m_hash.constData(), 32, SQLITE_TRANSIENT);
    bindText(m_journal, 5, At);
    run(m_journal, m_number);
}

qint64 MoveBaseline::total()
{
    return m_database.number("SELECT SUM(last - first + 1) FROM block");
}

}  // namespace citss::bench
