// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/proposal.h"

#include <QList>

namespace citss {

class Database;

/// The only SQL on proposals.
class ProposalStore {
public:
    explicit ProposalStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Proposal> find(ProposalId id) const;
    [[nodiscard]] std::optional<Instant> nextExpiry() const;
    [[nodiscard]] QList<Proposal> expiredBy(Instant moment) const;
    /// Stores a new one under the next id.
    ProposalId insert(Proposal proposal, JournalNumber since);
    void replace(const Proposal& proposal, JournalNumber now);

private:
    void insertRow(const Proposal& proposal, JournalNumber since);

    Database& m_database;
};

}  // namespace citss
