// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/filter_text.h"
#include "ui/widgets/view_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFontMetrics>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace citss;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

namespace {

bool isReady(ViewModel& model)
{
    return QTest::qWaitFor([&model] { return model.state() == ViewModel::State::Ready; }, 20'000);
}

QString text(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

}  // namespace

class TestViewTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void machineHasTheFont();
    void readsEmptyAndSmallViews_data();
    void readsEmptyAndSmallViews();
    void fetchesPageByPage();
    void keepsRowsWhenReadingAgain();
    void followsTheRegistry();
    void showsThePast();
    void dropsLateAnswers();
    void sortsAndFiltersInTheView();
    void readsFilters_data();
    void readsFilters();
    void refusesFilters_data();
    void refusesFilters();
    void filtersByTypedText();
    void marksFiltersThatCannotBe();
    void saysWhyItIsEmpty();
    void showsProblems();
    void copiesRowsAsTable();
    void hidesColumnsAboveTheTier();
    void switchesLanguage();
    void formatsCells_data();
    void formatsCells();
    void drawsChartsWithTheirTable();
};

void TestViewTable::machineHasTheFont()
{
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"DejaVu Sans"_s);
    for (const char16_t c : {u'é', u'\u00A0', u'\u202F', u'✓'}) {
        QVERIFY(QFontMetrics(QApplication::font()).inFont(c));
    }
}

void TestViewTable::readsEmptyAndSmallViews_data()
{
    QTest::addColumn<int>("entities");
    QTest::addColumn<bool>("french");
    for (const int count : {0, 3}) {
        for (const bool french : {false, true}) {
            QTest::addRow("%d rows, %s", count, french ? "French" : "English") << count << french;
        }
    }
}

void TestViewTable::readsEmptyAndSmallViews()
{
    QFETCH(int, entities);
    QFETCH(bool, french);
    Desk desk;
    desk.addEntities(entities);
    desk.use(french ? Language::French : Language::English);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(isReady(model));
    QCOMPARE(model.rowCount(), entities);
    QVERIFY(model.isWhole());
    QVERIFY(model.columnCount() > 4);
    if (entities > 0) {
        QCOMPARE(text(model, 0, model.section(u"entity_id"_s)), u"XW1001"_s);
        QCOMPARE(model.record(0).value(u"legal_name"_s).toString(), u"Company 1"_s);
        QCOMPARE(model.index(0, 0).data(ViewModel::RawRole).toString(), u"XW1001"_s);
    }
}

void TestViewTable::fetchesPageByPage()
{
    Desk desk;
    desk.addEntities(7);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setPageSize(3);
    model.reload();
    QVERIFY(isReady(model));
    QCOMPARE(model.rowCount(), 3);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QVERIFY(isReady(model));
    }
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(text(model, 6, 0), u"XW1007"_s);
}

void TestViewTable::keepsRowsWhenReadingAgain()
{
    Desk desk;
    desk.addEntities(4);
    ViewTable table(desk.link(), desk.view("entities"));
    const Tester tester(&table.model(), Tester::FailureReportingMode::QtTest);
    table.load();
    QVERIFY(isReady(table.model()));
    table.table().selectRow(2);
    QSignalSpy resets(&table.model(), &QAbstractItemModel::modelReset);
    QVERIFY(desk.scenario().run(
        "reg", "ChangeEntity", "{'entity_id': 'XW1003', 'legal_name': 'Renamed'}"));
    desk.addEntities(1);
    EVENTUALLY_EQUAL(table.model().rowCount(), 5);
    EVENTUALLY_EQUAL(table.selection().size(), 1);
    QCOMPARE(table.selection().first().value(u"legal_name"_s).toString(), u"Renamed"_s);
    QCOMPARE(resets.size(), 0);
}

void TestViewTable::followsTheRegistry()
{
    Desk desk;
    desk.addEntities(1);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    model.reload();
    QVERIFY(isReady(model));
    desk.addEntities(1);
    EVENTUALLY_EQUAL(model.rowCount(), 2);
}

