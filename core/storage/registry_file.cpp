// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/registry_file.h"

#include "core/base/log.h"
#include "core/storage/migrator.h"
#include "core/storage/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

namespace citss {

const ProblemType FileMissing = {"FILE_MISSING",
                                 Severity::Failure,
                                 QT_TRANSLATE_NOOP("Problem", "There is no file \"%1\"."),
                                 {{{"path"}}}};
const ProblemType FolderMissing = {"FOLDER_MISSING",
                                   Severity::Failure,
                                   QT_TRANSLATE_NOOP("Problem", "There is no folder \"%1\"."),
                                   {{{"path"}}}};
const ProblemType FileExists = {
    "FILE_EXISTS",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" exists already; choose another name. Nothing was changed."),
    {{{"path"}}}};
const ProblemType FileNotRegistry = {
    "FILE_NOT_REGISTRY",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not an OpenCITSS registry."),
    {{{"path"}}}};
const ProblemType FileNewer = {
    "FILE_NEWER",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" was written by a newer program (format %2; this program knows "
                      "formats up to %3). Update OpenCITSS to open it."),
    {{{"path"}, {"found"}, {"known"}}}};
const ProblemType FileOlder = {
    "FILE_OLDER",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The snapshot \"%1\" was written by an older program (format %2; this "
                      "program reads format %3) and is never changed. Open it with the program "
                      "that wrote it, or export a new snapshot from the registry."),
    {{{"path"}, {"found"}, {"known"}}}};
const ProblemType FileDamaged = {
    "FILE_DAMAGED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is damaged: %2. Nothing was changed. Open a backup or a snapshot, "
                      "and keep this file for examination."),
    {{{"path"}, {"detail"}}}};
const ProblemType FileLocked = {
    "FILE_LOCKED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is open in another program (%2 on %3, process %4). Close it there "
                      "first, or let several people share the registry through a server."),
    {{{"path"}, {"program"}, {"host"}, {"process"}}}};
const ProblemType FileReadOnly = {
    "FILE_READ_ONLY",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" cannot be written: the medium or the permissions allow reading only. "
                      "Nothing was changed. To look at it, export a snapshot or copy it."),
    {{{"path"}}}};
const ProblemType FileOnNetwork = {
    "FILE_ON_NETWORK",
    Severity::Failure,
    QT_TRANSLATE_NOOP(
        "Problem",
        "\"%1\" lies on a network share (%2), where acknowledged changes can be lost. "
        "Keep the registry on a local disk and share it through the citssd server; "
        "snapshots may be opened from anywhere."),
    {{{"path"}, {"filesystem"}}}};
const ProblemType FileUnreadable = {
    "FILE_UNREADABLE",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" could not be read or written: %2."),
    {{{"path"}, {"detail"}}}};
const ProblemType DiskFull = {
    "DISK_FULL",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The disk that holds \"%1\" is full. The last action was not performed and "
                      "nothing was lost. Free some space and try again."),
    {{{"path"}}}};
const ProblemType StorageBroken = {
    "STORAGE_BROKEN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The registry file \"%1\" could not be used (%2). The last action was not "
                      "performed. The log has the details."),
    {{{"path"}, {"detail"}}}};

const ProblemType OpeningCancelled = {
    "OPENING_CANCELLED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Opening \"%1\" was cancelled while the older registry was being copied. "
                      "The file is as it was."),
    {{{"path"}}}};

ProblemTypes storageProblems()
{
    static const ProblemType* const types[] = {&FileMissing,
                                               &FolderMissing,
                                               &FileExists,
                                               &FileNotRegistry,
                                               &FileNewer,
                                               &FileOlder,
                                               &FileDamaged,
                                               &FileLocked,
                                               &FileReadOnly,
                                               &FileOnNetwork,
                                               &FileUnreadable,
                                               &OpeningCancelled,
                                               &DiskFull,
                                               &StorageBroken};
    return types;
}

Problem storageProblem(const StorageError& error, const QString& path)
{
    const QString detail = QString::fromUtf8(error.what());
    qCWarning(logStorage, "error=%d reason=\"%s\"", error.extendedCode(), error.what());
    if (error.isDiskFull()) {
        return problem(DiskFull, {}, {path});
    }
    if (error.isReadOnly()) {
        return problem(FileReadOnly, {}, {path});
    }
    if (error.isDamage()) {
        return problem(FileDamaged, {}, {path, detail});
    }
    return problem(StorageBroken, {}, {path, detail});
}

namespace {

constexpr qint64 HeaderSize = 100;
constexpr qint64 SmallFile = qint64{16} * 1024 * 1024;  ///< checked within some 50 ms

/// The application id, read from the bytes themselves: SQLite is not asked to trust a foreign file.
Problems examineHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return {problem(FileMissing, {}, {path})};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return {problem(FileUnreadable, {}, {path, file.errorString()})};
    }
    const QByteArray header = file.read(HeaderSize);
    const QByteArray ours = QByteArray::fromHex("43495453");
    if (!header.startsWith("SQLite format 3") || header.mid(68, 4) != ours) {
        return {problem(FileNotRegistry, {}, {path})};
    }
    return {};
}

/// What opening finds wrong inside: looking at every page of a large file takes seconds. SQLite
/// itself refuses one that was cut short, damage further in is reported when it is read, and
/// `verify` looks at everything.
QString damageOf(Database& database, const QString& path)
{
    return QFileInfo(path).size() <= SmallFile ? database.damage(false) : QString();
}

