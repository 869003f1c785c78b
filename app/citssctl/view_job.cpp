// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "app/citssctl/view_request.h"
#include "app/citssctl/view_writer.h"
#include "core/registry/registry_problems.h"

#include <QBuffer>

namespace citss {

namespace {

constexpr int RowsAPage = 5'000;

/// Reads the view page by page into the table; returns what kept it from the end.
Problems copyRows(const Call& call, const Desk& desk, ViewOrder order, ViewWriter& table)
{
    const Result<QByteArray> token = desk.sessions->tokenFor({});
    if (!token) {
        return token.error();
    }
    qint64 left = order.limit;
    while (left > 0) {
        order.request.limit = static_cast<int>(std::min<qint64>(left, RowsAPage));
        const Result<Page> page = desk.registry().read(order.request, *token);
        if (!page) {
            return page.error();
        }
        if (Problems problems = table.add(*page); !problems.isEmpty()) {
            return problems;
        }
        left -= page->rows.size();
        if (page->next.isEmpty()) {
            break;
        }
        if (call.progress.isCancelled()) {
            return {problem(Cancelled)};
        }
        order.request.after = page->next;
        order.request.totals = false;
    }
    return table.finish();
}

ExitCode writeTo(const Call& call, const Desk& desk, const ViewOrder& order, const View& view)
{
    ViewWriter table(view, order);
    const Problems problems = copyRows(call, desk, order, table);
    if (!problems.isEmpty()) {
        return call.failed(problems);
    }
    if (!order.output.isEmpty()) {
        return ExitCode::Done;
    }
    call.terminal.write(table.bytes());
    return call.done();
}

ExitCode run(const Call& call)
{
    const Result<ViewOrder> order = readViewOrder(call.arguments);
    if (!order) {
        return call.misuse(order.error());
    }
    const bool isWorkbook = order->format == TableFormat::Xlsx && order->output.isEmpty();
    if (isWorkbook && call.terminal.isOutputTerminal()) {
        return call.misuse({problem(OutputNotForTerminal)});
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const View* const view = desk->registry().catalogue().view(order->request.view);
    return view == nullptr ? call.failed({problem(ViewUnknown, {}, {order->request.view})})
                           : writeTo(call, *desk, *order, *view);
}

}  // namespace

const Job& viewJob()
{
    static const Job job{
        {"view",
         QT_TRANSLATE_NOOP("Label", "Prints a view."),
         {"VIEW"},
         {{"--where",
           "COLUMN=VALUE",
           QT_TRANSLATE_NOOP("Label", "Only rows that fit; also != < <= > >= and ~ (contains)."),
           true},
          {"--sort", "COLUMN", QT_TRANSLATE_NOOP("Label", "The column to sort by.")},
          {"--desc", nullptr, QT_TRANSLATE_NOOP("Label", "From the last to the first.")},
          {"--limit", "N", QT_TRANSLATE_NOOP("Label", "No more rows than these.")},
          {"--as-of",
           "NUMBER|TIME",
           QT_TRANSLATE_NOOP("Label", "As it was after that journal entry, or at that time.")},
          {"--format", "table|csv|json|xlsx", QT_TRANSLATE_NOOP("Label", "How to write it.")},
          {"--output", "FILE", QT_TRANSLATE_NOOP("Label", "Where to write it.")},
          {"--totals", nullptr, QT_TRANSLATE_NOOP("Label", "Adds a last row with the sums.")}},
         true},
        run};
    return job;
}

}  // namespace citss
