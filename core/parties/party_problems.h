// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType JurisdictionUnknown;
extern const ProblemType JurisdictionTaken;
extern const ProblemType ProgrammeUnknown;
extern const ProblemType EntityUnknown;
extern const ProblemType EntityTaken;
extern const ProblemType EntityRepeated;
extern const ProblemType EntityIdElsewhere;
extern const ProblemType EntityIdNeeded;
extern const ProblemType EntityClosed;
extern const ProblemType EntityStateBarred;
extern const ProblemType FacilityUnknown;
extern const ProblemType FacilityTaken;
extern const ProblemType FacilityRepeated;
extern const ProblemType FacilityDateTaken;
extern const ProblemType FacilityOwnerSame;

ProblemTypes partyProblems();

}  // namespace citss
