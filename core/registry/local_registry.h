// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/performer.h"
#include "core/registry/registry.h"
#include "core/registry/session_keeper.h"
#include "core/registry/system_commands.h"
#include "core/storage/registry_file.h"

#include <functional>
#include <mutex>

namespace citss {

/// What a registry is given from outside. All of it outlives the registry.
struct Surroundings {
    const Catalogue& catalogue;
    Clock& clock;
    RandomSource& random;
    std::chrono::minutes idleLock{0};  ///< zero: never
};

/// Several commands in one transaction, each with the token of who gives it.
struct Batch {
    QList<CommandRequest> commands;
    QList<QByteArray> tokens;
};

struct VerifyReport;

/// A registry in a file of this machine, or a snapshot opened for reading.
class LocalRegistry final : public Registry {
    Q_OBJECT

public:
    using Opened = Result<std::unique_ptr<LocalRegistry>>;

    /// Bringing a large older one up to date takes long: it reports, and may be cancelled.
    static Opened open(const QString& path,
                       const Surroundings& surroundings,
                       const Progress& progress = Progress());
    static Opened create(const QString& path,
                         const Founding& founding,
                         const Surroundings& surroundings);
    /// `about` says who exported it and when; the caller has verified the manifest.
    static Opened openSnapshot(const QString& path,
                               const RegistryAbout& about,
                               const Surroundings& surroundings);
    static std::unique_ptr<LocalRegistry> inMemory(const Founding& founding,
                                                   const Surroundings& surroundings);
    ~LocalRegistry() override;

    [[nodiscard]] RegistryAbout about() override;
    Result<Session> signIn(const QString& username, const QString& password) override;
    Result<Session> assume(const QString& username) override;
    Problems unlock(const QByteArray& token, const QString& password) override;
    void signOut(const QByteArray& token) override;
    using Registry::execute;
    using Registry::rehearse;
    Result<Outcome> execute(const CommandRequest& request,
                            const QByteArray& token,
                            const Progress& progress) override;
    Result<Rehearsal> rehearse(const RehearsalRequest& request,
                               const QByteArray& token,
                               const Progress& progress) override;
    using Registry::read;
    Result<Page> read(const ViewRequest& request,
                      const QByteArray& token,
                      const Progress& progress) override;

    /// All commands in one transaction, or none: the first refusal stops and undoes everything.
    /// Returns one result per command tried.
    QList<Result<Outcome>> executeAtomically(const Batch& batch, const Progress& progress);
    /// The same without keeping anything: a dry run that goes on after refusals.
    QList<Result<Outcome>> rehearseAll(const Batch& batch, const Progress& progress);
    /// Performs what has fallen due by the registry's clock.
    void passDeadlines();
    /// A new random command id.
    QByteArray newCommandId();
    /// Runs `use` on the writing connection while nothing else does: verify, snapshot export.
    void withDatabase(const std::function<void(Database&)>& use);
    /// Runs `use` over one moment of the registry, on a connection of its own: neither reading nor
    /// writing waits for it, however long it takes. In memory everything else waits.
    void readAside(const std::function<void(Database&)>& use);
    [[nodiscard]] const Catalogue& catalogue() const { return m_surroundings.catalogue; }

private:
    LocalRegistry(RegistryFile file, const Surroundings& surroundings);

    Problems found(const Founding& founding);
    Result<Session> sessionOf(const QByteArray& token, Database& database);
    Result<Session> admit(const QString& username, Database& database);
    /// The time at the moment that a request shows.
    [[nodiscard]] Instant momentOf(const ViewRequest& request,
                                   JournalNumber asOf,
                                   JournalNumber head,
                                   const Journal& journal) const;
    /// Whose token it is, as reading asks.
    Result<Session> readerOf(const QByteArray& token);
    /// A page with its totals, on a connection of its own.
    Result<Page> readSums(const ViewRequest& request,
                          const QByteArray& token,
                          const Progress& progress);
    Result<Page> readFrom(Database& database,
                          const ViewRequest& request,
                          const Session& session) const;
    Result<Outcome> executeNow(const CommandRequest& request,
                               const QByteArray& token,
                               const Progress& progress,
                               QStringList& topics);
    Rehearsal rehearseNow(const RehearsalRequest& request,
                          const Session& session,
                          const Progress& progress);
    bool passDueDeadlines();
    void announce(const QStringList& topics);
    [[nodiscard]] Database& readingDatabase() { return m_reader ? *m_reader : m_file.database(); }
    [[nodiscard]] std::mutex& readingMutex() { return m_reader ? m_reading : m_writing; }

    RegistryFile m_file;
    std::optional<Database>
        m_reader;  ///< none in memory and for snapshots: one connection does both
    Surroundings m_surroundings;
    std::optional<RegistryAbout> m_snapshot;
    std::mutex m_writing;
    std::mutex m_reading;
    std::mutex m_sessionsMutex;
    SessionKeeper m_sessions;
    std::unique_ptr<Performer> m_performer;
    std::optional<Instant> m_nextDeadline;
};

}  // namespace citss
