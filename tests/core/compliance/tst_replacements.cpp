// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/review.h"

using namespace citss;
using namespace Qt::StringLiterals;

/// Credits found overstated are replaced by whoever used them.
class TestReplacements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usersReplaceTheirPart();
    void fivePercentHaveNoConsequence();
    void nothingFoundTakesAll();
    void countsWhoeverHasThem();
    void refusesReplacements_data();
    void refusesReplacements();
    void assessesOnce();
    void reversedSurrendersUsedNothing();
};

/// IV-01 of compliance.md 4.2.
void TestReplacements::usersReplaceTheirPart()
{
    Review s;
    s.place("WA1002", "OFFSET_DEBS", 2022, 20'005);
    s.surrenderCredits({{"WA1001", 30'001}, {"WA1003", 49'994}});
    const Result<Outcome> outcome = s.assess(90'000);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"issued"_s).toInteger(), 100'000);
    QCOMPARE(outcome->made.value(u"overstated"_s).toInteger(), 10'000);
    QCOMPARE(outcome->made.value(u"used"_s).toInteger(), 79'995);
    QCOMPARE(outcome->made.value(u"to_replace"_s).toInteger(), 7'999);
    QCOMPARE(outcome->made.value(u"held"_s).toInteger(), 20'005);
    QCOMPARE(outcome->made.value(u"to_remove"_s).toInteger(), 2'001);
    QCOMPARE(outcome->made.value(u"obligations"_s).toInteger(), 2);
    QCOMPARE(codesOf(outcome->warnings), u"CREDITS_TO_REMOVE"_s);

    QCOMPARE(s.rows("side_obligations").size(), qsizetype(2));
    QCOMPARE(s.side(1, "entity_id"), u"WA1001"_s);
    QCOMPARE(s.side(1, "legal_name"), u"Entity WA1001"_s);
    QCOMPARE(s.side(1, "kind"), u"REPLACEMENT"_s);
    QCOMPARE(s.side(1, "subject"), u"WAFR5001-A"_s);
    QCOMPARE(s.side(1, "rule_set"), u"WA-CP1"_s);
    QCOMPARE(s.side(1, "qty"), u"3000"_s);
    QCOMPARE(s.side(1, "open"), u"3000"_s);
    QCOMPARE(s.side(1, "state"), u"DUE"_s);
    QCOMPARE(s.side(1, "due"), u"2025-02-28"_s);  // six months after 31 August
    QCOMPARE(s.side(2, "entity_id"), u"WA1003"_s);
    QCOMPARE(s.side(2, "qty"), u"4999"_s);
    QCOMPARE(s.share("HELD", "WA1002", "part"), u"2001"_s);
    QCOMPARE(s.share("RETIRED", "WA1003", "qty"), u"49994"_s);
    QCOMPARE(s.share("RETIRED", "WA1003", "overstated"), u"10000"_s);
    // The act itself is left to another command.
    QCOMPARE(s.cell("holdings", "{'entity_id': 'WA1002'}", "qty"), u"20005"_s);
}

/// IV-02 of compliance.md 4.2.
void TestReplacements::fivePercentHaveNoConsequence()
{
    Review s;
    s.surrenderCredits({{"WA1001", 105'000}});
    const Result<Outcome> outcome = s.assess(100'000);
    QCOMPARE(codesOf(outcome), u"REPLACEMENT_NOT_OVERSTATED"_s);
    QCOMPARE(outcome.error().first().arguments, (QList<Value>{105'000, 100'000, 5'000, 5'000}));
    QVERIFY(s.rows("side_obligations").isEmpty());
    QCOMPARE(codesOf(s.assess(105'000)), u"REPLACEMENT_NOT_OVERSTATED"_s);
    // One less found is beyond the bound.
    const Result<Outcome> beyond = s.assess(99'999);
    QCOMPARE(codesOf(beyond), u"ok"_s);
    QCOMPARE(s.side(1, "qty"), u"5001"_s);
}

void TestReplacements::nothingFoundTakesAll()
{
    Review s;
    s.place("WA1002", "OFFSET_DEBS", 2022, 7);
    s.surrenderCredits({{"WA1001", 100}});
    const Result<Outcome> outcome = s.assess(0, "2024-11-01");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(s.side(1, "qty"), u"100"_s);
    QCOMPARE(s.side(1, "due"), u"2025-05-01"_s);
    QCOMPARE(outcome->made.value(u"to_remove"_s).toInteger(), 7);
}

/// An entity may both have used some and hold some, and so may a jurisdiction's own account.
void TestReplacements::countsWhoeverHasThem()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    s.place("WA1001", "OFFSET_DEBS", 2022, 500);
    Office::must(s.runBoth("adm",
                           "aut",
                           "IssueOffsets",
                           "{'jurisdiction': 'WA', 'kind': 'OFFSET_DEBS', 'project': 'WAFR5001', "
                           "'issuance': 'WAFR5001-A', 'vintage': 2022, 'quantity': 300}"));
    // Another issuance of the same project is none of its business.
    Office::must(s.runBoth("adm",
                           "aut",
                           "IssueOffsets",
                           "{'jurisdiction': 'WA', 'kind': 'OFFSET_DEBS', 'project': 'WAFR5001', "
                           "'issuance': 'WAFR5001-B', 'vintage': 2023, 'quantity': 999}"));
    Office::must(s.run("root",
                       "OpenJurisdictionAccount",
                       "{'jurisdiction': 'WA', 'account_type': 'INVALIDATION', 'account_name': "
                       "'Invalid'}"));
    Office::must(s.runBoth(
        "adm",
        "aut",
        "MoveInstruments",
        "{'from': '" + s.accountOf("WA1001") + "', 'to': '" +
            s.cell("accounts", "{'account_type': 'INVALIDATION'}", "account_no").toLatin1() +
            "', 'reason': 'Invalid', 'lines': [{'kind': 'OFFSET_DEBS', 'quantity': 100}]}"));
    const Result<Outcome> outcome = s.assess(900);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"issued"_s).toInteger(), 1800);
    QCOMPARE(codesOf(outcome->warnings), u"CREDITS_TO_REMOVE, CREDITS_NOT_REPLACED"_s);
    QCOMPARE(outcome->warnings.first().arguments, (QList<Value>{700, 2, 350}));
    QCOMPARE(outcome->warnings.last().arguments, (QList<Value>{100}));
    QCOMPARE(s.share("RETIRED", "WA1001", "part"), u"500"_s);
    QCOMPARE(s.share("HELD", "WA1001", "part"), u"200"_s);
    QCOMPARE(s.cell("replacement_shares", "{'account_no': 'WA-10001'}", "part"), u"150"_s);
    QCOMPARE(s.rows("side_obligations").size(), qsizetype(1));
}

void TestReplacements::refusesReplacements_data()
{
    QTest::addColumn<QByteArray>("issuance");
    QTest::addColumn<int>("found");
    QTest::addColumn<QByteArray>("identified");
    QTest::addColumn<QString>("codes");
    const QByteArray day = "2024-08-31";
    QTest::newRow("unknown") << "WAFR5001-Z"_ba << 0 << day << u"ISSUANCE_UNKNOWN"_s;
    QTest::newRow("allowances") << "B-7"_ba << 0 << day << u"ISSUANCE_NOT_OFFSETS"_s;
    QTest::newRow("above") << "WAFR5001-A"_ba << 1001 << day << u"REPLACEMENT_FOUND_ABOVE"_s;
    QTest::newRow("within") << "WAFR5001-A"_ba << 953 << day << u"REPLACEMENT_NOT_OVERSTATED"_s;
    QTest::newRow("future") << "WAFR5001-A"_ba << 0 << "2024-11-05"_ba
                            << u"REPLACEMENT_IN_FUTURE"_s;
    QTest::newRow("both") << "WAFR5001-A"_ba << 1001 << "2030-01-01"_ba
                          << u"REPLACEMENT_IN_FUTURE, REPLACEMENT_FOUND_ABOVE"_s;
}

void TestReplacements::refusesReplacements()
{
    QFETCH(QByteArray, issuance);
    QFETCH(int, found);
    QFETCH(QByteArray, identified);
    QFETCH(QString, codes);
    Review s;
    Office::must(s.runBoth("adm",
                           "aut",
                           "IssueAllowances",
                           "{'jurisdiction': 'WA', 'kind': 'ALLOWANCE', 'vintage': 2023, "
                           "'quantity': 5, 'issuance': 'B-7'}"));
    s.surrenderCredits({{"WA1001", 1000}});
    QCOMPARE(codesOf(s.assess(found, identified, issuance)), codes);
    QCOMPARE(codesOf(s.runBoth("prg",
                               "aut",
                               "AssessReplacement",
                               "{'jurisdiction': 'CA', 'issuance': 'A', 'reductions_found': 0, "
                               "'identified': '2024-01-01', 'reason': 'x'}")),
             u"PROGRAMME_MISSING"_s);
    QVERIFY(s.rows("side_obligations").isEmpty());
}

void TestReplacements::assessesOnce()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    QCOMPARE(codesOf(s.assess(400)), u"SIDE_ASSESSED"_s);
    QCOMPARE(codesOf(s.annul(7)), u"SIDE_UNKNOWN"_s);
    QCOMPARE(codesOf(s.annul(1)), u"ok"_s);
    QCOMPARE(s.side(1, "state"), u"VOID"_s);
    QCOMPARE(s.side(1, "reason"), u"The report stands"_s);
    QCOMPARE(s.side(1, "open"), u"0"_s);
    QCOMPARE(codesOf(s.annul(1)), u"SIDE_NOT_DUE"_s);
    QCOMPARE(codesOf(s.cover(1, "{'kind': 'ALLOWANCE', 'quantity': 1}")), u"SIDE_NOT_DUE"_s);
    QCOMPARE(codesOf(s.assess(400)), u"ok"_s);
    QCOMPARE(s.side(2, "qty"), u"600"_s);
    QCOMPARE(s.rows("replacement_shares").size(), qsizetype(1));
    // Who may only look, or only approve, does not assess.
    QCOMPARE(codesOf(s.run("aud", "VoidSideObligation", "{'obligation': 2, 'reason': 'x'}")),
             u"NOT_PERMITTED"_s);
}

void TestReplacements::reversedSurrendersUsedNothing()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.reverse());
    const Result<Outcome> outcome = s.assess(500);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"obligations"_s).toInteger(), 0);
    QCOMPARE(outcome->made.value(u"to_remove"_s).toInteger(), 500);
    // Nothing is due, so it may be assessed again once they have been surrendered.
    Office::must(s.commit(s.preview()));
    QCOMPARE(codesOf(s.assess(500)), u"ok"_s);
    QCOMPARE(s.side(1, "qty"), u"500"_s);
    QCOMPARE(s.rows("replacement_shares").size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestReplacements)
#include "tst_replacements.moc"
