// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

struct Catalogue;

/// Registering the jurisdictions whose programmes the registry keeps.
void addJurisdictionCommands(Catalogue& catalogue);

}  // namespace citss
