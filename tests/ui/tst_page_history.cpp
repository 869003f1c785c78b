// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/section_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_history.h"
#include "ui/shell/page_host.h"
#include "ui/shell/record_pages.h"
#include "ui/widgets/view_table.h"

#include <QComboBox>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QList<Filter> is(const QString& column, const QString& value)
{
    return {{column, Comparison::Equal, value}};
}

ViewTable& list(MainWindow& window)
{
    return qobject_cast<SectionPage*>(&window.currentPage())->currentView()->table();
}

QString record(const MainWindow& window)
{
    const auto* const page = qobject_cast<RecordPage*>(&window.currentPage());
    return page == nullptr ? QString() : page->recordId();
}

}  // namespace

class TestPageHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersPlaces();
    void tellsRecordsFromLists();
    void goesBackToFilteredLists();
    void opensRecordsAndComesBack();
    void keepsTheLastRecords();
    void leavesARecordByItsSection();
    void countsWhatWaits();
    void choosesOneOfManyLists();
};

void TestPageHistory::remembersPlaces()
{
    PageHistory history;
    QVERIFY(history.isEmpty() && !history.back() && !history.forward());
    history.keep({.view = u"nothing"_s, .subject = {}});
    history.go({.section = u"a"_s});
    history.go({.section = u"b"_s});
    history.keep({.view = u"list"_s, .subject = {}, .filters = {{u"name"_s, u"x"_s}}});
    QVERIFY(history.back());
    QCOMPARE(history.current().section, u"a"_s);
    QVERIFY(!history.canGoBack() && history.canGoForward());
    QVERIFY(history.forward());
    QCOMPARE(history.current().state.filters.value(u"name"_s), u"x"_s);
    QVERIFY(history.back());
    history.go({.section = u"c"_s});
    QVERIFY(!history.canGoForward());
    QVERIFY(history.back());
    QCOMPARE(history.current().section, u"a"_s);
    for (int i = 0; i < 1000; ++i) {
        history.go({.section = QString::number(i)});
    }
    int steps = 0;
    while (history.back()) {
        ++steps;
    }
    QVERIFY2(steps < 500, "nobody goes back that far");
}

void TestPageHistory::tellsRecordsFromLists()
{
    const RecordKind* const kind = recordKindOf(u"entities"_s, is(u"entity_id"_s, u"XW1001"_s));
    QVERIFY(kind != nullptr);
    QCOMPARE(QLatin1String(kind->section), "entities"_L1);
    QVERIFY(recordKindOf(u"entities"_s, {}) == nullptr);
    QVERIFY(recordKindOf(u"entities"_s, is(u"legal_name"_s, u"XW1001"_s)) == nullptr);
    QVERIFY(recordKindOf(u"facilities"_s, is(u"entity_id"_s, u"XW1001"_s)) == nullptr);
    QVERIFY(recordKindOf(u"entities"_s, is(u"entity_id"_s, {})) == nullptr);
    QVERIFY(recordKindOf(u"entities"_s,
                         is(u"entity_id"_s, u"XW1001"_s) + is(u"state"_s, u"ACTIVE"_s)) == nullptr);
    QVERIFY(recordKindOf(u"entities"_s, {{u"entity_id"_s, Comparison::Contains, u"XW"_s}}) ==
            nullptr);
}

void TestPageHistory::goesBackToFilteredLists()
{
    Desk desk(u"reg"_s);
    desk.addEntities(4);
    MainWindow window(desk.workplace(), partsOf(desk));
    window.show();
    QVERIFY(
        window.openView(u"entities"_s, {{u"legal_name"_s, Comparison::Contains, u"company 2"_s}}));
    EVENTUALLY_EQUAL(list(window).model().rowCount(), 1);
    // What is typed after arriving belongs to the place too.
    list(window).setFilterTexts({{u"entity_id"_s, u"XW1003"_s}});
    EVENTUALLY_EQUAL(list(window).selection().size(), 0);
    QVERIFY(window.openView(u"facilities"_s, {}));
    QCOMPARE(window.currentSection(), u"entities"_s);
    QVERIFY(window.openView(u"entities"_s, {}));
    EVENTUALLY_EQUAL(list(window).model().rowCount(), 4);
    window.back();
    QCOMPARE(window.place().state.view, u"facilities"_s);
    window.back();
    QCOMPARE(window.place().state.view, u"entities"_s);
    QCOMPARE(window.place().state.filters.value(u"entity_id"_s), u"XW1003"_s);
    EVENTUALLY_EQUAL(list(window).model().rowCount(), 1);
    window.forward();
    window.forward();
    EVENTUALLY_EQUAL(list(window).model().rowCount(), 4);
}

