// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/deadline.h"
#include "core/programs/program_problems.h"
#include "core/programs/rule_pack_library.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

DeadlineRule rule(int month, int day, const char* time, const char* zone, Roll roll = Roll::None)
{
    const QString text = QString::fromLatin1(time);
    DeadlineRule rule;
    rule.on = {.month = month, .day = day};
    rule.minuteOfDay = text.left(2).toInt() * 60 + text.right(2).toInt();
    rule.zone = zone;
    rule.roll = roll;
    return rule;
}

QString utcText(const Result<Deadline>& deadline)
{
    return deadline ? deadline->utc.text() : deadline.error().first().code();
}

}  // namespace

class TestDeadlines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsMovableHolidays();
    void convertsWallClockTime_data();
    void convertsWallClockTime();
    void rollsToTheNextBusinessDay();
    void leapYearsMayHaveTheirOwnDay();
    void refusesWithoutZoneData();
    void givesUpWhereNoBusinessDayComes();
    void enteredDeadlinesKeepTheirLocalDate();
    void knowsInWhichYearAnEventFallsDue();
    void yearlyHolidaysFallWhereTheyShould_data();
    void yearlyHolidaysFallWhereTheyShould();
    void addsHolidaysToOthers();
};

void TestDeadlines::convertsWallClockTime_data()
{
    QTest::addColumn<DeadlineRule>("stated");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* name, const DeadlineRule& r, int year, const char* utc) {
        QTest::newRow(name) << r << year << QString::fromLatin1(utc);
    };
    const char* pacific = "America/Los_Angeles";
    row("daylight time", rule(11, 1, "17:00", pacific), 2024, "2024-11-02T00:00:00.000Z");
    row("standard time", rule(12, 1, "17:00", pacific), 2024, "2024-12-02T01:00:00.000Z");
    row("the day the clocks go back",
        rule(11, 1, "17:00", pacific),
        2026,
        "2026-11-02T01:00:00.000Z");
    row("before they go back", rule(11, 1, "00:30", pacific), 2026, "2026-11-01T07:30:00.000Z");
    row("the hour that comes twice counts the second time",
        rule(11, 1, "01:30", pacific),
        2026,
        "2026-11-01T09:30:00.000Z");
    row("the day the clocks go forward",
        rule(3, 8, "17:00", pacific),
        2026,
        "2026-03-09T00:00:00.000Z");
    row("before they go forward", rule(3, 8, "01:00", pacific), 2026, "2026-03-08T09:00:00.000Z");
    row("the hour that does not come",
        rule(3, 8, "02:30", pacific),
        2026,
        "2026-03-08T10:30:00.000Z");
    row("the end of a day",
        rule(3, 1, "24:00", "America/New_York"),
        2023,
        "2023-03-02T05:00:00.000Z");
    row("the end of the day the clocks go forward",
        rule(3, 31, "24:00", "Europe/Brussels"),
        2024,
        "2024-03-31T22:00:00.000Z");
    row("midnight begins the day", rule(3, 1, "00:00", "UTC"), 2024, "2024-03-01T00:00:00.000Z");
    row("southern summer",
        rule(4, 5, "02:30", "Australia/Lord_Howe"),
        2026,
        "2026-04-04T16:00:00.000Z");
}

void TestDeadlines::convertsWallClockTime()
{
    QFETCH(const DeadlineRule, stated);
    QFETCH(const int, year);
    QFETCH(const QString, utc);
    QCOMPARE(utcText(deadlineIn(stated, year, {})), utc);
}

