// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/batch_line.h"
#include "app/session_book.h"
#include "core/registry/registry_problems.h"

#include <QDir>
#include <QFile>

namespace citss {

const ProblemType DemoUnknown = {
    "DEMO_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no demo named \"%1\". There are: %2."),
    {{{"name"}, {"names"}}}};
const ProblemType DemoLineRefused = {
    "DEMO_LINE_REFUSED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "Line %2 of the demo %1 was refused."),
    {{{"name"}, {"line"}}}};

ProblemTypes demoProblems()
{
    static const ProblemType* const types[] = {&DemoUnknown, &DemoLineRefused};
    return types;
}

namespace {

Result<QByteArrayList> linesOf(const QString& name)
{
    QFile file(QStringLiteral(":/demos/%1.jsonl").arg(name));
    if (!demoNames().contains(name) || !file.open(QIODevice::ReadOnly)) {
        return problem(DemoUnknown, {}, {name, demoNames().join(QLatin1String(", "))});
    }
    return file.readAll().trimmed().split('\n');
}

Problems playLine(OpenedRegistry& opened, SessionBook& sessions, const QByteArray& json)
{
    const Result<BatchLine> line = readBatchLine(json);
    if (!line) {
        return line.error();
    }
    if (line->at) {
        if (Problems problems = opened.moveClock(*line->at); !problems.isEmpty()) {
            return problems;
        }
    }
    if (line->isOnlyClock()) {
        return {};
    }
    const Result<QByteArray> token = sessions.tokenFor(line->as);
    if (!token) {
        return token.error();
    }
    CommandRequest request = line->request;
    request.id = opened.registry().newCommandId();
    const Result<Outcome> outcome = opened.registry().execute(request, *token);
    return outcome ? Problems{} : outcome.error();
}

}  // namespace

QStringList demoNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/demos")).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        names.append(file.section(QLatin1Char('.'), 0, 0));
    }
    return names;
}

Result<NewRegistry> demoFounding(const QString& name)
{
    const Result<QByteArrayList> lines = linesOf(name);
    if (!lines) {
        return lines.error();
    }
    const Result<BatchLine> first = readBatchLine(lines->first());
    CHECK(first.has_value() && first->at.has_value());
    return NewRegistry{.name = QStringLiteral("Demo: ") + name,
                       .training = true,
                       .username = QStringLiteral("trainer"),
                       .person = QStringLiteral("Trainer"),
                       .password = {},
                       .start = *first->at};
}

Problems playDemo(OpenedRegistry& opened, const QString& name, const Progress& progress)
{
    const Result<QByteArrayList> lines = linesOf(name);
    if (!lines) {
        return lines.error();
    }
    SessionBook sessions(opened);
    for (qsizetype i = 0; i < lines->size(); ++i) {
        if (progress.isCancelled()) {
            return {problem(Cancelled)};
        }
        if (const Problems problems = playLine(opened, sessions, lines->at(i));
            anyRefuses(problems)) {
            return Problems{problem(DemoLineRefused, {}, {name, i + 1})} + problems;
        }
        progress.report(i + 1, lines->size());
    }
    return {};
}

OpenedRegistry::Opened openDemo(const QString& name, const Progress& progress)
{
    const Result<NewRegistry> founding = demoFounding(name);
    if (!founding) {
        return founding.error();
    }
    std::unique_ptr<OpenedRegistry> opened = OpenedRegistry::inMemory(*founding);
    if (Problems problems = playDemo(*opened, name, progress); !problems.isEmpty()) {
        return problems;
    }
    return opened;
}

}  // namespace citss
