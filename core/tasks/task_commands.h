// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Claim, release and assign; and that nobody has claimed the decision of what he proposed.
void addTaskCommands(Catalogue& catalogue);

}  // namespace citss
