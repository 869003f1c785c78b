// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_line.h"
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/input_lines.h"
#include "app/citssctl/job.h"
#include "app/citssctl/outcome_json.h"
#include "core/registry/registry_problems.h"

namespace citss {

namespace {

/// A line as read, with the number it has in its file.
struct NumberedLine {
    int number;
    Result<BatchLine> line;
};

/// Tells the outcome of each line and counts them.
class Tally {
public:
    Tally(Terminal& terminal, bool isRehearsal) : m_terminal(terminal), m_isRehearsal(isRehearsal)
    {
    }

    void tell(int number, const CommandRequest& request, const Result<Outcome>& outcome)
    {
        QJsonObject json = outcomeJson(request, outcome);
        json.insert(QStringLiteral("line"), number);
        if (m_isRehearsal) {
            json.insert(QStringLiteral("rehearsed"), true);
        }
        m_terminal.print(jsonLine(json));
        ++(outcome ? m_passed : m_failed);
        m_problems += outcome ? Problems{} : outcome.error();
    }

    ExitCode close() const
    {
        m_terminal.print(QStringLiteral("%1 passed, %2 failed").arg(m_passed).arg(m_failed));
        return exitCodeOf(m_problems);
    }

private:
    Terminal& m_terminal;
    bool m_isRehearsal;
    int m_passed = 0;
    int m_failed = 0;
    Problems m_problems;
};

bool isBlank(const QByteArray& line)
{
    return line.trimmed().isEmpty();
}

Problems moveClock(const Desk& desk, const BatchLine& line)
{
    return line.at ? desk.opened->moveClock(*line.at) : Problems{};
}

/// Moves the clock, signs in and gives the command of one line.
Result<Outcome> give(const Desk& desk, BatchLine& line, const Progress& progress)
{
    if (const Problems problems = moveClock(desk, line); !problems.isEmpty()) {
        return problems;
    }
    if (line.isOnlyClock()) {
        return Outcome{.number = desk.registry().about().head, .made = {}};
    }
    if (line.request.id.isEmpty()) {
        line.request.id = desk.registry().newCommandId();
    }
    const Result<QByteArray> token = desk.sessions->tokenFor(line.as);
    return token ? desk.registry().execute(line.request, *token, progress)
                 : Result<Outcome>(token.error());
}

/// Line by line, as they come: each is done and told before the next is read.
ExitCode runOneByOne(const Call& call, const Desk& desk, InputLines& reader)
{
    Tally tally(call.terminal, false);
    const bool stops = call.arguments.has("--stop-on-refusal");
    while (const std::optional<QByteArray> text = reader.next()) {
        if (isBlank(*text)) {
            continue;
        }
        Result<BatchLine> read = readBatchLine(*text);
        BatchLine line = read ? *read : BatchLine{};
        const Result<Outcome> outcome =
            read ? give(desk, line, call.progress) : Result<Outcome>(read.error());
        tally.tell(reader.lineNumber(), line.request, outcome);
        const bool isBroken = !outcome && exitCodeOf(outcome.error()) == ExitCode::Broken;
        if ((!outcome && stops) || isBroken || call.terminal.isBroken() ||
            call.progress.isCancelled()) {
            break;
        }
    }
    const ExitCode code = tally.close();
    if (call.terminal.isBroken()) {
        return call.done();
    }
    return call.progress.isCancelled() ? call.failed({problem(Cancelled)}) : code;
}

QList<NumberedLine> readAll(InputLines& reader)
{
    QList<NumberedLine> lines;
    while (const std::optional<QByteArray> text = reader.next()) {
        if (!isBlank(*text)) {
            lines.append({.number = reader.lineNumber(), .line = readBatchLine(*text)});
        }
    }
    return lines;
}

/// The lines as one batch, up to the first that is none; `faults` says what is wrong with that.
Batch batchOf(const Desk& desk, QList<NumberedLine>& lines, Problems& faults)
{
    Batch batch;
    for (NumberedLine& each : lines) {
        BatchLine line = each.line ? *each.line : BatchLine{};
        faults = each.line ? Problems{} : each.line.error();
        if (faults.isEmpty() && line.at) {
            faults = {problem(LineKeyUnknown, QStringLiteral("at"), {QStringLiteral("at")})};
        }
        const Result<QByteArray> token =
            faults.isEmpty() ? desk.sessions->tokenFor(line.as) : Result<QByteArray>(faults);
        if (!token) {
            faults = token.error();
            break;
        }
        if (line.request.id.isEmpty()) {
            line.request.id = desk.registry().newCommandId();
        }
        each.line = line;
        batch.commands.append(line.request);
        batch.tokens.append(*token);
    }
    return batch;
}

CommandRequest requestOf(const NumberedLine& line)
{
    return line.line ? line.line->request : CommandRequest{};
}

/// As a whole or not at all: if one line is refused, all count as failed.
ExitCode runAtomically(const Call& call, const Desk& desk, InputLines& reader)
{
    QList<NumberedLine> lines = readAll(reader);
    Problems faults;
    const Batch batch = batchOf(desk, lines, faults);
    QList<Result<Outcome>> outcomes;
    if (faults.isEmpty()) {
        outcomes = desk.registry().executeAtomically(batch, call.progress);
    } else {
        outcomes.fill(Result<Outcome>(Outcome{}), batch.commands.size());
        outcomes.append(Result<Outcome>(faults));
    }
    const bool isDone = faults.isEmpty() && outcomes.size() == lines.size() &&
                        (outcomes.isEmpty() || outcomes.last());
    const qsizetype refused = std::min(outcomes.size(), lines.size()) - 1;
    Tally tally(call.terminal, false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Result<Outcome> undone(problem(BatchUndone, {}, {lines.at(refused).number}));
        const Result<Outcome>& own = i == refused ? outcomes.last() : undone;
        tally.tell(lines.at(i).number, requestOf(lines.at(i)), isDone ? outcomes.at(i) : own);
    }
    const ExitCode code = tally.close();
    return code == ExitCode::Done ? call.done() : code;
}

/// What each line would do after those before it. Refused ones are passed over.
ExitCode runRehearsal(const Call& call, const Desk& desk, InputLines& reader)
{
    QList<NumberedLine> lines = readAll(reader);
    Problems faults;
    const Batch batch = batchOf(desk, lines, faults);
    QList<Result<Outcome>> outcomes = desk.registry().rehearseAll(batch, call.progress);
    if (!faults.isEmpty()) {
        outcomes.append(Result<Outcome>(faults));
    }
    const bool stops = call.arguments.has("--stop-on-refusal") || call.arguments.has("--atomic");
    Tally tally(call.terminal, true);
    for (qsizetype i = 0; i < std::min(outcomes.size(), lines.size()); ++i) {
        tally.tell(lines.at(i).number, requestOf(lines.at(i)), outcomes.at(i));
        if (stops && !outcomes.at(i)) {
            break;
        }
    }
    const ExitCode code = tally.close();
    return code == ExitCode::Done ? call.done() : code;
}

ExitCode run(const Call& call)
{
    Result<InputLines> opened = InputLines::open(call.arguments.place(0));
    if (!opened) {
        return call.failed(opened.error());
    }
    InputLines reader = std::move(opened).value();
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    if (call.arguments.has("--rehearse")) {
        return runRehearsal(call, *desk, reader);
    }
    return call.arguments.has("--atomic") ? runAtomically(call, *desk, reader)
                                          : runOneByOne(call, *desk, reader);
}

}  // namespace

const Job& batchJob()
{
    static const Job job{
        {"batch",
         QT_TRANSLATE_NOOP("Label",
                           "Gives the commands of a file, one JSON object a line; each outcome "
                           "comes as a line of JSON."),
         {"FILE | -"},
         {{"--rehearse", nullptr, QT_TRANSLATE_NOOP("Label", "Tells the outcomes, keeps nothing.")},
          {"--atomic", nullptr, QT_TRANSLATE_NOOP("Label", "All lines in one piece, or none.")},
          {"--stop-on-refusal",
           nullptr,
           QT_TRANSLATE_NOOP("Label", "Leaves the lines after the first refusal undone.")},
          {"--credentials",
           "FILE",
           QT_TRANSLATE_NOOP("Label", "JSON with the passwords of those named by \"as\".")}},
         true},
        run};
    return job;
}

}  // namespace citss
