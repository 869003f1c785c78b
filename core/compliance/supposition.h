// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_inputs.h"
#include "core/registry/fields.h"

namespace citss {

/// What can be supposed of an entity at an event.
enum class SupposedThing {
    Emissions,   ///< of a data year, instead of the recorded ones
    Holdings,    ///< so many instruments more in the compliance account; negative: fewer
    LimitShare,  ///< another share of a limit, in parts per million
    LimitBase,   ///< other emissions of a year for the limits
    NoCost,      ///< no-cost allowances of trade-exposed facilities
    CarryIn      ///< a deficit carried in
};

template <>
struct EnumChoices<SupposedThing> {
    static std::span<const Choice> choices();
};

/// One thing that is not so, to see what would follow.
struct Supposition {
    std::optional<EntityId> entity = {};  ///< none: every entity
    SupposedThing what = SupposedThing::Emissions;
    std::optional<int> year = {};
    std::optional<Identifier> limit = {};
    std::optional<Category> instrument = {};
    std::optional<Vintage> vintage = {};
    qint64 amount = 0;

    static const Fields<Supposition>& fields();
};

/// What is missing in it or contradicts the rules or the event; `path` stands before the fields.
Problems checkSupposition(const Supposition& supposition,
                          const ComplianceEvent& event,
                          const Rules& rules,
                          const QString& path);

/// Alters a case as if all that concerns its entity were so, in the given order. Instruments that
/// do not exist get series below zero. Gives a warning where more is taken away than is held.
Problems suppose(const QList<Supposition>& suppositions,
                 const JurisdictionCode& issuer,
                 EntityCase& each);

}  // namespace citss
