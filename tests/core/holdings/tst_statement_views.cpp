// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/storage/database.h"
#include "tests/core/holdings/market.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

QString issued(Scenario& s, int vintage, int quantity)
{
    return done(
        s,
        "IssueAllowances",
        u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': %1, 'quantity': %2}"_s.arg(vintage)
            .arg(quantity));
}

QString lines(int vintage, int quantity)
{
    return u"{'kind': 'ALLOWANCE', 'vintage': %1, 'quantity': %2}"_s.arg(vintage).arg(quantity);
}

/// Acme gets 40 and 10 on the 5th of January, gives 15 on the 8th and 5 more on the 12th.
void tradeOverDays(Scenario& s)
{
    openMarket(s);
    QCOMPARE(issued(s, 2024, 100), u"ok"_s);
    QCOMPARE(issued(s, 2025, 100), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, lines(2024, 40)), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, lines(2025, 10)), u"ok"_s);
    s.passDays(3);
    QCOMPARE(moved(s, market::AcmeGeneral, market::AcmeCompliance, lines(2024, 15)), u"ok"_s);
    s.passDays(4);
    QCOMPARE(moved(s, market::AcmeGeneral, market::AcmeCompliance, lines(2024, 5)), u"ok"_s);
}

ViewRequest statementOf(const char* account, const QString& from, const QString& to)
{
    ViewRequest request = wholeOf(u"account_statement"_s);
    request.filters = {{u"account_no"_s, Comparison::Equal, QLatin1String(account)},
                       {u"period_from"_s, Comparison::Equal, from},
                       {u"period_to"_s, Comparison::Equal, to}};
    return request;
}

/// "2024 OPENING 40", "2024 -15 25".
QStringList told(const Page& page)
{
    QStringList texts;
    const auto cell = [&page](const QList<Value>& row, const char* name) {
        return row.at(page.columns.indexOf(QLatin1String(name))).toVariant().toString();
    };
    for (const QList<Value>& row : page.rows) {
        const QString in = cell(row, "qty_in");
        const QString out = cell(row, "qty_out");
        const QString what = !in.isEmpty()    ? u'+' + in
                             : !out.isEmpty() ? u'-' + out
                                              : cell(row, "line");
        texts.append(QStringList{cell(row, "vintage"), what, cell(row, "balance")}.join(u' '));
    }
    return texts;
}

}  // namespace

/// What lies in accounts in all, and what moved in a period.
class TestStatementViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensMovesAndCloses_data();
    void opensMovesAndCloses();
    void leavesOutWhatNeverLayThere();
    void endsAtThePastMoment();
    void pagesFollowEachOther();
    void sumsAccounts();
    void sumsThePast();
    void hidesWhatIsConfidential();
    void readsByIndexAlone_data();
    void readsByIndexAlone();
    void findsBlocksOfOneKindAndVintage();
};

void TestStatementViews::opensMovesAndCloses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"2024 OPENING 0"_s,
                          u"2024 +40 40"_s,
                          u"2024 -15 25"_s,
                          u"2024 -5 20"_s,
                          u"2024 CLOSING 20"_s,
                          u"2025 OPENING 0"_s,
                          u"2025 +10 10"_s,
                          u"2025 CLOSING 10"_s};
    QTest::newRow("ever") << QString() << QString() << all;
    QTest::newRow("the days themselves") << u"2026-01-05"_s << u"2026-01-12"_s << all;
    QTest::newRow("one day") << u"2026-01-08"_s << u"2026-01-08"_s
                             << QStringList{u"2024 OPENING 40"_s,
                                            u"2024 -15 25"_s,
                                            u"2024 CLOSING 25"_s,
                                            u"2025 OPENING 10"_s,
                                            u"2025 CLOSING 10"_s};
    QTest::newRow("from a day") << u"2026-01-09"_s << QString()
                                << QStringList{u"2024 OPENING 25"_s,
                                               u"2024 -5 20"_s,
                                               u"2024 CLOSING 20"_s,
                                               u"2025 OPENING 10"_s,
                                               u"2025 CLOSING 10"_s};
    QTest::newRow("before anything") << u"2025-01-01"_s << u"2025-12-31"_s << QStringList();
}

void TestStatementViews::opensMovesAndCloses()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    Scenario s;
    tradeOverDays(s);
    QTEST(told(s.page(statementOf(market::AcmeGeneral, from, to))), "expected");
}

void TestStatementViews::leavesOutWhatNeverLayThere()
{
    Scenario s;
    tradeOverDays(s);
    QCOMPARE(told(s.page(statementOf(market::BetaGeneral, {}, {}))), QStringList());
    // What had come and gone before the period is over; within it it is told.
    QCOMPARE(moved(s, market::AcmeGeneral, market::AcmeCompliance, lines(2025, 10)), u"ok"_s);
    s.passDays(1);
    QCOMPARE(told(s.page(statementOf(market::AcmeGeneral, u"2026-01-13"_s, {}))),
             (QStringList{u"2024 OPENING 20"_s, u"2024 CLOSING 20"_s}));
    QVERIFY(told(s.page(statementOf(market::AcmeGeneral, u"2026-01-12"_s, {})))
                .contains(u"2025 CLOSING 0"_s));
}

void TestStatementViews::endsAtThePastMoment()
{
    Scenario s;
    openMarket(s);
    QCOMPARE(issued(s, 2024, 100), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, lines(2024, 40)), u"ok"_s);
    const JournalNumber then = s.head();
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, lines(2024, 5)), u"ok"_s);
    ViewRequest request = statementOf(market::AcmeGeneral, {}, {});
    request.asOf = then;
    QCOMPARE(told(s.page(request)),
             (QStringList{u"2024 OPENING 0"_s, u"2024 +40 40"_s, u"2024 CLOSING 40"_s}));
}

