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

inline constexpr FieldPick HeldKindPick{.kind = "INSTRUMENT_KIND",
                                        .view = "holdings",
                                        .column = "instrument",
                                        .shows = HowMuch,
                                        .links = InAccount,
                                        .grouped = true};
inline constexpr FieldPick HeldIssuerPick{.kind = "JURISDICTION",
                                          .view = "holdings",
                                          .column = "issuer",
                                          .shows = HowMuch,
                                          .links = OfKind,
                                          .grouped = true};
inline constexpr FieldPick HeldVintagePick{.kind = "VINTAGE",
                                           .view = "holdings",
                                           .column = "vintage",
                                           .shows = HowMuch,
                                           .links = OfKind,
                                           .grouped = true};
inline constexpr FieldPick HeldProjectPick{.kind = "PROJECT",
                                           .view = "holdings",
                                           .column = "project_id",
                                           .shows = HowMuch,
                                           .links = OfVintage,
                                           .grouped = true};
inline constexpr FieldPick HeldIssuancePick{.kind = "ISSUANCE",
                                            .view = "blocks",
                                            .column = "issuance_id",
                                            .shows = HowMany,
                                            .links = OfVintage,
                                            .grouped = true};

/// Projects that credits were issued for; the next may be the first of its own.
inline constexpr std::array<FieldPickLink, 1> IssuedBy{
    {{.column = "issuer", .field = "jurisdiction"}}};
inline constexpr FieldPick ProjectPick{.kind = "PROJECT",
                                       .view = "issuances",
                                       .column = "project_id",
                                       .shows = HowMany,
                                       .links = IssuedBy,
                                       .grouped = true,
                                       .open = true};
inline constexpr FieldPick IssuancePick{.kind = "ISSUANCE",
                                        .view = "issuances",
                                        .column = "issuance_id",
                                        .shows = HowMany,
                                        .links = IssuedBy,
                                        .grouped = true};

}  // namespace citss
