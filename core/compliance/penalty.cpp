// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/penalty.h"

#include "core/base/exact.h"
#include "core/compliance/compliance_problems.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

bool isPunished(const PenaltyRule& rule, EventType type)
{
    return std::find(rule.on.begin(), rule.on.end(), type) != rule.on.end();
}

std::optional<QDate> dueDate(const PlanInput& input)
{
    if (!input.deadline) {
        return std::nullopt;
    }
    const QDate missed = input.deadline->localDate;
    switch (input.rules->penalty.due) {
        case PenaltyDue::SixMonths:
            return missed.addMonths(6);
        case PenaltyDue::ThirtyDays:
            return missed.addDays(30);
        case PenaltyDue::Immediate:
        case PenaltyDue::Entered:
            return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Money> moneyDue(const PlanInput& input, Tonnes shortfall, Problems& findings)
{
    const std::optional<MoneyRule>& rule = input.rules->penalty.money;
    if (!rule) {
        return std::nullopt;
    }
    // A rate entered for the year is the indexed one and goes before the pack's.
    const std::optional<Money>& rate = input.penaltyRate ? input.penaltyRate : rule->rate;
    const std::optional<Money> due = rate ? multiply(*rate, shortfall) : std::nullopt;
    if (!due) {
        findings.append(
            problem(PenaltyRateMissing, {}, {rule->currency}, input.rules->citation(u"penalty"_s)));
    }
    return due;
}

Draw::Sort sortOf(PoolOrder order)
{
    switch (order) {
        case PoolOrder::OldestFirst:
            return Draw::Sort::OldestFirst;
        case PoolOrder::NewestFirst:
            return Draw::Sort::NewestFirst;
        case PoolOrder::FirstInFirstOut:
            return Draw::Sort::FirstInFirstOut;
    }
    Q_UNREACHABLE();
}

/// What a part of the penalty that was paid before took of some categories.
Tonnes paidWith(const PlanInput& input, const std::vector<Category>& categories)
{
    Tonnes paid;
    for (const Category& category : categories) {
        paid = paid.plus(input.retiredForEvent.of(category)).value_or(Tonnes::of(Tonnes::Max));
    }
    return paid;
}

/// The limits of one phase: the period's, and shares of the phase's own quantity.
std::optional<Rooms> phaseRooms(const PlanInput& input,
                                const PenaltyPhase& phase,
                                Tonnes quantity,
                                const Rooms& period)
{
    Rooms rooms = phase.periodLimits ? period : Rooms();
    for (std::size_t i = 0; i < phase.shares.size(); ++i) {
        const ShareLimit& limit = phase.shares[i];
        const auto room = multiply(limit.share, quantity, Rounding::Floor);
        if (!room) {
            return std::nullopt;
        }
        const Tonnes left = room->lessOrZero(paidWith(input, limit.categories));
        rooms.push_back({.id = Identifier::of(u"share.%1"_s.arg(i)),
                         .uses = usesOf(input.rules.rules(), limit.categories),
                         .initial = left,
                         .left = left});
    }
    return rooms;
}

void drawPhase(const PlanInput& input, int index, Tonnes& need, Rooms& rooms, Draw& draw)
{
    const PenaltyPhase& phase = input.rules->penalty.phases[static_cast<std::size_t>(index)];
    PlanLine step{.step = LineStep::Phase,
                  .phase = index,
                  .series = SeriesKey(0),
                  .range = SerialRange::of(1, 1)};
    for (const Pool& pool : phase.pools) {
        draw.judge(Eligibility::ofPool(input, pool));
        draw.take(sortOf(pool.order), step, need, rooms);
        ++step.pool;
    }
}

}  // namespace

PenaltyPreview penaltyPreview(const PlanInput& input, Tonnes shortfall, Problems& findings)
{
    const PenaltyRule& rule = input.rules->penalty;
    PenaltyPreview preview;
    if (isPunished(rule, input.event.type)) {
        preview.instruments = multiply(rule.factor, shortfall).value_or(Tonnes::of(Tonnes::Max));
        preview.money = moneyDue(input, shortfall, findings);
        preview.due = dueDate(input);
    }
    if (rule.carry) {
        preview.carryOut = shortfall;
    }
    return preview;
}

void judgePools(const PlanInput& input, Draw& draw)
{
    for (const PenaltyPhase& phase : input.rules->penalty.phases) {
        for (const Pool& pool : phase.pools) {
            draw.judge(Eligibility::ofPool(input, pool));
        }
    }
}

Result<Tonnes> drawPenalty(const PlanInput& input, Tonnes alreadyPaid, Draw& draw)
{
    std::optional<Rooms> period = periodRoomsLeft(input);
    Tonnes missing;
    Tonnes paid = alreadyPaid;
    for (std::size_t i = 0; i < input.rules->penalty.phases.size(); ++i) {
        const PenaltyPhase& phase = input.rules->penalty.phases[i];
        const std::optional<Tonnes> quantity = multiply(phase.factor, input.event.missing);
        const auto rooms =
            period && quantity ? phaseRooms(input, phase, *quantity, *period) : std::nullopt;
        if (!rooms) {
            return problem(AmountTooLarge, u"emissions"_s);
        }
        Tonnes need = quantity->lessOrZero(paid);
        paid = paid.lessOrZero(*quantity);
        Rooms left = *rooms;
        drawPhase(input, static_cast<int>(i), need, left, draw);
        missing = missing.plus(need).value_or(Tonnes::of(Tonnes::Max));
        for (std::size_t r = 0; phase.periodLimits && r < period->size(); ++r) {
            (*period)[r].left = left[r].left;
        }
    }
    return missing;
}

std::vector<Disposal> disposals(const PlanInput& input, const Plan& plan)
{
    Tonnes toRetire = input.event.missing.lessOrZero(plan.credited);
    std::vector<Disposal> parts;
    for (const PlanLine& line : plan.lines) {
        const Tonnes retired = std::min(toRetire, line.quantity());
        toRetire = toRetire.lessOrZero(retired);
        const qint64 border = line.range.first() + retired.count();
        const std::optional<Identifier>& rest = input.rules->penalty.restTo;
        if (!retired.isZero()) {
            parts.push_back({line.series, line.range.lowest(retired), line.account, {}, true});
        }
        if (border <= line.range.last()) {
            parts.push_back({line.series,
                             SerialRange::of(border, line.range.last()),
                             line.account,
                             rest,
                             false});
        }
    }
    return parts;
}

}  // namespace citss::compliance
