// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/examples.h"

#include "core/base/problem_text.h"
#include "core/compliance/compliance_problems.h"
#include "core/compliance/example_found.h"
#include "core/compliance/example_reader.h"
#include "core/programs/rule_pack_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

enum class ExampleKind { Run, Deadline, Assurance, Replacement, Sequence };

}  // namespace

}  // namespace citss::compliance

namespace citss {

template <>
std::span<const Word<compliance::ExampleKind>> words()
{
    using compliance::ExampleKind;
    static constexpr Word<ExampleKind> Kinds[] = {{ExampleKind::Run, "RUN"},
                                                  {ExampleKind::Deadline, "DEADLINE"},
                                                  {ExampleKind::Assurance, "ASSURANCE"},
                                                  {ExampleKind::Replacement, "REPLACEMENT"},
                                                  {ExampleKind::Sequence, "SEQUENCE"}};
    return Kinds;
}

}  // namespace citss

namespace citss::compliance {

namespace {

constexpr int DeepestComparison = 16;

QString jsonText(const Value& value)
{
    if (value.isUndefined()) {
        return labelText(QT_TRANSLATE_NOOP("Label", "nothing"));
    }
    const QByteArray text = QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).left(200);
}

/// Runs one example and writes down how it came out.
class ExampleRun {
public:
    ExampleRun(const Value& value,
               qsizetype index,
               const RulePackLibrary& library,
               const SequenceRunner& runner)
        : m_library(library), m_runner(runner), m_reader(value, u"[%1]"_s.arg(index), m_problems)
    {
        m_outcome.id = m_reader.text(u"id"_s, 100);
        m_outcome.title = readWords(u"title"_s);
        m_outcome.note = m_reader.has(u"note"_s) ? readWords(u"note"_s) : Title();
        m_outcome.ruleSet = m_reader.text(u"ruleset"_s, 100);
        m_kind = m_reader.word<ExampleKind>(u"kind"_s);
    }

    /// Whether one of the named rule sets or packs is this example's.
    [[nodiscard]] bool isAmong(const QSet<QString>& only) const
    {
        const Identifier id = ruleSetId();
        const RulePack* pack = m_library.packOf(id);
        return only.isEmpty() || only.contains(m_outcome.ruleSet) ||
               (pack && only.contains(pack->id.text()));
    }

    ExampleOutcome run()
    {
        const RuleSet* stated = m_library.ruleSet(ruleSetId());
        if (m_problems.isEmpty() && !stated) {
            m_problems.append(problem(ExampleRulesUnknown, {}, {m_outcome.id, m_outcome.ruleSet}));
        }
        if (m_problems.isEmpty()) {
            const Result<RuleSet> rules = readOverrides(m_reader, *stated);
            rules ? perform(*rules) : m_problems.append(rules.error());
        }
        m_outcome.problems.append(m_problems);
        if (!m_outcome.problems.isEmpty() && m_outcome.verdict == ExampleVerdict::Passed) {
            m_outcome.verdict = ExampleVerdict::Failed;
        }
        return m_outcome;
    }

private:
    [[nodiscard]] Identifier ruleSetId() const
    {
        const Result<Identifier> id = Identifier::parse(m_outcome.ruleSet);
        return id ? *id : Identifier();
    }

    /// In one language for both, or in each.
    Title readWords(const QString& key)
    {
        const Value value = m_reader.required(key);
        if (!value.isMap()) {
            const QString text = m_reader.textAt(value, m_reader.path(key));
            return {.english = text, .french = text};
        }
        MapReader words(value, m_reader.path(key), m_problems);
        Title title{.english = words.text(u"en"_s), .french = words.text(u"fr"_s)};
        words.finish();
        return title;
    }

    void skip(const Problem& why)
    {
        m_outcome.verdict = ExampleVerdict::Skipped;
        m_outcome.problems.append(why);
    }

    /// All that is stated has been read; whether that may be carried out.
    bool isRead()
    {
        m_expected = m_reader.required(u"expect"_s);
        m_reader.finish();
        return m_problems.isEmpty();
    }

    void perform(const RuleSet& rules)
    {
        switch (m_kind) {
            case ExampleKind::Run:
                return performRun(rules);
            case ExampleKind::Deadline:
                return performDeadline(rules);
            case ExampleKind::Assurance:
                return performAssurance();
            case ExampleKind::Replacement:
                return performReplacement();
            case ExampleKind::Sequence:
                return performSequence(rules);
        }
    }

    [[nodiscard]] Result<Deadline> deadline(const RunExample& example, const RuleSet& rules) const
    {
        if (example.deadlineOverride) {
            return deadlineAt(rules->deadline, *example.deadlineOverride);
        }
        const EventSpec& event = example.input.event;
        return deadlineOf(rules.rules(), event.type, event.year, holidays(example.holidays));
    }

