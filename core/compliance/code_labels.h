// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <span>

namespace citss {

/// What the codes in the views of runs are called.
std::span<const Choice> previewStatusLabels();
std::span<const Choice> leftoverReasonLabels();

}  // namespace citss
