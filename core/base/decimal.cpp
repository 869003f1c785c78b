// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QRegularExpression>

#include <boost/multiprecision/cpp_int.hpp>

namespace citss {

const ProblemType DecimalInvalid = {
    "DECIMAL_INVALID",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not a decimal number such as 1234.5, with at most 15 digits on "
                      "either side of the point."),
    {{{"text"}}}};

namespace {

using Exact = boost::multiprecision::cpp_int;

/// A decimal as a whole number of its last place.
struct Scaled {
    Exact digits = 0;
    unsigned places = 0;
};

Scaled scaled(const Decimal& decimal)
{
    Scaled result;
    bool isAfterPoint = false;
    for (const QChar each : decimal.text()) {
        if (each == QLatin1Char('.')) {
            isAfterPoint = true;
            continue;
        }
        result.digits = result.digits * 10 + each.digitValue();
        result.places += isAfterPoint ? 1U : 0U;
    }
    return result;
}

Exact tenTo(unsigned places)
{
    return boost::multiprecision::pow(Exact(10), places);
}

}  // namespace

Result<Decimal> Decimal::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,15}([.,][0-9]{1,15})?$"));
    QString trimmed = text.trimmed();
    if (!form.match(trimmed).hasMatch()) {
        return problem(DecimalInvalid, {}, {text});
    }
    return Decimal(trimmed.replace(QLatin1Char(','), QLatin1Char('.')));
}

bool Decimal::exceedsOne() const
{
    const Scaled value = scaled(*this);
    return value.digits > tenTo(value.places);
}

std::optional<Tonnes> productOf(std::span<const Decimal> factors, Rounding rounding)
{
    Exact product = 1;
    unsigned places = 0;
    for (const Decimal& factor : factors) {
        const Scaled value = scaled(factor);
        product *= value.digits;
        places += value.places;
    }
    const Exact one = tenTo(places);
    switch (rounding) {
        case Rounding::Floor:
            break;
        case Rounding::Ceil:
            product += one - 1;
            break;
        case Rounding::HalfUp:
            product = (2 * product + one) / 2;
            break;
    }
    const Exact whole = product / one;
    return whole > Tonnes::Max ? std::nullopt : Tonnes::fromCount(static_cast<qint64>(whole));
}

}  // namespace citss
