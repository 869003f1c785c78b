// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/review.h"

using namespace citss;
using namespace Qt::StringLiterals;

/// What is owed beside the obligations of events is covered, by what the rules accept.
class TestSideCovers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversPartByPart();
    void refusesCovers_data();
    void refusesCovers();
    void eventsKeepWhatIsTheirs();
    void acceptsWhatTheRulesAccept();
    void coversNeedAccounts();
    void creditsThatCoveredAreUsedToo();
};

void TestSideCovers::coversPartByPart()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    s.place("WA1001", "ALLOWANCE", 2024, 600);
    const Result<Outcome> part =
        s.cover(1, "{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 200}");
    QCOMPARE(codesOf(part), u"ok"_s);
    QCOMPARE(part->made.value(u"covered"_s).toInteger(), 200);
    QCOMPARE(part->made.value(u"left"_s).toInteger(), 300);
    QCOMPARE(s.side(1, "state"), u"DUE"_s);
    QCOMPARE(s.side(1, "covered"), u"200"_s);
    QCOMPARE(s.side(1, "open"), u"300"_s);
    QCOMPARE(codesOf(s.annul(1)), u"SIDE_COVERED"_s);
    QCOMPARE(codesOf(s.cover(1, "{'kind': 'ALLOWANCE', 'quantity': 301}")), u"COVER_TOO_MUCH"_s);
    const Result<Outcome> rest =
        s.cover(1, "{'serials': 'WA-A-2024-300..349'}, {'kind': 'ALLOWANCE', 'quantity': 250}");
    QCOMPARE(codesOf(rest), u"ok"_s);
    QCOMPARE(rest->made.value(u"left"_s).toInteger(), 0);
    QCOMPARE(s.side(1, "state"), u"COVERED"_s);
    QCOMPARE(s.side(1, "open"), u"0"_s);
    QCOMPARE(codesOf(s.annul(1)), u"SIDE_NOT_DUE"_s);
    QCOMPARE(s.cell("side_covers", "{'obligation': 1, 'line': 1}", "serial_last"), u"200"_s);
    QCOMPARE(s.cell("side_covers", "{'obligation': 1, 'line': 2}", "serial_first"), u"300"_s);
    QVERIFY(s.rows("side_covers").size() >= 4);  // the last line went round what was named
}

void TestSideCovers::refusesCovers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nothing") << ""_ba << u"COVER_EMPTY"_s;
    QTest::newRow("same issuance")
        << "{'kind': 'OFFSET_DEBS', 'issuer': 'WA', 'quantity': 5}"_ba << u"COVER_SAME_ISSUANCE"_s;
    QTest::newRow("by serials") << "{'serials': 'WA-F-WAFR5001-1001..1005'}"_ba
                                << u"COVER_SAME_ISSUANCE"_s;
    QTest::newRow("issuer") << "{'kind': 'OFFSET_DEBS', 'issuer': 'CA', 'quantity': 5}"_ba
                            << u"COVER_ISSUER"_s;
    QTest::newRow("held") << "{'serials': 'WA-A-2024-41..60'}"_ba << u"SERIALS_NOT_FREE"_s;
    QTest::newRow("too few") << "{'kind': 'ALLOWANCE', 'quantity': 90}"_ba << u"NOT_ENOUGH_HELD"_s;
    QTest::newRow("not here") << "{'serials': 'WA-A-2024-101'}"_ba << u"SERIALS_NOT_IN_ACCOUNT"_s;
    QTest::newRow("too much") << "{'kind': 'APCR', 'quantity': 51}"_ba << u"COVER_TOO_MUCH"_s;
    QTest::newRow("no quantity") << "{'kind': 'APCR'}"_ba << u"LINE_EMPTY"_s;
    QTest::newRow("fine")
        << "{'kind': 'APCR', 'quantity': 4}, {'kind': 'ALLOWANCE', 'quantity': 46}"_ba << u"ok"_s;
}

void TestSideCovers::refusesCovers()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, codes);
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    s.place("WA1001", "OFFSET_DEBS", 2022, 9);
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA1001', "
                           "'account_type': 'COMPLIANCE', 'kind': 'OFFSET_DEBS', 'issuer': 'CA', "
                           "'project': 'CAFR1', 'issuance': 'CAFR1-A', 'vintage': 2022, "
                           "'quantity': 9}]}"));
    Office::must(s.assess(959));  // 50 of 1,009
    s.place("WA1001", "ALLOWANCE", 2024, 100);
    s.place("WA1001", "APCR", 0, 60);
    Office::must(s.runBoth(
        "adm", "aut", "PlaceHold", "{'serials': 'WA-A-2024-50..61', 'reason': 'Dispute'}"));
    QCOMPARE(s.side(1, "qty"), u"50"_s);
    QCOMPARE(codesOf(s.cover(1, lines)), codes);
}

