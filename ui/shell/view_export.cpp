// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_export.h"

#include "core/base/problem_text.h"
#include "core/exchange/view_writer.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/when_done.h"

#include <QBuffer>
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
        window,
        {.title = exportTitle(),
         .suggestion = name + u".xlsx"_s,
         .patterns = {
             QCoreApplication::translate("citss::ViewExport", "Workbook (*.xlsx)"),
             QCoreApplication::translate("citss::ViewExport", "CSV for spreadsheets (*.csv)"),
             QCoreApplication::translate("citss::ViewExport", "JSON (*.json)")}});
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

void exportView(const Workplace& workplace,
                const View& view,
                const ViewRequest& request,
                QWidget* window)
{
    const QString path = fileForTable(workplace.prompter, QLatin1String(view.name), window);
    if (path.isEmpty()) {
        return;
    }
    RegistryLink& link = workplace.link;
    ViewOrder order;
    order.request = request;
    order.table = tableOptionsFor(path);
    order.output = path;
    order.request.asOf = link.moment().number;
    order.request.asOfTime = link.moment().time;
    const QByteArray token = link.session() ? link.session()->token : QByteArray();
    const auto write = [order, token, &view, &link](Registry& registry) {
        const auto read = [&](const ViewRequest& page) { return registry.read(page, token); };
        QBuffer unused;
        return writeView({.view = view, .cellText = link.cellText(), .read = read}, order, unused);
    };
    whenDone(link.work<Problems>(write),
             window,
             [&prompter = workplace.prompter, window, path](const Problems& problems) {
                 tellExported(prompter, path, problems, window);
             });
}

}  // namespace citss
