// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <optional>

namespace citss {

/// A part of a whole, exact to one in a million (ppm): 0 % to 100 %. Limits, annual shares.
class Share {
public:
    static constexpr qint64 Whole = 1'000'000;

    constexpr Share() = default;
    static constexpr std::optional<Share> fromPpm(qint64 ppm)
    {
        return ppm < 0 || ppm > Whole ? std::nullopt : std::optional(Share(ppm));
    }
    static Share ofPpm(qint64 ppm);
    /// Reads a percentage, "4", "3.3" or "3,3".
    static Result<Share> parsePercent(const QString& text);

    [[nodiscard]] constexpr qint64 ppm() const { return m_ppm; }
    /// Percent with as few decimals as exactness needs, in the C locale: "3.3".
    [[nodiscard]] QString percentText() const;
    constexpr auto operator<=>(const Share&) const = default;

private:
    explicit constexpr Share(qint64 ppm) : m_ppm(ppm) {}

    qint64 m_ppm = 0;
};

}  // namespace citss
