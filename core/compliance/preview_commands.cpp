// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/preview_commands.h"

#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/plan.h"
#include "core/compliance/plan_inputs.h"
#include "core/compliance/snapshot.h"

namespace citss {

namespace {

constexpr qint64 ReportEvery = 25;

}  // namespace

/// Plans what every entity would retire and remembers the snapshot each plan was made from. Nothing
/// is posted (compliance.md 3.4); a commit of the preview runs where nothing has changed since.
struct PreviewComplianceRun {
    Identifier event;
    QList<EntityId> entities;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "PreviewComplianceRun",
            QT_TRANSLATE_NOOP("Title", "Preview a surrender run"),
            QT_TRANSLATE_NOOP("Label",
                              "Plans what every entity would retire, and why; nothing is posted."),
            Action::PreviewSurrender,
            {"previews"}};
        return info;
    }
    static const Fields<PreviewComplianceRun>& fields()
    {
        using C = PreviewComplianceRun;
        static const Fields<C> list{
            field("event", &C::event, QT_TRANSLATE_NOOP("Label", "Compliance event")),
            field("entities",
                  &C::entities,
                  QT_TRANSLATE_NOOP("Label", "Entities"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Only these; all of the event if empty.")}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const PreviewComplianceRun& command,
                                                      const State& state)
{
    const auto event = EventStore(state.database).find(command.event);
    return event ? std::optional(event->jurisdiction) : std::nullopt;
}

static Problems check(const PreviewComplianceRun& command, const State& state)
{
    const QString field = QStringLiteral("event");
    const auto event = EventStore(state.database).find(command.event);
    if (!event) {
        return {problem(EventUnknown, field, {command.event.text()})};
    }
    if (event->state == EventState::Planned) {
        return {problem(EventNotPublished, field, {command.event.text()})};
    }
    return event->state == EventState::Closed
               ? Problems{problem(EventClosed, field, {command.event.text()})}
               : Problems{};
}

static void apply(const PreviewComplianceRun& command, Change& change)
{
    const ComplianceEvent event = EventStore(change.database).find(command.event).value();
    PlanInputs inputs(change.database, event, rulesOf(event, PackStore(change.database)));
    RunStore runs(change.database);
    const PreviewId preview =
        runs.insertPreview(event.id, change.envelope.at, change.envelope.number);
    qint64 entities = 0;
    qint64 retired = 0;
    qint64 shortfall = 0;
    inputs.visit(command.entities, [&](EntityCase&& each) {
        const compliance::Plan plan = compliance::plan(each.input);
        if (!plan.problems.isEmpty()) {
            change.effects.warnings += problem(
                EntityPlanImpossible, {}, {each.entity.text(), plan.problems.first().code()});
            return;
        }
        runs.insertPreviewEntity(preview,
                                 {.entity = each.entity,
                                  .version = each.obligation.version,
                                  .snapshot = compliance::snapshotHash(each.input),
                                  .status = plan.status,
                                  .obligation = plan.obligation,
                                  .retired = plan.retired,
                                  .shortfall = plan.shortfall});
        retired += plan.retired.count();
        shortfall += plan.shortfall.value_or(Tonnes()).count();
        if (++entities % ReportEvery == 0) {
            reportProgress(change, entities, 0);
        }
    });
    change.effects.made.insert(QStringLiteral("preview"), preview.number());
    change.effects.made.insert(QStringLiteral("entities"), entities);
    change.effects.made.insert(QStringLiteral("retired"), retired);
    change.effects.made.insert(QStringLiteral("shortfall"), shortfall);
}

void addPreviewCommands(Catalogue& catalogue)
{
    catalogue.add<PreviewComplianceRun>();
}

}  // namespace citss
