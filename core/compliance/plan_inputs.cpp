// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan_inputs.h"

#include "core/compliance/obligation_store.h"
#include "core/compliance/penalty_rate_store.h"
#include "core/compliance/serial_request_store.h"
#include "core/registry/progress_stage.h"

#include <algorithm>

namespace citss {

namespace {

/// Visiting the whole jurisdiction beats asking for entities one by one from about here on.
constexpr qsizetype FewEntities = 50;
constexpr qint64 ReportEvery = 25;

int trueUpYear(const ComplianceEvent& event, const Rules& rules)
{
    return event.year.value_or(rules.period ? rules.period->last : 0);
}

/// Whether an event looks at all years of its period.
bool isOfPeriod(const ComplianceEvent& event, const Rules& rules)
{
    return rules.period && !event.year;
}

/// What the limits allowed for the last year before the period, under the rules of that year.
std::vector<compliance::LimitOverride> sharesBefore(const PackStore& packs,
                                                    const ComplianceEvent& event,
                                                    const Rules& rules)
{
    const int year = rules.period->first - 1;
    const auto adopted = packs.version(event.pack, event.packVersion);
    const RuleSet* const before = adopted->pack.ruleSetFor(EventType::Full, year);
    std::vector<compliance::LimitOverride> shares;
    for (const Limit& limit : rules.limits) {
        const Limit* const earlier = before != nullptr ? before->rules().limit(limit.id) : nullptr;
        shares.push_back({.limit = limit.id,
                          .year = year,
                          .share = (earlier != nullptr ? *earlier : limit).shareOf(year)});
    }
    return shares;
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
    if (isOfPeriod(event, rules.rules())) {
        m_sharesBefore = sharesBefore(PackStore(database), event, rules.rules());
    }
    if (event.type != EventType::Penalty) {
        m_requests = SerialRequestStore(database).ofEvent(event.id);
        m_penaltyRate = PenaltyRateStore(database).find(
            event.jurisdiction, event.ruleSet, trueUpYear(event, rules.rules()));
    }
}

void PlanInputs::applyCarriedYears(compliance::PlanInput& input) const
{
    if (!isOfPeriod(m_event, m_rules.rules())) {
        return;
    }
    for (const auto& [year, quantity] : input.emissions.items()) {
        if (year < m_rules->period->first) {
            input.carriedYears.push_back(year);
        }
    }
    if (!input.carriedYears.empty()) {
        input.limitOverrides.insert(
            input.limitOverrides.end(), m_sharesBefore.begin(), m_sharesBefore.end());
    }
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
                  .rate = obligation.rate},
        .deadline = m_event.deadline,
        .emissions = obligation.basis,
        .carriedYears = {},
        .priorRetired = {},
        .retiredForEvent = {},
        .carryIn = obligation.carried,
        .trueUp = std::nullopt,
        .holdings = {},
        .requests = m_requests.value(entity),
        .standing = compliance::AccountStanding::Open,
        .noCostAllowances = std::nullopt,
        .limitOverrides = {},
        .limitBase = {},
        .penaltyRate = m_penaltyRate,
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
    applyCarriedYears(input);
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

void PlanInputs::visit(const QList<EntityId>& only,
                       const Visitor& visitor,
                       const Progress& progress)
{
    const ObligationStore obligations(m_database);
    HoldingsReader holdings(m_database);
    qint64 done = 0;
    qint64 total = only.size();
    const auto emit = [&](const ObligationRecord& obligation, EntityHoldings&& held) {
        EntityCase each{.entity = obligation.entity,
                        .obligation = obligation,
                        .complianceAccount = held.complianceAccount,
                        .generalAccount = held.generalAccount,
                        .input = base(obligation.entity, obligation)};
        each.input.holdings = std::move(held.blocks);
        each.input.standing = held.standing;
        visitor(std::move(each));
        if (++done % ReportEvery == 0) {
            reportOrStop(progress, done, total);
        }
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
    total = wanted.isEmpty() ? all.size() : wanted.size();
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
