// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <span>

namespace citss {

/// What the codes in the views of runs are called. Kinds of instruments are data of rule packs: the
/// ones of compliance.md 1.1 have words, others show their code.
std::span<const Choice> instrumentKindLabels();
std::span<const Choice> previewStatusLabels();
std::span<const Choice> leftoverReasonLabels();

}  // namespace citss
