// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/snapshot/office.h"

#include "core/catalogue/catalogue.h"
#include "core/snapshot/snapshot_export.h"
#include "tests/support/scenario.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace citss {

Office::Office()
{
    LocalRegistry::Opened created =
        LocalRegistry::create(file("office.citss"),
                              {.name = QStringLiteral("Office"),
                               .training = true,
                               .publicKey = SigningKey::ofTraining().publicKey(),
                               .username = QStringLiteral("root"),
                               .person = QStringLiteral("First Person"),
                               .passwordHash = PersonaPasswordHash},
                              surroundings());
    CHECK(created.has_value());
    m_registry = std::move(created).value();
    m_root = session("root").token;
    addPerson("aud", "AUD");
    addPerson("reg", "REG");
}

Office::~Office() = default;

Surroundings Office::surroundings()
{
    return {catalogue(), m_clock, m_random};
}

QString Office::file(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

Outcome Office::run(const char* command, const QCborMap& fields)
{
    const Result<Outcome> outcome = m_registry->execute(
        {.id = m_registry->newCommandId(), .command = QLatin1String(command), .fields = fields},
        m_root);
    CHECK(outcome.has_value());
    return *outcome;
}

void Office::addPerson(const char* username, const char* role)
{
    const QString name = QLatin1String(username);
    run("RegisterPerson",
        {{QStringLiteral("username"), name},
         {QStringLiteral("name"), QStringLiteral("Person ") + name},
         {QStringLiteral("password_hash"), PersonaPasswordHash}});
    run("GrantRole",
        {{QStringLiteral("username"), name}, {QStringLiteral("role"), QLatin1String(role)}});
}

Session Office::session(const char* username)
{
    const Result<Session> session = m_registry->assume(QLatin1String(username));
    CHECK(session.has_value());
    return *session;
}

Result<Manifest> Office::snapshot(const QString& path, const SigningKey& key)
{
    return exportSnapshot(*m_registry, {.path = path, .exporter = session("aud"), .key = key});
}

QString Office::soundSnapshot(const char* name)
{
    const QString path = file(name);
    CHECK(snapshot(path, SigningKey::ofTraining()).has_value());
    return path;
}

QStringList codesOf(const VerifyReport& report)
{
    QStringList codes;
    for (const Problem& each : report.problems()) {
        codes.append(each.code());
    }
    codes.removeDuplicates();
    return codes;
}

void tamper(const QString& path, const char* sql)
{
    sqlite3* connection = nullptr;
    CHECK(sqlite3_open_v2(
              QFile::encodeName(path).constData(), &connection, SQLITE_OPEN_READWRITE, nullptr) ==
          SQLITE_OK);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char* error = nullptr;
    if (sqlite3_exec(connection, sql, nullptr, nullptr, &error) != SQLITE_OK) {
        qFatal("%s: %s", sql, error);
    }
    CHECK(sqlite3_close(connection) == SQLITE_OK);
}

QMap<QString, QByteArray> folderOf(const QString& path)
{
    QMap<QString, QByteArray> files;
    const QDir folder = QFileInfo(path).dir();
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        CHECK(file.open(QIODevice::ReadOnly));
        files.insert(name, file.readAll());
    }
    return files;
}

}  // namespace citss