void TestPageHistory::opensRecordsAndComesBack()
{
    Desk desk(u"reg"_s);
    desk.addEntities(3);
    MainWindow window(desk.workplace(), partsOf(desk));
    window.show();
    window.open(u"accounts"_s);
    QVERIFY(window.openView(u"entities"_s, is(u"entity_id"_s, u"XW1002"_s)));
    QCOMPARE(record(window), u"XW1002"_s);
    QCOMPARE(window.currentSection(), u"entities"_s);
    QCOMPARE(window.findChild<Navigation*>()->current(), u"entities"_s);
    EVENTUALLY(window.isLoaded());
    const NavigablePage* const first = &window.currentPage();
    QVERIFY(window.openView(u"entities"_s, is(u"entity_id"_s, u"XW1003"_s)));
    QCOMPARE(record(window), u"XW1003"_s);
    window.back();
    QCOMPARE(&window.currentPage(), first);
    window.back();
    QCOMPARE(window.currentSection(), u"accounts"_s);
    QCOMPARE(window.findChild<Navigation*>()->current(), u"accounts"_s);
    window.forward();
    QCOMPARE(record(window), u"XW1002"_s);
    // The same record again is the same place.
    QVERIFY(window.openView(u"entities"_s, is(u"entity_id"_s, u"XW1002"_s)));
    window.back();
    QCOMPARE(window.currentSection(), u"accounts"_s);
}

void TestPageHistory::keepsTheLastRecords()
{
    Desk desk(u"reg"_s);
    desk.addEntities(15);
    MainWindow window(desk.workplace(), partsOf(desk));
    window.show();
    for (int i = 1001; i <= 1015; ++i) {
        QVERIFY(window.openView(u"entities"_s, is(u"entity_id"_s, u"XW%1"_s.arg(i))));
    }
    const auto* const host = window.findChild<PageHost*>();
    QCOMPARE(host->recordPages(), 12);
    for (int i = 1014; i >= 1001; --i) {
        window.back();
        QCOMPARE(record(window), u"XW%1"_s.arg(i));
    }
    QCOMPARE(host->recordPages(), 12);
    EVENTUALLY(window.isLoaded());
}

void TestPageHistory::leavesARecordByItsSection()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    MainWindow window(desk.workplace(), partsOf(desk));
    window.show();
    window.openView(u"entities"_s, is(u"entity_id"_s, u"XW1001"_s));
    auto* const navigation = window.findChild<Navigation*>();
    const QRect row = navigation->visualItemRect(navigation->currentItem());
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, Qt::NoModifier, row.center());
    QVERIFY(record(window).isEmpty());
    QCOMPARE(window.currentSection(), u"entities"_s);
    window.back();
    QCOMPARE(record(window), u"XW1001"_s);
}

/// Each section counts the proposals about it; Home only those that wait for this person.
void TestPageHistory::countsWhatWaits()
{
    Desk desk(u"adm"_s);
    desk.addEntities(1);
    const QString proposed =
        "{'jurisdiction': 'YY', 'programme': 'WA', 'name_en': 'Why', 'name_fr': 'Pourquoi'}"_L1;
    const Result<Outcome> outcome =
        desk.scenario().run("adm", "RegisterJurisdiction", proposed.toLatin1().constData());
    QVERIFY2(outcome && outcome->made.contains(u"proposal"_s), qPrintable(codesOf(outcome)));
    {
        MainWindow window(desk.workplace(), partsOf(desk));
        const auto* const navigation = window.findChild<Navigation*>();
        EVENTUALLY_EQUAL(navigation->countText(u"entities"_s), u"1"_s);
        QVERIFY2(navigation->countText(u"home"_s).isEmpty(), "one's own is for another to decide");
        QVERIFY(navigation->countText(u"accounts"_s).isEmpty());
        const QString said = navigation->item(1)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"1 waiting"_s), qPrintable(said));
        desk.link().setMoment({.number = JournalNumber(1), .time = {}});
        EVENTUALLY_EQUAL(navigation->countText(u"entities"_s), QString());
        desk.link().setMoment({});
    }
    desk.signIn(u"aut"_s);
    const MainWindow window(desk.workplace(), partsOf(desk));
    EVENTUALLY_EQUAL(window.findChild<Navigation*>()->countText(u"home"_s), u"1"_s);
}

void TestPageHistory::choosesOneOfManyLists()
{
    Desk desk(u"adm"_s);
    const std::vector<View>& all = desk.workplace().link.catalogue().views;
    QList<const View*> views;
    const auto add = [&](std::size_t count) {
        while (views.size() < static_cast<qsizetype>(count)) {
            views.append(&all.at(static_cast<std::size_t>(views.size())));
        }
    };
    add(3);
    SectionPage few(desk.workplace(), views, nullptr);
    few.setVisible(true);
    QVERIFY(few.findChild<QTabBar*>(u"sectionTabs"_s)->isVisible());
    QVERIFY(!few.findChild<QComboBox*>(u"listChoice"_s)->isVisible());
    add(9);
    SectionPage many(desk.workplace(), views, nullptr);
    many.setVisible(true);
    auto* const choice = many.findChild<QComboBox*>(u"listChoice"_s);
    QVERIFY(choice->isVisible());
    QVERIFY(!many.findChild<QTabBar*>(u"sectionTabs"_s)->isVisible());
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(many.currentView()->state().view, QLatin1String(all.at(1).name));
    QVERIFY(many.openView(QLatin1String(all.at(7).name), {}));
    QCOMPARE(choice->currentIndex(), 7);
}

CITSS_GUI_MAIN(TestPageHistory)
#include "tst_page_history.moc"
