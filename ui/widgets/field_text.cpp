// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_text.h"

#include "core/base/format.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/share.h"
#include "core/base/tonnes.h"
#include "core/base/words.h"
#include "core/instruments/typed_serial.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// ISO 4217 for an amount whose currency another field names.
const QString NoCurrency = QStringLiteral("XXX");

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

/// An amount as it is written everywhere, "1234.50", if it can be read in the current language.
Value amount(const QString& typed)
{
    static const QRegularExpression signs(u"[$\u20AC]|[A-Za-z]"_s);
    QString text = typed;
    text.remove(signs);
    if (QLocale().decimalPoint() != u","_s) {
        text.remove(u',');  // groups; where it is the decimal sign, Money reads it so
    }
    const Result<Money> money = Money::parse(text, NoCurrency);
    return money ? Value(money->amountText()) : Value(typed);
}

QString amountText(const QString& amount)
{
    const Result<Money> money = Money::parse(amount, NoCurrency);
    if (!money || money->amountText() != amount) {
        return amount;
    }
    const QString whole = formatCount(amount.section(u'.', 0, 0).toLongLong());
    return whole + QLocale().decimalPoint() + amount.section(u'.', 1, 1);
}

/// Serial numbers in any notation that people use become the one that the registry writes.
Value serials(const QString& text)
{
    if (const std::optional<SerialBlock> block = typedSerial(text)) {
        return block->text();
    }
    static const QRegularExpression bare(
        u"^([\\d\\s,]{1,20})(?:\\.\\.+|-|\\x{2013}|\\x{2014}|to|\\x{e0})([\\d\\s,]{1,20})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch ends = bare.match(text);
    const std::optional<qint64> first = wholeNumber(ends.captured(1));
    const std::optional<qint64> last = wholeNumber(ends.captured(2));
    const auto range = first && last ? SerialRange::fromBounds(*first, *last) : std::nullopt;
    return range ? Value(range->text()) : Value(text);
}

/// "2026-11-02 00:00 UTC" and "2026-11-02T00:00" both mean UTC.
Value moment(QString text)
{
    static const QRegularExpression zone(u"\\s*UTC$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$"_s);
    static const QRegularExpression offset(
        u"^(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d)(?::\\d\\d)?\\s*([+-]\\d\\d:?\\d\\d)$"_s);
    text.remove(zone);
    if (const QRegularExpressionMatch match = offset.match(text); match.hasMatch()) {
        const QString written = match.captured(1) + u'T' + match.captured(2) + match.captured(3);
        const QDateTime elsewhere = QDateTime::fromString(written, Qt::ISODate);
        return elsewhere.isValid() ? Value(elsewhere.toUTC().toString(Qt::ISODate)) : Value(text);
    }
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

FieldKind shownKind(const FieldInfo& field)
{
    static const QStringList numbers = {u"proposal"_s,
                                        u"preview"_s,
                                        u"document"_s,
                                        u"hold"_s,
                                        u"obligation"_s,
                                        u"version"_s,
                                        u"pack_version"_s};
    const QString name = QLatin1String(field.name);
    const bool isPlain = name.endsWith(u"year"_s) || numbers.contains(name);
    return field.kind == FieldKind::Count && isPlain ? FieldKind::Run : field.kind;
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
        case FieldKind::Money:
            return amount(text);
        case FieldKind::SerialRange:
            return serials(text);
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
        case FieldKind::Bytes:
        case FieldKind::Table:
        case FieldKind::Person:
        case FieldKind::Event:
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
    return kind == FieldKind::Money ? amountText(value.toString()) : value.toString();
}

}  // namespace citss
