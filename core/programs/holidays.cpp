// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/holidays.h"

#include <algorithm>

namespace citss {

namespace {

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    const int fullMoon = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
    const int days = fullMoon - weekday;
    const int month = 3 + (days + 40) / 44;
    return {year, month, days + 28 - 31 * (month / 4)};
}

QDate onOrAfter(QDate date, int weekday)
{
    return date.addDays((weekday - date.dayOfWeek() + 7) % 7);
}

}  // namespace

QDate YearlyHoliday::in(int year) const
{
    if (easter) {
        return easterSunday(year).addDays(*easter);
    }
    if (day > 0) {
        const QDate date(year, month, day);
        if (!date.isValid() || weekday > 0) {
            return date.isValid() ? onOrAfter(date, weekday) : date;
        }
        const bool isLate = sundayToMonday && date.dayOfWeek() == Qt::Sunday;
        const bool isEarly = saturdayToFriday && date.dayOfWeek() == Qt::Saturday;
        return date.addDays(isLate ? 1 : isEarly ? -1 : 0);
    }
    const QDate first(year, month, 1);
    if (nth > 0) {
        return onOrAfter(first, weekday).addDays(7 * (nth - 1) + plus);
    }
    const QDate last(year, month, first.daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7) + plus);
}

Holidays::Holidays(std::vector<QDate> dates, std::vector<YearlyHoliday> yearly)
    : m_dates(std::move(dates)), m_yearly(std::move(yearly))
{
    std::sort(m_dates.begin(), m_dates.end());
}

bool Holidays::isBusinessDay(QDate date) const
{
    return date.dayOfWeek() < Qt::Saturday &&
           !std::binary_search(m_dates.begin(), m_dates.end(), date) &&
           std::none_of(m_yearly.begin(), m_yearly.end(), [date](const YearlyHoliday& holiday) {
               // New Year's Day may be kept on the last day of the year before.
               return holiday.in(date.year()) == date || holiday.in(date.year() + 1) == date;
           });
}

Holidays Holidays::with(const std::vector<QDate>& more) const
{
    std::vector<QDate> dates = m_dates;
    dates.insert(dates.end(), more.begin(), more.end());
    return Holidays(std::move(dates), m_yearly);
}

}  // namespace citss
