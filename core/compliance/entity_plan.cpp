// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/entity_plan.h"

#include "core/registry/page_records.h"

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

/// Of the preview that the rehearsal has just made.
ViewRequest previewed(const QString& view, const PlanQuestion& question)
{
    ViewRequest request = rowsOf(view, question);
    request.filters.append({u"preview"_s, Comparison::Equal, 0});
    return request;
}

/// A supplementary run stands beside an earlier one: the last is the one asked for.
QList<QCborMap> ofRun(const QList<QCborMap>& records, qint64 run)
{
    QList<QCborMap> kept;
    std::copy_if(
        records.begin(), records.end(), std::back_inserter(kept), [run](const QCborMap& each) {
            return each.value(u"run"_s).toInteger() == run;
        });
    return kept;
}

/// The surrender that stands; a later one of the same event goes before an earlier.
QCborMap lastStanding(const QList<QCborMap>& runs)
{
    QCborMap last;
    for (const QCborMap& run : runs) {
        const bool isCommitted = run.value(u"state"_s).toString() == u"COMMITTED"_s;
        const bool isLater = run.value(u"run"_s).toInteger() > last.value(u"run"_s).toInteger();
        if (isCommitted && isLater) {
            last = run;
        }
    }
    return last;
}

void notePages(const QList<Result<Page>>& pages, EntityPlan& plan)
{
    for (const Result<Page>& page : pages) {
        plan.problems += page ? Problems() : page.error();
        plan.isCut = plan.isCut || (page && !page->next.isEmpty());
    }
}

}  // namespace

EntityPlan plannedFor(Registry& registry, const PlanQuestion& question, const QByteArray& token)
{
    EntityPlan plan;
    plan.source = EntityPlan::Source::Planned;
    const CommandRequest preview{.id = {},
                                 .command = u"PreviewComplianceRun"_s,
                                 .fields = {{u"event"_s, question.event},
                                            {u"entities"_s, QCborArray{question.entity}},
                                            {u"lines"_s, true}}};
    const auto rehearsal =
        registry.rehearse({.commands = {preview},
                           .views = {previewed(u"preview_lines"_s, question),
                                     previewed(u"preview_leftovers"_s, question),
                                     previewed(u"preview_limits"_s, question),
                                     previewed(u"preview_steps"_s, question),
                                     previewed(u"preview_entities"_s, question)}},
                          token);
    if (!rehearsal || !rehearsal->outcomes.last()) {
        plan.problems = rehearsal ? rehearsal->outcomes.last().error() : rehearsal.error();
        return plan;
    }
    plan.lines = recordsOf(rehearsal->pages.at(0));
    plan.leftovers = recordsOf(rehearsal->pages.at(1));
    plan.limits = recordsOf(rehearsal->pages.at(2));
    plan.steps = recordsOf(rehearsal->pages.at(3));
    notePages(rehearsal->pages, plan);
    if (const QList<QCborMap> entity = recordsOf(rehearsal->pages.at(4)); !entity.isEmpty()) {
        plan.entity = entity.first();
    } else if (plan.problems.isEmpty()) {
        plan.problems = rehearsal->outcomes.last()->warnings;
    }
    plan.isStale = plan.entity.value(u"snapshot"_s).toString() != question.snapshot;
    return plan;
}

EntityPlan committedFor(Registry& registry,
                        const PlanQuestion& question,
                        const QByteArray& token,
                        const ViewRequest& moment)
{
    QList<Result<Page>> pages;
    for (const QString& view : {u"run_lines"_s, u"run_leftovers"_s, u"run_limits"_s, u"runs"_s}) {
        ViewRequest request = rowsOf(view, question);
        request.asOf = moment.asOf;
        request.asOfTime = moment.asOfTime;
        pages.append(registry.read(request, token));
    }
    EntityPlan plan;
    plan.entity = lastStanding(recordsOf(pages.at(3)));
    const qint64 run = plan.entity.value(u"run"_s).toInteger();
    plan.lines = ofRun(recordsOf(pages.at(0)), run);
    plan.leftovers = ofRun(recordsOf(pages.at(1)), run);
    plan.limits = ofRun(recordsOf(pages.at(2)), run);
    notePages(pages, plan);
    return plan;
}

}  // namespace citss
