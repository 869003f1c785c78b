// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/registry/keyset.h"
#include "core/storage/database.h"
#include "tests/core/holdings/market.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

/// Acme holds 60 of 2024, of which 5 retired; Beta 10, of which 4 are on hold; both in steps.
void trade(Scenario& s)
{
    openMarket(s);
    QCOMPARE(done(s,
                  "IssueAllowances",
                  u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2024, "
                  "'quantity': 100}"_s),
             u"ok"_s);
    const auto some = [](int quantity) {
        return u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': %1}"_s.arg(quantity);
    };
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, some(40)), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::AcmeGeneral, some(20)), u"ok"_s);
    QCOMPARE(moved(s, market::Issuance, market::BetaGeneral, some(10)), u"ok"_s);
    QCOMPARE(moved(s, market::AcmeGeneral, market::AcmeCompliance, some(15)), u"ok"_s);
    QCOMPARE(moved(s, market::AcmeGeneral, market::Retirement, some(5)), u"ok"_s);
    QCOMPARE(done(s, "PlaceHold", u"{'serials': 'XW-A-2024-61..64', 'reason': 'x'}"_s), u"ok"_s);
}

QStringList column(const Page& page, const char* name)
{
    const qsizetype place = page.columns.indexOf(QLatin1String(name));
    QStringList cells;
    for (const QList<Value>& row : page.rows) {
        cells.append(row.at(place).toVariant().toString());
    }
    return cells;
}

/// Where the rows of a view go on.
QByteArrayList reachesOf(const View& view)
{
    Keyset keyset;
    for (const char* key : view.key) {
        keyset.order.append('"' + QByteArray(key) + '"');
        keyset.place.append(":v" + QByteArray::number(keyset.place.size()));
    }
    return keyset.inReaches();
}

/// How SQLite would read a page of a view.
QStringList planOf(Scenario& s, const char* sql, const View& view, const QByteArray& condition)
{
    QByteArrayList columns;
    for (const Column& each : view.columns) {
        columns.append('"' + QByteArray(each.name) + '"');
    }
    QByteArrayList keys;
    for (const char* key : view.key) {
        keys.append('"' + QByteArray(key) + '"');
    }
    const QByteArray query = "EXPLAIN QUERY PLAN SELECT " + columns.join(", ") + " FROM (" + sql +
                             ")" + condition + " ORDER BY " + keys.join(", ") + " LIMIT 101";
    QStringList plan;
    s.registry().withDatabase([&](Database& database) {
        Statement rows = database.composed(query);
        while (rows.step()) {
            plan.append(rows.text(3));
        }
    });
    return plan;
}

}  // namespace

/// What people see of holdings, now and at any entry of the past.
class TestHoldingViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statementRunsOn();
    void pagesOfAnySizeAreTheWhole_data();
    void pagesOfAnySizeAreTheWhole();
    void sumsByKindAndVintage();
    void seriesAccountForAllThatIsIssued();
    void pagesFollowEachOther();
    void showsThePastAsItWas();
    void tracesASerialNumber();
    void hidesWhatIsConfidential();
    void readsByIndexAlone_data();
    void readsByIndexAlone();
};

void TestHoldingViews::pagesOfAnySizeAreTheWhole_data()
{
    QTest::addColumn<QString>("view");
    for (const char* const view : {"movements", "holdings", "blocks"}) {
        QTest::newRow(view) << QString::fromLatin1(view);
    }
}

/// A page may end within an account, between two kinds, or with the last row of an account.
void TestHoldingViews::pagesOfAnySizeAreTheWhole()
{
    QFETCH(const QString, view);
    Scenario s;
    trade(s);
    const QList<QList<Value>> whole = s.page(wholeOf(view)).rows;
    QVERIFY(whole.size() > 4);
    for (const bool isBackwards : {false, true}) {
        for (int size = 1; size <= whole.size() + 1; ++size) {
            ViewRequest request = wholeOf(view);
            request.limit = size;
            request.backwards = isBackwards;
            QList<QList<Value>> walked;
            do {
                const Page page = s.page(request);
                QVERIFY(!page.rows.isEmpty() && page.rows.size() <= size);
                walked = isBackwards ? page.rows + walked : walked + page.rows;
                request.after = isBackwards ? page.prior : page.next;
            } while (!request.after.isEmpty());
            QCOMPARE(walked, whole);
        }
    }
}

