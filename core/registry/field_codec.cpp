// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/field_codec.h"

#include "core/base/base_problems.h"

#include <QStringList>

namespace citss {

const ProblemType FieldMissing = {"FIELD_MISSING",
                                  Severity::Refusal,
                                  QT_TRANSLATE_NOOP("Problem", "\"%1\" must be filled in."),
                                  {{{"field", ArgumentKind::Label}}}};
const ProblemType FieldUnknown = {
    "FIELD_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no field named \"%1\" here."),
    {{{"name"}}}};
const ProblemType FieldNotText = {
    "FIELD_NOT_TEXT", Severity::Refusal, QT_TRANSLATE_NOOP("Problem", "A text is expected here.")};
const ProblemType FieldTextTooLong = {
    "FIELD_TEXT_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The text has %1 characters; at most %2 are kept."),
    {{{"length", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType FieldNotNumber = {
    "FIELD_NOT_NUMBER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A whole number is expected here.")};
const ProblemType FieldNotFlag = {
    "FIELD_NOT_FLAG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Yes or no (true or false) is expected here.")};
const ProblemType FieldNotBytes = {
    "FIELD_NOT_BYTES",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Bytes (base64url in JSON) are expected here.")};
const ProblemType FieldNotList = {
    "FIELD_NOT_LIST", Severity::Refusal, QT_TRANSLATE_NOOP("Problem", "A list is expected here.")};
const ProblemType FieldNotRecord = {
    "FIELD_NOT_RECORD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A record of named fields is expected here.")};
const ProblemType FieldNotChoice = {"FIELD_NOT_CHOICE",
                                    Severity::Refusal,
                                    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not one of %2."),
                                    {{{"text"}, {"choices"}}}};
const ProblemType FieldNotDate = {
    "FIELD_NOT_DATE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a date; write it as 2026-11-01."),
    {{{"text"}}}};

ProblemTypes fieldProblems()
{
    static const ProblemType* const types[] = {&FieldMissing,
                                               &FieldUnknown,
                                               &FieldNotText,
                                               &FieldTextTooLong,
                                               &FieldNotNumber,
                                               &FieldNotFlag,
                                               &FieldNotBytes,
                                               &FieldNotList,
                                               &FieldNotRecord,
                                               &FieldNotChoice,
                                               &FieldNotDate};
    return types;
}

namespace {

constexpr qsizetype LongestText = 4000;

/// Numbers arrive as numbers, or as text from forms and spreadsheets.
QString numberText(const Value& value)
{
    return value.isInteger() ? QString::number(value.toInteger()) : value.toString();
}

}  // namespace

Result<QString> FieldCodec<QString>::fromValue(const Value& value)
{
    if (!value.isString()) {
        return problem(FieldNotText);
    }
    const QString text = value.toString().trimmed();
    if (text.size() > LongestText) {
        return problem(FieldTextTooLong, {}, {text.size(), LongestText});
    }
    if (text.contains(QChar::Null)) {
        return problem(FieldNotText);
    }
    return text;
}

Result<qint64> FieldCodec<qint64>::fromValue(const Value& value)
{
    if (value.isInteger()) {
        return value.toInteger();
    }
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? Result<qint64>(number) : Result<qint64>(problem(FieldNotNumber));
}

Result<int> FieldCodec<int>::fromValue(const Value& value)
{
    const Result<qint64> number = FieldCodec<qint64>::fromValue(value);
    if (!number || *number != static_cast<int>(*number)) {
        return problem(FieldNotNumber);
    }
    return static_cast<int>(*number);
}

Result<bool> FieldCodec<bool>::fromValue(const Value& value)
{
    return value.isBool() ? Result<bool>(value.toBool()) : Result<bool>(problem(FieldNotFlag));
}

Result<Tonnes> FieldCodec<Tonnes>::fromValue(const Value& value)
{
    if (const auto tonnes = Tonnes::fromCount(value.toInteger(-1))) {
        return *tonnes;
    }
    return value.isInteger() || value.isString() ? Tonnes::parse(numberText(value))
                                                 : Result<Tonnes>(problem(FieldNotNumber));
}

Result<Vintage> FieldCodec<Vintage>::fromValue(const Value& value)
{
    if (const auto vintage = Vintage::fromYear(value.toInteger(-1))) {
        return *vintage;
    }
    return Vintage::parse(numberText(value));
}

Result<QDate> FieldCodec<QDate>::fromValue(const Value& value)
{
    const QDate date = QDate::fromString(value.toString().trimmed(), Qt::ISODate);
    return date.isValid() ? Result<QDate>(date)
                          : Result<QDate>(problem(FieldNotDate, {}, {numberText(value)}));
}

Result<Instant> FieldCodec<Instant>::fromValue(const Value& value)
{
    return Instant::parse(value.toString());
}

Result<Share> FieldCodec<Share>::fromValue(const Value& value)
{
    const Result<qint64> ppm = FieldCodec<qint64>::fromValue(value);
    const std::optional<Share> share = ppm ? Share::fromPpm(*ppm) : std::nullopt;
    return share ? Result<Share>(*share)
                 : Result<Share>(problem(NotShare, {}, {numberText(value)}));
}

Result<SerialRange> FieldCodec<SerialRange>::fromValue(const Value& value)
{
    return SerialRange::parse(numberText(value));
}

Result<QByteArray> FieldCodec<QByteArray>::fromValue(const Value& value)
{
    if (value.isByteArray()) {
        return value.toByteArray();
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return value.isString() && decoded ? Result<QByteArray>(*decoded)
                                       : Result<QByteArray>(problem(FieldNotBytes));
}

Result<QCborMap> FieldCodec<QCborMap>::fromValue(const Value& value)
{
    return value.isMap() ? Result<QCborMap>(value.toMap())
                         : Result<QCborMap>(problem(FieldNotRecord));
}

Result<int> choiceIndex(const Value& value, std::span<const Choice> choices)
{
    const QString text = value.toString();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (text == QLatin1String(choices[i].code)) {
            return static_cast<int>(i);
        }
    }
    QStringList codes;
    for (const Choice& choice : choices) {
        codes.append(QLatin1String(choice.code));
    }
    return problem(FieldNotChoice, {}, {text, codes.join(QStringLiteral(", "))});
}

}  // namespace citss