void TestViewTable::showsThePast()
{
    Desk desk;
    desk.addEntities(1);
    const JournalNumber then = desk.scenario().head();
    desk.addEntities(2);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    model.reload();
    EVENTUALLY_EQUAL(model.rowCount(), 3);
    desk.link().setMoment({.number = then, .time = {}});
    EVENTUALLY_EQUAL(model.rowCount(), 1);
    desk.link().setMoment({});
    EVENTUALLY_EQUAL(model.rowCount(), 3);
}

void TestViewTable::dropsLateAnswers()
{
    Desk desk;
    desk.addEntities(3);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    model.reload();
    model.setFilters({{u"entity_id"_s, Comparison::Equal, u"XW1002"_s}});
    model.setFilters({{u"entity_id"_s, Comparison::Equal, u"XW1003"_s}});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(isReady(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, 0), u"XW1003"_s);
    QCOMPARE(inserted.size(), 1);
}

void TestViewTable::sortsAndFiltersInTheView()
{
    Desk desk;
    desk.addEntities(3);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(isReady(model));
    model.sort(0, Qt::DescendingOrder);
    EVENTUALLY_EQUAL(text(model, 0, 0), u"XW1003"_s);
    model.setFilters({{u"legal_name"_s, Comparison::Contains, u"company 2"_s}});
    EVENTUALLY_EQUAL(model.rowCount(), 1);
    QVERIFY(model.isFiltered());
}

void TestViewTable::readsFilters_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char* name,
                        ColumnKind kind,
                        const char* typed,
                        Comparison comparison,
                        const QVariant& value) {
        QTest::newRow(name) << kind << QString::fromUtf8(typed) << static_cast<int>(comparison)
                            << value;
    };
    row("part of a text", ColumnKind::Text, " wash ", Comparison::Contains, u"wash"_s);
    row("not equal", ColumnKind::Text, "<> x", Comparison::NotEqual, u"x"_s);
    row("number", ColumnKind::Count, "12", Comparison::Equal, 12);
    row("grouped number", ColumnKind::Count, ">= 1,000", Comparison::GreaterOrEqual, 1000);
    row("year", ColumnKind::Year, "<2024", Comparison::Less, 2024);
    row("percentage", ColumnKind::Percent, "> 3.3 %", Comparison::Greater, 33'000);
    row("money", ColumnKind::Money, "> 1,310.5", Comparison::Greater, 131'050);
    row("whole money", ColumnKind::Money, "-40", Comparison::Equal, -4'000);
    row("moment", ColumnKind::Instant, "2026-01-05 12", Comparison::Contains, u"2026-01-05T12"_s);
    const auto ends = [](const QVariant& from, const QVariant& to) {
        return QVariant(QVariantList{from, to});
    };
    const QVariant open = QVariant::fromValue(nullptr);
    row("years", ColumnKind::Year, "2023..2025", Comparison::Within, ends(2023, 2025));
    row("counts", ColumnKind::Count, "= 1,000 .. 2,000", Comparison::Within, ends(1000, 2000));
    row("from a count", ColumnKind::Count, "1,000..", Comparison::Within, ends(1000, open));
    row("up to a share", ColumnKind::Percent, "..3.3 %", Comparison::Within, ends(open, 33'000));
    row("days",
        ColumnKind::Date,
        "2026-01..2026-03-31",
        Comparison::Within,
        ends(u"2026-01"_s, u"2026-03-31"_s));
    row("since a day",
        ColumnKind::Date,
        ">=2026-01-05",
        Comparison::GreaterOrEqual,
        u"2026-01-05"_s);
    row("part of a day", ColumnKind::Date, "-01-0", Comparison::Contains, u"-01-0"_s);
    row("identifiers",
        ColumnKind::Account,
        "WA-10001..WA-10005",
        Comparison::Within,
        ends(u"WA-10001"_s, u"WA-10005"_s));
    row("dots in a name", ColumnKind::Text, "and so on..", Comparison::Contains, u"and so on.."_s);
    row("code by its label", ColumnKind::Code, "revisions", Comparison::Equal, u"REVISIONS"_s);
}

void TestViewTable::readsFilters()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, typed);
    QFETCH(int, comparison);
    QFETCH(QVariant, value);
    Desk desk(QString{});
    const std::optional<Filter> filter =
        filterFromText({"x", "X", kind}, typed, desk.link().cellText());
    QVERIFY(filter.has_value());
    QCOMPARE(static_cast<int>(filter->comparison), comparison);
    QCOMPARE(filter->value.toVariant(), value);
}

void TestViewTable::refusesFilters_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no number") << ColumnKind::Count << u"many"_s;
    QTest::newRow("half a number") << ColumnKind::Year << u"2023..soon"_s;
    QTest::newRow("backwards") << ColumnKind::Year << u"2025..2023"_s;
    QTest::newRow("no end") << ColumnKind::Count << u".."_s;
    QTest::newRow("three ends") << ColumnKind::Count << u"1..2..3"_s;
    QTest::newRow("no day") << ColumnKind::Date << u">= tomorrow"_s;
    QTest::newRow("no such day") << ColumnKind::Instant << u"2026-02-30..2026-03-01"_s;
    QTest::newRow("days backwards") << ColumnKind::Date << u"2026-03..2026-02"_s;
    QTest::newRow("identifiers backwards") << ColumnKind::Identifier << u"20..9"_s;
}

void TestViewTable::refusesFilters()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, typed);
    Desk desk(QString{});
    const Column column{"x", "X", kind};
    QVERIFY(!filterFromText(column, typed, desk.link().cellText()));
    QVERIFY(!expectedFilter(column).isEmpty());
}

