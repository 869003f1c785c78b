// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/help.h"

#include "core/base/problem_text.h"

namespace citss {

namespace {

QString usage(const JobInfo& job)
{
    QString line =
        job.needsRegistry ? QStringLiteral("citssctl -r FILE ") : QStringLiteral("citssctl ");
    line += QLatin1String(job.name);
    for (const char* place : job.places) {
        line += QLatin1Char(' ') + QString::fromUtf8(place);
    }
    return line;
}

QString optionLine(const OptionInfo& option)
{
    QString name = QLatin1String(option.name);
    if (option.value != nullptr) {
        name += QLatin1Char(' ') + QString::fromUtf8(option.value);
    }
    return QStringLiteral("  ") + name.leftJustified(30) + QLatin1Char(' ') +
           labelText(option.help) + QLatin1Char('\n');
}

QString optionLines(const std::vector<OptionInfo>& options)
{
    QString lines;
    for (const OptionInfo& option : options) {
        lines += optionLine(option);
    }
    return lines;
}

}  // namespace

QString overview(const std::vector<const JobInfo*>& jobs)
{
    QString text =
        labelText(QT_TRANSLATE_NOOP(
            "Label", "OpenCITSS on the command line: registries, their commands and views.")) +
        QStringLiteral("\n\n");
    for (const JobInfo* job : jobs) {
        text += QStringLiteral("  ") + QString::fromLatin1(job->name).leftJustified(18) +
                labelText(job->purpose) + QLatin1Char('\n');
    }
    text += QLatin1Char('\n') + optionLines(commonOptions()) + QLatin1Char('\n');
    text += labelText(QT_TRANSLATE_NOOP(
        "Label",
        "It ends with 0 if it was done, 1 if it was refused, 2 if the call is wrong, 3 if a file, "
        "the disk or the output is broken."));
    return text;
}

QString jobHelp(const JobInfo& job)
{
    return usage(job) + QStringLiteral("\n\n") + labelText(job.purpose) + QStringLiteral("\n\n") +
           optionLines(job.options) + QLatin1Char('\n') + optionLines(commonOptions()).chopped(1);
}

}  // namespace citss