void TestHoldingViews::statementRunsOn()
{
    Scenario s;
    trade(s);
    ViewRequest request = wholeOf(u"movements"_s);
    request.filters = {{.column = u"account_no"_s,
                        .comparison = Comparison::Equal,
                        .value = QLatin1String(market::AcmeGeneral)}};
    const Page page = s.page(request);
    QCOMPARE(column(page, "qty_in"), (QStringList{u"40"_s, u"20"_s, u""_s, u""_s}));
    QCOMPARE(column(page, "qty_out"), (QStringList{u""_s, u""_s, u"15"_s, u"5"_s}));
    QCOMPARE(column(page, "balance"), (QStringList{u"40"_s, u"60"_s, u"45"_s, u"40"_s}));
    QCOMPARE(column(page, "cause"), (QStringList{u"MOVE"_s, u"MOVE"_s, u"MOVE"_s, u"RETIRE"_s}));
    QCOMPARE(column(page, "completed_at").first(), Scenario::Start.text());
    QCOMPARE(column(page, "command").first(), u"ApproveProposal"_s);
}

void TestHoldingViews::sumsByKindAndVintage()
{
    Scenario s;
    trade(s);
    QCOMPARE(holdings(s),
             (QStringList{u"XW-10006 ALLOWANCE 2024 30"_s,
                          u"XW-10009 ALLOWANCE 2024 5"_s,
                          u"XW2000-10001 ALLOWANCE 2024 40"_s,
                          u"XW2000-10002 ALLOWANCE 2024 15"_s,
                          u"XW2001-10003 ALLOWANCE 2024 10 (0 pending 4 held)"_s}));
    ViewRequest request = wholeOf(u"holdings"_s);
    request.totals = true;
    const Page page = s.page(request);
    const auto total = [&page](const QString& name) {
        return page.totals.at(page.columns.indexOf(name)).toInteger();
    };
    QCOMPARE(total(u"qty"_s), 100);
    QCOMPARE(total(u"qty_avail"_s), 96);
    QCOMPARE(total(u"qty_held"_s), 4);
    QCOMPARE(s.cell("holdings", "{'entity_id': 'XW2001'}", "qty"), u"10"_s);
}

void TestHoldingViews::seriesAccountForAllThatIsIssued()
{
    Scenario s;
    trade(s);
    QCOMPARE(done(s,
                  "PlaceHoldings",
                  u"{'jurisdiction': 'XC', 'rows': [{'entity_id': 'XC3000', 'kind': 'OFFSET_DEBS',"
                  "'project': 'P1', 'quantity': 8}]}"_s),
             u"ok"_s);
    const auto cell = [&s](const char* name) {
        return s.cell("series", "{'series': 'XW-A-2024'}", name);
    };
    QCOMPARE(cell("qty_issued"), u"100"_s);
    QCOMPARE(cell("qty_general"), u"50"_s);
    QCOMPARE(cell("qty_compliance"), u"15"_s);
    QCOMPARE(cell("qty_other_entity"), u"0"_s);
    QCOMPARE(cell("qty_jurisdiction"), u"30"_s);
    QCOMPARE(cell("qty_retired"), u"5"_s);
    QCOMPARE(cell("qty_invalidated"), u"0"_s);
    QCOMPARE(s.cell("series", "{'project_id': 'P1'}", "qty_issued"), u"8"_s);
    QCOMPARE(s.cell("issuances", "{'project_id': 'P1'}", "series"), u"XC-F-P1"_s);
}

void TestHoldingViews::pagesFollowEachOther()
{
    Scenario s;
    trade(s);
    for (const QString& view : {u"blocks"_s, u"holdings"_s, u"movements"_s}) {
        for (const bool isPast : {false, true}) {
            ViewRequest request = wholeOf(view, isPast ? std::optional(s.head()) : std::nullopt);
            const QList<QList<Value>> all = s.page(request).rows;
            QVERIFY(all.size() > 4);
            request.limit = 2;
            QList<QList<Value>> paged;
            do {
                const Page page = s.page(request);
                paged += page.rows;
                request.after = page.next;
            } while (!request.after.isEmpty());
            QCOMPARE(paged, all);
        }
    }
}

void TestHoldingViews::showsThePastAsItWas()
{
    Scenario s;
    std::map<JournalNumber, std::pair<QStringList, QStringList>> pictures;
    const auto picture = [&] { pictures[s.head()] = {holdings(s), blocks(s)}; };
    picture();
    trade(s);
    picture();
    QCOMPARE(done(s, "ReleaseHold", u"{'hold': 1, 'reason': 'x'}"_s), u"ok"_s);
    picture();
    QCOMPARE(
        moved(s, market::BetaGeneral, market::BetaCompliance, u"{'serials': 'XW-A-2024-63..65'}"_s),
        u"ok"_s);
    for (const auto& [entry, seen] : pictures) {
        QCOMPARE(holdings(s, entry), seen.first);
        QCOMPARE(blocks(s, entry), seen.second);
    }
}

