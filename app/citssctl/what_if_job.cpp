// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/input_lines.h"
#include "app/citssctl/named_rules.h"
#include "app/citssctl/table_output.h"
#include "app/json_input.h"
#include "core/compliance/what_if.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRows = 100'000;

QCborArray entitiesOf(const Arguments& arguments)
{
    QCborArray entities;
    for (const QString& entity : arguments.values("--entity")) {
        entities.append(entity);
    }
    return entities;
}

/// "limits.GENERAL.ppm.*=60000"
Result<QCborMap> changeFrom(const QString& text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0) {
        return problem(OptionValueMalformed, {}, {u"--set"_s, text, u"PLACE=VALUE"_s});
    }
    return QCborMap{{u"path"_s, text.left(sign).trimmed()},
                    {u"value"_s, text.mid(sign + 1).trimmed()}};
}

/// The fields of the what-if: of a file first, then of the options.
Result<QCborMap> fieldsOf(const Arguments& arguments)
{
    QCborMap fields;
    Problems problems;
    if (arguments.places.size() > 1) {
        const Result<QByteArray> text = readInput(arguments.place(1));
        const Result<QCborMap> read = text ? readJsonObject(*text) : Result<QCborMap>(text.error());
        fields = read ? *read : QCborMap();
        problems += read ? Problems() : read.error();
    }
    fields.insert(u"event"_s, arguments.place(0));
    if (arguments.has("--entity")) {
        fields.insert(u"entities"_s, entitiesOf(arguments));
    }
    QCborArray changes = fields.value(u"changes"_s).toArray();
    for (const QString& text : arguments.values("--set")) {
        const Result<QCborMap> change = changeFrom(text);
        problems += change ? Problems() : change.error();
        changes.append(change ? *change : QCborMap());
    }
    fields.insert(u"changes"_s, changes);
    return problems.isEmpty() ? Result<QCborMap>(fields) : Result<QCborMap>(problems);
}

ExitCode runWhatIf(const Call& call)
{
    const Result<QCborMap> fields = fieldsOf(call.arguments);
    const Result<ViewOrder> order = readTableOrder(call, u"preview_comparison"_s);
    if (!fields || !order) {
        return call.misuse((fields ? Problems() : fields.error()) +
                           (order ? Problems() : order.error()));
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const WhatIfRows rows{.filters = order->request.filters,
                          .sort = order->request.sort,
                          .descending = order->request.descending,
                          .limit = static_cast<int>(std::min<qint64>(order->limit, MostRows))};
    QCborMap asked = *fields;
    if (call.arguments.has("--rules")) {
        const Result<QCborMap> rules = rulesNamed(call.arguments.value("--rules"), *desk, *token);
        if (!rules) {
            return call.failed(rules.error());
        }
        asked.insert(u"rules"_s, *rules);
    }
    const Result<WhatIfAnswer> answer =
        askWhatIf(desk->registry(), *token, asked, rows, call.progress);
    if (!answer) {
        return call.failed(answer.error());
    }
    call.terminal.tell(answer->notes);
    for (const QString& event : answer->reversed) {
        call.terminal.tell({problem(ReversedInRehearsal, {}, {event})});
    }
    const View* const view = desk->registry().catalogue().view(u"preview_comparison"_s);
    Page page = answer->comparison;
    page.next.clear();  // a rehearsal has one page
    if (!order->request.totals) {
        page.totals.clear();  // the answer always has them
    }
    return printTable(
        call, *view, *order, [&page](const ViewRequest&) { return Result<Page>(page); });
}

/// What --by calls the views of a preview.
struct PositionView {
    const char* word;
    const char* view;
};
constexpr std::array<PositionView, 5> PositionViews = {{{"entity", "preview_entities"},
                                                        {"step", "preview_steps"},
                                                        {"limit", "preview_limits"},
                                                        {"line", "preview_lines"},
                                                        {"left", "preview_leftovers"}}};

Result<QString> viewNamed(const Arguments& arguments)
{
    const QString word = arguments.has("--by") ? arguments.value("--by") : u"entity"_s;
    for (const PositionView& each : PositionViews) {
        if (word == QLatin1String(each.word)) {
            return QString::fromLatin1(each.view);
        }
    }
    return problem(OptionValueMalformed, {}, {u"--by"_s, word, u"entity|step|limit|line|left"_s});
}

/// One preview, rehearsed, and a view of it.
Result<Page> rehearsedPosition(const Call& call, const Desk& desk, const ViewRequest& request)
{
    const Result<QByteArray> token = desk.sessions->tokenFor({});
    if (!token) {
        return token.error();
    }
    const CommandRequest preview{.id = {},
                                 .command = u"PreviewComplianceRun"_s,
                                 .fields = {{u"event"_s, call.arguments.place(0)},
                                            {u"entities"_s, entitiesOf(call.arguments)},
                                            {u"lines"_s, true}}};
    Result<Rehearsal> rehearsal = desk.registry().rehearse(
        {.commands = {preview}, .views = {request}}, *token, call.progress);
    if (!rehearsal) {
        return rehearsal.error();
    }
    const Result<Outcome>& outcome = rehearsal->outcomes.last();
    if (!outcome) {
        return outcome.error();
    }
    call.terminal.tell(outcome->warnings);
    Result<Page> page = rehearsal->pages.first();
    if (!page) {
        return page;
    }
    Page only = std::move(page).value();
    only.next.clear();  // a rehearsal has one page
    return only;
}

ExitCode runReadiness(const Call& call)
{
    const Result<QString> view = viewNamed(call.arguments);
    if (!view) {
        return call.misuse(view.error());
    }
    const Result<ViewOrder> order = readTableOrder(call, *view);
    if (!order) {
        return call.misuse(order.error());
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    return printTable(
        call, *desk->registry().catalogue().view(*view), *order, [&](ViewRequest request) {
            request.filters.append({u"preview"_s, Comparison::Equal, 0});
            request.limit = static_cast<int>(std::min<qint64>(order->limit, MostRows));
            return rehearsedPosition(call, *desk, request);
        });
}

const OptionInfo EntityOption{
    "--entity", "ID", QT_TRANSLATE_NOOP("Label", "Only this entity; may be given again."), true};

}  // namespace

const Job& whatIfJob()
{
    static const Job job{
        {"what-if",
         QT_TRANSLATE_NOOP("Label",
                           "Compares an event as it is with the same event under suppositions or "
                           "other rules; keeps nothing."),
         {"EVENT", "[FILE.json | -]"},
         tableOptions({{"--rules",
                        "RULESET[@VERSION] | FILE.json",
                        QT_TRANSLATE_NOOP("Label",
                                          "Other rules: a shipped rule set, one of an adopted "
                                          "version of its pack, or a file.")},
                       {"--set",
                        "PLACE=VALUE",
                        QT_TRANSLATE_NOOP("Label", "Another value at one place of the rules."),
                        true},
                       EntityOption}),
         true},
        runWhatIf};
    return job;
}

const Job& readinessJob()
{
    static const Job job{
        {"readiness",
         QT_TRANSLATE_NOOP("Label",
                           "Tells how entities stand before a deadline: held, eligible, room, "
                           "shortfall and its cost; keeps nothing."),
         {"EVENT"},
         tableOptions({{"--by",
                        "entity|step|limit|line|left",
                        QT_TRANSLATE_NOOP("Label", "One row for each of these.")},
                       EntityOption}),
         true},
        runReadiness};
    return job;
}

}  // namespace citss
