// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Opening and closing compliance events, and the passing of their deadlines.
void addEventCommands(Catalogue& catalogue);
/// Pinning an event to other rules than those it was opened under.
void addEventRulesCommands(Catalogue& catalogue);

}  // namespace citss
