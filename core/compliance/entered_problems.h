// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType PenaltyRateNotMoney;
extern const ProblemType PenaltyRateCurrency;
extern const ProblemType PenaltyRateZero;
extern const ProblemType PenaltyRateYear;
extern const ProblemType RequestNotAllowed;
extern const ProblemType RequestTooLate;
extern const ProblemType RequestSerialsUnknown;
extern const ProblemType RequestTwice;
extern const ProblemType RequestNone;
extern const ProblemType RequestNotHeld;
extern const ProblemType EventNotOfRates;
extern const ProblemType RateDuplicate;
extern const ProblemType RateStandardZero;
extern const ProblemType RateMissing;
extern const ProblemType CarryEventNotRun;
extern const ProblemType CarryUnknown;

ProblemTypes enteredProblems();

}  // namespace citss
