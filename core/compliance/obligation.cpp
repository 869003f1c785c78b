// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/obligation.h"

#include "core/base/exact.h"
#include "core/compliance/compliance_problems.h"
#include "core/programs/rule_words.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

std::optional<Tonnes> sum(std::optional<Tonnes> a, std::optional<Tonnes> b)
{
    return a && b ? a->plus(*b) : std::nullopt;
}

/// Walks retirements in the order they are drawn in and counts each as far as every limit that
/// contains its category has room. What does not fit (emissions restated, facility sold) is for
/// people to judge.
class Crediting {
public:
    Crediting(const PlanInput& input, Obligation& obligation)
        : m_rules(input.rules.rules()), m_obligation(obligation)
    {
    }

    Tonnes run(const CategoryAmounts& retired)
    {
        Tonnes counted;
        for (const Category& category : m_rules.order) {
            const Tonnes quantity = retired.of(category);
            const Tonnes credited = quantity.isZero() ? quantity : credit(category, quantity);
            counted = counted.plus(credited).value_or(Tonnes::of(Tonnes::Max));
        }
        for (const auto& [category, quantity] : retired.items()) {
            const auto& order = m_rules.order;
            if (std::find(order.begin(), order.end(), category) == order.end()) {
                report(category, quantity, u"order"_s);
            }
        }
        return counted;
    }

private:
    Tonnes credit(const Category& category, Tonnes quantity)
    {
        const Uses use = useOf(m_rules, category);
        const Room* tightest = tightestRoom(m_obligation.rooms, use);
        const Tonnes credited = tightest ? std::min(quantity, tightest->left) : quantity;
        if (credited < quantity) {
            report(category, quantity.lessOrZero(credited), tightest->id.text());
        }
        takeRoom(m_obligation.rooms, use, credited);
        return credited;
    }

    void report(const Category& category, Tonnes quantity, const QString& limit)
    {
        if (!quantity.isZero()) {
            m_obligation.findings.append(problem(RetiredNotCredited,
                                                 {},
                                                 {category.text(), quantity.count(), limit},
                                                 m_rules.citation(u"limits."_s + limit)));
        }
    }

    const Rules& m_rules;
    Obligation& m_obligation;
};

Problems checkEvent(const PlanInput& input)
{
    const Rules& rules = input.rules.rules();
    const EventSpec& event = input.event;
    const EventRule* rule = rules.event(event.type);
    const QString type = wordOf(event.type);
    if (!rule && event.type != EventType::Penalty) {
        return {problem(EventNotInRules, u"event.type"_s, {type, rules.id.text()})};
    }
    if (event.type == EventType::Rate && (!event.rate || event.rate->standard.isZero())) {
        return {problem(EventRateMissing, u"event"_s)};
    }
    if (event.type == EventType::Annual || event.type == EventType::Interim) {
        if (!event.year) {
            return {problem(EventYearMissing, u"event.year"_s, {type})};
        }
        const int last = rule->lastYear.value_or(rules.period ? rules.period->last : Vintage::Last);
        if (*event.year > last || (rules.period && !rules.period->contains(*event.year))) {
            return {problem(EventYearNotInPeriod,
                            u"event.year"_s,
                            {QString::number(*event.year), type, rules.id.text()})};
        }
    }
    if (event.type == EventType::Penalty && !event.year && !rules.period) {
        return {problem(EventYearMissing, u"event.year"_s, {type})};
    }
    return {};
}

std::optional<Tonnes> penaltyQuantity(const PlanInput& input)
{
    std::optional<Tonnes> total = Tonnes();
    for (const PenaltyPhase& phase : input.rules->penalty.phases) {
        total = sum(total, multiply(phase.factor, input.event.missing));
    }
    return total;
}

/// The obligation before anything is credited to it.
std::optional<Tonnes> wholeObligation(const PlanInput& input)
{
    const EventSpec& event = input.event;
    if (event.type == EventType::Penalty) {
        return penaltyQuantity(input);
    }
    const EventRule& rule = *input.rules->event(event.type);
    if (event.type == EventType::Rate) {
        return creditsNeeded(*event.rate, rule.rounding);
    }
    const std::optional<Tonnes> base = event.type == EventType::Full
                                           ? periodEmissions(input)
                                           : input.emissions.of(event.year.value_or(0));
    const auto part =
        base ? multiply(rule.share.value_or(Share::ofPpm(Share::Whole)), *base, rule.rounding)
             : std::nullopt;
    return sum(part, input.carryIn);
}

/// Trade-exposed facilities: free allowances and offsets together at most cover the emissions.
void addTradeExposedRoom(const PlanInput& input, Rooms& rooms)
{
    if (input.event.type != EventType::Full || !input.noCostAllowances) {
        return;
    }
    static const Identifier id = Identifier::of(u"EITE"_s);
    const Tonnes room =
        periodEmissions(input).value_or(Tonnes()).lessOrZero(*input.noCostAllowances);
    rooms.push_back(
        {.id = id, .uses = offsetUses(input.rules.rules()), .initial = room, .left = room});
}

void addTrueUpRoom(const PlanInput& input, Rooms& rooms)
{
    if (input.trueUp && input.event.type != EventType::Penalty) {
        const Tonnes quantity = input.trueUp->quantity;
        rooms.push_back(
            {.id = trueUpUse(), .uses = TrueUpBit, .initial = quantity, .left = quantity});
    }
}

}  // namespace

std::optional<Tonnes> periodEmissions(const PlanInput& input)
{
    std::optional<Tonnes> total = Tonnes();
    for (const auto& [year, quantity] : input.emissions.items()) {
        if (isInPeriod(input, year)) {
            total = sum(total, quantity);
        }
    }
    return total;
}

std::optional<Rooms> periodRoomsLeft(const PlanInput& input)
{
    std::optional<Rooms> rooms = periodRooms(input);
    if (!rooms) {
        return std::nullopt;
    }
    Obligation scratch;
    scratch.rooms = std::move(*rooms);
    Crediting crediting(input, scratch);
    crediting.run(input.priorRetired);
    crediting.run(input.retiredForEvent);
    return scratch.rooms;
}

Result<Obligation> obligation(const PlanInput& input)
{
    const Problems problems = checkEvent(input);
    if (!problems.isEmpty()) {
        return problems;
    }
    const std::optional<Tonnes> whole = wholeObligation(input);
    std::optional<Rooms> rooms = limitRooms(input);
    if (!whole || !rooms) {
        return problem(AmountTooLarge, u"emissions"_s);
    }
    Obligation result;
    result.whole = *whole;
    result.rooms = std::move(*rooms);
    addTradeExposedRoom(input, result.rooms);
    Crediting crediting(input, result);
    if (input.event.type == EventType::Full) {
        result.credited = crediting.run(input.priorRetired);
    }
    addTrueUpRoom(input, result.rooms);
    const Tonnes ofEvent = crediting.run(input.retiredForEvent);
    result.credited = result.credited.plus(ofEvent).value_or(Tonnes::of(Tonnes::Max));
    for (Room& room : result.rooms) {
        room.initial = room.left;
    }
    result.due = result.whole.lessOrZero(result.credited);
    return result;
}

}  // namespace citss::compliance
