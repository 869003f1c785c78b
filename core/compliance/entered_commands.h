// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// What staff enter for compliance besides emissions and other terms.
void addPenaltyRateCommands(Catalogue& catalogue);
void addSerialRequestCommands(Catalogue& catalogue);
void addRateBasisCommands(Catalogue& catalogue);

std::vector<View> enteredViews();

}  // namespace citss
