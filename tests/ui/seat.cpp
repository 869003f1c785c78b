// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seat.h"

#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "ui/pages/compliance_page.h"
#include "ui/pages/compliance_tab.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace citss {

WindowParts partsOf(Desk& desk)
{
    return {.languages = desk.languages(), .chainCheck = {}, .settings = desk.settings()};
}

std::unique_ptr<MainWindow> windowOf(const Workplace& workplace, const WindowParts& parts)
{
    auto window = std::make_unique<MainWindow>(workplace, parts);
    window->show();
    window->activateWindow();
    [&window] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    return window;
}

std::unique_ptr<MainWindow> windowOf(Desk& desk)
{
    return windowOf(desk.workplace(), partsOf(desk));
}

void settle(const MainWindow& window)
{
    EVENTUALLY(window.isLoaded());
    QCoreApplication::processEvents();
    EVENTUALLY(window.isLoaded());
}

void goToTab(QTabBar* bar, int index)
{
    tabTo(bar);
    while (bar->currentIndex() != index) {
        QTest::keyClick(bar, bar->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
    }
}

void goToStep(CompliancePage& page, const QString& name)
{
    auto* const bar = page.findChild<QTabBar*>(u"sectionTabs"_s, Qt::FindDirectChildrenOnly);
    goToTab(bar, 0);
    for (int i = 0; i < bar->count() && page.currentTab().objectName() != name; ++i) {
        QTest::keyClick(bar, Qt::Key_Right);
    }
    QCOMPARE(page.currentTab().objectName(), name);
}

}  // namespace citss
