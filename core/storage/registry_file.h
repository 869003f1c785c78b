// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace citss {

extern const ProblemType FileMissing;
extern const ProblemType FolderMissing;
extern const ProblemType FileExists;
extern const ProblemType FileNotRegistry;
extern const ProblemType FileNewer;
extern const ProblemType FileOlder;
extern const ProblemType FileDamaged;
extern const ProblemType FileLocked;
extern const ProblemType FileReadOnly;
extern const ProblemType FileOnNetwork;
extern const ProblemType FileUnreadable;
extern const ProblemType OpeningCancelled;
extern const ProblemType DiskFull;
extern const ProblemType StorageBroken;

ProblemTypes storageProblems();

/// What a failure of the environment means to a person.
Problem storageProblem(const class StorageError& error, const QString& path);

/// A registry file that this process has claimed: a second program that tries gets told who holds
/// it.
class RegistryFile {
public:
    enum class Outcome { Ready, Migrated };

    /// Opens an existing registry; an older one is first copied to "NAME.before-vN", then migrated.
    /// Copying a large one takes long: it reports, and may be cancelled.
    static Result<RegistryFile> open(const QString& path, const Progress& progress = Progress());
    /// Makes a new one; the file must not exist.
    static Result<RegistryFile> create(const QString& path);
    /// Opens an exported snapshot: never written, from any medium, nothing claimed. One of another
    /// version than this program's is refused.
    static Result<RegistryFile> openSnapshot(const QString& path);
    static RegistryFile inMemory();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] bool isWritable() const { return m_writable; }

private:
    RegistryFile(Database database,
                 std::unique_ptr<QLockFile> lock,
                 bool writable,
                 Outcome outcome);

    std::unique_ptr<QLockFile> m_lock;  // released after the database is closed
    Database m_database;
    bool m_writable;
    Outcome m_outcome;
};

/// Whether files at this path are kept by another machine (NFS, SMB, FUSE): SQLite's locks and
/// syncs cannot be trusted there.
bool isOnNetworkShare(const QString& path);

}  // namespace citss
