// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/planned.h"

namespace citss::compliance {

/// Tests a plan against its input without knowing how it was made (compliance.md 3.4, step 10).
/// What it finds is a defect of the program, never a user's error.
Problems checkPlan(const PlanInput& input, const Plan& plan);

}  // namespace citss::compliance
