// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// The journal and the proposals.
std::vector<View> registryViews();

}  // namespace citss
