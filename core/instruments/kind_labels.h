// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <span>

namespace citss {

/// What kinds of instruments are called in lists. They are data of rule packs: the ones of
/// compliance.md 1.1 have words, others show their code.
std::span<const Choice> instrumentKindLabels();

}  // namespace citss
