// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/run_store.h"

namespace citss {

/// Writes what a plan says line by line, under the id of a run; of a preview that keeps its lines,
/// under an id of the same counter.
class PlanRows {
public:
    PlanRows(Database& database, const RuleSet& rules);

    /// Numbers and cites a line, then writes it. `line.plan`, accounts and kind are given.
    void addLine(RunId run, PostedLine line);
    /// What the plan leaves, and how much of each limit it uses.
    void addRest(RunId run, const compliance::Plan& plan);
    /// The lines of the next run are counted from one again.
    void startRun() { m_nextLine = 1; }

private:
    [[nodiscard]] Tonnes usedOf(const compliance::Room& room, const compliance::Plan& plan) const;

    RunStore m_runs;
    RuleSet m_rules;
    QHash<QString, QString> m_citations;
    int m_nextLine = 1;
};

}  // namespace citss
