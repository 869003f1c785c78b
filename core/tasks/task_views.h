// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

class RoleRows;

/// What waits, or waited, for a second person, as the reader may see it.
View proposalsView(const RoleRows& rows);
/// The proposals; what waits for whom, who may be given it, and what falls due. Who may do a task
/// follows from the commands of the catalogue and the table of roles: add these after the commands.
std::vector<View> taskViews(const Catalogue& catalogue);

/// What the last previews of open events foretell: who falls short, which limits are nearly used.
std::vector<View> outlookViews();

}  // namespace citss
