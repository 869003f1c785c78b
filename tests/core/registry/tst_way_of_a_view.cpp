// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QCborArray>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Two jurisdictions; "Acme" and "acme énergie" with facilities, and 23 that are alike.
void populate(Scenario& s)
{
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    QByteArray rows =
        "{'entity_id': 'XW1000', 'legal_name': 'Acme', 'ghg_ids': ['1', '2', '3']},"
        "{'entity_id': 'XW1500', 'legal_name': 'acme \xc3\xa9nergie 100%', 'ghg_ids': ['4']}";
    for (int i = 0; i < 23; ++i) {
        rows += ",{'legal_name': 'Alike', 'type': 'OPT_IN'}";
    }
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntities",
                           QByteArray("{'jurisdiction': 'XW', 'facilities_from': '2021-01-01',"
                                      " 'rows': [" +
                                      rows + "]}"))),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntity",
                           "{'jurisdiction': 'XC', 'type': 'COVERED', 'legal_name': 'Zeta'}")),
             u"ok"_s);
}

ViewRequest entities()
{
    ViewRequest request;
    request.view = u"entities"_s;
    return request;
}

/// The first column of all rows, page by page.
QStringList walk(Scenario& s, ViewRequest request)
{
    QStringList ids;
    for (int pages = 0; pages < 100; ++pages) {
        const Page page = s.page(request);
        for (const QList<Value>& row : page.rows) {
            ids.append(row.first().toString());
        }
        if (page.next.isEmpty()) {
            return ids;
        }
        request.after = page.next;
    }
    return {u"endless"_s};
}

}  // namespace

/// What every list goes through: filters, order, pages, as-of, and who may see what.
class TestWayOfAView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void combinesFilters();
    void refusesARequest_data();
    void refusesARequest();
    void sortsBothWays();
    void pagesOverTies_data();
    void pagesOverTies();
    void pagesOverWhatIsAbsent();
    void anEmptyViewHasOnePage();
    void asOfShowsThePast();
    void asOfATimeIsTheLastEntryThen();
    void aFutureAsOfIsNow();
    void hidesColumnsAboveTheTier();
    void limitsRowsToTheReadersJurisdictions();
    void needsTheRightToView();
    void sumsWhatIsSummable();
    void requestsAndPagesTravel();
    void refusesMessagesThatAreNone_data();
    void refusesMessagesThatAreNone();
};

void TestWayOfAView::filters_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("count");

    using enum Comparison;
    QTest::newRow("equal") << u"legal_name"_s << Equal << u"Acme"_s << 1;
    QTest::newRow("equal is exact") << u"legal_name"_s << Equal << u"acme"_s << 0;
    QTest::newRow("not equal") << u"legal_name"_s << NotEqual << u"Alike"_s << 3;
    QTest::newRow("less") << u"entity_id"_s << Less << u"XW1000"_s << 1;
    QTest::newRow("less or equal") << u"entity_id"_s << LessOrEqual << u"XW1000"_s << 2;
    QTest::newRow("greater") << u"entity_id"_s << Greater << u"XW1500"_s << 23;
    QTest::newRow("greater or equal") << u"entity_id"_s << GreaterOrEqual << u"XW1500"_s << 24;
    QTest::newRow("contains, whatever the case") << u"legal_name"_s << Contains << u"ACME"_s << 2;
    QTest::newRow("contains a sign of patterns") << u"legal_name"_s << Contains << u"0%"_s << 1;
    QTest::newRow("contains a quote") << u"legal_name"_s << Contains << u"'"_s << 0;
    QTest::newRow("a number as text") << u"facilities"_s << Equal << u" 3 "_s << 1;
    QTest::newRow("numbers compare as numbers") << u"facilities"_s << Less << u"10"_s << 26;
    QTest::newRow("a code") << u"entity_class"_s << Equal << u"OPT_IN"_s << 23;
    QTest::newRow("hostile") << u"legal_name"_s << Equal << u"' OR 1=1 --"_s << 0;
}

void TestWayOfAView::filters()
{
    QFETCH(QString, column);
    QFETCH(Comparison, comparison);
    QFETCH(QString, value);
    QFETCH(int, count);
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    request.filters = {{.column = column, .comparison = comparison, .value = value}};
    QCOMPARE(s.page(request).rows.size(), count);
}

