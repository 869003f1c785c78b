// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// People of the staff, and their roles.
std::vector<View> staffViews();

}  // namespace citss
