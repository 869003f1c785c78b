// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// WhatIfComplianceRun: a preview of what is not so, for rehearsals alone.
void addWhatIfCommands(Catalogue& catalogue);

}  // namespace citss
