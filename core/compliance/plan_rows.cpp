// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan_rows.h"

#include "core/compliance/plan_notes.h"

namespace citss {

PlanRows::PlanRows(Database& database, const RuleSet& rules) : m_runs(database), m_rules(rules) {}

void PlanRows::addLine(RunId run, PostedLine line)
{
    line.line = m_nextLine++;
    line.rule = compliance::ruleOf(line.plan);
    auto citation = m_citations.find(line.rule);
    if (citation == m_citations.end()) {
        citation =
            m_citations.insert(line.rule, compliance::citationOf(line.plan, m_rules.rules()));
    }
    line.citation = *citation;
    m_runs.insertLine(run, line);
}

void PlanRows::addRest(RunId run, const compliance::Plan& plan)
{
    for (const compliance::Leftover& leftover : plan.leftovers) {
        m_runs.insertLeftover(run, leftover);
    }
    for (const compliance::Room& room : plan.rooms) {
        m_runs.insertLimit(run, room.id, room.left, usedOf(room, plan));
    }
}

Tonnes PlanRows::usedOf(const compliance::Room& room, const compliance::Plan& plan) const
{
    Tonnes used;
    for (const compliance::PlanLine& line : plan.lines) {
        if ((room.uses & compliance::useOf(m_rules.rules(), line.category)) != 0) {
            used = used.plus(line.quantity()).value();
        }
    }
    return used;
}

}  // namespace citss
