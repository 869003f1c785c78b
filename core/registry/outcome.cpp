// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/outcome.h"

namespace citss {

Value CommandRequest::toValue() const
{
    return QCborMap{{QStringLiteral("id"), id},
                    {QStringLiteral("command"), command},
                    {QStringLiteral("fields"), fields},
                    {QStringLiteral("seen"), seen ? Value(seen->number()) : Value(nullptr)}};
}

std::optional<CommandRequest> CommandRequest::fromValue(const Value& value)
{
    const QCborMap map = value.toMap();
    const Value fields = map.value(QStringLiteral("fields"));
    if (!map.value(QStringLiteral("command")).isString() || !fields.isMap()) {
        return std::nullopt;
    }
    CommandRequest request{.id = map.value(QStringLiteral("id")).toByteArray(),
                           .command = map.value(QStringLiteral("command")).toString(),
                           .fields = fields.toMap(),
                           .seen = std::nullopt};
    if (const Value seen = map.value(QStringLiteral("seen")); seen.isInteger()) {
        request.seen = JournalNumber(seen.toInteger());
    }
    return request;
}

QByteArray Outcome::journalBytes() const
{
    return canonicalBytes(QCborMap{{QStringLiteral("made"), made},
                                   {QStringLiteral("warnings"), citss::toValue(warnings)}});
}

Value Outcome::toValue() const
{
    return QCborMap{{QStringLiteral("number"), number.number()},
                    {QStringLiteral("made"), made},
                    {QStringLiteral("warnings"), citss::toValue(warnings)},
                    {QStringLiteral("repeated"), repeated}};
}

std::optional<Outcome> Outcome::fromValue(const Value& value, ProblemTypes known)
{
    const QCborMap map = value.toMap();
    const qint64 entry = map.value(QStringLiteral("number")).toInteger(-1);
    if (entry < 0 || !map.value(QStringLiteral("made")).isMap()) {
        return std::nullopt;
    }
    return Outcome{.number = JournalNumber(entry),
                   .made = map.value(QStringLiteral("made")).toMap(),
                   .warnings = problemsFromValue(map.value(QStringLiteral("warnings")), known),
                   .repeated = map.value(QStringLiteral("repeated")).toBool()};
}

}  // namespace citss
