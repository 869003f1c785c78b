// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_export.h"

#include "core/base/problem_text.h"
#include "core/exchange/table_writer.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int RowsAtOnce = 5'000;

TableColumnKind tableKind(ColumnKind kind)
{
    switch (kind) {
        case ColumnKind::Count:
            return TableColumnKind::Count;
        case ColumnKind::Year:
            return TableColumnKind::Year;
        case ColumnKind::Date:
            return TableColumnKind::Date;
        case ColumnKind::Instant:
            return TableColumnKind::Instant;
        case ColumnKind::Percent:
            return TableColumnKind::Percent;
        case ColumnKind::Flag:
            return TableColumnKind::Flag;
        case ColumnKind::Bytes:
            return TableColumnKind::Bytes;
        case ColumnKind::Text:
        case ColumnKind::LongText:
        case ColumnKind::Code:
        case ColumnKind::Identifier:
        case ColumnKind::Entity:
        case ColumnKind::Account:
        case ColumnKind::Facility:
            return TableColumnKind::Text;
    }
    Q_UNREACHABLE();
}

TableOptions optionsFor(const QString& path)
{
    TableOptions options;
    const QString suffix = QFileInfo(path).suffix().toLower();
    options.format = suffix == u"xlsx"_s   ? TableFormat::Xlsx
                     : suffix == u"json"_s ? TableFormat::Json
                                           : TableFormat::SpreadsheetCsv;
    options.decimalComma = QLocale().decimalPoint() == u","_s;
    return options;
}

/// Codes and command names as the screen shows them; identifiers as text; all else raw.
Value exported(const CellText& cellText, const Column& column, const Value& value)
{
    if (value.isNull()) {
        return value;
    }
    return tableKind(column.kind) == TableColumnKind::Text ? Value(cellText.cell(column, value))
                                                           : value;
}

}  // namespace

Problems writeView(Registry& registry,
                   const ViewRequest& request,
                   const QByteArray& token,
                   const RegistryLink& link,
                   const QString& path)
{
    const View& view = *link.catalogue().view(request.view);
    ViewRequest next = request;
    next.limit = RowsAtOnce;
    next.totals = false;
    std::unique_ptr<TableWriter> writer;
    do {
        const Result<Page> page = registry.read(next, token);
        if (!page) {
            return page.error();
        }
        QList<const Column*> columns;
        for (const QString& name : page->columns) {
            columns.append(view.column(name));
        }
        if (!writer) {
            std::vector<TableColumn> titles;
            for (const Column* column : columns) {
                titles.push_back({.key = QLatin1String(column->name),
                                  .title = labelText(column->title),
                                  .kind = tableKind(column->kind)});
            }
            Result<std::unique_ptr<TableWriter>> opened =
                TableWriter::toFile(path, titles, optionsFor(path));
            if (!opened) {
                return opened.error();
            }
            writer = std::move(opened).value();
        }
        for (const QList<Value>& row : page->rows) {
            QList<Value> cells;
            for (qsizetype i = 0; i < row.size(); ++i) {
                cells.append(exported(link.cellText(), *columns.at(i), row.at(i)));
            }
            writer->add(cells);
        }
        next.asOf = page->asOf;  // all pages of the same moment
        next.after = page->next;
    } while (!next.after.isEmpty() && !writer->hasFailed());
    return writer->finish();
}

void exportView(const Workplace& workplace,
                const View& view,
                const ViewRequest& request,
                QWidget* window)
{
    const QString title = QCoreApplication::translate("citss::ViewExport", "Export");
    const QString path = workplace.prompter.fileToSave(
        window,
        {.title = title,
         .suggestion = QLatin1String(view.name) + u".xlsx"_s,
         .patterns = {
             QCoreApplication::translate("citss::ViewExport", "Workbook (*.xlsx)"),
             QCoreApplication::translate("citss::ViewExport", "CSV for spreadsheets (*.csv)"),
             QCoreApplication::translate("citss::ViewExport", "JSON (*.json)")}});
    if (path.isEmpty()) {
        return;
    }
    RegistryLink& link = workplace.link;
    ViewRequest asked = request;
    asked.asOf = link.moment().number;
    asked.asOfTime = link.moment().time;
    const QByteArray token = link.session() ? link.session()->token : QByteArray();
    const auto write = [asked, token, path, &link](Registry& registry) {
        return writeView(registry, asked, token, link, path);
    };
    whenDone(link.work<Problems>(write),
             window,
             [&prompter = workplace.prompter, window, title, path](const Problems& problems) {
                 QStringList lines;
                 for (const Problem& problem : problems) {
                     lines.append(problemText(problem));
                 }
                 prompter.tell(window,
                               title,
                               lines.isEmpty() ? QCoreApplication::translate("citss::ViewExport",
                                                                             "All rows are in %1.")
                                                     .arg(path)
                                               : lines.join(u'\n'));
             });
}

}  // namespace citss
