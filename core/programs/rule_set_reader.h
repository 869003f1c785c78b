// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/map_reader.h"
#include "core/programs/rules.h"

namespace citss {

/// Reads the rules of one rule set and checks them; where problems are added, the rules are of no
/// use.
Rules readRules(const Value& value, const QString& path, Problems& problems);

/// The kinds of instruments, from the rule pack or from a rule set's canonical form.
std::vector<InstrumentTraits> readKinds(MapReader& reader, const QString& key);
InstrumentTraits readKind(MapReader& kind);

/// What can only be judged when all is read: references, years, citations.
void checkRules(const Rules& rules, const QString& path, Problems& problems);

}  // namespace citss
