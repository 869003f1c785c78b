// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/pack_inheritance.h"
#include "core/programs/rule_pack.h"

namespace citss {

/// Reads a rule pack from its JSON text. Safe on any bytes; each problem's field is its JSON path.
/// `bases` finds the packs that it may extend; without, it must stand by itself.
Result<RulePack> readRulePack(const QByteArray& json, const PackFinder& bases = {});

/// Reads a pack that is whole.
Result<RulePack> rulePackFromValue(const Value& whole);

/// The value of a JSON text of bounded length; fractions stay fractions, for a reader to refuse.
Result<Value> valueFromJson(const QByteArray& json);

}  // namespace citss
