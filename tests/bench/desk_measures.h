// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace citss::bench {

/// Pages of the window and lists of very many rows, as they are painted.
void measureDesk(const Options& options);

}  // namespace citss::bench
