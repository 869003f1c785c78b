// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/obligation_commands.h"

#include "core/compliance/emissions_store.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/obligation.h"
#include "core/compliance/obligation_store.h"
#include "core/compliance/penalty_store.h"
#include "core/compliance/plan_inputs.h"

#include <map>

namespace citss {

namespace {

constexpr qsizetype ReportEvery = 1000;

std::optional<JurisdictionCode> jurisdictionOfEvent(const Identifier& event, const State& state)
{
    const auto found = EventStore(state.database).find(event);
    return found ? std::optional(found->jurisdiction) : std::nullopt;
}

/// The open event that a command names.
Problems loadEvent(const Identifier& id, const State& state, std::optional<ComplianceEvent>& event)
{
    const QString field = QStringLiteral("event");
    event = EventStore(state.database).find(id);
    if (!event) {
        return {problem(EventUnknown, field, {id.text()})};
    }
    return event->state == EventState::Closed ? Problems{problem(EventClosed, field, {id.text()})}
                                              : Problems{};
}

/// What obligations of an event are computed from, entity by entity.
class Bases {
public:
    Bases(const State& state, const ComplianceEvent& event, const Rules& rules)
        : m_state(state), m_event(event), m_years(dataYears(event, rules))
    {
    }

    [[nodiscard]] QMap<EntityId, ObligationRecord> read() const
    {
        QMap<EntityId, ObligationRecord> bases;
        if (m_event.type != EventType::Penalty) {
            for (const EntityId& entity :
                 EmissionsStore(m_state.database).coveredEntities(m_event.jurisdiction)) {
                bases.insert(entity, {.entity = entity});
            }
        }
        addEmissions(bases);
        if (m_event.type == EventType::Penalty) {
            keepMissing(bases);
        }
        return bases;
    }

private:
    void addEmissions(QMap<EntityId, ObligationRecord>& bases) const
    {
        if (m_years.empty()) {
            return;
        }
        // The obligation follows the facility to whoever owns it at the due date (17 CCR 95835).
        const QDate due =
            m_event.deadline ? m_event.deadline->localDate : QDate(m_years.back(), 12, 31);
        const auto sums =
            EmissionsStore(m_state.database)
                .countedByEntity({m_event.jurisdiction, m_years.front(), m_years.back(), due});
        for (auto it = sums.constBegin(); it != sums.constEnd(); ++it) {
            ObligationRecord& record = bases[it.key()];
            record.entity = it.key();
            record.basis = it.value();
            record.emissions = totalOf(it.value());
        }
    }

    /// Late surrender: of the entities with a penalty due, what they missed.
    void keepMissing(QMap<EntityId, ObligationRecord>& bases) const
    {
        QMap<EntityId, ObligationRecord> kept;
        for (const PenaltyRecord& penalty :
             PenaltyStore(m_state.database).dueOf(m_event.parent.value())) {
            ObligationRecord record = bases.value(penalty.entity);
            record.entity = penalty.entity;
            record.emissions = penalty.missing;
            kept.insert(penalty.entity, record);
        }
        bases = kept;
    }

    static Tonnes totalOf(const compliance::YearAmounts& amounts)
    {
        Tonnes total;
        for (const auto& [year, amount] : amounts.items()) {
            total = total.plus(amount).value_or(Tonnes::of(Tonnes::Max));
        }
        return total;
    }

    const State& m_state;
    const ComplianceEvent& m_event;
    std::vector<int> m_years;
};

}  // namespace

/// Computes what every entity owes and, once approved, makes it known (compliance.md 3.2). Given
/// again, it publishes further versions where emissions were corrected.
struct PublishObligations {
    Identifier event;

