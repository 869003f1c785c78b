// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/serial_range.h"
#include "core/base/vintage.h"
#include "core/programs/rules.h"

#include <compare>
#include <optional>

namespace citss::compliance {

/// A number line of serial numbers. Which number stands for which series is the caller's affair.
using SeriesKey = Id<struct SeriesKeyTag>;

enum class HoldingState { Active, Pending, Held, Invalidated };
enum class Origin { Allocated, Transferred };

/// Serials that an entity holds in one account, as a run sees them. A block of which a part is
/// pending comes as two. Its id is the series and its first serial.
struct HeldBlock {
    SeriesKey series;
    SerialRange range;
    Category category;
    JurisdictionCode issuer;
    std::optional<Vintage> vintage = {};
    std::optional<int> issueYear = {};
    AccountRole account = AccountRole::Compliance;
    HoldingState state = HoldingState::Active;
    Origin origin = Origin::Allocated;
    std::optional<Instant> recorded = {};   ///< none: long ago
    std::optional<Instant> submitted = {};  ///< when the request was made; none: when recorded
    bool operator==(const HeldBlock&) const = default;
};

/// The order of block ids.
inline bool comesBefore(const HeldBlock& a, const HeldBlock& b)
{
    return a.series != b.series ? a.series < b.series : a.range < b.range;
}

/// Serials that the holder asked to be taken first.
struct SerialRequest {
    SeriesKey series;
    SerialRange range;
    bool operator==(const SerialRequest&) const = default;
};

}  // namespace citss::compliance
