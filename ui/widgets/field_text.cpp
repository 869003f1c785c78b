// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_text.h"

#include "core/base/format.h"
#include "core/base/instant.h"
#include "core/base/share.h"
#include "core/base/tonnes.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

Value number(const QString& text)
{
    const std::optional<qint64> whole = wholeNumber(text);
    return whole ? Value(*whole) : Value(text);
}

Value percent(QString text)
{
    text.remove(u'%');
    const Result<Share> share = Share::parsePercent(withoutGroups(text));
    return share ? Value(share->ppm()) : Value(text);
}

/// "2026-11-02 00:00 UTC" and "2026-11-02T00:00" both mean UTC.
Value moment(QString text)
{
    static const QRegularExpression zone(u"\\s*UTC$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$"_s);
    text.remove(zone);
    text.replace(u' ', u'T');
    return minutes.match(text).hasMatch() ? text + u":00Z"_s : text;
}

Value flag(const QString& text)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"oui"_s, u"1"_s, u"x"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"non"_s, u"0"_s};
    const QString word = text.toLower();
    return yes.contains(word) ? Value(true) : no.contains(word) ? Value(false) : Value(text);
}

Value record(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const std::optional<Value> value =
        document.isObject() ? fromJson(document.object()) : std::nullopt;
    return value.value_or(Value(text));
}

}  // namespace

std::optional<qint64> wholeNumber(const QString& typed)
{
    QString text = typed;
    text.remove(QLocale().groupSeparator());
    bool isWhole = false;
    const qint64 whole = withoutGroups(text).toLongLong(&isWhole);
    return isWhole ? std::optional(whole) : std::nullopt;
}

Value valueFromText(FieldKind kind, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return Value(QCborValue::Undefined);
    }
    switch (kind) {
        case FieldKind::Count:
        case FieldKind::Tonnes:
        case FieldKind::Vintage:
        case FieldKind::Run:
            return number(text);
        case FieldKind::Percent:
            return percent(text);
        case FieldKind::Instant:
            return moment(text);
        case FieldKind::Flag:
            return flag(text);
        case FieldKind::Record:
            return record(text);
        case FieldKind::Secret:
            return typed;  // blanks may be part of a password
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Identifier:
        case FieldKind::Jurisdiction:
        case FieldKind::Entity:
        case FieldKind::Account:
        case FieldKind::Facility:
        case FieldKind::Choice:
        case FieldKind::Date:
        case FieldKind::SerialRange:
        case FieldKind::Bytes:
        case FieldKind::Table:
        case FieldKind::Person:
        case FieldKind::Event:
        case FieldKind::Money:
        case FieldKind::Document:
            return text;
    }
    Q_UNREACHABLE();
}

QString textFromValue(FieldKind kind, const Value& value)
{
    if (value.isInteger()) {
        switch (kind) {
            case FieldKind::Count:
            case FieldKind::Tonnes:
                return formatCount(value.toInteger());
            case FieldKind::Percent:
                return percentText(value.toInteger()).remove(u'%').trimmed();
            default:
                return QString::number(value.toInteger());
        }
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    if (value.isMap()) {
        return QString::fromUtf8(QJsonDocument(toJson(value).toObject()).toJson());
    }
    if (value.isByteArray()) {
        return QString::fromLatin1(value.toByteArray().toBase64(QByteArray::Base64UrlEncoding));
    }
    if (kind == FieldKind::Instant) {
        const Result<Instant> instant = Instant::parse(value.toString());
        return instant ? instantText(*instant) : value.toString();
    }
    return value.toString();
}

}  // namespace citss
