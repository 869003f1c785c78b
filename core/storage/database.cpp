// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/check.h"
#include "core/base/log.h"
#include "core/storage/storage_error.h"
#include "core/storage/text_functions.h"

#include <QUrl>

#include <sqlite3.h>

#include <list>
#include <unordered_map>

namespace citss {

namespace {

constexpr int BusyTimeout = 5000;
constexpr size_t MostComposed = 64;

struct Prepared {
    sqlite3_stmt* handle = nullptr;
    bool inUse = false;
};

struct TextHash {
    size_t operator()(const QByteArray& text) const { return qHash(text); }
};

[[noreturn]] void fail(sqlite3* connection)
{
    throw StorageError(sqlite3_extended_errcode(connection),
                       QString::fromUtf8(sqlite3_errmsg(connection)));
}

constexpr const char* WritablePragmas =
    "PRAGMA journal_mode = WAL;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA secure_delete = OFF;";
constexpr const char* CommonPragmas =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA cache_size = -262144;";

}  // namespace

bool StorageError::isDiskFull() const
{
    return (m_code & 0xFF) == SQLITE_FULL;
}

bool StorageError::isReadOnly() const
{
    return (m_code & 0xFF) == SQLITE_READONLY || (m_code & 0xFF) == SQLITE_PERM;
}

bool StorageError::isDamage() const
{
    return (m_code & 0xFF) == SQLITE_CORRUPT || (m_code & 0xFF) == SQLITE_NOTADB;
}

bool StorageError::isBusy() const
{
    return (m_code & 0xFF) == SQLITE_BUSY || (m_code & 0xFF) == SQLITE_LOCKED;
}

bool StorageError::isConstraint() const
{
    return (m_code & 0xFF) == SQLITE_CONSTRAINT;
}

bool StorageError::isInterrupted() const
{
    return (m_code & 0xFF) == SQLITE_INTERRUPT;
}

struct Database::Connection {
    sqlite3* handle = nullptr;
    QString path;
    std::unordered_map<const void*, Prepared> constants;
    std::unordered_map<QByteArray, Prepared, TextHash> texts;

    ~Connection()
    {
        for (auto& [key, prepared] : constants) {
            sqlite3_finalize(prepared.handle);
        }
        for (auto& [key, prepared] : texts) {
            sqlite3_finalize(prepared.handle);
        }
        sqlite3_close_v2(handle);
    }

    sqlite3_stmt* prepare(const char* sql, int length) const
    {
        sqlite3_stmt* statement = nullptr;
        const char* tail = nullptr;
        if (sqlite3_prepare_v3(handle, sql, length, SQLITE_PREPARE_PERSISTENT, &statement, &tail) !=
            SQLITE_OK) {
            qCWarning(logStorage, "prepare=failed sql=%s", sql);
            fail(handle);
        }
        CHECK(statement != nullptr);
        return statement;
    }