    [[nodiscard]] Holidays holidays(const Holidays& own) const
    {
        const RulePack* pack = m_library.packOf(ruleSetId());
        return pack ? pack->holidays.with(own.dates()) : own;
    }

    void performRun(const RuleSet& rules)
    {
        RunExample example = readRun(m_reader, rules);
        if (!isRead()) {
            return;
        }
        if (example.input.event.type != EventType::Penalty) {
            const Result<Deadline> due = deadline(example, rules);
            if (!due) {
                m_problems.append(due.error());
                return;
            }
            example.input.deadline = *due;
        }
        const Plan result = plan(example.input);
        m_problems.append(result.problems);
        if (result.problems.isEmpty()) {
            compare(m_expected, foundRun(example, result), {}, 0);
        }
    }

    void performDeadline(const RuleSet& rules)
    {
        const RunExample example = readRun(m_reader, rules);
        if (!isRead()) {
            return;
        }
        const Result<Deadline> due = deadline(example, rules);
        due ? compare(m_expected, foundDeadline(*due), {}, 0) : m_problems.append(due.error());
    }

    void performAssurance()
    {
        const AssuranceInput input = readAssurance(m_reader);
        if (isRead()) {
            const Result<AssuranceOutcome> result = assurance(input);
            result ? compare(m_expected, foundAssurance(*result), {}, 0)
                   : m_problems.append(result.error());
        }
    }

    void performReplacement()
    {
        const ReplacementInput input = readReplacement(m_reader);
        if (isRead()) {
            const Result<ReplacementOutcome> result = replacement(input);
            result ? compare(m_expected, foundReplacement(input, *result), {}, 0)
                   : m_problems.append(result.error());
        }
    }

    void performSequence(const RuleSet& rules)
    {
        SequenceExample example = readSequence(m_reader, rules);
        example.id = m_outcome.id;
        example.holidays = holidays(example.holidays);
        if (!isRead()) {
            return;
        }
        if (!m_runner) {
            skip(problem(ExampleNotRun, {}, {m_outcome.id}));
            return;
        }
        const Result<std::vector<StepResult>> result = m_runner(example);
        result ? compare(m_expected, foundSequence(example, *result), {}, 0)
               : m_problems.append(result.error());
    }

    void compare(const Value& expected, const Value& found, const QString& path, int depth)
    {
        if (depth < DeepestComparison && expected.isMap() && found.isMap()) {
            QStringList keys = MapReader::keys(expected) + MapReader::keys(found);
            keys.removeDuplicates();
            for (const QString& key : keys) {
                compare(expected.toMap().value(key),
                        found.toMap().value(key),
                        path.isEmpty() ? key : path + u'.' + key,
                        depth + 1);
            }
        } else if (depth < DeepestComparison && expected.isArray() && found.isArray()) {
            const qsizetype size = std::max(expected.toArray().size(), found.toArray().size());
            for (qsizetype i = 0; i < size; ++i) {
                compare(expected.toArray().at(i),
                        found.toArray().at(i),
                        path + u"[%1]"_s.arg(i),
                        depth + 1);
            }
        } else if (expected != found) {
            differ(path, jsonText(expected), jsonText(found));
        }
    }

    void differ(const QString& path, const QString& expected, const QString& found)
    {
        m_outcome.problems.append(
            problem(ExampleDiffers, path, {m_outcome.id, path, expected, found}));
        m_outcome.lines.append(
            u"%1 %2 expected %3 found %4"_s.arg(m_outcome.id, path, expected, found));
    }

    const RulePackLibrary& m_library;
    const SequenceRunner& m_runner;
    Problems m_problems;
    MapReader m_reader;
    ExampleOutcome m_outcome;
    ExampleKind m_kind = ExampleKind::Run;
    Value m_expected;
};

}  // namespace

int ExampleReport::count(ExampleVerdict verdict) const
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [verdict](const ExampleOutcome& outcome) {
            return outcome.verdict == verdict;
        }));
}

bool ExampleReport::isGood() const
{
    return problems.isEmpty() && count(ExampleVerdict::Failed) == 0;
}

ExampleReport runExamples(const QByteArray& json,
                          const RulePackLibrary& library,
                          const QSet<QString>& only,
                          const SequenceRunner& runner)
{
    ExampleReport report;
    const Result<Value> value = valueFromJson(json);
    if (!value) {
        report.problems = value.error();
        return report;
    }
    // The file is a list; a reader of maps reads lists that stand under a key.
    MapReader reader(QCborMap{{u"examples"_s, *value}}, {}, report.problems);
    const QList<Value> examples = reader.list(u"examples"_s);
    for (qsizetype i = 0; i < examples.size(); ++i) {
        ExampleRun run(examples.at(i), i, library, runner);
        if (run.isAmong(only)) {
            report.outcomes.push_back(run.run());
        }
    }
    return report;
}

}  // namespace citss::compliance
