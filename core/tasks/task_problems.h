// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType TaskNotOpen;
extern const ProblemType TaskClaimed;
extern const ProblemType TaskNotClaimed;
extern const ProblemType TaskHeld;
extern const ProblemType TaskOwn;
extern const ProblemType TaskNotFor;
extern const ProblemType TaskClaimByAuthor;

ProblemTypes taskProblems();

}  // namespace citss
