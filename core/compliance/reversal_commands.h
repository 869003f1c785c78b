// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Reversing committed surrenders.
void addReversalCommands(Catalogue& catalogue);

}  // namespace citss
