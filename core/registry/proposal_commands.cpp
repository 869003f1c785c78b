// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/proposal_commands.h"

#include "core/registry/catalogue_parts.h"
#include "core/registry/proposal_store.h"
#include "core/registry/registry_problems.h"

#include <array>

namespace citss {

namespace {

constexpr std::array<const char*, 2> ProposalShows{"command", "proposer"};
constexpr FieldPick ProposalPick{
    .kind = "PROPOSAL", .view = "proposals", .column = "id", .shows = ProposalShows};

const std::vector<const char*> Topics = {"proposals"};

using Body = CommandType::Body;

/// The command inside a proposal, decoded and checked as if it were given now.
Problems checkInner(const QString& name,
                    const QCborMap& fields,
                    const State& state,
                    std::unique_ptr<Body>& inner)
{
    const CommandType* const type = state.catalogue.command(name);
    if (type == nullptr) {
        return {problem(CommandUnknown, QStringLiteral("command"), {name})};
    }
    Result<std::unique_ptr<Body>> body = type->decode(fields);
    if (!body) {
        return body.error();
    }
    inner = std::move(body).value();
    return inner->check(state);
}

/// The rights that a person has to the very command inside a proposal: who may not give it may not
/// decide it. One that this program no longer reads can still be denied.
Rights innerRights(ProposalId id, const Session& session, const State& state)
{
    const std::optional<Proposal> proposal = ProposalStore(state.database).find(id);
    const CommandType* const type = proposal ? state.catalogue.command(proposal->command) : nullptr;
    if (type == nullptr) {
        return rightsOf(session.grants, Action::Everyone, std::nullopt);
    }
    const Result<std::unique_ptr<Body>> body = type->decode(proposal->fields);
    return body ? (*body)->rights(session, state)
                : rightsOf(session.grants, type->info().action, proposal->jurisdiction);
}

Rights aloneIf(bool may)
{
    return {.view = may, .propose = false, .approve = false, .alone = may};
}

/// Finds an open proposal that has not expired.
Problems loadOpen(ProposalId id, const State& state, std::optional<Proposal>& proposal)
{
    const QString field = QStringLiteral("proposal");
    proposal = ProposalStore(state.database).find(id);
    if (!proposal) {
        return {problem(ProposalUnknown, field, {id.number()})};
    }
    if (!proposal->isOpen()) {
        const auto& choice =
            EnumChoices<ProposalState>::choices()[static_cast<size_t>(proposal->state)];
        return {problem(ProposalClosed, field, {id.number(), QLatin1String(choice.label)})};
    }
    if (proposal->expires <= state.envelope.at) {
        return {problem(ProposalExpired, field, {id.number(), proposal->expires.text()})};
    }
    return {};
}

bool isOwn(const Proposal& proposal, PersonId person)
{
    return proposal.proposer == person || proposal.editor == person;
}

void decide(const Proposal& before, ProposalState state, const QString& comment, Change& change)
{
    Proposal after = before;
    after.state = state;
    after.decider = change.envelope.actor;
    after.comment = comment;
    ProposalStore(change.database).replace(after, change.envelope.number);
    change.effects.made.insert(QStringLiteral("proposal"), after.id.number());
}

/// What every decision on a proposal says.
struct Decision {
    ProposalId proposal{0};
    QString comment;
};

template <typename C>
const Fields<C>& decisionFields()
{
    static const Fields<C> list{
        field("proposal",
              inherited<C>(&Decision::proposal),
              QT_TRANSLATE_NOOP("Label", "Proposal"),
              {.pick = &ProposalPick}),
        field("comment",
              inherited<C>(&Decision::comment),
              QT_TRANSLATE_NOOP("Label", "Comment"),
              {.help = QT_TRANSLATE_NOOP("Label", "Why: it stays with the decision."),
               .kind = FieldKind::LongText}),
    };
    return list;
}

/// A decision is about what its author was looking at, not about what it was edited to since.
std::optional<JournalNumber> lastChangeOfProposal(ProposalId id, const State& state)
{
    const std::optional<Proposal> proposal = ProposalStore(state.database).find(id);
    return proposal ? std::optional(proposal->since) : std::nullopt;
}

template <typename C>
std::optional<JurisdictionCode> proposalJurisdiction(const C& command, const State& state)
{
    const std::optional<Proposal> proposal = ProposalStore(state.database).find(command.proposal);
    return proposal ? proposal->jurisdiction : std::nullopt;
}

}  // namespace

struct ProposeCommand {
    QString command;
    QCborMap fields_;

    struct Prepared {
        std::unique_ptr<Body> inner;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            ProposeCommandName,
            QT_TRANSLATE_NOOP("Title", "Propose a command"),
            QT_TRANSLATE_NOOP("Label", "Stores a command for a second person to decide."),
            Action::Everyone,
            Topics,
            true};
        return info;
    }
    static const Fields<ProposeCommand>& fields()
    {
        static const Fields<ProposeCommand> list{
            field("command", &ProposeCommand::command, QT_TRANSLATE_NOOP("Label", "Command")),
            field("fields", &ProposeCommand::fields_, QT_TRANSLATE_NOOP("Label", "Fields")),
        };
        return list;
    }
};

