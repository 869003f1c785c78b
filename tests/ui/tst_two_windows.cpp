// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/section_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/window_group.h"
#include "ui/shell/window_menu.h"
#include "ui/widgets/view_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Two windows of one person on one registry.
struct Pair {
    explicit Pair(const QString& username = u"reg"_s)
        : desk(username), group(desk.workplace(), partsOf(desk)), first(group.start())
    {
        desk.addEntities(2);
        first.show();
        first.activateWindow();
        QTest::qVerify(QTest::qWaitForWindowActive(&first), "active", "", __FILE__, __LINE__);
    }

    /// By the key.
    MainWindow& second()
    {
        QTest::keyClick(&first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        if (group.windows().size() != 2) {
            qFatal("no second window");
        }
        return *group.windows().at(1);
    }

    Desk desk;
    WindowGroup group;
    MainWindow& first;
};

ViewTable& list(MainWindow& window)
{
    return qobject_cast<SectionPage*>(&window.currentPage())->currentView()->table();
}

template <typename T>
T* child(QWidget& parent, const char* name)
{
    T* const found = parent.findChild<T*>(QLatin1String(name));
    if (found == nullptr) {
        qFatal("no child named %s", name);
    }
    return found;
}

void unlock(MainWindow& window)
{
    QTest::mouseClick(child<QPushButton>(window.lockScreen(), "unlock"), Qt::LeftButton);
    EVENTUALLY(!window.lockScreen().isLocked());
}

}  // namespace

class TestTwoWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhereTheFirstStands();
    void opensFromTheNavigation();
    void showsWhatTheOtherDid();
    void sharesMomentAndLanguage();
    void locksTogether();
    void locksOverAnOpenForm();
    void locksWhenIdle();
    void endsWithTheLast();
    void startsWhereItWas();
};

void TestTwoWindows::opensWhereTheFirstStands()
{
    Pair pair;
    pair.first.openView(u"entities"_s, {{u"legal_name"_s, Comparison::Contains, u"company 2"_s}});
    MainWindow& second = pair.second();
    QVERIFY(second.isVisible());
    QCOMPARE(second.place(), pair.first.place());
    EVENTUALLY_EQUAL(list(second).model().rowCount(), 1);
    // From here on each goes its own way.
    second.open(u"people"_s);
    QCOMPARE(pair.first.currentSection(), u"entities"_s);
}

void TestTwoWindows::opensFromTheNavigation()
{
    Pair pair;
    auto* const navigation = pair.first.findChild<Navigation*>();
    const auto placeOf = [navigation](int row) {
        return navigation->visualItemRect(navigation->item(row)).center();
    };
    QTest::mouseClick(navigation->viewport(), Qt::MiddleButton, Qt::NoModifier, placeOf(1));
    QCOMPARE(pair.group.windows().size(), 2);
    QCOMPARE(pair.group.windows().at(1)->currentSection(), pair.first.sectionNames().at(1));
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(2));
    QCOMPARE(pair.group.windows().size(), 3);
    QCOMPARE(pair.group.windows().at(2)->currentSection(), pair.first.sectionNames().at(2));
    QCOMPARE(pair.first.currentSection(), u"home"_s);
    Q_EMIT child<WindowMenu>(pair.first, "windowMenu")->windowRequested();
    QCOMPARE(pair.group.windows().at(3)->currentSection(), u"home"_s);
}

void TestTwoWindows::showsWhatTheOtherDid()
{
    Pair pair;
    pair.first.openView(u"entities"_s, {});
    MainWindow& second = pair.second();
    EVENTUALLY_EQUAL(list(second).model().rowCount(), 2);
    auto* const page = qobject_cast<SectionPage*>(&pair.first.currentPage())->currentView();
    CommandDialog* const form =
        page->openForm(pair.desk.command("RegisterEntity"),
                       QCborMap{{u"jurisdiction"_s, u"XW"_s},
                                {u"entity_id"_s, u"XW2001"_s},
                                {u"type"_s, u"COVERED"_s},
                                {u"legal_name"_s, u"Made in the first window"_s}});
    auto* const act = child<QPushButton>(*form, "act");
    EVENTUALLY(act->isEnabled());
    QTest::mouseClick(act, Qt::LeftButton);
    EVENTUALLY_EQUAL(list(second).model().rowCount(), 3);
}

