// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <optional>

namespace citss {

/// A budget year, an emissions year or the year of an offset. "No vintage" is an empty optional.
class Vintage {
public:
    static constexpr int First = 1900;
    static constexpr int Last = 2199;

    static constexpr std::optional<Vintage> fromYear(qint64 year)
    {
        return year < First || year > Last ? std::nullopt
                                           : std::optional(Vintage(static_cast<int>(year)));
    }
    static Vintage of(int year);
    static Result<Vintage> parse(const QString& text);

    [[nodiscard]] constexpr int year() const { return m_year; }
    [[nodiscard]] QString text() const { return QString::number(m_year); }
    constexpr auto operator<=>(const Vintage&) const = default;

private:
    explicit constexpr Vintage(int year) : m_year(year) {}

    int m_year;
};

}  // namespace citss
