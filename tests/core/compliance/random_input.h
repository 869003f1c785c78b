// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"

#include <QRandomGenerator>

namespace citss::compliance {

/// A small, odd but possible case under a rule set: a few years of emissions, a dozen blocks of all
/// kinds, states and accounts, some late, some requested.
PlanInput randomInput(const RuleSet& rules, QRandomGenerator& random);

}  // namespace citss::compliance
