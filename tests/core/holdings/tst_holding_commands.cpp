// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/holdings/market.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

/// What the regulator does with instruments that are there, as commands.
class TestHoldingCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesLowestFirst();
    void movesExactSerials();
    void movesOneIssuance();
    void refusesToMove_data();
    void refusesToMove();
    void pointsAtTheLine();
    void respectsStatesOfAccounts();
    void setsOriginByWhereItComesFrom();
    void retiresForAPurpose();
    void refusesToRetire_data();
    void refusesToRetire();
    void allocatesToMany();
    void refusesToAllocate_data();
    void refusesToAllocate();
    void retirementIsFinal();
    void repeatsWithoutMovingTwice();
};

void TestHoldingCommands::movesLowestFirst()
{
    TradedMarket s;
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::Allocation,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 60},"
                   "{'kind': 'ALLOWANCE', 'vintage': 2025, 'quantity': 50}"_s),
             u"ok"_s);
    QCOMPARE(
        moved(
            s, market::Allocation, market::AcmeGeneral, u"{'kind': 'ALLOWANCE', 'quantity': 70}"_s),
        u"ok"_s);
    // Without a vintage the lowest serial numbers go, of either.
    QCOMPARE(blocks(s),
             (QStringList{u"XW-10006 XW-A-2024 61..100 ACTIVE"_s,
                          u"XW-10006 XW-F-P1 1..10 ACTIVE"_s,
                          u"XW-10006 XW-F-P1 11..30 ACTIVE"_s,
                          u"XW-10007 XW-A-2025 11..50 ACTIVE"_s,
                          u"XW2000-10001 XW-A-2024 1..60 ACTIVE"_s,
                          u"XW2000-10001 XW-A-2025 1..10 ACTIVE"_s}));
}

void TestHoldingCommands::movesExactSerials()
{
    TradedMarket s;
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::Auction,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10},"
                   "{'serials': 'XW-A-2024-5..8'},"
                   "{'serials': 'XW-A-2024-000000000100', 'quantity': 1}"_s),
             u"ok"_s);
    QCOMPARE(blocks(s).filter(u"2024"_s),
             (QStringList{u"XW-10006 XW-A-2024 15..99 ACTIVE"_s,
                          u"XW-10008 XW-A-2024 1..4 ACTIVE"_s,
                          u"XW-10008 XW-A-2024 5..8 ACTIVE"_s,
                          u"XW-10008 XW-A-2024 9..14 ACTIVE"_s,
                          u"XW-10008 XW-A-2024 100..100 ACTIVE"_s}));
}

void TestHoldingCommands::movesOneIssuance()
{
    TradedMarket s;
    QCOMPARE(
        moved(s,
              market::Issuance,
              market::AcmeGeneral,
              u"{'kind': 'OFFSET_DEBS', 'project': 'P1', 'issuance': 'P1-B', 'quantity': 15}"_s),
        u"ok"_s);
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::AcmeGeneral,
                   u"{'kind': 'OFFSET_DEBS', 'issuance': 'P1-B', 'quantity': 6}"_s),
             u"NOT_ENOUGH_HELD"_s);
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::AcmeGeneral,
                   u"{'kind': 'OFFSET_DEBS', 'issuer': 'XW', 'quantity': 6}"_s),
             u"ok"_s);
    QCOMPARE(blocks(s).filter(u"XW-F"_s),
             (QStringList{u"XW-10006 XW-F-P1 7..10 ACTIVE"_s,
                          u"XW-10006 XW-F-P1 26..30 ACTIVE"_s,
                          u"XW2000-10001 XW-F-P1 1..6 ACTIVE"_s,
                          u"XW2000-10001 XW-F-P1 11..25 ACTIVE"_s}));
}

