// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_pack.h"

#include <algorithm>

namespace citss {

namespace {

template <typename Items, typename Test>
auto findIf(const Items& items, Test test) -> const typename Items::value_type*
{
    const auto found = std::find_if(items.begin(), items.end(), test);
    return found != items.end() ? &*found : nullptr;
}

}  // namespace

const RuleSet* RulePack::ruleSet(const Identifier& ruleSetId) const
{
    return findIf(ruleSets, [&](const RuleSet& set) { return set->id == ruleSetId; });
}

const InstrumentKind* RulePack::instrument(const Category& category) const
{
    return findIf(instruments,
                  [&](const InstrumentKind& kind) { return kind.traits.category == category; });
}

const AccountKind* RulePack::account(const Identifier& type) const
{
    return findIf(accounts, [&](const AccountKind& kind) { return kind.type == type; });
}

const RuleSet* RulePack::ruleSetFor(EventType type, int year) const
{
    return findIf(ruleSets, [type, year](const RuleSet& set) {
        return set->event(type) != nullptr && (!set->period || set->period->contains(year));
    });
}

}  // namespace citss
