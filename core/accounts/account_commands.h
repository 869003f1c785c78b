// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

struct Catalogue;

/// Opening accounts of entities and jurisdictions.
void addAccountCommands(Catalogue& catalogue);
/// Restricting, suspending, revoking and closing accounts, and the entities that hold them.
void addStandingCommands(Catalogue& catalogue);
/// Registering many entities, with their accounts.
void addRegistrationCommands(Catalogue& catalogue);

}  // namespace citss
