// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/office.h"

using namespace citss;
using namespace Qt::StringLiterals;

/// The whole job: from emissions to retired instruments, and back.
class TestComplianceRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsEmissionsByVersion();
    void refusesEmissions_data();
    void refusesEmissions();
    void opensEventsUnderPinnedRules();
    void refusesEvents_data();
    void refusesEvents();
    void retiresWhatWasPreviewed();
    void tellsHowFarItIsInOneLine();
    void nothingIsRetiredBeforeTheDeadline();
    void leavesOutWhatChangedSinceThePreview();
    void commitsOnce();
    void publishesCorrectionsAsFurtherVersions();
    void reversesAndRunsAgain();
    void lateSurrenderFulfilsLate();
    void takesALateSurrenderInParts();
    void grantsOtherTerms();
    void closesForGood();
    void showsWhatWouldBeRetired();
};

void TestComplianceRun::loadsEmissionsByVersion()
{
    Office s;
    const Result<Outcome> first = s.load(Emissions);
    QCOMPARE(codesOf(first), u"ok"_s);
    QCOMPARE(first->made.value(u"new"_s).toInteger(), 2);
    const Result<Outcome> second = s.load(
        "[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 99000},"
        " {'facility_id': 'FWA1002', 'year': 2023, 'quantity': 80000,"
        " 'verification': 'qualifié positif'}]");
    QCOMPARE(codesOf(second), u"ok"_s);
    QCOMPARE(second->made.value(u"changed"_s).toInteger(), 1);
    QCOMPARE(second->made.value(u"unchanged"_s).toInteger(), 1);
    QCOMPARE(codesOf(second->warnings), u"EMISSIONS_CHANGED"_s);
    QCOMPARE(s.cell("emissions", "{'facility_id': 'FWA1001'}", "emissions"), u"99000"_s);
    QCOMPARE(s.cell("emissions", "{'facility_id': 'FWA1001'}", "version"), u"2"_s);
}

void TestComplianceRun::refusesEmissions_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("codes");
    QTest::newRow("none") << u"[]"_s << u"LOAD_EMPTY"_s;
    QTest::newRow("no subject") << u"[{'year': 2023, 'quantity': 1}]"_s
                                << u"EMISSIONS_SUBJECT_MISSING"_s;
    QTest::newRow("unknown facility")
        << u"[{'facility_id': 'X', 'year': 2023, 'quantity': 1}]"_s << u"FACILITY_UNKNOWN_HERE"_s;
    QTest::newRow("unknown entity")
        << u"[{'entity_id': 'WA9999', 'year': 2023, 'quantity': 1}]"_s << u"ENTITY_UNKNOWN_HERE"_s;
    QTest::newRow("another's facility")
        << u"[{'entity_id': 'WA1002', 'facility_id': 'FWA1001', 'year': 2023, 'quantity': 1}]"_s
        << u"EMISSIONS_ENTITY_DIFFERS"_s;
    QTest::newRow("twice") << u"[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 1},"
                              " {'facility_id': 'FWA1001', 'year': 2023, 'quantity': 2}]"_s
                           << u"EMISSIONS_DUPLICATE"_s;
    QTest::newRow("negative") << u"[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': '-1'}]"_s
                              << u"NUMBER_NEGATIVE"_s;
    QTest::newRow("fraction") << u"[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': '1.5'}]"_s
                              << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("beyond 2^63")
        << u"[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': '9223372036854775809'}]"_s
        << u"NUMBER_TOO_LARGE"_s;
    QTest::newRow("odd verification")
        << u"[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 1, 'verification': 'maybe'}]"_s
        << u"VERIFICATION_UNKNOWN"_s;
    QTest::newRow("all at once")
        << u"[{'facility_id': 'X', 'year': 2023, 'quantity': 1, 'verification': 'maybe'},"
           " {'year': 2023, 'quantity': 1}]"_s
        << u"VERIFICATION_UNKNOWN, FACILITY_UNKNOWN_HERE, EMISSIONS_SUBJECT_MISSING"_s;
}

void TestComplianceRun::refusesEmissions()
{
    QFETCH(QString, rows);
    QFETCH(QString, codes);
    Office s;
    QCOMPARE(codesOf(s.load(rows.toUtf8().constData())), codes);
    QVERIFY(s.rows("emissions").isEmpty());
}

