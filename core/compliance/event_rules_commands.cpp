// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/event_checks.h"
#include "core/compliance/event_commands.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/obligation_store.h"
#include "core/compliance/run_store.h"
#include "core/programs/pack_picks.h"

namespace citss {

/// Pins an event that has not been run to other rules of its programme: a later version of the
/// pack, or another of its rule sets.
struct ChangeEventRules {
    Identifier event;
    std::optional<int> packVersion;
    std::optional<Identifier> ruleSet;
    QString reason;

    struct Prepared {
        std::optional<ComplianceEvent> event;
        bool isPublished = false;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ChangeEventRules",
            QT_TRANSLATE_NOOP("Title", "Change the rules of an event"),
            QT_TRANSLATE_NOOP(
                "Label",
                "Pins an event that has not been run to other adopted rules of its programme."),
            Action::LoadCompliance,
            {"events"}};
        return info;
    }
    static const Fields<ChangeEventRules>& fields()
    {
        using C = ChangeEventRules;
        static const Fields<C> list{
            field("event",
                  &C::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event}),
            field("pack_version",
                  &C::packVersion,
                  QT_TRANSLATE_NOOP("Label", "Version of the rule pack"),
                  {.help = QT_TRANSLATE_NOOP("Label", "By default the latest that is adopted."),
                   .pick = &EventVersionPick}),
            field("rule_set",
                  &C::ruleSet,
                  QT_TRANSLATE_NOOP("Label", "Rule set"),
                  {.help = QT_TRANSLATE_NOOP("Label", "By default the one that it has."),
                   .pick = &EventRuleSetPick}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ChangeEventRules& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

static std::optional<JournalNumber> lastChangeOf(const ChangeEventRules& command,
                                                 const State& state)
{
    const auto event = EventStore(state.database).find(command.event);
    return event ? std::optional(event->since) : std::nullopt;
}

/// The event, if its rules may still change.
static Problems loadUnrun(const Identifier& id,
                          const State& state,
                          std::optional<ComplianceEvent>& event)
{
    if (const Problems problems = loadOpenEvent(id, state, event); !problems.isEmpty()) {
        return problems;
    }
    const QList<RunRecord> runs = RunStore(state.database).committedOf(id);
    return runs.isEmpty() ? Problems{}
                          : Problems{problem(EventRunStands,
                                             QStringLiteral("event"),
                                             {id.text(), runs.first().id.number()})};
}

/// What the event would be under other rules: its type and its years must be in them, and a
/// deadline that nobody set by hand is computed anew.
static Problems repin(ComplianceEvent& event,
                      const RuleSet& rules,
                      const RulePack& pack,
                      const std::optional<ComplianceEvent>& parent)
{
    // A late surrender stands under the rules of what it makes good.
    const EventType type = parent ? parent->type : event.type;
    Problems problems = checkEventYear(type, event.year, rules.rules());
    if (!problems.isEmpty()) {
        problems.front().field = QStringLiteral("rule_set");
        return problems;
    }
    ComplianceEvent changed = event;
    changed.packVersion = pack.version;
    changed.ruleSet = rules->id;
    changed.ruleHash = rules.hash();
    if (!event.parent && eventId(changed, rules.rules()) != event.id) {
        return {problem(
            EventPeriodDiffers, QStringLiteral("rule_set"), {rules->id.text(), event.id.text()})};
    }
    if (event.deadlineReason.isEmpty() && event.type != EventType::Penalty) {
        const Result<Deadline> deadline =
            deadlineOf(rules.rules(), event.type, event.year, pack.holidays);
        if (!deadline) {
            return detail::placed(deadline.error(), QStringLiteral("rule_set"));
        }
        changed.deadline = *deadline;
    }
    event = changed;
    return {};
}

static Problems check(const ChangeEventRules& command,
                      const State& state,
                      ChangeEventRules::Prepared& prepared)
{
    if (const Problems problems = loadUnrun(command.event, state, prepared.event);
        !problems.isEmpty()) {
        return problems;
    }
    ComplianceEvent& event = *prepared.event;
    const PackStore packs(state.database);
    const auto adopted = command.packVersion ? packs.version(event.pack, *command.packVersion)
                                             : packs.latest(event.pack);
    if (!adopted) {
        return {problem(PackVersionUnknown,
                        QStringLiteral("pack_version"),
                        {event.pack.text(), *command.packVersion})};
    }
    const RulePack& pack = adopted->pack;
    const Identifier id = command.ruleSet.value_or(event.ruleSet);
    const RuleSet* const rules = pack.ruleSet(id);
    if (rules == nullptr) {
        return {problem(RuleSetUnknown, QStringLiteral("rule_set"), {id.text(), pack.id.text()})};
    }
    if (pack.version == event.packVersion && id == event.ruleSet) {
        return {problem(EventRulesSame, {}, {event.id.text(), id.text(), pack.version})};
    }
    const EventStore events(state.database);
    const auto parent = event.parent ? events.find(*event.parent) : std::nullopt;
    if (const Problems problems = repin(event, *rules, pack, parent); !problems.isEmpty()) {
        return problems;
    }
    prepared.isPublished = !ObligationStore(state.database).ofEvent(event.id).isEmpty();
    if (event.state == EventState::CutOff && event.deadline &&
        event.deadline->utc > state.envelope.at) {
        // The new deadline lies ahead: entities may move instruments again.
        event.state = prepared.isPublished ? EventState::Published : EventState::Planned;
    }
    return {};
}

static void apply(const ChangeEventRules&,
                  Change& change,
                  const ChangeEventRules::Prepared& prepared)
{
    const ComplianceEvent& event = *prepared.event;
    EventStore(change.database).replace(event, change.envelope.number);
    change.effects.made.insert(QStringLiteral("rule_set"), event.ruleSet.text());
    change.effects.made.insert(QStringLiteral("version"), event.packVersion);
    if (event.deadline) {
        change.effects.made.insert(QStringLiteral("deadline"), event.deadline->utc.text());
    }
    if (prepared.isPublished) {
        change.effects.warnings += problem(EventPublishAgain, {}, {event.id.text()});
    }
}

void addEventRulesCommands(Catalogue& catalogue)
{
    catalogue.add<ChangeEventRules>();
}

}  // namespace citss
