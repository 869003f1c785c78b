// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"citss.*=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the registry beside hand-written baselines. Names: durable_move, batch_move, "
        "issue_blocks, bulk_move, plan_years, run_preview, run_commit, verify_chain, replay, "
        "holdings_page, "
        "holdings_as_of, holdings_deep_as_of, holdings_filtered_as_of, holdings_sorted_as_of, "
        "account_as_of, statement_page, find_entity, find_anything, trace_serial, open_registry, first_window."_s);
    parser.addHelpOption();
    const QCommandLineOption directory(u"db"_s,
                                       u"Where to make the files."_s,
                                       u"directory"_s,
                                       QDir::tempPath() + u"/citss_bench"_s);
    const QCommandLineOption quick(u"quick"_s, u"Small sizes: does it run at all?"_s);
    const QCommandLineOption rows(
        u"rows"_s, u"The size of large tables: blocks, entries, movements."_s, u"rows"_s, u"0"_s);
    parser.addOptions({directory, quick, rows});
    parser.addPositionalArgument(
        u"name"_s, u"What to measure; all if none is named."_s, u"[name...]"_s);
    parser.process(application);
    const citss::bench::Options options{.directory = parser.value(directory),
                                        .isQuick = parser.isSet(quick),
                                        .rows = parser.value(rows).toLongLong(),
                                        .names = parser.positionalArguments()};
    citss::bench::measureMoves(options);
    citss::bench::measureBulk(options);
    citss::bench::measurePlans(options);
    citss::bench::measureRuns(options);
    citss::bench::measureJournal(options);
    citss::bench::measurePages(options);
    citss::bench::measureFinding(options);
    return 0;
}
