// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/rounding.h"
#include "core/base/share.h"
#include "core/base/tonnes.h"

#include <optional>
#include <span>

namespace citss {

/// Exact products and quotients. Intermediate amounts have any size; the result is nothing where it
/// does not fit its type. Each call names its rounding.

/// share x amount.
std::optional<Tonnes> multiply(Share share, Tonnes amount, Rounding rounding);
/// first x second x amount: a limit whose base is itself a share (RGGI interim, compliance.md 1.5).
std::optional<Tonnes> multiply(Share first, Share second, Tonnes amount, Rounding rounding);
/// factor x amount.
std::optional<Tonnes> multiply(qint64 factor, Tonnes amount);
/// amount x numerator / denominator; denominator is not zero.
std::optional<Tonnes> proportion(Tonnes amount,
                                 Tonnes numerator,
                                 Tonnes denominator,
                                 Rounding rounding);
/// price x quantity.
std::optional<Money> multiply(const Money& price, Tonnes quantity);

struct YearlyShare {
    Share share;
    Tonnes amount;
};
/// The sum of share x amount, rounded once (California's limit over a period, 17 CCR 95854).
std::optional<Tonnes> sumOfShares(std::span<const YearlyShare> parts, Rounding rounding);

/// Reads a decimal such as "18932.88816" and rounds it to whole tonnes.
Result<Tonnes> parseDecimalTonnes(const QString& text, Rounding rounding);

}  // namespace citss
