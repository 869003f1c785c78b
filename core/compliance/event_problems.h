// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType EmissionsSubjectMissing;
extern const ProblemType EmissionsDuplicate;
extern const ProblemType EmissionsMixed;
extern const ProblemType EmissionsChanged;
extern const ProblemType EmissionsEntityDiffers;
extern const ProblemType EmissionsNoOwner;
extern const ProblemType VerificationUnknown;
extern const ProblemType LoadEmpty;
extern const ProblemType ProgrammeMissing;
extern const ProblemType RuleSetUnknown;
extern const ProblemType RuleSetNone;
extern const ProblemType EventTypeNotOpened;
extern const ProblemType EventYearOutside;
extern const ProblemType EventYearLeftToFull;
extern const ProblemType EventExists;
extern const ProblemType EventUnknown;
extern const ProblemType EventClosed;
extern const ProblemType EventParentMissing;
extern const ProblemType EventDeadlineReason;
extern const ProblemType EventExitNotFull;
extern const ProblemType EventExitDeadline;
extern const ProblemType EventRunStands;
extern const ProblemType EventRulesSame;
extern const ProblemType EventPeriodDiffers;
extern const ProblemType PackVersionUnknown;
extern const ProblemType EventPublishAgain;
extern const ProblemType DeferralNotFull;
extern const ProblemType DeferralNotLastYear;
extern const ProblemType DeferralStands;
extern const ProblemType DeferralNone;
extern const ProblemType DeferralEarlierYears;
extern const ProblemType TrueUpAmountMissing;
extern const ProblemType TrueUpAmountTwice;
extern const ProblemType TrueUpReductionTooLarge;
extern const ProblemType TrueUpNegative;
extern const ProblemType EventNotPublished;
extern const ProblemType EventNotCutOff;
extern const ProblemType EventNotRun;
extern const ProblemType EntityUnknownHere;
extern const ProblemType FacilityUnknownHere;
extern const ProblemType EntityPlanImpossible;
extern const ProblemType TrueUpDuplicate;
extern const ProblemType TrueUpVintagesMissing;
extern const ProblemType ConcessionLimitUnknown;
extern const ProblemType ConcessionYearMissing;
extern const ProblemType ConcessionShareTooLarge;
extern const ProblemType NothingToPublish;
extern const ProblemType NothingToPreview;
extern const ProblemType PreviewUnknown;
extern const ProblemType StalePreview;
extern const ProblemType AlreadyCommitted;
extern const ProblemType EntityPending;
extern const ProblemType NothingToCommit;
extern const ProblemType RetirementAccountMissing;
extern const ProblemType RefusedDependent;
extern const ProblemType NothingToReverse;

ProblemTypes eventProblems();

}  // namespace citss
