// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_input.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace citss {

const ProblemType JsonMalformed = {
    "JSON_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "This is not JSON: %3, at line %1, column %2."),
    {{{"line"}, {"column"}, {"fault"}}}};
const ProblemType JsonNotObject = {
    "JSON_NOT_OBJECT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "JSON with an object is expected: {\"name\": value, …}.")};
const ProblemType JsonNotExact = {
    "JSON_NOT_EXACT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" cannot be read exactly: numbers are whole and of at most 64 bits; "
                      "write decimals as text. No more than 16 levels deep."),
    {{{"name"}}}};

ProblemTypes jsonProblems()
{
    static const ProblemType* const types[] = {&JsonMalformed, &JsonNotObject, &JsonNotExact};
    return types;
}

namespace {

Problem malformed(const QByteArray& text, const QJsonParseError& error)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(error.offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return problem(JsonMalformed,
                   {},
                   {before.count('\n') + 1,
                    QString::fromUtf8(before.sliced(lineStart)).size() + 1,
                    error.errorString()});
}

}  // namespace

Result<QCborMap> readJsonObject(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return malformed(text, error);
    }
    if (!document.isObject()) {
        return problem(JsonNotObject);
    }
    QCborMap map;
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const std::optional<Value> value = fromJson(it.value());
        if (!value) {
            return problem(JsonNotExact, it.key(), {it.key()});
        }
        map.insert(it.key(), *value);
    }
    return map;
}

}  // namespace citss
