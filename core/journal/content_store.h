// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace citss {

class Database;

/// The bytes that journal entries name by their hash alone, each kept once. They are no consequence
/// of the journal but lie beside it: a replay takes them along.
class ContentStore {
public:
    explicit ContentStore(Database& database) : m_database(database) {}

    void put(const QByteArray& bytes);
    [[nodiscard]] std::optional<qint64> sizeOf(const QByteArray& hash) const;
    /// The hashes under which other bytes lie than those that were put there.
    [[nodiscard]] QList<QByteArray> altered() const;
    /// Puts there all that another registry keeps.
    void copyFrom(Database& source);

private:
    Database& m_database;
};

}  // namespace citss