void TestDeadlines::rollsToTheNextBusinessDay()
{
    const DeadlineRule rolling = rule(11, 1, "17:00", "UTC", Roll::NextBusinessDay);
    QCOMPARE(deadlineIn(rolling, 2024, {})->localDate, QDate(2024, 11, 1));
    QCOMPARE(deadlineIn(rolling, 2025, {})->localDate, QDate(2025, 11, 3));
    QCOMPARE(deadlineIn(rolling, 2026, {})->localDate, QDate(2026, 11, 2));
    const Holidays holidays({QDate(2026, 11, 3), QDate(2026, 11, 2)}, {});
    QCOMPARE(deadlineIn(rolling, 2026, holidays)->localDate, QDate(2026, 11, 4));
    const DeadlineRule fixed = rule(11, 1, "17:00", "UTC");
    QCOMPARE(deadlineIn(fixed, 2026, holidays)->localDate, QDate(2026, 11, 1));
}

void TestDeadlines::leapYearsMayHaveTheirOwnDay()
{
    DeadlineRule stated = rule(3, 1, "24:00", "America/New_York");
    stated.onInLeapYear = MonthDay{.month = 2, .day = 29};
    QCOMPARE(deadlineIn(stated, 2024, {})->localDate, QDate(2024, 2, 29));
    QCOMPARE(deadlineIn(stated, 2025, {})->localDate, QDate(2025, 3, 1));
    QCOMPARE(deadlineIn(stated, 2100, {})->localDate, QDate(2100, 3, 1));
}

void TestDeadlines::refusesWithoutZoneData()
{
    const DeadlineRule nowhere = rule(11, 1, "17:00", "America/Nowhere");
    QCOMPARE(utcText(deadlineIn(nowhere, 2024, {})), u"DEADLINE_ZONE_MISSING"_s);
    QCOMPARE(utcText(deadlineAt(nowhere, Instant(0))), u"DEADLINE_ZONE_MISSING"_s);
    QVERIFY(!isZoneKnown("../../etc/passwd"));
    QVERIFY(!isZoneKnown(""));
    QVERIFY(isZoneKnown("America/Toronto"));
}

void TestDeadlines::givesUpWhereNoBusinessDayComes()
{
    std::vector<QDate> all;
    for (QDate day(2024, 11, 1); day < QDate(2025, 3, 1); day = day.addDays(1)) {
        all.push_back(day);
    }
    const DeadlineRule rolling = rule(11, 1, "17:00", "UTC", Roll::NextBusinessDay);
    QCOMPARE(utcText(deadlineIn(rolling, 2024, Holidays(all, {}))), u"DEADLINE_NO_BUSINESS_DAY"_s);
}

void TestDeadlines::enteredDeadlinesKeepTheirLocalDate()
{
    const DeadlineRule evening = rule(11, 1, "17:00", "America/Los_Angeles");
    const Instant entered = Instant::parse(u"2026-11-11T01:00:00Z"_s).value();
    QCOMPARE(deadlineAt(evening, entered).value(), (Deadline{QDate(2026, 11, 10), entered}));

    const DeadlineRule midnight = rule(3, 1, "24:00", "America/New_York");
    const Instant endsDay = Instant::parse(u"2026-03-10T04:00:00Z"_s).value();
    QCOMPARE(deadlineAt(midnight, endsDay)->localDate, QDate(2026, 3, 9));
    QCOMPARE(deadlineAt(midnight, endsDay.plusMilliseconds(1))->localDate, QDate(2026, 3, 10));
}

void TestDeadlines::knowsInWhichYearAnEventFallsDue()
{
    const RulePackLibrary library = RulePackLibrary::builtIn().value();
    const Rules& rules = library.ruleSet(Identifier::of(u"WA-CP1"_s))->rules();
    QCOMPARE(deadlineYear(rules, EventType::Annual, 2024).value(), 2025);
    QCOMPARE(deadlineYear(rules, EventType::Full, {}).value(), 2027);
    QCOMPARE(deadlineOf(rules, EventType::Full, {}, {})->localDate, QDate(2027, 11, 1));
    const auto none = deadlineOf(rules, EventType::Annual, {}, {});
    QCOMPARE(none.error().first().code(), u"DEADLINE_YEAR_MISSING"_s);
}

