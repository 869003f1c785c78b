// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_sqlite.h"

#include "tests/bench/measure.h"

namespace citss::bench {

RawDatabase::RawDatabase(const QString& path)
{
    require(sqlite3_open_v2(path.toUtf8().constData(),
                            &m_handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                            nullptr) == SQLITE_OK,
            "open");
    execute(
        "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = OFF");
}

RawDatabase::~RawDatabase()
{
    while (sqlite3_stmt* const open = sqlite3_next_stmt(m_handle, nullptr)) {
        sqlite3_finalize(open);
    }
    sqlite3_close(m_handle);
}

void RawDatabase::execute(const char* sql) const
{
    require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK,
            sqlite3_errmsg(m_handle));
}

sqlite3_stmt* RawDatabase::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    require(result == SQLITE_OK, sqlite3_errmsg(m_handle));
    return statement;
}

qint64 RawDatabase::number(const char* sql)
{
    sqlite3_stmt* const statement = prepare(sql);
    require(sqlite3_step(statement) == SQLITE_ROW, sql);
    const qint64 result = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return result;
}

}  // namespace citss::bench
