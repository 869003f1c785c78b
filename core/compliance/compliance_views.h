// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// Emissions, events, obligations, true-ups, concessions.
std::vector<View> complianceViews();
/// Previews, runs, their lines, limits and leftovers, penalties.
std::vector<View> runViews();

}  // namespace citss
