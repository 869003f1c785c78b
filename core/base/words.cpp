// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace citss {

QString titleText(const char* english)
{
    return QCoreApplication::translate("Title", english);
}

QString instantText(Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), Qt::UTC);
    return moment.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString percentText(qint64 ppm)
{
    constexpr qint64 PerPercent = 10'000;
    QString text = formatCount(ppm / PerPercent);
    if (const qint64 rest = ppm % PerPercent; rest != 0) {
        QString decimals = QString::number(qAbs(rest)).rightJustified(4, u'0');
        while (decimals.endsWith(u'0')) {
            decimals.chop(1);
        }
        text += QLocale().decimalPoint() + decimals;
    }
    const bool isFrench = QLocale().language() == QLocale::French;
    return text + (isFrench ? u"\u00A0%"_s : u"%"_s);
}

}  // namespace citss
