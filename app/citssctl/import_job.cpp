// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/import_settings.h"
#include "app/citssctl/job.h"
#include "app/citssctl/outcome_json.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/import_layout.h"
#include "core/exchange/import_request.h"
#include "core/registry/registry_problems.h"

#include <QFileInfo>

namespace citss {

namespace {

/// What an import is made of, once the call is understood.
struct ImportOrder {
    const ImportTarget& target;
    const CommandType& command;
    ImportSettings settings;
    QString path;
};

Result<ImportOrder> orderOf(const Arguments& arguments)
{
    const QString kind = arguments.place(0);
    const ImportTarget* const target = importTarget(kind);
    if (target == nullptr) {
        return problem(ImportKindUnknown, {}, {kind, importKinds()});
    }
    const CommandType* const command = catalogue().command(QLatin1String(target->command));
    CHECK(command != nullptr);
    const Result<ImportSettings> settings =
        readSettings(arguments.values("--set"), command->fields());
    if (!settings) {
        return settings.error();
    }
    return ImportOrder{*target, *command, *settings, arguments.place(1)};
}

Result<Outcome> perform(const Call& call, const Desk& desk, const CommandRequest& request)
{
    const Result<QByteArray> token = desk.sessions->tokenFor({});
    if (!token) {
        return token.error();
    }
    if (!call.arguments.has("--rehearse")) {
        return desk.registry().execute(request, *token, call.progress);
    }
    const Result<Rehearsal> rehearsal =
        desk.registry().rehearse({.commands = {request}, .views = {}}, *token, call.progress);
    return rehearsal ? rehearsal->outcomes.first() : Result<Outcome>(rehearsal.error());
}

Result<Outcome> withFileRows(const Result<Outcome>& outcome, const ImportResult& imported)
{
    if (!outcome) {
        return withFileRows(outcome.error(), imported);
    }
    Outcome placed = *outcome;
    placed.warnings = imported.remarks + withFileRows(placed.warnings, imported);
    return placed;
}

ExitCode run(const Call& call)
{
    const Result<ImportOrder> order = orderOf(call.arguments);
    if (!order) {
        return call.misuse(order.error());
    }
    const ImportLayout* const layout = importLayout(QLatin1String(order->target.kind));
    CHECK(layout != nullptr);
    const ImportResult imported = importFile(order->path, *layout, order->settings.defaults);
    if (!imported.refusals.isEmpty()) {
        return call.failed(imported.refusals);
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const CommandRequest request{.id = desk->registry().newCommandId(),
                                 .command = QLatin1String(order->target.command),
                                 .fields = importFields(order->target,
                                                        order->command.fields(),
                                                        order->settings.fields,
                                                        imported,
                                                        QFileInfo(order->path).fileName())};
    const Result<Outcome> outcome = withFileRows(perform(call, *desk, request), imported);
    QJsonObject json = outcomeJson(request, outcome);
    json.insert(QStringLiteral("rows"), imported.rows.size());
    if (call.arguments.has("--rehearse")) {
        json.insert(QStringLiteral("rehearsed"), true);
    }
    call.terminal.print(jsonLine(json));
    return outcome ? call.done() : call.failed(outcome.error());
}

}  // namespace

const Job& importJob()
{
    static const Job job{
        {"import",
         QT_TRANSLATE_NOOP(
             "Label", "Loads a table: emissions, entities, holdings, true-up, rates or assurance."),
         {"KIND", "FILE"},
         {{"--rehearse", nullptr, QT_TRANSLATE_NOOP("Label", "Tells the outcome, keeps nothing.")},
          {"--set",
           "KEY=VALUE",
           QT_TRANSLATE_NOOP("Label", "A field of the command, or a value for all rows."),
           true}},
         true},
        run};
    return job;
}

}  // namespace citss
