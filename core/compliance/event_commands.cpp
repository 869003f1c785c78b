// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/event_commands.h"

#include "core/compliance/emissions_store.h"
#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/run_store.h"
#include "core/programs/pack_picks.h"

namespace citss {

namespace {

const std::vector<const char*> Topics = {"events"};

/// Which rules an event would have; the problems say why none.
struct Choosing {
    std::shared_ptr<const AdoptedPack> adopted;
    const RuleSet* rules = nullptr;
};

}  // namespace

/// Plans an event: its rules are pinned and its deadline is computed (compliance.md 3.2, 1.10).
struct OpenComplianceEvent {
    JurisdictionCode jurisdiction;
    EventType type = EventType::Annual;
    std::optional<int> year;
    std::optional<Identifier> ruleSet;
    std::optional<Identifier> parent;
    std::optional<Instant> deadline;
    QString reason;
    std::optional<EntityId> entity;

    struct Prepared {
        ComplianceEvent event;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "OpenComplianceEvent",
            QT_TRANSLATE_NOOP("Title", "Open a compliance event"),
            QT_TRANSLATE_NOOP("Label",
                              "Plans an event under the rules in force and computes its deadline."),
            Action::LoadCompliance,
            Topics};
        return info;
    }
    static const Fields<OpenComplianceEvent>& fields()
    {
        using C = OpenComplianceEvent;
        static const Fields<C> list{
            field("jurisdiction", &C::jurisdiction, QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("type", &C::type, QT_TRANSLATE_NOOP("Label", "Event type")),
            field("year",
                  &C::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "The year of the emissions; of a full period, any of its years."),
                   .pick = &DataYearPick}),
            field("rule_set",
                  &C::ruleSet,
                  QT_TRANSLATE_NOOP("Label", "Rule set"),
                  {.help =
                       QT_TRANSLATE_NOOP("Label", "Only to choose another than the one in force."),
                   .pick = &RuleSetPick}),
            field("parent",
                  &C::parent,
                  QT_TRANSLATE_NOOP("Label", "Missed event"),
                  {.help = QT_TRANSLATE_NOOP("Label",
                                             "Of a late surrender: the event that was missed."),
                   .kind = FieldKind::Event}),
            field("deadline",
                  &C::deadline,
                  QT_TRANSLATE_NOOP("Label", "Deadline"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "Only where it differs from the computed one; needs a reason.")}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.required = false, .kind = FieldKind::LongText}),
            field("entity_id",
                  &C::entity,
                  QT_TRANSLATE_NOOP("Label", "Entity ID"),
                  {.help = QT_TRANSLATE_NOOP("Label",
                                             "Only for an entity that leaves the programme: its "
                                             "early event of the full period.")}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const OpenComplianceEvent& command,
                                                      const State&)
{
    return command.jurisdiction;
}

static Problems choosePenalty(const OpenComplianceEvent& command,
                              const State& state,
                              ComplianceEvent& event)
{
    if (!command.parent) {
        return {problem(EventParentMissing, QStringLiteral("parent"))};
    }
    const std::optional<ComplianceEvent> parent = EventStore(state.database).find(*command.parent);
    if (!parent || parent->jurisdiction != command.jurisdiction) {
        return {problem(EventUnknown, QStringLiteral("parent"), {command.parent->text()})};
    }
    event = *parent;
    event.type = EventType::Penalty;
    event.parent = parent->id;
    event.deadline.reset();
    event.deadlineReason.clear();
    event.state = EventState::Planned;
    return {};
}

