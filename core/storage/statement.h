// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/serial_range.h"
#include "core/base/tonnes.h"
#include "core/base/value.h"
#include "core/base/vintage.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace citss {

/// One prepared statement, borrowed from its Database, which keeps it prepared for the next use.
/// `bind` checks the number of values; `step` says whether there is a row; `run` expects none.
class Statement {
public:
    Statement(sqlite3_stmt* handle, bool* inUse);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        restart(static_cast<int>(sizeof...(Values)));
        int position = 0;
        (bindAt(++position, values), ...);
        return *this;
    }

    bool step();
    void run();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// A text or bytes where they lie in the engine, until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// Whatever the column holds: integer, text, bytes or null.
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] Tonnes tonnes(int column) const { return Tonnes::of(integer(column)); }
    [[nodiscard]] std::optional<Vintage> vintage(int column) const
    {
        return isNull(column) ? std::nullopt : Vintage::fromYear(integer(column));
    }
    [[nodiscard]] JournalNumber journalNumber(int column) const
    {
        return JournalNumber(integer(column));
    }
    [[nodiscard]] Instant instant(int column) const;
    [[nodiscard]] QDate date(int column) const;

    /// For statements composed at run time (views): clears what was bound and allows bindAt.
    void restart(int parameterCount);
    /// Binds where the statement has a parameter of this name (":as_of"); otherwise does nothing.
    void bindNamed(const char* name, const Value& value);
    void bindAt(int position, qint64 number);
    void bindAt(int position, int number) { bindAt(position, static_cast<qint64>(number)); }
    void bindAt(int position, bool flag) { bindAt(position, static_cast<qint64>(flag ? 1 : 0)); }
    void bindAt(int position, const QString& text);
    void bindAt(int position, QLatin1String ascii);
    void bindAt(int position, const QByteArray& bytes);
    void bindAt(int position, std::nullopt_t);
    void bindAt(int position, const Value& value);
    void bindAt(int position, Tonnes tonnes) { bindAt(position, tonnes.count()); }
    void bindAt(int position, Vintage vintage) { bindAt(position, vintage.year()); }
    void bindAt(int position, Instant instant);
    void bindAt(int position, QDate date) { bindAt(position, date.toString(Qt::ISODate)); }
    template <typename Tag>
    void bindAt(int position, Id<Tag> id)
    {
        bindAt(position, id.number());
    }
    template <typename T>
    void bindAt(int position, const std::optional<T>& value)
    {
        if (value) {
            bindAt(position, *value);
        } else {
            bindAt(position, std::nullopt);
        }
    }
    /// Anything with a canonical text of its own (codes, account numbers).
    template <typename T>
    requires requires(const T& value) { value.storedText(); }
    void bindAt(int position, const T& value) { bindAt(position, value.storedText()); }

private:
    void bindText(int position, QByteArrayView utf8);

    sqlite3_stmt* m_handle;
    bool* m_inUse;
};

}  // namespace citss
