// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/rule_pack_library.h"

namespace citss {

/// A rule pack that a call names: one that ships, by its id, or a file of one's own.
Result<RulePack> packNamed(const QString& word);

}  // namespace citss
