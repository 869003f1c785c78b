// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/local_registry.h"

#include "core/access/password.h"
#include "core/access/people_store.h"
#include "core/base/log.h"
#include "core/registry/founding_store.h"
#include "core/registry/guarded.h"
#include "core/registry/registry_problems.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int MostFailures =
    5;  // registry.md section 11, from memory there: to become configuration
const QString SnapshotReader = QStringLiteral("auditor");

std::chrono::steady_clock::time_point steadyNow()
{
    return std::chrono::steady_clock::now();
}

}  // namespace

LocalRegistry::LocalRegistry(RegistryFile file, const Surroundings& surroundings)
    : m_file(std::move(file)), m_surroundings(surroundings), m_sessions(surroundings.idleLock)
{
    const QString path = m_file.database().path();
    if (m_file.isWritable() && path != QLatin1String(":memory:")) {
        m_reader.emplace(path, Database::Mode::ReadOnly);
    }
}

LocalRegistry::~LocalRegistry()
{
    m_performer.reset();
    m_reader.reset();
    if (m_file.isWritable()) {
        m_file.database().checkpointAndTruncate();
    }
}

LocalRegistry::Opened LocalRegistry::open(const QString& path,
                                          const Surroundings& surroundings,
                                          const Progress& progress)
{
    Result<RegistryFile> file = RegistryFile::open(path, progress);
    if (!file) {
        return file.error();
    }
    return guarded<std::unique_ptr<LocalRegistry>>(path, [&]() -> Opened {
        auto registry = std::unique_ptr<LocalRegistry>(
            new LocalRegistry(std::move(file).value(), surroundings));
        Database& database = registry->m_file.database();
        if (!FoundingStore(database).exists()) {
            return problem(FileNotRegistry, {}, {path});
        }
        registry->m_performer = std::make_unique<Performer>(
            database, surroundings.catalogue, surroundings.clock, surroundings.random);
        registry->passDeadlines();
        return registry;
    });
}

LocalRegistry::Opened LocalRegistry::create(const QString& path,
                                            const Founding& founding,
                                            const Surroundings& surroundings)
{
    Result<RegistryFile> file = RegistryFile::create(path);
    if (!file) {
        return file.error();
    }
    return guarded<std::unique_ptr<LocalRegistry>>(path, [&]() -> Opened {
        auto registry = std::unique_ptr<LocalRegistry>(
            new LocalRegistry(std::move(file).value(), surroundings));
        if (const Problems problems = registry->found(founding); anyRefuses(problems)) {
            return problems;
        }
        return registry;
    });
}

LocalRegistry::Opened LocalRegistry::openSnapshot(const QString& path,
                                                  const RegistryAbout& about,
                                                  const Surroundings& surroundings)
{
    Result<RegistryFile> file = RegistryFile::openSnapshot(path);
    if (!file) {
        return file.error();
    }
    return guarded<std::unique_ptr<LocalRegistry>>(path, [&]() -> Opened {
        auto registry = std::unique_ptr<LocalRegistry>(
            new LocalRegistry(std::move(file).value(), surroundings));
        registry->m_snapshot = about;
        return registry;
    });
}

std::unique_ptr<LocalRegistry> LocalRegistry::inMemory(const Founding& founding,
                                                       const Surroundings& surroundings)
{
    auto registry =
        std::unique_ptr<LocalRegistry>(new LocalRegistry(RegistryFile::inMemory(), surroundings));
    CHECK(registry->found(founding).isEmpty());
    return registry;
}

Problems LocalRegistry::found(const Founding& founding)
{
    Database& database = m_file.database();
    m_performer = std::make_unique<Performer>(
        database, m_surroundings.catalogue, m_surroundings.clock, m_surroundings.random);
    Transaction transaction(database);
    const Result<Outcome> outcome =
        m_performer->performAsSystem(FoundRegistryName, founding.toFields());
    if (!outcome) {
        return outcome.error();
    }
    transaction.commit();
    return {};
}

RegistryAbout LocalRegistry::about()
{
    const std::scoped_lock lock(readingMutex());
    Database& database = readingDatabase();
    const FoundingRow founding = FoundingStore(database).read();
    const Journal::Head head = Journal(database).head();
    RegistryAbout about = m_snapshot.value_or(RegistryAbout());
    about.name = founding.name;
    about.kind = m_snapshot          ? RegistryAbout::Kind::Snapshot
                 : founding.training ? RegistryAbout::Kind::Training
                                     : RegistryAbout::Kind::Live;
    about.training = founding.training;
    about.head = head.number;
    about.headHash = head.hash;
    about.publicKey = founding.publicKey;
    about.now = m_surroundings.clock.now();
    return about;
}