static Problems chooseRules(const OpenComplianceEvent& command,
                            const State& state,
                            Choosing& chosen)
{
    chosen.adopted = PackStore(state.database).packOf(command.jurisdiction);
    if (!chosen.adopted) {
        return {problem(
            ProgrammeMissing, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    const RulePack& pack = chosen.adopted->pack;
    if (command.ruleSet) {
        chosen.rules = pack.ruleSet(*command.ruleSet);
        return chosen.rules ? Problems{}
                            : Problems{problem(RuleSetUnknown,
                                               QStringLiteral("rule_set"),
                                               {command.ruleSet->text(), pack.id.text()})};
    }
    if (!command.year) {
        return {problem(FieldMissing, QStringLiteral("year"), {QStringLiteral("Data year")})};
    }
    chosen.rules = pack.ruleSetFor(command.type, *command.year);
    return chosen.rules
               ? Problems{}
               : Problems{
                     problem(RuleSetNone, QStringLiteral("year"), {pack.id.text(), *command.year})};
}

/// An entity that leaves the programme surrenders for its years so far, at a date of its own.
static Problems checkExit(const OpenComplianceEvent& command, const State& state)
{
    if (!command.entity) {
        return {};
    }
    const QString field = QStringLiteral("entity_id");
    Problems problems;
    if (command.type != EventType::Full) {
        problems += problem(EventExitNotFull, field);
    }
    if (!EmissionsStore(state.database)
             .knownEntities(command.jurisdiction)
             .contains(*command.entity)) {
        problems += problem(
            EntityUnknownHere, field, {command.entity->text(), command.jurisdiction.text()});
    }
    if (!command.deadline) {
        problems +=
            problem(EventExitDeadline, QStringLiteral("deadline"), {command.entity->text()});
    }
    return problems;
}

static Problems chooseDeadline(const OpenComplianceEvent& command,
                               const Choosing& chosen,
                               ComplianceEvent& event)
{
    const Rules& rules = chosen.rules->rules();
    if (command.deadline && command.reason.isEmpty()) {
        return {problem(EventDeadlineReason, QStringLiteral("reason"))};
    }
    const Result<Deadline> deadline =
        command.deadline
            ? deadlineAt(rules.deadline, *command.deadline)
            : deadlineOf(rules, command.type, event.year, chosen.adopted->pack.holidays);
    if (!deadline) {
        return detail::placed(deadline.error(), QStringLiteral("deadline"));
    }
    event.deadline = *deadline;
    event.deadlineReason = command.reason;
    return {};
}

static Problems check(const OpenComplianceEvent& command,
                      const State& state,
                      OpenComplianceEvent::Prepared& prepared)
{
    ComplianceEvent& event = prepared.event;
    if (const Problems problems = checkExit(command, state); !problems.isEmpty()) {
        return problems;
    }
    std::optional<RuleSet> rules;
    if (command.type == EventType::Penalty) {
        if (const Problems problems = choosePenalty(command, state, event); !problems.isEmpty()) {
            return problems;
        }
        rules = rulesOf(event, PackStore(state.database));
    } else {
        Choosing chosen;
        if (const Problems problems = chooseRules(command, state, chosen); !problems.isEmpty()) {
            return problems;
        }
        if (const Problems problems =
                checkEventYear(command.type, command.year, chosen.rules->rules());
            !problems.isEmpty()) {
            return problems;
        }
        const bool ofYear = command.type == EventType::Annual ||
                            command.type == EventType::Interim || !chosen.rules->rules().period;
        event = {.id = {},
                 .jurisdiction = command.jurisdiction,
                 .pack = chosen.adopted->pack.id,
                 .packVersion = chosen.adopted->pack.version,
                 .ruleSet = chosen.rules->rules().id,
                 .ruleHash = chosen.rules->hash(),
                 .type = command.type,
                 .year = ofYear ? command.year : std::nullopt,
                 .entity = command.entity};
        if (ofYear && !command.year) {
            return {problem(FieldMissing, QStringLiteral("year"), {QStringLiteral("Data year")})};
        }
        if (const Problems problems = chooseDeadline(command, chosen, event); !problems.isEmpty()) {
            return problems;
        }
        rules = *chosen.rules;
    }
    event.id = eventId(event, rules->rules());
    return EventStore(state.database).find(event.id)
               ? Problems{problem(EventExists, {}, {event.id.text()})}
               : Problems{};
}

static void apply(const OpenComplianceEvent&,
                  Change& change,
                  const OpenComplianceEvent::Prepared& prepared)
{
    const ComplianceEvent& event = prepared.event;
    EventStore(change.database).insert(event, change.envelope.number);
    change.effects.made.insert(QStringLiteral("event"), event.id.text());
    if (event.deadline) {
        change.effects.made.insert(QStringLiteral("deadline"), event.deadline->utc.text());
    }
}

/// Ends an event for good: what stands can no longer be reversed.
struct CloseComplianceEvent {
    Identifier event;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "CloseComplianceEvent",
            QT_TRANSLATE_NOOP("Title", "Close a compliance event"),
            QT_TRANSLATE_NOOP("Label",
                              "Ends an event for good; its surrenders can no longer be reversed."),
            Action::SurrenderRun,
            Topics};
        return info;
    }
    static const Fields<CloseComplianceEvent>& fields()
    {
        static const Fields<CloseComplianceEvent> list{
            field("event",
                  &CloseComplianceEvent::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event})};
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const CloseComplianceEvent& command,
                                                      const State& state)
{
    const auto event = EventStore(state.database).find(command.event);
    return event ? std::optional(event->jurisdiction) : std::nullopt;
}

static std::optional<JournalNumber> lastChangeOf(const CloseComplianceEvent& command,
                                                 const State& state)
{
    const auto event = EventStore(state.database).find(command.event);
    return event ? std::optional(event->since) : std::nullopt;
}

static Problems check(const CloseComplianceEvent& command, const State& state)
{
    const QString field = QStringLiteral("event");
    const auto event = EventStore(state.database).find(command.event);
    if (!event) {
        return {problem(EventUnknown, field, {command.event.text()})};
    }
    if (event->state == EventState::Closed) {
        return {problem(EventClosed, field, {command.event.text()})};
    }
    return event->state == EventState::Run
               ? Problems{}
               : Problems{problem(EventNotRun, field, {command.event.text()})};
}

static void apply(const CloseComplianceEvent& command, Change& change)
{
    EventStore events(change.database);
    ComplianceEvent event = events.find(command.event).value();
    event.state = EventState::Closed;
    events.replace(event, change.envelope.number);
}

static qint64 passEventDeadlines(Change& change)
{
    EventStore events(change.database);
    const QList<ComplianceEvent> due = events.dueBy(change.envelope.at);
    for (ComplianceEvent event : due) {
        event.state = EventState::CutOff;
        events.replace(event, change.envelope.number);
    }
    return due.size();
}

void addEventCommands(Catalogue& catalogue)
{
    catalogue.add<OpenComplianceEvent>();
    catalogue.add<CloseComplianceEvent>();
    addEventRulesCommands(catalogue);
    catalogue.deadlines.push_back(
        {"events",
         [](Database& database) { return EventStore(database).nextDeadline(); },
         passEventDeadlines});
}

}  // namespace citss
