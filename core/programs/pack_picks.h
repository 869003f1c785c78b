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
inline constexpr FieldPick LimitPick{
    .kind = "LIMIT", .view = "event_limits", .column = "limit_id", .links = OfEvent};

}  // namespace citss
