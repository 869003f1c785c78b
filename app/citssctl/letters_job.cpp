// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "core/documents/letters.h"

namespace citss {

namespace {

ExitCode run(const Call& call)
{
    const QString folder = call.arguments.value("--to");
    if (folder.isEmpty()) {
        return call.misuse({problem(OptionMissing, {}, {QStringLiteral("--to")})});
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const bool isFrench = call.language == Language::French;
    const Result<LettersMade> made =
        writeLetters(desk->registry(),
                     *token,
                     {.event = call.arguments.place(0),
                      .entities = call.arguments.values("--entity"),
                      .language = isFrench ? LetterLanguage::French : LetterLanguage::English,
                      .folder = folder,
                      .isOneFile = call.arguments.has("--one-file")},
                     call.progress);
    if (!made) {
        return call.failed(made.error());
    }
    for (const QString& file : made->files) {
        call.terminal.print(file);
    }
    return call.done();
}

}  // namespace

const Job& lettersJob()
{
    static const Job job{
        {"letters",
         QT_TRANSLATE_NOOP("Label",
                           "Writes letters that tell entities where they stand before a deadline."),
         {"EVENT"},
         {{"--to", "FOLDER", QT_TRANSLATE_NOOP("Label", "Where the letters go.")},
          {"--entity",
           "ID",
           QT_TRANSLATE_NOOP("Label", "Only to this entity; may be given again."),
           true},
          {"--one-file", nullptr, QT_TRANSLATE_NOOP("Label", "All letters in one file.")}},
         true},
        run};
    return job;
}

}  // namespace citss
