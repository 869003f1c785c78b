// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace citss {

/// A quantity of instruments or of verified emissions, in whole tonnes (or the programme's unit):
/// 0 to MaxTonnes. Sums never overflow silently.
class Tonnes {
public:
    static constexpr qint64 Max = 999'999'999'999'999;

    constexpr Tonnes() = default;
    /// Nothing if negative or above Max.
    static constexpr std::optional<Tonnes> fromCount(qint64 count)
    {
        return count < 0 || count > Max ? std::nullopt : std::optional(Tonnes(count));
    }
    /// For amounts the program itself knows to be in range; a CHECK fails otherwise.
    static Tonnes of(qint64 count);
    /// Reads "1234"; spaces and apostrophes between groups are forgiven, a fraction is not.
    static Result<Tonnes> parse(const QString& text);

    [[nodiscard]] constexpr qint64 count() const { return m_count; }
    [[nodiscard]] constexpr bool isZero() const { return m_count == 0; }
    [[nodiscard]] std::optional<Tonnes> plus(Tonnes other) const
    {
        return fromCount(m_count + other.m_count);
    }
    [[nodiscard]] std::optional<Tonnes> minus(Tonnes other) const
    {
        return fromCount(m_count - other.m_count);
    }
    /// What is left of this after `other`, never below zero.
    [[nodiscard]] Tonnes lessOrZero(Tonnes other) const
    {
        return Tonnes(m_count > other.m_count ? m_count - other.m_count : 0);
    }
    constexpr auto operator<=>(const Tonnes&) const = default;

private:
    explicit constexpr Tonnes(qint64 count) : m_count(count) {}

    qint64 m_count = 0;
};

/// A typed number without blanks, group separators and the typographic minus sign.
QString withoutGroups(const QString& text);

/// Reads a whole number that may carry group separators; the problems name what is wrong.
Result<qint64> parseWholeNumber(const QString& text, qint64 most);

}  // namespace citss
