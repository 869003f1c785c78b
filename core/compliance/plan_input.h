// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/amounts.h"
#include "core/compliance/holdings.h"
#include "core/compliance/rate.h"
#include "core/programs/deadline.h"
#include "core/programs/rule_set.h"

#include <optional>
#include <vector>

namespace citss::compliance {

using YearAmounts = Amounts<int>;
using CategoryAmounts = Amounts<Category>;

/// Which event is planned.
struct EventSpec {
    EventType type = EventType::Annual;
    std::optional<int> year = {};        ///< data year; none for whole periods
    Tonnes missing = {};                 ///< penalty events: what the earlier event missed
    std::optional<RateBasis> rate = {};  ///< rate events
    bool operator==(const EventSpec&) const = default;
};

/// Later vintages that may be spent on this event, up to a quantity.
struct TrueUp {
    std::vector<Vintage> vintages;
    Tonnes quantity;
    bool operator==(const TrueUp&) const = default;
};

/// A share granted to one entity instead of the rule set's.
struct LimitOverride {
    Identifier limit;
    std::optional<int> year;  ///< none: all years
    Share share;
    bool operator==(const LimitOverride&) const = default;
};

enum class AccountStanding { Open, Restricted, Suspended, Revoked };

/// All that decides what one entity retires at one event. Nothing else is looked at.
struct PlanInput {
    RuleSet rules;
    EventSpec event = {};
    std::optional<Deadline> deadline = {};  ///< penalty events have none
    YearAmounts emissions = {};
    /// Years before the period that are answered for in it (17 CCR 95853(d)); the limits have their
    /// shares by limitOverrides.
    std::vector<int> carriedYears = {};
    CategoryAmounts priorRetired = {};     ///< for the obligation, by earlier events of the period
    CategoryAmounts retiredForEvent = {};  ///< by earlier versions of this very event
    Tonnes carryIn = {};
    std::optional<TrueUp> trueUp = {};
    std::vector<HeldBlock> holdings = {};
    std::vector<SerialRequest> requests = {};
    AccountStanding standing = AccountStanding::Open;
    /// Free allowances of trade-exposed facilities: they cap the offsets.
    std::optional<Tonnes> noCostAllowances = {};
    std::vector<LimitOverride> limitOverrides = {};
    YearAmounts limitBase = {};  ///< of the years named: instead of emissions, for limits
    std::optional<Money> penaltyRate = {};  ///< per missing unit, entered for the year
};

}  // namespace citss::compliance
