// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/compliance/rate.h"

#include <QHash>

namespace citss {

class Database;

/// The only SQL on loaded emissions, generation and standards of rate events.
class RateBasisStore {
public:
    explicit RateBasisStore(Database& database) : m_database(database) {}

    [[nodiscard]] QHash<EntityId, compliance::RateBasis> ofEvent(const Identifier& event) const;
    /// Replaces what was loaded before.
    void put(const Identifier& event,
             const EntityId& entity,
             const compliance::RateBasis& basis,
             JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
