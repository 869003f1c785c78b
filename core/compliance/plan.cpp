// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan.h"

#include "core/compliance/compliance_problems.h"
#include "core/compliance/draw.h"
#include "core/compliance/penalty.h"
#include "core/compliance/plan_check.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

Plan without(Problems problems)
{
    Plan plan;
    plan.problems = std::move(problems);
    return plan;
}

/// Whether the standing of the account keeps the regulator from retiring.
bool isKeptBack(const PlanInput& input, Problems& findings)
{
    switch (input.standing) {
        case AccountStanding::Open:
            return false;
        case AccountStanding::Restricted:
        case AccountStanding::Suspended:
            // A suspension stops the representatives; the policy says whether also the regulator.
            if (input.rules->suspended == SuspendedPolicy::Retire) {
                return false;
            }
            findings.append(problem(AccountSkipped));
            return true;
        case AccountStanding::Revoked:
            findings.append(problem(AccountRevoked));
            return true;
    }
    Q_UNREACHABLE();
}

void drawEvent(const PlanInput& input, Tonnes& need, Rooms rooms, Draw& draw, Problems& findings)
{
    if (!input.requests.empty() && !input.rules->request) {
        findings.append(problem(RequestIgnored));
    } else {
        draw.takeRequested(input.requests, need, rooms);
        for (const SerialRequest& request : draw.unserved()) {
            findings.append(problem(RequestNotServed, {}, {request.range.text()}));
        }
    }
    static const PlanLine step{
        .step = LineStep::Order, .series = SeriesKey(0), .range = SerialRange::of(1, 1)};
    const bool inOut = input.rules->sort == DrawOrder::FirstInFirstOut;
    draw.take(inOut ? Draw::Sort::FirstInFirstOut : Draw::Sort::OldestFirst, step, need, rooms);
}

/// Units sold only to cover this very shortfall must not outlive it (compliance.md 1.12).
void reportUnitsToCancel(const PlanInput& input, const Plan& plan, Problems& findings)
{
    if (input.event.type != EventType::Full) {
        return;
    }
    for (const Category& category : input.rules->cancelUnused) {
        qint64 left = 0;
        for (const HeldBlock& block : input.holdings) {
            left += block.category == category ? block.range.quantity().count() : 0;
        }
        for (const PlanLine& line : plan.lines) {
            left -= line.category == category ? line.quantity().count() : 0;
        }
        if (left > 0) {
            findings.append(problem(UnitsToCancel, {}, {category.text(), left}));
        }
    }
}

RateResult rateResult(const RateBasis& basis, Tonnes credits)
{
    return {.unadjusted = rateText(basis, Tonnes()), .adjusted = rateText(basis, credits)};
}

/// Draws what is due and writes down the outcome.
void carryOut(const PlanInput& input, Draw& draw, Plan& plan)
{
    const bool isPenalty = input.event.type == EventType::Penalty;
    Tonnes need = plan.obligation;
    if (isPenalty) {
        const Result<Tonnes> missing = drawPenalty(input, plan.credited, draw);
        if (!missing) {
            plan.problems = missing.error();
            return;
        }
        need = *missing;
    } else {
        drawEvent(input, need, plan.rooms, draw, plan.findings);
    }
    plan.lines = std::move(draw.lines());
    plan.retired = plan.obligation.lessOrZero(need);
    plan.shortfall = need;
    plan.status = need.isZero() ? PlanStatus::Fulfilled : PlanStatus::Unfulfilled;
    if (!need.isZero() && !isPenalty) {
        plan.penalty = penaltyPreview(input, need, plan.findings);
    }
}

}  // namespace

Plan plan(const PlanInput& input)
{
    Result<Obligation> owed = obligation(input);
    if (!owed) {
        return without(owed.error());
    }
    if (!input.deadline && input.event.type != EventType::Penalty) {
        return without({problem(EventDeadlineMissing, u"deadline"_s)});
    }
    Draw draw(input);
    if (const HeldBlock* twice = draw.overlapping()) {
        return without({problem(SerialsHeldTwice, u"holdings"_s, {twice->range.text()})});
    }
    Obligation known = std::move(owed).value();
    Plan plan;
    plan.obligation = known.due;
    plan.credited = known.credited;
    plan.rooms = std::move(known.rooms);
    plan.findings = std::move(known.findings);
    if (input.event.type == EventType::Penalty) {
        judgePools(input, draw);
    } else {
        draw.judge(Eligibility::ofEvent(input));
    }
    BlockReason idle = BlockReason::NotNeeded;
    if (plan.obligation.isZero()) {
        plan.status = PlanStatus::NotApplicable;
        plan.shortfall = Tonnes();
    } else if (isKeptBack(input, plan.findings)) {
        idle = BlockReason::NotDrawn;
    } else {
        carryOut(input, draw, plan);
    }
    plan.leftovers = draw.leftovers(idle);
    reportUnitsToCancel(input, plan, plan.findings);
    if (input.event.type == EventType::Rate) {
        const auto credits = plan.credited.plus(plan.retired);
        plan.rate = rateResult(*input.event.rate, credits.value_or(plan.retired));
    }
    plan.problems.append(checkPlan(input, plan));
    return plan;
}

}  // namespace citss::compliance
