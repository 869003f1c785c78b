// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/base_problems.h"
#include "core/base/stored_instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace citss {

Result<Instant> Instant::parse(const QString& text)
{
    if (text.size() == static_cast<qsizetype>(StoredInstant().size())) {
        // Our own form, which is read by the thousand; anything else takes the general way.
        if (const std::optional<qint64> own = millisecondsOf(text.toLatin1())) {
            return Instant(*own);
        }
    }
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
    const std::optional<StoredInstant> stored = storedInstant(m_milliseconds);
    return stored ? QString::fromLatin1(stored->data(), static_cast<qsizetype>(stored->size()))
                  : QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC)
                        .toString(Qt::ISODateWithMs);
}

}  // namespace citss
