// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/entity.h"
#include "core/parties/facility.h"

#include <QList>

namespace citss {

struct Change;
struct State;

/// A facility that a new entity brings along.
struct FacilityDraft {
    FacilityId id;
    QString name;  ///< empty: the entity's
    QDate from;
    QString field;  ///< what problems with it belong to
};

/// An entity as a command describes it before it exists.
struct EntityDraft {
    std::optional<EntityId> id;  ///< without one it gets the next free number
    EntityType type = EntityType::Covered;
    QString legalName;
    QString operatingName;
    QList<FacilityDraft> facilities;
    QString field;  ///< what problems with its ID belong to
};

/// What all entities of one command have in common with those that exist and with each other: IDs
/// and facilities are each taken once.
Problems checkRegistration(const JurisdictionCode& jurisdiction,
                           const QList<EntityDraft>& drafts,
                           const State& state);

/// Registers what checkRegistration has let pass, in its order.
QList<Entity> registerDrafts(const JurisdictionCode& jurisdiction,
                             const QList<EntityDraft>& drafts,
                             Change& change);

}  // namespace citss
