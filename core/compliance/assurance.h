// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/tonnes.h"

#include <QString>

#include <vector>

namespace citss::compliance {

/// The units of one state under a common designated representative.
struct AssuranceGroup {
    QString representative;
    Tonnes emissions;
    Tonnes share;  ///< the group's part of the assurance level
    bool operator==(const AssuranceGroup&) const = default;
};

struct AssuranceInput {
    Tonnes budget;
    Tonnes variability;
    std::vector<AssuranceGroup> groups;
    /// Allowances for each ton of a group's part of the excess, on top of the ordinary surrender.
    int factor = 2;
};

struct AssuranceOutcome {
    struct Group {
        QString representative;
        Tonnes shareOfExcess;
        Tonnes allowances;
    };
    Tonnes level;
    Tonnes excess;
    std::vector<Group> groups;  ///< in the order of the input
};

/// What the groups of a state must surrender because the state as a whole emitted more than its
/// assurance level (compliance.md 1.13). Shares are rounded to the nearest whole.
Result<AssuranceOutcome> assurance(const AssuranceInput& input);

}  // namespace citss::compliance