Result<Session> LocalRegistry::admit(const QString& username, Database& database)
{
    const PeopleStore people(database);
    const std::optional<Person> person = people.findByUsername(username);
    if (!person || person->state != PersonState::Active) {
        return problem(PersonaRefused, QStringLiteral("username"), {username});
    }
    const Session session{.token = {},
                          .person = person->id,
                          .username = person->username,
                          .name = person->name,
                          .grants = people.grantsOf(person->id)};
    const std::scoped_lock lock(m_sessionsMutex);
    return m_sessions.open(session, m_surroundings.random, steadyNow());
}

Result<Session> LocalRegistry::signIn(const QString& username, const QString& password)
{
    if (m_snapshot) {
        return problem(PersonaRefused, QStringLiteral("username"), {username});
    }
    return guarded<Session>(m_file.database().path(), [&]() -> Result<Session> {
        const std::scoped_lock lock(m_writing);
        Database& database = m_file.database();
        const PeopleStore people(database);
        const std::optional<Person> person = people.findByUsername(username);
        if (!person || person->state != PersonState::Active) {
            return problem(SignInFailed, QStringLiteral("username"));
        }
        const std::optional<SignInRecord> record = people.signInOf(person->id);
        if (record && record->failures >= MostFailures) {
            return problem(PersonLocked, QStringLiteral("username"));
        }
        const bool matches = passwordMatches(password, person->passwordHash);
        Transaction transaction(database);
        const Result<Outcome> recorded = m_performer->performAsSystem(
            RecordSignInName, recordSignInFields(person->id.number(), matches));
        CHECK(recorded.has_value());
        transaction.commit();
        return matches ? admit(username, database)
                       : Result<Session>(problem(SignInFailed, QStringLiteral("username")));
    });
}

Result<Session> LocalRegistry::assume(const QString& username)
{
    if (m_snapshot && username == SnapshotReader) {
        const std::scoped_lock lock(m_sessionsMutex);
        return m_sessions.open({.token = {},
                                .person = SystemActor,
                                .username = SnapshotReader,
                                .name = {},
                                .grants = {{.role = Role::AUD, .jurisdiction = std::nullopt}}},
                               m_surroundings.random,
                               steadyNow());
    }
    const std::scoped_lock lock(m_writing);
    if (m_snapshot || !FoundingStore(m_file.database()).read().training) {
        return problem(PersonaRefused, QStringLiteral("username"), {username});
    }
    return admit(username, m_file.database());
}

Problems LocalRegistry::unlock(const QByteArray& token, const QString& password)
{
    const std::scoped_lock lock(m_sessionsMutex);
    const std::optional<Session> session = m_sessions.find(token);
    if (!session) {
        return {problem(SessionUnknown)};
    }
    if (!m_snapshot) {
        const std::scoped_lock reading(readingMutex());
        const std::optional<Person> person = PeopleStore(readingDatabase()).find(session->person);
        if (!person || !passwordMatches(password, person->passwordHash)) {
            return {problem(SignInFailed, QStringLiteral("password"))};
        }
    }
    m_sessions.unlock(token, steadyNow());
    return {};
}

void LocalRegistry::signOut(const QByteArray& token)
{
    const std::scoped_lock lock(m_sessionsMutex);
    m_sessions.close(token);
}

Result<Session> LocalRegistry::sessionOf(const QByteArray& token, Database& database)
{
    Result<Session> session = [&] {
        const std::scoped_lock lock(m_sessionsMutex);
        return m_sessions.use(token, steadyNow());
    }();
    if (!session || m_snapshot) {
        return session;
    }
    // Roles are read each time: one that was taken away is gone at once, and so is who left.
    Session current = std::move(session).value();
    const PeopleStore people(database);
    const std::optional<Person> person = people.find(current.person);
    if (!person || person->state != PersonState::Active) {
        return problem(SessionUnknown);
    }
    current.grants = people.grantsOf(current.person);
    return current;
}

