// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/true_up_formula.h"

#include "core/compliance/event_problems.h"

#include <QRegularExpression>

#include <boost/multiprecision/cpp_int.hpp>

namespace citss {

namespace {

using Exact = boost::multiprecision::cpp_int;

/// A decimal as a whole number of its last place.
struct Scaled {
    Exact digits = 0;
    int places = 0;
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
        result.places += isAfterPoint ? 1 : 0;
    }
    return result;
}

Exact tenTo(int places)
{
    return boost::multiprecision::pow(Exact(10), static_cast<unsigned>(places));
}

std::optional<Tonnes> tonnesOf(const Exact& amount)
{
    return amount > Tonnes::Max ? std::nullopt : Tonnes::fromCount(static_cast<qint64>(amount));
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

Result<Decimal> FieldCodec<Decimal>::fromValue(const Value& value)
{
    if (value.isInteger()) {
        return Decimal::parse(QString::number(value.toInteger()));
    }
    const Result<QString> text = FieldCodec<QString>::fromValue(value);
    return text ? Decimal::parse(*text) : Result<Decimal>(text.error());
}

std::optional<TrueUpAmount> trueUpAmount(const TrueUpParts& parts)
{
    const Scaled baseline = scaled(parts.baseline);
    const Scaled production = scaled(parts.production);
    const Scaled reduction = scaled(parts.reduction);
    const Exact one = tenTo(baseline.places + production.places + reduction.places);
    const Exact product = baseline.digits * production.digits * reduction.digits;
    // Nearest, half up, of the difference: the initial allocation is whole, so that it may be taken
    // off after rounding.
    const Exact rounded = (2 * product + one) / (2 * one);
    const Exact difference = rounded - parts.initial.count();
    const auto quantity = tonnesOf(difference > 0 ? difference : Exact(0));
    const auto nextLess = tonnesOf(difference < 0 ? Exact(-difference) : Exact(0));
    if (!quantity || !nextLess) {
        return std::nullopt;
    }
    return TrueUpAmount{.quantity = *quantity, .nextLess = *nextLess};
}

}  // namespace citss
