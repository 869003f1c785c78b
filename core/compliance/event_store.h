// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/compliance_event.h"

namespace citss {

class Database;

/// The only SQL on compliance events.
class EventStore {
public:
    explicit EventStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ComplianceEvent> find(const Identifier& id) const;
    /// The events whose deadline is not yet marked as passed and lies at or before a moment.
    [[nodiscard]] QList<ComplianceEvent> dueBy(Instant moment) const;
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    void insert(const ComplianceEvent& event, JournalNumber since);
    void replace(const ComplianceEvent& event, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
