// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

namespace citss {

/// The column by which people know the rows of a view: an entity's, account's or facility's
/// identifier. Null where a row is none of these.
const Column* identifyingColumn(const View& view);

}  // namespace citss
