// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/true_up_formula.h"

namespace citss {

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
    // The initial allocation is whole, so that it may be taken off after rounding.
    const Decimal factors[] = {parts.baseline, parts.production, parts.reduction};
    const std::optional<Tonnes> earned = productOf(factors, Rounding::HalfUp);
    if (!earned) {
        return std::nullopt;
    }
    return TrueUpAmount{.quantity = earned->lessOrZero(parts.initial),
                        .nextLess = parts.initial.lessOrZero(*earned)};
}

}  // namespace citss