void TestHoldingViews::tracesASerialNumber()
{
    Scenario s;
    trade(s);
    const auto holder = [&s](const Value& serial, std::optional<JournalNumber> asOf) {
        ViewRequest request = wholeOf(u"serial_holders"_s);
        request.filters = {
            {.column = u"series"_s, .comparison = Comparison::Equal, .value = u"XW-A-2024"_s},
            {.column = u"serial"_s, .comparison = Comparison::Equal, .value = serial}};
        request.asOf = asOf;
        return column(s.page(request), "account_no").join(u' ');
    };
    for (const std::optional<JournalNumber>& asOf :
         {std::optional<JournalNumber>(), std::optional(s.head())}) {
        QCOMPARE(holder(1, asOf), QLatin1String(market::AcmeCompliance));
        QCOMPARE(holder(u"15"_s, asOf), QLatin1String(market::AcmeCompliance));
        QCOMPARE(holder(16, asOf), QLatin1String(market::Retirement));
        QCOMPARE(holder(60, asOf), QLatin1String(market::AcmeGeneral));
        QCOMPARE(holder(64, asOf), QLatin1String(market::BetaGeneral));
        QCOMPARE(holder(100, asOf), QLatin1String(market::Issuance));
        QCOMPARE(holder(101, asOf), QString());
    }
    // Before the hold, the retirement and the move to compliance.
    const JournalNumber before(s.head().number() - 6);
    QCOMPARE(holder(1, before), QLatin1String(market::AcmeGeneral));
    QCOMPARE(holder(16, before), QLatin1String(market::AcmeGeneral));
}

void TestHoldingViews::hidesWhatIsConfidential()
{
    Scenario s;
    trade(s);
    s.addPersona("xc", "AUD", "XC");
    QCOMPARE(s.page(wholeOf(u"holdings"_s), "xc").rows.size(), 0);
    QCOMPARE(s.page(wholeOf(u"blocks"_s), "xc").rows.size(), 0);
    const Page page = s.page(wholeOf(u"blocks"_s));
    QVERIFY(!page.columns.contains(u"product"_s));
    QVERIFY(page.columns.contains(u"account_no"_s));
    const Result<Page> refused = s.registry().read(wholeOf(u"holdings"_s), s.token("root"));
    QCOMPARE(codesOf(refused), u"NOT_PERMITTED"_s);
}

void TestHoldingViews::readsByIndexAlone_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<bool>("isPast");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("isSeek");
    for (const char* const name : {"blocks", "holdings", "movements"}) {
        for (const bool isPast : {false, true}) {
            const auto row = [&](const char* tag) -> QTestData& {
                return QTest::addRow("%s %s %s", name, isPast ? "as of" : "now", tag);
            };
            const QString view = QLatin1String(name);
            row("first page") << view << isPast << QByteArray() << false;
            row("of an account") << view << isPast << QByteArray(" WHERE \"account_no\" = :v0")
                                 << true;
            row("of an entity") << view << isPast << QByteArray(" WHERE \"entity_id\" = :v0")
                                << true;
            // Deep within a kind of an account, from its next kind on, from the next account on.
            for (const QByteArray& reach : reachesOf(*catalogue().view(view))) {
                row(reach.constData()) << view << isPast << " WHERE " + reach << true;
            }
            row("in scope") << view << isPast << QByteArray(" WHERE \"jurisdiction\" IN (:v0)")
                            << false;
        }
    }
}

void TestHoldingViews::readsByIndexAlone()
{
    QFETCH(const QString, view);
    QFETCH(const bool, isPast);
    QFETCH(const QByteArray, condition);
    QFETCH(const bool, isSeek);
    Scenario s;
    const View& declared = *catalogue().view(view);
    const char* const sql = isPast || declared.nowSql == nullptr ? declared.sql : declared.nowSql;
    const QStringList plan = planOf(s, sql, declared, condition);
    for (const QString& step : plan) {
        const bool isScan = step.startsWith(u"SCAN"_s);
        // Unfiltered, a page walks the accounts in the order of their numbers, and nothing else.
        const bool isWalk = step.startsWith(u"SCAN a USING INDEX account_number"_s);
        QVERIFY2(!isScan || (isWalk && !isSeek), qPrintable(plan.join(u'\n')));
        const bool sorts = step.contains(u"TEMP B-TREE"_s);
        QVERIFY2(!sorts, qPrintable(plan.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestHoldingViews)
#include "tst_holding_views.moc"
