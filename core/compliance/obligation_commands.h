// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Publishing obligations, loading true-ups, granting concessions.
void addObligationCommands(Catalogue& catalogue);

}  // namespace citss
