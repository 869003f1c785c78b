// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace citss {

/// A holiday that returns each year: a date; the first weekday on or after a date; the nth weekday
/// of a month and some days after it; or some days from Easter Sunday.
struct YearlyHoliday {
    int month = 1;
    int day = 0;      ///< 0: by weekday
    int weekday = 0;  ///< 1 Monday to 7 Sunday; with a day: the first such on or after it
    int nth = 0;      ///< 1 to 4 from the beginning, -1 for the last
    int plus = 0;     ///< days after that
    bool sundayToMonday = false;
    bool saturdayToFriday = false;
    std::optional<int> easter = {};  ///< days from Easter Sunday; then nothing else counts

    [[nodiscard]] QDate in(int year) const;
    bool operator==(const YearlyHoliday&) const = default;
};

/// The days on which a programme does no business, besides Saturdays and Sundays.
class Holidays {
public:
    Holidays() = default;
    Holidays(std::vector<QDate> dates, std::vector<YearlyHoliday> yearly);

    [[nodiscard]] bool isBusinessDay(QDate date) const;
    [[nodiscard]] Holidays with(const std::vector<QDate>& more) const;
    [[nodiscard]] const std::vector<QDate>& dates() const { return m_dates; }
    [[nodiscard]] const std::vector<YearlyHoliday>& yearly() const { return m_yearly; }
    bool operator==(const Holidays&) const = default;

private:
    std::vector<QDate> m_dates;
    std::vector<YearlyHoliday> m_yearly;
};

}  // namespace citss
