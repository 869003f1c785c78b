// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace citss {

class Database;

struct FoundingRow {
    QString name;
    bool training = false;
    QByteArray publicKey;
};

/// The only SQL on the founding row.
class FoundingStore {
public:
    explicit FoundingStore(Database& database) : m_database(database) {}

    [[nodiscard]] bool exists() const;
    [[nodiscard]] FoundingRow read() const;
    void insert(const FoundingRow& row, JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
