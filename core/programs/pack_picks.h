// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <array>

namespace citss {

/// What rule packs give names to, for the fields of commands that take such a name.
inline constexpr std::array<const char*, 1> PackTitle{"title"};
inline constexpr std::array<const char*, 2> RuleSetYears{"first_year", "last_year"};
inline constexpr std::array<FieldPickLink, 1> OfJurisdiction{
    {{.column = "jurisdiction", .field = "jurisdiction"}}};
inline constexpr std::array<FieldPickLink, 2> AllowancesOfJurisdiction{
    {OfJurisdiction.front(), {.column = "is_offset", .field = nullptr, .value = "false"}}};
inline constexpr std::array<FieldPickLink, 2> OffsetsOfJurisdiction{
    {OfJurisdiction.front(), {.column = "is_offset", .field = nullptr, .value = "true"}}};
inline constexpr std::array<FieldPickLink, 1> OfEvent{
    {{.column = "event", .field = "event", .value = nullptr, .needed = true}}};

constexpr FieldPick kindPick(std::span<const FieldPickLink> links)
{
    return {.kind = "INSTRUMENT_KIND",
            .view = "instrument_kinds",
            .column = "kind",
            .shows = PackTitle,
            .links = links};
}
inline constexpr FieldPick KindPick = kindPick(OfJurisdiction);
inline constexpr FieldPick AllowanceKindPick = kindPick(AllowancesOfJurisdiction);
inline constexpr FieldPick OffsetKindPick = kindPick(OffsetsOfJurisdiction);
inline constexpr FieldPick RuleSetPick{.kind = "RULE_SET",
                                       .view = "rule_sets",
                                       .column = "rule_set",
                                       .shows = RuleSetYears,
                                       .links = OfJurisdiction};
inline constexpr FieldPick ProgrammePick{
    .kind = "RULE_PACK", .view = "programmes", .column = "pack", .shows = PackTitle};
inline constexpr FieldPick CurrencyPick{
    .kind = "CURRENCY", .view = "programmes", .column = "currency", .grouped = true};

/// Years of emissions. Others than those of the rules can be meant.
inline constexpr std::array<const char*, 1> YearShows{"rule_set"};
inline constexpr std::array<FieldPickLink, 2> OfRuleSet{
    {OfJurisdiction.front(), {.column = "rule_set", .field = "rule_set"}}};
constexpr FieldPick yearPick(const char* view, std::span<const FieldPickLink> links)
{
    return {.kind = "DATA_YEAR",
            .view = view,
            .column = "year",
            .shows = YearShows,
            .links = links,
            .open = true};
}
inline constexpr FieldPick DataYearPick = yearPick("data_years", OfJurisdiction);
inline constexpr FieldPick RuleSetYearPick = yearPick("data_years", OfRuleSet);
inline constexpr FieldPick EventYearPick = yearPick("event_years", OfEvent);

/// What the rules of an event may be changed to.
inline constexpr std::array<const char*, 1> VersionShows{"pack"};
inline constexpr std::array<FieldPickLink, 2> OfEventAndVersion{
    {OfEvent.front(), {.column = "version", .field = "pack_version"}}};
inline constexpr FieldPick EventVersionPick{.kind = "PACK_VERSION",
                                            .view = "event_rules",
                                            .column = "version",
                                            .shows = VersionShows,
                                            .links = OfEvent};
inline constexpr FieldPick EventRuleSetPick{.kind = "RULE_SET",
                                            .view = "event_rules",
                                            .column = "rule_set",
                                            .shows = VersionShows,
                                            .links = OfEventAndVersion};

inline constexpr FieldPick LimitPick{
    .kind = "LIMIT", .view = "event_limits", .column = "limit_id", .links = OfEvent};

}  // namespace citss
