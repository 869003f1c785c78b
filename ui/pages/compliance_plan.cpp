// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_plan.h"

#include "core/compliance/event_problems.h"
#include "ui/pages/compliance_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostLines = 5'000;

ViewRequest rowsOf(const QString& view, const PlanQuestion& question)
{
    ViewRequest request;
    request.view = view;
    request.filters = {{u"event"_s, Comparison::Equal, question.event},
                       {u"entity_id"_s, Comparison::Equal, question.entity}};
    request.limit = MostLines;
    return request;
}

QList<ViewRequest> planViews(const PlanQuestion& question)
{
    return {rowsOf(u"run_lines"_s, question),
            rowsOf(u"run_leftovers"_s, question),
            rowsOf(u"run_limits"_s, question)};
}

/// A supplementary run stands beside an earlier one: the last is the one asked for.
QList<QCborMap> ofLastRun(const QList<QCborMap>& records, qint64 run)
{
    QList<QCborMap> kept;
    std::copy_if(
        records.begin(), records.end(), std::back_inserter(kept), [run](const QCborMap& each) {
            return each.value(u"run"_s).toInteger() == run;
        });
    return kept;
}

EntityPlan planOf(const QList<Result<Page>>& pages, EntityPlan::Source source)
{
    EntityPlan plan{.source = source, .lines = {}, .leftovers = {}, .limits = {}, .problems = {}};
    const QList<QList<QCborMap>> records = {
        recordsOf(pages.at(0)), recordsOf(pages.at(1)), recordsOf(pages.at(2))};
    qint64 last = 0;
    for (const QList<QCborMap>& each : records) {
        for (const QCborMap& record : each) {
            last = std::max(last, record.value(u"run"_s).toInteger());
        }
    }
    plan.lines = ofLastRun(records.at(0), last);
    plan.leftovers = ofLastRun(records.at(1), last);
    plan.limits = ofLastRun(records.at(2), last);
    for (const Result<Page>& page : pages) {
        plan.problems += page ? Problems() : page.error();
        plan.isCut = plan.isCut || (page && !page->next.isEmpty());
    }
    return plan;
}

EntityPlan committedPlan(Registry& registry,
                         const PlanQuestion& question,
                         const QByteArray& token,
                         const Moment& moment)
{
    QList<Result<Page>> pages;
    for (ViewRequest request : planViews(question)) {
        request.asOf = moment.number;
        request.asOfTime = moment.time;
        pages.append(registry.read(request, token));
    }
    return planOf(pages, EntityPlan::Source::Committed);
}

EntityPlan refusedPlan(const Problems& problems)
{
    return {.source = EntityPlan::Source::Planned,
            .lines = {},
            .leftovers = {},
            .limits = {},
            .problems = problems};
}

/// Previews this entity alone and commits that, and looks at the lines before all is undone.
EntityPlan rehearsedPlan(Registry& registry, const PlanQuestion& question, const QByteArray& token)
{
    const CommandRequest preview{
        .id = {},
        .command = u"PreviewComplianceRun"_s,
        .fields = {{u"event"_s, question.event}, {u"entities"_s, QCborArray{question.entity}}}};
    // The first rehearsal tells which number the preview gets in the second.
    const auto first = registry.rehearse({.commands = {preview}, .views = {}}, token);
    if (!first || !first->outcomes.last()) {
        return refusedPlan(first ? first->outcomes.last().error() : first.error());
    }
    const Value number = first->outcomes.last()->made.value(u"preview"_s);
    ViewRequest snapshot = rowsOf(u"preview_entities"_s, question);
    snapshot.filters.append({u"preview"_s, Comparison::Equal, number});
    const auto second =
        registry.rehearse({.commands = {preview,
                                        {.id = {},
                                         .command = u"CommitComplianceRun"_s,
                                         .fields = {{u"preview"_s, number}}}},
                           .views = planViews(question) + QList<ViewRequest>{snapshot}},
                          token);
    if (!second || !second->outcomes.last()) {
        return refusedPlan(second ? second->outcomes.last().error() : second.error());
    }
    EntityPlan plan = planOf(second->pages.mid(0, 3), EntityPlan::Source::Planned);
    const QList<QCborMap> seen = recordsOf(second->pages.last());
    plan.isStale =
        seen.isEmpty() || seen.first().value(u"snapshot"_s).toString() != question.snapshot;
    return plan;
}

bool isDone(const Problems& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem& each) {
        return each.type == &AlreadyCommitted;
    });
}

}  // namespace

QFuture<EntityPlan> readPlan(RegistryLink& link, const PlanQuestion& question)
{
    const QByteArray token = link.session() ? link.session()->token : QByteArray();
    const Moment moment = link.moment();
    const bool isDoneOnly = question.snapshot.isEmpty() || !link.readOnlyReason().isEmpty();
    return link.work<EntityPlan>([question, token, moment, isDoneOnly](Registry& registry) {
        if (isDoneOnly) {
            return committedPlan(registry, question, token, moment);
        }
        const EntityPlan plan = rehearsedPlan(registry, question, token);
        return isDone(plan.problems) ? committedPlan(registry, question, token, moment) : plan;
    });
}

}  // namespace citss
