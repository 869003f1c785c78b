// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/base_problems.h"

#include <QDateTime>
#include <QTimeZone>

namespace citss {

Result<Instant> Instant::parse(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    const bool zoned = moment.isValid() && moment.timeSpec() != Qt::LocalTime;
    const int year = moment.toUTC().date().year();
    if (!zoned || year < 1900 || year > 2199) {
        return problem(NotInstant, {}, {text});
    }
    return Instant(moment.toMSecsSinceEpoch());
}

QString Instant::text() const
{
    return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

}  // namespace citss