Result<Outcome> LocalRegistry::executeNow(const CommandRequest& request,
                                          const QByteArray& token,
                                          const Progress& progress,
                                          QStringList& topics)
{
    const std::scoped_lock lock(m_writing);
    Database& database = m_file.database();
    if (passDueDeadlines()) {
        topics += m_performer->takeTopics();
    }
    try {
        // Whatever is read outside would be a transaction of its own.
        Transaction transaction(database);
        const Result<Session> session = sessionOf(token, database);
        if (!session) {
            return session.error();
        }
        Result<Outcome> outcome =
            m_performer->perform(request, *session, Performer::Purpose::Execute, progress);
        if (outcome && !outcome->repeated) {
            transaction.commit();
            topics += m_performer->takeTopics();
            m_nextDeadline.reset();
        }
        return outcome;
    } catch (...) {
        m_performer->reload();
        m_performer->takeTopics();
        throw;
    }
}

Result<Outcome> LocalRegistry::execute(const CommandRequest& request,
                                       const QByteArray& token,
                                       const Progress& progress)
{
    if (m_snapshot) {
        return problem(RegistryReadOnly);
    }
    QStringList topics;
    Result<Outcome> outcome = guarded<Outcome>(
        m_file.database().path(), [&] { return executeNow(request, token, progress, topics); });
    qCInfo(logRegistry,
           "command=%s %s",
           qUtf8Printable(request.command),
           outcome ? "done" : qUtf8Printable(outcome.error().first().code()));
    announce(topics);
    return outcome;
}

Rehearsal LocalRegistry::rehearseNow(const RehearsalRequest& request,
                                     const Session& session,
                                     const Progress& progress)
{
    Rehearsal rehearsal;
    for (CommandRequest command : request.commands) {
        command.id = m_performer->newCommandId();
        rehearsal.outcomes.append(
            m_performer->perform(command, session, Performer::Purpose::Rehearse, progress));
        if (!rehearsal.outcomes.last()) {
            break;
        }
    }
    for (const ViewRequest& view : request.views) {
        rehearsal.pages.append(readFrom(m_file.database(), view, session));
    }
    return rehearsal;
}

Result<Rehearsal> LocalRegistry::rehearse(const RehearsalRequest& request,
                                          const QByteArray& token,
                                          const Progress& progress)
{
    if (m_snapshot) {
        return problem(RegistryReadOnly);
    }
    const std::scoped_lock lock(m_writing);
    Result<Rehearsal> result =
        guarded<Rehearsal>(m_file.database().path(), [&]() -> Result<Rehearsal> {
            const Result<Session> session = sessionOf(token, m_file.database());
            if (!session) {
                return session.error();
            }
            const Transaction never(m_file.database());
            return rehearseNow(request, *session, progress);
        });
    m_performer->reload();
    m_performer->takeTopics();
    return result;
}

bool LocalRegistry::passDueDeadlines()
{
    Database& database = m_file.database();
    if (!m_nextDeadline) {
        const ReadTransaction moment(database);
        m_nextDeadline = Instant(std::numeric_limits<qint64>::max());
        for (const DeadlineKeeper& keeper : m_surroundings.catalogue.deadlines) {
            if (const std::optional<Instant> next = keeper.next(database)) {
                m_nextDeadline = std::min(*m_nextDeadline, *next);
            }
        }
    }
    if (*m_nextDeadline > m_surroundings.clock.now()) {
        return false;
    }
    Transaction transaction(database);
    CHECK(m_performer->performAsSystem(PassDeadlinesName, {}).has_value());
    transaction.commit();
    m_nextDeadline.reset();
    return true;
}

void LocalRegistry::passDeadlines()
{
    QStringList topics;
    {
        const std::scoped_lock lock(m_writing);
        if (!m_snapshot && passDueDeadlines()) {
            topics = m_performer->takeTopics();
        }
    }
    announce(topics);
}

QByteArray LocalRegistry::newCommandId()
{
    const std::scoped_lock lock(m_writing);
    return m_surroundings.random.bytes(Performer::CommandIdSize);
}

void LocalRegistry::withDatabase(const std::function<void(Database&)>& use)
{
    const std::scoped_lock lock(m_writing);
    use(m_file.database());
}

void LocalRegistry::announce(const QStringList& topics)
{
    if (!topics.isEmpty()) {
        Q_EMIT changed(about().head, topics);
    }
}

}  // namespace citss
