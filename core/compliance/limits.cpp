// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/limits.h"

#include "core/base/check.h"
#include "core/base/exact.h"

#include <algorithm>

namespace citss::compliance {

namespace {

/// What the limits of a year are a share of: its emissions, unless staff named another base.
Tonnes limitBase(const PlanInput& input, int year)
{
    const auto& named = input.limitBase.items();
    const auto found = std::find_if(
        named.begin(), named.end(), [year](const auto& item) { return item.first == year; });
    return found != named.end() ? found->second : input.emissions.of(year);
}

Share shareOf(const Limit& limit, int year, const std::vector<LimitOverride>& overrides)
{
    // What is granted for the year itself goes before what is granted for all.
    std::optional<Share> ofAllYears;
    for (const LimitOverride& each : overrides) {
        if (each.limit == limit.id && each.year == year) {
            return each.share;
        }
        if (each.limit == limit.id && !each.year) {
            ofAllYears = each.share;
        }
    }
    return ofAllYears.value_or(limit.shareOf(year));
}

bool binds(const Limit& limit, EventType type)
{
    return std::find(limit.on.begin(), limit.on.end(), type) != limit.on.end();
}

std::optional<Tonnes> yearRoom(const PlanInput& input, const Limit& limit)
{
    const int year = input.event.year.value_or(0);
    const Share share = shareOf(limit, year, input.limitOverrides);
    const Tonnes base = limitBase(input, year);
    const std::optional<Share> scale = limit.scaleOn(input.event.type);
    return scale ? multiply(share, *scale, base, Rounding::Floor)
                 : multiply(share, base, Rounding::Floor);
}

std::optional<Tonnes> periodRoom(const PlanInput& input, const Limit& limit)
{
    const Period years = input.rules->period.value_or(Period{0, -1});
    std::vector<YearlyShare> parts;
    const auto add = [&](int year) {
        parts.push_back({shareOf(limit, year, input.limitOverrides), limitBase(input, year)});
    };
    for (int year = years.first; year <= years.last; ++year) {
        add(year);
    }
    for (const int year : input.carriedYears) {
        if (!years.contains(year) && isInPeriod(input, year)) {
            add(year);
        }
    }
    return sumOfShares(parts, Rounding::Floor);
}

template <typename RoomOf>
std::optional<Rooms> rooms(const PlanInput& input, EventType type, RoomOf roomOf)
{
    Rooms rooms;
    rooms.reserve(input.rules->limits.size() + 2);
    for (const Limit& limit : input.rules->limits) {
        if (!binds(limit, type)) {
            continue;
        }
        const std::optional<Tonnes> room = roomOf(input, limit);
        if (!room) {
            return std::nullopt;
        }
        const Uses uses = usesOf(input.rules.rules(), limit.categories);
        rooms.push_back({.id = limit.id, .uses = uses, .initial = *room, .left = *room});
    }
    return rooms;
}

}  // namespace

Uses useOf(const Rules& rules, const Category& category)
{
    for (std::size_t i = 0; i < rules.kinds.size(); ++i) {
        if (isSame(rules.kinds[i].category, category)) {
            return Uses{1} << i;
        }
    }
    return isSame(category, trueUpUse()) ? TrueUpBit : 0;
}

Uses usesOf(const Rules& rules, const std::vector<Category>& categories)
{
    Uses uses = 0;
    for (const Category& category : categories) {
        uses |= useOf(rules, category);
    }
    return uses;
}

Uses offsetUses(const Rules& rules)
{
    Uses uses = 0;
    for (std::size_t i = 0; i < rules.kinds.size(); ++i) {
        uses |= rules.kinds[i].offset ? Uses{1} << i : 0;
    }
    return uses;
}

std::optional<Rooms> limitRooms(const PlanInput& input)
{
    switch (input.event.type) {
        case EventType::Annual:
        case EventType::Interim:
            return rooms(input, input.event.type, yearRoom);
        case EventType::Full:
            return periodRooms(input);
        case EventType::Rate:
        case EventType::Penalty:
            return Rooms();
    }
    Q_UNREACHABLE();
}

std::optional<Rooms> periodRooms(const PlanInput& input)
{
    return rooms(input, EventType::Full, periodRoom);
}

bool isInPeriod(const PlanInput& input, int year)
{
    const auto& carried = input.carriedYears;
    return input.rules->period &&
           (input.rules->period->contains(year) ||
            std::find(carried.begin(), carried.end(), year) != carried.end());
}

const Room* tightestRoom(const Rooms& rooms, Uses use)
{
    const Room* tightest = nullptr;
    for (const Room& room : rooms) {
        if ((room.uses & use) != 0 && (!tightest || room.left < tightest->left)) {
            tightest = &room;
        }
    }
    return tightest;
}

void takeRoom(Rooms& rooms, Uses use, Tonnes quantity)
{
    for (Room& room : rooms) {
        if ((room.uses & use) != 0) {
            CHECK(quantity <= room.left);
            room.left = room.left.lessOrZero(quantity);
        }
    }
}

}  // namespace citss::compliance
