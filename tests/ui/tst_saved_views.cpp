// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/group_bar.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/views_menu.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

bool isReady(ViewTable& table)
{
    return QTest::qWaitFor([&table] { return table.model().state() == ViewModel::State::Ready; },
                           20'000);
}

/// A table of entities in a window, with what was kept on this desk.
std::unique_ptr<ViewTable> openTable(Desk& desk)
{
    auto table = std::make_unique<ViewTable>(desk.link(), desk.view("entities"));
    table->keepViews(desk.drafts());
    table->resize(900, 400);
    table->show();
    table->load();
    QTest::qVerify(isReady(*table), "ready", "", __FILE__, __LINE__);
    return table;
}

QString cell(ViewTable& table, int row, const QString& column)
{
    return table.model().index(row, table.model().section(column)).data().toString();
}

}  // namespace

/// Ways of looking at a list that a person keeps, and groups.
class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackInAnotherWindow();
    void areEachPersonsOwn();
    void renamesRemovesAndPrefers();
    void keepsTheColumns();
    void leavesAsideWhatCannotBeRead();
    void asksForAName();
    void groupsAndOpensAGroup();
    void groupsCopyAsATable();
};

void TestSavedViews::comesBackInAnotherWindow()
{
    Desk desk;
    desk.addEntities(4);
    TableState kept;
    {
        const auto table = openTable(desk);
        table->setFilter(u"entity_class"_s, u"covered"_s);
        table->hideColumn(table->model().section(u"operating_name"_s));
        table->header().moveSection(1, 0);
        table->model().sort(0, Qt::DescendingOrder);
        QVERIFY(isReady(*table));
        table->viewsMenu()->saveAs(u"  Mine & yours "_s);
        kept = table->state();
    }
    desk.use(Language::French);
    const auto table = openTable(desk);
    QVERIFY(table->viewsMenu()->views().names().contains(u"Mine & yours"_s));
    table->viewsMenu()->show(u"Mine & yours"_s);
    QVERIFY(isReady(*table));
    QCOMPARE(table->state(), kept);
    QCOMPARE(table->model().filters().first().value.toString(), u"COVERED"_s);
    QCOMPARE(cell(*table, 0, u"entity_id"_s), u"XW1004"_s);
    table->viewsMenu()->show({});
    QVERIFY(isReady(*table));
    QVERIFY(table->model().filters().isEmpty());
}

void TestSavedViews::areEachPersonsOwn()
{
    Desk desk;
    desk.addEntities(1);
    openTable(desk)->viewsMenu()->saveAs(u"Mine"_s);
    desk.signIn(u"reg"_s);
    QVERIFY(openTable(desk)->viewsMenu()->views().names().isEmpty());
    desk.signIn(u"adm"_s);
    QCOMPARE(openTable(desk)->viewsMenu()->views().names(), QStringList{u"Mine"_s});
}

void TestSavedViews::renamesRemovesAndPrefers()
{
    Desk desk;
    desk.addEntities(2);
    {
        const auto table = openTable(desk);
        table->setFilter(u"legal_name"_s, u"company 2"_s);
        QVERIFY(isReady(*table));
        ViewsMenu& menu = *table->viewsMenu();
        menu.saveAs(u"A"_s);
        menu.views().rename(u"A"_s, u"B"_s);
        menu.views().prefer(u"B"_s);
    }
    {
        const auto table = openTable(desk);
        QCOMPARE(table->viewsMenu()->current(), u"B"_s);
        QCOMPARE(table->model().rowCount(), 1);
        table->viewsMenu()->views().remove(u"B"_s);
    }
    const auto table = openTable(desk);
    QVERIFY(table->viewsMenu()->current().isEmpty());
    QCOMPARE(table->model().rowCount(), 2);
}

