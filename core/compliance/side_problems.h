// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

// Assessing.
extern const ProblemType SideAssessed;
extern const ProblemType IssuanceUnknown;
extern const ProblemType IssuanceNotOffsets;
extern const ProblemType ReplacementFoundAbove;
extern const ProblemType ReplacementNotOverstated;
extern const ProblemType ReplacementInFuture;
extern const ProblemType CreditsToRemove;
extern const ProblemType CreditsNotReplaced;
extern const ProblemType AssuranceNone;
extern const ProblemType AssuranceTwice;
extern const ProblemType AssuranceShares;
extern const ProblemType AssuranceNoExcess;

// Covering.
extern const ProblemType SideUnknown;
extern const ProblemType SideNotDue;
extern const ProblemType SideCovered;
extern const ProblemType CoverEmpty;
extern const ProblemType CoverTooMuch;
extern const ProblemType CoverAccountMissing;
extern const ProblemType CoverKind;
extern const ProblemType CoverIssuer;
extern const ProblemType CoverSameIssuance;

ProblemTypes sideProblems();

}  // namespace citss
