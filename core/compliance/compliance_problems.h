// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss::compliance {

// Why an entity cannot be planned.
extern const ProblemType AmountTooLarge;
extern const ProblemType EventNotInRules;
extern const ProblemType EventYearMissing;
extern const ProblemType EventYearNotInPeriod;
extern const ProblemType EventDeadlineMissing;
extern const ProblemType EventRateMissing;
extern const ProblemType SerialsHeldTwice;
extern const ProblemType PlanCheckFailed;
extern const ProblemType MoreHeldThanIssued;

// What a person should look at.
extern const ProblemType RetiredNotCredited;
extern const ProblemType AccountSkipped;
extern const ProblemType AccountRevoked;
extern const ProblemType UnitsToCancel;
extern const ProblemType RequestIgnored;
extern const ProblemType RequestNotServed;
extern const ProblemType PenaltyRateMissing;

// The arithmetic behind a line or a block left alone.
extern const ProblemType LineTaken;
extern const ProblemType LineTakenWithinLimit;
extern const ProblemType BlockNotNeeded;
extern const ProblemType BlockOverLimit;
extern const ProblemType BlockNotDrawn;
extern const ProblemType BlockInOtherAccount;
extern const ProblemType BlockHeld;
extern const ProblemType BlockPending;
extern const ProblemType BlockInvalidated;
extern const ProblemType BlockLate;
extern const ProblemType BlockCategoryNotAccepted;
extern const ProblemType BlockIssuerNotAccepted;
extern const ProblemType BlockIssuedTooLate;
extern const ProblemType BlockVintageFuture;
extern const ProblemType BlockVintageNotAccepted;

// Worked examples.
extern const ProblemType ExampleRulesUnknown;
extern const ProblemType ExampleDiffers;
extern const ProblemType ExampleNotRun;
extern const ProblemType ExamplePathUnknown;

ProblemTypes compliancePlanProblems();

}  // namespace citss::compliance
