// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/performer.h"

#include "core/access/people_store.h"
#include "core/base/log.h"
#include "core/journal/content_store.h"
#include "core/registry/document_content.h"
#include "core/registry/proposal_commands.h"
#include "core/registry/registry_problems.h"
#include "core/storage/database.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int SeedSize = 16;

Outcome storedOutcome(const Entry& entry, ProblemTypes known)
{
    const QCborMap map = fromCanonicalBytes(entry.outcome).value_or(QCborMap()).toMap();
    return {.number = entry.envelope.number,
            .made = map.value(QStringLiteral("made")).toMap(),
            .warnings = problemsFromValue(map.value(QStringLiteral("warnings")), known),
            .repeated = true};
}

/// Whether an entry is this very command, given directly or stored as a proposal.
bool isSame(const Entry& entry, const QString& command, const QByteArray& fields)
{
    if (entry.command == command) {
        return entry.fields == fields;
    }
    const QCborMap inner = fromCanonicalBytes(fields).value_or(QCborMap()).toMap();
    return entry.command == QLatin1String(ProposeCommandName) &&
           entry.fields == canonicalBytes(proposeCommandFields(command, inner));
}

/// Checks a command and applies it. What its check warned of comes before what applying it did.
/// Refused, nothing is written; `effects` then mean nothing.
Problems checkAndApply(CommandType::Body& body, const State& state, Effects& effects)
{
    effects.warnings = body.check(state);
    if (anyRefuses(effects.warnings)) {
        return effects.warnings;
    }
    Change change{{state.database, state.envelope, state.catalogue, state.progress}, effects};
    body.apply(change);
    return {};
}

}  // namespace

Performer::Performer(Database& database,
                     const Catalogue& catalogue,
                     Clock& clock,
                     RandomSource& random)
    : m_database(database), m_catalogue(catalogue), m_clock(clock), m_random(random)
{
    reload();
}

void Performer::reload()
{
    const Journal journal(m_database);
    m_head = journal.head();
    m_last = journal.lastTime();
}

QStringList Performer::takeTopics()
{
    m_topics.removeDuplicates();
    return std::exchange(m_topics, {});
}

Envelope Performer::envelopeFor(const QByteArray& commandId, PersonId actor)
{
    // A clock that was set back must not make the journal run backwards.
    return {.commandId = commandId,
            .actor = actor,
            .at = std::max(m_clock.now(), m_last),
            .seed = m_random.bytes(SeedSize),
            .number = JournalNumber(m_head.number.number() + 1)};
}

Result<Performer::Task> Performer::start(const CommandRequest& request,
                                         const Progress& progress) const
{
    const CommandType* const type = m_catalogue.command(request.command);
    if (type == nullptr) {
        return problem(CommandUnknown, {}, {request.command});
    }
    Result<std::unique_ptr<CommandType::Body>> body = type->decode(request.fields);
    if (!body) {
        return body.error();
    }
    return Task{
        .type = type, .body = std::move(body).value(), .request = request, .progress = progress};
}

Result<Performer::Task> Performer::asProposal(Task task) const
{
    CommandRequest wrapped = task.request;
    wrapped.command = QLatin1String(ProposeCommandName);
    wrapped.fields = proposeCommandFields(task.request.command, task.body->fields());
    return start(wrapped, task.progress);
}

std::optional<Result<Outcome>> Performer::known(const CommandRequest& request) const
{
    if (request.id.size() != CommandIdSize) {
        return problem(CommandIdMalformed, {}, {request.id.size()});
    }
    const std::optional<Entry> entry = Journal(m_database).find(request.id);
    if (!entry) {
        return std::nullopt;
    }
    const Result<Task> task = start(request, Progress());
    if (!task || !isSame(*entry, request.command, canonicalBytes(task->body->fields()))) {
        return problem(CommandIdReused, {}, {entry->envelope.number.number()});
    }
    return storedOutcome(*entry, m_catalogue.problems);
}

Problems Performer::conflict(const Task& task, const State& state) const
{
    if (!task.request.seen) {
        return {};
    }
    const std::optional<JournalNumber> changed = task.body->lastChange(state);
    if (!changed || *changed <= *task.request.seen) {
        return {};
    }
    const std::optional<Entry> entry = Journal(m_database).read(*changed);
    const std::optional<Person> person =
        entry ? PeopleStore(m_database).find(entry->envelope.actor) : std::nullopt;
    return {problem(RecordChanged,
                    {},
                    {person ? person->name : QString(),
                     entry ? entry->command : QString(),
                     changed->number()})};
}

