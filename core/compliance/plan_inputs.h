// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/compliance/compliance_event.h"
#include "core/compliance/holdings_reader.h"
#include "core/compliance/obligation_record.h"
#include "core/compliance/run_store.h"

#include <functional>

namespace citss {

/// All that decides one entity's part of an event, read in one place: previews, commits and the
/// computation of obligations look at the same things.
struct EntityCase {
    EntityId entity;
    ObligationRecord obligation;
    qint64 complianceAccount = 0;
    qint64 generalAccount = 0;
    compliance::PlanInput input;
};

class PlanInputs {
public:
    PlanInputs(Database& database, const ComplianceEvent& event, const RuleSet& rules);

    /// Without holdings: what the obligation is computed from.
    [[nodiscard]] compliance::PlanInput base(const EntityId& entity,
                                             const ObligationRecord& obligation) const;

    using Visitor = std::function<void(EntityCase&&)>;
    /// Every entity with a published obligation, in the order of entity ids; only those in `only`,
    /// if it is not empty. Reports how many of them are done; may be cancelled.
    void visit(const QList<EntityId>& only,
               const Visitor& visitor,
               const Progress& progress = Progress());

    [[nodiscard]] const RuleSet& rules() const { return m_rules; }

private:
    [[nodiscard]] bool drawsFromGeneral() const;
    void applyConcessions(const EntityId& entity, compliance::PlanInput& input) const;
    void applyCarriedYears(compliance::PlanInput& input) const;

    Database& m_database;
    const ComplianceEvent& m_event;
    RuleSet m_rules;
    QHash<EntityId, compliance::TrueUp> m_trueUps;
    QHash<EntityId, QList<Concession>> m_concessions;
    QHash<EntityId, RunStore::Prior> m_prior;
    std::vector<compliance::LimitOverride> m_sharesBefore;  ///< of a carried year
    QHash<EntityId, std::vector<compliance::SerialRequest>> m_requests;
    std::optional<Money> m_penaltyRate;
};

}  // namespace citss
