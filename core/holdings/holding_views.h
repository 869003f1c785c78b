// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// What lies in which account: by block, by sum, by movement.
std::vector<View> holdingViews();
/// What jurisdictions retired of their own; listed by holdingViews().
View retirementsView();
/// What lies in each account in all, and what moved in one of them in a period; listed likewise.
View accountBalancesView();
View accountStatementView();

/// What has been issued, where it is by type of account, and what is on hold.
std::vector<View> seriesViews();

}  // namespace citss
