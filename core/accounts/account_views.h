// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// Accounts, the states they went through, and one account's fields before and after each change.
std::vector<View> accountViews();

}  // namespace citss
