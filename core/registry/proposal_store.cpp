// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/proposal_store.h"

#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT id, command, fields, jurisdiction, state, proposer, editor, proposed_at, expires, "
    "decider, comment, since "
    "FROM proposal WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectExpired =
    "SELECT id, command, fields, jurisdiction, state, proposer, editor, proposed_at, expires, "
    "decider, comment, since "
    "FROM proposal WHERE expires <= ?1 AND until = 9223372036854775807 AND state IN ('PROPOSED', "
    "'REVISIONS') "
    "ORDER BY id";
constexpr const char* SelectNextExpiry =
    "SELECT MIN(expires) AS expires FROM proposal "
    "WHERE until = 9223372036854775807 AND state IN ('PROPOSED', 'REVISIONS')";
constexpr const char* Insert =
    "INSERT INTO proposal (id, command, fields, jurisdiction, state, proposer, editor, "
    "proposed_at, expires, decider, "
    "comment, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr const char* Close =
    "UPDATE proposal SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";

Proposal proposalOf(const Statement& row)
{
    return {.id = ProposalId(row.integer(0)),
            .command = row.text(1),
            .fields = fromCanonicalBytes(row.blob(2)).value_or(QCborMap()).toMap(),
            .jurisdiction =
                row.isNull(3) ? std::nullopt : std::optional(JurisdictionCode::of(row.text(3))),
            .state = FieldCodec<ProposalState>::fromValue(row.text(4)).value(),
            .proposer = PersonId(row.integer(5)),
            .editor = PersonId(row.integer(6)),
            .proposedAt = row.instant(7),
            .expires = row.instant(8),
            .decider = row.isNull(9) ? std::nullopt : std::optional(PersonId(row.integer(9))),
            .comment = row.text(10),
            .since = row.journalNumber(11)};
}

}  // namespace

std::optional<Proposal> ProposalStore::find(ProposalId id) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(id);
    return query.step() ? std::optional(proposalOf(query)) : std::nullopt;
}

std::optional<Instant> ProposalStore::nextExpiry() const
{
    Statement query = m_database.statement(SelectNextExpiry);
    return query.step() && !query.isNull(0) ? std::optional(query.instant(0)) : std::nullopt;
}

QList<Proposal> ProposalStore::expiredBy(Instant moment) const
{
    Statement query = m_database.statement(SelectExpired);
    query.bind(moment);
    QList<Proposal> proposals;
    while (query.step()) {
        proposals.append(proposalOf(query));
    }
    return proposals;
}

ProposalId ProposalStore::insert(Proposal proposal, JournalNumber since)
{
    proposal.id = ProposalId(CounterStore(m_database).take(QStringLiteral("proposal")));
    insertRow(proposal, since);
    return proposal.id;
}

void ProposalStore::replace(const Proposal& proposal, JournalNumber now)
{
    m_database.statement(Close).bind(proposal.id, now).run();
    CHECK(m_database.changes() == 1);
    insertRow(proposal, now);
}

void ProposalStore::insertRow(const Proposal& proposal, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(proposal.id,
              proposal.command,
              canonicalBytes(proposal.fields),
              proposal.jurisdiction,
              FieldCodec<ProposalState>::toValue(proposal.state),
              proposal.proposer,
              proposal.editor,
              proposal.proposedAt,
              proposal.expires,
              proposal.decider,
              proposal.comment,
              since)
        .run();
}

}  // namespace citss
