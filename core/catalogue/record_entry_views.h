// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <vector>

namespace citss {

/// The entries of the journal that changed a record or anything of it, as far as its reader may see
/// what they changed.
std::vector<View> recordEntryViews();

}  // namespace citss
