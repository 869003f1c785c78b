// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/outcome.h"

namespace citss {

extern const ProblemType PackNotShipped;

ProblemTypes shippedPackProblems();

/// Lets scripts and demos name a rule pack instead of spelling it out: AdoptRulePack {"pack": "WA"}
/// becomes the pack that ships with the program. Other requests stay as they are.
Problems fillShippedPack(CommandRequest& request);

}  // namespace citss
