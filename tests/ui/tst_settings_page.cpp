// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/section_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/window_group.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The page, and windows that follow it where a test opens one.
struct World {
    World()
        : desk(u"reg"_s),
          group(desk.workplace(), partsOf(desk)),
          settings({.link = desk.link(), .drafts = desk.drafts(), .settings = desk.settings()},
                   nullptr)
    {
        settings.enter();
        settings.show();
    }
    ~World()
    {
        applyAppearance(Appearance::Light);
        applyTextSize(100);
    }

    [[nodiscard]] QWidget& page() { return settings; }

    Desk desk;
    WindowGroup group;
    SettingsPage settings;
};

template <typename T>
T* child(QWidget& parent, const char* name)
{
    T* const found = parent.findChild<T*>(QLatin1String(name));
    if (found == nullptr) {
        qFatal("no child named %s", name);
    }
    return found;
}

/// As a hand does: by the keys.
void choose(QComboBox* box, int index)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(box->currentIndex(), index);
}

}  // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBetweenRuns();
    void boundsWhatIsKept();
    void locksAlwaysWhereItIsReal();
    void isForEverybody();
    void changesLanguageInAllWindows();
    void changesLook();
    void enlargesText();
    void followsTheSwitches();
    void resets();
    void asksBeforeClosingForms();
};

void TestSettingsPage::keepsBetweenRuns()
{
    const QTemporaryDir folder;
    const QString file = folder.path() + u"/settings.ini"_s;
    {
        Settings settings(file);
        QCOMPARE(settings.file(), file);
        settings.setLanguage(u"fr"_s);
        settings.setAppearance(Appearance::Dark);
        settings.setTextPercent(150);
        settings.setIdleMinutes(25);
        settings.setConfirmsDrafts(true);
        settings.setLastSection(u"adm"_s, u"accounts"_s);
        settings.setTourOffered();
    }
    const Settings again(file);
    QCOMPARE(again.language(), u"fr"_s);
    QCOMPARE(again.appearance(), Appearance::Dark);
    QCOMPARE(again.textPercent(), 150);
    QCOMPARE(again.idleMinutes(false), 25);
    QVERIFY(again.confirmsDrafts() && again.isTourOffered());
    QCOMPARE(again.lastSection(u"adm"_s), u"accounts"_s);
    QVERIFY(again.lastSection(u"reg"_s).isEmpty());
}

void TestSettingsPage::boundsWhatIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/settings.ini"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[choice]\nappearance=pink\ntextPercent=9000\nidleMinutes=-3\n");
    file.close();
    Settings settings(path);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.textPercent(), 200);
    QCOMPARE(settings.idleMinutes(true), 0);
    settings.setTextPercent(10);
    QCOMPARE(settings.textPercent(), 100);
}

void TestSettingsPage::locksAlwaysWhereItIsReal()
{
    Settings settings;
    settings.setIdleMinutes(0);
    QCOMPARE(settings.idleMinutes(true), 0);
    QVERIFY(settings.idleMinutes(false) > 0);
}

void TestSettingsPage::isForEverybody()
{
    for (const char* username : {"aud", "root"}) {
        Desk desk(QString::fromLatin1(username));
        const MainWindow window(desk.workplace(), partsOf(desk));
        QVERIFY(window.sectionNames().contains(u"settings"_s));
    }
}

void TestSettingsPage::changesLanguageInAllWindows()
{
    World world;
    const MainWindow& second = world.group.open({.section = u"home"_s});
    choose(child<QComboBox>(world.page(), "language"), 2);
    QCOMPARE(world.desk.settings().language(), u"fr"_s);
    QCoreApplication::processEvents();
    QVERIFY2(second.windowTitle().startsWith(u"Accueil"), qPrintable(second.windowTitle()));
    QCOMPARE(child<QComboBox>(world.page(), "language")->currentIndex(), 2);
}

void TestSettingsPage::changesLook()
{
    World world;
    choose(child<QComboBox>(world.page(), "appearance"), 2);
    QVERIFY(isDarkNow());
    choose(child<QComboBox>(world.page(), "appearance"), 1);
    QVERIFY(!isDarkNow());
}

void TestSettingsPage::enlargesText()
{
    World world;
    const QLabel* const label = child<QLabel>(world.page(), "version");
    const int before = label->fontMetrics().height();
    child<QSpinBox>(world.page(), "textSize")->setValue(200);
    QCoreApplication::processEvents();
    QVERIFY2(label->fontMetrics().height() >= 2 * before - 3,
             qPrintable(QString::number(label->fontMetrics().height())));
    QCOMPARE(world.desk.settings().textPercent(), 200);
    child<QSpinBox>(world.page(), "textSize")->setValue(100);
    QCoreApplication::processEvents();
    QCOMPARE(label->fontMetrics().height(), before);
}

void TestSettingsPage::followsTheSwitches()
{
    World world;
    MainWindow& window = world.group.start();
    QTest::mouseClick(child<QToolButton>(window, "language_fr"), Qt::LeftButton);
    QCOMPARE(world.desk.settings().language(), u"fr"_s);
    QCOMPARE(child<QComboBox>(world.page(), "language")->currentData().toString(), u"fr"_s);
    world.desk.settings().setIdleMinutes(33);
    QCOMPARE(child<QSpinBox>(world.page(), "idleMinutes")->value(), 33);
}

void TestSettingsPage::resets()
{
    World world;
    Settings& settings = world.desk.settings();
    settings.setAppearance(Appearance::Dark);
    settings.setTextPercent(120);
    settings.setIdleMinutes(40);
    settings.setConfirmsDrafts(true);
    settings.setTourOffered();
    QTest::mouseClick(child<QPushButton>(world.page(), "resetSettings"), Qt::LeftButton);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.idleMinutes(false), 10);
    QVERIFY(!settings.confirmsDrafts());
    QVERIFY2(settings.isTourOffered(), "nobody asked to be shown around again");
    QCOMPARE(child<QSpinBox>(world.page(), "idleMinutes")->value(), 10);
}

void TestSettingsPage::asksBeforeClosingForms()
{
    World world;
    child<QCheckBox>(world.page(), "confirmDrafts")->click();
    QVERIFY(world.desk.settings().confirmsDrafts());
    MainWindow& window = world.group.start();
    window.show();
    window.openView(u"entities"_s, {});
    auto* const page = qobject_cast<SectionPage*>(&window.currentPage())->currentView();
    CommandDialog* const form = page->openForm(world.desk.command("RegisterEntity"), {});
    world.desk.prompter().willConfirm(false);
    QVERIFY(!window.close());
    QVERIFY(form->isVisible());
    world.desk.prompter().willConfirm(true);
    QVERIFY(window.close());
}

CITSS_GUI_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
