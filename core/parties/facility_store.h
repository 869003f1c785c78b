// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/facility.h"

#include <QList>

#include <optional>

namespace citss {

class Database;

/// The only SQL on facilities and on who answers for them.
class FacilityStore {
public:
    explicit FacilityStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Facility> find(const JurisdictionCode& jurisdiction,
                                               const FacilityId& id) const;
    /// All owners of a facility, the first one first.
    [[nodiscard]] QList<FacilityOwner> owners(const JurisdictionCode& jurisdiction,
                                              const FacilityId& id) const;
    /// Who answers for a facility on a date.
    [[nodiscard]] std::optional<FacilityOwner> ownerOn(const JurisdictionCode& jurisdiction,
                                                       const FacilityId& id,
                                                       QDate date) const;

    void insert(const Facility& facility, JournalNumber since);
    void insert(const FacilityOwner& owner, JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
