// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/programs/rule_pack.h"

#include <QList>

namespace citss {

/// One place where two rule packs, or two versions of one, say different things.
struct PackDifference {
    QString path;      ///< "rule_sets[CA-CP4].limits[OFFSET].ppm.*"
    Value from;        ///< undefined: only the second states it
    Value to;          ///< undefined: only the first states it
    QString citation;  ///< the law behind it; "one → other" where it differs
};

/// All of them, in the order of their places. What has a name is compared with what has the same
/// name; rule sets whose names differ, with the one whose period overlaps most.
QList<PackDifference> packDifferences(const RulePack& from, const RulePack& to);
QList<PackDifference> ruleSetDifferences(const RuleSet& from, const RuleSet& to);

}  // namespace citss