Result<Outcome> Performer::finish(Task& task, const State& state)
{
    Effects effects;
    if (const Problems problems = checkAndApply(*task.body, state, effects); !problems.isEmpty()) {
        return problems;
    }
    const Outcome outcome{
        .number = state.envelope.number, .made = effects.made, .warnings = effects.warnings};
    m_head = Journal(m_database)
                 .append({.envelope = state.envelope,
                          .command = QLatin1String(task.type->info().name),
                          .fields = canonicalBytes(task.body->fields()),
                          .outcome = outcome.journalBytes()},
                         m_head);
    m_last = state.envelope.at;
    m_topics += effects.topics;
    for (const char* topic : task.type->info().topics) {
        m_topics.append(QLatin1String(topic));
    }
    return outcome;
}

Result<Outcome> Performer::perform(const CommandRequest& given,
                                   const Session& session,
                                   Purpose purpose,
                                   const Progress& progress)
{
    const CommandType* const type = m_catalogue.command(given.command);
    const Deposit deposit = type == nullptr ? Deposit{.request = given, .contents = {}}
                                            : takeContents(given, type->fields());
    const CommandRequest& request = deposit.request;
    if (purpose == Purpose::Execute) {
        if (std::optional<Result<Outcome>> before = known(request)) {
            return *std::move(before);
        }
    }
    Result<Task> task = start(request, progress);
    if (!task) {
        return task.error();
    }
    if (task->type->info().internal) {
        return problem(CommandInternal, {}, {request.command});
    }
    if (task->type->info().rehearsalOnly && purpose == Purpose::Execute) {
        return problem(CommandRehearsedOnly, {}, {request.command});
    }
    const Envelope envelope = envelopeFor(request.id, session.person);
    const State state{m_database, envelope, m_catalogue, progress};
    const Rights rights = task->body->rights(session, state);
    // Who may approve a command may see what it would do.
    const bool mayLook = purpose == Purpose::Rehearse && rights.approve;
    if (!rights.mayStart() && !mayLook) {
        return problem(NotPermitted, {}, {actionTitle(task->type->info().action)});
    }
    if (const Problems problems = conflict(*task, state); !problems.isEmpty()) {
        return problems;
    }
    for (const QByteArray& bytes : deposit.contents) {
        ContentStore(m_database).put(bytes);
    }
    if (!rights.alone && purpose == Purpose::Execute) {
        Result<Task> proposal = asProposal(std::move(task).value());
        if (!proposal) {
            return proposal.error();
        }
        Task proposed = std::move(proposal).value();
        return finish(proposed, state);
    }
    Task performed = std::move(task).value();
    return finish(performed, state);
}

Result<Outcome> Performer::performAsSystem(const char* command, const QCborMap& fields)
{
    const Progress progress;
    Result<Task> task = start(
        {.id = newCommandId(), .command = QLatin1String(command), .fields = fields}, progress);
    CHECK(task.has_value());
    Task performed = std::move(task).value();
    const Envelope envelope = envelopeFor(performed.request.id, SystemActor);
    return finish(performed, State{m_database, envelope, m_catalogue, progress});
}

Dispatcher replayDispatcher(const Catalogue& catalogue)
{
    return [&catalogue](Database& target, const Entry& entry) -> QByteArray {
        const CommandType* const type = catalogue.command(entry.command);
        const std::optional<Value> fields = fromCanonicalBytes(entry.fields);
        if (type == nullptr || !fields || !fields->isMap()) {
            return {};
        }
        Result<std::unique_ptr<CommandType::Body>> decoded = type->decode(fields->toMap());
        if (!decoded) {
            return {};
        }
        const std::unique_ptr<CommandType::Body> body = std::move(decoded).value();
        const Progress progress;
        const State state{target, entry.envelope, catalogue, progress};
        Effects effects;
        if (!checkAndApply(*body, state, effects).isEmpty()) {
            qCWarning(logRegistry, "replay=refused entry=%lld", entry.envelope.number.number());
            return {};
        }
        return Outcome{
            .number = entry.envelope.number, .made = effects.made, .warnings = effects.warnings}
            .journalBytes();
    };
}

}  // namespace citss
