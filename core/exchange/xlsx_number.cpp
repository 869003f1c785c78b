// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_number.h"

#include <QDate>
#include <QTime>

#include <algorithm>

namespace citss {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// What stands before the exponent, and the exponent.
struct Scientific {
    QString digits;
    qsizetype pointAt = 0;  ///< how many of the digits stand before the point
};

std::optional<Scientific> parseScientific(QStringView text)
{
    const auto e = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('e') || c == QLatin1Char('E');
    });
    const QStringView mantissa = text.first(e - text.begin());
    const qsizetype point = mantissa.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? mantissa : mantissa.first(point);
    const QStringView fraction = point < 0 ? QStringView() : mantissa.sliced(point + 1);
    if (whole.size() + fraction.size() == 0 || !allDigits(whole) || !allDigits(fraction)) {
        return std::nullopt;
    }
    bool isNumber = true;
    const int exponent = e == text.end() ? 0 : text.sliced(e - text.begin() + 1).toInt(&isNumber);
    // A double's exponent has three digits; more would only cost memory.
    if (!isNumber || exponent < -400 || exponent > 400) {
        return std::nullopt;
    }
    return Scientific{.digits = whole.toString() + fraction.toString(),
                      .pointAt = whole.size() + exponent};
}

QString written(const Scientific& number)
{
    const qsizetype size = number.digits.size();
    const QLatin1Char zero('0');
    QString whole = number.pointAt <= 0 ? QString() : number.digits.left(number.pointAt);
    whole += QString(std::max<qsizetype>(0, number.pointAt - size), zero);
    QString fraction(std::max<qsizetype>(0, -number.pointAt), zero);
    fraction += number.pointAt >= size ? QString()
                                       : number.digits.mid(std::max<qsizetype>(0, number.pointAt));
    while (fraction.endsWith(zero)) {
        fraction.chop(1);
    }
    const auto leading =
        std::find_if(whole.begin(), whole.end(), [zero](QChar c) { return c != zero; });
    whole.remove(0, leading - whole.begin());
    return (whole.isEmpty() ? QString(zero) : whole) +
           (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
}

}  // namespace

std::optional<QString> plainNumber(const QString& text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= 15 && allDigits(text);
    if (isPlain && (text.size() == 1 || text.at(0) != QLatin1Char('0'))) {
        return text;
    }
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    const std::optional<Scientific> number =
        text.size() > 400 ? std::nullopt
                          : parseScientific(QStringView(text).mid(isNegative ? 1 : 0));
    if (!number) {
        return std::nullopt;
    }
    const QString digits = written(*number);
    return isNegative && digits != QLatin1String("0") ? QLatin1Char('-') + digits : digits;
}

std::optional<QString> dateOfDayNumber(const QString& plainNumber, bool countsFrom1904)
{
    constexpr qint64 LastDay = 2'958'465;  // 9999-12-31
    const qsizetype point = plainNumber.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? plainNumber : plainNumber.left(point);
    bool isNumber = false;
    const qint64 day = whole.toLongLong(&isNumber);
    if (!isNumber || day < (countsFrom1904 ? 0 : 1) || day > LastDay) {
        return std::nullopt;
    }
    // Spreadsheets count a 29 February 1900 that never was: days before it are off by one.
    const QDate start = countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    const QDate date = start.addDays(day);
    if (date.year() > 9999) {
        return std::nullopt;
    }
    if (point < 0) {
        return date.toString(Qt::ISODate);
    }
    constexpr int Decimals = 9;
    const qint64 billionths =
        plainNumber.mid(point + 1, Decimals).leftJustified(Decimals, QLatin1Char('0')).toLongLong();
    constexpr qint64 SecondsADay = 86'400;
    const qint64 second = (billionths * SecondsADay + 500'000'000) / 1'000'000'000;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(std::min(second, SecondsADay - 1)));
    return date.toString(Qt::ISODate) + QLatin1Char('T') + time.toString(Qt::ISODate);
}

bool isDateFormat(const QString& format)
{
    QChar closing;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format.at(i).toLower();
        if (!closing.isNull()) {
            closing = c == closing ? QChar() : closing;
        } else if (c == QLatin1Char('"')) {
            closing = c;
        } else if (c == QLatin1Char('[')) {
            closing = QLatin1Char(']');
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('y') || c == QLatin1Char('d')) {
            return true;
        }
    }
    return false;
}

}  // namespace citss
