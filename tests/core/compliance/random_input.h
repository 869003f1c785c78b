// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"

#include <QRandomGenerator>

namespace citss::compliance {

/// How large the quantities of a random case are.
enum class CaseSize {
    Countable,  ///< one instrument at a time can be looked at
    Huge        ///< up to the most that can be held; products beyond 64 bits
};

/// An odd but possible case under a rule set: a few years of emissions, a dozen blocks of all
/// kinds, states and accounts, some late by a second, some requested twice, amounts that meet
/// limits exactly.
PlanInput randomInput(const RuleSet& rules, CaseSize size, QRandomGenerator& random);

}  // namespace citss::compliance
