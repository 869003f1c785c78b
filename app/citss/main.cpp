// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/desktop.h"

#include <QApplication>
#include <QFont>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Before there is an application with windows: without a display its constructor ends the program.
citss::ParsedCommandLine commandLine(int argc, char** argv)
{
    const QCoreApplication core(argc, argv);
    QCoreApplication::setApplicationName(u"citss"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CITSS_VERSION));
    return citss::parseCommandLine(QCoreApplication::arguments());
}

}  // namespace

int main(int argc, char** argv)
{
    const citss::ParsedCommandLine parsed = commandLine(argc, argv);
    if (!parsed.options) {
        std::fputs(qUtf8Printable(parsed.text), parsed.isError ? stderr : stdout);
        return parsed.isError ? 2 : 0;
    }
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"opencitss"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/citss.svg"_s));
    // Between signing in and the window there is none: the desktop says itself when to end.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (parsed.options->isUnattended()) {
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));  // pictures look alike everywhere
    }
    citss::Desktop desktop(*parsed.options);
    desktop.start();
    return QApplication::exec();
}
