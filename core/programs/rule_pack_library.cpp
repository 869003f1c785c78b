// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_pack_library.h"

#include "core/programs/program_problems.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

Result<RulePackLibrary> RulePackLibrary::builtIn()
{
    RulePackLibrary library;
    Problems problems;
    for (const QString& id : shippedPackIds()) {
        const Result<Value> whole = shippedPack(id);
        Result<RulePack> pack = whole ? rulePackFromValue(*whole) : whole.error();
        if (!pack) {
            problems.append(pack.error());
            continue;
        }
        problems.append(library.add(std::move(pack).value()));
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    return library;
}

Problems RulePackLibrary::add(RulePack newPack)
{
    Problems problems;
    if (pack(newPack.id)) {
        problems.append(problem(RulesRepeated, u"id"_s, {newPack.id.text()}));
    }
    for (std::size_t i = 0; i < newPack.ruleSets.size(); ++i) {
        const Identifier& id = newPack.ruleSets.at(i)->id;
        if (ruleSet(id)) {
            problems.append(problem(RulesRepeated, u"rule_sets[%1].id"_s.arg(i), {id.text()}));
        }
    }
    if (problems.isEmpty()) {
        const auto place =
            std::find_if(m_packs.begin(), m_packs.end(), [&newPack](const RulePack& other) {
                return newPack.id < other.id;
            });
        m_packs.insert(place, std::move(newPack));
    }
    return problems;
}

Problems RulePackLibrary::put(RulePack newPack)
{
    const auto same = std::find_if(m_packs.begin(), m_packs.end(), [&newPack](const RulePack& p) {
        return p.id == newPack.id;
    });
    if (same != m_packs.end()) {
        m_packs.erase(same);
    }
    return add(std::move(newPack));
}

const RulePack* RulePackLibrary::pack(const Identifier& id) const
{
    const auto found = std::find_if(
        m_packs.begin(), m_packs.end(), [&id](const RulePack& p) { return p.id == id; });
    return found != m_packs.end() ? &*found : nullptr;
}

const RuleSet* RulePackLibrary::ruleSet(const Identifier& id) const
{
    const RulePack* holder = packOf(id);
    return holder ? holder->ruleSet(id) : nullptr;
}

const RulePack* RulePackLibrary::packOf(const Identifier& ruleSetId) const
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [&](const RulePack& p) {
        return p.ruleSet(ruleSetId) != nullptr;
    });
    return found != m_packs.end() ? &*found : nullptr;
}

}  // namespace citss