    /// A statement that is still being stepped through is not disturbed: a further one is prepared.
    Statement lend(Prepared& prepared, const char* sql, int length) const
    {
        if (prepared.handle == nullptr) {
            prepared.handle = prepare(sql, length);
        }
        if (prepared.inUse) {
            return {prepare(sql, length), nullptr};
        }
        return {prepared.handle, &prepared.inUse};
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;

Database::Database(const QString& path, Mode mode) : m_connection(std::make_unique<Connection>())
{
    // The engine's count of its own memory, which nobody reads, takes a lock at every allocation.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    m_connection->path = path;
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    QByteArray name = path.toUtf8();
    switch (mode) {
        case Mode::ReadWrite:
            flags |= SQLITE_OPEN_READWRITE;
            break;
        case Mode::Create:
            flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
            break;
        case Mode::ReadOnly:
            flags |= SQLITE_OPEN_READONLY;
            break;
        case Mode::Immutable:
            flags |= SQLITE_OPEN_READONLY;
            name = "file:" + QUrl::toPercentEncoding(path, "/") + "?mode=ro&immutable=1";
            break;
    }
    if (path != QLatin1String(":memory:") && mode != Mode::Immutable) {
        name = "file:" + QUrl::toPercentEncoding(path, "/");
    }
    if (sqlite3_open_v2(name.constData(), &m_connection->handle, flags, nullptr) != SQLITE_OK) {
        fail(m_connection->handle);
    }
    sqlite3* const handle = m_connection->handle;
    sqlite3_busy_timeout(handle, BusyTimeout);
    registerTextFunctions(handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (mode == Mode::Create) {
        // Before there is a write-ahead log: the file itself says from its first page on whose it
        // is, also when the process dies before anything of the log has come into it.
        executeScript("PRAGMA page_size = 4096; PRAGMA application_id = " +
                      QByteArray::number(ApplicationId));
    }
    if (mode == Mode::ReadWrite || mode == Mode::Create) {
        executeScript(WritablePragmas);
    }
    executeScript(CommonPragmas);
}

Database Database::inMemory()
{
    return {QStringLiteral(":memory:"), Mode::Create};
}

Statement Database::statement(const char* sql)
{
    return m_connection->lend(m_connection->constants[sql], sql, -1);
}

Statement Database::composed(const QByteArray& sql)
{
    auto& texts = m_connection->texts;
    if (texts.size() >= MostComposed && !texts.contains(sql)) {
        for (auto it = texts.begin(); it != texts.end();) {
            if (it->second.inUse) {
                ++it;
                continue;
            }
            sqlite3_finalize(it->second.handle);
            it = texts.erase(it);
        }
    }
    return m_connection->lend(texts[sql], sql.constData(), static_cast<int>(sql.size()));
}

void Database::executeScript(const QByteArray& sql)
{
    if (sqlite3_exec(m_connection->handle, sql.constData(), nullptr, nullptr, nullptr) !=
        SQLITE_OK) {
        fail(m_connection->handle);
    }
}

QString Database::path() const
{
    return m_connection->path;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection->handle) == 0;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection->handle);
}

void Database::heed(const Progress* progress)
{
    constexpr int Steps = 20'000;  // of the engine, between two looks: a millisecond or so
    const auto isCancelled = [](void* heeded) {
        return static_cast<const Progress*>(heeded)->isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_connection->handle,
                             progress == nullptr ? 0 : Steps,
                             progress == nullptr ? nullptr : +isCancelled,
                             const_cast<Progress*>(progress));
}

void Database::checkpointAndTruncate()
{
    sqlite3_wal_checkpoint_v2(
        m_connection->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void Database::setBulk(bool bulk)
{
    sqlite3_wal_autocheckpoint(m_connection->handle, bulk ? 64'000 : 1'000);
}

bool Database::backupTo(const QString& path, const Progress& progress) const
{
    const Database target(path, Mode::Create);
    // The target is a plain single file: it is handed to people, not worked on.
    sqlite3_backup* const backup =
        sqlite3_backup_init(target.m_connection->handle, "main", m_connection->handle, "main");
    if (backup == nullptr) {
        fail(target.m_connection->handle);
    }
    int result = SQLITE_OK;
    do {
        result = sqlite3_backup_step(backup, 4096);
        const int pages = sqlite3_backup_pagecount(backup);
        progress.report(pages - sqlite3_backup_remaining(backup), pages);
    } while (!progress.isCancelled() &&
             (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED));
    sqlite3_backup_finish(backup);
    if (progress.isCancelled()) {
        return false;
    }
    if (result != SQLITE_DONE) {
        fail(target.m_connection->handle);
    }
    return true;
}

QString Database::damage(bool thorough)
{
    try {
        Statement check =
            statement(thorough ? "PRAGMA integrity_check(5)" : "PRAGMA quick_check(5)");
        QString found;
        while (check.step()) {
            const QString line = check.text(0);
            if (line != QLatin1String("ok")) {
                found += line + QLatin1Char('\n');
            }
        }
        return found.trimmed();
    } catch (const StorageError& error) {
        return QString::fromUtf8(error.what());
    }
}

}  // namespace citss