void TestComplianceRun::opensEventsUnderPinnedRules()
{
    Office s;
    const Result<Outcome> opened =
        s.runBoth("prg",
                  "aut",
                  "OpenComplianceEvent",
                  "{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023}");
    QCOMPARE(codesOf(opened), u"ok"_s);
    QCOMPARE(opened->made.value(u"event"_s).toString(), u"WA-2023-ANNUAL"_s);
    QCOMPARE(opened->made.value(u"deadline"_s).toString(), u"2024-11-02T00:00:00.000Z"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "rule_set"), u"WA-CP1"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "rule_hash").size(), 64);
    const Result<Outcome> full = s.runBoth("prg",
                                           "aut",
                                           "OpenComplianceEvent",
                                           "{'jurisdiction': 'WA', 'type': 'FULL', 'year': 2025}");
    QCOMPARE(full->made.value(u"event"_s).toString(), u"WA-2023-2026-FULL"_s);
    // A full period is about all its years.
    QCOMPARE(s.rows("event_years", "{'event': 'WA-2023-2026-FULL'}").size(), 4);
}

void TestComplianceRun::refusesEvents_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("codes");
    QTest::newRow("no rules") << u"{'jurisdiction': 'QC', 'type': 'FULL', 'year': 2023}"_s
                              << u"PROGRAMME_MISSING"_s;
    QTest::newRow("no year") << u"{'jurisdiction': 'WA', 'type': 'ANNUAL'}"_s << u"FIELD_MISSING"_s;
    QTest::newRow("before the programme")
        << u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2019}"_s << u"RULE_SET_NONE"_s;
    QTest::newRow("unknown rule set")
        << u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023, 'rule_set': 'XX'}"_s
        << u"RULE_SET_UNKNOWN"_s;
    QTest::newRow("other period")
        << u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023, 'rule_set': 'WA-CP2'}"_s
        << u"EVENT_YEAR_OUTSIDE"_s;
    QTest::newRow("last year")
        << u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2026, 'rule_set': 'WA-CP1'}"_s
        << u"EVENT_YEAR_LEFT_TO_FULL"_s;
    QTest::newRow("other type")
        << u"{'jurisdiction': 'WA', 'type': 'RATE', 'year': 2023, 'rule_set': 'WA-CP1'}"_s
        << u"EVENT_TYPE_NOT_OPENED"_s;
    QTest::newRow("deadline without reason")
        << u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023, 'deadline': '2024-11-05T00:00:00Z'}"_s
        << u"EVENT_DEADLINE_REASON"_s;
    QTest::newRow("late surrender of nothing")
        << u"{'jurisdiction': 'WA', 'type': 'PENALTY'}"_s << u"EVENT_PARENT_MISSING"_s;
    QTest::newRow("late surrender of an unknown event")
        << u"{'jurisdiction': 'WA', 'type': 'PENALTY', 'parent': 'WA-2020-ANNUAL'}"_s
        << u"EVENT_UNKNOWN"_s;
}

void TestComplianceRun::refusesEvents()
{
    QFETCH(QString, fields);
    QFETCH(QString, codes);
    Office s;
    QCOMPARE(codesOf(s.runBoth("prg", "aut", "OpenComplianceEvent", fields.toUtf8())), codes);
}

