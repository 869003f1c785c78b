// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace citss {

/// An amount of money in whole cents of a currency (ISO 4217, three capital letters). Never binary
/// floating point.
class Money {
public:
    static constexpr qint64 MaxCents = 999'999'999'999'999'999;

    static std::optional<Money> fromCents(qint64 cents, const QString& currency);
    /// Reads "1234.50" or "1 234,50"; at most two decimals.
    static Result<Money> parse(const QString& amount, const QString& currency);

    [[nodiscard]] qint64 cents() const { return m_cents; }
    [[nodiscard]] const QString& currency() const { return m_currency; }
    /// "1234.50", in the C locale.
    [[nodiscard]] QString amountText() const;
    bool operator==(const Money&) const = default;

private:
    Money(qint64 cents, QString currency) : m_cents(cents), m_currency(std::move(currency)) {}

    qint64 m_cents;
    QString m_currency;
};

/// "1234.50", in the C locale.
QString decimalOfHundredths(qint64 hundredths);

}  // namespace citss
