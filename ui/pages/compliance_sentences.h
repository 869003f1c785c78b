// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/explanations.h"

namespace citss {

/// For plural forms: as large as an int holds.
int pluralOf(qint64 count);

}  // namespace citss
