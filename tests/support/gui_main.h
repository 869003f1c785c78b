// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace citss {

/// Runs the tests of windows so that they do not depend on the machine: style, font and language
/// are always the same, and nothing of the person's own is touched.
template <typename T>
int guiMain(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QApplication::setCursorFlashTime(0);
    applyAppearance(Appearance::Light);
    QLocale::setDefault(QLocale(u"en_CA"_s));
    T test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace citss

#define CITSS_GUI_MAIN(Test)                     \
    int main(int argc, char** argv)              \
    {                                            \
        return citss::guiMain<Test>(argc, argv); \
    }
