// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/registry/local_registry.h"
#include "core/snapshot/signing_key.h"
#include "core/snapshot/snapshot_verify.h"

#include <QTemporaryDir>

#include <memory>

namespace citss {

/// A training registry in a file, with a few people in it, whose snapshots the tests take and
/// spoil.
class Office {
public:
    static constexpr Instant Start{1'767'632'400'000};

    Office();
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] LocalRegistry& registry() { return *m_registry; }
    [[nodiscard]] Surroundings surroundings();
    [[nodiscard]] QString file(const char* name) const;
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    /// A command by the first person, which must succeed.
    Outcome run(const char* command, const QCborMap& fields);
    void addPerson(const char* username, const char* role);
    Session session(const char* username);
    /// A snapshot by the auditor.
    Result<Manifest> snapshot(const QString& path, const SigningKey& key);
    /// A sound snapshot under this name.
    QString soundSnapshot(const char* name);

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{Start};
    SeededRandom m_random{"office"};
    std::unique_ptr<LocalRegistry> m_registry;
    QByteArray m_root;
};

/// The codes of a verification's problems, each once, in their order.
QStringList codesOf(const VerifyReport& report);

/// Runs SQL on a file behind the registry's back, triggers and defences switched off.
void tamper(const QString& path, const char* sql);

/// Names and contents of all files in the folder of a file.
QMap<QString, QByteArray> folderOf(const QString& path);

}  // namespace citss
