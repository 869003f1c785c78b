// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/compliance/amounts.h"
#include "core/compliance/emissions.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

namespace citss {

class Database;

/// The only SQL on emissions records. It also reads, and never writes, who may have emissions at
/// all.
class EmissionsStore {
public:
    explicit EmissionsStore(Database& database) : m_database(database) {}

    /// Of a facility, whoever answered for it then.
    [[nodiscard]] std::optional<EmissionsRecord> ofFacility(const JurisdictionCode& jurisdiction,
                                                            const FacilityId& facility,
                                                            int year) const;
    /// Of an entity as a whole.
    [[nodiscard]] std::optional<EmissionsRecord> ofEntity(const EntityId& entity,
                                                          const JurisdictionCode& jurisdiction,
                                                          int year) const;
    /// Whether the entity has records by facility for the year.
    [[nodiscard]] bool hasFacilities(const EntityId& entity,
                                     const JurisdictionCode& jurisdiction,
                                     int year) const;

    /// Which emissions an event looks at: the years, and the date at which facilities' owners
    /// count.
    struct Span {
        JurisdictionCode jurisdiction;
        int firstYear;
        int lastYear;
        QDate ownersAt;
    };
    using ByYear = compliance::Amounts<int>;
    /// What counts for obligations, summed over facilities, of every entity that has records. An
    /// entity whose sum is beyond Tonnes is not in it.
    [[nodiscard]] QHash<EntityId, ByYear> countedByEntity(const Span& span) const;

    /// Who can have an obligation here: covered and opt-in entities that are not closed.
    [[nodiscard]] QList<EntityId> coveredEntities(const JurisdictionCode& jurisdiction) const;
    /// All entities of a jurisdiction, and the present owner of each of its facilities (empty if
    /// none).
    [[nodiscard]] QSet<EntityId> knownEntities(const JurisdictionCode& jurisdiction) const;
    [[nodiscard]] QHash<FacilityId, EntityId> owners(const JurisdictionCode& jurisdiction) const;

    void insert(const EmissionsRecord& record, JournalNumber since);
    void close(const EmissionsRecord& record, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
