// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Committing surrender runs and reversing them.
void addRunCommands(Catalogue& catalogue);

}  // namespace citss
