// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_line.h"
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/input_lines.h"
#include "app/citssctl/job.h"
#include "app/citssctl/outcome_json.h"
#include "app/citssctl/view_request.h"
#include "app/json_input.h"
#include "app/shipped_pack.h"
#include "core/registry/page_records.h"

#include <QJsonArray>
#include <QJsonObject>

namespace citss {

namespace {

constexpr int MostRows = 100'000;
const QString ViewForm = QStringLiteral("VIEW[:COLUMN=VALUE,…]");

Problem malformed(const char* option, const QString& value, const QString& expected)
{
    return problem(OptionValueMalformed, {}, {QLatin1String(option), value, expected});
}

Problems takeOptions(const Arguments& arguments, CommandRequest& request)
{
    Problems problems;
    if (arguments.has("--id")) {
        const QString hex = arguments.value("--id");
        const std::optional<QByteArray> id = commandIdFromHex(hex);
        if (!id) {
            problems.append(malformed("--id", hex, QStringLiteral("HEX (32)")));
        }
        request.id = id.value_or(QByteArray());
    }
    if (arguments.has("--seen")) {
        bool isNumber = false;
        const QString text = arguments.value("--seen");
        request.seen = JournalNumber(text.toLongLong(&isNumber));
        if (!isNumber || request.seen->number() < 0) {
            problems.append(malformed("--seen", text, QStringLiteral("N")));
        }
    }
    return problems;
}

Result<CommandRequest> requestOf(const Arguments& arguments)
{
    CommandRequest request{.id = {}, .command = arguments.place(0), .fields = {}};
    Problems problems = takeOptions(arguments, request);
    QByteArray text = arguments.place(1).toUtf8();
    if (text == "-") {
        const Result<QByteArray> input = readInput(arguments.place(1));
        if (!input) {
            return problems + input.error();
        }
        text = *input;
    }
    if (arguments.places.size() > 1) {
        const Result<QCborMap> fields = readJsonObject(text);
        request.fields = fields ? *fields : QCborMap();
        problems += fields ? fillShippedPack(request) : fields.error();
    }
    return problems.isEmpty() ? Result<CommandRequest>(request) : Result<CommandRequest>(problems);
}

/// The views that a rehearsal is to show, in the state that would follow.
Result<QList<ViewRequest>> viewsOf(const Arguments& arguments)
{
    QList<ViewRequest> requests;
    Problems problems;
    if (arguments.has("--view") && !arguments.has("--rehearse")) {
        problems += problem(ViewNeedsRehearsal);
    }
    for (const QString& text : arguments.values("--view")) {
        // "preview_steps", "preview_steps:preview=0,entity_id=WA1001"
        ViewRequest request;
        request.view = text.section(u':', 0, 0);
        request.limit = MostRows;
        for (const QString& part : text.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
            const std::optional<Filter> filter = filterFromText(part);
            problems += filter ? Problems() : Problems{malformed("--view", text, ViewForm)};
            request.filters.append(filter.value_or(Filter()));
        }
        requests.append(request);
    }
    return problems.isEmpty() ? Result<QList<ViewRequest>>(requests)
                              : Result<QList<ViewRequest>>(problems);
}

QJsonArray rowsJson(const Page& page)
{
    QJsonArray rows;
    for (const QCborMap& record : recordsOf(page)) {
        rows.append(toJson(record));
    }
    return rows;
}

/// A rehearsal of one command: its outcome, and the views by name.
Result<Outcome> rehearse(const Desk& desk,
                         const RehearsalRequest& request,
                         const QByteArray& token,
                         const Call& call,
                         QJsonObject& views)
{
    const Result<Rehearsal> rehearsal = desk.registry().rehearse(request, token, call.progress);
    if (!rehearsal || !rehearsal->outcomes.first()) {
        return rehearsal ? rehearsal->outcomes.first() : Result<Outcome>(rehearsal.error());
    }
    for (const Result<Page>& page : rehearsal->pages) {
        if (!page) {
            return page.error();
        }
        views.insert(page->view, rowsJson(*page));
    }
    return rehearsal->outcomes.first();
}

ExitCode run(const Call& call)
{
    Result<CommandRequest> read = requestOf(call.arguments);
    if (!read) {
        return call.misuse(read.error());
    }
    CommandRequest request = std::move(read).value();
    const Result<QList<ViewRequest>> shown = viewsOf(call.arguments);
    if (!shown) {
        return call.misuse(shown.error());
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    if (request.id.isEmpty()) {
        request.id = desk->registry().newCommandId();
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    const bool isRehearsal = call.arguments.has("--rehearse");
    QJsonObject views;
    const Result<Outcome> outcome =
        !token ? Result<Outcome>(token.error())
        : isRehearsal
            ? rehearse(*desk, {.commands = {request}, .views = *shown}, *token, call, views)
            : desk->registry().execute(request, *token, call.progress);
    QJsonObject json = outcomeJson(request, outcome);
    if (isRehearsal) {
        json.insert(QStringLiteral("rehearsed"), true);
    }
    if (!views.isEmpty()) {
        json.insert(QStringLiteral("views"), views);
    }
    call.terminal.print(jsonLine(json));
    return outcome ? call.done() : call.failed(outcome.error());
}

}  // namespace

const Job& executeJob()
{
    static const Job job{
        {"execute",
         QT_TRANSLATE_NOOP("Label", "Gives one command; its outcome comes as JSON."),
         {"COMMAND", "[JSON | -]"},
         {{"--rehearse", nullptr, QT_TRANSLATE_NOOP("Label", "Tells the outcome, keeps nothing.")},
          {"--view",
           "VIEW[:COLUMN=VALUE,…]",
           QT_TRANSLATE_NOOP("Label", "Shows a view of the state that would follow a rehearsal."),
           true},
          {"--id",
           "HEX",
           QT_TRANSLATE_NOOP("Label",
                             "The command's id, 32 digits: sent again, it is not done again.")},
          {"--seen",
           "N",
           QT_TRANSLATE_NOOP("Label",
                             "The journal number that was looked at: refused if the "
                             "record changed since.")}},
         true},
        run};
    return job;
}

}  // namespace citss
