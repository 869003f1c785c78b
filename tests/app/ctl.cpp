// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl.h"

#include "core/base/check.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 120'000;
const QString Program = QStringLiteral(CITSS_CTL);

Ran resultOf(QProcess& process)
{
    const bool ended = process.waitForFinished(Patience);
    Ran ran{.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
    return ran;
}

}  // namespace

QStringList Ran::lines() const
{
    QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
    lines.removeAll(QString());
    return lines;
}

QJsonObject Ran::json(qsizetype line) const
{
    return QJsonDocument::fromJson(lines().value(line).toUtf8()).object();
}

QJsonObject Ran::wholeJson() const
{
    return QJsonDocument::fromJson(output).object();
}

QString Ran::problemCodes(qsizetype line) const
{
    QStringList codes;
    const QJsonArray problems = json(line).value(QStringLiteral("problems")).toArray();
    for (const QJsonValue problem : problems) {
        codes.append(problem.toObject().value(QStringLiteral("code")).toString());
    }
    return codes.join(QLatin1Char(' '));
}

QString Ran::verdict() const
{
    static const QRegularExpression form(QStringLiteral("\\[([A-Z_]+)\\]\\n"));
    QString text = QString::number(code);
    auto matches = form.globalMatch(QString::fromUtf8(errors));
    while (matches.hasNext()) {
        text += QLatin1Char(' ') + matches.next().captured(1);
    }
    return text;
}

Ctl::Ctl() : m_variables(QProcessEnvironment::systemEnvironment())
{
    m_variables.remove(QStringLiteral("CITSS_PASSWORD"));
    m_variables.remove(QStringLiteral("QT_LOGGING_RULES"));
}

QString Ctl::write(const QString& name, const QByteArray& content) const
{
    QFile target(file(name));
    CHECK(target.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) &&
          target.write(content) == content.size());
    return file(name);
}

QByteArray Ctl::read(const QString& name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QProcessEnvironment Ctl::environment() const
{
    return m_variables;
}

void Ctl::setVariable(const QString& name, const QString& value)
{
    m_variables.insert(name, value);
}

void Ctl::start(QProcess& process, const QStringList& words) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setProcessEnvironment(environment());
    process.start(Program, QStringList{QStringLiteral("--lang"), m_language} + words);
    CHECK(process.waitForStarted());
}

Ran Ctl::run(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    return resultOf(process);
}

Ran Ctl::shell(const QString& line) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment variables = environment();
    variables.insert(QStringLiteral("PATH"),
                     QFileInfo(Program).absolutePath() + QLatin1Char(':') +
                         variables.value(QStringLiteral("PATH")));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), line});
    process.closeWriteChannel();
    return resultOf(process);
}

void Ctl::makeOffice(const QString& name) const
{
    const Ran made = run({QStringLiteral("new"), name, QStringLiteral("--training")});
    CHECK(made.code == 0);
    const Ran staffed = run(
        {QStringLiteral("-r"), name, QStringLiteral("batch"), QStringLiteral("-")}, officeBatch());
    if (staffed.code != 0) {
        qFatal("%s%s", staffed.output.constData(), staffed.errors.constData());
    }
}

QStringList importWords(const QString& user,
                        const QString& kind,
                        const QString& file,
                        const QStringList& fields)
{
    QStringList words = {u"import"_s, kind, file, u"--user"_s, user};
    for (const QString& field : QStringList{u"jurisdiction=XW"_s} + fields) {
        words += {u"--set"_s, field};
    }
    return words;
}

QByteArray officeBatch()
{
    const QByteArray hash =
        "$argon2id$v=19$m=8,t=1,p=1$iRPOIxbCiopLkhUbLJKVag$"
        "N1p2o4aE1rscIM7VK5SU6PrG1zzEPOqc7q2zz8Q4erA";
    QByteArray lines;
    for (const char* role : {"REG", "ADM", "AUT", "PRG", "AUD"}) {
        const QByteArray name = QByteArray(role).toLower();
        lines += R"({"command": "RegisterPerson", "fields": {"username": ")" + name +
                 R"(", "name": "Person )" + name + R"(", "password_hash": ")" + hash + "\"}}\n";
        lines += R"({"command": "GrantRole", "fields": {"username": ")" + name + R"(", "role": ")" +
                 role + "\"}}\n";
    }
    lines += R"({"command": "AdoptRulePack", "fields": {"pack": "WA"}})"
             "\n"
             R"({"command": "RegisterJurisdiction", "fields": {"jurisdiction": "XW", )"
             R"("programme": "WA", "name_en": "Training", "name_fr": "Formation"}})"
             "\n";
    return lines;
}

}  // namespace citss
