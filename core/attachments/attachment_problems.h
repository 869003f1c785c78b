// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType DocumentRecordUnknown;
extern const ProblemType DocumentFacilityWhere;
extern const ProblemType DocumentEmpty;
extern const ProblemType DocumentTooLarge;
extern const ProblemType DocumentContentMissing;
extern const ProblemType DocumentFileName;
extern const ProblemType DocumentMediaType;
extern const ProblemType DocumentTwice;
extern const ProblemType DocumentUnknown;
extern const ProblemType DocumentWithdrawn;
extern const ProblemType DocumentAltered;

ProblemTypes attachmentProblems();

}  // namespace citss
