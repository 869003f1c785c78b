// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

/// Runs a program that ends by itself; its windows need no display.
void runToItsEnd(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"QT_QPA_PLATFORM"_s)) {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    require(process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
                process.exitCode() == 0,
            "a program with a window");
}

}  // namespace

void measureWindow(const QString& registry, int rounds)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString citss = here.filePath(QStringLiteral(CITSS_PROGRAM));
    const QString small = here.filePath(u"citss_bench_window"_s);
    compete({.name = "first_window",
             .operations = 1,
             .rounds = rounds,
             .goal = 2.0,
             .product =
                 [&] {
                     runToItsEnd(citss, {u"--first-window"_s, registry});
                 },
             .baseline = [&] { runToItsEnd(small, {}); }});
}

}  // namespace citss::bench
