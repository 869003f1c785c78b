// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// Accounts, and the states they went through.
std::vector<View> accountViews();

}  // namespace citss
