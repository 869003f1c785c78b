// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <vector>

namespace citss {

/// Whatever a typed text may stand for, in every list that its reader may see. Who may see a
/// proposal is for the list of them to say.
std::vector<View> findViews(const View& proposals);

}  // namespace citss