/// Units that only the event of a full period may draw were sold for that alone.
void TestSideCovers::eventsKeepWhatIsTheirs()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    s.place("WA1001", "PRICE_CEILING_UNIT", 0, 60);
    QCOMPARE(codesOf(s.cover(1, "{'kind': 'PRICE_CEILING_UNIT', 'quantity': 5}")), u"COVER_KIND"_s);
}

/// What covers an obligation is named by the rules as they are now.
void TestSideCovers::acceptsWhatTheRulesAccept()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    s.place("WA1001", "APCR", 0, 60);
    const QByteArray line = "{'kind': 'APCR', 'quantity': 5}";
    s.adoptChanged(2, [](QCborArray& sets) {
        QCborMap first = sets.at(0).toMap();
        first.insert(u"order"_s, QCborArray{u"OFFSET_DEBS"_s, u"ALLOWANCE"_s});
        QCborMap citations = first.value(u"citations"_s).toMap();
        for (const char* kind : {"PRICE_CEILING_UNIT", "OFFSET_DEBS_TRIBAL", "APCR", "TRUE_UP"}) {
            citations.remove(u"order."_s + QLatin1String(kind));
        }
        first.insert(u"citations"_s, citations);
        sets[0] = first;
    });
    const Result<Outcome> refused = s.cover(1, line);
    QCOMPARE(codesOf(refused), u"COVER_KIND"_s);
    QCOMPARE(refused.error().first().field, u"lines[0].kind"_s);
    QCOMPARE(refused.error().first().arguments.last(), Value(u"OFFSET_DEBS, ALLOWANCE"_s));
    QCOMPARE(codesOf(s.cover(1, "{'serials': 'WA-R-NV-1..2'}")), u"COVER_KIND"_s);
    s.adoptChanged(3, [](QCborArray& sets) {
        QCborMap first = sets.at(0).toMap();
        first.insert(u"id"_s, u"WA-CPX"_s);
        QCborMap second = sets.at(1).toMap();
        second.insert(u"extends"_s, u"WA-CPX"_s);
        sets = {first, second};
    });
    QCOMPARE(codesOf(s.cover(1, line)), u"RULE_SET_UNKNOWN"_s);
}

void TestSideCovers::coversNeedAccounts()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}, {"WA1003", 1000}});
    Office::must(s.assess(1000));
    s.place("WA1001", "ALLOWANCE", 2024, 60);
    const QByteArray line = "{'kind': 'ALLOWANCE', 'quantity': 5}";
    const auto setState = [&s](const QByteArray& account, const char* state) {
        Office::must(s.runBoth(
            "reg",
            "aut",
            "SetAccountState",
            "{'account_no': '" + account + "', 'state': '" + state + "', 'reason': 'Order'}"));
    };
    // A suspended account still meets its obligations.
    setState(s.accountOf("WA1001"), "SUSPENDED");
    QCOMPARE(codesOf(s.cover(1, line)), u"ok"_s);
    setState(s.accountOf("WA1003"), "CLOSED");
    QCOMPARE(codesOf(s.cover(2, line)), u"COVER_ACCOUNT_MISSING"_s);
    setState("WA-10002", "SUSPENDED");
    QCOMPARE(codesOf(s.cover(1, line)), u"RETIREMENT_ACCOUNT_MISSING"_s);
    QCOMPARE(codesOf(s.cover(9, line)), u"SIDE_UNKNOWN"_s);
}

/// Whoever covers with credits has used them, should they be found overstated later.
void TestSideCovers::creditsThatCoveredAreUsedToo()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA1001', "
                           "'account_type': 'COMPLIANCE', 'kind': 'OFFSET_DEBS', 'project': "
                           "'WAFR6', 'issuance': 'WAFR6-A', 'vintage': 2022, 'quantity': 400}]}"));
    Office::must(s.cover(1, "{'kind': 'OFFSET_DEBS', 'project': 'WAFR6', 'quantity': 300}"));
    const Result<Outcome> outcome = s.assess(0, "2024-10-01", "WAFR6-A");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"used"_s).toInteger(), 300);
    QCOMPARE(outcome->made.value(u"held"_s).toInteger(), 100);
    QCOMPARE(s.side(2, "qty"), u"300"_s);
    QCOMPARE(s.side(2, "rule_set"), u"WA-CP1"_s);
}

QTEST_GUILESS_MAIN(TestSideCovers)
#include "tst_side_covers.moc"
