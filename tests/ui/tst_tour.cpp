// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/theme.h"
#include "ui/shell/tour.h"
#include "ui/shell/window_group.h"
#include "ui/widgets/shortcuts.h"

#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QTreeWidget>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

struct World {
    explicit World() : desk(u"adm"_s), group(desk.workplace(), partsOf(desk)), window(group.start())
    {
        window.show();
        window.activateWindow();
        QTest::qVerify(QTest::qWaitForWindowActive(&window), "active", "", __FILE__, __LINE__);
    }

    [[nodiscard]] Tour* tour() const { return window.findChild<Tour*>(); }

    Desk desk;
    WindowGroup group;
    MainWindow& window;
};

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

}  // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfferedOnce();
    void leadsToTheEvent();
    void pointsAtWhatIsThere();
    void cutsNoWords_data();
    void cutsNoWords();
    void endsWithEscape();
    void keepsTheKeys();
    void listsEveryKey();
};

void TestTour::isOfferedOnce()
{
    World world;
    QVERIFY2(world.tour() == nullptr, "nobody asked");
    world.group.offerTour();
    QVERIFY(world.tour()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!world.tour()->isVisible());
    world.group.offerTour();
    QVERIFY(!world.tour()->isVisible());
    world.window.startTour();
    QVERIFY2(world.tour()->isVisible(), "from the menu at any time");
}

void TestTour::leadsToTheEvent()
{
    World world;
    const ComplianceWorld compliance(world.desk);
    world.window.startTour();
    QSet<QString> texts;
    for (int i = 0; i < Tour::steps(); ++i) {
        QCOMPARE(world.tour()->step(), i);
        texts.insert(world.tour()->text());
        press(Qt::Key_Return);
    }
    QVERIFY(!world.tour()->isVisible());
    QCOMPARE(texts.size(), Tour::steps());
    QCOMPARE(world.window.currentSection(), u"compliance"_s);
}

void TestTour::pointsAtWhatIsThere()
{
    World world;
    const ComplianceWorld compliance(world.desk);
    world.window.startTour();
    for (int i = 1; i < Tour::steps(); ++i) {
        press(Qt::Key_Right);
        EVENTUALLY(world.window.isLoaded());
        EVENTUALLY_ELSE(world.tour()->target() != nullptr, world.tour()->text());
        auto* const callout = world.tour()->findChild<QWidget*>(u"tourCallout"_s);
        QCoreApplication::processEvents();
        QVERIFY(world.tour()->rect().contains(callout->geometry()));
    }
    world.desk.use(Language::French);
    const QString french = world.tour()->text();
    world.desk.use(Language::English);
    QVERIFY(french != world.tour()->text());
    press(Qt::Key_Left);
    QCOMPARE(world.tour()->step(), Tour::steps() - 2);
}

void TestTour::cutsNoWords_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual letters") << 100;
    QTest::newRow("large letters") << 200;
}

void TestTour::cutsNoWords()
{
    QFETCH(int, percent);
    const auto usual = qScopeGuard([] { applyTextSize(100); });
    applyTextSize(percent);
    World world;
    world.desk.use(Language::French);
    world.window.startTour();
    for (int i = 0; i < Tour::steps(); ++i) {
        EVENTUALLY(world.window.isLoaded());
        QCoreApplication::processEvents();
        const auto* const callout = world.tour()->findChild<QWidget*>(u"tourCallout"_s);
        QVERIFY(world.tour()->rect().contains(callout->geometry()));
        const auto* const text = callout->findChild<QLabel*>(u"tourText"_s);
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
        for (const QPushButton* button : callout->findChildren<QPushButton*>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                     qPrintable(button->text()));
        }
        press(Qt::Key_Right);
    }
}

void TestTour::endsWithEscape()
{
    World world;
    world.window.setFocus();
    QWidget* const before = QApplication::focusWidget();
    world.window.startTour();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!world.tour()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestTour::keepsTheKeys()
{
    World world;
    world.window.startTour();
    press(Qt::Key_Return);
    for (int i = 0; i < 7; ++i) {
        press(Qt::Key_Tab);
        QVERIFY(world.tour()->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(world.window.currentSection(), u"home"_s);
}

void TestTour::listsEveryKey()
{
    World world;
    QTest::keyClick(&world.window, Qt::Key_Question);
    auto* const dialog = world.window.findChild<ShortcutList*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* const list = dialog->findChild<QTreeWidget*>();
    const auto keys = [list] {
        QStringList found;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j) {
                found.append(list->topLevelItem(i)->child(j)->text(1));
            }
        }
        return found;
    };
    QCOMPARE(keys().size(), shortcuts().size());
    QVERIFY(keys().contains(keysText(Shortcut::NewWindow)));
    const QStringList all = keys();
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), shortcuts().size());
    const QString title = list->topLevelItem(0)->text(0);
    world.desk.use(Language::French);
    QVERIFY2(list->topLevelItem(0)->text(0) != title, qPrintable(title));
    dialog->reject();
}

CITSS_GUI_MAIN(TestTour)
#include "tst_tour.moc"
