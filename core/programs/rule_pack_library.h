// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/rule_pack.h"

namespace citss {

/// The rule packs at hand, in the order of their ids. A rule set id names one rule set among all.
class RulePackLibrary {
public:
    RulePackLibrary() = default;
    /// The packs that ship with the program.
    static Result<RulePackLibrary> builtIn();

    /// Adds a pack; refused if its id or one of its rule sets is there already.
    [[nodiscard]] Problems add(RulePack pack);
    /// Adds a pack in the place of the one with its id, if there is one.
    [[nodiscard]] Problems put(RulePack pack);

    [[nodiscard]] const std::vector<RulePack>& packs() const { return m_packs; }
    [[nodiscard]] const RulePack* pack(const Identifier& id) const;
    [[nodiscard]] const RuleSet* ruleSet(const Identifier& id) const;
    /// The pack that holds a rule set.
    [[nodiscard]] const RulePack* packOf(const Identifier& ruleSetId) const;

private:
    std::vector<RulePack> m_packs;
};

}  // namespace citss
