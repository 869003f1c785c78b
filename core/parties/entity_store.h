// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/entity.h"

#include <QList>

#include <optional>

namespace citss {

class Database;

/// The only SQL on entities.
class EntityStore {
public:
    explicit EntityStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Entity> find(const EntityId& id) const;
    /// All of a jurisdiction, in the order of their IDs.
    [[nodiscard]] QList<Entity> ofJurisdiction(const JurisdictionCode& jurisdiction) const;
    /// The highest number that an entity ID of the jurisdiction has; 0 if there is none.
    [[nodiscard]] qint64 highestNumber(const JurisdictionCode& jurisdiction) const;

    void insert(const Entity& entity, JournalNumber since);
    void replace(const Entity& entity, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
