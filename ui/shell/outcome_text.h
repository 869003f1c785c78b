// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/outcome.h"

namespace citss {

/// What was done, with its journal number and what it made, in the current language.
QString outcomeText(const Outcome& outcome);

}  // namespace citss
