// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

#include <QList>

#include <optional>

namespace citss {

class Database;

/// The last year of a period that an entity surrenders for in the next one (17 CCR 95853(d)).
struct Deferral {
    JurisdictionCode jurisdiction;
    EntityId entity;
    int year = 0;
    Identifier event;  ///< the event of the full period that it was taken from
    QString reason = {};
};

/// The only SQL on deferrals.
class DeferralStore {
public:
    explicit DeferralStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Deferral> find(const JurisdictionCode& jurisdiction,
                                               const EntityId& entity,
                                               int year) const;
    /// The entities that have deferred a year, in their order.
    [[nodiscard]] QList<EntityId> entitiesOf(const JurisdictionCode& jurisdiction, int year) const;
    void insert(const Deferral& deferral, JournalNumber since);
    void close(const Deferral& deferral, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
