// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/eligibility.h"
#include "core/compliance/obligation.h"

#include <QDate>

#include <vector>

namespace citss::compliance {

/// Which step of the rules a line comes from.
enum class LineStep { Request, Order, Phase };

/// Serials of one block that one step draws.
struct PlanLine {
    LineStep step = LineStep::Order;
    int position = 0;  ///< in the order; in a pool, of its list of categories
    int phase = 0;     ///< penalties only
    int pool = 0;
    AccountRole account = AccountRole::Compliance;
    SeriesKey series;
    SerialRange range;
    Category category = {};  ///< trueUpUse() where an allowance is so used
    std::optional<Vintage> vintage = {};
    Tonnes obligationLeft = {};  ///< after this line, of the event or of the phase
    Tonnes offered = {};         ///< what was free in the block, or in the part requested
    Identifier limit = {};       ///< the tightest that contains the category; empty if none does
    Tonnes room = {};            ///< left of that limit before this line

    [[nodiscard]] Tonnes quantity() const { return range.quantity(); }
    [[nodiscard]] Tonnes needed() const
    {
        return Tonnes::of(obligationLeft.count() + quantity().count());
    }
    bool operator==(const PlanLine&) const = default;
};

/// A block, or a part of one, that the plan leaves where it is.
struct Leftover {
    SeriesKey series;
    SerialRange block;
    Tonnes left;
    BlockReason reason = BlockReason::NotNeeded;
    Identifier limit;  ///< for OverLimit
    bool operator==(const Leftover&) const = default;
};

enum class PlanStatus { Fulfilled, Unfulfilled, NotApplicable, Pending };

/// What a shortfall would cost.
struct PenaltyPreview {
    Tonnes instruments;
    std::optional<Money> money;
    std::optional<QDate> due;        ///< none: immediately, or entered by staff
    std::optional<Tonnes> carryOut;  ///< joins the next year's obligation
    bool operator==(const PenaltyPreview&) const = default;
};

struct RateResult {
    std::optional<QString> unadjusted;
    std::optional<QString> adjusted;
    bool operator==(const RateResult&) const = default;
};

/// What one entity retires at one event, and why.
struct Plan {
    PlanStatus status = PlanStatus::Pending;
    Tonnes obligation;
    Tonnes credited;
    Rooms rooms;
    std::vector<PlanLine> lines;
    std::vector<Leftover> leftovers;  ///< in the order of block ids
    Tonnes retired;
    std::optional<Tonnes> shortfall;  ///< none while pending
    std::optional<PenaltyPreview> penalty;
    std::optional<RateResult> rate;
    Problems findings;  ///< for a person to look at
    /// Why there is no plan: an input that does not belong to the rules, or a failed self-check.
    /// The entity is left out of the run.
    Problems problems;
    bool operator==(const Plan&) const = default;
};

}  // namespace citss::compliance
