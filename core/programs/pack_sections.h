// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/rule_pack.h"

namespace citss {

/// One rule of a pack, to be read by people: what it is about, what it says, the law behind it.
struct PackRow {
    QString what;
    QString text;
    QString citation;  ///< empty where the programme needs none
    bool operator==(const PackRow&) const = default;
};

struct PackSection {
    QString ruleSet;  ///< the id of the rule set it belongs to; empty: the pack's own
    QString title;
    std::vector<PackRow> rows;
    bool operator==(const PackSection&) const = default;
};

/// The whole pack in sentences of the current language, section by section.
std::vector<PackSection> packSections(const RulePack& pack);

/// What one rule set says: deadline, events, limits, order, penalties.
std::vector<PackSection> ruleSetSections(const RulePack& pack, const RuleSet& set);

}  // namespace citss
