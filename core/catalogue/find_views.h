// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <vector>

namespace citss {

/// Whatever a typed text may stand for, in every list that its reader may see.
std::vector<View> findViews();

}  // namespace citss
