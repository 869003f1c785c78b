// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/holdings/market.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

void issueHundred(Scenario& s)
{
    QCOMPARE(done(s,
                  "IssueAllowances",
                  u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2024, "
                  "'quantity': 100}"_s),
             u"ok"_s);
}

QString hold(Scenario& s, const QString& numbers)
{
    return done(s,
                "PlaceHold",
                u"{'serials': 'XW-A-2024-%1', 'reason': 'Review', 'authority': "
                "'WAC 173-446-570'}"_s.arg(numbers));
}

QString release(Scenario& s, int id)
{
    return done(s, "ReleaseHold", u"{'hold': %1, 'reason': 'Cleared'}"_s.arg(id));
}

}  // namespace

/// A regulator's hold on serial numbers, wherever they lie.
class TestHolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksWhatItCovers();
    void reachesAcrossAccounts();
    void overlappingHoldsEndOneByOne();
    void isInTheRecord();
    void refusesToPlace_data();
    void refusesToPlace();
    void refusesPending();
    void refusesRetired();
    void refusesToRelease();
    void refusesToReleaseWhatChanged();
};

void TestHolds::blocksWhatItCovers()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QCOMPARE(hold(s, u"11..20"_s), u"ok"_s);
    QCOMPARE(holdings(s), QStringList{u"XW-10006 ALLOWANCE 2024 100 (0 pending 10 held)"_s});
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::Auction,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 91}"_s),
             u"NOT_ENOUGH_HELD"_s);
    QCOMPARE(moved(s, market::Issuance, market::Auction, u"{'serials': 'XW-A-2024-5..11'}"_s),
             u"SERIALS_NOT_FREE"_s);
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::Auction,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 15}"_s),
             u"ok"_s);
    QCOMPARE(blocks(s),
             (QStringList{u"XW-10006 XW-A-2024 11..20 HELD"_s,
                          u"XW-10006 XW-A-2024 26..100 ACTIVE"_s,
                          u"XW-10008 XW-A-2024 1..10 ACTIVE"_s,
                          u"XW-10008 XW-A-2024 21..25 ACTIVE"_s}));
    QCOMPARE(release(s, 1), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::Auction, u"{'serials': 'XW-A-2024-11..20'}"_s),
             u"ok"_s);
}

void TestHolds::reachesAcrossAccounts()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::Auction,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 15}"_s),
             u"ok"_s);
    QCOMPARE(hold(s, u"10..20"_s), u"ok"_s);
    QCOMPARE(
        blocks(s).filter(u"HELD"_s),
        (QStringList{u"XW-10006 XW-A-2024 16..20 HELD"_s, u"XW-10008 XW-A-2024 10..15 HELD"_s}));
}

void TestHolds::overlappingHoldsEndOneByOne()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QCOMPARE(hold(s, u"10..30"_s), u"ok"_s);
    QCOMPARE(hold(s, u"20..40"_s), u"ok"_s);
    QCOMPARE(hold(s, u"25"_s), u"ok"_s);
    QCOMPARE(release(s, 2), u"ok"_s);
    QCOMPARE(blocks(s).filter(u"ACTIVE"_s),
             (QStringList{u"XW-10006 XW-A-2024 1..9 ACTIVE"_s,
                          u"XW-10006 XW-A-2024 31..40 ACTIVE"_s,
                          u"XW-10006 XW-A-2024 41..100 ACTIVE"_s}));
    QCOMPARE(release(s, 1), u"ok"_s);
    QCOMPARE(blocks(s).filter(u"HELD"_s), QStringList{u"XW-10006 XW-A-2024 25..25 HELD"_s});
    QCOMPARE(release(s, 3), u"ok"_s);
    QCOMPARE(blocks(s).filter(u"HELD"_s), QStringList());
}

