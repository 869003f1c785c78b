// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/move_baseline.h"

#include "core/base/sha256.h"
#include "tests/bench/measure.h"
#include "tests/bench/raw_ledger.h"

namespace citss::bench {

namespace {

constexpr const char* Schema =
    "CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT, actor INTEGER, id BLOB UNIQUE,"
    " fields BLOB, hash BLOB);"
    "CREATE INDEX journal_at ON journal (at);"
    "CREATE TABLE account (number INTEGER PRIMARY KEY, type TEXT, state TEXT);"
    "CREATE TABLE product (kind TEXT, vintage INTEGER, series INTEGER, PRIMARY KEY (kind, vintage))"
    " WITHOUT ROWID;"
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, state TEXT);"
    "CREATE TABLE role (person INTEGER, role TEXT, PRIMARY KEY (person, role)) WITHOUT ROWID;"
    "INSERT INTO product VALUES ('ALLOWANCE', 2024, 1);"
    "INSERT INTO person VALUES (1, 'root', 'ACTIVE');"
    "INSERT INTO role VALUES (1, 'REG'), (1, 'ADM'), (1, 'AUT'), (1, 'AUD')";
constexpr const char* At = "2026-01-05T17:00:00.000Z";

}  // namespace

MoveBaseline::MoveBaseline(const QString& path, qint64 accounts) : m_database(path)
{
    m_database.execute(LedgerTables);
    m_database.execute(Schema);
    sqlite3_stmt* const account =
        m_database.prepare("INSERT INTO account VALUES (?1, 'GENERAL', 'OPEN')");
    begin();
    for (qint64 i = 0; i <= accounts; ++i) {
        run(account, i);
    }
    commit();
    m_account = m_database.prepare("SELECT type, state FROM account WHERE number = ?1");
    m_product =
        m_database.prepare("SELECT series FROM product WHERE kind = 'ALLOWANCE' AND vintage = ?1");
    m_person = m_database.prepare("SELECT name, state FROM person WHERE id = ?1");
    m_roles = m_database.prepare("SELECT role FROM role WHERE person = ?1");
    m_known = m_database.prepare("SELECT number FROM journal WHERE id = ?1");
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

qint64 MoveBaseline::found(sqlite3_stmt* query, qint64 key)
{
    sqlite3_bind_int64(query, 1, key);
    qint64 rows = 0;
    while (sqlite3_step(query) == SQLITE_ROW) {
        rows += sqlite3_column_bytes(query, 0) > 0 ? 1 : 0;
    }
    sqlite3_reset(query);
    return rows;
}

void MoveBaseline::check(qint64 from, qint64 to)
{
    const QByteArray id = m_hash.left(16);
    sqlite3_bind_blob(m_known, 1, id.constData(), 16, SQLITE_STATIC);
    require(sqlite3_step(m_known) == SQLITE_ROW, "the entry before");
    sqlite3_reset(m_known);
    require(found(m_person, 1) == 1 && found(m_roles, 1) == 4 && found(m_account, from) == 1 &&
                found(m_account, to) == 1 && found(m_product, 2024) == 1,
            "all that a move looks at");
}

void MoveBaseline::move(qint64 from, qint64 to, qint64 quantity, const QByteArray& fields)
{
    check(from, to);
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
