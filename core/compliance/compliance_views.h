// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// Emissions, events, obligations, true-ups, concessions.
std::vector<View> complianceViews();
/// Previews: what they found, entity by entity and line by line, and two compared.
std::vector<View> previewViews();
/// Runs, their lines, limits and leftovers, penalties.
std::vector<View> runViews();

}  // namespace citss
