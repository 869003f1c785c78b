// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/base_problems.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace citss {

namespace {

constexpr qint64 MillisecondsPerDay = 86'400'000;

/// The digits at a place, or -1.
int digits(const QString& text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const auto digit = static_cast<unsigned>(text.at(i).unicode() - u'0');
        if (digit > 9) {
            return -1;
        }
        number = number * 10 + static_cast<int>(digit);
    }
    return number;
}

/// Writes a number over the places from `from` on.
void write(QString& text, qsizetype from, qsizetype count, int number)
{
    for (qsizetype i = from + count - 1; i >= from; --i) {
        text[i] = QChar(u'0' + number % 10);
        number /= 10;
    }
}

/// Our own form, which is read millions of times in a run; anything else takes the general way.
std::optional<qint64> fromOwnForm(const QString& text)
{
    if (text.size() != 24 || text.at(10) != u'T' || text.at(19) != u'.' || text.at(23) != u'Z' ||
        text.at(4) != u'-' || text.at(7) != u'-' || text.at(13) != u':' || text.at(16) != u':') {
        return std::nullopt;
    }
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int rest = digits(text, 20, 3);
    const std::chrono::year_month_day date(
        std::chrono::year(digits(text, 0, 4)),
        std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
        std::chrono::day(static_cast<unsigned>(digits(text, 8, 2))));
    const int year = static_cast<int>(date.year());
    if (!date.ok() || year < 1900 || year > 2199 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 59 || rest < 0) {
        return std::nullopt;
    }
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * MillisecondsPerDay + ((hour * 60 + minute) * 60 + second) * qint64{1000} + rest;
}

}  // namespace

Result<Instant> Instant::parse(const QString& text)
{
    if (const std::optional<qint64> own = fromOwnForm(text)) {
        return Instant(*own);
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
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds(m_milliseconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const int year = static_cast<int>(date.year());
    if (year < 1000 || year > 9999) {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    const auto inDay = static_cast<int>((moment - day).count());
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    write(text, 0, 4, year);
    write(text, 5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    write(text, 8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    write(text, 11, 2, inDay / 3'600'000);
    write(text, 14, 2, inDay / 60'000 % 60);
    write(text, 17, 2, inDay / 1000 % 60);
    write(text, 20, 3, inDay % 1000);
    return text;
}

}  // namespace citss
