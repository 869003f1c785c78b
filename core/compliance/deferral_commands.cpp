// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/deferral_store.h"
#include "core/compliance/emissions_store.h"
#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/obligation_commands.h"
#include "core/compliance/run_store.h"
#include "core/programs/pack_picks.h"

#include <algorithm>

namespace citss {

/// Moves the last year of a period to the next one for an entity that came over the threshold only
/// then (17 CCR 95853(d)), or takes that back.
struct DeferObligation {
    Identifier event;
    EntityId entity;
    int year = 0;
    QString reason;
    bool withdraw = false;

    struct Prepared {
        std::optional<ComplianceEvent> event;
        Problems warnings;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "DeferObligation",
            QT_TRANSLATE_NOOP("Title", "Defer a year"),
            QT_TRANSLATE_NOOP("Label",
                              "Moves an entity's last year of a compliance period to the next "
                              "period, or takes that back."),
            Action::LoadCompliance,
            {"obligations"}};
        return info;
    }
    static const Fields<DeferObligation>& fields()
    {
        using C = DeferObligation;
        static const Fields<C> list{
            field("event",
                  &C::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.help = QT_TRANSLATE_NOOP("Label",
                                             "The event of the full period that the year leaves."),
                   .kind = FieldKind::Event}),
            field("entity_id", &C::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("year",
                  &C::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.pick = &EventYearPick}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
            field("withdraw",
                  &C::withdraw,
                  QT_TRANSLATE_NOOP("Label", "Withdraw"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The year returns to its own period.")}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const DeferObligation& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

/// Whether the year is one that may be moved from this event.
static Problems checkYear(const DeferObligation& command,
                          const ComplianceEvent& event,
                          const Rules& rules)
{
    if (event.type != EventType::Full || !rules.period) {
        return {problem(DeferralNotFull, QStringLiteral("event"), {event.id.text()})};
    }
    return command.year == rules.period->last
               ? Problems{}
               : Problems{problem(DeferralNotLastYear,
                                  QStringLiteral("year"),
                                  {command.year, rules.period->last})};
}

static Problems checkEntity(const DeferObligation& command,
                            const State& state,
                            const ComplianceEvent& event)
{
    if (!EmissionsStore(state.database)
             .knownEntities(event.jurisdiction)
             .contains(command.entity)) {
        return {problem(EntityUnknownHere,
                        QStringLiteral("entity_id"),
                        {command.entity.text(), event.jurisdiction.text()})};
    }
    const QList<RunRecord> runs = RunStore(state.database).committedOf(event.id);
    const auto run = std::find_if(runs.begin(), runs.end(), [&command](const RunRecord& each) {
        return each.entity == command.entity;
    });
    if (run != runs.end()) {
        return {problem(
            EventRunStands, QStringLiteral("entity_id"), {event.id.text(), run->id.number()})};
    }
    const bool isDeferred = DeferralStore(state.database)
                                .find(event.jurisdiction, command.entity, command.year)
                                .has_value();
    if (isDeferred != command.withdraw) {
        return {problem(isDeferred ? DeferralStands : DeferralNone,
                        QStringLiteral("year"),
                        {command.entity.text(), command.year})};
    }
    return {};
}

/// Who had verified emissions before the last year was probably over the threshold before.
static Problems earlierYears(const DeferObligation& command,
                             const State& state,
                             const ComplianceEvent& event,
                             const Period& period)
{
    if (command.withdraw || period.first == period.last) {
        return {};
    }
    const compliance::YearAmounts sum =
        EmissionsStore(state.database)
            .countedByEntity(
                {event.jurisdiction, period.first, period.last - 1, QDate(command.year, 12, 31)})
            .value(command.entity);
    Problems warnings;
    for (const auto& [year, quantity] : sum.items()) {
        if (!quantity.isZero()) {
            warnings +=
                problem(DeferralEarlierYears, {}, {command.entity.text(), year, quantity.count()});
        }
    }
    return warnings;
}

static Problems check(const DeferObligation& command,
                      const State& state,
                      DeferObligation::Prepared& prepared)
{
    if (const Problems problems = loadOpenEvent(command.event, state, prepared.event);
        !problems.isEmpty()) {
        return problems;
    }
    const ComplianceEvent& event = *prepared.event;
    const RuleSet rules = rulesOf(event, PackStore(state.database));
    if (const Problems problems = checkYear(command, event, rules.rules()); !problems.isEmpty()) {
        return problems;
    }
    if (const Problems problems = checkEntity(command, state, event); !problems.isEmpty()) {
        return problems;
    }
    prepared.warnings = earlierYears(command, state, event, rules->period.value());
    return {};
}

static void apply(const DeferObligation& command,
                  Change& change,
                  const DeferObligation::Prepared& prepared)
{
    DeferralStore store(change.database);
    const Deferral deferral{.jurisdiction = prepared.event->jurisdiction,
                            .entity = command.entity,
                            .year = command.year,
                            .event = command.event,
                            .reason = command.reason};
    command.withdraw ? store.close(deferral, change.envelope.number)
                     : store.insert(deferral, change.envelope.number);
    change.effects.warnings += prepared.warnings;
}

void addDeferralCommands(Catalogue& catalogue)
{
    catalogue.add<DeferObligation>();
}

}  // namespace citss
