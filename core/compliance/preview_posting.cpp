// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/preview_posting.h"

#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/plan.h"
#include "core/compliance/position.h"
#include "core/compliance/snapshot.h"

#include <algorithm>

namespace citss {

namespace {

/// Amounts that pass the largest stay there.
void add(Tonnes& sum, Tonnes amount)
{
    sum = sum.plus(amount).value_or(Tonnes::of(Tonnes::Max));
}

Tonnes heldOf(const compliance::PlanInput& input)
{
    Tonnes held;
    for (const compliance::HeldBlock& block : input.holdings) {
        add(held, block.range.quantity());
    }
    return held;
}

Tonnes eligibleOf(const compliance::Plan& plan)
{
    Tonnes eligible;
    for (const compliance::PlanLine& line : plan.lines) {
        add(eligible, line.quantity());
    }
    for (const compliance::Leftover& leftover : plan.leftovers) {
        if (!compliance::isIneligible(leftover.reason)) {
            add(eligible, leftover.left);
        }
    }
    return eligible;
}

/// The kind of the instruments in a line; its category may be a use of them.
const Category& kindOf(const compliance::PlanLine& line, const compliance::PlanInput& input)
{
    const auto block = std::find_if(input.holdings.begin(), input.holdings.end(), [&](auto& each) {
        return each.series == line.series && each.range.contains(line.range.first());
    });
    CHECK(block != input.holdings.end());
    return block->category;
}

}  // namespace

Problems loadPreviewed(const Identifier& id,
                       const State& state,
                       std::optional<ComplianceEvent>& event)
{
    const QString field = QStringLiteral("event");
    event = EventStore(state.database).find(id);
    if (!event) {
        return {problem(EventUnknown, field, {id.text()})};
    }
    if (event->state == EventState::Planned) {
        return {problem(EventNotPublished, field, {id.text()})};
    }
    return {};
}

PreviewPosting::PreviewPosting(Change& change,
                               const ComplianceEvent& event,
                               const RuleSet& rules,
                               const PreviewScope& scope)
    : m_change(change),
      m_scope(scope),
      m_inputs(change.database, event, rules),
      m_runs(change.database),
      m_rows(change.database, rules),
      m_preview(m_runs.insertPreview(event.id, change.envelope.at, change.envelope.number))
{
}

void PreviewPosting::run(const std::function<void(EntityCase&)>& suppose)
{
    m_inputs.visit(
        m_scope.entities,
        [&](EntityCase&& each) {
            if (suppose) {
                suppose(each);
            }
            post(each);
        },
        m_change.progress);
    QCborMap& made = m_change.effects.made;
    made.insert(QStringLiteral("preview"), m_preview.number());
    made.insert(QStringLiteral("entities"), m_entities);
    made.insert(QStringLiteral("retired"), m_retired);
    made.insert(QStringLiteral("shortfall"), m_shortfall);
}

void PreviewPosting::post(const EntityCase& each)
{
    const compliance::Plan plan = compliance::plan(each.input);
    if (!plan.problems.isEmpty()) {
        m_change.effects.warnings +=
            problem(EntityPlanImpossible, {}, {each.entity.text(), plan.problems.first().code()});
        return;
    }
    const std::optional<RunId> run =
        m_scope.lines ? std::optional(m_runs.takeIds(1)) : std::nullopt;
    m_runs.insertPreviewEntity(m_preview,
                               {.entity = each.entity,
                                .version = each.obligation.version,
                                .snapshot = compliance::snapshotHash(each.input),
                                .status = plan.status,
                                .obligation = plan.obligation,
                                .retired = plan.retired,
                                .shortfall = plan.shortfall,
                                .emissions = each.obligation.emissions,
                                .credited = plan.credited,
                                .held = heldOf(each.input),
                                .eligible = eligibleOf(plan),
                                .penalty = plan.penalty,
                                .run = run});
    if (run) {
        postLines(each, plan, *run);
    }
    m_retired += plan.retired.count();
    m_shortfall += plan.shortfall.value_or(Tonnes()).count();
    ++m_entities;
}

void PreviewPosting::postLines(const EntityCase& each, const compliance::Plan& plan, RunId run)
{
    m_rows.startRun();
    for (const compliance::PlanLine& line : plan.lines) {
        const bool isGeneral = line.account == AccountRole::Holding;
        m_rows.addLine(run,
                       {.plan = line,
                        .kind = kindOf(line, each.input),
                        .account = isGeneral ? each.generalAccount : each.complianceAccount});
    }
    m_rows.addRest(run, plan);
    for (const compliance::StepPosition& step : compliance::positions(each.input, plan)) {
        m_runs.insertPreviewStep(m_preview, each.entity, step);
    }
}

}  // namespace citss
