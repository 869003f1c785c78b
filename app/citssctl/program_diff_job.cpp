// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "app/citssctl/named_packs.h"
#include "core/base/problem_text.h"
#include "core/exchange/table_writer.h"
#include "core/programs/pack_difference.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace citss {

namespace {

using Differences = QList<PackDifference>;

QString compactJson(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

/// Texts without quotes, everything else as JSON; nothing where one side has nothing.
QString cellOf(const Value& value)
{
    if (value.isUndefined()) {
        return QStringLiteral("-");
    }
    return value.isString() ? value.toString() : compactJson(toJson(value));
}

QByteArray asJson(const Differences& differences)
{
    QJsonArray rows;
    for (const PackDifference& each : differences) {
        QJsonObject row{{QStringLiteral("path"), each.path},
                        {QStringLiteral("citation"), each.citation}};
        row.insert(QStringLiteral("from"),
                   each.from.isUndefined() ? QJsonValue() : toJson(each.from));
        row.insert(QStringLiteral("to"), each.to.isUndefined() ? QJsonValue() : toJson(each.to));
        rows.append(row);
    }
    return QJsonDocument(rows).toJson();
}

QByteArray asTable(const Differences& differences, TableFormat format)
{
    const std::vector<TableColumn> columns = {
        {.key = QStringLiteral("path"), .title = labelText(QT_TRANSLATE_NOOP("Label", "Rule"))},
        {.key = QStringLiteral("from"), .title = labelText(QT_TRANSLATE_NOOP("Label", "First"))},
        {.key = QStringLiteral("to"), .title = labelText(QT_TRANSLATE_NOOP("Label", "Second"))},
        {.key = QStringLiteral("citation"),
         .title = labelText(QT_TRANSLATE_NOOP("Label", "Citation"))}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableOptions options;
    options.format = format;
    const auto writer = TableWriter::toDevice(buffer, QStringLiteral("-"), columns, options);
    for (const PackDifference& each : differences) {
        writer->add({each.path, cellOf(each.from), cellOf(each.to), each.citation});
    }
    // A buffer in memory takes everything.
    static_cast<void>(writer->finish());
    return buffer.data();
}

const RuleSet* ruleSetNamed(const RulePackLibrary& library, const QString& word)
{
    const Result<Identifier> id = Identifier::parse(word.toUpper());
    return id ? library.ruleSet(*id) : nullptr;
}

/// Two rule sets, if both words name one and not both a pack; else two packs.
Result<Differences> differencesOf(const QString& from, const QString& to)
{
    const Result<RulePackLibrary> library = RulePackLibrary::builtIn();
    if (!library) {
        return library.error();
    }
    const Result<RulePack> one = packNamed(from);
    const Result<RulePack> other = packNamed(to);
    if (one && other) {
        return packDifferences(*one, *other);
    }
    const RuleSet* const first = ruleSetNamed(*library, from);
    const RuleSet* const second = ruleSetNamed(*library, to);
    if (first != nullptr && second != nullptr) {
        return ruleSetDifferences(*first, *second);
    }
    return one ? other.error() : one.error();
}

ExitCode runDiff(const Call& call)
{
    const QString format = call.arguments.value("--format");
    if (!QStringList{
            QString(), QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}
             .contains(format)) {
        return call.misuse(
            {problem(OptionValueMalformed,
                     {},
                     {QStringLiteral("--format"), format, QStringLiteral("table|csv|json")})});
    }
    const Result<Differences> found =
        differencesOf(call.arguments.place(0), call.arguments.place(1));
    if (!found) {
        return call.failed(found.error());
    }
    if (format == QLatin1String("json")) {
        call.terminal.write(asJson(*found));
    } else if (found->isEmpty() && format != QLatin1String("csv")) {
        call.terminal.print(labelText(QT_TRANSLATE_NOOP("Label", "They say the same.")));
    } else {
        const bool isCsv = format == QLatin1String("csv");
        call.terminal.write(asTable(*found, isCsv ? TableFormat::Csv : TableFormat::Text));
    }
    return call.done();
}

}  // namespace

const Job& programDiffJob()
{
    static const Job job{
        {"program diff",
         QT_TRANSLATE_NOOP("Label",
                           "Sets two rule packs, or two rule sets, side by side: what differs, "
                           "with the law behind it."),
         {"PACK", "PACK"},
         {{"--format", "table|csv|json", QT_TRANSLATE_NOOP("Label", "How to write it.")}}},
        runDiff};
    return job;
}

}  // namespace citss
