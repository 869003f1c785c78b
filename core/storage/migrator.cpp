// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/check.h"
#include "core/base/log.h"
#include "core/storage/database.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

namespace citss {

namespace {

QList<SchemaStep> readSteps()
{
    QList<SchemaStep> steps;
    const QStringList names = QDir(QStringLiteral(":/schema")).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/schema/") + name);
        CHECK(file.open(QIODevice::ReadOnly));
        const int version = name.left(3).toInt();
        CHECK(version == steps.size() + 1);
        steps.append({.version = version, .name = name, .sql = file.readAll()});
    }
    return steps;
}

void apply(Database& database, const SchemaStep& step)
{
    Transaction transaction(database);
    database.executeScript(step.sql);
    if (database.composed("PRAGMA foreign_key_check").step()) {
        throw StorageError(19, step.name + QStringLiteral(" leaves a reference to nothing"));
    }
    database.executeScript("PRAGMA user_version = " + QByteArray::number(step.version));
    transaction.commit();
    qCInfo(logStorage, "migrated version=%d step=%s", step.version, qUtf8Printable(step.name));
}

}  // namespace

const QList<SchemaStep>& schemaSteps()
{
    static const QList<SchemaStep> steps = readSteps();
    return steps;
}

int currentSchemaVersion()
{
    return schemaSteps().last().version;
}

int schemaVersion(Database& database)
{
    Statement query = database.composed("PRAGMA user_version");
    CHECK(query.step());
    return static_cast<int>(query.integer(0));
}

void migrate(Database& database, const QList<SchemaStep>& steps)
{
    const int from = schemaVersion(database);
    for (const SchemaStep& step : steps) {
        if (step.version > from) {
            apply(database, step);
        }
    }
}

}  // namespace citss
