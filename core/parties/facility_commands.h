// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

struct Catalogue;

/// Registering facilities and passing them from one entity to another.
void addFacilityCommands(Catalogue& catalogue);

}  // namespace citss
