// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Previewing a surrender run.
void addPreviewCommands(Catalogue& catalogue);

}  // namespace citss
