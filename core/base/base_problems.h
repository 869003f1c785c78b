// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType NotWholeNumber;
extern const ProblemType NumberNegative;
extern const ProblemType NumberTooLarge;
extern const ProblemType NotDecimal;
extern const ProblemType NotVintage;
extern const ProblemType NotDate;
extern const ProblemType NotInstant;
extern const ProblemType NotSerialRange;
extern const ProblemType SerialRangeReversed;
extern const ProblemType NotShare;

ProblemTypes baseProblems();

}  // namespace citss
