// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/statement.h"

#include <QString>

#include <memory>

namespace citss {

/// A connection to one SQLite file through the C interface. Used by one thread at a time; its owner
/// sees to that. Statements are prepared once and kept.
class Database {
public:
    enum class Mode {
        ReadWrite,  ///< WAL, synchronous=FULL; the file must exist
        Create,     ///< the same, and the file is made
        ReadOnly,   ///< a second connection to a file that this process has open
        Immutable,  ///< an exported snapshot: not one byte is written beside it
    };
    /// Marks a file as ours ("CITS"), at bytes 68 to 71.
    static constexpr int ApplicationId = 0x43495453;

    /// Throws StorageError.
    Database(const QString& path, Mode mode);
    /// A private registry in memory: tests, previews of demos.
    static Database inMemory();
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// `sql` is a constant with static storage: its address is the key it is kept under.
    Statement statement(const char* sql);
    /// A statement composed at run time, prepared for this one use or found by its text.
    Statement composed(const QByteArray& sql);
    /// Runs a script of several statements (schema steps, pragmas).
    void executeScript(const QByteArray& sql);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isInTransaction() const;
    /// Rows that the last statement inserted, updated or deleted.
    [[nodiscard]] qint64 changes() const;

    /// Folds the write-ahead log back into the file and empties it.
    void checkpointAndTruncate();
    /// Bulk work lets the WAL grow before it is folded back.
    void setBulk(bool bulk);
    /// Copies the whole database into a new file as it is at one moment; false if it was cancelled
    /// and left something unusable there.
    bool backupTo(const QString& path, const Progress& progress = Progress()) const;
    /// What SQLite's own checker finds wrong; empty if the file is sound.
    QString damage(bool thorough);

private:
    friend class Interruptible;
    struct Connection;
    void heed(const Progress* progress);
    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

/// What a connection is asked as long as this lives ends with a StorageError that isInterrupted()
/// once the progress is cancelled, in the midst of however long a statement. For reading; it ends
/// before the transaction does.
class Interruptible {
public:
    Interruptible(Database& database, const Progress& progress) : m_database(database)
    {
        m_database.heed(&progress);
    }
    ~Interruptible() { m_database.heed(nullptr); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Database& m_database;
};

}  // namespace citss
