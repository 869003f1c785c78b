// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/california.h"

using namespace citss;
using namespace Qt::StringLiterals;

/// What happens beside the ordinary events: years deferred, entities that leave, true-ups by their
/// formula.
class TestSideEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defersTheLastYear();
    void countsADeferredYearInTheNextPeriod();
    void withdrawsADeferral();
    void refusesDeferrals_data();
    void refusesDeferrals();
    void aRunBarsADeferral();
    void anEntityLeavesEarly();
    void theFullEventCreditsTheExit();
    void refusesExits_data();
    void refusesExits();
    void computesTrueUps();
    void refusesTrueUps_data();
    void refusesTrueUps();
};

void TestSideEvents::defersTheLastYear()
{
    California s;
    s.load("CA1001", 2023, 100'000);
    s.load("CA1002", 2023, 40'000);
    s.open("FULL", 2023);
    s.publish("CA-2021-2023-FULL");
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1001", "obligation"), u"100000"_s);
    const Result<Outcome> deferred = s.defer("'event': 'CA-2021-2023-FULL', 'year': 2023");
    QCOMPARE(codesOf(deferred), u"ok"_s);
    QVERIFY(deferred->warnings.isEmpty());
    QCOMPARE(s.cell("deferrals", "{}", "entity_id"), u"CA1001"_s);
    QCOMPARE(s.cell("deferrals", "{}", "reason"), u"First year over the threshold"_s);
    QCOMPARE(s.publish("CA-2021-2023-FULL").made.value(u"published"_s).toInteger(), 1);
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1001", "obligation"), u"0"_s);
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1002", "obligation"), u"40000"_s);
}

void TestSideEvents::countsADeferredYearInTheNextPeriod()
{
    California s;
    s.load("CA1001", 2023, 100'000);
    s.open("FULL", 2023);
    QCOMPARE(codesOf(s.defer("'event': 'CA-2021-2023-FULL', 'year': 2023")), u"ok"_s);
    s.load("CA1001", 2024, 10'000);
    s.load("CA1001", 2026, 50'000);
    s.open("FULL", 2026);
    s.publish("CA-2024-2026-FULL");
    QCOMPARE(s.owes("CA-2024-2026-FULL", "CA1001", "obligation"), u"160000"_s);
    s.place("CA1001", "OFFSET_DEBS", 2022, 20'000);
    s.place("CA1001", "ALLOWANCE", 2023, 200'000);
    s.clock().set(AfterPeriod5);
    s.surrender("CA-2024-2026-FULL");
    const QByteArray run = "{'event': 'CA-2024-2026-FULL', 'entity_id': 'CA1001'}";
    // 4 % of 2023, as the period before had it, 4 % of 2024 and 6 % of 2026.
    QCOMPARE(s.cell("runs", run, "offset_used"), u"7400"_s);
    QCOMPARE(s.cell("runs", run, "total_used"), u"160000"_s);
    QCOMPARE(s.cell("runs", run, "comp_status"), u"FULFILLED"_s);
}

void TestSideEvents::withdrawsADeferral()
{
    California s;
    s.load("CA1001", 2022, 30'000);
    s.load("CA1001", 2023, 100'000);
    s.open("FULL", 2023);
    const Result<Outcome> deferred = s.defer("'event': 'CA-2021-2023-FULL', 'year': 2023");
    // It had emissions of 2022: the authority is told, and decides.
    QCOMPARE(codesOf(deferred->warnings), u"DEFERRAL_EARLIER_YEARS"_s);
    QCOMPARE(deferred->warnings.first().arguments, (QList<Value>{u"CA1001"_s, 2022, 30'000}));
    s.publish("CA-2021-2023-FULL");
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1001", "obligation"), u"30000"_s);
    QCOMPARE(codesOf(s.defer("'event': 'CA-2021-2023-FULL', 'year': 2023, 'withdraw': true")),
             u"ok"_s);
    QVERIFY(s.rows("deferrals").isEmpty());
    s.publish("CA-2021-2023-FULL");
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1001", "obligation"), u"130000"_s);
}

void TestSideEvents::refusesDeferrals_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");
    const QByteArray full = "'event': 'CA-2021-2023-FULL', ";
    QTest::newRow("no such event")
        << QByteArray("'event': 'CA-1999-FULL', 'year': 2023") << u"EVENT_UNKNOWN"_s;
    QTest::newRow("of an annual event")
        << QByteArray("'event': 'CA-2022-ANNUAL', 'year': 2022") << u"DEFERRAL_NOT_FULL"_s;
    QTest::newRow("another year") << full + "'year': 2022" << u"DEFERRAL_NOT_LAST_YEAR"_s;
    QTest::newRow("unknown entity")
        << full + "'year': 2023, 'entity_id': 'CA9999'" << u"ENTITY_UNKNOWN_HERE"_s;
    QTest::newRow("nothing to withdraw")
        << full + "'year': 2023, 'withdraw': true" << u"DEFERRAL_NONE"_s;
    QTest::newRow("twice") << full + "'year': 2023, 'entity_id': 'CA1002'" << u"DEFERRAL_STANDS"_s;
}

void TestSideEvents::refusesDeferrals()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    California s;
    s.open("FULL", 2023);
    s.open("ANNUAL", 2022);
    const QByteArray reason = "'reason': 'First year over the threshold'";
    s.give("DeferObligation",
           "{'event': 'CA-2021-2023-FULL', 'entity_id': 'CA1002', 'year': 2023, " + reason + "}");
    if (!fields.contains("entity_id")) {
        fields += ", 'entity_id': 'CA1001'";
    }
    QCOMPARE(codesOf(s.both("DeferObligation", "{" + fields + ", " + reason + "}")), codes);
}

void TestSideEvents::aRunBarsADeferral()
{
    California s;
    s.load("CA1001", 2023, 1000);
    s.place("CA1001", "ALLOWANCE", 2023, 1000);
    s.open("FULL", 2023);
    s.publish("CA-2021-2023-FULL");
    s.clock().set(AfterPeriod4);
    s.surrender("CA-2021-2023-FULL");
    const Result<Outcome> refused = s.defer("'event': 'CA-2021-2023-FULL', 'year': 2023");
    QCOMPARE(codesOf(refused), u"EVENT_RUN_STANDS"_s);
    QCOMPARE(refused.error().first().field, u"entity_id"_s);
    s.must(s.runBoth("adm", "aut", "CloseComplianceEvent", "{'event': 'CA-2021-2023-FULL'}"));
    QCOMPARE(codesOf(s.defer("'event': 'CA-2021-2023-FULL', 'year': 2023")), u"EVENT_CLOSED"_s);
}

void TestSideEvents::anEntityLeavesEarly()
{
    California s;
    s.load("CA1001", 2021, 10'000);
    s.load("CA1001", 2022, 20'000);
    s.load("CA1002", 2022, 5'000);
    s.place("CA1001", "ALLOWANCE", 2021, 29'000);
    const Outcome opened = s.give("OpenComplianceEvent", Exit);
    QCOMPARE(opened.made.value(u"event"_s).toString(), u"CA-2021-2023-FULL-CA1001"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "entity_id"), u"CA1001"_s);
    QCOMPARE(s.publish("CA-2021-2023-FULL-CA1001").made.value(u"published"_s).toInteger(), 1);
    QCOMPARE(s.rows("obligations").size(), 1);
    s.clock().set(Instant::parse(u"2024-03-02T00:00:00Z"_s).value());
    const Outcome run = s.surrender("CA-2021-2023-FULL-CA1001");
    QCOMPARE(run.made.value(u"entities"_s).toInteger(), 1);
    QCOMPARE(run.made.value(u"retired"_s).toInteger(), 29'000);
    QCOMPARE(s.cell("penalties", "{'event': 'CA-2021-2023-FULL-CA1001'}", "late_obl"), u"4000"_s);
    // What it missed is made good by an event of its own, for it alone.
    const Outcome late =
        s.give("OpenComplianceEvent",
               "{'jurisdiction': 'CA', 'type': 'PENALTY', 'parent': 'CA-2021-2023-FULL-CA1001'}");
    const QString penalty = late.made.value(u"event"_s).toString();
    QCOMPARE(penalty, u"CA-2021-2023-FULL-CA1001-PENALTY"_s);
    QCOMPARE(s.publish(penalty.toLatin1()).made.value(u"published"_s).toInteger(), 1);
}

void TestSideEvents::theFullEventCreditsTheExit()
{
    California s;
    s.load("CA1001", 2021, 10'000);
    s.place("CA1001", "ALLOWANCE", 2021, 10'000);
    s.give("OpenComplianceEvent", Exit);
    s.publish("CA-2021-2023-FULL-CA1001");
    s.clock().set(Instant::parse(u"2024-03-02T00:00:00Z"_s).value());
    s.surrender("CA-2021-2023-FULL-CA1001");
    s.load("CA1001", 2022, 300);
    s.open("FULL", 2023);
    s.publish("CA-2021-2023-FULL");
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1001", "credited"), u"10000"_s);
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1001", "obligation"), u"300"_s);
    QCOMPARE(s.owes("CA-2021-2023-FULL", "CA1002", "obligation"), u"0"_s);
}

void TestSideEvents::refusesExits_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");
    const QByteArray due = ", 'deadline': '2024-03-01T01:00:00Z', 'reason': 'Shut'";
    QTest::newRow("annual") << QByteArray("'type': 'ANNUAL', 'year': 2022, 'entity_id': 'CA1001'") +
                                   due
                            << u"EVENT_EXIT_NOT_FULL"_s;
    QTest::newRow("no deadline")
        << QByteArray("'type': 'FULL', 'year': 2022, 'entity_id': 'CA1001', 'reason': 'Shut'")
        << u"EVENT_EXIT_DEADLINE"_s;
    QTest::newRow("no reason") << QByteArray(
                                      "'type': 'FULL', 'year': 2022, 'entity_id': 'CA1001', "
                                      "'deadline': '2024-03-01T01:00:00Z'")
                               << u"EVENT_DEADLINE_REASON"_s;
    QTest::newRow("unknown entity")
        << QByteArray("'type': 'FULL', 'year': 2022, 'entity_id': 'CA9999'") + due
        << u"ENTITY_UNKNOWN_HERE"_s;
    QTest::newRow("twice") << QByteArray("'type': 'FULL', 'year': 2021, 'entity_id': 'CA1001'") +
                                  due
                           << u"EVENT_EXISTS"_s;
}

void TestSideEvents::refusesExits()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    California s;
    s.give("OpenComplianceEvent", Exit);
    QCOMPARE(codesOf(s.both("OpenComplianceEvent", "{'jurisdiction': 'CA', " + fields + "}")),
             codes);
}

void TestSideEvents::computesTrueUps()
{
    California s;
    // 0.5 x 20 001 x 0.93 = 9 300.465; 1 500.5 x 1 x 1 is just at the half.
    const Outcome loaded =
        s.give("LoadTrueUps",
               "{'jurisdiction': 'CA', 'rows': ["
               "{'entity_id': 'CA1001', 'year': 2023, 'vintages': [2024], 'baseline': '0.5',"
               " 'production': '20001', 'reduction': '0.93', 'initial_allocation': 9000},"
               "{'entity_id': 'CA1001', 'year': 2024, 'vintages': [2025], 'baseline': '1500,5',"
               " 'production': '1', 'reduction': '1', 'initial_allocation': 0},"
               "{'entity_id': 'CA1002', 'year': 2023, 'vintages': [2024], 'baseline': '0.5',"
               " 'production': '20001', 'reduction': '0.93', 'initial_allocation': 9321},"
               "{'entity_id': 'CA1002', 'year': 2024, 'vintages': [2025], 'quantity': 77}]}");
    QCOMPARE(loaded.made.value(u"quantity"_s).toInteger(), 300 + 1501 + 0 + 77);
    QCOMPARE(codesOf(loaded.warnings), u"TRUE_UP_NEGATIVE"_s);
    QCOMPARE(loaded.warnings.first().arguments, (QList<Value>{u"CA1002"_s, 2023, 21}));
    const QByteArray of2023 = "{'entity_id': 'CA1001', 'year': 2023}";
    QCOMPARE(s.cell("true_ups", of2023, "qty"), u"300"_s);
    QCOMPARE(s.cell("true_ups", of2023, "reduction"), u"0.93"_s);
    QCOMPARE(s.cell("true_ups", of2023, "initial_allocation"), u"9000"_s);
    QCOMPARE(s.cell("true_ups", "{'entity_id': 'CA1001', 'year': 2024}", "baseline"), u"1500.5"_s);
    QCOMPARE(s.cell("true_ups", "{'entity_id': 'CA1002', 'year': 2023}", "qty"), u"0"_s);
    QCOMPARE(s.cell("true_ups", "{'entity_id': 'CA1002', 'year': 2023}", "next_less"), u"21"_s);
    QCOMPARE(s.cell("true_ups", "{'entity_id': 'CA1002', 'year': 2024}", "baseline"), QString());
}

void TestSideEvents::refusesTrueUps_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("field");
    const QByteArray parts =
        "'baseline': '1', 'production': '2', 'reduction': '0.9', 'initial_allocation': 1";
    QTest::newRow("both") << parts + ", 'quantity': 5" << u"TRUE_UP_AMOUNT_TWICE"_s
                          << u"rows[0].quantity"_s;
    QTest::newRow("neither") << QByteArray() << u"TRUE_UP_AMOUNT_MISSING"_s
                             << u"rows[0].quantity"_s;
    QTest::newRow("half of it") << QByteArray("'baseline': '1', 'production': '2'")
                                << u"TRUE_UP_AMOUNT_MISSING"_s << u"rows[0].quantity"_s;
    QTest::newRow("more than the whole")
        << QByteArray(
               "'baseline': '1', 'production': '2', 'reduction': '1.01', 'initial_allocation': 1")
        << u"TRUE_UP_REDUCTION_TOO_LARGE"_s << u"rows[0].reduction"_s;
    QTest::newRow("too large") << QByteArray(
                                      "'baseline': '999999999999999', 'production': "
                                      "'999999999999999', 'reduction': '1', "
                                      "'initial_allocation': 1")
                               << u"NUMBER_TOO_LARGE"_s << u"rows[0].quantity"_s;
    for (const char* odd :
         {"-1", "1e3", "1.", ".5", "1.2.3", "0x1", "1 000", "1.1234567890123456"}) {
        QTest::addRow("baseline %s", odd)
            << QByteArray(
                   "'production': '2', 'reduction': '0.9', 'initial_allocation': 1, "
                   "'baseline': '") +
                   odd + "'"
            << u"DECIMAL_INVALID"_s << u"rows[0].baseline"_s;
    }
}

void TestSideEvents::refusesTrueUps()
{
    QFETCH(QByteArray, amount);
    QFETCH(QString, codes);
    QFETCH(QString, field);
    California s;
    const QByteArray row = "'entity_id': 'CA1001', 'year': 2023, 'vintages': [2024]" +
                           (amount.isEmpty() ? QByteArray() : ", " + amount);
    const Result<Outcome> refused =
        s.both("LoadTrueUps", "{'jurisdiction': 'CA', 'rows': [{" + row + "}]}");
    QCOMPARE(codesOf(refused), codes);
    QCOMPARE(refused.error().first().field, field);
    QVERIFY(s.rows("true_ups").isEmpty());
}

QTEST_GUILESS_MAIN(TestSideEvents)
#include "tst_side_events.moc"
