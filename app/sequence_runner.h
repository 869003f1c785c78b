// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/sequence.h"
#include "core/programs/rule_pack_library.h"

namespace citss {

extern const ProblemType SequenceRefused;

ProblemTypes sequenceProblems();

/// Performs worked sequences (preview, commit, reverse ...) in a training registry in memory, by
/// the commands that people give: what the examples prove is the program itself.
compliance::SequenceRunner sequenceRunner(const RulePackLibrary& library);

}  // namespace citss
