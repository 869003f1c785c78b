// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/stored_instant.h"
#include "core/storage/storage_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace citss {

namespace {

void verify(sqlite3_stmt* handle, int result)
{
    if (result != SQLITE_OK) {
        sqlite3* const connection = sqlite3_db_handle(handle);
        throw StorageError(sqlite3_extended_errcode(connection),
                           QString::fromUtf8(sqlite3_errmsg(connection)));
    }
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char each) { return (each & 0x80) == 0; });
}

}  // namespace

Statement::Statement(sqlite3_stmt* handle, bool* inUse) : m_handle(handle), m_inUse(inUse)
{
    if (m_inUse != nullptr) {
        *m_inUse = true;
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)),
      m_inUse(std::exchange(other.m_inUse, nullptr))
{
}

Statement::~Statement()
{
    if (m_handle == nullptr) {
        return;
    }
    if (m_inUse == nullptr) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    *m_inUse = false;
}

void Statement::restart(int parameterCount)
{
    sqlite3_reset(m_handle);
    CHECK(sqlite3_bind_parameter_count(m_handle) == parameterCount);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_handle);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        sqlite3* const connection = sqlite3_db_handle(m_handle);
        const StorageError error(sqlite3_extended_errcode(connection),
                                 QString::fromUtf8(sqlite3_errmsg(connection)));
        sqlite3_reset(m_handle);
        throw error;
    }
    return result == SQLITE_ROW;
}

void Statement::run()
{
    CHECK(!step());
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    CHECK(column < sqlite3_data_count(m_handle));
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    CHECK(column < sqlite3_data_count(m_handle));
    const unsigned char* const bytes = sqlite3_column_text(m_handle, column);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes),
                             sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    CHECK(column < sqlite3_data_count(m_handle));
    const void* const bytes = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_handle, column)};
}

QByteArrayView Statement::bytes(int column) const
{
    CHECK(column < sqlite3_data_count(m_handle));
    const void* const bytes = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_handle, column)};
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_TEXT: {
            const QByteArrayView text = bytes(column);
            return isAscii(text) ? Value(QLatin1String(text)) : Value(QString::fromUtf8(text));
        }
        case SQLITE_BLOB:
            return blob(column);
        default:
            return nullptr;
    }
}

Instant Statement::instant(int column) const
{
    return Instant(millisecondsOf(bytes(column)).value());
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

void Statement::bindNamed(const char* name, const Value& value)
{
    if (const int position = sqlite3_bind_parameter_index(m_handle, name); position > 0) {
        bindAt(position, value);
    }
}

void Statement::bindAt(int position, qint64 number)
{
    verify(m_handle, sqlite3_bind_int64(m_handle, position, number));
}

void Statement::bindText(int position, QByteArrayView utf8)
{
    verify(m_handle,
           sqlite3_bind_text(m_handle,
                             position,
                             utf8.isNull() ? "" : utf8.data(),
                             static_cast<int>(utf8.size()),
                             SQLITE_TRANSIENT));
}

void Statement::bindAt(int position, const QString& text)
{
    // Codes and words are short and plain, and written by the million.
    std::array<char, 64> plain{};
    const bool isPlain =
        text.size() <= static_cast<qsizetype>(plain.size()) &&
        std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; });
    if (!isPlain) {
        bindText(position, text.toUtf8());
        return;
    }
    std::transform(text.begin(), text.end(), plain.begin(), [](QChar each) {
        return static_cast<char>(each.unicode());
    });
    bindText(position, QByteArrayView(plain.data(), text.size()));
}

void Statement::bindAt(int position, QLatin1String ascii)
{
    bindText(position, QByteArrayView(ascii.data(), ascii.size()));
}

void Statement::bindAt(int position, Instant instant)
{
    const std::optional<StoredInstant> stored = storedInstant(instant.milliseconds());
    stored ? bindText(position, QByteArrayView(*stored)) : bindAt(position, instant.text());
}

void Statement::bindAt(int position, const QByteArray& bytes)
{
    // A null pointer would bind NULL; an empty blob is not NULL.
    verify(m_handle,
           sqlite3_bind_blob64(m_handle,
                               position,
                               bytes.constData(),
                               static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT));
}

void Statement::bindAt(int position, std::nullopt_t)
{
    verify(m_handle, sqlite3_bind_null(m_handle, position));
}

void Statement::bindAt(int position, const Value& value)
{
    if (value.isInteger()) {
        bindAt(position, value.toInteger());
    } else if (value.isString()) {
        bindAt(position, value.toString());
    } else if (value.isByteArray()) {
        bindAt(position, value.toByteArray());
    } else if (value.isBool()) {
        bindAt(position, value.toBool());
    } else {
        bindAt(position, std::nullopt);
    }
}

}  // namespace citss
