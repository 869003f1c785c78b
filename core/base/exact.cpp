// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact.h"

#include "core/base/base_problems.h"

#include <QRegularExpression>

#include <boost/multiprecision/cpp_int.hpp>

namespace citss {

namespace {

using Exact = boost::multiprecision::cpp_int;

std::optional<qint64> divide(const Exact& numerator, const Exact& denominator, Rounding rounding)
{
    CHECK(denominator > 0);
    Exact quotient = numerator / denominator;
    const Exact rest = numerator % denominator;
    switch (rounding) {
        case Rounding::Floor:
            break;
        case Rounding::Ceil:
            quotient += rest > 0 ? 1 : 0;
            break;
        case Rounding::HalfUp:
            quotient += rest * 2 >= denominator ? 1 : 0;
            break;
    }
    if (quotient > std::numeric_limits<qint64>::max()) {
        return std::nullopt;
    }
    return static_cast<qint64>(quotient);
}

std::optional<Tonnes> tonnes(std::optional<qint64> count)
{
    return count ? Tonnes::fromCount(*count) : std::nullopt;
}

/// How many zeros stand before the first digit that counts; the last digit always does.
qsizetype leadingZeros(const QString& digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == QLatin1Char('0')) {
        ++zeros;
    }
    return zeros;
}

}  // namespace

std::optional<Tonnes> multiply(Share share, Tonnes amount, Rounding rounding)
{
    return tonnes(divide(Exact(share.ppm()) * amount.count(), Share::Whole, rounding));
}

std::optional<Tonnes> multiply(Share first, Share second, Tonnes amount, Rounding rounding)
{
    const Exact whole = Exact(Share::Whole) * Share::Whole;
    return tonnes(divide(Exact(first.ppm()) * second.ppm() * amount.count(), whole, rounding));
}

std::optional<Tonnes> multiply(qint64 factor, Tonnes amount)
{
    CHECK(factor >= 0);
    return tonnes(divide(Exact(factor) * amount.count(), 1, Rounding::Floor));
}

std::optional<Tonnes> proportion(Tonnes amount,
                                 Tonnes numerator,
                                 Tonnes denominator,
                                 Rounding rounding)
{
    return tonnes(divide(Exact(amount.count()) * numerator.count(), denominator.count(), rounding));
}

std::optional<Money> multiply(const Money& price, Tonnes quantity)
{
    const Exact cents = Exact(price.cents()) * quantity.count();
    if (abs(cents) > Money::MaxCents) {
        return std::nullopt;
    }
    return Money::fromCents(static_cast<qint64>(cents), price.currency());
}

std::optional<Tonnes> sumOfShares(std::span<const YearlyShare> parts, Rounding rounding)
{
    Exact sum = 0;
    for (const YearlyShare& part : parts) {
        sum += Exact(part.share.ppm()) * part.amount.count();
    }
    return tonnes(divide(sum, Share::Whole, rounding));
}

Result<Tonnes> parseDecimalTonnes(const QString& text, Rounding rounding)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,19})\\.(\\d{1,30})$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return Tonnes::parse(text);
    }
    const QString decimals = match.captured(2);
    // With a leading zero Boost would read the digits as octal.
    const QString digits = match.captured(1) + decimals;
    const Exact numerator(digits.mid(leadingZeros(digits)).toStdString());
    const Exact denominator =
        boost::multiprecision::pow(Exact(10), static_cast<unsigned>(decimals.size()));
    const auto count = tonnes(divide(numerator, denominator, rounding));
    if (!count) {
        return problem(NumberTooLarge, {}, {text, Tonnes::Max});
    }
    return *count;
}

}  // namespace citss
