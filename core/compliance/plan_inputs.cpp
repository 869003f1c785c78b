// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan_inputs.h"

#include "core/compliance/obligation_store.h"

#include <algorithm>

namespace citss {

namespace {

/// Visiting the whole jurisdiction beats asking for entities one by one from about here on.
constexpr qsizetype FewEntities = 50;

int trueUpYear(const ComplianceEvent& event, const Rules& rules)
{
    return event.year.value_or(rules.period ? rules.period->last : 0);
}

}  // namespace

PlanInputs::PlanInputs(Database& database, const ComplianceEvent& event, const RuleSet& rules)
    : m_database(database), m_event(event), m_rules(rules)
{
    const ObligationStore obligations(database);
    m_trueUps = obligations.trueUps(event.jurisdiction, trueUpYear(event, *rules.operator->()));
    for (const Concession& concession : obligations.concessions(event.id)) {
        m_concessions[concession.entity].append(concession);
    }
    m_prior = RunStore(database).prior(event.id, event.jurisdiction, event.ruleSet);
}

void PlanInputs::applyConcessions(const EntityId& entity, compliance::PlanInput& input) const
{
    for (const Concession& concession : m_concessions.value(entity)) {
        switch (concession.kind) {
            case ConcessionKind::LimitShare:
                input.limitOverrides.push_back({.limit = concession.limit.value(),
                                                .year = concession.year,
                                                .share = Share::ofPpm(concession.amount.count())});
                break;
            case ConcessionKind::LimitBase:
                input.limitBase.set(concession.year.value(), concession.amount);
                break;
            case ConcessionKind::NoCost:
                input.noCostAllowances = concession.amount;
                break;
            case ConcessionKind::CarryIn:
                input.carryIn = concession.amount;
                break;
        }
    }
}

compliance::PlanInput PlanInputs::base(const EntityId& entity,
                                       const ObligationRecord& obligation) const
{
    const bool isPenalty = m_event.type == EventType::Penalty;
    compliance::PlanInput input{
        .rules = m_rules,
        .event = {.type = m_event.type,
                  .year = m_event.year,
                  .missing = isPenalty ? obligation.emissions : Tonnes(),
                  .rate = std::nullopt},
        .deadline = m_event.deadline,
        .emissions = obligation.basis,
        .priorRetired = {},
        .retiredForEvent = {},
        .carryIn = {},
        .trueUp = std::nullopt,
        .holdings = {},
        .requests = {},
        .standing = compliance::AccountStanding::Open,
        .noCostAllowances = std::nullopt,
        .limitOverrides = {},
        .limitBase = {},
        .penaltyRate = std::nullopt,
    };
    if (const auto prior = m_prior.constFind(entity); prior != m_prior.constEnd()) {
        input.priorRetired = prior->before;
        input.retiredForEvent = prior->forEvent;
    }
    if (const auto trueUp = m_trueUps.constFind(entity);
        trueUp != m_trueUps.constEnd() && !isPenalty) {
        input.trueUp = *trueUp;
    }
    applyConcessions(entity, input);
    return input;
}

bool PlanInputs::drawsFromGeneral() const
{
    const auto& phases = m_rules->penalty.phases;
    return m_event.type == EventType::Penalty &&
           std::any_of(phases.begin(), phases.end(), [](const PenaltyPhase& phase) {
               return std::any_of(phase.pools.begin(), phase.pools.end(), [](const Pool& pool) {
                   return pool.account == AccountRole::Holding;
               });
           });
}

void PlanInputs::visit(const QList<EntityId>& only, const Visitor& visitor)
{
    const ObligationStore obligations(m_database);
    HoldingsReader holdings(m_database);
    const auto emit = [&](const ObligationRecord& obligation, EntityHoldings&& held) {
        EntityCase each{.entity = obligation.entity,
                        .obligation = obligation,
                        .complianceAccount = held.complianceAccount,
                        .generalAccount = held.generalAccount,
                        .input = base(obligation.entity, obligation)};
        each.input.holdings = std::move(held.blocks);
        each.input.standing = held.standing;
        visitor(std::move(each));
    };
    if (!only.isEmpty() && only.size() <= FewEntities) {
        QList<EntityId> sorted = only;
        std::sort(sorted.begin(), sorted.end());
        for (const EntityId& entity : std::as_const(sorted)) {
            if (const auto obligation = obligations.find(m_event.id, entity)) {
                emit(*obligation, holdings.of(entity, drawsFromGeneral()));
            }
        }
        return;
    }
    const QList<ObligationRecord> all = obligations.ofEvent(m_event.id);
    const QSet<EntityId> wanted(only.begin(), only.end());
    qsizetype at = 0;
    const auto skipTo = [&](const EntityId* entity) {
        // Entities without accounts come with empty holdings, in their place.
        for (; at < all.size() && (entity == nullptr || all.at(at).entity < *entity); ++at) {
            if (wanted.isEmpty() || wanted.contains(all.at(at).entity)) {
                emit(all.at(at), {.entity = all.at(at).entity});
            }
        }
    };
    holdings.visit(m_event.jurisdiction, drawsFromGeneral(), [&](EntityHoldings&& held) {
        skipTo(&held.entity);
        if (at < all.size() && all.at(at).entity == held.entity) {
            if (wanted.isEmpty() || wanted.contains(held.entity)) {
                emit(all.at(at), std::move(held));
            }
            ++at;
        }
    });
    skipTo(nullptr);
}

}  // namespace citss
