// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/compliance/plan_input.h"
#include "core/compliance/true_up_formula.h"
#include "core/registry/field_codec.h"

namespace citss {

/// What an entity owes at an event, as published; a correction is a further version.
struct ObligationRecord {
    EntityId entity;
    int version = 1;
    Tonnes emissions = {};  ///< of all the years, or what was missed, for penalties
    Tonnes whole = {};      ///< before crediting
    Tonnes credited = {};
    Tonnes quantity = {};  ///< to be surrendered
    compliance::YearAmounts basis = {};
    Tonnes carried = {};  ///< a deficit of the year before, contained in `whole`
    std::optional<compliance::RateBasis> rate = {};  ///< of rate events
};

struct TrueUpRecord {
    JurisdictionCode jurisdiction;
    EntityId entity;
    int year = 0;
    compliance::TrueUp trueUp;
    std::optional<TrueUpParts> parts = {};  ///< of one that was computed
    Tonnes nextLess = {};
};

enum class ConcessionKind {
    LimitShare,  ///< another share of a limit, in parts per million (RCW 70A.65.170(3)(d))
    LimitBase,   ///< other emissions for the limits, after a change of owner
    NoCost,      ///< no-cost allowances of trade-exposed facilities: offsets only above them
    CarryIn,     ///< a deficit of the year before
};

template <>
struct EnumChoices<ConcessionKind> {
    static std::span<const Choice> choices();
};

/// What staff granted one entity at one event.
struct Concession {
    Identifier event;
    EntityId entity;
    ConcessionKind kind = ConcessionKind::LimitShare;
    std::optional<Identifier> limit = {};
    std::optional<int> year = {};
    Tonnes amount = {};  ///< tonnes; of a LimitShare parts per million
    QString reason = {};
};

}  // namespace citss
