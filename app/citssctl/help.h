// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/arguments.h"

namespace citss {

/// What the program can do, a line for each job.
QString overview(const std::vector<const JobInfo*>& jobs);

/// How one job is used.
QString jobHelp(const JobInfo& job);

}  // namespace citss
