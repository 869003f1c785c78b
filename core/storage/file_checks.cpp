// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_checks.h"

#include "core/storage/database.h"
#include "core/storage/table_digest.h"

namespace citss {

namespace {

QMap<QString, QString> definitions(Database& database)
{
    // Automatic indexes have no text of their own; their table's has it.
    Statement query = database.statement(
        "SELECT type, name, COALESCE(sql, '') FROM sqlite_schema WHERE name NOT LIKE "
        "'sqlite_stat%' "
        "ORDER BY type, name");
    QMap<QString, QString> found;
    while (query.step()) {
        found.insert(query.text(0) + QLatin1Char(' ') + query.text(1), query.text(2));
    }
    return found;
}

}  // namespace

QStringList schemaDifferences(Database& database, Database& expected)
{
    const QMap<QString, QString> ours = definitions(expected);
    const QMap<QString, QString> theirs = definitions(database);
    QStringList different;
    for (auto it = ours.constBegin(); it != ours.constEnd(); ++it) {
        if (theirs.value(it.key(), QStringLiteral("-")) != it.value()) {
            different.append(it.key());
        }
    }
    for (auto it = theirs.constBegin(); it != theirs.constEnd(); ++it) {
        if (!ours.contains(it.key())) {
            different.append(it.key());
        }
    }
    return different;
}

QStringList brokenReferences(Database& database)
{
    Statement query = database.composed("PRAGMA foreign_key_check");
    QStringList broken;
    while (query.step()) {
        const QString pair = query.text(0) + QStringLiteral(" -> ") + query.text(2);
        if (!broken.contains(pair)) {
            broken.append(pair);
        }
    }
    return broken;
}

QMap<QString, qint64> tableCounts(Database& database)
{
    QMap<QString, qint64> counts;
    for (const QString& table : digestedTables(database)) {
        Statement query = database.composed("SELECT count(*) FROM \"" + table.toUtf8() + '"');
        counts.insert(table, query.step() ? query.integer(0) : 0);
    }
    return counts;
}

}  // namespace citss
