// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_digest.h"

#include "core/base/sha256.h"
#include "core/base/value.h"
#include "core/storage/database.h"

#include <QStringList>

namespace citss {

namespace {

/// Tables that are not a consequence of the journal.
bool isLeftOut(const QString& table)
{
    return table == QLatin1String("journal_entry") || table == QLatin1String("snapshot_manifest") ||
           table.startsWith(QLatin1String("sqlite_"));
}

QByteArray orderOf(Database& database, const QString& table)
{
    Statement query =
        database.statement("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk");
    query.bind(table);
    QByteArrayList columns;
    while (query.step()) {
        columns.append('"' + query.text(0).toUtf8() + '"');
    }
    return columns.isEmpty() ? QByteArray("rowid") : columns.join(", ");
}

QByteArray digestOf(Database& database, const QString& table)
{
    Statement rows = database.composed("SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY " +
                                       orderOf(database, table));
    Sha256 hash;
    while (rows.step()) {
        QByteArray row;
        for (int column = 0; column < rows.columnCount(); ++column) {
            row += canonicalBytes(rows.value(column));
        }
        hash.add(row);
    }
    return hash.finish();
}

}  // namespace

QStringList digestedTables(Database& database)
{
    Statement query =
        database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    QStringList names;
    while (query.step()) {
        if (!isLeftOut(query.text(0))) {
            names.append(query.text(0));
        }
    }
    return names;
}

QMap<QString, QByteArray> tableDigests(Database& database)
{
    QMap<QString, QByteArray> digests;
    for (const QString& table : digestedTables(database)) {
        digests.insert(table, digestOf(database, table));
    }
    return digests;
}

QByteArray stateDigest(const QMap<QString, QByteArray>& tables)
{
    Sha256 hash;
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        hash.add(it.key().toUtf8());
        hash.add(it.value());
    }
    return hash.finish();
}

}  // namespace citss
