// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_export.h"

#include "core/base/problem_text.h"
#include "ui/shell/prompter.h"
#include "ui/shell/table_job.h"
#include "ui/shell/table_print.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString exportTitle()
{
    return QCoreApplication::translate("citss::ViewExport", "Export");
}

bool isPaper(const QString& path)
{
    return QFileInfo(path).suffix().toLower() == u"pdf"_s;
}

QStringList patterns()
{
    return {QCoreApplication::translate("citss::ViewExport", "Workbook (*.xlsx)"),
            QCoreApplication::translate("citss::ViewExport", "CSV for spreadsheets (*.csv)"),
            QCoreApplication::translate("citss::ViewExport", "JSON (*.json)")};
}

/// Rows of a view can also become pages.
QString fileForRows(Prompter& prompter, const QString& name, QWidget* window)
{
    return prompter.fileToSave(
        window,
        {.title = exportTitle(),
         .suggestion = name + u".xlsx"_s,
         .patterns = patterns() + QStringList{QCoreApplication::translate("citss::ViewExport",
                                                                          "Pages (*.pdf)")}});
}

}  // namespace

TableOptions tableOptionsFor(const QString& path)
{
    TableOptions options;
    const QString suffix = QFileInfo(path).suffix().toLower();
    options.format = suffix == u"xlsx"_s   ? TableFormat::Xlsx
                     : suffix == u"json"_s ? TableFormat::Json
                                           : TableFormat::SpreadsheetCsv;
    options.decimalComma = QLocale().decimalPoint() == u","_s;
    return options;
}

QString fileForTable(Prompter& prompter, const QString& name, QWidget* window)
{
    return prompter.fileToSave(
        window, {.title = exportTitle(), .suggestion = name + u".xlsx"_s, .patterns = patterns()});
}

void tellExported(Prompter& prompter,
                  const QString& path,
                  const Problems& problems,
                  QWidget* window)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        lines.append(problemText(problem));
    }
    prompter.tell(
        window,
        exportTitle(),
        lines.isEmpty()
            ? QCoreApplication::translate("citss::ViewExport", "All rows are in %1.").arg(path)
            : lines.join(u'\n'));
}

ViewOrder orderOf(const ViewTable& table)
{
    ViewOrder order;
    order.request = table.request();
    order.columns = table.shownColumns();
    return order;
}

void exportView(const Workplace& workplace,
                const View& view,
                const ViewRequest& request,
                QWidget* window)
{
    ViewOrder order;
    order.request = request;
    exportView(workplace, view, order, {}, window);
}

void exportView(const Workplace& workplace,
                const View& view,
                const ViewOrder& order,
                const QStringList& filters,
                QWidget* window)
{
    const QString path = fileForRows(workplace.prompter, QLatin1String(view.name), window);
    if (path.isEmpty()) {
        return;
    }
    ViewOrder toFile = order;
    toFile.table = tableOptionsFor(path);
    toFile.output = path;
    auto* const job = new TableJob(workplace, view, toFile, filters, window);
    QFuture<Problems> written = isPaper(path) ? job->writePdf(path) : job->writeTable();
    whenDone(written,
             job,
             [&prompter = workplace.prompter, window, path, job](const Problems& problems) {
                 job->finish();
                 tellExported(prompter, path, problems, window);
             });
}

void serveTable(ViewTable& table, const Workplace& workplace)
{
    table.keepViews(workplace.drafts);
    table.setCanPrint(true);
    QObject::connect(&table, &ViewTable::exportRequested, &table, [&table, workplace] {
        exportView(workplace,
                   table.model().view(),
                   orderOf(table),
                   table.filterSentences(),
                   table.window());
    });
    QObject::connect(&table, &ViewTable::printRequested, &table, [&table, workplace] {
        printView(workplace,
                  table.model().view(),
                  orderOf(table),
                  table.filterSentences(),
                  table.window());
    });
}

}  // namespace citss
