// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Entities of two jurisdictions and three kinds, some with facilities.
void populate(Scenario& s)
{
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    const auto add = [&s](const char* jurisdiction, const char* type, const QByteArray& ids) {
        const QByteArray json = QByteArray("{'jurisdiction': '") + jurisdiction +
                                "', 'facilities_from': '2021-01-01', 'rows': [{'legal_name': 'N',"
                                " 'type': '" +
                                type + "', 'ghg_ids': [" + ids + "]}]}";
        QCOMPARE(codesOf(s.run("reg", "RegisterEntities", json)), u"ok"_s);
    };
    add("XW", "COVERED", "'1', '2', '3'");
    add("XW", "COVERED", "'4'");
    add("XW", "OPT_IN", "");
    add("XC", "COVERED", "'5', '6'");
    add("XC", "OPT_IN", "'7'");
}

ViewRequest entities(const QStringList& groups)
{
    ViewRequest request;
    request.view = u"entities"_s;
    request.groups = groups;
    return request;
}

/// "COVERED:3:6" for each row: its group, how many rows, the sum.
QStringList rowsOf(const Page& page)
{
    QStringList rows;
    for (const QList<Value>& row : page.rows) {
        QStringList cells;
        for (const Value& cell : row) {
            cells.append(cell.isNull() ? u"-"_s : cell.toVariant().toString());
        }
        rows.append(cells.join(u':'));
    }
    return rows;
}

}  // namespace

/// A row for each value of a column, with sums; and pages read from their end.
class TestGroupedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsWithSums();
    void sumsOfGroupsAreTheTotal();
    void groupsByTwoColumns();
    void sortsGroupsBySums();
    void pagesGroups_data();
    void pagesGroups();
    void filtersBeforeItGroups();
    void opensTheGroupOfWhatIsAbsent();
    void seesNoMoreInGroups();
    void refusesGroups_data();
    void refusesGroups();
    void groupsThePast();
    void readsBackwards_data();
    void readsBackwards();
    void readsTheSameRowsAgain();
    void countsWithTheTotals();
    void comparesWithoutAPart();
    void travels();
};

void TestGroupedViews::groupsWithSums()
{
    Scenario s;
    populate(s);
    const Page page = s.page(entities({u"entity_class"_s}));
    QCOMPARE(page.columns, (QStringList{u"entity_class"_s, u"row_count"_s, u"facilities"_s}));
    QCOMPARE(rowsOf(page), (QStringList{u"COVERED:3:6"_s, u"OPT_IN:2:1"_s}));
}

void TestGroupedViews::sumsOfGroupsAreTheTotal()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({u"jurisdiction"_s});
    request.totals = true;
    const Page page = s.page(request);
    QCOMPARE(rowsOf(page), (QStringList{u"XC:2:3"_s, u"XW:3:4"_s}));
    QCOMPARE(page.totals, (QList<Value>{nullptr, 5, 7}));
    QCOMPARE(page.count, std::optional<qint64>(5));
}

void TestGroupedViews::groupsByTwoColumns()
{
    Scenario s;
    populate(s);
    QCOMPARE(
        rowsOf(s.page(entities({u"jurisdiction"_s, u"entity_class"_s}))),
        (QStringList{
            u"XC:COVERED:1:2"_s, u"XC:OPT_IN:1:1"_s, u"XW:COVERED:2:4"_s, u"XW:OPT_IN:1:0"_s}));
    QCOMPARE(rowsOf(s.page(entities({u"entity_class"_s, u"jurisdiction"_s}))).first(),
             u"COVERED:XC:1:2"_s);
}

void TestGroupedViews::sortsGroupsBySums()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({u"entity_class"_s, u"jurisdiction"_s});
    request.sort = u"facilities"_s;
    request.descending = true;
    QCOMPARE(rowsOf(s.page(request)).first(), u"COVERED:XW:2:4"_s);
    request.sort = u"row_count"_s;
    QCOMPARE(rowsOf(s.page(request)).first(), u"COVERED:XW:2:4"_s);
    request.sort = u"legal_name"_s;
    QCOMPARE(codesOf(s.registry().read(request, s.token("aud"))), u"COLUMN_UNKNOWN"_s);
}

void TestGroupedViews::pagesGroups_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("descending");
    for (const QString& sort : {QString(), u"facilities"_s, u"row_count"_s, u"reason"_s}) {
        for (const bool descending : {false, true}) {
            QTest::addRow("%s %d", qPrintable(sort), descending) << sort << descending;
        }
    }
}

void TestGroupedViews::pagesGroups()
{
    QFETCH(QString, sort);
    QFETCH(bool, descending);
    Scenario s;
    populate(s);
    ViewRequest request = entities({u"reason"_s, u"entity_id"_s});
    request.sort = sort;
    request.descending = descending;
    const QStringList whole = rowsOf(s.page(request));
    QCOMPARE(whole.size(), 5);
    QStringList walked;
    request.limit = 2;
    do {
        const Page page = s.page(request);
        walked += rowsOf(page);
        request.after = page.next;
    } while (!request.after.isEmpty());
    QCOMPARE(walked, whole);
}

void TestGroupedViews::filtersBeforeItGroups()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({u"entity_class"_s});
    request.filters = {{.column = u"facilities"_s, .comparison = Comparison::Greater, .value = 1}};
    QCOMPARE(rowsOf(s.page(request)), QStringList{u"COVERED:2:5"_s});
}