void TestWayOfAView::combinesFilters()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    request.filters = {
        {.column = u"legal_name"_s, .comparison = Comparison::Contains, .value = u"acme"_s},
        {.column = u"facilities"_s, .comparison = Comparison::Greater, .value = 1}};
    QCOMPARE(walk(s, request), QStringList{u"XW1000"_s});
    // Twice the same column is a range.
    request.filters = {
        {.column = u"entity_id"_s, .comparison = Comparison::GreaterOrEqual, .value = u"XW1500"_s},
        {.column = u"entity_id"_s, .comparison = Comparison::Less, .value = u"XW1503"_s}};
    QCOMPARE(walk(s, request), (QStringList{u"XW1500"_s, u"XW1501"_s, u"XW1502"_s}));
}

void TestWayOfAView::refusesARequest_data()
{
    QTest::addColumn<ViewRequest>("request");
    QTest::addColumn<QString>("codes");

    ViewRequest request = entities();
    request.view = u"sqlite_schema"_s;
    QTest::newRow("no such view") << request << u"VIEW_UNKNOWN"_s;
    request = entities();
    request.filters = {{.column = u"password"_s, .value = u"x"_s}};
    QTest::newRow("filter on no column") << request << u"COLUMN_UNKNOWN"_s;
    request.filters = {{.column = u"\"; DROP TABLE entity; --"_s, .value = u"x"_s}};
    QTest::newRow("hostile column") << request << u"COLUMN_UNKNOWN"_s;
    request.filters = {{.column = u"facilities"_s, .value = u"many"_s}};
    QTest::newRow("text for a number") << request << u"FILTER_MALFORMED"_s;
    const auto within = [](const QString& column, const Value& from, const Value& to) {
        return QList<Filter>{{column, Comparison::Within, QCborArray{from, to}}};
    };
    request.filters = within(u"facilities"_s, nullptr, nullptr);
    QTest::newRow("a range without ends") << request << u"FILTER_MALFORMED"_s;
    request.filters = {{u"facilities"_s, Comparison::Within, 3}};
    QTest::newRow("no range") << request << u"FILTER_MALFORMED"_s;
    request.filters = within(u"facilities"_s, 3, u"many"_s);
    QTest::newRow("a range to a text") << request << u"FILTER_MALFORMED"_s;
    request.filters = within(u"facilities"_s, 3, 2);
    QTest::newRow("a range backwards") << request << u"RANGE_BACKWARDS"_s;
    request = entities();
    request.sort = u"colour"_s;
    QTest::newRow("sort by no column") << request << u"COLUMN_UNKNOWN"_s;
    request = entities();
    request.after = {u"XW1000"_s, u"XW1000"_s};
    QTest::newRow("a page of another order") << request << u"PAGE_MALFORMED"_s;
}

void TestWayOfAView::refusesARequest()
{
    QFETCH(ViewRequest, request);
    QFETCH(QString, codes);
    Scenario s;
    QCOMPARE(codesOf(s.registry().read(request, s.token("aud"))), codes);
}

void TestWayOfAView::sortsBothWays()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    request.sort = u"facilities"_s;
    QStringList ids = walk(s, request);
    QCOMPARE(ids.last(), u"XW1000"_s);
    QCOMPARE(ids.at(ids.size() - 2), u"XW1500"_s);
    request.descending = true;
    ids = walk(s, request);
    QCOMPARE(ids.first(), u"XW1000"_s);
    QCOMPARE(ids.at(1), u"XW1500"_s);
    request.sort.clear();
    ids = walk(s, request);
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
}

void TestWayOfAView::pagesOverTies_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("descending");

    for (const int limit : {1, 2, 7, 25, 26, 27}) {
        for (const bool descending : {false, true}) {
            QTest::addRow("%d %s", limit, descending ? "down" : "up") << limit << descending;
        }
    }
}

void TestWayOfAView::pagesOverTies()
{
    QFETCH(int, limit);
    QFETCH(bool, descending);
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    request.sort = u"legal_name"_s;
    request.descending = descending;
    const QStringList whole = walk(s, request);
    QCOMPARE(whole.size(), 26);
    request.limit = limit;
    QCOMPARE(walk(s, request), whole);
}

