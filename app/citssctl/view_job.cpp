// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "app/citssctl/table_output.h"
#include "app/citssctl/view_request.h"
#include "core/registry/registry_problems.h"

namespace citss {

namespace {

ExitCode printRead(const Call& call, const Desk& desk, const ViewOrder& order, const View& view)
{
    const Result<QByteArray> token = desk.sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const auto read = [&](const ViewRequest& request) {
        return call.progress.isCancelled() ? Result<Page>(problem(Cancelled))
                                           : desk.registry().read(request, *token);
    };
    return printTable(call, view, order, read);
}

ExitCode run(const Call& call)
{
    if (isPaper(call.arguments)) {
        return call.arguments.has("--output")
                   ? becomeDrawing(call)
                   : call.misuse({problem(OptionNeeded, {}, {QStringLiteral("--output")})});
    }
    const Result<ViewOrder> order = readTableOrder(call, call.arguments.place(0));
    if (!order) {
        return call.misuse(order.error());
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const View* const view = desk->registry().catalogue().view(order->request.view);
    return view == nullptr ? call.failed({problem(ViewUnknown, {}, {order->request.view})})
                           : printRead(call, *desk, *order, *view);
}

}  // namespace

const Job& viewJob()
{
    static const Job job{
        {"view",
         QT_TRANSLATE_NOOP("Label", "Prints a view."),
         {"VIEW"},
         tableOptions({{"--group",
                        "COLUMN",
                        QT_TRANSLATE_NOOP("Label",
                                          "A row for each of its values, with sums; may be given "
                                          "twice. With --output, --format pdf makes pages."),
                        true},
                       {"--as-of",
                        "NUMBER|TIME",
                        QT_TRANSLATE_NOOP(
                            "Label", "As it was after that journal entry, or at that time.")}}),
         true},
        run};
    return job;
}

}  // namespace citss
