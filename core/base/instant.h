// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace citss {

/// A moment in UTC, to the millisecond. Its text, "2026-11-02T00:00:00.000Z", sorts as it passes.
class Instant {
public:
    explicit constexpr Instant(qint64 millisecondsSinceEpoch)
        : m_milliseconds(millisecondsSinceEpoch)
    {
    }
    /// Reads ISO 8601 with "Z" or an offset; years 1900 to 2199.
    static Result<Instant> parse(const QString& text);

    [[nodiscard]] constexpr qint64 milliseconds() const { return m_milliseconds; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Instant plusMilliseconds(qint64 milliseconds) const
    {
        return Instant(m_milliseconds + milliseconds);
    }
    constexpr auto operator<=>(const Instant&) const = default;

private:
    qint64 m_milliseconds;
};

}  // namespace citss
