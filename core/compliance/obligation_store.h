// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/obligation_record.h"

#include <QHash>
#include <QList>

namespace citss {

class Database;

/// The only SQL on obligations and on what else decides an entity's part of an event.
class ObligationStore {
public:
    explicit ObligationStore(Database& database) : m_database(database) {}

    /// All of an event, or one entity's, with the basis of the latest version, ordered by entity.
    [[nodiscard]] QList<ObligationRecord> ofEvent(const Identifier& event) const;
    [[nodiscard]] std::optional<ObligationRecord> find(const Identifier& event,
                                                       const EntityId& entity) const;
    void insert(const Identifier& event, const ObligationRecord& record, JournalNumber since);
    void replace(const Identifier& event, const ObligationRecord& record, JournalNumber now);

    [[nodiscard]] std::optional<TrueUpRecord> trueUp(const JurisdictionCode& jurisdiction,
                                                     const EntityId& entity,
                                                     int year) const;
    [[nodiscard]] QHash<EntityId, compliance::TrueUp> trueUps(const JurisdictionCode& jurisdiction,
                                                              int year) const;
    void insert(const TrueUpRecord& record, JournalNumber since);
    void close(const TrueUpRecord& record, JournalNumber now);

    [[nodiscard]] QList<Concession> concessions(const Identifier& event) const;
    /// Puts it in the place of an earlier one of the same kind, limit and year.
    void put(const Concession& concession, JournalNumber now);

private:
    void insertTerms(const Identifier& event, const ObligationRecord& record);

    Database& m_database;
};

}  // namespace citss
