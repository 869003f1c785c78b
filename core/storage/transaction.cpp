// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/check.h"
#include "core/base/log.h"
#include "core/storage/database.h"
#include "core/storage/storage_error.h"

namespace citss {

namespace {

void rollBack(Database& database) noexcept
{
    try {
        // A full disk may have rolled back already; asking again is harmless but would be an error.
        if (database.isInTransaction()) {
            database.statement("ROLLBACK").run();
        }
    } catch (const StorageError& error) {
        qCWarning(logStorage, "rollback=failed reason=\"%s\"", error.what());
    }
}

}  // namespace

Transaction::Transaction(Database& database) : m_database(database)
{
    database.statement("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_open) {
        rollBack(m_database);
    }
}

void Transaction::commit()
{
    CHECK(m_open);
    m_database.statement("COMMIT").run();
    m_open = false;
}

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database), m_own(!database.isInTransaction())
{
    if (m_own) {
        database.statement("BEGIN").run();
    }
}

ReadTransaction::~ReadTransaction()
{
    if (m_own) {
        rollBack(m_database);
    }
}

}  // namespace citss
