// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType LetterEventUnknown;
extern const ProblemType LetterEntityUnknown;
extern const ProblemType LetterNothing;
extern const ProblemType LetterUnwritten;
extern const ProblemType LetterLeftOut;
extern const ProblemType PaperTooLong;

ProblemTypes documentProblems();

}  // namespace citss
