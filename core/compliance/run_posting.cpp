// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/run_posting.h"

#include "core/instruments/block_store.h"
#include "core/instruments/instrument_store.h"

#include <algorithm>

namespace citss {

namespace {

RunStatus statusOf(compliance::PlanStatus status)
{
    switch (status) {
        case compliance::PlanStatus::Fulfilled:
            return RunStatus::Fulfilled;
        case compliance::PlanStatus::NotApplicable:
            return RunStatus::NotApplicable;
        case compliance::PlanStatus::Unfulfilled:
        case compliance::PlanStatus::Pending:
            return RunStatus::Unfulfilled;
    }
    Q_UNREACHABLE();
}

/// A part of a line, with the places it comes from and goes to.
PostedLine part(const compliance::PlanLine& line, const SerialRange& range)
{
    PostedLine posted{.plan = line};
    posted.plan.range = range;
    return posted;
}

}  // namespace

RunPosting::RunPosting(Change& change,
                       const ComplianceEvent& event,
                       const RuleSet& rules,
                       const Destinations& destinations)
    : m_change(change),
      m_event(event),
      m_destinations(destinations),
      m_runs(change.database),
      m_rows(change.database, rules),
      m_penalties(change.database)
{
}

void RunPosting::post(const PlannedEntity& planned, RunId id, PreviewId preview)
{
    const compliance::Plan& plan = planned.plan;
    const RunRecord run{.id = id,
                        .event = m_event.id,
                        .entity = planned.entity,
                        .version = planned.obligation.version,
                        .preview = preview,
                        .state = RunState::Committed,
                        .status = statusOf(plan.status),
                        .emissions = planned.obligation.emissions,
                        .obligation = plan.obligation,
                        .credited = plan.credited,
                        .retired = plan.retired,
                        .shortfall = plan.shortfall.value_or(Tonnes())};
    m_runs.insert(run, m_change.envelope.number);
    postLines(planned, id);
    m_rows.addRest(id, plan);
    if (m_event.type == EventType::Penalty) {
        postLateSurrender(planned);
    } else {
        postPenalty(planned, run);
    }
    m_retired += plan.retired.count();
    m_shortfall += run.shortfall.count();
}

void RunPosting::postLines(const PlannedEntity& planned, RunId run)
{
    if (planned.plan.lines.empty()) {
        return;
    }
    const BlockStore store(m_change.database);
    m_blocks.push_back(store.in(AccountSeq(planned.complianceAccount)));
    const std::vector<Block>& compliance = m_blocks.back();
    if (planned.generalAccount != 0) {
        m_blocks.push_back(store.in(AccountSeq(planned.generalAccount)));
    }
    const std::vector<Block>& general = m_blocks.back();
    m_rows.startRun();
    auto disposal = planned.disposals.begin();
    for (const compliance::PlanLine& line : planned.plan.lines) {
        const bool isGeneral = line.account == AccountRole::Holding;
        const std::vector<Block>& blocks = isGeneral ? general : compliance;
        qint64 next = line.range.first();
        while (next <= line.range.last()) {
            const bool isDisposed = disposal != planned.disposals.end();
            PostedLine posted = part(line, isDisposed ? disposal->range : line.range);
            posted.account = isGeneral ? planned.generalAccount : planned.complianceAccount;
            posted.counts = !isDisposed || disposal->counts;
            posted.destination = isDisposed && disposal->to && m_destinations.rest != 0
                                     ? m_destinations.rest
                                     : m_destinations.retirement;
            addPieces(blocks, posted);
            m_rows.addLine(run, posted);
            next = posted.plan.range.last() + 1;
            disposal += isDisposed ? 1 : 0;
        }
    }
}

void RunPosting::addPieces(const std::vector<Block>& blocks, PostedLine& line)
{
    const compliance::PlanLine& plan = line.plan;
    const auto block = std::find_if(blocks.begin(), blocks.end(), [&plan](const Block& each) {
        return each.series.number() == plan.series.number() &&
               each.range.contains(plan.range.first());
    });
    CHECK(block != blocks.end() && block->range.contains(plan.range.last()));
    line.kind = kindOf(*block);
    m_pieces.push_back({.block = &*block, .range = plan.range, .to = AccountSeq(line.destination)});
}

const Category& RunPosting::kindOf(const Block& block)
{
    auto kind = m_kinds.find(block.product);
    if (kind == m_kinds.end()) {
        const Product product = InstrumentStore(m_change.database).product(block.product).value();
        kind = m_kinds.insert(block.product, product.kind);
    }
    return *kind;
}

void RunPosting::postPenalty(const PlannedEntity& planned, const RunRecord& run)
{
    const auto& penalty = planned.plan.penalty;
    if (!penalty || run.shortfall.isZero()) {
        return;
    }
    m_penalties.insert({.event = m_event.id,
                        .entity = planned.entity,
                        .run = run.id,
                        .missing = run.shortfall,
                        .instruments = penalty->instruments,
                        .money = penalty->money,
                        .due = penalty->due},
                       m_change.envelope.number);
}

void RunPosting::postLateSurrender(const PlannedEntity& planned)
{
    const qint64 paid = planned.plan.credited.count() + planned.plan.retired.count();
    const bool isCovered = planned.plan.shortfall.value_or(Tonnes()).isZero();
    for (PenaltyRecord penalty : m_penalties.dueOf(m_event.parent.value())) {
        if (penalty.entity != planned.entity) {
            continue;
        }
        if (isCovered) {
            penalty.state = PenaltyState::Covered;
            m_penalties.replace(penalty, m_change.envelope.number);
        }
        // The missing instruments come first; what a penalty takes beyond them may follow later.
        RunRecord missed = m_runs.find(penalty.run).value();
        if (paid >= penalty.missing.count() && missed.status != RunStatus::FulfilledLate) {
            missed.status = RunStatus::FulfilledLate;
            m_runs.replace(missed, m_change.envelope.number);
        }
    }
}

void RunPosting::finish(const Progress& progress)
{
    Ledger ledger(m_change.database, m_change.envelope, Cause::Retire);
    ledger.move(m_pieces, std::nullopt);
    ledger.post(progress);
}

}  // namespace citss
