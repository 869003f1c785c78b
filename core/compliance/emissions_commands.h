// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Loading verified emissions.
void addEmissionsCommands(Catalogue& catalogue);

}  // namespace citss
