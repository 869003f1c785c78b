// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <array>

namespace citss {

/// What an account holds, for lines that take instruments out of the account "from".
inline constexpr FieldPickLink FromAccount{
    .column = "account_no", .field = "from", .value = nullptr, .needed = true};
inline constexpr FieldPickLink SameKind{.column = "instrument", .field = "kind"};
inline constexpr FieldPickLink SameVintage{.column = "vintage", .field = "vintage"};
inline constexpr std::array<FieldPickLink, 1> InAccount{FromAccount};
inline constexpr std::array<FieldPickLink, 2> OfKind{FromAccount, SameKind};
inline constexpr std::array<FieldPickLink, 3> OfVintage{FromAccount, SameKind, SameVintage};
inline constexpr std::array<const char*, 1> HowMuch{"qty_avail"};
inline constexpr std::array<const char*, 1> HowMany{"qty"};

/// Of what lies in an account, by its holdings or, where these do not tell it, by its blocks.
constexpr FieldPick heldPick(const char* kind,
                             const char* column,
                             std::span<const FieldPickLink> links,
                             const char* view = "holdings",
                             std::span<const char* const> shows = HowMuch)
{
    return {.kind = kind,
            .view = view,
            .column = column,
            .shows = shows,
            .links = links,
            .grouped = true};
}
inline constexpr FieldPick HeldKindPick = heldPick("INSTRUMENT_KIND", "instrument", InAccount);
inline constexpr FieldPick HeldIssuerPick = heldPick("JURISDICTION", "issuer", OfKind);
inline constexpr FieldPick HeldVintagePick = heldPick("VINTAGE", "vintage", OfKind);
inline constexpr FieldPick HeldProjectPick = heldPick("PROJECT", "project_id", OfVintage);
inline constexpr FieldPick HeldIssuancePick =
    heldPick("ISSUANCE", "issuance_id", OfVintage, "blocks", HowMany);

/// Serial numbers, block by block; a part of a block can be meant.
inline constexpr FieldPickLink NotBlocked{.column = "state", .field = nullptr, .value = "ACTIVE"};
inline constexpr std::array<FieldPickLink, 2> FreeInAccount{FromAccount, NotBlocked};
inline constexpr std::array<FieldPickLink, 2> FreeOfEntity{
    {{.column = "entity_id", .field = "entity_id", .value = nullptr, .needed = true}, NotBlocked}};
inline constexpr std::array<const char*, 3> WhatSerials{"instrument", "vintage", "qty"};
constexpr FieldPick serialsPick(std::span<const FieldPickLink> links)
{
    return {.kind = "SERIAL",
            .view = "held_serials",
            .column = "serials",
            .shows = WhatSerials,
            .links = links,
            .open = true};
}
inline constexpr FieldPick HeldSerialsPick = serialsPick(FreeInAccount);
inline constexpr FieldPick EntitySerialsPick = serialsPick(FreeOfEntity);

/// What credits were issued for; the next may be for the first project of its own.
inline constexpr std::array<FieldPickLink, 1> IssuedBy{
    {{.column = "issuer", .field = "jurisdiction"}}};
constexpr FieldPick issuedPick(const char* kind, const char* column, bool open)
{
    return {.kind = kind,
            .view = "issuances",
            .column = column,
            .shows = HowMany,
            .links = IssuedBy,
            .grouped = true,
            .open = open};
}
inline constexpr FieldPick ProjectPick = issuedPick("PROJECT", "project_id", true);
inline constexpr FieldPick IssuancePick = issuedPick("ISSUANCE", "issuance_id", false);

}  // namespace citss
