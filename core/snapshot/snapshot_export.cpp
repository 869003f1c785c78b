// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot_export.h"

#include "core/journal/chain.h"
#include "core/journal/journal.h"
#include "core/registry/founding_store.h"
#include "core/registry/registry_problems.h"
#include "core/snapshot/manifest_store.h"
#include "core/snapshot/seal.h"
#include "core/snapshot/snapshot_commands.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/database.h"
#include "core/storage/file_checks.h"
#include "core/storage/migrator.h"
#include "core/storage/storage_error.h"
#include "core/storage/table_digest.h"

#include <QFile>
#include <QFileInfo>

namespace citss {

namespace {

/// The copy under its temporary name: thrown away unless it is kept.
class Copy {
public:
    explicit Copy(const QString& finalPath)
        : m_final(finalPath), m_path(finalPath + QStringLiteral(".part"))
    {
        clear();
    }
    ~Copy() { clear(); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    Problems keep() const
    {
        if (QFile::rename(m_path, m_final)) {
            return {};
        }
        return {problem(QFile::exists(m_final) ? FileExists : FileReadOnly, {}, {m_final})};
    }

private:
    void clear() const
    {
        for (const char* side : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(m_path + QLatin1String(side));
        }
    }

    QString m_final;
    QString m_path;
};

Problems examine(LocalRegistry& registry, const ExportOrder& order)
{
    if (QFile::exists(order.path)) {
        return {problem(FileExists, {}, {order.path})};
    }
    const Action action = Action::ExportSnapshot;
    const bool mayStart = rightsOf(order.exporter.grants, action, std::nullopt).mayStart();
    // A snapshot holds every jurisdiction: who may see some of them only cannot take it away.
    if (!mayStart || !scopeOf(order.exporter.grants, action).all) {
        return {problem(NotPermitted, {}, {actionTitle(action)})};
    }
    if (registry.about().publicKey != order.key.publicKey()) {
        return {problem(KeyForeign)};
    }
    return {};
}

Problems record(LocalRegistry& registry, const ExportOrder& order)
{
    const Result<Outcome> outcome =
        registry.execute({.id = registry.newCommandId(),
                          .command = QLatin1String(RecordSnapshotName),
                          .fields = recordSnapshotFields(QFileInfo(order.path).fileName())},
                         order.exporter.token);
    return outcome ? Problems{} : outcome.error();
}

Manifest describe(Database& copy, const QString& exporter, Instant at)
{
    const FoundingRow founding = FoundingStore(copy).read();
    const Journal::Head head = Journal(copy).head();
    const QMap<QString, QByteArray> digests = tableDigests(copy);
    const QMap<QString, qint64> counts = tableCounts(copy);
    Manifest manifest{.format = Manifest::Format,
                      .schema = schemaVersion(copy),
                      .registry = founding.name,
                      .training = founding.training,
                      .head = head.number,
                      .headHash = head.hash,
                      .stateDigest = stateDigest(digests),
                      .tables = {},
                      .exportedBy = exporter,
                      .exportedAt = at,
                      .publicKey = founding.publicKey};
    for (auto it = digests.constBegin(); it != digests.constEnd(); ++it) {
        manifest.tables.append(
            {.name = it.key(), .rows = counts.value(it.key()), .digest = it.value()});
    }
    return manifest;
}

/// Checks the copy, puts its manifest in, and leaves it a single file.
Result<Manifest> complete(const QString& path, const ExportOrder& order, Instant at)
{
    Database copy(path, Database::Mode::ReadWrite);
    const QString damage = copy.damage(true);
    if (!damage.isEmpty()) {
        return problem(SnapshotNotSound, {}, {order.path, damage});
    }
    if (const ChainReport chain = verifyChain(copy); !chain.isSound()) {
        return problem(SnapshotNotSound,
                       {},
                       {order.path, QStringLiteral("journal %1").arg(chain.at.number())});
    }
    Manifest manifest = describe(copy, order.exporter.username, at);
    const QByteArray bytes = manifest.bytes();
    ManifestStore store(copy);
    store.insert({.seal = sealPlaceholder(bytes), .manifest = bytes});
    store.makeSingleFile();
    return manifest;
}

Result<Manifest> write(LocalRegistry& registry,
                       const ExportOrder& order,
                       const Copy& copy,
                       const Progress& progress)
{
    constexpr qint64 Steps = 4;
    const Instant at = registry.about().now;
    registry.readAside([&](Database& database) { database.backupTo(copy.path()); });
    progress.report(1, Steps);
    Result<Manifest> manifest = complete(copy.path(), order, at);
    if (!manifest) {
        return manifest;
    }
    progress.report(2, Steps);
    if (Problems problems = sealFile(copy.path(), manifest->bytes(), order.key);
        !problems.isEmpty()) {
        return problems;
    }
    progress.report(3, Steps);
    if (progress.isCancelled()) {
        return problem(Cancelled);
    }
    if (Problems problems = copy.keep(); !problems.isEmpty()) {
        return problems;
    }
    progress.report(Steps, Steps);
    return manifest;
}

}  // namespace

Result<Manifest> exportSnapshot(LocalRegistry& registry,
                                const ExportOrder& order,
                                const Progress& progress)
{
    if (Problems problems = examine(registry, order); !problems.isEmpty()) {
        return problems;
    }
    if (Problems problems = record(registry, order); !problems.isEmpty()) {
        return problems;
    }
    try {
        const Copy copy(order.path);
        return write(registry, order, copy, progress);
    } catch (const StorageError& error) {
        return storageProblem(error, order.path);
    }
}

}  // namespace citss
