// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/holidays.h"

#include <algorithm>

namespace citss {

QDate YearlyHoliday::in(int year) const
{
    if (day > 0) {
        const QDate date(year, month, day);
        return sundayToMonday && date.isValid() && date.dayOfWeek() == Qt::Sunday ? date.addDays(1)
                                                                                  : date;
    }
    const QDate first(year, month, 1);
    if (nth > 0) {
        const int ahead = (weekday - first.dayOfWeek() + 7) % 7;
        return first.addDays(ahead + 7 * (nth - 1) + plus);
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
               return holiday.in(date.year()) == date;
           });
}

Holidays Holidays::with(const std::vector<QDate>& more) const
{
    std::vector<QDate> dates = m_dates;
    dates.insert(dates.end(), more.begin(), more.end());
    return Holidays(std::move(dates), m_yearly);
}

}  // namespace citss
