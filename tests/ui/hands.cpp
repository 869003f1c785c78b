// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hands.h"

#include "tests/ui/patience.h"

#include <QApplication>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostTabs = 200;

}  // namespace

void tabTo(QWidget* wanted)
{
    QVERIFY(wanted != nullptr);
    for (int i = 0; i < MostTabs && !wanted->hasFocus(); ++i) {
        QWidget* const at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? QApplication::activeWindow() : at, Qt::Key_Tab);
    }
    QVERIFY2(wanted->hasFocus(), qPrintable(wanted->objectName()));
}

void press(QPushButton* button)
{
    QVERIFY(button != nullptr);
    EVENTUALLY_ELSE(button->isVisible() && button->isEnabled(),
                    button->objectName() + button->toolTip());
    tabTo(button);
    QTest::keyClick(button, Qt::Key_Space);
}

void keepPicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("CITSS_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(100);  // layouts settle
        QVERIFY(window.grab().save(folder + u"/%1-%2.png"_s.arg(name, QLocale().name())));
    }
}

}  // namespace citss
