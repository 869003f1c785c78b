// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Publishing obligations, and all that entities are granted or that moves what they owe.
void addObligationCommands(Catalogue& catalogue);
void addTrueUpCommands(Catalogue& catalogue);
void addConcessionCommands(Catalogue& catalogue);
void addDeferralCommands(Catalogue& catalogue);

}  // namespace citss
