// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/tonnes.h"

#include <compare>
#include <optional>
#include <utility>

namespace citss {

/// A closed range of serial numbers on one number line. Never empty. Numbers start at 1 and have at
/// most twelve digits (registry.md 4.3).
class SerialRange {
public:
    static constexpr qint64 Last = 999'999'999'999;

    static std::optional<SerialRange> fromBounds(qint64 first, qint64 last);
    /// For bounds the program itself knows to be in order; a CHECK fails otherwise.
    static SerialRange of(qint64 first, qint64 last);
    /// Reads "1..250" or a single number.
    static Result<SerialRange> parse(const QString& text);

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] Tonnes quantity() const { return Tonnes::of(m_last - m_first + 1); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool contains(qint64 number) const
    {
        return number >= m_first && number <= m_last;
    }
    [[nodiscard]] bool overlaps(const SerialRange& other) const
    {
        return m_first <= other.m_last && other.m_first <= m_last;
    }
    /// The common part, if there is one.
    [[nodiscard]] std::optional<SerialRange> intersection(const SerialRange& other) const;
    /// [first, at] and [at + 1, last]; nothing if `at` is not inside or is the last number.
    [[nodiscard]] std::optional<std::pair<SerialRange, SerialRange>> split(qint64 at) const;
    /// The lowest `quantity` numbers; `quantity` is between 1 and the range's own.
    [[nodiscard]] SerialRange lowest(Tonnes quantity) const;
    /// Both as one, if the second begins right after the first.
    [[nodiscard]] std::optional<SerialRange> join(const SerialRange& next) const;
    auto operator<=>(const SerialRange&) const = default;

private:
    SerialRange(qint64 first, qint64 last) : m_first(first), m_last(last) {}

    qint64 m_first;
    qint64 m_last;
};

}  // namespace citss
