// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/program.h"
#include "core/documents/document_problems.h"
#include "core/documents/letters.h"

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

}  // namespace

/// What citssctl hands its letters to: the one part that draws, so that no other job waits for the
/// libraries of drawing.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CITSS_VERSION));
    static const Job writing{lettersJob().info, writeAll};
    return runProgram({&writing});
}
