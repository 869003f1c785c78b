// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Assessing, covering and voiding obligations beside those of events.
void addReplacementCommands(Catalogue& catalogue);
void addAssuranceCommands(Catalogue& catalogue);
void addSideCoverCommands(Catalogue& catalogue);

std::vector<View> sideViews();

}  // namespace citss
