// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/input_lines.h"
#include "app/citssctl/job.h"
#include "app/citssctl/named_packs.h"
#include "app/sequence_runner.h"
#include "core/base/problem_text.h"
#include "core/compliance/examples.h"
#include "core/programs/pack_sections.h"
#include "core/programs/pack_words.h"
#include "core/programs/shipped_packs.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

using compliance::ExampleOutcome;
using compliance::ExampleReport;
using compliance::ExampleVerdict;

ExitCode runList(const Call& call)
{
    const Result<RulePackLibrary> library = RulePackLibrary::builtIn();
    if (!library) {
        return call.failed(library.error());
    }
    for (const RulePack& pack : library->packs()) {
        call.terminal.print(pack.id.text().leftJustified(12) +
                            QString::number(pack.version).leftJustified(6) + wordsOf(pack.title));
    }
    return call.done();
}

/// The pack to be read: its sections, each rule with the law behind it.
void printSections(Terminal& terminal, const RulePack& pack)
{
    for (const PackSection& section : packSections(pack)) {
        terminal.print(section.title);
        for (const PackRow& row : section.rows) {
            const QString law = row.citation.isEmpty() ? QString() : u" ["_s + row.citation + u']';
            terminal.print(u"  "_s + row.what + u": "_s + row.text + law);
        }
        terminal.print(QString());
    }
}

ExitCode runShow(const Call& call)
{
    const Result<RulePack> pack = packNamed(call.arguments.place(0));
    if (!pack) {
        return call.failed(pack.error());
    }
    if (call.arguments.has("--text")) {
        printSections(call.terminal, *pack);
        return call.done();
    }
    call.terminal.write(QJsonDocument(toJson(toValue(*pack)).toObject()).toJson());
    return call.done();
}

/// Checks packs and runs examples, tells what did not pass, and counts.
class Check {
public:
    Check(Terminal& terminal, RulePackLibrary library)
        : m_terminal(terminal), m_library(std::move(library))
    {
    }

    /// The pack that a word names takes the place of the shipped one of its id.
    std::optional<RulePack> read(const QString& word)
    {
        const Result<RulePack> pack = packNamed(word);
        const Problems problems = pack ? m_library.put(*pack) : pack.error();
        for (const Problem& each : problems) {
            m_terminal.print(word + QStringLiteral(": ") + problemLine(each));
        }
        return problems.isEmpty() ? std::optional(*pack) : std::nullopt;
    }

    /// The pack itself, and the examples that it carries.
    void checkPack(const QString& word)
    {
        const std::optional<RulePack> pack = read(word);
        ++(pack ? m_passed : m_failed);
        const QByteArray examples = pack ? shippedExamples(pack->id.text()) : QByteArray();
        if (!examples.isEmpty()) {
            tell(run(examples, {pack->id.text()}));
        }
    }

    Problems checkExamples(const QByteArray& json, const QSet<QString>& only)
    {
        const ExampleReport report = run(json, only);
        tell(report);
        return report.problems;
    }

    ExitCode finish(const Call& call)
    {
        QString closing =
            m_skipped > 0
                ? labelText(QT_TRANSLATE_NOOP("Label", "%1 passed, %2 failed, %3 skipped"))
                      .arg(m_passed)
                      .arg(m_failed)
                      .arg(m_skipped)
                : labelText(QT_TRANSLATE_NOOP("Label", "%1 passed, %2 failed"))
                      .arg(m_passed)
                      .arg(m_failed);
        m_terminal.print(closing);
        return m_failed > 0 ? ExitCode::Refused : call.done();
    }

private:
    [[nodiscard]] ExampleReport run(const QByteArray& json, const QSet<QString>& only) const
    {
        return compliance::runExamples(json, m_library, only, sequenceRunner(m_library));
    }

    void tell(const ExampleReport& report)
    {
        for (const ExampleOutcome& outcome : report.outcomes) {
            tellOutcome(outcome);
        }
        m_passed += report.count(ExampleVerdict::Passed);
        m_failed += report.count(ExampleVerdict::Failed);
        m_skipped += report.count(ExampleVerdict::Skipped);
    }

    void tellOutcome(const ExampleOutcome& outcome)
    {
        for (const Problem& each : outcome.problems) {
            m_terminal.print(outcome.id + QStringLiteral(": ") + problemLine(each));
        }
        if (!outcome.problems.isEmpty() && !outcome.note.english.isEmpty()) {
            m_terminal.print(outcome.id + QStringLiteral(": ") + wordsOf(outcome.note));
        }
    }

    Terminal& m_terminal;
    RulePackLibrary m_library;
    int m_passed = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

/// The given examples, of the named packs or of all.
ExitCode checkGiven(const Call& call, Check& check)
{
    const Result<QByteArray> json = readInput(call.arguments.value("--examples"));
    if (!json) {
        return call.failed(json.error());
    }
    QSet<QString> only;
    for (const QString& word : call.arguments.places) {
        const std::optional<RulePack> pack = check.read(word);
        if (!pack) {
            return ExitCode::Refused;
        }
        only.insert(pack->id.text());
    }
    const Problems problems = check.checkExamples(*json, only);
    return problems.isEmpty() ? check.finish(call) : call.failed(problems);
}

/// A name that means nothing ends the call before anything is checked.
Problems unknownNames(const QStringList& words)
{
    for (const QString& word : words) {
        const bool isFile = word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        const Result<RulePack> pack = isFile ? RulePack() : packNamed(word);
        if (!pack) {
            return pack.error();
        }
    }
    return {};
}

ExitCode runCheck(const Call& call)
{
    Result<RulePackLibrary> library = RulePackLibrary::builtIn();
    if (!library) {
        return call.failed(library.error());
    }
    if (const Problems problems = unknownNames(call.arguments.places); !problems.isEmpty()) {
        return call.failed(problems);
    }
    Check check(call.terminal, std::move(library).value());
    if (call.arguments.has("--examples")) {
        return checkGiven(call, check);
    }
    const QStringList words =
        call.arguments.places.isEmpty() ? shippedPackIds() : call.arguments.places;
    for (const QString& word : words) {
        check.checkPack(word);
    }
    return check.finish(call);
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
        {"program show",
         QT_TRANSLATE_NOOP("Label", "Prints a rule pack whole, with what it inherits, as JSON."),
         {"PACK"},
         {{"--text", nullptr, QT_TRANSLATE_NOOP("Label", "In sentences, to be read.")}}},
        runShow};
    return job;
}

const Job& programCheckJob()
{
    static const Job job{
        {"program check",
         QT_TRANSLATE_NOOP("Label",
                           "Checks rule packs, by id or as JSON files, and runs the worked "
                           "examples that they carry, or those of a file."),
         {"[PACK…]"},
         {{"--examples",
           "FILE",
           QT_TRANSLATE_NOOP("Label", "Worked examples to run: an array in JSON.")}}},
        runCheck};
    return job;
}

}  // namespace citss
