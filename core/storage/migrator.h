// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace citss {

class Database;

/// A numbered step of the schema; its number is the file's version once it has been applied.
struct SchemaStep {
    int version;
    QString name;
    QByteArray sql;
};

/// The steps that this program carries, in order, from its resources.
const QList<SchemaStep>& schemaSteps();
/// The version this program works with.
int currentSchemaVersion();

int schemaVersion(Database& database);

/// Brings the file from its version to the last of `steps`, each step in a transaction of its own
/// that also records the version. Throws StorageError and leaves the file as the last whole step
/// left it.
void migrate(Database& database, const QList<SchemaStep>& steps = schemaSteps());

}  // namespace citss
