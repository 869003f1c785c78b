// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "core/base/problem_text.h"
#include "core/compliance/entity_plan.h"
#include "core/registry/page_records.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// The deadline of the event as people are told; empty once it has passed.
QString deadlineOf(const Desk& desk, const QByteArray& token, const QString& event)
{
    ViewRequest request;
    request.view = u"compliance_events"_s;
    request.filters = {{u"event"_s, Comparison::Equal, event}};
    const QList<QCborMap> events = recordsOf(desk.registry().read(request, token));
    const bool isOpen =
        !events.isEmpty() && events.first().value(u"state"_s).toString() == u"PUBLISHED"_s;
    return isOpen ? events.first().value(u"deadline_date"_s).toString() : QString();
}

void tell(const Call& call, const EntityPlan& plan, const QString& deadline)
{
    const auto say = [&call](const QString& what, const Problem& why) {
        const QString law = why.rule.isEmpty() ? QString() : u" ("_s + why.rule + u')';
        call.terminal.print(what + problemText(why) + law);
    };
    for (const QCborMap& line : plan.lines) {
        say(serialsText(line) + u": "_s, lineExplanation(line));
    }
    for (const QCborMap& leftover : plan.leftovers) {
        say(serialsText(leftover) + u": "_s, leftoverExplanation(leftover));
    }
    for (const QCborMap& limit : plan.limits) {
        say({}, limitExplanation(limit));
    }
    for (const Problem& why : shortfallExplanation(plan, deadline)) {
        say({}, why);
    }
}

ExitCode run(const Call& call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    const PlanQuestion question{
        .event = call.arguments.place(0), .entity = call.arguments.place(1), .snapshot = {}};
    EntityPlan plan = committedFor(desk->registry(), question, *token);
    if (plan.entity.isEmpty()) {
        plan = plannedFor(desk->registry(), question, *token);
    }
    if (!plan.problems.isEmpty()) {
        return call.failed(plan.problems);
    }
    if (plan.entity.isEmpty()) {
        return call.failed({problem(EntityNotInEvent, {}, {question.entity, question.event})});
    }
    tell(call, plan, deadlineOf(*desk, *token, question.event));
    return call.done();
}

}  // namespace

const Job& whyJob()
{
    static const Job job{
        {"why",
         QT_TRANSLATE_NOOP("Label",
                           "Explains what an entity retires at an event, or would: every line, "
                           "what is left, limits and shortfall."),
         {"EVENT", "ENTITY"},
         {},
         true},
        run};
    return job;
}

}  // namespace citss
