// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/program.h"
#include "app/citssctl/table_output.h"
#include "core/documents/document_problems.h"
#include "core/documents/letters.h"
#include "core/documents/view_paper.h"
#include "core/registry/registry_problems.h"

#include <QGuiApplication>

using namespace citss;

namespace {

LetterLanguage languageOf(const Call& call)
{
    const auto named = letterLanguageFromCode(call.arguments.value("--lang").left(2));
    return named.value_or(QLocale().language() == QLocale::French ? LetterLanguage::French
                                                                  : LetterLanguage::English);
}

ExitCode writeAll(const Call& call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const Result<LettersMade> made = writeLetters(desk->registry(),
                                                  *token,
                                                  {.event = call.arguments.place(0),
                                                   .entities = call.arguments.values("--entity"),
                                                   .language = languageOf(call),
                                                   .folder = call.arguments.value("--to"),
                                                   .isOneFile = call.arguments.has("--one-file")},
                                                  call.progress);
    if (!made) {
        return call.failed(made.error());
    }
    for (const QString& file : made->files) {
        call.terminal.print(file);
    }
    for (const QString& entity : made->leftOut) {
        call.terminal.tell({problem(LetterLeftOut, {}, {entity, call.arguments.place(0)})});
    }
    return call.done();
}

/// A view as pages.
ExitCode drawView(const Call& call)
{
    const Result<ViewOrder> order = readTableOrder(call, call.arguments.place(0));
    if (!order) {
        return call.misuse(order.error());
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const View* const view = desk->registry().catalogue().view(order->request.view);
    if (view == nullptr) {
        return call.failed({problem(ViewUnknown, {}, {order->request.view})});
    }
    const CellText cellText(desk->registry().catalogue());
    const auto read = [&](const ViewRequest& request) {
        return desk->registry().read(request, *token);
    };
    Result<TablePaper> paper =
        paperOf({.view = *view, .cellText = cellText, .read = read, .progress = &call.progress},
                *order,
                {.about = desk->registry().about(),
                 .person = call.arguments.value("--user"),
                 .filters = call.arguments.values("--where")});
    if (!paper) {
        return call.failed(paper.error());
    }
    TablePaper pages = std::move(paper).value();
    const Problems problems = writePdf(pages, order->output, call.progress);
    return problems.isEmpty() ? call.done() : call.failed(problems);
}

}  // namespace

/// What citssctl hands its letters to: the one part that draws, so that no other job waits for the
/// libraries of drawing.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CITSS_VERSION));
    static const Job writing{lettersJob().info, writeAll};
    static const Job drawing{viewJob().info, drawView};
    return runProgram({&writing, &drawing});
}
