// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry_clock.h"
#include "app/registry_random.h"
#include "core/registry/local_registry.h"
#include "core/snapshot/signing_key.h"

#include <memory>

namespace citss {

extern const ProblemType ClockOfLiveRegistry;
extern const ProblemType ClockGoesBack;

ProblemTypes wiringProblems();

/// How a registry is founded.
struct NewRegistry {
    QString name;
    bool training = false;
    QString username = QStringLiteral("root");  ///< the first person, who may give roles
    QString person;                             ///< their name; empty: the user name
    QString password;                           ///< may be empty for training
    Instant start{0};                           ///< where the clock of a training registry begins
};

/// A registry with everything it was given from outside: the catalogue, its time, chance, its key.
/// What the programs open, whichever of the three kinds it is.
class OpenedRegistry {
public:
    using Opened = Result<std::unique_ptr<OpenedRegistry>>;

    /// A registry file or a snapshot, told apart by its bytes.
    static Opened open(const QString& path, const Progress& progress = Progress());
    /// A new file; the key of a live registry is laid beside it. Leaves nothing if it fails.
    static Opened create(const QString& path, const NewRegistry& order);
    /// A training registry that is gone when it is closed.
    static std::unique_ptr<OpenedRegistry> inMemory(const NewRegistry& order);

    /// Takes away what create() made, when it is of no use after all.
    static void remove(const QString& path);

    OpenedRegistry(const OpenedRegistry&) = delete;
    OpenedRegistry& operator=(const OpenedRegistry&) = delete;
    ~OpenedRegistry() = default;

    [[nodiscard]] LocalRegistry& registry() { return *m_registry; }
    [[nodiscard]] bool isTraining() const { return m_kind == RegistryAbout::Kind::Training; }
    [[nodiscard]] bool isSnapshot() const { return m_kind == RegistryAbout::Kind::Snapshot; }
    /// Who works here when nobody is named: the reader of a snapshot, the first person of a
    /// training registry; nobody in a live one.
    [[nodiscard]] QString defaultUser();
    /// Moves the clock of a training registry forward; what falls due by then happens.
    [[nodiscard]] Problems moveClock(Instant to);
    /// What its snapshots are signed with.
    [[nodiscard]] Result<SigningKey> signingKey() const;

private:
    explicit OpenedRegistry(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Surroundings surroundings();
    void settle();

    QString m_path;
    RegistryClock m_clock;
    RegistryRandom m_random;
    RegistryAbout::Kind m_kind = RegistryAbout::Kind::Live;
    std::unique_ptr<LocalRegistry> m_registry;  // last: it uses the members above until it is gone
};

}  // namespace citss