void TestComplianceRun::retiresWhatWasPreviewed()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 30000);
    s.place("WA1001", "APCR", 0, 1000);
    s.place("WA1001", "OFFSET_DEBS", 2023, 6000);
    s.place("WA1002", "ALLOWANCE", 2023, 20000);
    s.place("WA1002", "ALLOWANCE", 2024, 10000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    s.clock().set(AfterDeadline);
    const Result<Outcome> outcome = s.commit(s.preview());
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"entities"_s).toInteger(), 3);
    QCOMPARE(outcome->made.value(u"retired"_s).toInteger(), 50000);
    QCOMPARE(outcome->made.value(u"shortfall"_s).toInteger(), 4000);
    QCOMPARE(s.run2023("WA1001", "comp_status"), u"FULFILLED"_s);
    QCOMPARE(s.run2023("WA1001", "allow_used"), u"25000"_s);
    QCOMPARE(s.run2023("WA1001", "offset_used"), u"5000"_s);
    QCOMPARE(s.run2023("WA1002", "comp_status"), u"UNFULFILLED"_s);
    QCOMPARE(s.run2023("WA1003", "comp_status"), u"NOT_APPLICABLE"_s);
    QCOMPARE(s.cell("penalties", "{'entity_id': 'WA1002'}", "late_obl"), u"16000"_s);
    QCOMPARE(s.cell("penalties", "{'entity_id': 'WA1002'}", "due"), u"2025-05-01"_s);
    QCOMPARE(
        s.cell("run_lines", "{'entity_id': 'WA1001', 'instrument': 'OFFSET_DEBS'}", "serial_last"),
        u"5000"_s);
    QVERIFY(!s.cell("run_lines", "{'entity_id': 'WA1001', 'instrument': 'APCR'}", "citation")
                 .isEmpty());
    QCOMPARE(s.cell("run_leftovers", "{'entity_id': 'WA1001', 'reason': 'OVER_LIMIT'}", "qty"),
             u"1000"_s);
    QCOMPARE(s.cell("run_leftovers", "{'entity_id': 'WA1002'}", "reason"), u"VINTAGE_FUTURE"_s);
    QCOMPARE(s.cell("run_limits", "{'entity_id': 'WA1001', 'limit_id': 'GENERAL'}", "room_left"),
             u"0"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "state"), u"RUN"_s);
}

void TestComplianceRun::tellsHowFarItIsInOneLine()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 30000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    s.clock().set(AfterDeadline);
    const qint64 preview = s.preview();
    QList<double> parts;
    const Progress progress([&parts](qint64 done, qint64 total) {
        parts.append(static_cast<double>(done) / static_cast<double>(total));
    });
    const CommandRequest request{.id = s.registry().newCommandId(),
                                 .command = u"CommitComplianceRun"_s,
                                 .fields = {{u"preview"_s, preview}}};
    const Result<Rehearsal> rehearsal =
        s.registry().rehearse({.commands = {request}, .views = {}}, s.token("adm"), progress);
    QCOMPARE(codesOf(rehearsal->outcomes.last()), u"ok"_s);
    // Planning, writing and moving count steps of their own; the whole never goes back.
    QVERIFY(parts.size() >= 3);
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    QVERIFY(parts.first() < 0.5 && parts.last() >= 0.8 && parts.last() <= 1.0);
}

void TestComplianceRun::nothingIsRetiredBeforeTheDeadline()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 40000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    const qint64 preview = s.preview();
    QCOMPARE(codesOf(s.commit(preview)), u"EVENT_NOT_CUT_OFF"_s);
    s.clock().set(AfterDeadline);
    s.registry().passDeadlines();
    QCOMPARE(s.cell("compliance_events", "{}", "state"), u"CUT_OFF"_s);
    QCOMPARE(codesOf(s.commit(preview)), u"ok"_s);
    QCOMPARE(codesOf(s.commit(99)), u"PREVIEW_UNKNOWN"_s);
    QCOMPARE(codesOf(s.run("aud", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL'}")),
             u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("prg", "PreviewComplianceRun", "{'event': 'WA-1999-ANNUAL'}")),
             u"EVENT_UNKNOWN"_s);
}

void TestComplianceRun::leavesOutWhatChangedSinceThePreview()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 40000);
    s.place("WA1002", "ALLOWANCE", 2023, 10000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    const qint64 preview = s.preview();
    s.place("WA1002", "ALLOWANCE", 2023, 14000);
    s.clock().set(AfterDeadline);
    const Result<Outcome> outcome = s.commit(preview);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(codesOf(outcome->warnings), u"STALE_PREVIEW"_s);
    QCOMPARE(outcome->made.value(u"left_out"_s).toInteger(), 1);
    QVERIFY(s.rows("runs", "{'entity_id': 'WA1002'}").isEmpty());
    QCOMPARE(codesOf(s.commit(preview)),
             u"NOTHING_TO_COMMIT, ALREADY_COMMITTED, STALE_PREVIEW, ALREADY_COMMITTED"_s);
    const Result<Outcome> rest = s.commit(s.preview());
    QCOMPARE(codesOf(rest->warnings), u"ALREADY_COMMITTED, ALREADY_COMMITTED"_s);
    QCOMPARE(s.run2023("WA1002", "total_used"), u"24000"_s);
}

