// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/username.h"

namespace citss {

extern const ProblemType UsernameTaken;
extern const ProblemType PersonUnknown;
extern const ProblemType PersonDeactivated;
extern const ProblemType PersonNotLocked;
extern const ProblemType RoleHeld;
extern const ProblemType RoleNotHeld;
extern const ProblemType LastAdministrator;

ProblemTypes staffProblems();

}  // namespace citss
