// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>
#include <vector>

namespace citss {

namespace {

const QString Drawing = QStringLiteral("citssctl-letters");

ExitCode run(const Call& call)
{
    return call.arguments.has("--to")
               ? becomeDrawing(call)
               : call.misuse({problem(OptionNeeded, {}, {QStringLiteral("--to")})});
}

}  // namespace

ExitCode becomeDrawing(const Call& call)
{
    QByteArrayList words{
        QFile::encodeName(QDir(QCoreApplication::applicationDirPath()).filePath(Drawing))};
    for (const QString& word : QCoreApplication::arguments().mid(1)) {
        words.append(QFile::encodeName(word));
    }
    std::vector<char*> pointers;
    for (QByteArray& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    return call.failed({problem(HelperMissing, {}, {Drawing})});
}

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
