// SPDX-License-Identifier: GPL-3.0-or-later
// The measures that need windows; without a display: QT_QPA_PLATFORM=offscreen.
#include "tests/bench/desk_measures.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFont>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    citss::applyAppearance(citss::Appearance::Light);
    QLoggingCategory::setFilterRules(u"citss.*=false"_s);
    citss::bench::measureDesk(citss::bench::optionsFrom(
        QCoreApplication::arguments(), u"page_first, page_switch, scroll, all_rows."_s));
    return 0;
}
