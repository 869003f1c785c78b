// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_line.h"

#include "app/json_input.h"
#include "app/shipped_pack.h"
#include "core/registry/performer.h"

namespace citss {

const ProblemType LineKeyUnknown = {
    "LINE_KEY_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A line of a batch has no \"%1\"; it has command, fields, as, id, seen, at."),
    {{{"key"}}}};
const ProblemType LineCommandMissing = {
    "LINE_COMMAND_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A line of a batch needs {\"command\": \"…\", …}.")};
const ProblemType LineKeyMalformed = {
    "LINE_KEY_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" does not hold what it should: %2."),
    {{{"key"}, {"expected", ArgumentKind::Label}}}};

ProblemTypes batchLineProblems()
{
    static const ProblemType* const types[] = {
        &LineKeyUnknown, &LineCommandMissing, &LineKeyMalformed};
    return types;
}

namespace {

Problem malformed(const QString& key, const char* expected)
{
    return problem(LineKeyMalformed, key, {key, QLatin1String(expected)});
}

/// Puts one key of the line where it belongs.
Problems take(const QString& key, const Value& value, BatchLine& line)
{
    if (key == QLatin1String("command") || key == QLatin1String("as")) {
        if (!value.isString()) {
            return {malformed(key, QT_TRANSLATE_NOOP("Label", "text"))};
        }
        (key == QLatin1String("as") ? line.as : line.request.command) = value.toString();
        return {};
    }
    if (key == QLatin1String("fields")) {
        line.request.fields = value.toMap();
        return value.isMap() ? Problems{}
                             : Problems{malformed(key, QT_TRANSLATE_NOOP("Label", "an object"))};
    }
    if (key == QLatin1String("id")) {
        const std::optional<QByteArray> id = commandIdFromHex(value.toString());
        line.request.id = id.value_or(QByteArray());
        return id ? Problems{}
                  : Problems{malformed(key, QT_TRANSLATE_NOOP("Label", "32 hexadecimal digits"))};
    }
    if (key == QLatin1String("seen")) {
        line.request.seen = JournalNumber(value.toInteger());
        return value.isInteger()
                   ? Problems{}
                   : Problems{malformed(key, QT_TRANSLATE_NOOP("Label", "a journal number"))};
    }
    if (key == QLatin1String("at")) {
        const Result<Instant> at = Instant::parse(value.toString());
        line.at = at ? std::optional(*at) : std::nullopt;
        return at ? Problems{} : at.error();
    }
    return {problem(LineKeyUnknown, key, {key})};
}

}  // namespace

std::optional<QByteArray> commandIdFromHex(const QString& text)
{
    const QByteArray id = QByteArray::fromHex(text.toLatin1());
    const bool isWhole =
        id.size() == Performer::CommandIdSize && QString::fromLatin1(id.toHex()) == text.toLower();
    return isWhole ? std::optional(id) : std::nullopt;
}

Result<BatchLine> readBatchLine(const QByteArray& json)
{
    const Result<QCborMap> map = readJsonObject(json);
    if (!map) {
        return map.error();
    }
    BatchLine line;
    Problems problems;
    for (auto it = map->constBegin(); it != map->constEnd(); ++it) {
        problems += take(it.key().toString(), it.value(), line);
    }
    if (problems.isEmpty() && line.isOnlyClock() && !line.at) {
        problems.append(problem(LineCommandMissing));
    }
    problems += fillShippedPack(line.request);
    return problems.isEmpty() ? Result<BatchLine>(line) : Result<BatchLine>(problems);
}

}  // namespace citss
