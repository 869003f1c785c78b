// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

// Issuing.
extern const ProblemType KindUnknown;
extern const ProblemType KindIsOffset;
extern const ProblemType KindNotOffset;
extern const ProblemType VintageMissing;
extern const ProblemType VintageNotAllowed;
extern const ProblemType ProjectMissing;
extern const ProblemType ProjectNotAllowed;
extern const ProblemType IssueYearNotAllowed;
extern const ProblemType IssuerHere;
extern const ProblemType SeriesExhausted;
extern const ProblemType IssuanceAccountMissing;
extern const ProblemType IssueAccountNotOwn;
extern const ProblemType RecordedInFuture;

// Rows and accounts.
extern const ProblemType RowsEmpty;
extern const ProblemType RowWithoutAccount;
extern const ProblemType EntityWithoutAccount;
extern const ProblemType AccountNotOfEntity;
extern const ProblemType AccountElsewhere;
extern const ProblemType AccountSame;

// Holds.
extern const ProblemType SerialsNotIssued;
extern const ProblemType SerialsPending;
extern const ProblemType SerialsRetired;
extern const ProblemType HoldUnknown;
extern const ProblemType HoldReleased;
extern const ProblemType RetireFromEntity;
extern const ProblemType RetireAccountMissing;

ProblemTypes holdingProblems();

}  // namespace citss
