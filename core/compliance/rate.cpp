// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/rate.h"

#include "core/base/exact.h"

namespace citss::compliance {

namespace {

constexpr qint64 Thousand = 1000;

}  // namespace

std::optional<Tonnes> creditsNeeded(const RateBasis& basis, Rounding rounding)
{
    if (basis.standard.isZero()) {
        return std::nullopt;
    }
    // The generation is whole, so rounding before subtracting it changes nothing.
    const auto neededGeneration = proportion(basis.pounds, Tonnes::of(1), basis.standard, rounding);
    return neededGeneration ? std::optional(neededGeneration->lessOrZero(basis.megawattHours))
                            : std::nullopt;
}

std::optional<QString> rateText(const RateBasis& basis, Tonnes credits)
{
    const std::optional<Tonnes> divisor = basis.megawattHours.plus(credits);
    if (!divisor || divisor->isZero()) {
        return std::nullopt;
    }
    const auto thousandths =
        proportion(basis.pounds, Tonnes::of(Thousand), *divisor, Rounding::HalfUp);
    if (!thousandths) {
        return std::nullopt;
    }
    return QStringLiteral("%1.%2")
        .arg(thousandths->count() / Thousand)
        .arg(thousandths->count() % Thousand, 3, 10, QLatin1Char('0'));
}

bool meetsStandard(const RateBasis& basis, Tonnes credits)
{
    const std::optional<Tonnes> needed = creditsNeeded(basis, Rounding::Ceil);
    return needed && *needed <= credits;
}

}  // namespace citss::compliance
