// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/assurance.h"
#include "core/compliance/example_reader.h"
#include "core/compliance/plan.h"

namespace citss::compliance {

/// What came out, in the shape of the key "expect" of an example.
Value foundRun(const RunExample& example, const Plan& plan);
Value foundDeadline(const Deadline& deadline);
Value foundAssurance(const AssuranceOutcome& outcome);
Value foundReplacement(const ReplacementInput& input, const ReplacementOutcome& outcome);
Value foundSequence(const SequenceExample& example, const std::vector<StepResult>& results);

}  // namespace citss::compliance
