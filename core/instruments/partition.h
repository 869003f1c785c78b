// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

class Database;

/// Whether in each series the blocks cover exactly the numbers issued, now and at every entry since
/// the first, and whether the movements tell the same as the blocks. Reads everything.
Problems verifyPartition(Database& database);

}  // namespace citss
