// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

struct Catalogue;

/// Register and deactivate people, grant and revoke their roles, and see to their passwords.
void addStaffCommands(Catalogue& catalogue);
/// The part of the above about passwords and locks.
void addPasswordCommands(Catalogue& catalogue);

}  // namespace citss
