// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType AccountUnknown;
extern const ProblemType AccountHeld;
extern const ProblemType AccountTypeNotForEntity;
extern const ProblemType AccountTypeNotForJurisdiction;
extern const ProblemType AccountNameTaken;
extern const ProblemType AccountsNoneToOpen;
extern const ProblemType AccountNotEmpty;
extern const ProblemType AccountStateBarred;
extern const ProblemType EntityHasAccounts;
extern const ProblemType RouteBarred;
extern const ProblemType ComplianceAccountNotOwn;
extern const ProblemType AccountMayNotSend;
extern const ProblemType AccountMayNotReceive;

ProblemTypes accountProblems();

}  // namespace citss
