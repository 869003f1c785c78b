// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/table_output.h"

#include "app/citssctl/ctl_problems.h"
#include "core/catalogue/catalogue.h"

#include <QBuffer>

namespace citss {

std::vector<OptionInfo> tableOptions(const std::vector<OptionInfo>& more)
{
    std::vector<OptionInfo> options = {
        {"--where",
         "COLUMN=VALUE",
         QT_TRANSLATE_NOOP("Label",
                           "Only rows that fit; also != < <= > >= ~ (contains) and !~ (does not); "
                           "=A..B is a range."),
         true},
        {"--sort", "COLUMN", QT_TRANSLATE_NOOP("Label", "The column to sort by.")},
        {"--desc", nullptr, QT_TRANSLATE_NOOP("Label", "From the last to the first.")},
        {"--limit", "N", QT_TRANSLATE_NOOP("Label", "No more rows than these.")},
        {"--format", "table|csv|json|xlsx", QT_TRANSLATE_NOOP("Label", "How to write it.")},
        {"--output", "FILE", QT_TRANSLATE_NOOP("Label", "Where to write it.")},
        {"--totals", nullptr, QT_TRANSLATE_NOOP("Label", "Adds a last row with the sums.")}};
    options.insert(options.begin(), more.begin(), more.end());
    return options;
}

Result<ViewOrder> readTableOrder(const Call& call, const QString& view)
{
    Result<ViewOrder> order = readViewOrder(call.arguments);
    if (!order) {
        return order.error();
    }
    const bool isWorkbook = order->table.format == TableFormat::Xlsx && order->output.isEmpty();
    if (isWorkbook && call.terminal.isOutputTerminal()) {
        return problem(OutputNotForTerminal);
    }
    ViewOrder read = std::move(order).value();
    read.request.view = view;
    return read;
}

ExitCode printTable(const Call& call,
                    const View& view,
                    const ViewOrder& order,
                    const std::function<Result<Page>(const ViewRequest&)>& read)
{
    const CellText cellText(catalogue());
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

}  // namespace citss
