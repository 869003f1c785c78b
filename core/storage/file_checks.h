// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace citss {

class Database;

/// Tables and indexes, views, triggers whose definition is not the one that `expected` has, or that
/// only one of the two has: "trigger journal_entry_kept".
QStringList schemaDifferences(Database& database, Database& expected);

/// Rows that refer to nothing: "account -> entity", each pair once.
QStringList brokenReferences(Database& database);

/// How many rows each table has that follows from the journal (table_digest.h).
QMap<QString, qint64> tableCounts(Database& database);

}  // namespace citss
