// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"citss.*=false"_s);
    const citss::bench::Options options = citss::bench::optionsFrom(
        QCoreApplication::arguments(),
        u"durable_move, batch_move, issue_blocks, bulk_move, plan_years, run_preview, run_commit, "
        "verify_chain, replay, holdings_page, holdings_as_of, holdings_deep_as_of, "
        "holdings_filtered_as_of, holdings_sorted_as_of, account_as_of, statement_page, "
        "find_entity, find_anything, trace_serial, open_registry, first_window."_s);
    citss::bench::measureMoves(options);
    citss::bench::measureBulk(options);
    citss::bench::measurePlans(options);
    citss::bench::measureRuns(options);
    citss::bench::measureJournal(options);
    citss::bench::measurePages(options);
    citss::bench::measureFinding(options);
    return 0;
}
