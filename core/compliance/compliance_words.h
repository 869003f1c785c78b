// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"
#include "core/compliance/replacement.h"
#include "core/compliance/sequence.h"
#include "core/programs/rule_words.h"

namespace citss {

template <>
std::span<const Word<compliance::HoldingState>> words();
template <>
std::span<const Word<compliance::Origin>> words();
template <>
std::span<const Word<compliance::AccountStanding>> words();
template <>
std::span<const Word<compliance::CreditUse>> words();
template <>
std::span<const Word<compliance::SequenceStep::Op>> words();

}  // namespace citss
