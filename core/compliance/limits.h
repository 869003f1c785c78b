// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"

#include <vector>

namespace citss::compliance {

/// A set of uses of instruments: one bit for each kind of the rule set, one for true-up use.
using Uses = quint32;

inline constexpr Uses TrueUpBit = Uses{1} << 31U;
static_assert(Rules::MostKinds < 31);

/// Whether both are the same, mostly without comparing them: blocks share the texts of their kinds.
inline bool isSame(const Category& a, const Category& b)
{
    return a.text().constData() == b.text().constData() || a == b;
}

/// The bit of a kind, or of true-up use; no bit if the rules do not know it.
Uses useOf(const Rules& rules, const Category& category);
Uses usesOf(const Rules& rules, const std::vector<Category>& categories);
Uses offsetUses(const Rules& rules);

/// How much more of some categories an event may draw.
struct Room {
    Identifier id;  ///< of the limit; or TRUE_UP, EITE
    Uses uses = 0;
    Tonnes initial;
    Tonnes left;
    bool operator==(const Room&) const = default;
};

using Rooms = std::vector<Room>;

/// The limits of an annual or interim event, of the period's whole for full events, and of the
/// period for penalties. The base is the emissions, not the partial obligation. Nothing if an
/// amount is too large.
std::optional<Rooms> limitRooms(const PlanInput& input);

/// The cumulative limits of the whole period, whatever the event.
std::optional<Rooms> periodRooms(const PlanInput& input);

/// Whether the event of the full period looks at this year: one of the period, or one carried in.
bool isInPeriod(const PlanInput& input, int year);

/// The room with the least left among those that contain the use; nullptr if none does.
const Room* tightestRoom(const Rooms& rooms, Uses use);

/// Lessens every room that contains the use; there must be room.
void takeRoom(Rooms& rooms, Uses use, Tonnes quantity);

}  // namespace citss::compliance
