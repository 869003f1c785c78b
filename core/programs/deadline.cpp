// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/deadline.h"

#include "core/programs/program_problems.h"
#include "core/programs/rule_words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace citss {

namespace {

constexpr int MostDaysToRoll = 60;
constexpr qint64 MillisecondsADay = 24LL * 60 * 60 * 1000;

/// The wall clock as if it were UTC, in milliseconds: a plain number to reckon with.
qint64 wallMilliseconds(QDate date, int minuteOfDay)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minuteOfDay * 60'000LL;
}

qint64 offsetAt(const QTimeZone& zone, qint64 utc)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) * 1000LL;
}

/// A time that the clocks pass twice counts when it comes the second time, to nobody's harm; one
/// that they skip counts as if the clocks had not been set.
Instant toUtc(const QTimeZone& zone, qint64 wall)
{
    const qint64 before = wall - offsetAt(zone, wall - MillisecondsADay);
    const qint64 after = wall - offsetAt(zone, wall + MillisecondsADay);
    const bool isBefore = before + offsetAt(zone, before) == wall;
    const bool isAfter = after + offsetAt(zone, after) == wall;
    if (isBefore && isAfter) {
        return Instant(std::max(before, after));
    }
    return Instant(isAfter ? after : before);
}

Problem zoneMissing(const QByteArray& zone)
{
    return problem(DeadlineZoneMissing, {}, {QString::fromLatin1(zone)});
}

}  // namespace

bool isZoneKnown(const QByteArray& zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone) && QTimeZone(zone).isValid();
}

Result<int> deadlineYear(const Rules& rules, EventType type, std::optional<int> dataYear)
{
    const bool ofWholePeriod = type == EventType::Full || type == EventType::Rate;
    if (ofWholePeriod && rules.period) {
        return rules.period->last + 1;
    }
    if (!ofWholePeriod && dataYear) {
        return *dataYear + 1;
    }
    return problem(DeadlineYearMissing, {}, {wordOf(type)});
}

Result<Deadline> deadlineIn(const DeadlineRule& rule, int year, const Holidays& holidays)
{
    if (!isZoneKnown(rule.zone)) {
        return zoneMissing(rule.zone);
    }
    const MonthDay on = rule.onInLeapYear && QDate::isLeapYear(year) ? *rule.onInLeapYear : rule.on;
    const QDate stated(year, on.month, on.day);
    QDate date = stated;
    while (rule.roll == Roll::NextBusinessDay && !holidays.isBusinessDay(date)) {
        date = date.addDays(1);
        if (stated.daysTo(date) > MostDaysToRoll) {
            return problem(
                DeadlineNoBusinessDay, {}, {MostDaysToRoll, stated.toString(Qt::ISODate)});
        }
    }
    return Deadline{date, toUtc(QTimeZone(rule.zone), wallMilliseconds(date, rule.minuteOfDay))};
}

Result<Deadline> deadlineAt(const DeadlineRule& rule, Instant entered)
{
    if (!isZoneKnown(rule.zone)) {
        return zoneMissing(rule.zone);
    }
    const qint64 wall =
        entered.milliseconds() + offsetAt(QTimeZone(rule.zone), entered.milliseconds());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    // Midnight ends the day before where the rule says 24:00.
    const bool endsDay = rule.minuteOfDay == DeadlineRule::EndOfDay && local.time() == QTime(0, 0);
    return Deadline{endsDay ? local.date().addDays(-1) : local.date(), entered};
}

Result<Deadline> deadlineOf(const Rules& rules,
                            EventType type,
                            std::optional<int> dataYear,
                            const Holidays& holidays)
{
    const Result<int> year = deadlineYear(rules, type, dataYear);
    if (!year) {
        return year.error();
    }
    return deadlineIn(rules.deadline, *year, holidays);
}

}  // namespace citss
