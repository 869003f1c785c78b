// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace citss {

class Database;

/// Ids that only grow, each used once: the same commands in the same order take the same ids.
class CounterStore {
public:
    explicit CounterStore(Database& database) : m_database(database) {}

    /// The next id of a counter; the first is `first`.
    qint64 take(const QString& counter, qint64 first = 1) { return takeMany(counter, 1, first); }
    /// The first of `count` ids that follow each other.
    qint64 takeMany(const QString& counter, qint64 count, qint64 first = 1);

private:
    Database& m_database;
};

}  // namespace citss
