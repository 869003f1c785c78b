// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_value.h"

#include "core/base/base_problems.h"
#include "core/base/code.h"
#include "core/base/exact.h"
#include "core/base/serial_range.h"
#include "core/base/tonnes.h"
#include "core/base/vintage.h"
#include "core/exchange/import_problems.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace citss {

namespace {

constexpr qsizetype MaxTextCharacters = 1'000;

bool isInvisible(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool allDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool isSpreadsheetError(const QString& text)
{
    static const QStringList errors{QStringLiteral("#REF!"),
                                    QStringLiteral("#N/A"),
                                    QStringLiteral("#VALUE!"),
                                    QStringLiteral("#DIV/0!"),
                                    QStringLiteral("#NAME?"),
                                    QStringLiteral("#NUM!"),
                                    QStringLiteral("#NULL!")};
    return text.startsWith(QLatin1Char('#')) && errors.contains(text.toUpper());
}

/// A number as written, taken apart; no part for what is not a number.
struct Written {
    bool isNegative = false;
    QString whole;
    QString decimals;
};

std::optional<Written> takenApart(const QString& text)
{
    static const QRegularExpression grouped(
        QStringLiteral("^([-\\x{2212}]?)([0-9]{1,3}(?:[, '\\x{2019}\\x{A0}\\x{202F}][0-9]{3})+|"
                       "[0-9]+)(?:\\.([0-9]*))?$"));
    const QRegularExpressionMatch match = grouped.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Written written{.isNegative = match.capturedLength(1) > 0,
                    .whole = match.captured(2),
                    .decimals = match.captured(3)};
    written.whole.removeIf([](QChar c) { return !isDigit(c); });
    return written;
}

/// "18932.88816", the form of nearly all amounts, without the cost of looking for groups.
std::optional<Written> plainlyWritten(const QString& text)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QString whole = text.left(point);
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    if (whole.isEmpty() || !allDigits(whole) || !allDigits(decimals)) {
        return std::nullopt;
    }
    return Written{.isNegative = false, .whole = whole, .decimals = decimals};
}

/// "1,554" in a file whose separator is not the comma.
bool isAmbiguous(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[-\\x{2212}]?[0-9]{1,3},[0-9]{3}$"));
    return form.match(text).hasMatch();
}

/// "1 234,5": the comma can only stand before decimals.
QString withDecimalPoint(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([-\\x{2212}]?[0-9][0-9 '\\x{2019}\\x{A0}\\x{202F}]*),([0-9]{1,2}|[0-9]{4,})$"));
    QString pointed = text;
    return pointed.replace(form, QStringLiteral("\\1.\\2"));
}

Result<Written> parseNumber(const QString& text, bool commaMayBeDecimal)
{
    if (const std::optional<Written> plain = plainlyWritten(text)) {
        return *plain;
    }
    if (commaMayBeDecimal && isAmbiguous(text)) {
        return problem(ImportNumberAmbiguous, {}, {text});
    }
    const std::optional<Written> written = takenApart(withDecimalPoint(text));
    if (!written) {
        return problem(ImportNotAmount, {}, {text});
    }
    const bool isZero = std::all_of(written->whole.begin(), written->whole.end(), [](QChar c) {
        return c == QLatin1Char('0');
    });
    if (written->isNegative && !(isZero && written->decimals.isEmpty())) {
        return problem(NumberNegative, {}, {text});
    }
    return *written;
}

bool isFraction(const Written& written)
{
    return std::any_of(written.decimals.begin(), written.decimals.end(), [](QChar c) {
        return c != QLatin1Char('0');
    });
}

Result<Value> tonnesValue(const Result<Tonnes>& tonnes)
{
    return tonnes ? Result<Value>(Value(tonnes->count())) : Result<Value>(tonnes.error());
}

Result<Value> parseTonnes(const QString& text, ImportValueKind kind, bool commaMayBeDecimal)
{
    constexpr qsizetype SafeDigits = 15;
    if (text.size() <= SafeDigits && allDigits(text)) {
        return Value(text.toLongLong());
    }
    const Result<Written> written = parseNumber(text, commaMayBeDecimal);
    if (!written) {
        return written.error();
    }
    if (!isFraction(*written)) {
        return tonnesValue(Tonnes::parse(written->whole));
    }
    if (kind == ImportValueKind::WholeTonnes) {
        return problem(ImportFraction, {}, {text});
    }
    // Facility emissions are rounded one by one, a half upwards, before they are added: that gives
    // the published obligations. Only the first decimal decides; thirty are more than enough.
    constexpr qsizetype MostDecimals = 30;
    const auto leading = std::find_if(written->whole.begin(), written->whole.end(), [](QChar c) {
        return c != QLatin1Char('0');
    });
    if (written->whole.end() - leading > SafeDigits) {
        return problem(NumberTooLarge, {}, {text, Tonnes::Max});
    }
    return tonnesValue(
        parseDecimalTonnes(written->whole + QLatin1Char('.') + written->decimals.left(MostDecimals),
                           Rounding::HalfUp));
}

/// Printable ASCII without blanks side by side: most cells, which need no copy.
bool isPlain(const QString& text)
{
    bool wasBlank = false;
    return std::all_of(text.begin(), text.end(), [&wasBlank](QChar c) {
        const bool isBlank = c == QLatin1Char(' ');
        const bool isFine = c.unicode() >= 0x20 && c.unicode() < 0x7F && !(isBlank && wasBlank);
        wasBlank = isBlank;
        return isFine;
    });
}

Result<Value> parseText(const QString& text)
{
    if (text.size() <= MaxTextCharacters && isPlain(text)) {
        return Value(text);
    }
    const QString plain = text.simplified();
    if (plain.size() > MaxTextCharacters) {
        constexpr qsizetype Beginning = 40;
        return problem(ImportTextTooLong, {}, {plain.left(Beginning), qint64{MaxTextCharacters}});
    }
    const bool isShowable = std::none_of(
        plain.begin(), plain.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!isShowable) {
        return problem(ImportControlCharacter, {}, {plain});
    }
    return Value(plain);
}

template <typename T>
Result<Value> parseCode(const QString& text)
{
    const Result<T> code = T::parse(text);
    return code ? Result<Value>(Value(code->text())) : Result<Value>(code.error());
}

Result<Value> parseYear(const QString& text)
{
    const Result<Vintage> vintage = Vintage::parse(text);
    return vintage ? Result<Value>(Value(vintage->year())) : Result<Value>(vintage.error());
}

/// Several values of one kind, as "a;b" in the order of the file.
Result<Value> parseList(const QString& text, ImportValueKind kind)
{
    static const QRegularExpression separators(QStringLiteral("[;,\\s\\x{A0}]+"));
    QStringList values;
    Problems problems;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const Result<Value> value = parseImportValue(part, kind, false);
        if (!value) {
            problems += value.error();
        } else {
            values.append(value->isInteger() ? QString::number(value->toInteger())
                                             : value->toString());
        }
    }
    values.removeDuplicates();
    return problems.isEmpty() ? Result<Value>(Value(values.join(QLatin1Char(';'))))
                              : Result<Value>(problems);
}

Result<Value> parseDate(const QString& text)
{
    constexpr qsizetype DateLength = 10;
    const bool hasTime = text.size() > DateLength && text.at(DateLength) == QLatin1Char('T');
    const QDate date =
        QDate::fromString(hasTime ? text.left(DateLength) : text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        return problem(NotDate, {}, {text});
    }
    return Value(date.toString(Qt::ISODate));
}

Result<Value> parseSerials(const QString& text)
{
    const Result<SerialRange> range = citss::SerialRange::parse(text);
    return range ? Result<Value>(Value(range->text())) : Result<Value>(range.error());
}

}  // namespace

QString trimmedCell(const QString& text)
{
    if (text.isEmpty() || (!isInvisible(text.front()) && !isInvisible(text.back()))) {
        return text;
    }
    const auto first = std::find_if_not(text.begin(), text.end(), isInvisible);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isInvisible).base();
    return first < last ? QString(first, last - first) : QString();
}