void TestHoldingCommands::refusesToMove_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("codes");
    const QString some = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 1}"_s;
    const auto row = [](const char* name,
                        const char* from,
                        const char* to,
                        const QString& lines,
                        const QString& codes) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << lines << codes;
    };
    row("unknown source", "XW-99999", market::Auction, some, u"ACCOUNT_UNKNOWN"_s);
    row("unknown destination", market::Issuance, "XW-99999", some, u"ACCOUNT_UNKNOWN"_s);
    row("to itself", market::Issuance, market::Issuance, some, u"ACCOUNT_SAME"_s);
    row("no such way", market::Issuance, market::AcmeCompliance, some, u"ROUTE_BARRED"_s);
    row("out of retirement",
        market::Retirement,
        market::Auction,
        some,
        u"ROUTE_BARRED, NOT_ENOUGH_HELD"_s);
    row("to another jurisdiction",
        market::Issuance,
        market::OtherGeneral,
        some,
        u"ACCOUNT_ELSEWHERE"_s);
    row("no lines", market::Issuance, market::Auction, u""_s, u"ROWS_EMPTY"_s);
    row("an empty line", market::Issuance, market::Auction, u"{}"_s, u"LINE_EMPTY"_s);
    row("kind alone", market::Issuance, market::Auction, u"{'kind': 'APCR'}"_s, u"LINE_EMPTY"_s);
    row("quantity alone", market::Issuance, market::Auction, u"{'quantity': 1}"_s, u"LINE_EMPTY"_s);
    row("zero",
        market::Issuance,
        market::Auction,
        u"{'kind': 'APCR', 'quantity': 0}"_s,
        u"QUANTITY_ZERO"_s);
    row("more than there is",
        market::Issuance,
        market::Auction,
        u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 101}"_s,
        u"NOT_ENOUGH_HELD"_s);
    row("more than there is, in two lines",
        market::Issuance,
        market::Auction,
        u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 60},"
        "{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 41}"_s,
        u"NOT_ENOUGH_HELD"_s);
    row("of another issuer",
        market::Issuance,
        market::Auction,
        u"{'kind': 'ALLOWANCE', 'issuer': 'XC', 'vintage': 2024, 'quantity': 1}"_s,
        u"NOT_ENOUGH_HELD"_s);
    row("never issued",
        market::Issuance,
        market::Auction,
        u"{'kind': 'ERC', 'quantity': 999999999999999}"_s,
        u"NOT_ENOUGH_HELD"_s);
    row("serials malformed",
        market::Issuance,
        market::Auction,
        u"{'serials': '1..5'}"_s,
        u"NOT_SERIAL_BLOCK"_s);
    row("serials of no series",
        market::Issuance,
        market::Auction,
        u"{'serials': 'XW-A-2030-1..5'}"_s,
        u"SERIALS_NOT_IN_ACCOUNT"_s);
    row("serials beyond",
        market::Issuance,
        market::Auction,
        u"{'serials': 'XW-A-2024-100..101'}"_s,
        u"SERIALS_NOT_IN_ACCOUNT"_s);
    row("serials elsewhere",
        market::AcmeGeneral,
        market::Auction,
        u"{'serials': 'XW-A-2024-1..5'}"_s,
        u"SERIALS_NOT_IN_ACCOUNT"_s);
    row("serials twice",
        market::Issuance,
        market::Auction,
        u"{'serials': 'XW-A-2024-1..5'}, {'serials': 'XW-A-2024-5..6'}"_s,
        u"SERIALS_NAMED_TWICE"_s);
    row("serials and kind",
        market::Issuance,
        market::Auction,
        u"{'serials': 'XW-A-2024-1..5', 'kind': 'ALLOWANCE'}"_s,
        u"LINE_KIND_OR_SERIALS"_s);
    row("serials and another quantity",
        market::Issuance,
        market::Auction,
        u"{'serials': 'XW-A-2024-1..5', 'quantity': 6}"_s,
        u"SERIALS_QUANTITY_DIFFERS"_s);
}

void TestHoldingCommands::refusesToMove()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, lines);
    TradedMarket s;
    const QStringList before = blocks(s);
    QTEST(moved(s, from.constData(), to.constData(), lines), "codes");
    QCOMPARE(blocks(s), before);
}

void TestHoldingCommands::pointsAtTheLine()
{
    TradedMarket s;
    const Result<Outcome> refused =
        s.run("adm",
              "MoveInstruments",
              "{'from': 'XW-10006', 'to': 'XW-10009', 'reason': 'x', 'lines': ["
              "{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 101},"
              "{'kind': 'ALLOWANCE', 'vintage': 2025, 'quantity': 1},"
              "{'serials': 'XW-A-2025-51'}, {}]}");
    QCOMPARE(codesOf(refused),
             u"ROUTE_BARRED, NOT_ENOUGH_HELD, SERIALS_NOT_IN_ACCOUNT, LINE_EMPTY"_s);
    QCOMPARE(
        fieldsOfProblems(refused),
        (QStringList{u"to"_s, u"lines[0].quantity"_s, u"lines[2].serials"_s, u"lines[3].kind"_s}));
    QCOMPARE(refused.error().at(1).arguments, (QList<Value>{u"XW-10006"_s, 101, 100, 0, 0}));
}

void TestHoldingCommands::respectsStatesOfAccounts()
{
    TradedMarket s;
    const QString some = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10}"_s;
    suspend(s, market::AcmeGeneral, "SUSPENDED");
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, some), u"ok"_s);
    QCOMPARE(moved(s, market::AcmeGeneral, market::Auction, some), u"ACCOUNT_MAY_NOT_SEND"_s);
    suspend(s, market::BetaGeneral, "REVOKED");
    QCOMPARE(moved(s, market::Issuance, market::BetaGeneral, some), u"ACCOUNT_MAY_NOT_RECEIVE"_s);
}

