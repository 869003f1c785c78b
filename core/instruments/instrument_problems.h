// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

// Words that name instruments.
extern const ProblemType NotSerialBlock;
extern const ProblemType QuantityZero;
extern const ProblemType LineEmpty;
extern const ProblemType LineKindOrSerials;
extern const ProblemType SerialsQuantityDiffers;

// What is in an account.
extern const ProblemType NotEnoughHeld;
extern const ProblemType SerialsNotInAccount;
extern const ProblemType SerialsNotFree;
extern const ProblemType SerialsNamedTwice;

// What verifying finds.
extern const ProblemType SeriesNotPartitioned;
extern const ProblemType EntryBreaksSeries;
extern const ProblemType MovementDiffers;
extern const ProblemType HoldingsMisplaced;

ProblemTypes instrumentProblems();

}  // namespace citss
