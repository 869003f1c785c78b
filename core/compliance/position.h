// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"
#include "core/compliance/planned.h"

namespace citss::compliance {

/// How an entity stands at one step of the order: one kind of instrument in one account.
struct StepPosition {
    static constexpr int NoStep = -1;  ///< the order does not name the kind

    int position = NoStep;  ///< in the order of retirement
    Category kind;          ///< trueUpUse() where allowances of later vintages would be so used
    AccountRole account = AccountRole::Compliance;
    Tonnes held;      ///< by kind; true-up use holds nothing of its own
    Tonnes eligible;  ///< what could be drawn if it were needed and there were room
    Tonnes planned;   ///< what the plan draws
    bool operator==(const StepPosition&) const = default;
};

/// The position of an entity before a deadline (compliance.md 3.2): all steps of the order that
/// it holds something for, then the kinds that no step accepts.
std::vector<StepPosition> positions(const PlanInput& input, const Plan& plan);

}  // namespace citss::compliance