void TestViewTable::filtersByTypedText()
{
    Desk desk;
    desk.addEntities(3);
    ViewTable table(desk.link(), desk.view("entities"));
    table.resize(900, 400);
    table.show();
    table.load();
    EVENTUALLY_EQUAL(table.model().rowCount(), 3);
    QLineEdit* const line = table.header().editor(table.model().section(u"legal_name"_s));
    QTest::keyClicks(line, u"company 3"_s);
    EVENTUALLY_EQUAL(table.model().rowCount(), 1);
    line->clear();
    EVENTUALLY_EQUAL(table.model().rowCount(), 3);
    table.setFilter(u"facilities"_s, u"1..5"_s);
    EVENTUALLY_EQUAL(table.model().rowCount(), 0);
    table.setFilter(u"facilities"_s, u"..5"_s);
    EVENTUALLY_EQUAL(table.model().rowCount(), 3);
}

void TestViewTable::marksFiltersThatCannotBe()
{
    Desk desk;
    desk.addEntities(2);
    ViewTable table(desk.link(), desk.view("entities"));
    table.load();
    EVENTUALLY_EQUAL(table.model().rowCount(), 2);
    const int section = table.model().section(u"facilities"_s);
    table.setFilter(u"facilities"_s, u"many"_s);
    QVERIFY(!table.header().editor(section)->toolTip().isEmpty());
    QCOMPARE(table.model().rowCount(), 2);
    table.setFilter(u"facilities"_s, u"0"_s);
    QVERIFY(table.header().editor(section)->toolTip().isEmpty());
}

void TestViewTable::saysWhyItIsEmpty()
{
    Desk desk;
    ViewTable table(desk.link(), desk.view("entities"));
    table.resize(900, 400);
    table.show();
    table.load();
    QVERIFY(isReady(table.model()));
    QVERIFY2(table.message().startsWith(u"Nothing here yet."_s), qPrintable(table.message()));
    desk.addEntities(1);
    EVENTUALLY(table.message().isEmpty());
    QCOMPARE(table.footer().section(u' ', 0, 0), u"1"_s);
    table.setFilter(u"legal_name"_s, u"nobody"_s);
    EVENTUALLY_EQUAL(table.message(), u"No row matches the filters."_s);
}

void TestViewTable::showsProblems()
{
    Desk desk(u"root"_s);
    ViewModel model(desk.link(), desk.view("journal"), nullptr);
    model.reload();
    EVENTUALLY_EQUAL(model.state(), ViewModel::State::Failed);
    QCOMPARE(codesOf(model.problems()), u"NOT_PERMITTED"_s);
}

