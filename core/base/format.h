// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace citss {

/// Numbers and dates as text for people, in the default QLocale. Files, logs, wire and database use
/// the C locale and never come here.
QString formatCount(qint64 number);
/// Hundredths of a currency: 131050 is "1,310.50".
QString formatAmount(qint64 hundredths);
QString formatDate(QDate date);

}  // namespace citss
