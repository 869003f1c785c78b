// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"

#include <QLocale>

namespace citss {

QString formatCount(qint64 number)
{
    QString text = QLocale().toString(number);
    // fr_FR groups with U+202F, fr_CA with U+00A0; one form everywhere (registry.md, section 1).
    return text.replace(QChar(0x202F), QChar(0x00A0));
}

QString formatAmount(qint64 hundredths)
{
    constexpr qint64 Whole = 100;
    const qint64 rest = hundredths < 0 ? -(hundredths % Whole) : hundredths % Whole;
    const QString sign = hundredths < 0 && hundredths > -Whole ? QStringLiteral("-") : QString();
    return sign + formatCount(hundredths / Whole) + QLocale().decimalPoint() +
           QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
}

QString formatDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

}  // namespace citss