void TestComplianceRun::commitsOnce()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 90000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    s.clock().set(AfterDeadline);
    QCOMPARE(codesOf(s.commit(s.preview())), u"ok"_s);
    const JournalNumber head = s.head();
    QVERIFY(codesOf(s.commit(s.preview())).startsWith(u"NOTHING_TO_COMMIT, ALREADY_COMMITTED"_s));
    QCOMPARE(s.head().number(), head.number() + 1);  // the preview alone
    QCOMPARE(s.run2023("WA1001", "total_used"), u"30000"_s);
}

void TestComplianceRun::publishesCorrectionsAsFurtherVersions()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 90000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    QCOMPARE(codesOf(s.runBoth("prg", "aut", "PublishObligations", "{'event': 'WA-2023-ANNUAL'}")),
             u"NOTHING_TO_PUBLISH"_s);
    s.clock().set(AfterDeadline);
    QCOMPARE(codesOf(s.commit(s.preview())), u"ok"_s);
    QCOMPARE(codesOf(s.load("[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 110000}]")),
             u"ok"_s);
    const Result<Outcome> published =
        s.runBoth("prg", "aut", "PublishObligations", "{'event': 'WA-2023-ANNUAL'}");
    QCOMPARE(published->made.value(u"published"_s).toInteger(), 1);
    QCOMPARE(s.cell("obligations", "{'entity_id': 'WA1001'}", "version"), u"2"_s);
    const Result<Outcome> supplement = s.commit(s.preview());
    QCOMPARE(codesOf(supplement), u"ok"_s);
    QCOMPARE(supplement->made.value(u"retired"_s).toInteger(), 3000);
}

void TestComplianceRun::reversesAndRunsAgain()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 90000);
    s.place("WA1002", "ALLOWANCE", 2023, 20000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    s.clock().set(AfterDeadline);
    QCOMPARE(codesOf(s.reverse()), u"NOTHING_TO_REVERSE"_s);
    QCOMPARE(codesOf(s.commit(s.preview())), u"ok"_s);
    const auto lines = s.rows("run_lines");
    s.passDays(3);
    const Result<Outcome> reversed = s.reverse();
    QCOMPARE(codesOf(reversed), u"ok"_s);
    QCOMPARE(reversed->made.value(u"returned"_s).toInteger(), 50000);
    QVERIFY(s.rows("run_lines").isEmpty());
    QCOMPARE(s.cell("penalties", "{}", "state"), u"VOID"_s);
    QCOMPARE(s.cell("compliance_events", "{}", "state"), u"CUT_OFF"_s);
    // The same serial numbers came back with their recordation time: the same run follows.
    QCOMPARE(codesOf(s.commit(s.preview())), u"ok"_s);
    QCOMPARE(s.rows("run_lines").size(), lines.size());
    QCOMPARE(s.cell("run_lines", "{'entity_id': 'WA1001'}", "serial_last"), u"30000"_s);
}

void TestComplianceRun::lateSurrenderFulfilsLate()
{
    Office s;
    s.place("WA1002", "ALLOWANCE", 2023, 20000);
    QCOMPARE(codesOf(s.load("[{'facility_id': 'FWA1002', 'year': 2023, 'quantity': 80000}]")),
             u"ok"_s);
    s.publish();
    s.clock().set(AfterDeadline);
    QCOMPARE(codesOf(s.commit(s.preview())), u"ok"_s);
    s.place("WA1002", "ALLOWANCE", 2024, 17000);
    QCOMPARE(
        codesOf(s.runBoth("prg",
                          "aut",
                          "OpenComplianceEvent",
                          "{'jurisdiction': 'WA', 'type': 'PENALTY', 'parent': 'WA-2023-ANNUAL'}")),
        u"ok"_s);
    const char* const penalty = "WA-2023-ANNUAL-PENALTY";
    QCOMPARE(codesOf(s.runBoth(
                 "prg", "aut", "PublishObligations", "{'event': 'WA-2023-ANNUAL-PENALTY'}")),
             u"ok"_s);
    const Result<Outcome> late = s.commit(s.preview(penalty));
    QCOMPARE(codesOf(late), u"ok"_s);
    QCOMPARE(late->made.value(u"retired"_s).toInteger(), 16000);
    QCOMPARE(s.run2023("WA1002", "comp_status"), u"FULFILLED_LATE"_s);
    QCOMPARE(s.cell("penalties", "{}", "state"), u"COVERED"_s);
    QCOMPARE(codesOf(s.reverse()), u"REFUSED_DEPENDENT"_s);
    QCOMPARE(codesOf(s.reverse(penalty)), u"ok"_s);
    QCOMPARE(s.run2023("WA1002", "comp_status"), u"UNFULFILLED"_s);
    QCOMPARE(s.cell("penalties", "{}", "state"), u"DUE"_s);
    QCOMPARE(codesOf(s.reverse()), u"ok"_s);
}

