// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/run_record.h"
#include "core/instruments/block.h"

#include <QDate>

namespace citss {

using SideAssessmentId = Id<struct SideAssessmentTag>;
using SideObligationId = Id<struct SideObligationTag>;

/// Obligations beside those of compliance events (compliance.md 1.11, 1.13).
enum class SideKind {
    Replacement,  ///< of credits that were used and then found overstated
    Assurance     ///< for a state's emissions above its assurance level
};
/// What a party of an assessment is to it.
enum class SideRole { Retired, Held, Group };

template <>
struct EnumChoices<SideKind> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<SideRole> {
    static std::span<const Choice> choices();
};

/// What an assessment is about: an issuance, or a rule set and year.
struct SideSubject {
    SideKind kind = SideKind::Replacement;
    JurisdictionCode jurisdiction;
    Identifier name;
    std::optional<int> year = {};
};

struct SideAssessment {
    SideAssessmentId id{0};
    SideSubject subject;
    Tonnes level;   ///< issued, or the assurance level
    Tonnes found;   ///< reductions found, or what was emitted
    Tonnes excess;  ///< overstated, or emitted above the level
    std::optional<QDate> identified = {};
    QString reason;
};

/// A party's part of an assessment.
struct SideShare {
    SideRole role = SideRole::Retired;
    std::optional<EntityId> entity = {};
    std::optional<AccountSeq> account = {};  ///< where no entity holds it
    QString name = {};                       ///< the representative of a group
    Tonnes quantity = {};                    ///< credits, or emissions
    Tonnes allowed = {};                     ///< a group's part of the level
    Tonnes part = {};                        ///< of the excess
};

struct SideObligation {
    SideObligationId id{0};
    SideAssessmentId assessment{0};
    SideSubject subject;  ///< with the entity's jurisdiction
    Identifier ruleSet;   ///< says which kinds cover it
    EntityId entity;
    Tonnes quantity;
    Tonnes covered = {};
    std::optional<QDate> due = {};
    PenaltyState state = PenaltyState::Due;
    QString reason = {};  ///< of the assessment, or why it is void
    JournalNumber since{0};

    [[nodiscard]] Tonnes open() const { return quantity.lessOrZero(covered); }
};

/// Serial numbers that were retired to cover a side obligation.
struct SideCover {
    SeriesId series{0};
    SerialRange range;
    Category kind;
    AccountSeq from{0};
    AccountSeq to{0};
};

}  // namespace citss
