// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/credentials.h"

#include "app/citssctl/ctl_problems.h"
#include "app/json_input.h"
#include "core/base/problem_text.h"

#include <QFile>

namespace citss {

namespace {

constexpr const char* PasswordVariable = "CITSS_PASSWORD";
constexpr qint64 MostBytes = 1024 * 1024;

/// The content of a file with secrets in it.
Result<QByteArray> readSecretFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(InputUnreadable, {}, {path, file.errorString()});
    }
    if ((file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                               QFile::WriteOther)) != QFile::Permissions()) {
        return problem(CredentialsExposed, {}, {path});
    }
    return file.read(MostBytes);
}

}  // namespace

Result<QMap<QString, QString>> readCredentials(const QString& path)
{
    const Result<QByteArray> text = readSecretFile(path);
    if (!text) {
        return text.error();
    }
    const Result<QCborMap> map = readJsonObject(*text);
    if (!map) {
        return Problems{problem(CredentialsMalformed, {}, {path})} + map.error();
    }
    QMap<QString, QString> passwords;
    for (auto it = map->constBegin(); it != map->constEnd(); ++it) {
        if (!it.value().isString()) {
            return problem(CredentialsMalformed, {}, {path});
        }
        passwords.insert(it.key().toString(), it.value().toString());
    }
    return passwords;
}

bool isPasswordGiven(const Call& call)
{
    return call.arguments.has("--password-file") || qEnvironmentVariableIsSet(PasswordVariable);
}

Result<QString> findPassword(const Call& call, const QString& username)
{
    if (call.arguments.has("--password-file")) {
        const Result<QByteArray> text = readSecretFile(call.arguments.value("--password-file"));
        if (!text) {
            return text.error();
        }
        QString password = QString::fromUtf8(*text);
        while (password.endsWith(QLatin1Char('\n')) || password.endsWith(QLatin1Char('\r'))) {
            password.chop(1);
        }
        return password;
    }
    if (qEnvironmentVariableIsSet(PasswordVariable)) {
        return qEnvironmentVariable(PasswordVariable);
    }
    const QString question =
        labelText(QT_TRANSLATE_NOOP("Label", "Password of %1: ")).arg(username);
    const std::optional<QString> password = Terminal::askSecret(question);
    if (!password) {
        return problem(PasswordNeeded, {}, {username});
    }
    return *password;
}

}  // namespace citss
