// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_inputs.h"
#include "core/compliance/plan_rows.h"
#include "core/registry/command.h"

namespace citss {

/// Which entities of an event are previewed, and how much of it is kept.
struct PreviewScope {
    Identifier event;
    QList<EntityId> entities;  ///< all if empty
    bool lines = false;        ///< keep every line, limit, leftover and step
};

/// Whether an event can be previewed, and the event.
Problems loadPreviewed(const Identifier& id,
                       const State& state,
                       std::optional<ComplianceEvent>& event);

/// Plans entities of an event and writes down what was found. Nothing is moved.
class PreviewPosting {
public:
    PreviewPosting(Change& change,
                   const ComplianceEvent& event,
                   const RuleSet& rules,
                   const PreviewScope& scope);

    /// Plans and writes all entities of the scope. `change` may alter each case before it is
    /// planned: what is supposed.
    void run(const std::function<void(EntityCase&)>& suppose = {});

private:
    void post(const EntityCase& each);
    void postLines(const EntityCase& each, const compliance::Plan& plan, RunId run);

    Change& m_change;
    const PreviewScope& m_scope;
    PlanInputs m_inputs;
    RunStore m_runs;
    PlanRows m_rows;
    PreviewId m_preview;
    qint64 m_entities = 0;
    qint64 m_retired = 0;
    qint64 m_shortfall = 0;
};

}  // namespace citss
