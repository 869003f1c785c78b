// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/planned.h"

namespace citss::compliance {

/// Which rule a line follows: "order.APCR", "request", "penalty.phases[0].pools[1]".
QString ruleOf(const PlanLine& line);
/// The law behind it, as the rule set cites it; empty if it does not.
QString citationOf(const PlanLine& line, const Rules& rules);

/// The arithmetic behind a line, or why a block was left: made when someone asks, since a run has
/// a million lines of which people read a few.
Problem explanation(const PlanLine& line, const Rules& rules);
Problem explanation(const Leftover& leftover, const Rules& rules);

}  // namespace citss::compliance