void TestComplianceRun::takesALateSurrenderInParts()
{
    Office s;
    s.place("WA1002", "ALLOWANCE", 2023, 20'000);
    Office::must(s.load("[{'facility_id': 'FWA1002', 'year': 2023, 'quantity': 80000}]"));
    s.publish();
    s.clock().set(AfterDeadline);
    Office::must(s.commit(s.preview()));
    const char* const penalty = "WA-2023-ANNUAL-PENALTY";
    const QByteArray publish = QByteArray("{'event': '") + penalty + "'}";
    Office::must(s.runBoth("prg",
                           "aut",
                           "OpenComplianceEvent",
                           "{'jurisdiction': 'WA', 'type': 'PENALTY', 'parent': "
                           "'WA-2023-ANNUAL'}"));
    // 4,000 are missing: 16,000 are due. The first part covers what was missed, and no more.
    s.place("WA1002", "ALLOWANCE", 2024, 3'999);
    Office::must(s.runBoth("prg", "aut", "PublishObligations", publish));
    Office::must(s.commit(s.preview(penalty)));
    QCOMPARE(s.run2023("WA1002", "comp_status"), u"UNFULFILLED"_s);
    s.place("WA1002", "ALLOWANCE", 2025, 5'001);
    Office::must(s.runBoth("prg", "aut", "PublishObligations", publish));
    QCOMPARE(s.cell("obligations",
                    QByteArray("{'entity_id': 'WA1002', 'event': '") + penalty + "'}",
                    "obligation"),
             u"12001"_s);
    Office::must(s.commit(s.preview(penalty)));
    QCOMPARE(s.run2023("WA1002", "comp_status"), u"FULFILLED_LATE"_s);
    QCOMPARE(s.cell("penalties", "{'entity_id': 'WA1002'}", "state"), u"DUE"_s);
    // The rest, and nothing beyond it.
    s.place("WA1002", "ALLOWANCE", 2026, 8'000);
    Office::must(s.runBoth("prg", "aut", "PublishObligations", publish));
    const Result<Outcome> last = s.commit(s.preview(penalty));
    QCOMPARE(last->made.value(u"retired"_s).toInteger(), 7'000);
    QCOMPARE(s.cell("penalties", "{'entity_id': 'WA1002'}", "state"), u"COVERED"_s);
    QCOMPARE(codesOf(s.runBoth("prg", "aut", "PublishObligations", publish)),
             u"NOTHING_TO_PUBLISH"_s);
    // Taken back, all of it is due again.
    QCOMPARE(codesOf(s.reverse(penalty)), u"ok"_s);
    QCOMPARE(s.cell("penalties", "{'entity_id': 'WA1002'}", "state"), u"DUE"_s);
    QCOMPARE(s.run2023("WA1002", "comp_status"), u"UNFULFILLED"_s);
}

void TestComplianceRun::grantsOtherTerms()
{
    Office s;
    s.place("WA1001", "OFFSET_DEBS", 2023, 9000);
    s.place("WA1001", "ALLOWANCE", 2025, 30000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    const QByteArray base = "'event': 'WA-2023-ANNUAL', 'entity_id': 'WA1001', 'reason': 'Sale'";
    QCOMPARE(codesOf(s.runBoth(
                 "prg",
                 "aut",
                 "GrantConcession",
                 "{" + base + ", 'kind': 'LIMIT_SHARE', 'limit': 'NONE', 'amount': 2000000}")),
             u"CONCESSION_LIMIT_UNKNOWN, CONCESSION_SHARE_TOO_LARGE"_s);
    QCOMPARE(
        codesOf(s.runBoth(
            "prg", "aut", "GrantConcession", "{" + base + ", 'kind': 'LIMIT_BASE', 'amount': 1}")),
        u"CONCESSION_YEAR_MISSING"_s);
    QCOMPARE(codesOf(s.runBoth(
                 "prg",
                 "aut",
                 "GrantConcession",
                 "{" + base + ", 'kind': 'LIMIT_SHARE', 'limit': 'GENERAL', 'amount': 80000}")),
             u"ok"_s);
    QCOMPARE(
        codesOf(s.runBoth("prg",
                          "aut",
                          "LoadTrueUps",
                          "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA1001', 'year': 2023,"
                          " 'vintages': [2025], 'quantity': 10000}]}")),
        u"ok"_s);
    QCOMPARE(
        codesOf(s.runBoth(
            "prg",
            "aut",
            "LoadTrueUps",
            "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA9', 'year': 2023, 'vintages': [2025],"
            " 'quantity': 1}]}")),
        u"NOT_ENTITY_ID"_s);
    QCOMPARE(
        codesOf(s.runBoth(
            "prg",
            "aut",
            "LoadTrueUps",
            "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA9999', 'year': 2023, 'vintages': [],"
            " 'quantity': 1}, {'entity_id': 'WA9999', 'year': 2023, 'vintages': [2025],"
            " 'quantity': 1}]}")),
        u"ENTITY_UNKNOWN_HERE, TRUE_UP_VINTAGES_MISSING, ENTITY_UNKNOWN_HERE, TRUE_UP_DUPLICATE"_s);
    s.clock().set(AfterDeadline);
    QCOMPARE(codesOf(s.commit(s.preview())), u"ok"_s);
    QCOMPARE(s.run2023("WA1001", "offset_used"), u"8000"_s);
    QCOMPARE(s.run2023("WA1001", "total_used"), u"18000"_s);
    QCOMPARE(s.cell("run_lines", "{'entity_id': 'WA1001', 'instrument': 'ALLOWANCE'}", "used_as"),
             u"TRUE_UP"_s);
}

void TestComplianceRun::closesForGood()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 90000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    const char* const event = "{'event': 'WA-2023-ANNUAL'}";
    QCOMPARE(codesOf(s.runBoth("adm", "aut", "CloseComplianceEvent", event)), u"EVENT_NOT_RUN"_s);
    s.clock().set(AfterDeadline);
    const qint64 preview = s.preview();
    QCOMPARE(codesOf(s.commit(preview)), u"ok"_s);
    QCOMPARE(codesOf(s.runBoth("adm", "aut", "CloseComplianceEvent", event)), u"ok"_s);
    QCOMPARE(codesOf(s.reverse()), u"EVENT_CLOSED"_s);
    QCOMPARE(codesOf(s.commit(preview)), u"EVENT_CLOSED"_s);
    QCOMPARE(codesOf(s.runBoth("adm", "aut", "CloseComplianceEvent", event)), u"EVENT_CLOSED"_s);
}

void TestComplianceRun::showsWhatWouldBeRetired()
{
    Office s;
    s.place("WA1001", "ALLOWANCE", 2023, 90000);
    QCOMPARE(codesOf(s.load(Emissions)), u"ok"_s);
    s.publish();
    s.clock().set(AfterDeadline);
    const qint64 preview = s.preview();
    const JournalNumber head = s.head();
    ViewRequest lines;
    lines.view = u"run_lines"_s;
    lines.filters = {{.column = u"entity_id"_s, .value = u"WA1001"_s}};
    const Result<Rehearsal> rehearsal =
        s.registry().rehearse({.commands = {{.id = {},
                                             .command = u"CommitComplianceRun"_s,
                                             .fields = {{u"preview"_s, preview}}}},
                               .views = {lines}},
                              s.token("adm"));
    QVERIFY(rehearsal.has_value());
    QCOMPARE(codesOf(rehearsal->outcomes.first()), u"ok"_s);
    QCOMPARE(rehearsal->pages.first()->rows.size(), 1);
    QCOMPARE(s.head(), head);
    QVERIFY(s.rows("runs").isEmpty());
}

QTEST_GUILESS_MAIN(TestComplianceRun)
#include "tst_compliance_run.moc"