    struct Prepared {
        std::optional<ComplianceEvent> event;
        QList<ObligationRecord> records;
        Problems leftOut;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "PublishObligations",
            QT_TRANSLATE_NOOP("Title", "Publish obligations"),
            QT_TRANSLATE_NOOP("Label",
                              "Computes what every entity owes at an event and makes it known."),
            Action::LoadCompliance,
            {"obligations", "events"}};
        return info;
    }
    static const Fields<PublishObligations>& fields()
    {
        static const Fields<PublishObligations> list{field(
            "event", &PublishObligations::event, QT_TRANSLATE_NOOP("Label", "Compliance event"))};
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const PublishObligations& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

/// The record with its amounts, or nothing if it equals what is published.
static std::optional<ObligationRecord> computed(ObligationRecord record,
                                                const PlanInputs& inputs,
                                                const std::optional<ObligationRecord>& published,
                                                Problems& leftOut)
{
    const auto amounts = compliance::obligation(inputs.base(record.entity, record));
    if (!amounts) {
        leftOut += problem(
            EntityPlanImpossible, {}, {record.entity.text(), amounts.error().first().code()});
        return std::nullopt;
    }
    record.whole = amounts->whole;
    record.credited = amounts->credited;
    record.quantity = amounts->due;
    if (!published) {
        return record;
    }
    record.version = published->version + 1;
    const bool same = published->basis == record.basis && published->whole == record.whole &&
                      published->emissions == record.emissions;
    return same ? std::nullopt : std::optional(record);
}

static Problems check(const PublishObligations& command,
                      const State& state,
                      PublishObligations::Prepared& prepared)
{
    if (const Problems problems = loadEvent(command.event, state, prepared.event);
        !problems.isEmpty()) {
        return problems;
    }
    const RuleSet rules = rulesOf(*prepared.event, PackStore(state.database));
    const PlanInputs inputs(state.database, *prepared.event, rules);
    const auto bases = Bases(state, *prepared.event, rules.rules()).read();
    QHash<EntityId, ObligationRecord> published;
    for (const ObligationRecord& record : ObligationStore(state.database).ofEvent(command.event)) {
        published.insert(record.entity, record);
    }
    for (const ObligationRecord& base : bases) {
        const auto before = published.constFind(base.entity);
        const auto record =
            computed(base,
                     inputs,
                     before == published.constEnd() ? std::nullopt : std::optional(*before),
                     prepared.leftOut);
        if (record) {
            prepared.records.append(*record);
        }
    }
    return prepared.records.isEmpty()
               ? Problems{problem(NothingToPublish, {}, {command.event.text()})} + prepared.leftOut
               : Problems{};
}

static void apply(const PublishObligations& command,
                  Change& change,
                  const PublishObligations::Prepared& prepared)
{
    ObligationStore store(change.database);
    Tonnes total;
    qsizetype done = 0;
    for (const ObligationRecord& record : prepared.records) {
        if (record.version == 1) {
            store.insert(command.event, record, change.envelope.number);
        } else {
            store.replace(command.event, record, change.envelope.number);
        }
        total = total.plus(record.quantity).value_or(total);
        if (++done % ReportEvery == 0) {
            reportProgress(change, done, prepared.records.size());
        }
    }
    if (prepared.event->state == EventState::Planned) {
        ComplianceEvent event = *prepared.event;
        event.state = EventState::Published;
        EventStore(change.database).replace(event, change.envelope.number);
    }
    change.effects.made.insert(QStringLiteral("published"), prepared.records.size());
    change.effects.made.insert(QStringLiteral("quantity"), total.count());
    change.effects.warnings += prepared.leftOut;
}

struct TrueUpRow {
    EntityId entity;
    int year = 0;
    QList<Vintage> vintages;
    Tonnes quantity;

    static const Fields<TrueUpRow>& fields()
    {
        static const Fields<TrueUpRow> list{
            field("entity_id", &TrueUpRow::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("year", &TrueUpRow::year, QT_TRANSLATE_NOOP("Label", "Data year")),
            field("vintages",
                  &TrueUpRow::vintages,
                  QT_TRANSLATE_NOOP("Label", "Vintages"),
                  {.required = true}),
            field("quantity", &TrueUpRow::quantity, QT_TRANSLATE_NOOP("Label", "Quantity")),
        };
        return list;
    }
};

/// How much of later vintages entities may use for a data year (WAC 173-446-400(4)).
struct LoadTrueUps {
    JurisdictionCode jurisdiction;
    QList<TrueUpRow> rows;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "LoadTrueUps",
            QT_TRANSLATE_NOOP("Title", "Load true-ups"),
            QT_TRANSLATE_NOOP("Label",
                              "How much of later vintages entities may use for a data year."),
            Action::LoadCompliance,
            {"true_ups"}};
        return info;
    }
    static const Fields<LoadTrueUps>& fields()
    {
        static const Fields<LoadTrueUps> list{
            field("jurisdiction",
                  &LoadTrueUps::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("rows", &LoadTrueUps::rows, QT_TRANSLATE_NOOP("Label", "Rows")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const LoadTrueUps& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const LoadTrueUps& command, const State& state)
{
    Problems problems;
    if (command.rows.isEmpty()) {
        problems += problem(LoadEmpty, QStringLiteral("rows"));
    }
    const QSet<EntityId> known = EmissionsStore(state.database).knownEntities(command.jurisdiction);
    std::map<std::pair<EntityId, int>, qsizetype> seen;
    for (qsizetype i = 0; i < command.rows.size(); ++i) {
        const TrueUpRow& row = command.rows.at(i);
        const QString path = QStringLiteral("rows[%1].").arg(i);
        if (!known.contains(row.entity)) {
            problems += problem(EntityUnknownHere,
                                path + QStringLiteral("entity_id"),
                                {row.entity.text(), command.jurisdiction.text()});
        }
        if (row.vintages.isEmpty()) {
            problems += problem(TrueUpVintagesMissing, path + QStringLiteral("vintages"));
        }
        const auto [first, isNew] = seen.try_emplace({row.entity, row.year}, i);
        if (!isNew) {
            problems += problem(TrueUpDuplicate,
                                path + QStringLiteral("entity_id"),
                                {row.entity.text(), row.year, first->second});
        }
    }
    return problems;
}

static void apply(const LoadTrueUps& command, Change& change)
{
    ObligationStore store(change.database);
    for (const TrueUpRow& row : command.rows) {
        if (const auto before = store.trueUp(command.jurisdiction, row.entity, row.year)) {
            store.close(*before, change.envelope.number);
        }
        store.insert({.jurisdiction = command.jurisdiction,
                      .entity = row.entity,
                      .year = row.year,
                      .trueUp = {.vintages = {row.vintages.begin(), row.vintages.end()},
                                 .quantity = row.quantity}},
                     change.envelope.number);
    }
    change.effects.made.insert(QStringLiteral("rows"), command.rows.size());
}

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
              QT_TRANSLATE_NOOP("Label", "Compliance event")),
        field("entity_id",
              inherited<GrantConcession>(&Concession::entity),
              QT_TRANSLATE_NOOP("Label", "Entity ID")),
        field("kind",
              inherited<GrantConcession>(&Concession::kind),
              QT_TRANSLATE_NOOP("Label", "Terms")),
        field("limit",
              inherited<GrantConcession>(&Concession::limit),
              QT_TRANSLATE_NOOP("Label", "Limit")),
        field("year",
              inherited<GrantConcession>(&Concession::year),
              QT_TRANSLATE_NOOP("Label", "Data year")),
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
    if (const Problems problems = loadEvent(command.event, state, event); !problems.isEmpty()) {
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

void addObligationCommands(Catalogue& catalogue)
{
    catalogue.add<PublishObligations>();
    catalogue.add<LoadTrueUps>();
    catalogue.add<GrantConcession>();
}

}  // namespace citss