void TestWayOfAView::pagesOverWhatIsAbsent()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("adm",
                           "OpenJurisdictionAccount",
                           "{'jurisdiction': 'XW', 'account_type': 'AUCTION',"
                           " 'account_name': 'A'}")),
             u"ok"_s);
    s.addPersona("jsa.one", "JSA", "XW");
    QCOMPARE(codesOf(s.run("jsa.one",
                           "RegisterPerson",
                           QCborMap{{u"username"_s, u"new"_s},
                                    {u"name"_s, u"New"_s},
                                    {u"password_hash"_s, PersonaPasswordHash}})),
             u"ok"_s);
    ViewRequest request;
    request.view = u"proposals"_s;
    request.sort = u"jurisdiction"_s;
    request.limit = 1;
    for (const bool descending : {false, true}) {
        request.descending = descending;
        request.after.clear();
        const Page first = s.page(request);
        QCOMPARE(first.rows.first().at(2).isNull(), !descending);
        request.after = first.next;
        const Page second = s.page(request);
        QCOMPARE(second.rows.size(), 1);
        QCOMPARE(second.rows.first().at(2).isNull(), descending);
        QVERIFY(second.next.isEmpty());
    }
}

void TestWayOfAView::anEmptyViewHasOnePage()
{
    Scenario s;
    const Page page = s.page(entities());
    QVERIFY(page.rows.isEmpty());
    QVERIFY(page.next.isEmpty());
    QCOMPARE(page.columns.first(), u"entity_id"_s);
    QCOMPARE(page.asOf, s.head());
}

void TestWayOfAView::asOfShowsThePast()
{
    Scenario s;
    const JournalNumber empty = s.head();
    populate(s);
    const JournalNumber full = s.head();
    QCOMPARE(codesOf(s.run("reg", "ChangeEntity", "{'entity_id': 'XW1000', 'legal_name': 'New'}")),
             u"ok"_s);
    ViewRequest request = entities();
    request.filters = {{.column = u"entity_id"_s, .value = u"XW1000"_s}};
    QCOMPARE(s.page(request).rows.first().at(1).toString(), u"New"_s);
    request.asOf = full;
    const Page then = s.page(request);
    QCOMPARE(then.rows.first().at(1).toString(), u"Acme"_s);
    QCOMPARE(then.asOf, full);
    QCOMPARE(then.head, s.head());
    request.asOf = empty;
    QVERIFY(s.page(request).rows.isEmpty());
    request.asOf = JournalNumber(0);
    QVERIFY(s.page(request).rows.isEmpty());
}

void TestWayOfAView::asOfATimeIsTheLastEntryThen()
{
    Scenario s;
    s.addJurisdiction("XC");
    s.passDays(1);
    s.addJurisdiction("XW");
    ViewRequest request;
    request.view = u"jurisdictions"_s;
    const Instant second = s.clock().now();
    const auto countAt = [&](Instant moment) {
        request.asOfTime = moment;
        return s.page(request).rows.size();
    };
    QCOMPARE(countAt(Scenario::Start.plusMilliseconds(-1)), 0);
    QCOMPARE(countAt(Scenario::Start), 1);
    QCOMPARE(countAt(second.plusMilliseconds(-1)), 1);
    QCOMPARE(countAt(second), 2);
    QCOMPARE(countAt(second.plusMilliseconds(1'000'000)), 2);
}

void TestWayOfAView::aFutureAsOfIsNow()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    request.asOf = JournalNumber(s.head().number() + 1000);
    const Page page = s.page(request);
    QCOMPARE(page.asOf, s.head());
    QCOMPARE(page.rows.size(), 26);
}

