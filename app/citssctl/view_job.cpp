// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/explained_figure.h"
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
    if (call.arguments.has("--explain")) {
        const CellText cellText(desk.registry().catalogue());
        return explainFigure(call,
                             {.view = view, .cellText = cellText, .read = read},
                             order,
                             call.arguments.value("--explain"));
    }
    return printTable(call, view, order, read);
}

/// Whoever asks for what is behind a figure asks for nothing else.
Problems againstExplaining(const Arguments& arguments)
{
    Problems problems;
    const auto exclude = [&](const char* option, bool isGiven) {
        if (arguments.has("--explain") && isGiven) {
            problems +=
                problem(OptionsExclude, {}, {QStringLiteral("--explain"), QLatin1String(option)});
        }
    };
    for (const char* option : {"--group", "--sort", "--totals"}) {
        exclude(option, arguments.has(option));
    }
    exclude("--format pdf", isPaper(arguments));
    return problems;
}

ExitCode run(const Call& call)
{
    if (const Problems problems = againstExplaining(call.arguments); !problems.isEmpty()) {
        return call.misuse(problems);
    }
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
                       {"--explain",
                        "COLUMN",
                        QT_TRANSLATE_NOOP("Label",
                                          "What is behind that figure of the one row that fits: "
                                          "its entries and their sum, or its arithmetic. "
                                          "COLUMN:VIEW where several views explain it.")},
                       {"--as-of",
                        "NUMBER|TIME",
                        QT_TRANSLATE_NOOP(
                            "Label", "As it was after that journal entry, or at that time.")}}),
         true},
        run};
    return job;
}

}  // namespace citss
