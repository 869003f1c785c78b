// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/instruments/instrument.h"
#include "core/registry/field_codec.h"

namespace citss {

using HoldId = Id<struct HoldTag>;

enum class HoldState { Standing, Released };

template <>
struct EnumChoices<HoldState> {
    static std::span<const Choice> choices();
};

/// A regulator's block on serial numbers (registry.md 4.4). It stands until it is released.
struct Hold {
    HoldId id{0};
    JurisdictionCode jurisdiction;
    SeriesId series{0};
    SerialRange range;
    QString reason;
    QString authority;
    Instant placed{0};
    QString released = {};  ///< why it ended; empty while it stands
    JournalNumber since{0};

    [[nodiscard]] bool stands() const { return released.isEmpty(); }
};

}  // namespace citss
