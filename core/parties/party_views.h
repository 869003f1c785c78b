// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// Jurisdictions, entities, facilities and who answers for them.
std::vector<View> partyViews();
/// One entity's fields before and after each change; listed by partyViews().
View entityChangesView();
/// All owners of one entity's facilities; listed likewise.
View entityFacilitiesView();

}  // namespace citss
