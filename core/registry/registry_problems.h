// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType CommandUnknown;
extern const ProblemType CommandInternal;
extern const ProblemType CommandRehearsedOnly;
extern const ProblemType CommandIdMalformed;
extern const ProblemType CommandIdReused;
extern const ProblemType NotPermitted;
extern const ProblemType RecordChanged;
extern const ProblemType Cancelled;
extern const ProblemType RegistryReadOnly;
extern const ProblemType ViewUnknown;
extern const ProblemType ColumnUnknown;
extern const ProblemType ColumnNotComparable;
extern const ProblemType GroupsMalformed;
extern const ProblemType ParameterMissing;
extern const ProblemType FilterMalformed;
extern const ProblemType RangeBackwards;
extern const ProblemType PageMalformed;
extern const ProblemType SignInFailed;
extern const ProblemType PersonLocked;
extern const ProblemType PersonaRefused;
extern const ProblemType SessionUnknown;
extern const ProblemType SessionLocked;
extern const ProblemType ProposalUnknown;
extern const ProblemType ProposalClosed;
extern const ProblemType ProposalExpired;
extern const ProblemType ProposalOwn;
extern const ProblemType ProposalNotOwn;
extern const ProblemType ProposalNotReturned;
extern const ProblemType MessageMalformed;
extern const ProblemType ConnectionLost;

ProblemTypes registryProblems();

}  // namespace citss
