// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

struct Catalogue;

/// Registering an entity with its facilities, and changing its names.
void addEntityCommands(Catalogue& catalogue);

}  // namespace citss
