// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rounding.h"
#include "core/base/tonnes.h"

#include <QString>

#include <optional>

namespace citss::compliance {

/// A unit whose emissions per megawatt-hour must not exceed a standard (compliance.md 1.13).
struct RateBasis {
    Tonnes pounds;
    Tonnes megawattHours;
    Tonnes standard;  ///< pounds per megawatt-hour, not zero
    bool operator==(const RateBasis&) const = default;
};

/// Credits that bring the rate down to the standard; whole megawatt-hours must reach it, hence
/// upwards. Nothing if the standard is zero.
std::optional<Tonnes> creditsNeeded(const RateBasis& basis, Rounding rounding);

/// pounds / (megawatt-hours + credits), three decimals, half up; for display only. Nothing if
/// nothing was generated or credited.
std::optional<QString> rateText(const RateBasis& basis, Tonnes credits);

/// Decided on exact fractions, never on the displayed rate.
bool meetsStandard(const RateBasis& basis, Tonnes credits);

}  // namespace citss::compliance
