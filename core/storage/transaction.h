// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace citss {

class Database;

/// An immediate transaction: rolled back unless committed. A rehearsal is one that never is.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Durable when it returns. Throws StorageError, and then nothing was done.
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

/// Everything read inside sees one moment.
class ReadTransaction {
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& m_database;
    bool m_own;
};

}  // namespace citss