void TestWayOfAView::hidesColumnsAboveTheTier()
{
    Scenario s;
    populate(s);
    s.addPersona("help", "HD");
    const Page page = s.page(entities(), "help");
    QVERIFY(!page.columns.contains(u"reason"_s));
    QVERIFY(s.page(entities(), "aud").columns.contains(u"reason"_s));
    QCOMPARE(page.rows.first().size(), page.columns.size());
    // Nor can a hidden column be asked about in other ways.
    ViewRequest request = entities();
    request.filters = {{.column = u"reason"_s, .value = u""_s}};
    QCOMPARE(codesOf(s.registry().read(request, s.token("help"))), u"COLUMN_UNKNOWN"_s);
    request.filters.clear();
    request.sort = u"reason"_s;
    QCOMPARE(codesOf(s.registry().read(request, s.token("help"))), u"COLUMN_UNKNOWN"_s);
    request.sort.clear();
    request.totals = true;
    QCOMPARE(s.page(request, "help").totals.size(), page.columns.size());
}

void TestWayOfAView::limitsRowsToTheReadersJurisdictions()
{
    Scenario s;
    populate(s);
    s.addPersona("aud.xc", "AUD", "XC");
    QCOMPARE(s.page(entities(), "aud.xc").rows.size(), 1);
    ViewRequest request = entities();
    request.filters = {{.column = u"jurisdiction"_s, .value = u"XW"_s}};
    QVERIFY(s.page(request, "aud.xc").rows.isEmpty());
    request.filters.clear();
    request.totals = true;
    const Page page = s.page(request, "aud.xc");
    QCOMPARE(page.totals.at(page.columns.indexOf(u"facilities"_s)).toInteger(), 0);
    QCOMPARE(
        codesOf(s.run(
            "root", "GrantRole", "{'username': 'aud.xc', 'role': 'REG', 'jurisdiction': 'XW'}")),
        u"ok"_s);
    QCOMPARE(s.page(entities(), "aud.xc").rows.size(), 26);
}

void TestWayOfAView::needsTheRightToView()
{
    Scenario s;
    s.addPersona("help", "HD");
    ViewRequest request;
    request.view = u"accounts"_s;
    QCOMPARE(codesOf(s.registry().read(request, s.token("help"))), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.registry().read(request, s.token("aud"))), u"ok"_s);
    QCOMPARE(codesOf(s.registry().read(request, {})), u"SESSION_UNKNOWN"_s);
}

void TestWayOfAView::sumsWhatIsSummable()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    QVERIFY(s.page(request).totals.isEmpty());
    request.totals = true;
    request.limit = 1;
    const Page page = s.page(request);
    const qsizetype facilities = page.columns.indexOf(u"facilities"_s);
    QCOMPARE(page.totals.size(), page.columns.size());
    QCOMPARE(page.totals.at(facilities).toInteger(), 4);
    QVERIFY(page.totals.first().isNull());
    // Totals are of what the filters leave, not of the page.
    request.filters = {{.column = u"entity_id"_s, .value = u"XW1000"_s}};
    QCOMPARE(s.page(request).totals.at(facilities).toInteger(), 3);
}

void TestWayOfAView::requestsAndPagesTravel()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities();
    request.filters = {
        {.column = u"legal_name"_s, .comparison = Comparison::Contains, .value = u"a"_s}};
    request.sort = u"facilities"_s;
    request.descending = true;
    request.limit = 3;
    request.totals = true;
    request.asOf = s.head();
    request.asOfTime = Scenario::Start;
    request.after = {3, u"XW1000"_s};
    QCOMPARE(ViewRequest::fromValue(request.toValue()), request);
    const Page page = s.page(request);
    QCOMPARE(Page::fromValue(page.toValue()), page);
}

void TestWayOfAView::refusesMessagesThatAreNone_data()
{
    QTest::addColumn<Value>("value");

    QTest::newRow("filter without parts")
        << Value(QCborMap{{u"view"_s, u"entities"_s}, {u"filters"_s, QCborArray{u"x"_s}}});
    QTest::newRow("filter with a comparison there is not") << Value(
        QCborMap{{u"view"_s, u"entities"_s}, {u"filters"_s, QCborArray{QCborArray{u"x"_s, 9, 1}}}});
    QTest::newRow("time that is none")
        << Value(QCborMap{{u"view"_s, u"entities"_s}, {u"as_of_time"_s, u"yesterday"_s}});
}

void TestWayOfAView::refusesMessagesThatAreNone()
{
    QFETCH(Value, value);
    QVERIFY(!ViewRequest::fromValue(value));
}

QTEST_GUILESS_MAIN(TestWayOfAView)
#include "tst_way_of_a_view.moc"