static Problems check(const ProposeCommand& command,
                      const State& state,
                      ProposeCommand::Prepared& prepared)
{
    return checkInner(command.command, command.fields_, state, prepared.inner);
}

static void apply(const ProposeCommand& command,
                  Change& change,
                  const ProposeCommand::Prepared& prepared)
{
    const Instant at = change.envelope.at;
    const ProposalId id = ProposalStore(change.database)
                              .insert({.command = command.command,
                                       .fields = prepared.inner->fields(),
                                       .jurisdiction = prepared.inner->jurisdiction(change),
                                       .proposer = change.envelope.actor,
                                       .editor = change.envelope.actor,
                                       .proposedAt = at,
                                       .expires = proposalExpiry(at)},
                                      change.envelope.number);
    change.effects.made.insert(QStringLiteral("proposal"), id.number());
}

struct ApproveProposal : Decision {
    struct Prepared {
        std::optional<Proposal> proposal;
        std::unique_ptr<Body> inner;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ApproveProposal",
            QT_TRANSLATE_NOOP("Title", "Approve a proposal"),
            QT_TRANSLATE_NOOP("Label", "Performs what another person proposed."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<ApproveProposal>& fields() { return decisionFields<ApproveProposal>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ApproveProposal& command,
                                                      const State& state)
{
    return proposalJurisdiction(command, state);
}

static std::optional<JournalNumber> lastChangeOf(const ApproveProposal& command, const State& state)
{
    return lastChangeOfProposal(command.proposal, state);
}

static Rights rightsFor(const ApproveProposal& command, const Session& session, const State& state)
{
    const Rights rights = innerRights(command.proposal, session, state);
    return aloneIf(rights.approve || rights.alone);
}

static Problems check(const ApproveProposal& command,
                      const State& state,
                      ApproveProposal::Prepared& prepared)
{
    if (const Problems problems = loadOpen(command.proposal, state, prepared.proposal);
        !problems.isEmpty()) {
        return problems;
    }
    if (isOwn(*prepared.proposal, state.envelope.actor)) {
        return {problem(ProposalOwn, QStringLiteral("proposal"), {command.proposal.number()})};
    }
    return checkInner(prepared.proposal->command, prepared.proposal->fields, state, prepared.inner);
}

static void apply(const ApproveProposal& command,
                  Change& change,
                  const ApproveProposal::Prepared& prepared)
{
    prepared.inner->apply(change);
    for (const char* topic : change.catalogue.command(prepared.proposal->command)->info().topics) {
        change.effects.topics.append(QLatin1String(topic));
    }
    decide(*prepared.proposal, ProposalState::Approved, command.comment, change);
}

struct DenyProposal : Decision {
    struct Prepared {
        std::optional<Proposal> proposal;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "DenyProposal",
            QT_TRANSLATE_NOOP("Title", "Deny a proposal"),
            QT_TRANSLATE_NOOP("Label", "Refuses a proposal for good, with a reason."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<DenyProposal>& fields() { return decisionFields<DenyProposal>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const DenyProposal& command,
                                                      const State& state)
{
    return proposalJurisdiction(command, state);
}

static std::optional<JournalNumber> lastChangeOf(const DenyProposal& command, const State& state)
{
    return lastChangeOfProposal(command.proposal, state);
}

static Rights rightsFor(const DenyProposal& command, const Session& session, const State& state)
{
    const Rights rights = innerRights(command.proposal, session, state);
    return aloneIf(rights.approve || rights.alone);
}

static Problems check(const DenyProposal& command,
                      const State& state,
                      DenyProposal::Prepared& prepared)
{
    if (const Problems problems = loadOpen(command.proposal, state, prepared.proposal);
        !problems.isEmpty()) {
        return problems;
    }
    return isOwn(*prepared.proposal, state.envelope.actor)
               ? Problems{problem(
                     ProposalOwn, QStringLiteral("proposal"), {command.proposal.number()})}
               : Problems{};
}

static void apply(const DenyProposal& command,
                  Change& change,
                  const DenyProposal::Prepared& prepared)
{
    decide(*prepared.proposal, ProposalState::Denied, command.comment, change);
}

struct RequestRevisions : Decision {
    using Prepared = DenyProposal::Prepared;
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RequestRevisions",
            QT_TRANSLATE_NOOP("Title", "Request revisions"),
            QT_TRANSLATE_NOOP("Label",
                              "Returns a proposal to its proposer, saying what to change."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<RequestRevisions>& fields() { return decisionFields<RequestRevisions>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const RequestRevisions& command,
                                                      const State& state)
{
    return proposalJurisdiction(command, state);
}

static std::optional<JournalNumber> lastChangeOf(const RequestRevisions& command,
                                                 const State& state)
{
    return lastChangeOfProposal(command.proposal, state);
}

static Rights rightsFor(const RequestRevisions& command, const Session& session, const State& state)
{
    const Rights rights = innerRights(command.proposal, session, state);
    return aloneIf(rights.approve || rights.alone);
}

static Problems check(const RequestRevisions& command,
                      const State& state,
                      RequestRevisions::Prepared& prepared)
{
    return check(DenyProposal{command}, state, prepared);
}

static void apply(const RequestRevisions& command,
                  Change& change,
                  const RequestRevisions::Prepared& prepared)
{
    decide(*prepared.proposal, ProposalState::Revisions, command.comment, change);
}

struct WithdrawProposal : Decision {
    using Prepared = DenyProposal::Prepared;
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "WithdrawProposal",
            QT_TRANSLATE_NOOP("Title", "Withdraw a proposal"),
            QT_TRANSLATE_NOOP("Label", "Takes back a proposal of one's own."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<WithdrawProposal>& fields() { return decisionFields<WithdrawProposal>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const WithdrawProposal& command,
                                                      const State& state)
{
    return proposalJurisdiction(command, state);
}

static Problems check(const WithdrawProposal& command,
                      const State& state,
                      WithdrawProposal::Prepared& prepared)
{
    if (const Problems problems = loadOpen(command.proposal, state, prepared.proposal);
        !problems.isEmpty()) {
        return problems;
    }
    return prepared.proposal->proposer == state.envelope.actor
               ? Problems{}
               : Problems{problem(
                     ProposalNotOwn, QStringLiteral("proposal"), {command.proposal.number()})};
}

static void apply(const WithdrawProposal& command,
                  Change& change,
                  const WithdrawProposal::Prepared& prepared)
{
    decide(*prepared.proposal, ProposalState::Withdrawn, command.comment, change);
}

/// Answers a request for revisions with changed fields; the editor then counts as proposer too.
struct ReviseProposal {
    ProposalId proposal{0};
    QCborMap fields_;

    struct Prepared {
        std::optional<Proposal> proposal;
        std::unique_ptr<Body> inner;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ReviseProposal",
            QT_TRANSLATE_NOOP("Title", "Revise a proposal"),
            QT_TRANSLATE_NOOP("Label", "Proposes again with changed fields."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<ReviseProposal>& fields()
    {
        static const Fields<ReviseProposal> list{
            field("proposal",
                  &ReviseProposal::proposal,
                  QT_TRANSLATE_NOOP("Label", "Proposal"),
                  {.pick = &ProposalPick}),
            field("fields", &ReviseProposal::fields_, QT_TRANSLATE_NOOP("Label", "Fields")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ReviseProposal& command,
                                                      const State& state)
{
    return proposalJurisdiction(command, state);
}

static std::optional<JournalNumber> lastChangeOf(const ReviseProposal& command, const State& state)
{
    return lastChangeOfProposal(command.proposal, state);
}

static Rights rightsFor(const ReviseProposal& command, const Session& session, const State& state)
{
    return aloneIf(innerRights(command.proposal, session, state).mayStart());
}

static Problems check(const ReviseProposal& command,
                      const State& state,
                      ReviseProposal::Prepared& prepared)
{
    if (const Problems problems = loadOpen(command.proposal, state, prepared.proposal);
        !problems.isEmpty()) {
        return problems;
    }
    if (prepared.proposal->state != ProposalState::Revisions) {
        return {
            problem(ProposalNotReturned, QStringLiteral("proposal"), {command.proposal.number()})};
    }
    return checkInner(prepared.proposal->command, command.fields_, state, prepared.inner);
}

static void apply(const ReviseProposal&, Change& change, const ReviseProposal::Prepared& prepared)
{
    Proposal after = *prepared.proposal;
    after.fields = prepared.inner->fields();
    after.jurisdiction = prepared.inner->jurisdiction(change);
    after.state = ProposalState::Proposed;
    after.editor = change.envelope.actor;
    after.expires = proposalExpiry(change.envelope.at);
    ProposalStore(change.database).replace(after, change.envelope.number);
    change.effects.made.insert(QStringLiteral("proposal"), after.id.number());
}

static qint64 expireProposals(Change& change)
{
    ProposalStore store(change.database);
    const QList<Proposal> expired = store.expiredBy(change.envelope.at);
    for (Proposal proposal : expired) {
        proposal.state = ProposalState::Expired;
        store.replace(proposal, change.envelope.number);
    }
    return expired.size();
}

QCborMap proposeCommandFields(const QString& command, const QCborMap& fields)
{
    return {{QStringLiteral("command"), command}, {QStringLiteral("fields"), fields}};
}

void addProposals(Catalogue& catalogue)
{
    catalogue.add<ProposeCommand>();
    catalogue.add<ReviseProposal>();
    catalogue.add<RequestRevisions>();
    catalogue.add<ApproveProposal>();
    catalogue.add<DenyProposal>();
    catalogue.add<WithdrawProposal>();
    catalogue.deadlines.push_back(
        {"proposals",
         [](Database& database) { return ProposalStore(database).nextExpiry(); },
         expireProposals});
}

}  // namespace citss