void TestSavedViews::keepsTheColumns()
{
    Desk desk;
    desk.addEntities(1);
    QList<ColumnState> kept;
    {
        const auto table = openTable(desk);
        table->header().resizeSection(0, 173);
        table->header().moveSection(2, 0);
        kept = table->state().columns;
        EVENTUALLY(!table->viewsMenu()->views().lastColumns().isEmpty());
    }
    QCOMPARE(openTable(desk)->state().columns, kept);
}

void TestSavedViews::leavesAsideWhatCannotBeRead()
{
    Desk desk;
    desk.addEntities(1);
    openTable(desk)->viewsMenu()->saveAs(u"Mine"_s);
    const QDir folder(desk.folder() + u"/drafts/views"_s);
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    for (const QByteArray& hostile :
         {QByteArray("\xff\x00hello", 7),
          canonicalBytes(QCborMap{{u"form"_s, 9}}),
          canonicalBytes(QCborMap{{u"form"_s, 1}, {u"views"_s, QCborMap{{u"x"_s, 5}}}})}) {
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hostile) == hostile.size());
        file.close();
        ViewTable table(desk.link(), desk.view("entities"));
        table.keepViews(desk.drafts());
        QVERIFY(table.viewsMenu()->views().isBroken());
        QVERIFY(table.viewsMenu()->views().names().isEmpty());
        QVERIFY2(table.footer().contains(u"could not be read"_s), qPrintable(table.footer()));
    }
}

void TestSavedViews::asksForAName()
{
    Desk desk;
    desk.addEntities(1);
    const auto table = openTable(desk);
    auto* const menu = table->findChild<QMenu*>(u"viewsMenu"_s);
    menu->popup({0, 0});
    QVERIFY(menu->actions().size() > 4);
    QAction* const save = menu->actions().at(2);
    menu->close();
    save->trigger();
    auto* const line = table->window()->findChild<QLineEdit*>(u"name"_s);
    QVERIFY(line != nullptr);
    QTest::keyClicks(line, u"Named"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EVENTUALLY_EQUAL(table->viewsMenu()->views().names(), QStringList{u"Named"_s});
}

void TestSavedViews::groupsAndOpensAGroup()
{
    Desk desk;
    desk.addEntities(3);
    QVERIFY(desk.scenario().run(
        "reg", "RegisterEntity", "{'jurisdiction': 'XW', 'type': 'OPT_IN', 'legal_name': 'O'}"));
    const auto table = openTable(desk);
    const QAbstractItemModelTester tester(&table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setGroups({u"entity_class"_s});
    QVERIFY(isReady(*table));
    QCOMPARE(table->model().rowCount(), 2);
    QCOMPARE(cell(*table, 0, u"row_count"_s), u"3"_s);
    QCOMPARE(table->model().totals().at(1).toInteger(), 4);
    QVERIFY(table->selection().isEmpty());
    table->table().setFocus();
    table->table().setCurrentIndex(table->model().index(0, 0));
    table->openGroup(0);
    QVERIFY(isReady(*table));
    QCOMPARE(table->model().rowCount(), 3);
    QVERIFY2(table->groupText().contains(u"Entity type"_s), qPrintable(table->groupText()));
    QTest::keyClick(&table->table(), Qt::Key_Backspace);
    QVERIFY(isReady(*table));
    QCOMPARE(table->model().rowCount(), 2);
    QCOMPARE(table->table().currentIndex().row(), 0);
    table->setFilter(u"entity_class"_s, u"covered"_s);
    QVERIFY(isReady(*table));
    QCOMPARE(table->model().rowCount(), 1);
    table->setGroups({});
    QVERIFY(isReady(*table));
    QCOMPARE(table->model().rowCount(), 3);
}

void TestSavedViews::groupsCopyAsATable()
{
    Desk desk;
    desk.addEntities(2);
    const auto table = openTable(desk);
    table->setGroups({u"jurisdiction"_s, u"entity_class"_s});
    QVERIFY(isReady(*table));
    QCOMPARE(table->shownColumns(),
             (QStringList{u"jurisdiction"_s, u"entity_class"_s, u"row_count"_s, u"facilities"_s}));
}

CITSS_GUI_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
