// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/california.h"

using namespace citss;
using namespace Qt::StringLiterals;

/// An event that is open is put under other rules.
class TestEventRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesTheRulesOfAnEvent();
    void keepsADeadlineSetByHand();
    void reopensAnEventWhoseDeadlineMovesAhead();
    void refusesOtherRules_data();
    void refusesOtherRules();
    void aRunBarsOtherRules();
};

void TestEventRules::changesTheRulesOfAnEvent()
{
    California s;
    s.load("CA1001", 2022, 1000);
    s.open("FULL", 2023);
    const QByteArray event = "CA-2021-2023-FULL";
    QCOMPARE(s.cell("compliance_events", "{}", "deadline"), u"2024-11-02T00:00:00.000Z"_s);
    const QString hash = s.cell("compliance_events", "{}", "rule_hash");
    s.adoptSecondVersion();
    QCOMPARE(s.cell("compliance_events", "{}", "pack_version"), u"1"_s);
    const Result<Outcome> changed = s.change(event);
    QCOMPARE(codesOf(changed), u"ok"_s);
    QVERIFY(changed->warnings.isEmpty());
    QCOMPARE(s.cell("compliance_events", "{}", "pack_version"), u"2"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "deadline"), u"2024-11-05T01:00:00.000Z"_s);
    QVERIFY(s.cell("compliance_events", "{}", "rule_hash") != hash);
    s.publish(event);
    const Result<Outcome> back = s.change(event, ", 'pack_version': 1");
    QCOMPARE(codesOf(back->warnings), u"EVENT_PUBLISH_AGAIN"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "rule_hash"), hash);
    QCOMPARE(codesOf(s.run("prg", "CloseComplianceEvent", "{'event': 'CA-2021-2023-FULL'}")),
             u"NOT_PERMITTED"_s);
}

void TestEventRules::keepsADeadlineSetByHand()
{
    California s;
    s.give("OpenComplianceEvent", Exit);
    s.adoptSecondVersion();
    QCOMPARE(codesOf(s.change("CA-2021-2023-FULL-CA1001")), u"ok"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "deadline"), u"2024-03-01T01:00:00.000Z"_s);
}

void TestEventRules::reopensAnEventWhoseDeadlineMovesAhead()
{
    California s;
    s.load("CA1001", 2022, 1000);
    s.open("FULL", 2023);
    s.publish("CA-2021-2023-FULL");
    s.adoptSecondVersion();
    s.clock().set(AfterPeriod4);
    s.registry().passDeadlines();
    QCOMPARE(s.cell("compliance_events", "{}", "state"), u"CUT_OFF"_s);
    QCOMPARE(codesOf(s.change("CA-2021-2023-FULL")), u"ok"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "state"), u"PUBLISHED"_s);
    s.passDays(1);
    QCOMPARE(s.cell("compliance_events", "{}", "state"), u"CUT_OFF"_s);
}

void TestEventRules::refusesOtherRules_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("field");
    const QByteArray full = "CA-2021-2023-FULL";
    QTest::newRow("no such event")
        << QByteArray("CA-1999-FULL") << QByteArray() << u"EVENT_UNKNOWN"_s << u"event"_s;
    QTest::newRow("version not adopted") << full << QByteArray(", 'pack_version': 9")
                                         << u"PACK_VERSION_UNKNOWN"_s << u"pack_version"_s;
    QTest::newRow("no such rule set")
        << full << QByteArray(", 'rule_set': 'CA-CP9'") << u"RULE_SET_UNKNOWN"_s << u"rule_set"_s;
    QTest::newRow("what it has") << full << QByteArray(", 'pack_version': 1")
                                 << u"EVENT_RULES_SAME"_s << QString();
    QTest::newRow("another period") << full << QByteArray(", 'rule_set': 'CA-CP5'")
                                    << u"EVENT_PERIOD_DIFFERS"_s << u"rule_set"_s;
    QTest::newRow("a period without the year")
        << QByteArray("CA-2022-ANNUAL") << QByteArray(", 'rule_set': 'CA-CP5'")
        << u"EVENT_YEAR_OUTSIDE"_s << u"rule_set"_s;
    QTest::newRow("rules that leave the year to the full event")
        << QByteArray("CA-2022-ANNUAL") << QByteArray() << u"EVENT_YEAR_LEFT_TO_FULL"_s
        << u"rule_set"_s;
}

void TestEventRules::refusesOtherRules()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, more);
    QFETCH(QString, codes);
    QFETCH(QString, field);
    California s;
    s.open("FULL", 2023);
    s.open("ANNUAL", 2022);
    s.adoptSecondVersion();
    const Result<Outcome> refused = s.change(event, more);
    QCOMPARE(codesOf(refused), codes);
    QCOMPARE(refused.error().first().field, field);
}

void TestEventRules::aRunBarsOtherRules()
{
    California s;
    s.load("CA1001", 2023, 1000);
    s.place("CA1001", "ALLOWANCE", 2023, 1000);
    s.open("FULL", 2023);
    s.publish("CA-2021-2023-FULL");
    s.adoptSecondVersion();
    s.clock().set(AfterPeriod4);
    s.surrender("CA-2021-2023-FULL");
    QCOMPARE(codesOf(s.change("CA-2021-2023-FULL")), u"EVENT_RUN_STANDS"_s);
    s.must(s.runBoth("adm", "aut", "CloseComplianceEvent", "{'event': 'CA-2021-2023-FULL'}"));
    QCOMPARE(codesOf(s.change("CA-2021-2023-FULL")), u"EVENT_CLOSED"_s);
}

QTEST_GUILESS_MAIN(TestEventRules)
#include "tst_event_rules.moc"