void TestGroupedViews::opensTheGroupOfWhatIsAbsent()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("adm",
                           "OpenJurisdictionAccount",
                           "{'jurisdiction': 'XW', 'account_type': 'AUCTION',"
                           " 'account_name': 'A'}")),
             u"ok"_s);
    s.addPersona("jsa.one", "JSA", "XW");
    ViewRequest request;
    request.view = u"proposals"_s;
    request.groups = {u"decider"_s};
    const Page groups = s.page(request);
    QCOMPARE(groups.rows.size(), 1);
    const Value absent = groups.rows.first().first();
    request.groups.clear();
    request.filters = {{.column = u"decider"_s, .value = absent}};
    QCOMPARE(s.page(request).rows.size(), groups.rows.first().at(1).toInteger());
    request.filters.first().comparison = Comparison::NotEqual;
    QCOMPARE(s.page(request).rows.size(), 0);
}

void TestGroupedViews::seesNoMoreInGroups()
{
    Scenario s;
    populate(s);
    s.addPersona("help", "HD");
    s.addPersona("aud.xc", "AUD", "XC");
    QCOMPARE(codesOf(s.registry().read(entities({u"reason"_s}), s.token("help"))),
             u"COLUMN_UNKNOWN"_s);
    QCOMPARE(rowsOf(s.page(entities({u"jurisdiction"_s}), "aud.xc")), QStringList{u"XC:2:3"_s});
    ViewRequest request = entities({u"account_type"_s});
    request.view = u"accounts"_s;
    QCOMPARE(codesOf(s.registry().read(request, s.token("help"))), u"NOT_PERMITTED"_s);
}

void TestGroupedViews::refusesGroups_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QString>("codes");
    const QString entities = u"entities"_s;
    QTest::newRow("no such column") << entities << QStringList{u"x"_s} << u"COLUMN_UNKNOWN"_s;
    QTest::newRow("hostile") << entities << QStringList{u"\" OR 1"_s} << u"COLUMN_UNKNOWN"_s;
    QTest::newRow("a count") << entities << QStringList{u"row_count"_s} << u"COLUMN_UNKNOWN"_s;
    QTest::newRow("twice the same")
        << entities << QStringList{u"jurisdiction"_s, u"jurisdiction"_s} << u"GROUPS_MALFORMED"_s;
    QTest::newRow("three") << entities
                           << QStringList{u"jurisdiction"_s, u"entity_class"_s, u"entity_id"_s}
                           << u"GROUPS_MALFORMED"_s;
    QTest::newRow("fields") << u"proposals"_s << QStringList{u"fields"_s}
                            << u"COLUMN_NOT_COMPARABLE"_s;
}

void TestGroupedViews::refusesGroups()
{
    QFETCH(QString, view);
    QFETCH(QStringList, groups);
    QFETCH(QString, codes);
    Scenario s;
    ViewRequest request = entities(groups);
    request.view = view;
    QCOMPARE(codesOf(s.registry().read(request, s.token("aud"))), codes);
}

void TestGroupedViews::groupsThePast()
{
    Scenario s;
    const JournalNumber empty = s.head();
    populate(s);
    ViewRequest request = entities({u"jurisdiction"_s});
    request.asOf = empty;
    QVERIFY(s.page(request).rows.isEmpty());
}

void TestGroupedViews::readsBackwards_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("limit");
    for (const QString& sort : {QString(), u"facilities"_s, u"legal_name"_s}) {
        for (const bool descending : {false, true}) {
            for (const int limit : {1, 2, 5, 9}) {
                QTest::addRow("%s %d by %d", qPrintable(sort), descending, limit)
                    << sort << descending << limit;
            }
        }
    }
}

/// From the last page to the first the rows are the same, in the same order.
void TestGroupedViews::readsBackwards()
{
    QFETCH(QString, sort);
    QFETCH(bool, descending);
    QFETCH(int, limit);
    Scenario s;
    populate(s);
    ViewRequest request = entities({});
    request.sort = sort;
    request.descending = descending;
    const QStringList whole = rowsOf(s.page(request));
    request.limit = limit;
    request.backwards = true;
    QStringList walked;
    do {
        const Page page = s.page(request);
        QCOMPARE(page.next.isEmpty(), walked.isEmpty());
        walked = rowsOf(page) + walked;
        request.after = page.prior;
    } while (!request.after.isEmpty());
    QCOMPARE(walked, whole);
}

void TestGroupedViews::readsTheSameRowsAgain()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({});
    request.limit = 2;
    const Page first = s.page(request);
    QVERIFY(first.prior.isEmpty());
    request.after = first.next;
    const Page second = s.page(request);
    request.after = second.prior;
    request.inclusive = true;
    QCOMPARE(s.page(request).rows, second.rows);
    request.inclusive = false;
    request.backwards = true;
    QCOMPARE(s.page(request).rows, first.rows);
    request.after = second.next;
    QCOMPARE(s.page(request).rows.last(), second.rows.first());
}

void TestGroupedViews::countsWithTheTotals()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({});
    request.limit = 1;
    QVERIFY(!s.page(request).count);
    request.totals = true;
    QCOMPARE(s.page(request).count, std::optional<qint64>(5));
}

void TestGroupedViews::comparesWithoutAPart()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({});
    request.filters = {
        {.column = u"ghg_ids"_s, .comparison = Comparison::NotContains, .value = u"1"_s}};
    QCOMPARE(s.page(request).rows.size(), 4);
}

void TestGroupedViews::travels()
{
    Scenario s;
    populate(s);
    ViewRequest request = entities({u"jurisdiction"_s, u"entity_class"_s});
    request.backwards = true;
    request.inclusive = true;
    request.totals = true;
    QCOMPARE(ViewRequest::fromValue(request.toValue()), request);
    request.inclusive = false;
    request.limit = 2;
    const Page page = s.page(request);
    QVERIFY(!page.prior.isEmpty() && page.count);
    QCOMPARE(Page::fromValue(page.toValue()), page);
}

QTEST_GUILESS_MAIN(TestGroupedViews)
#include "tst_grouped_views.moc"