void TestTwoWindows::sharesMomentAndLanguage()
{
    Pair pair;
    MainWindow& second = pair.second();
    pair.desk.link().setMoment({.number = JournalNumber(3), .time = {}});
    for (MainWindow* window : pair.group.windows()) {
        QVERIFY(!window->findChild<MomentBanner*>()->text().isEmpty());
    }
    QTest::keyClick(&second, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pair.desk.link().moment().isNow());
    for (MainWindow* window : pair.group.windows()) {
        QVERIFY(window->findChild<MomentBanner*>()->text().isEmpty());
    }
    pair.desk.use(Language::French);
    for (MainWindow* window : pair.group.windows()) {
        QVERIFY2(window->windowTitle().startsWith(u"Accueil"), qPrintable(window->windowTitle()));
    }
}

void TestTwoWindows::locksTogether()
{
    Pair pair;
    pair.first.open(u"people"_s);
    MainWindow& second = pair.second();
    second.open(u"accounts"_s);
    QTest::keyClick(&second, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(pair.first.lockScreen().isLocked() && second.lockScreen().isLocked());
    unlock(pair.first);
    QVERIFY(!second.lockScreen().isLocked());
    QVERIFY(second.centralWidget()->isEnabled());
    QCOMPARE(pair.first.currentSection(), u"people"_s);
    QCOMPARE(second.currentSection(), u"accounts"_s);
}

void TestTwoWindows::locksOverAnOpenForm()
{
    Pair pair;
    pair.first.openView(u"entities"_s, {});
    MainWindow& second = pair.second();
    auto* const page = qobject_cast<SectionPage*>(&second.currentPage())->currentView();
    CommandDialog* const form = page->openForm(pair.desk.command("RegisterEntity"), {});
    auto* const id = child<QLineEdit>(*child<QWidget>(*form, "field_entity_id"), "input");
    QVERIFY(QTest::qWaitForWindowActive(form));
    id->setFocus();
    QTest::keyClicks(id, u"XW40"_s);
    id->setCursorPosition(2);
    pair.group.lock();
    QVERIFY(!form->isVisible());
    unlock(pair.first);
    QVERIFY(form->isVisible());
    QCOMPARE(id->text(), u"XW40"_s);
    QCOMPARE(id->cursorPosition(), 2);
    QCOMPARE(form->focusWidget(), id);
    form->reject();
}

void TestTwoWindows::locksWhenIdle()
{
    QObject owner;
    IdleWatch watch(&owner);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QVERIFY(!watch.isWatching());
    watch.setMinutes(1);
    QVERIFY(watch.isWatching());
    watch.setMinutes(0);
    QVERIFY(!watch.isWatching());
    Pair pair;
    MainWindow& second = pair.second();
    Q_EMIT pair.group.findChild<IdleWatch*>()->idle();
    QVERIFY(pair.first.lockScreen().isLocked() && second.lockScreen().isLocked());
    unlock(second);
    QVERIFY(pair.group.findChild<IdleWatch*>()->isWatching());
}

void TestTwoWindows::endsWithTheLast()
{
    Pair pair;
    QSignalSpy ended(&pair.group, &WindowGroup::lastClosed);
    MainWindow& second = pair.second();
    pair.first.close();
    QCOMPARE(ended.size(), 0);
    QVERIFY(pair.desk.link().session().has_value());
    QCOMPARE(pair.group.windows(), QList<MainWindow*>{&second});
    QVERIFY(second.openView(u"entities"_s, {}));
    EVENTUALLY(second.isLoaded());
    QTest::keyClick(&second, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(ended.size(), 1);
}

void TestTwoWindows::startsWhereItWas()
{
    Desk desk(u"reg"_s);
    const WindowParts parts = partsOf(desk);
    {
        WindowGroup group(desk.workplace(), parts);
        MainWindow& window = group.start();
        QCOMPARE(window.currentSection(), u"home"_s);
        window.show();
        window.resize(1100, 700);
        window.open(u"accounts"_s);
        window.close();
    }
    WindowGroup group(desk.workplace(), parts);
    QCOMPARE(group.start().currentSection(), u"accounts"_s);
    // The offscreen screen is smaller than some windows; the width is what was remembered of both.
    QCOMPARE(group.windows().first()->height(), 700);
}

CITSS_GUI_MAIN(TestTwoWindows)
#include "tst_two_windows.moc"
