// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/run_record.h"

#include <QList>

namespace citss {

class Database;

/// The only SQL on penalties.
class PenaltyStore {
public:
    explicit PenaltyStore(Database& database) : m_database(database) {}

    /// What is due of a missed event, ordered by entity.
    [[nodiscard]] QList<PenaltyRecord> dueOf(const Identifier& event) const;
    /// What a run brought about and is not void.
    [[nodiscard]] QList<PenaltyRecord> ofRun(const RunRecord& run) const;
    /// What an entity's late surrender has covered of a missed event.
    [[nodiscard]] QList<PenaltyRecord> coveredOf(const Identifier& event,
                                                 const EntityId& entity) const;
    void insert(PenaltyRecord penalty, JournalNumber since);
    void replace(const PenaltyRecord& penalty, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
