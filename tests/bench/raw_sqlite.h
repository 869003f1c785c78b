// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

namespace citss::bench {

/// The C interface with as little around it as can be: what the baselines are written with.
class RawDatabase {
public:
    explicit RawDatabase(const QString& path);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void execute(const char* sql) const;
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql);
    [[nodiscard]] qint64 number(const char* sql);

private:
    sqlite3* m_handle = nullptr;
};

/// Binds integers from the first place on, steps once and resets.
template <typename... Numbers>
void run(sqlite3_stmt* statement, Numbers... numbers)
{
    int place = 0;
    (sqlite3_bind_int64(statement, ++place, numbers), ...);
    sqlite3_step(statement);
    sqlite3_reset(statement);
}

inline void bindText(sqlite3_stmt* statement, int place, const char* text)
{
    sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC);
}

}  // namespace citss::bench
