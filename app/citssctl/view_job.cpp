// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "app/citssctl/view_request.h"
#include "core/registry/registry_problems.h"

#include <QBuffer>

namespace citss {

namespace {

ExitCode writeTo(const Call& call, const Desk& desk, const ViewOrder& order, const View& view)
{
    const Result<QByteArray> token = desk.sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const auto read = [&](const ViewRequest& request) {
        return call.progress.isCancelled() ? Result<Page>(problem(Cancelled))
                                           : desk.registry().read(request, *token);
    };
    const CellText cellText(desk.registry().catalogue());
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    const Problems problems =
        writeView({.view = view, .cellText = cellText, .read = read}, order, written);
    if (!problems.isEmpty()) {
        return call.failed(problems);
    }
    if (!order.output.isEmpty()) {
        return ExitCode::Done;
    }
    call.terminal.write(written.data());
    return call.done();
}

ExitCode run(const Call& call)
{
    const Result<ViewOrder> order = readViewOrder(call.arguments);
    if (!order) {
        return call.misuse(order.error());
    }
    const bool isWorkbook = order->table.format == TableFormat::Xlsx && order->output.isEmpty();
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