void TestStatementViews::pagesFollowEachOther()
{
    Scenario s;
    tradeOverDays(s);
    ViewRequest request = statementOf(market::AcmeGeneral, {}, {});
    const QList<QList<Value>> all = s.page(request).rows;
    request.limit = 3;
    QList<QList<Value>> paged;
    do {
        const Page page = s.page(request);
        paged += page.rows;
        request.after = page.next;
    } while (!request.after.isEmpty());
    QCOMPARE(paged, all);
}

void TestStatementViews::sumsAccounts()
{
    Scenario s;
    tradeOverDays(s);
    QCOMPARE(done(s, "PlaceHold", u"{'serials': 'XW-A-2025-1..4', 'reason': 'x'}"_s), u"ok"_s);
    const auto cell = [&s](const char* account, const char* name) {
        return s.cell("account_balances",
                      u"{'account_no': '%1'}"_s.arg(QLatin1String(account)).toUtf8(),
                      name);
    };
    QCOMPARE(cell(market::AcmeGeneral, "qty"), u"30"_s);
    QCOMPARE(cell(market::AcmeGeneral, "qty_avail"), u"26"_s);
    QCOMPARE(cell(market::AcmeGeneral, "qty_held"), u"4"_s);
    QCOMPARE(cell(market::AcmeGeneral, "qty_pending"), u"0"_s);
    QCOMPARE(cell(market::AcmeCompliance, "qty"), u"20"_s);
    QCOMPARE(cell(market::BetaGeneral, "qty"), u"0"_s);
    QCOMPARE(cell(market::Issuance, "qty"), u"150"_s);
    QCOMPARE(s.rows("account_balances", "{'entity_id': 'XW2000'}").size(), 2);
}

void TestStatementViews::sumsThePast()
{
    Scenario s;
    openMarket(s);
    QCOMPARE(issued(s, 2024, 100), u"ok"_s);
    const JournalNumber then = s.head();
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, lines(2024, 40)), u"ok"_s);
    ViewRequest request = wholeOf(u"account_balances"_s, then);
    request.filters = {{u"account_no"_s, Comparison::Equal, QLatin1String(market::AcmeGeneral)}};
    const Page page = s.page(request);
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().at(page.columns.indexOf(u"qty"_s)).toInteger(), 0);
}

void TestStatementViews::hidesWhatIsConfidential()
{
    Scenario s;
    tradeOverDays(s);
    s.addPersona("xc", "AUD", "XC");
    const ViewRequest statement = statementOf(market::AcmeGeneral, {}, {});
    QCOMPARE(s.page(statement, "xc").rows.size(), 0);
    const Page page = s.page(statement);
    for (const char* const name : {"product", "position", "place"}) {
        QVERIFY(!page.columns.contains(QLatin1String(name)));
    }
    QCOMPARE(codesOf(s.registry().read(statement, s.token("root"))), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.registry().read(wholeOf(u"account_balances"_s), s.token("root"))),
             u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.registry().read(wholeOf(u"account_statement"_s), s.token("aud"))),
             u"PARAMETER_MISSING, PARAMETER_MISSING, PARAMETER_MISSING"_s);
}

void TestStatementViews::readsByIndexAlone_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QByteArray>("condition");
    QTest::newRow("statement") << u"account_statement"_s << QByteArray();
    QTest::newRow("further page of a statement")
        << u"account_statement"_s
        << QByteArray(" WHERE (\"product\", \"position\", \"place\") > (:a, :b, :c)");
    QTest::newRow("balance") << u"account_balances"_s << QByteArray(" WHERE \"account_no\" = :a");
    QTest::newRow("balances of an entity")
        << u"account_balances"_s << QByteArray(" WHERE \"entity_id\" = :a");
}

/// A page of a statement is read from where it begins, however long the statement is.
void TestStatementViews::readsByIndexAlone()
{
    QFETCH(const QString, view);
    QFETCH(const QByteArray, condition);
    Scenario s;
    const View& declared = *catalogue().view(view);
    QByteArrayList keys;
    for (const char* key : declared.key) {
        keys.append(key);
    }
    const QByteArray query = "EXPLAIN QUERY PLAN SELECT * FROM (" + QByteArray(declared.sql) + ")" +
                             condition + " ORDER BY " + keys.join(", ") + " LIMIT 101";
    QStringList plan;
    s.registry().withDatabase([&](Database& database) {
        Statement rows = database.composed(query);
        while (rows.step()) {
            plan.append(rows.text(3));
        }
    });
    const QString told = plan.join(u'\n');
    QVERIFY2(!told.contains(u"SCAN m"_s) && !told.contains(u"SCAN journal"_s), qPrintable(told));
    if (view == u"account_statement"_s) {
        QVERIFY2(!told.contains(u"TEMP B-TREE"_s), qPrintable(told));
    }
}

void TestStatementViews::findsBlocksOfOneKindAndVintage()
{
    Scenario s;
    tradeOverDays(s);
    QCOMPARE(
        s.rows("blocks",
               u"{'account_no': '%1', 'vintage': '2025'}"_s.arg(QLatin1String(market::AcmeGeneral))
                   .toUtf8())
            .size(),
        1);
}

QTEST_GUILESS_MAIN(TestStatementViews)
#include "tst_statement_views.moc"
