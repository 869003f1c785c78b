// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/base_problems.h"
#include "core/base/tonnes.h"

#include <QRegularExpression>

#include <algorithm>

namespace citss {

namespace {

bool isCurrency(const QString& text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
           });
}

}  // namespace

std::optional<Money> Money::fromCents(qint64 cents, const QString& currency)
{
    if (cents < -MaxCents || cents > MaxCents || !isCurrency(currency)) {
        return std::nullopt;
    }
    return Money(cents, currency);
}

Result<Money> Money::parse(const QString& amount, const QString& currency)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d{1,16})(?:[.,](\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(withoutGroups(amount));
    if (match.hasMatch()) {
        const qint64 cents = match.captured(2).toLongLong() * 100 +
                             match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
        if (const auto money = fromCents(match.captured(1).isEmpty() ? cents : -cents, currency)) {
            return *money;
        }
    }
    return problem(NotDecimal, {}, {amount});
}

QString Money::amountText() const
{
    return decimalOfHundredths(m_cents);
}

QString decimalOfHundredths(qint64 hundredths)
{
    const qint64 magnitude = hundredths < 0 ? -hundredths : hundredths;
    return (hundredths < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / 100) +
           QLatin1Char('.') + QStringLiteral("%1").arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

}  // namespace citss
