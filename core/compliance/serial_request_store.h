// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/compliance/holdings.h"

#include <QHash>

#include <vector>

namespace citss {

class Database;

/// The only SQL on the serials that entities asked to have taken first.
class SerialRequestStore {
public:
    using Requests = std::vector<compliance::SerialRequest>;

    explicit SerialRequestStore(Database& database) : m_database(database) {}

    /// In the order in which they were given.
    [[nodiscard]] Requests of(const Identifier& event, const EntityId& entity) const;
    [[nodiscard]] QHash<EntityId, Requests> ofEvent(const Identifier& event) const;
    /// Replaces what the entity asked for before; nothing withdraws it.
    void put(const Identifier& event,
             const EntityId& entity,
             const Requests& requests,
             JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
