// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot_verify.h"

#include "core/journal/journal.h"
#include "core/registry/founding_store.h"
#include "core/snapshot/manifest_store.h"
#include "core/snapshot/seal.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/file_checks.h"
#include "core/storage/migrator.h"
#include "core/storage/storage_error.h"
#include "core/storage/table_digest.h"

#include <QFile>

namespace citss {

namespace {

/// A manifest as it stands in its file.
struct Sealed {
    Manifest manifest;
    ManifestRow row;
};

Result<Sealed> readSealed(Database& database)
{
    const QString path = database.path();
    const std::optional<ManifestRow> row = ManifestStore(database).read();
    const std::optional<Manifest> manifest =
        row ? Manifest::fromBytes(row->manifest) : std::nullopt;
    if (!manifest) {
        return problem(SnapshotUnsigned, {}, {path});
    }
    if (manifest->format != Manifest::Format) {
        return problem(SnapshotFormatUnknown, {}, {path, manifest->format});
    }
    return Sealed{.manifest = *manifest, .row = *row};
}

/// Empty where somebody took it away.
FoundingRow foundingOf(Database& database)
{
    const FoundingStore store(database);
    return store.exists() ? store.read() : FoundingRow();
}

Problems signatureOf(Database& database, const Sealed& sealed)
{
    Problems problems;
    if (!sealIsSigned(sealed.row.seal, sealed.row.manifest, sealed.manifest.publicKey)) {
        problems.append(problem(SnapshotSignatureWrong, {}, {database.path()}));
    }
    if (foundingOf(database).publicKey != sealed.manifest.publicKey) {
        problems.append(problem(SnapshotKeyForeign, {}, {database.path()}));
    }
    return problems;
}

Problems bytesOf(const QString& path, const Sealed& sealed, const Progress& progress)
{
    const Result<bool> holds = fileIsAsSealed(path, sealed.row.seal, progress);
    if (!holds) {
        return holds.error();
    }
    return *holds || progress.isCancelled() ? Problems{}
                                            : Problems{problem(SnapshotAltered, {}, {path})};
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Problems factsOf(Database& database, const Manifest& manifest)
{
    const FoundingRow founding = foundingOf(database);
    const Journal::Head head = Journal(database).head();
    Problems problems;
    const auto compare = [&](const char* fact, const Value& sealed, const Value& found) {
        if (sealed != found) {
            problems.append(problem(SnapshotFactDiffers, {}, {QLatin1String(fact), sealed, found}));
        }
    };
    compare(QT_TRANSLATE_NOOP("Label", "version of the tables"),
            manifest.schema,
            schemaVersion(database));
    compare(QT_TRANSLATE_NOOP("Label", "name of the registry"), manifest.registry, founding.name);
    compare(QT_TRANSLATE_NOOP("Label", "whether it is for training"),
            manifest.training ? QStringLiteral("yes") : QStringLiteral("no"),
            founding.training ? QStringLiteral("yes") : QStringLiteral("no"));
    compare(QT_TRANSLATE_NOOP("Label", "last entry of the journal"),
            manifest.head.number(),
            head.number.number());
    compare(QT_TRANSLATE_NOOP("Label", "hash of the last entry"),
            hex(manifest.headHash),
            hex(head.hash));
    return problems;
}

Problems tablesOf(Database& database, const Manifest& manifest)
{
    const QMap<QString, QByteArray> digests = tableDigests(database);
    const QMap<QString, qint64> counts = tableCounts(database);
    Problems problems;
    for (const TableSeal& table : manifest.tables) {
        if (digests.value(table.name) != table.digest || counts.value(table.name) != table.rows) {
            problems.append(problem(
                SnapshotTableDiffers, {}, {table.name, table.rows, counts.value(table.name)}));
        }
    }
    if (stateDigest(digests) != manifest.stateDigest && problems.isEmpty()) {
        problems.append(problem(SnapshotFactDiffers,
                                {},
                                {QLatin1String(QT_TRANSLATE_NOOP("Label", "digest of the tables")),
                                 hex(manifest.stateDigest),
                                 hex(stateDigest(digests))}));
    }
    return problems;
}

/// The checks that only a snapshot has; those of any registry follow.
void verifySealed(VerifyReport& report,
                  Database& database,
                  const Sealed& sealed,
                  const Progress& progress)
{
    const QString path = database.path();
    report.look(QT_TRANSLATE_NOOP("Label", "Signature"), path, [&] {
        return signatureOf(database, sealed);
    });
    report.look(QT_TRANSLATE_NOOP("Label", "Bytes of the file"), path, [&] {
        return bytesOf(path, sealed, progress);
    });
    report.look(QT_TRANSLATE_NOOP("Label", "Manifest and data"), path, [&] {
        return factsOf(database, sealed.manifest);
    });
    report.look(QT_TRANSLATE_NOOP("Label", "Digests of the tables"), path, [&] {
        return tablesOf(database, sealed.manifest);
    });
}

}  // namespace

bool looksLikeSnapshot(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // A live registry is in WAL mode, written 2 and 2 at bytes 18 and 19; an export is not.
    const QByteArray header = file.read(72);
    return header.startsWith("SQLite format 3") && header.size() == 72 && header.at(18) == 1 &&
           header.sliced(68) == QByteArray::fromHex("43495453");
}

Result<Manifest> openManifest(const QString& path, const Progress& progress)
{
    Result<RegistryFile> file = RegistryFile::openSnapshot(path);
    if (!file) {
        return file.error();
    }
    RegistryFile opened = std::move(file).value();
    try {
        const Result<Sealed> sealed = readSealed(opened.database());
        if (!sealed) {
            return sealed.error();
        }
        const Problems problems =
            signatureOf(opened.database(), *sealed) + bytesOf(path, *sealed, progress);
        return problems.isEmpty() ? Result<Manifest>(sealed->manifest) : Result<Manifest>(problems);
    } catch (const StorageError& error) {
        return storageProblem(error, path);
    }
}

LocalRegistry::Opened openSnapshot(const QString& path,
                                   const Surroundings& surroundings,
                                   const Progress& progress)
{
    const Result<Manifest> manifest = openManifest(path, progress);
    if (!manifest) {
        return manifest.error();
    }
    RegistryAbout about;
    about.exportedBy = manifest->exportedBy;
    about.exportedAt = manifest->exportedAt.text();
    return LocalRegistry::openSnapshot(path, about, surroundings);
}

SnapshotVerification verifySnapshot(const QString& path,
                                    const Catalogue& catalogue,
                                    const VerifyOptions& options,
                                    const Progress& progress)
{
    SnapshotVerification verification;
    VerifyReport& report = verification.report;
    Result<RegistryFile> file = RegistryFile::openSnapshot(path);
    if (!file) {
        report.checks.append(
            {.title = QT_TRANSLATE_NOOP("Label", "Opening"), .problems = file.error()});
        return verification;
    }
    RegistryFile opened = std::move(file).value();
    Database& database = opened.database();
    std::optional<Sealed> sealed;
    report.look(QT_TRANSLATE_NOOP("Label", "Manifest"), path, [&]() -> Problems {
        const Result<Sealed> read = readSealed(database);
        if (!read) {
            return read.error();
        }
        sealed = *read;
        verification.manifest = read->manifest;
        return {};
    });
    if (sealed) {
        verifySealed(report, database, *sealed, progress);
    }
    verifyDatabase(report, database, catalogue, options, progress);
    return verification;
}

}  // namespace citss
