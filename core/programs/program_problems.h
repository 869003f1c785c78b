// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType RulesNotJson;
extern const ProblemType RulesTooLong;
extern const ProblemType RulesWrongType;
extern const ProblemType RulesKeyMissing;
extern const ProblemType RulesKeyUnknown;
extern const ProblemType RulesTextEmpty;
extern const ProblemType RulesListEmpty;
extern const ProblemType RulesListTooLong;
extern const ProblemType RulesNumberOutside;
extern const ProblemType RulesWordUnknown;
extern const ProblemType RulesTimeInvalid;
extern const ProblemType RulesDateImpossible;
extern const ProblemType RulesZoneUnknown;
extern const ProblemType RulesPeriodReversed;
extern const ProblemType RulesPeriodMissing;
extern const ProblemType RulesYearOutsidePeriod;
extern const ProblemType RulesLimitYearMissing;
extern const ProblemType RulesCategoryUnknown;
extern const ProblemType RulesVintageMissing;
extern const ProblemType RulesTrueUpMisplaced;
extern const ProblemType RulesRepeated;
extern const ProblemType RulesIdReserved;
extern const ProblemType RulesCitationUnknown;
extern const ProblemType RulesProgrammeDiffers;
extern const ProblemType RulesBaseUnknown;
extern const ProblemType RulesBaseCircular;
extern const ProblemType PackBaseUnknown;
extern const ProblemType PackBaseCircular;
extern const ProblemType RulesShareTooHigh;
extern const ProblemType RulesNothingToLeaveOut;
extern const ProblemType RulesPeriodsOverlap;
extern const ProblemType RulesAccountUnknown;
extern const ProblemType DeadlineZoneMissing;
extern const ProblemType DeadlineNoBusinessDay;
extern const ProblemType DeadlineYearMissing;

ProblemTypes programProblems();

}  // namespace citss