Problems examineVersion(Database& database, const QString& path, bool mustBeCurrent)
{
    const int version = schemaVersion(database);
    if (version > currentSchemaVersion()) {
        return {problem(FileNewer, {}, {path, version, currentSchemaVersion()})};
    }
    if (mustBeCurrent && version < currentSchemaVersion()) {
        return {problem(FileOlder, {}, {path, version, currentSchemaVersion()})};
    }
    if (const QString damage = damageOf(database, path); !damage.isEmpty()) {
        return {problem(FileDamaged, {}, {path, damage})};
    }
    return {};
}

/// A program that was killed while it claimed the file has left a claim that names nobody, and
/// which nobody would ever be seen to have given up. One that is just being written names its
/// holder soon.
bool takeOver(QLockFile& lock)
{
    constexpr unsigned long SoonMilliseconds = 300;
    const auto namesNobody = [&lock] {
        qint64 process = 0;
        QString host;
        QString program;
        return lock.error() == QLockFile::LockFailedError &&
               (!lock.getLockInfo(&process, &host, &program) || process == 0);
    };
    if (!namesNobody()) {
        return false;
    }
    QThread::msleep(SoonMilliseconds);
    // Removing it fails while its holder lives: the system knows.
    return namesNobody() && lock.removeStaleLockFile() && lock.tryLock(0);
}

Result<std::unique_ptr<QLockFile>> claim(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // a crashed holder is recognised by its process, never by age
    if (lock->tryLock(0) || takeOver(*lock)) {
        return lock;
    }
    if (lock->error() == QLockFile::PermissionError) {
        return problem(FileReadOnly, {}, {path});
    }
    if (lock->error() != QLockFile::LockFailedError) {
        // Neither held nor forbidden: the disk is full or broken.
        return problem(StorageBroken, {}, {path, QStringLiteral("no lock file can be made")});
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return problem(FileLocked, {}, {path, program, host, process});
}

Problems examinePlace(const QString& path)
{
    if (isOnNetworkShare(path)) {
        const QStorageInfo storage(QFileInfo(path).absolutePath());
        return {problem(FileOnNetwork, {}, {path, QString::fromUtf8(storage.fileSystemType())})};
    }
    return {};
}

/// False if it was cancelled while the old one was copied; then nothing has changed.
bool migrateWithCopy(Database& database, const QString& path, const Progress& progress)
{
    const QString copy = path + QStringLiteral(".before-v%1").arg(currentSchemaVersion());
    if (!database.backupTo(copy, progress)) {
        QFile::remove(copy);
        return false;
    }
    migrate(database);
    return true;
}

}  // namespace

bool isOnNetworkShare(const QString& path)
{
    static const QList<QByteArray> remote = {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ceph"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return remote.contains(type) || type.startsWith("fuse");
}

RegistryFile::RegistryFile(Database database,
                           std::unique_ptr<QLockFile> lock,
                           bool writable,
                           Outcome outcome)
    : m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_writable(writable),
      m_outcome(outcome)
{
}

Result<RegistryFile> RegistryFile::open(const QString& path, const Progress& progress)
{
    if (const Problems problems = examineHeader(path) + examinePlace(path); !problems.isEmpty()) {
        return problems;
    }
    if (!QFileInfo(path).isWritable()) {
        return problem(FileReadOnly, {}, {path});
    }
    Result<std::unique_ptr<QLockFile>> lock = claim(path);
    if (!lock) {
        return lock.error();
    }
    try {
        Database database(path, Database::Mode::ReadWrite);
        if (const Problems problems = examineVersion(database, path, false); !problems.isEmpty()) {
            return problems;
        }
        if (schemaVersion(database) == currentSchemaVersion()) {
            return RegistryFile(std::move(database), std::move(lock).value(), true, Outcome::Ready);
        }
        if (!migrateWithCopy(database, path, progress)) {
            return problem(OpeningCancelled, {}, {path});
        }
        return RegistryFile(std::move(database), std::move(lock).value(), true, Outcome::Migrated);
    } catch (const StorageError& error) {
        return storageProblem(error, path);
    }
}

Result<RegistryFile> RegistryFile::create(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return problem(FileExists, {}, {path});
    }
    if (!QFileInfo(path).absoluteDir().exists()) {
        return problem(FolderMissing, {}, {QFileInfo(path).absolutePath()});
    }
    if (const Problems problems = examinePlace(path); !problems.isEmpty()) {
        return problems;
    }
    Result<std::unique_ptr<QLockFile>> lock = claim(path);
    if (!lock) {
        return lock.error();
    }
    try {
        Database database(path, Database::Mode::Create);
        migrate(database);
        return RegistryFile(std::move(database), std::move(lock).value(), true, Outcome::Ready);
    } catch (const StorageError& error) {
        return storageProblem(error, path);
    }
}

Result<RegistryFile> RegistryFile::openSnapshot(const QString& path)
{
    if (const Problems problems = examineHeader(path); !problems.isEmpty()) {
        return problems;
    }
    try {
        Database database(path, Database::Mode::Immutable);
        if (const Problems problems = examineVersion(database, path, true); !problems.isEmpty()) {
            return problems;
        }
        return RegistryFile(std::move(database), nullptr, false, Outcome::Ready);
    } catch (const StorageError& error) {
        return storageProblem(error, path);
    }
}

RegistryFile RegistryFile::inMemory()
{
    Database database = Database::inMemory();
    migrate(database);
    return {std::move(database), nullptr, true, Outcome::Ready};
}

}  // namespace citss
