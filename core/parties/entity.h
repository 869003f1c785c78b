// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/registry/field_codec.h"

namespace citss {

/// What an entity is to its programme (registry.md 2.2).
enum class EntityType {
    Covered,
    OptIn,
    MarketOrganisation,
    MarketIndividual,
    OffsetOperator,
    Clearing
};

enum class EntityState { Active, Restricted, Suspended, Revoked, Closed };

template <>
struct EnumChoices<EntityType> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<EntityState> {
    static std::span<const Choice> choices();
};

/// Who takes part in a programme. It keeps its ID for ever, whatever else changes.
struct Entity {
    EntityId id;
    JurisdictionCode jurisdiction;
    EntityType type = EntityType::Covered;
    QString legalName;
    QString operatingName;
    EntityState state = EntityState::Active;
    QString reason = {};  ///< why it is in this state; empty from registration on
    JournalNumber since{0};
};

/// The English name of a state, context "Label".
QString entityStateLabel(EntityState state);

/// Whether the letters of an entity ID are the jurisdiction's.
bool isOf(const EntityId& id, const JurisdictionCode& jurisdiction);
/// The digits of an entity ID.
qint64 numberOf(const EntityId& id);
/// "CA1234" from "CA" and 1234; nothing if the number has too many digits.
std::optional<EntityId> entityIdOf(const JurisdictionCode& jurisdiction, qint64 number);

/// Whether an entity may pass from one state to another: what is closed stays closed, what was
/// revoked can only be closed.
bool mayBecome(EntityState from, EntityState to);

}  // namespace citss
