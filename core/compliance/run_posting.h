// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/penalty.h"
#include "core/compliance/penalty_store.h"
#include "core/compliance/plan_inputs.h"
#include "core/compliance/plan_rows.h"
#include "core/instruments/ledger.h"
#include "core/registry/command.h"

#include <deque>

namespace citss {

/// One entity of a preview that will be committed: what was planned, from which accounts.
struct PlannedEntity {
    EntityId entity;
    ObligationRecord obligation;
    qint64 complianceAccount = 0;
    qint64 generalAccount = 0;
    compliance::Plan plan;
    std::vector<compliance::Disposal> disposals = {};  ///< of penalties: where each part goes
};

/// Writes committed plans: runs, lines, leftovers, limits, penalties, and the moves of the
/// instruments (compliance.md 3.5). Works through entities one by one and moves everything at the
/// end.
class RunPosting {
public:
    struct Destinations {
        qint64 retirement = 0;  ///< seq of the jurisdiction's retirement account
        qint64 rest = 0;  ///< for what penalties take beyond the missing units; 0: retired too
    };

    RunPosting(Change& change,
               const ComplianceEvent& event,
               const RuleSet& rules,
               const Destinations& destinations);

    void post(const PlannedEntity& planned, RunId id, PreviewId preview);
    /// Moves the instruments.
    void finish(const Progress& progress);

    [[nodiscard]] qint64 retired() const { return m_retired; }
    [[nodiscard]] qint64 shortfall() const { return m_shortfall; }

private:
    const Category& kindOf(const Block& block);
    void postLines(const PlannedEntity& planned, RunId run);
    void postPenalty(const PlannedEntity& planned, const RunRecord& run);
    void postLateSurrender(const PlannedEntity& planned);
    void addPieces(const std::vector<Block>& blocks, PostedLine& line);

    Change& m_change;
    const ComplianceEvent& m_event;
    Destinations m_destinations;
    RunStore m_runs;
    PlanRows m_rows;
    PenaltyStore m_penalties;
    std::deque<std::vector<Block>> m_blocks;  ///< pieces point into them until all is moved
    std::vector<Piece> m_pieces;
    QHash<ProductId, Category> m_kinds;
    qint64 m_retired = 0;
    qint64 m_shortfall = 0;
};

}  // namespace citss
