// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/input_lines.h"
#include "app/citssctl/job.h"
#include "app/sequence_runner.h"
#include "core/compliance/examples.h"
#include "core/programs/rule_pack_library.h"
#include "core/programs/rule_pack_reader.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace citss {

namespace {

using compliance::ExampleOutcome;
using compliance::ExampleReport;
using compliance::ExampleVerdict;

const QString PackFolder = QStringLiteral(":/programs/");

/// A shipped pack with the text it was read from.
struct ShippedPack {
    QByteArray json;
    Result<RulePack> pack;
};

std::vector<ShippedPack> shippedPacks()
{
    std::vector<ShippedPack> packs;
    for (const QString& name : QDir(PackFolder).entryList(QDir::Files, QDir::Name)) {
        QFile file(PackFolder + name);
        CHECK(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        packs.push_back({json, readRulePack(json)});
    }
    return packs;
}

QString titleOf(const Title& title)
{
    return QLocale().language() == QLocale::French ? title.french : title.english;
}

QString idsOf(const std::vector<ShippedPack>& packs)
{
    QStringList ids;
    for (const ShippedPack& each : packs) {
        ids += each.pack ? QStringList(each.pack->id.text()) : QStringList();
    }
    return ids.join(QStringLiteral(", "));
}

const ShippedPack* find(const std::vector<ShippedPack>& packs, const QString& id)
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&id](const ShippedPack& each) {
        return each.pack && each.pack->id.text().compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == packs.end() ? nullptr : &*found;
}

ExitCode runList(const Call& call)
{
    for (const ShippedPack& each : shippedPacks()) {
        if (!each.pack) {
            return call.failed(each.pack.error());
        }
        call.terminal.print(each.pack->id.text().leftJustified(12) +
                            QString::number(each.pack->version).leftJustified(6) +
                            titleOf(each.pack->title));
    }
    return call.done();
}

ExitCode runShow(const Call& call)
{
    const std::vector<ShippedPack> packs = shippedPacks();
    const QString id = call.arguments.place(0);
    const ShippedPack* const pack = find(packs, id);
    if (pack == nullptr) {
        return call.failed({problem(PackUnknown, {}, {id, idsOf(packs)})});
    }
    call.terminal.write(pack->json);
    return call.done();
}

/// Counts, and tells what did not pass.
struct Counts {
    int passed = 0;
    int failed = 0;
    int skipped = 0;
};

void tellExample(Terminal& terminal, const ExampleOutcome& outcome)
{
    for (const QString& line : outcome.lines) {
        terminal.print(line);
    }
    for (const Problem& each : outcome.problems) {
        // The lines say the differences already; what remains is why it could not be run.
        if (outcome.lines.isEmpty()) {
            terminal.print(outcome.id + QLatin1Char(' ') + problemLine(each));
        }
    }
}

void checkPacks(Terminal& terminal, const std::vector<ShippedPack>& packs, Counts& counts)
{
    for (const ShippedPack& each : packs) {
        ++(each.pack ? counts.passed : counts.failed);
        for (const Problem& problem : each.pack ? Problems{} : each.pack.error()) {
            terminal.print(problemLine(problem));
        }
    }
}

Problems checkExamples(const Call& call, const QSet<QString>& only, Counts& counts)
{
    const Result<QByteArray> json = readInput(call.arguments.value("--examples"));
    if (!json) {
        return json.error();
    }
    const Result<RulePackLibrary> library = RulePackLibrary::builtIn();
    if (!library) {
        return library.error();
    }
    const ExampleReport report =
        compliance::runExamples(*json, *library, only, sequenceRunner(*library));
    for (const ExampleOutcome& outcome : report.outcomes) {
        tellExample(call.terminal, outcome);
    }
    counts.passed += report.count(ExampleVerdict::Passed);
    counts.failed += report.count(ExampleVerdict::Failed);
    counts.skipped += report.count(ExampleVerdict::Skipped);
    return report.problems;
}

ExitCode runCheck(const Call& call)
{
    const std::vector<ShippedPack> packs = shippedPacks();
    QSet<QString> only;
    for (const QString& id : call.arguments.places) {
        const ShippedPack* const pack = find(packs, id);
        if (pack == nullptr) {
            return call.failed({problem(PackUnknown, {}, {id, idsOf(packs)})});
        }
        only.insert(pack->pack->id.text());
    }
    Counts counts;
    if (!call.arguments.has("--examples")) {
        checkPacks(call.terminal, packs, counts);
    } else if (const Problems problems = checkExamples(call, only, counts); !problems.isEmpty()) {
        return call.failed(problems);
    }
    QString closing = QStringLiteral("%1 passed, %2 failed").arg(counts.passed).arg(counts.failed);
    if (counts.skipped > 0) {
        closing += QStringLiteral(", %1 skipped").arg(counts.skipped);
    }
    call.terminal.print(closing);
    return counts.failed > 0 ? ExitCode::Refused : call.done();
}

}  // namespace

const Job& programListJob()
{
    static const Job job{
        {"program list", QT_TRANSLATE_NOOP("Label", "Lists the rule packs at hand."), {}, {}},
        runList};
    return job;
}

const Job& programShowJob()
{
    static const Job job{
        {"program show", QT_TRANSLATE_NOOP("Label", "Prints a rule pack, as JSON."), {"PACK"}, {}},
        runShow};
    return job;
}

const Job& programCheckJob()
{
    static const Job job{
        {"program check",
         QT_TRANSLATE_NOOP("Label", "Checks rule packs; with examples, what comes out of them."),
         {"[PACK…]"},
         {{"--examples",
           "FILE",
           QT_TRANSLATE_NOOP("Label", "Worked examples to run: an array in JSON.")}}},
        runCheck};
    return job;
}

}  // namespace citss
