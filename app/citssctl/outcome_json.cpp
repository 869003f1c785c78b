// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/outcome_json.h"

#include "app/citssctl/exit_code.h"
#include "core/base/problem_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace citss {

namespace {

QJsonArray problemsJson(const Problems& problems)
{
    QJsonArray list;
    for (const Problem& each : problems) {
        list.append(QJsonObject{{QStringLiteral("code"), each.code()},
                                {QStringLiteral("field"), each.field},
                                {QStringLiteral("text"), problemText(each)},
                                {QStringLiteral("rule"), each.rule}});
    }
    return list;
}

QString statusOf(const CommandRequest& request, const Result<Outcome>& outcome)
{
    if (!outcome) {
        return exitCodeOf(outcome.error()) == ExitCode::Broken ? QStringLiteral("failed")
                                                               : QStringLiteral("refused");
    }
    if (outcome->repeated) {
        return QStringLiteral("repeated");
    }
    return waitsForSecondPerson(request, *outcome) ? QStringLiteral("proposed")
                                                   : QStringLiteral("done");
}

}  // namespace

bool waitsForSecondPerson(const CommandRequest& request, const Outcome& outcome)
{
    // A decision names its proposal; a command that waits for one is given it.
    const QString key = QStringLiteral("proposal");
    return outcome.made.contains(key) && !request.fields.contains(key);
}

QJsonObject outcomeJson(const CommandRequest& request, const Result<Outcome>& outcome)
{
    QJsonObject object{
        {QStringLiteral("status"), statusOf(request, outcome)},
        {QStringLiteral("id"), QString::fromLatin1(request.id.toHex())},
        {QStringLiteral("warnings"), outcome ? problemsJson(outcome->warnings) : QJsonArray()},
        {QStringLiteral("problems"), outcome ? QJsonArray() : problemsJson(outcome.error())}};
    if (outcome) {
        object.insert(QStringLiteral("number"), outcome->number.number());
        object.insert(QStringLiteral("made"), toJson(outcome->made));
    }
    return object;
}

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace citss
