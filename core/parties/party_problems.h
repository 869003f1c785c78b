// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType JurisdictionUnknown;
extern const ProblemType JurisdictionTaken;
extern const ProblemType ProgrammeUnknown;

ProblemTypes partyProblems();

}  // namespace citss
