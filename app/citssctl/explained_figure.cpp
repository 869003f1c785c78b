// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/explained_figure.h"

#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/table_output.h"
#include "core/base/format.h"
#include "core/base/money.h"
#include "core/base/problem_text.h"
#include "core/catalogue/catalogue.h"
#include "core/registry/explain.h"
#include "core/registry/page_records.h"
#include "core/registry/registry_problems.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// "column" or "column:view".
struct Asked {
    QString column;
    QString view;

    explicit Asked(const QString& text)
        : column(text.section(u':', 0, 0)), view(text.section(u':', 1))
    {
    }

    [[nodiscard]] bool takes(const Explanation& each) const
    {
        return view.isEmpty() || view == QLatin1String(each.view);
    }
};

QString explainedColumns(const View& view)
{
    QStringList names;
    for (const Explanation& each : view.explanations) {
        const QString name = QLatin1String(each.column);
        const QString full = each.view == nullptr ? name : name + u':' + QLatin1String(each.view);
        names.append(names.contains(name) ? full : name);
    }
    names.removeDuplicates();
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

/// The row that the filters leave; the order gets the moment at which it was read.
Result<QCborMap> onlyRow(const ViewSource& source, ViewOrder& order)
{
    ViewRequest request = order.request;
    request.limit = 1;
    request.totals = true;
    const Result<Page> page = source.read(request);
    if (!page) {
        return page.error();
    }
    order.request.asOf = page->asOf;
    return page->count == 1
               ? Result<QCborMap>(recordsOf(page).constFirst())
               : Result<QCborMap>(problem(FigureNotOne, {}, {page->count.value_or(0)}));
}

/// Its terms as a table, the figure below them.
Problems writeTerms(const View& view,
                    const Explanation& way,
                    const QCborMap& row,
                    const ViewOrder& order,
                    QIODevice& device)
{
    const std::vector<TableColumn> columns = {
        {.key = u"column"_s, .title = labelText(QT_TRANSLATE_NOOP("Label", "Figure"))},
        {.key = u"sign"_s, .title = labelText(QT_TRANSLATE_NOOP("Label", "Sign"))},
        {.key = u"qty"_s,
         .title = labelText(QT_TRANSLATE_NOOP("Label", "Quantity")),
         .kind = TableColumnKind::Count}};
    std::unique_ptr<TableWriter> writer;
    if (order.output.isEmpty()) {
        writer = TableWriter::toDevice(device, u"-"_s, columns, order.table);
    } else if (auto file = TableWriter::toFile(order.output, columns, order.table)) {
        writer = std::move(file).value();
    } else {
        return file.error();
    }
    const bool isForMachines = order.table.format == TableFormat::Json;
    const auto nameOf = [&view, isForMachines](const char* column) {
        const QString name = QLatin1String(column);
        return isForMachines ? name : labelText(view.column(name)->title);
    };
    const auto amountOf = [&view, isForMachines](const char* column, qint64 value) {
        const bool isMoney = view.column(QLatin1String(column))->kind == ColumnKind::Money;
        return !isMoney        ? Value(value)
               : isForMachines ? Value(decimalOfHundredths(value))
                               : Value(formatAmount(value));
    };
    for (const ExplanationTerm& term : way.terms) {
        const Value value =
            amountOf(term.column, row.value(QLatin1String(term.column)).toInteger());
        writer->add({nameOf(term.column), term.sign == TermSign::Minus ? u"-"_s : u"+"_s, value});
        if (term.sign == TermSign::Times) {
            const QString each =
                isForMachines ? u"for_each"_s : labelText(QT_TRANSLATE_NOOP("Label", "For each"));
            writer->add({each, u"*"_s, amountOf(way.column, timesOf(way, row, term).value_or(0))});
        }
    }
    writer->add(
        {nameOf(way.column), u"="_s, amountOf(way.column, workedOut(way, row).value_or(0))});
    return writer->finish();
}

Problem verdict(const std::optional<qint64>& sum, qint64 figure)
{
    if (!sum) {
        return problem(FigureGone);
    }
    return *sum == figure ? problem(FigureExplained, {}, {*sum})
                          : problem(FigureInPart, {}, {*sum, figure});
}

/// The entries; `said` gets what they come to.
Problems writeEntries(const ViewSource& source,
                      const Explanation& way,
                      const QCborMap& row,
                      const ViewOrder& order,
                      QIODevice& device,
                      QString& said)
{
    ViewOrder entries = order;
    entries.request = entriesBehind(way, row);
    entries.request.asOf = order.request.asOf;
    std::optional<qint64> sum;
    const auto read = [&](const ViewRequest& request) {
        Result<Page> page = source.read(request);
        if (page && request.totals) {
            sum = sumOf(way, *page);
        }
        return page;
    };
    const Problems problems = writeView({.view = *catalogue().view(entries.request.view),
                                         .cellText = source.cellText,
                                         .read = read,
                                         .progress = source.progress},
                                        entries,
                                        device);
    said = problemText(verdict(sum, row.value(QLatin1String(way.column)).toInteger()));
    return problems;
}

}  // namespace

ExitCode explainFigure(const Call& call,
                       const ViewSource& source,
                       const ViewOrder& order,
                       const QString& text)
{
    const Asked asked(text);
    ViewOrder atMoment = order;
    const Result<QCborMap> row = onlyRow(source, atMoment);
    if (!row) {
        return call.failed(row.error());
    }
    const auto ways = explanationsOf(source.view, asked.column, *row);
    const auto found = std::find_if(ways.cbegin(), ways.cend(), [&asked](const Explanation* each) {
        return asked.takes(*each);
    });
    if (found == ways.cend()) {
        return call.failed({problem(FigureUnexplained, {}, {text, explainedColumns(source.view)})});
    }
    const Explanation& way = **found;
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    QString said = way.view == nullptr ? arithmeticOf(source.view, way, *row) : QString();
    const Problems problems = way.view == nullptr
                                  ? writeTerms(source.view, way, *row, order, written)
                                  : writeEntries(source, way, *row, atMoment, written, said);
    if (!problems.isEmpty()) {
        return call.failed(problems);
    }
    call.terminal.write(written.data());
    call.terminal.say(said);
    return call.done();
}

}  // namespace citss
