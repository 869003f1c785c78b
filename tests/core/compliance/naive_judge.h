// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"

namespace citss::compliance {

/// What the naive plan thinks of a block: the first predicate of compliance.md 1.4 that fails.
struct NaiveVerdict {
    QString reason;  ///< empty: eligible
    QString use;     ///< the category it counts as, TRUE_UP where it is so used
    int position = 0;
};

/// Asks all predicates of one block anew, at an ordinary event.
NaiveVerdict naiveVerdict(const PlanInput& input, const HeldBlock& block);
/// The same at one pool of a penalty.
NaiveVerdict naiveVerdict(const PlanInput& input, const Pool& pool, const HeldBlock& block);

/// How far along the predicates a reason lies; the further, the nearer the block came.
int naiveRank(const QString& reason);

/// What the rules know of a category; nullptr if nothing.
const InstrumentTraits* naiveKind(const PlanInput& input, const Category& category);

}  // namespace citss::compliance
