// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/limits.h"

namespace citss::compliance {

/// What an entity has to retire at an event, and what the limits still allow.
struct Obligation {
    Tonnes whole;     ///< before crediting, carry-in included
    Tonnes credited;  ///< earlier retirements that count
    Tonnes due;       ///< to be retired now
    Rooms rooms;      ///< after crediting, before drawing
    Problems findings;
};

/// Computes it (compliance.md 1.2 to 1.5); refused only where the event does not belong to the
/// rules or an amount is too large.
Result<Obligation> obligation(const PlanInput& input);

/// What is left of the period's limits after all that the period has retired: the rooms that a
/// penalty must respect. Nothing if an amount is too large.
std::optional<Rooms> periodRoomsLeft(const PlanInput& input);

/// The emissions of the whole period; nothing if the sum is too large.
std::optional<Tonnes> periodEmissions(const PlanInput& input);

}  // namespace citss::compliance