bool standsForNothing(const QString& trimmed)
{
    constexpr qsizetype Longest = 4;
    if (trimmed.isEmpty() || trimmed.size() > Longest) {
        return trimmed.isEmpty();
    }
    static const QStringList words{QStringLiteral("n/a"),
                                   QStringLiteral("n.a."),
                                   QStringLiteral("na"),
                                   QStringLiteral("s.o."),
                                   QStringLiteral("s/o"),
                                   QStringLiteral("-"),
                                   QStringLiteral("--"),
                                   QStringLiteral("–"),
                                   QStringLiteral("—")};
    return words.contains(trimmed.toLower());
}

Result<Value> parseImportValue(const QString& trimmed, ImportValueKind kind, bool commaMayBeDecimal)
{
    if (isSpreadsheetError(trimmed)) {
        return problem(ImportCellError, {}, {trimmed});
    }
    switch (kind) {
        case ImportValueKind::Text:
            return parseText(trimmed);
        case ImportValueKind::EntityId:
            return parseCode<EntityId>(trimmed);
        case ImportValueKind::AccountNumber:
            return parseCode<AccountNumber>(trimmed);
        case ImportValueKind::FacilityId:
            return parseCode<FacilityId>(trimmed);
        case ImportValueKind::FacilityIds:
            return parseList(trimmed, ImportValueKind::FacilityId);
        case ImportValueKind::Identifier:
            return parseCode<Identifier>(trimmed);
        case ImportValueKind::Jurisdiction:
            return parseCode<JurisdictionCode>(trimmed);
        case ImportValueKind::Year:
            return parseYear(trimmed);
        case ImportValueKind::Years:
            return parseList(trimmed, ImportValueKind::Year);
        case ImportValueKind::WholeTonnes:
        case ImportValueKind::DecimalTonnes:
            return parseTonnes(trimmed, kind, commaMayBeDecimal);
        case ImportValueKind::Date:
            return parseDate(trimmed);
        case ImportValueKind::SerialRange:
            return parseSerials(trimmed);
    }
    Q_UNREACHABLE();
}

bool wasRounded(const QString& trimmed, ImportValueKind kind)
{
    if (kind != ImportValueKind::DecimalTonnes || allDigits(trimmed)) {
        return false;
    }
    std::optional<Written> written = plainlyWritten(trimmed);
    if (!written) {
        written = takenApart(withDecimalPoint(trimmed));
    }
    return written && isFraction(*written);
}

}  // namespace citss
