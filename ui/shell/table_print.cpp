// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/table_print.h"

#include "core/base/problem_text.h"
#include "ui/shell/prompter.h"
#include "ui/shell/table_job.h"
#include "ui/widgets/help_chapter.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QGraphicsView>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString printTitle()
{
    return QCoreApplication::translate("citss::TablePrint", "Print");
}

/// The dialog owns the pages and the printer while it is open.
void preview(const TablePaper& read, QWidget* window)
{
    const auto paper = std::make_shared<TablePaper>(read);
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper->pageLayout());
    printer->setDocName(paper->head().title);
    auto* const dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setObjectName(u"printPreview"_s);
    setHelpChapter(*dialog, u"window"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(printTitle());
    if (auto* const pages = dialog->findChild<QGraphicsView*>()) {
        pages->setAccessibleName(paper->head().title);
    }
    QObject::connect(
        dialog, &QPrintPreviewDialog::paintRequested, dialog, [paper, printer](QPrinter* target) {
            drawPages(*paper, *target);
        });
    dialog->open();
}

}  // namespace

void drawPages(TablePaper& paper, QPrinter& printer)
{
    const int pages = paper.layOut(printer);
    QPainter painter(&printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages) : pages;
    for (int page = first; page < last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        paper.draw(painter, page);
    }
}

void printView(const Workplace& workplace,
               const View& view,
               const ViewOrder& order,
               const QStringList& filters,
               QWidget* window)
{
    auto* const job = new TableJob(workplace, view, order, filters, window);
    whenDone(job->readPaper(),
             job,
             [&prompter = workplace.prompter, window, job](const Result<TablePaper>& paper) {
                 job->finish();
                 if (paper) {
                     preview(*paper, window);
                     return;
                 }
                 QStringList lines;
                 for (const Problem& problem : paper.error()) {
                     lines.append(problemText(problem));
                 }
                 prompter.tell(window, printTitle(), lines.join(u'\n'));
             });
}

}  // namespace citss