void TestHolds::isInTheRecord()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QCOMPARE(hold(s, u"10..30"_s), u"ok"_s);
    const JournalNumber placed = s.head();
    s.passDays(3);
    QCOMPARE(release(s, 1), u"ok"_s);
    QCOMPARE(s.cell("holds", "{'hold': 1}", "state"), u"RELEASED"_s);
    QCOMPARE(s.cell("holds", "{'hold': 1}", "released"), u"Cleared"_s);
    QCOMPARE(s.cell("holds", "{'hold': 1}", "hold_reason"), u"Review"_s);
    QCOMPARE(s.cell("holds", "{'hold': 1}", "placed_at"), Scenario::Start.text());
    const Page then = s.page(wholeOf(u"holds"_s, placed));
    QCOMPARE(then.rows.first().at(then.columns.indexOf(u"state"_s)), Value(u"STANDING"_s));
    QCOMPARE(holdings(s, placed),
             QStringList{u"XW-10006 ALLOWANCE 2024 100 (0 pending 21 held)"_s});
    QCOMPARE(holdings(s), QStringList{u"XW-10006 ALLOWANCE 2024 100"_s});
}

void TestHolds::refusesToPlace_data()
{
    QTest::addColumn<QString>("serials");
    QTest::addColumn<QString>("codes");
    QTest::newRow("malformed") << u"XW-A-2024"_s << u"NOT_SERIAL_BLOCK"_s;
    QTest::newRow("no such series") << u"XW-A-2030-1"_s << u"SERIALS_NOT_ISSUED"_s;
    QTest::newRow("beyond the last") << u"XW-A-2024-100..101"_s << u"SERIALS_NOT_ISSUED"_s;
}

void TestHolds::refusesToPlace()
{
    QFETCH(const QString, serials);
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QTEST(done(s, "PlaceHold", u"{'serials': '%1', 'reason': 'x'}"_s.arg(serials)), "codes");
}

void TestHolds::refusesPending()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    // No command makes serial numbers pending yet: transfers will.
    s.leaveUnchecked();
    s.registry().withDatabase([](Database& database) {
        database.executeScript(
            "DROP TRIGGER block_unchanged; UPDATE block SET state = 'PENDING' WHERE first = 1");
    });
    QCOMPARE(hold(s, u"10..20"_s), u"SERIALS_PENDING"_s);
}

void TestHolds::refusesRetired()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    const QString ten = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10}"_s;
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, ten), u"ok"_s);
    QCOMPARE(moved(s, market::AcmeGeneral, market::Retirement, ten), u"ok"_s);
    QCOMPARE(hold(s, u"10..20"_s), u"SERIALS_RETIRED"_s);
    QCOMPARE(hold(s, u"11..20"_s), u"ok"_s);
}

void TestHolds::refusesToRelease()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QCOMPARE(release(s, 1), u"HOLD_UNKNOWN"_s);
    QCOMPARE(hold(s, u"11..20"_s), u"ok"_s);
    QCOMPARE(release(s, 1), u"ok"_s);
    QCOMPARE(release(s, 1), u"HOLD_RELEASED"_s);
    s.addPersona("xc", "ADM", "XC");
    QCOMPARE(codesOf(s.run("xc", "PlaceHold", "{'serials': 'XW-A-2024-1', 'reason': 'x'}")),
             u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("xc", "ReleaseHold", "{'hold': 1, 'reason': 'x'}")), u"NOT_PERMITTED"_s);
}

void TestHolds::refusesToReleaseWhatChanged()
{
    Scenario s;
    openMarket(s);
    issueHundred(s);
    QCOMPARE(hold(s, u"11..20"_s), u"ok"_s);
    const CommandRequest stale{.id = QByteArray(16, 'x'),
                               .command = u"ReleaseHold"_s,
                               .fields = fieldsOf("{'hold': 1, 'reason': 'x'}"),
                               .seen = JournalNumber(s.head().number() - 1)};
    QCOMPARE(codesOf(s.registry().execute(stale, s.token("adm"))), u"RECORD_CHANGED"_s);
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
