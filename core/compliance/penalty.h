// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/draw.h"

#include <utility>

namespace citss::compliance {

/// What a shortfall at an event would cost (compliance.md 1.8). `findings` gets what staff still
/// have to enter.
PenaltyPreview penaltyPreview(const PlanInput& input, Tonnes shortfall, Problems& findings);

/// Judges the holdings for all pools of a penalty: why a block that none of them takes stays.
void judgePools(const PlanInput& input, Draw& draw);

/// Draws the phases of a penalty event, pool after pool; gives what is still missing.
Result<Tonnes> drawPenalty(const PlanInput& input, Tonnes alreadyPaid, Draw& draw);

/// Where a line of a penalty goes: the missing part is retired, the rest follows the programme.
struct Disposal {
    SeriesKey series;
    SerialRange range;
    AccountRole account = AccountRole::Compliance;
    std::optional<Identifier> to;  ///< type of account; none: retirement
    bool counts = true;            ///< towards the missed obligation
    bool operator==(const Disposal&) const = default;
};

/// The lines of a penalty plan, the first `missing` units retired, the rest sent where the rules
/// say. `alreadyPaid` was disposed of before.
std::vector<Disposal> disposals(const PlanInput& input, const Plan& plan);

}  // namespace citss::compliance
