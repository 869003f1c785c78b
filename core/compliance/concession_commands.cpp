// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/emissions_store.h"
#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/obligation_commands.h"
#include "core/compliance/obligation_store.h"
#include "core/programs/pack_picks.h"

namespace citss {

/// Grants one entity other terms at one event, with a reason (compliance.md 1.3, 1.5).
struct GrantConcession : Concession {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "GrantConcession",
            QT_TRANSLATE_NOOP("Title", "Grant other terms"),
            QT_TRANSLATE_NOOP(
                "Label",
                "Gives one entity another limit, limit base or carried deficit at one event."),
            Action::LoadCompliance,
            {"obligations"}};
        return info;
    }
    static const Fields<GrantConcession>& fields();
};

const Fields<GrantConcession>& GrantConcession::fields()
{
    static const Fields<GrantConcession> list{
        field("event",
              inherited<GrantConcession>(&Concession::event),
              QT_TRANSLATE_NOOP("Label", "Compliance event"),
              {.kind = FieldKind::Event}),
        field("entity_id",
              inherited<GrantConcession>(&Concession::entity),
              QT_TRANSLATE_NOOP("Label", "Entity ID")),
        field("kind",
              inherited<GrantConcession>(&Concession::kind),
              QT_TRANSLATE_NOOP("Label", "Terms")),
        field("limit",
              inherited<GrantConcession>(&Concession::limit),
              QT_TRANSLATE_NOOP("Label", "Limit"),
              {.pick = &LimitPick}),
        field("year",
              inherited<GrantConcession>(&Concession::year),
              QT_TRANSLATE_NOOP("Label", "Data year"),
              {.pick = &EventYearPick}),
        field("amount",
              inherited<GrantConcession>(&Concession::amount),
              QT_TRANSLATE_NOOP("Label", "Amount"),
              {.help = QT_TRANSLATE_NOOP(
                   "Label", "Tonnes; for another share of a limit, parts per million.")}),
        field("reason",
              inherited<GrantConcession>(&Concession::reason),
              QT_TRANSLATE_NOOP("Label", "Reason"),
              {.kind = FieldKind::LongText}),
    };
    return list;
}

static std::optional<JurisdictionCode> jurisdictionOf(const GrantConcession& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

static Problems check(const GrantConcession& command, const State& state)
{
    std::optional<ComplianceEvent> event;
    if (const Problems problems = loadOpenEvent(command.event, state, event); !problems.isEmpty()) {
        return problems;
    }
    Problems problems;
    if (!EmissionsStore(state.database)
             .knownEntities(event->jurisdiction)
             .contains(command.entity)) {
        problems += problem(EntityUnknownHere,
                            QStringLiteral("entity_id"),
                            {command.entity.text(), event->jurisdiction.text()});
    }
    if (command.kind == ConcessionKind::LimitShare) {
        const RuleSet rules = rulesOf(*event, PackStore(state.database));
        if (!command.limit || rules->limit(*command.limit) == nullptr) {
            problems +=
                problem(ConcessionLimitUnknown,
                        QStringLiteral("limit"),
                        {command.limit ? command.limit->text() : QString(), event->id.text()});
        }
        if (command.amount.count() > Share::Whole) {
            problems += problem(
                ConcessionShareTooLarge, QStringLiteral("amount"), {command.amount.count()});
        }
    }
    if (command.kind == ConcessionKind::LimitBase && !command.year) {
        problems += problem(ConcessionYearMissing, QStringLiteral("year"));
    }
    return problems;
}

static void apply(const GrantConcession& command, Change& change)
{
    ObligationStore(change.database).put(command, change.envelope.number);
}

void addConcessionCommands(Catalogue& catalogue)
{
    catalogue.add<GrantConcession>();
}

}  // namespace citss
