// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// The one list of all commands, views, problems, deadlines and invariants.
const Catalogue& catalogue();

}  // namespace citss
