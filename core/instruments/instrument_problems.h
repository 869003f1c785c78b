// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

// Words that name instruments.
extern const ProblemType NotSerialBlock;
extern const ProblemType KindUnknown;
extern const ProblemType KindIsOffset;
extern const ProblemType KindNotOffset;
extern const ProblemType VintageMissing;
extern const ProblemType VintageNotAllowed;
extern const ProblemType ProjectMissing;
extern const ProblemType ProjectNotAllowed;
extern const ProblemType QuantityZero;
extern const ProblemType LineEmpty;
extern const ProblemType LineKindOrSerials;
extern const ProblemType SerialsQuantityDiffers;
extern const ProblemType RowsEmpty;

// What is in an account.
extern const ProblemType NotEnoughHeld;
extern const ProblemType SerialsNotInAccount;
extern const ProblemType SerialsNotFree;
extern const ProblemType SerialsNamedTwice;

// Issuing and moving.
extern const ProblemType SeriesExhausted;
extern const ProblemType IssuanceAccountMissing;
extern const ProblemType IssueAccountNotOwn;
extern const ProblemType AccountSame;
extern const ProblemType RecordedInFuture;

// Holds.
extern const ProblemType SerialsNotIssued;
extern const ProblemType SerialsPending;
extern const ProblemType SerialsRetired;
extern const ProblemType HoldUnknown;
extern const ProblemType HoldReleased;

// What verifying finds.
extern const ProblemType SeriesNotPartitioned;
extern const ProblemType EntryBreaksSeries;
extern const ProblemType MovementDiffers;
extern const ProblemType HoldingsMisplaced;

ProblemTypes instrumentProblems();

}  // namespace citss
