// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/command.h"
#include "core/tasks/task.h"

namespace citss {

/// One SELECT of all that is ahead, as of entry `:as_of` at the time `:now`: what has to be done
/// about which record, by when. What `waits` is a task already; the rest has a date only.
extern const char* const AheadSql;

/// The only SQL on claims, and what finds the tasks that stand.
class TaskStore {
public:
    explicit TaskStore(Database& database) : m_database(database) {}

    /// The task of this name, if it waits when a command of this envelope is given.
    [[nodiscard]] std::optional<OpenTask> find(const TaskName& name,
                                               const Envelope& envelope) const;
    /// The last claim of this name, which may be of a task that stood before.
    [[nodiscard]] std::optional<TaskClaim> claimOf(const TaskName& name) const;
    /// The proposals whose decision is claimed by one of their authors: there must be none.
    [[nodiscard]] QList<qint64> claimedByAuthors() const;

    void put(const TaskClaim& claim, JournalNumber now);
    void remove(const TaskName& name, JournalNumber now);

private:
    Database& m_database;
};

}  // namespace citss