void TestHoldingCommands::retiresForAPurpose()
{
    TradedMarket s;
    const QString some = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 30}"_s;
    QCOMPARE(moved(s, market::Issuance, market::Auction, some), u"ok"_s);
    const Result<Outcome> retired =
        s.runBoth("adm",
                  "aut",
                  "RetireInstruments",
                  "{'from': 'XW-10008', 'purpose': 'MARKET_IMPORTS', 'year': 2023, 'lines': ["
                  "{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 20}], "
                  "'reason': 'Imports of 2023', 'legal_reference': '17 CCR 95852(b)'}");
    QCOMPARE(codesOf(retired), u"ok"_s);
    QCOMPARE(retired->made.value(u"quantity"_s).toInteger(), 20);
    QVERIFY(holdings(s).contains(u"XW-10009 ALLOWANCE 2024 20"_s));
    QVERIFY(holdings(s).contains(u"XW-10008 ALLOWANCE 2024 10"_s));
    QCOMPARE(s.cell("retirements", "{}", "purpose"), u"MARKET_IMPORTS"_s);
    QCOMPARE(s.cell("retirements", "{}", "qty"), u"20"_s);
    QCOMPARE(s.cell("retirements", "{}", "year"), u"2023"_s);
    QCOMPARE(s.cell("retirements", "{}", "account_no"), u"XW-10008"_s);
    QCOMPARE(s.cell("retirements", "{}", "legal_reference"), u"17 CCR 95852(b)"_s);
    // The statement of the retirement account tells it from what was surrendered.
    QCOMPARE(s.cell("movements", "{'account_no': 'XW-10009'}", "purpose"), u"MARKET_IMPORTS"_s);
    QCOMPARE(codesOf(s.run("adm",
                           "RetireInstruments",
                           "{'from': 'XW-10008', 'purpose': 'UNSOLD', 'reason': 'x', 'lines': "
                           "[{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10}]}")),
             u"ok"_s);  // proposed, not done
    QCOMPARE(s.rows("retirements").size(), 1);
}

void TestHoldingCommands::refusesToRetire_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("codes");
    const QString some = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10}"_s;
    QTest::newRow("unknown account") << u"XW-99999"_s << some << u"ACCOUNT_UNKNOWN"_s;
    QTest::newRow("an entity's account") << QString::fromLatin1(market::AcmeGeneral) << some
                                         << u"RETIRE_FROM_ENTITY, NOT_ENOUGH_HELD"_s;
    QTest::newRow("no way there") << QString::fromLatin1(market::Issuance) << some
                                  << u"ROUTE_BARRED"_s;
    QTest::newRow("nothing") << QString::fromLatin1(market::Auction) << QString()
                             << u"ROWS_EMPTY"_s;
    QTest::newRow("too much") << QString::fromLatin1(market::Auction) << some
                              << u"NOT_ENOUGH_HELD"_s;
    QTest::newRow("no retirement account") << QString::fromLatin1(market::OtherBuffer) << some
                                           << u"RETIRE_ACCOUNT_MISSING, NOT_ENOUGH_HELD"_s;
}

void TestHoldingCommands::refusesToRetire()
{
    QFETCH(const QString, from);
    QFETCH(const QString, lines);
    TradedMarket s;
    const QString json =
        u"{'from': '%1', 'purpose': 'OTHER', 'reason': 'x', 'lines': [%2]}"_s.arg(from, lines);
    QTEST(done(s, "RetireInstruments", json), "codes");
    QVERIFY(s.rows("retirements").isEmpty());
}

void TestHoldingCommands::setsOriginByWhereItComesFrom()
{
    TradedMarket s;
    const QString ten = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10}"_s;
    QCOMPARE(moved(s, market::Issuance, market::Auction, ten), u"ok"_s);
    QCOMPARE(moved(s, market::Auction, market::AcmeGeneral, ten), u"ok"_s);
    QCOMPARE(moved(s, market::AcmeGeneral, market::AcmeCompliance, ten), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::Allocation, ten), u"ok"_s);
    QCOMPARE(moved(s, market::Allocation, market::BetaGeneral, ten), u"ok"_s);
    QCOMPARE(s.cell("blocks", "{'account_no': 'XW2000-10002'}", "origin"), u"TRANSFERRED"_s);
    QCOMPARE(s.cell("blocks", "{'account_no': 'XW2001-10003'}", "origin"), u"ALLOCATED"_s);
}

