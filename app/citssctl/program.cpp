// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/program.h"

#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/help.h"
#include "app/citssctl/interruption.h"
#include "app/translators.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

namespace citss {

namespace {

using Jobs = std::vector<const Job*>;

std::vector<const JobInfo*> infosOf(const Jobs& jobs)
{
    std::vector<const JobInfo*> infos;
    for (const Job* job : jobs) {
        infos.push_back(&job->info);
    }
    return infos;
}

/// The language that the words ask for, even when they are wrong otherwise.
std::optional<Language> languageOf(const QStringList& words)
{
    const qsizetype at = words.indexOf(QStringLiteral("--lang"));
    const QStringList joined = words.filter(QStringLiteral("--lang="));
    if (at < 0 && joined.isEmpty()) {
        return systemLanguage();
    }
    return languageFromCode(at >= 0 ? words.value(at + 1) : joined.last().section(u'=', 1));
}

const Job* jobOf(const JobInfo* info, const Jobs& jobs)
{
    const auto found = std::find_if(
        jobs.begin(), jobs.end(), [info](const Job* job) { return &job->info == info; });
    return found == jobs.end() ? nullptr : *found;
}

ExitCode tellHelp(const Call& call, const Jobs& jobs)
{
    const JobInfo* const job = call.arguments.job;
    call.terminal.print(job != nullptr ? jobHelp(*job) : overview(infosOf(jobs)));
    return call.done();
}

ExitCode run(const QStringList& words,
             const Jobs& jobs,
             Terminal& terminal,
             Translators& translators)
{
    const std::optional<Language> language = languageOf(words);
    translators.use(language.value_or(Language::English));
    Progress progress(
        [&terminal](qint64 done, qint64 total) { terminal.showProgress(done, total); });
    cancelOnInterrupt(progress);
    const Result<Arguments> arguments = readArguments(words, infosOf(jobs));
    const Arguments read = arguments ? *arguments : Arguments{};
    const Call call{read, terminal, progress};
    if (!arguments) {
        return call.misuse(arguments.error());
    }
    if (!language) {
        return call.misuse(
            {problem(OptionValueMalformed,
                     {},
                     {QStringLiteral("--lang"), read.value("--lang"), QStringLiteral("en|fr")})});
    }
    if (read.version) {
        terminal.print(QStringLiteral("citssctl ") + QCoreApplication::applicationVersion());
        return call.done();
    }
    return read.help ? tellHelp(call, jobs) : jobOf(read.job, jobs)->run(call);
}

}  // namespace

int runProgram(const std::vector<const Job*>& jobs)
{
    QCoreApplication::setApplicationName(QStringLiteral("citssctl"));
    // People are told by problems; the log speaks up only when QT_LOGGING_RULES asks for it.
    QLoggingCategory::setFilterRules(QStringLiteral("citss.*=false"));
    Terminal terminal;
    Translators translators;
    return static_cast<int>(run(QCoreApplication::arguments().mid(1), jobs, terminal, translators));
}

}  // namespace citss
