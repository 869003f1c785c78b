// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <vector>

namespace citss {

/// Where serial numbers have been since they were issued; both take a number or range as `serial`.
std::vector<View> traceViews();

}  // namespace citss
