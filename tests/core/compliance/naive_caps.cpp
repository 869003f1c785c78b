// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/naive_caps.h"

#include <algorithm>

namespace citss::compliance {

namespace {

/// With those deferred into it.
std::set<int> yearsOfPeriod(const PlanInput& input)
{
    std::set<int> years(input.carriedYears.begin(), input.carriedYears.end());
    for (int year = input.rules->period->first; year <= input.rules->period->last; ++year) {
        years.insert(year);
    }
    return years;
}

Big emissions(const PlanInput& input, int year)
{
    return input.emissions.of(year).count();
}

qint64 sharePpm(const PlanInput& input, const Limit& limit, int year)
{
    std::optional<qint64> ofAll;
    for (const LimitOverride& each : input.limitOverrides) {
        if (each.limit.text() == limit.id.text() && each.year == year) {
            return each.share.ppm();
        }
        if (each.limit.text() == limit.id.text() && !each.year) {
            ofAll = each.share.ppm();
        }
    }
    for (const auto& [named, share] : limit.years) {
        if (!ofAll && named == year) {
            return share.ppm();
        }
    }
    return ofAll ? *ofAll : limit.everyYear ? limit.everyYear->ppm() : 0;
}

Big limitBase(const PlanInput& input, int year)
{
    for (const auto& [stated, quantity] : input.limitBase.items()) {
        if (stated == year) {
            return quantity.count();
        }
    }
    return emissions(input, year);
}

}  // namespace

Big rounded(Big numerator, qint64 denominator, Rounding rounding)
{
    const Big below = numerator / denominator;
    const Big rest = numerator - below * denominator;
    switch (rounding) {
        case Rounding::Floor:
            return below;
        case Rounding::Ceil:
            return rest > 0 ? below + 1 : below;
        case Rounding::HalfUp:
            return rest + rest >= denominator ? below + 1 : below;
    }
    return below;
}

const Cap* tightest(const Caps& caps, const QString& category)
{
    const Cap* found = nullptr;
    for (const Cap& cap : caps) {
        if (cap.categories.contains(category) && (found == nullptr || cap.room() < found->room())) {
            found = &cap;
        }
    }
    return found;
}

void use(Caps& caps, const QString& category, Big quantity)
{
    for (Cap& cap : caps) {
        cap.used += cap.categories.contains(category) ? quantity : 0;
    }
}

std::set<QString> texts(const std::vector<Category>& categories)
{
    std::set<QString> set;
    for (const Category& category : categories) {
        set.insert(category.text());
    }
    return set;
}

bool isAmong(const std::vector<EventType>& types, EventType type)
{
    return std::count(types.begin(), types.end(), type) > 0;
}

Big naivePeriodEmissions(const PlanInput& input)
{
    Big sum = 0;
    for (const int year : yearsOfPeriod(input)) {
        sum += emissions(input, year);
    }
    return sum;
}

Big naiveObligation(const PlanInput& input)
{
    if (input.event.type == EventType::Penalty) {
        Big total = 0;
        for (const PenaltyPhase& phase : input.rules->penalty.phases) {
            total += Big(phase.factor) * input.event.missing.count();
        }
        return total;
    }
    EventRule rule;
    for (const EventRule& each : input.rules->events) {
        rule = each.type == input.event.type ? each : rule;
    }
    if (input.event.type == EventType::Rate) {
        const RateBasis& rate = *input.event.rate;
        // The fewest credits c with (MWh + c) x standard >= pounds.
        const Big lacking =
            Big(rate.pounds.count()) - Big(rate.megawattHours.count()) * rate.standard.count();
        return lacking > 0 ? rounded(lacking, rate.standard.count(), rule.rounding) : 0;
    }
    const Big base = input.event.type == EventType::Full ? naivePeriodEmissions(input)
                                                         : emissions(input, *input.event.year);
    return rounded(base * rule.share->ppm(), Million, rule.rounding) + input.carryIn.count();
}

Caps naivePeriodCaps(const PlanInput& input)
{
    Caps caps;
    for (const Limit& limit : input.rules->limits) {
        Big weighted = 0;
        for (const int year : yearsOfPeriod(input)) {
            weighted += sharePpm(input, limit, year) * limitBase(input, year);
        }
        if (isAmong(limit.on, EventType::Full)) {
            caps.push_back({.id = limit.id.text(),
                            .categories = texts(limit.categories),
                            .most = weighted / Million});
        }
    }
    return caps;
}

Caps naiveEventCaps(const PlanInput& input)
{
    const EventType type = input.event.type;
    if (type == EventType::Full) {
        return naivePeriodCaps(input);
    }
    Caps caps;
    for (const Limit& limit : input.rules->limits) {
        if (!isAmong(limit.on, type)) {
            continue;
        }
        const int year = *input.event.year;
        Big weighted = sharePpm(input, limit, year) * limitBase(input, year);
        Big whole = Million;
        for (const auto& [scaled, share] : limit.scale) {
            if (scaled == type) {
                weighted *= share.ppm();
                whole *= Million;
            }
        }
        caps.push_back({.id = limit.id.text(),
                        .categories = texts(limit.categories),
                        .most = weighted / whole});
    }
    return caps;
}

}  // namespace citss::compliance
