// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/assurance.h"
#include "core/compliance/replacement.h"
#include "core/compliance/sequence.h"
#include "core/programs/map_reader.h"

#include <QStringList>

namespace citss::compliance {

/// A run as an example states it. The names belong to the holdings, in their order.
struct RunExample {
    PlanInput input;
    QStringList names = {};
    Holidays holidays = {};  ///< those of the example, besides the programme's
    std::optional<Instant> deadlineOverride = {};
};

/// Each reads what examples of its kind state; the problems go to the reader's list, and what comes
/// back is of use only if there are none.
RunExample readRun(MapReader& reader, const RuleSet& rules);
AssuranceInput readAssurance(MapReader& reader);
ReplacementInput readReplacement(MapReader& reader);
SequenceExample readSequence(MapReader& reader, const RuleSet& rules);

/// The rule set with the example's overrides, validated afresh.
Result<RuleSet> readOverrides(MapReader& reader, const RuleSet& rules);

}  // namespace citss::compliance
