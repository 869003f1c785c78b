// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

ProblemTypes packProblems();
void addPackCommands(Catalogue& catalogue);
std::vector<View> packViews();
/// What the packs name: programmes, kinds of instruments, rule sets, limits.
std::vector<View> packWordViews();

}  // namespace citss
