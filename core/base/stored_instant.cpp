// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stored_instant.h"

#include <chrono>
#include <cstring>

namespace citss {

namespace {

constexpr qint64 MillisecondsPerDay = 86'400'000;

/// The digits at a place, or -1.
int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = text.at(i) - '0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        number = number * 10 + digit;
    }
    return number;
}

/// Writes a number over the places from `from` on.
void write(StoredInstant& text, std::size_t from, std::size_t count, int number)
{
    for (std::size_t i = from + count; i-- > from;) {
        text[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

}  // namespace

std::optional<qint64> millisecondsOf(QByteArrayView stored)
{
    if (stored.size() != static_cast<qsizetype>(StoredInstant().size()) || stored.at(10) != 'T' ||
        stored.at(19) != '.' || stored.at(23) != 'Z' || stored.at(4) != '-' ||
        stored.at(7) != '-' || stored.at(13) != ':' || stored.at(16) != ':') {
        return std::nullopt;
    }
    const int hour = digits(stored, 11, 2);
    const int minute = digits(stored, 14, 2);
    const int second = digits(stored, 17, 2);
    const int rest = digits(stored, 20, 3);
    const std::chrono::year_month_day date(
        std::chrono::year(digits(stored, 0, 4)),
        std::chrono::month(static_cast<unsigned>(digits(stored, 5, 2))),
        std::chrono::day(static_cast<unsigned>(digits(stored, 8, 2))));
    const int year = static_cast<int>(date.year());
    if (!date.ok() || year < 1900 || year > 2199 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 59 || rest < 0) {
        return std::nullopt;
    }
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * MillisecondsPerDay + ((hour * 60 + minute) * 60 + second) * qint64{1000} + rest;
}

std::optional<StoredInstant> storedInstant(qint64 milliseconds)
{
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds(milliseconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const int year = static_cast<int>(date.year());
    if (year < 1000 || year > 9999) {
        return std::nullopt;
    }
    const auto inDay = static_cast<int>((moment - day).count());
    StoredInstant text;
    std::memcpy(text.data(), "0000-00-00T00:00:00.000Z", text.size());
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
