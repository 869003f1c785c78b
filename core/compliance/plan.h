// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"
#include "core/compliance/planned.h"

namespace citss::compliance {

/// A pure function: equal inputs give equal plans, byte for byte, whatever the order of the
/// holdings (compliance.md 3.4).
Plan plan(const PlanInput& input);

}  // namespace citss::compliance