void TestDeadlines::yearlyHolidaysFallWhereTheyShould_data()
{
    QTest::addColumn<YearlyHoliday>("holiday");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char* name, const YearlyHoliday& h, int year, QDate date) {
        QTest::newRow(name) << h << year << date;
    };
    row("fixed", {.month = 11, .day = 11}, 2026, QDate(2026, 11, 11));
    row("fixed on a Sunday", {.month = 7, .day = 4}, 2027, QDate(2027, 7, 4));
    row("kept on Monday", {.month = 7, .day = 4, .sundayToMonday = true}, 2027, QDate(2027, 7, 5));
    row("not a Sunday", {.month = 7, .day = 4, .sundayToMonday = true}, 2026, QDate(2026, 7, 4));
    row("third Monday", {.month = 1, .weekday = 1, .nth = 3}, 2026, QDate(2026, 1, 19));
    row("first Monday is the first", {.month = 9, .weekday = 1, .nth = 1}, 2025, QDate(2025, 9, 1));
    row("last Monday", {.month = 5, .weekday = 1, .nth = -1}, 2026, QDate(2026, 5, 25));
    row("last Sunday is the last", {.month = 5, .weekday = 7, .nth = -1}, 2026, QDate(2026, 5, 31));
    row("fourth Thursday", {.month = 11, .weekday = 4, .nth = 4}, 2026, QDate(2026, 11, 26));
    row("the day after",
        {.month = 11, .weekday = 4, .nth = 4, .plus = 1},
        2026,
        QDate(2026, 11, 27));
    row("no such day this year", {.month = 2, .day = 29}, 2026, QDate());
}

void TestDeadlines::yearlyHolidaysFallWhereTheyShould()
{
    QFETCH(const YearlyHoliday, holiday);
    QFETCH(const int, year);
    QFETCH(const QDate, date);
    QCOMPARE(holiday.in(year), date);
    const Holidays holidays({}, {holiday});
    QVERIFY(!date.isValid() || !holidays.isBusinessDay(date));
}

void TestDeadlines::addsHolidaysToOthers()
{
    const Holidays first({QDate(2026, 1, 2)}, {});
    const Holidays both = first.with({QDate(2026, 1, 1)});
    QVERIFY(!both.isBusinessDay(QDate(2026, 1, 1)));
    QVERIFY(!both.isBusinessDay(QDate(2026, 1, 2)));
    QVERIFY(!both.isBusinessDay(QDate(2026, 1, 3)));  // a Saturday
    QVERIFY(both.isBusinessDay(QDate(2026, 1, 5)));
    QVERIFY(first.isBusinessDay(QDate(2026, 1, 1)));
}

void TestDeadlines::knowsMovableHolidays()
{
    const YearlyHoliday goodFriday{.easter = -2};
    QCOMPARE(goodFriday.in(2024), QDate(2024, 3, 29));
    QCOMPARE(goodFriday.in(2025), QDate(2025, 4, 18));
    QCOMPARE(YearlyHoliday{.easter = 0}.in(2038), QDate(2038, 4, 25));
    QCOMPARE(YearlyHoliday{.easter = 1}.in(2018), QDate(2018, 4, 2));
    // The Monday before 25 May.
    const YearlyHoliday patriots{.month = 5, .day = 18, .weekday = 1};
    QCOMPARE(patriots.in(2026), QDate(2026, 5, 18));
    QCOMPARE(patriots.in(2025), QDate(2025, 5, 19));
    QCOMPARE(patriots.in(2024), QDate(2024, 5, 20));
    const YearlyHoliday newYear{
        .month = 1, .day = 1, .sundayToMonday = true, .saturdayToFriday = true};
    QCOMPARE(newYear.in(2022), QDate(2021, 12, 31));
    const Holidays kept({}, {newYear});
    QVERIFY(!kept.isBusinessDay(QDate(2021, 12, 31)));
    QVERIFY(kept.isBusinessDay(QDate(2022, 12, 30)));
    QVERIFY(!kept.isBusinessDay(QDate(2023, 1, 2)));
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