void TestHoldingCommands::allocatesToMany()
{
    TradedMarket s;
    QCOMPARE(moved(s,
                   market::Issuance,
                   market::Allocation,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 100}"_s),
             u"ok"_s);
    const Result<Outcome> outcome = s.runBoth(
        "adm",
        "aut",
        "AllocateInstruments",
        "{'from': 'XW-10007', 'reason': 'Yearly', 'legal_reference': 'WAC 173-446-210', 'rows': ["
        "{'entity_id': 'XW2000', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10},"
        "{'account_number': 'XW2001-10003', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 20},"
        "{'entity_id': 'XW2000', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 30}]}");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"quantity"_s).toInteger(), 60);
    QCOMPARE(blocks(s).filter(u"2024"_s),
             (QStringList{u"XW-10007 XW-A-2024 61..100 ACTIVE"_s,
                          u"XW2000-10001 XW-A-2024 1..10 ACTIVE"_s,
                          u"XW2000-10001 XW-A-2024 31..60 ACTIVE"_s,
                          u"XW2001-10003 XW-A-2024 11..30 ACTIVE"_s}));
    // One line of the statement for the whole entry.
    QCOMPARE(s.cell("movements", "{'account_no': 'XW2000-10001'}", "qty_in"), u"40"_s);
}

void TestHoldingCommands::refusesToAllocate_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("codes");
    const QString own = u"XW-10006"_s;
    QTest::newRow("unknown source")
        << u"XW-99999"_s << u"{}"_s << u"FIELD_MISSING, FIELD_MISSING"_s;
    QTest::newRow("unknown source, well written")
        << u"XW-99999"_s << u"{'kind': 'APCR', 'quantity': 1}"_s << u"ACCOUNT_UNKNOWN"_s;
    QTest::newRow("no rows") << own << u""_s << u"ROWS_EMPTY"_s;
    QTest::newRow("nobody") << own << u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 1}"_s
                            << u"ROW_WITHOUT_ACCOUNT"_s;
    QTest::newRow("no such account")
        << own
        << u"{'entity_id': 'XW2002', 'account_type': 'COMPLIANCE', 'kind': 'ALLOWANCE', "
           "'vintage': 2024, 'quantity': 1}"_s
        << u"ENTITY_WITHOUT_ACCOUNT"_s;
    QTest::newRow("no such way")
        << own
        << u"{'entity_id': 'XW2000', 'account_type': 'COMPLIANCE', 'kind': 'ALLOWANCE', "
           "'vintage': 2024, 'quantity': 1}"_s
        << u"ROUTE_BARRED"_s;
    QTest::newRow("too much in all")
        << own
        << u"{'entity_id': 'XW2000', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 100},"
           "{'entity_id': 'XW2001', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 1},"
           "{'entity_id': 'XW2001', 'kind': 'ALLOWANCE', 'vintage': 2025, 'quantity': 0}"_s
        << u"NOT_ENOUGH_HELD, QUANTITY_ZERO"_s;
}

void TestHoldingCommands::refusesToAllocate()
{
    QFETCH(const QString, from);
    QFETCH(const QString, rows);
    TradedMarket s;
    const QStringList before = blocks(s);
    QTEST(done(s,
               "AllocateInstruments",
               u"{'from': '%1', 'reason': 'x', 'rows': [%2]}"_s.arg(from, rows)),
          "codes");
    QCOMPARE(blocks(s), before);
}

void TestHoldingCommands::retirementIsFinal()
{
    TradedMarket s;
    const QString ten = u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10}"_s;
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, ten), u"ok"_s);
    QCOMPARE(moved(s, market::AcmeGeneral, market::Retirement, ten), u"ok"_s);
    QCOMPARE(s.cell("movements", "{'account_no': 'XW-10009'}", "cause"), u"RETIRE"_s);
    QCOMPARE(moved(s, market::Retirement, market::AcmeGeneral, ten), u"ROUTE_BARRED"_s);
}

void TestHoldingCommands::repeatsWithoutMovingTwice()
{
    Scenario s;
    openMarket(s);
    s.addPersona("alone", "ADM");
    const CommandRequest request{
        .id = QByteArray(16, 'x'),
        .command = u"IssueAllowances"_s,
        .fields = fieldsOf("{'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 5}")};
    const Result<Outcome> first = s.registry().execute(request, s.token("alone"));
    const Result<Outcome> second = s.registry().execute(request, s.token("alone"));
    QVERIFY(first && second && second->repeated);
    QCOMPARE(second->made, first->made);
}

QTEST_GUILESS_MAIN(TestHoldingCommands)
#include "tst_holding_commands.moc"
