// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType SuppositionYear;
extern const ProblemType SuppositionInstrument;
extern const ProblemType SuppositionVintageMissing;
extern const ProblemType SuppositionVintageGiven;
extern const ProblemType SuppositionLimit;
extern const ProblemType SuppositionNegative;
extern const ProblemType SuppositionTooLarge;
extern const ProblemType SuppositionEntity;
extern const ProblemType SuppositionMoreThanHeld;
extern const ProblemType RuleChangeNowhere;
extern const ProblemType RuleChangeMalformed;
extern const ProblemType RulesWithoutEvent;
extern const ProblemType RulesOfOtherYears;

ProblemTypes whatIfProblems();

}  // namespace citss