void TestViewTable::copiesRowsAsTable()
{
    Desk desk;
    desk.addEntities(2);
    ViewTable table(desk.link(), desk.view("entities"));
    table.load();
    EVENTUALLY_EQUAL(table.model().rowCount(), 2);
    table.table().selectRow(1);
    table.copySelection();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"Entity ID\tLegal name"_s));
    QVERIFY(lines.at(1).startsWith(u"XW1002\tCompany 2"_s));
    QCOMPARE(lines.size(), 3);
}

void TestViewTable::hidesColumnsAboveTheTier()
{
    Desk desk(u"root"_s);
    const ViewModel model(desk.link(), desk.view("entities"), nullptr);
    QVERIFY(model.section(u"legal_name"_s) >= 0);
    desk.signIn(u"reg"_s);
    QVERIFY(model.section(u"reason"_s) >= 0);
}

void TestViewTable::switchesLanguage()
{
    Desk desk;
    desk.addEntities(2);
    ViewTable table(desk.link(), desk.view("entities"));
    table.resize(900, 400);
    table.show();
    table.load();
    EVENTUALLY_EQUAL(table.model().rowCount(), 2);
    QSignalSpy headers(&table.model(), &QAbstractItemModel::headerDataChanged);
    QSignalSpy cells(&table.model(), &QAbstractItemModel::dataChanged);
    table.table().selectRow(1);
    desk.use(Language::French);
    QVERIFY(!headers.isEmpty());
    QVERIFY(!cells.isEmpty());
    QVERIFY2(table.footer().contains(u"2"_s), qPrintable(table.footer()));
    QCOMPARE(table.selection().size(), 1);
}

void TestViewTable::formatsCells_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("count") << ColumnKind::Count << QVariant(1'234'567LL) << u"1,234,567"_s
                           << u"1\u00A0234\u00A0567"_s;
    QTest::newRow("year") << ColumnKind::Year << QVariant(2024LL) << u"2024"_s << u"2024"_s;
    QTest::newRow("percent") << ColumnKind::Percent << QVariant(33'000LL) << u"3.3%"_s
                             << u"3,3\u00A0%"_s;
    QTest::newRow("identifier") << ColumnKind::Identifier << QVariant(12'345LL) << u"12345"_s
                                << u"12345"_s;
    QTest::newRow("moment") << ColumnKind::Instant << QVariant(u"2026-11-02T00:00:00.000Z"_s)
                            << u"2026-11-02 00:00 UTC"_s << u"2026-11-02 00:00 UTC"_s;
    QTest::newRow("bytes") << ColumnKind::Bytes << QVariant(QByteArray("\x01\xFF")) << u"01ff"_s
                           << u"01ff"_s;
}

void TestViewTable::formatsCells()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QVariant, value);
    Desk desk(QString{});
    const Column column{"x", "X", kind};
    const Value cell = QCborValue::fromVariant(value);
    QTEST(desk.link().cellText().cell(column, cell), "english");
    desk.use(Language::French);
    QTEST(desk.link().cellText().cell(column, cell), "french");
    QCOMPARE(desk.link().cellText().cell(column, Value(nullptr)), QString());
}

void TestViewTable::drawsChartsWithTheirTable()
{
    const ChartData data{.title = u"Holdings"_s,
                         .unit = u"instruments"_s,
                         .categories = {u"2024"_s, u"2025"_s},
                         .series = {{u"General"_s, {1000, 2000}}, {u"Compliance"_s, {5, 0}}}};
    for (const Chart::Shape shape :
         {Chart::Shape::Bars, Chart::Shape::Stacked, Chart::Shape::Gauge}) {
        Chart chart(shape);
        chart.resize(400, 240);
        chart.setData(data);
        chart.show();
        QCOMPARE(chart.table().rowCount(), 2);
        QCOMPARE(chart.table().item(1, 0)->text(), u"2,000"_s);
        QCOMPARE(chart.accessibleName(), u"Holdings"_s);
        QCOMPARE(chart.description(),
                 u"2024 (General: 1,000, Compliance: 5); 2025 (General: 2,000, Compliance: 0)"_s);
        chart.showTable(true);
        QVERIFY(chart.table().isVisible());
    }
}

CITSS_GUI_MAIN(TestViewTable)
#include "tst_view_table.moc"
