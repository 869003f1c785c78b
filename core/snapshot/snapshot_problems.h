// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType KeyMissing;
extern const ProblemType KeyExposed;
extern const ProblemType KeyMalformed;
extern const ProblemType KeyForeign;

extern const ProblemType SnapshotUnsigned;
extern const ProblemType SnapshotFormatUnknown;
extern const ProblemType SnapshotAltered;
extern const ProblemType SnapshotSignatureWrong;
extern const ProblemType SnapshotKeyForeign;
extern const ProblemType SnapshotFactDiffers;
extern const ProblemType SnapshotTableDiffers;
extern const ProblemType SnapshotNotSound;

extern const ProblemType ChainBroken;
extern const ProblemType SchemaDiffers;
extern const ProblemType ReferenceBroken;
extern const ProblemType ReplayDiffers;
extern const ProblemType ReplayTableDiffers;

ProblemTypes snapshotProblems();

}  // namespace citss
