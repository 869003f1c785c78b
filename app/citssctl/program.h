// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/job.h"

#include <vector>

namespace citss {

/// Carries out the call that the application's arguments are, by one of these jobs; returns the
/// exit code.
int runProgram(const std::vector<const Job*>& jobs);

}  // namespace citss
