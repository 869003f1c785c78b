// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/obligation_commands.h"

#include "core/compliance/deferral_store.h"
#include "core/compliance/emissions_store.h"
#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/obligation.h"
#include "core/compliance/obligation_store.h"
#include "core/compliance/obligation_terms.h"
#include "core/compliance/penalty_store.h"
#include "core/compliance/plan_inputs.h"
#include "core/compliance/run_store.h"

namespace citss {

namespace {

constexpr qsizetype ReportEvery = 1000;

/// What obligations of an event are computed from, entity by entity.
class Bases {
public:
    Bases(const State& state, const ComplianceEvent& event, const Rules& rules)
        : m_state(state), m_event(event), m_years(dataYears(event, rules))
    {
        if (rules.period && !event.year) {
            const DeferralStore deferrals(state.database);
            m_last = rules.period->last;
            m_before = rules.period->first - 1;
            m_leaving = deferrals.entitiesOf(event.jurisdiction, m_last);
            m_joining = deferrals.entitiesOf(event.jurisdiction, m_before);
        }
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
        moveDeferred(bases);
        keepOne(bases);
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
        const auto all = sums(m_years.front(), m_years.back());
        for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
            ObligationRecord& record = bases[it.key()];
            record.entity = it.key();
            record.basis = it.value();
            record.emissions = totalOf(it.value());
        }
    }

    /// The emissions of some years by entity. The obligation follows the facility to whoever owns
    /// it at the due date (17 CCR 95835).
    [[nodiscard]] QHash<EntityId, compliance::YearAmounts> sums(int first, int last) const
    {
        const QDate due =
            m_event.deadline ? m_event.deadline->localDate : QDate(m_years.back(), 12, 31);
        return EmissionsStore(m_state.database)
            .countedByEntity({m_event.jurisdiction, first, last, due});
    }

    /// A deferred year is answered for in the period after its own (17 CCR 95853(d)).
    void moveDeferred(QMap<EntityId, ObligationRecord>& bases) const
    {
        for (const EntityId& entity : m_leaving) {
            put(bases, entity, m_last, Tonnes());
        }
        if (!m_joining.isEmpty()) {
            const auto before = sums(m_before, m_before);
            for (const EntityId& entity : m_joining) {
                put(bases, entity, m_before, before.value(entity).of(m_before));
            }
        }
    }

    static void put(QMap<EntityId, ObligationRecord>& bases,
                    const EntityId& entity,
                    int year,
                    Tonnes quantity)
    {
        ObligationRecord& record = bases[entity];
        record.entity = entity;
        record.basis.set(year, quantity);
        record.emissions = totalOf(record.basis);
    }

    /// The early event of an entity that leaves is for that entity alone.
    void keepOne(QMap<EntityId, ObligationRecord>& bases) const
    {
        if (const auto& only = m_event.entity) {
            const ObligationRecord record = bases.value(*only, {.entity = *only});
            bases = {{*only, record}};
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
    int m_last = 0;
    int m_before = 0;
    QList<EntityId> m_leaving;
    QList<EntityId> m_joining;
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
        static const Fields<PublishObligations> list{
            field("event",
                  &PublishObligations::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event})};
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const PublishObligations& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

/// Whose published late surrender has been made in part only: the rest is owed by a further
/// version.
static QSet<EntityId> partlyPaid(const State& state,
                                 const ComplianceEvent& event,
                                 const QHash<EntityId, ObligationRecord>& published)
{
    QSet<EntityId> entities;
    if (event.type != EventType::Penalty) {
        return entities;
    }
    for (const RunRecord& run : RunStore(state.database).committedOf(event.id)) {
        const auto found = published.constFind(run.entity);
        if (found != published.constEnd() && found->version == run.version &&
            !run.shortfall.isZero()) {
            entities.insert(run.entity);
        }
    }
    return entities;
}

/// The record with its amounts, or nothing if it equals what is published.
static std::optional<ObligationRecord> computed(ObligationRecord record,
                                                const PlanInputs& inputs,
                                                const std::optional<ObligationRecord>& published,
                                                bool isPartlyPaid,
                                                Problems& leftOut)
{
    const compliance::PlanInput input = inputs.base(record.entity, record);
    const auto amounts = compliance::obligation(input);
    if (!amounts) {
        leftOut += problem(
            EntityPlanImpossible, {}, {record.entity.text(), amounts.error().first().code()});
        return std::nullopt;
    }
    record.whole = amounts->whole;
    record.credited = amounts->credited;
    record.quantity = amounts->due;
    record.carried = input.carryIn;
    if (!published) {
        return record;
    }
    record.version = published->version + 1;
    const bool same = published->basis == record.basis && published->whole == record.whole &&
                      published->emissions == record.emissions &&
                      published->carried == record.carried && published->rate == record.rate &&
                      !isPartlyPaid;
    return same ? std::nullopt : std::optional(record);
}

static Problems check(const PublishObligations& command,
                      const State& state,
                      PublishObligations::Prepared& prepared)
{
    if (const Problems problems = loadOpenEvent(command.event, state, prepared.event);
        !problems.isEmpty()) {
        return problems;
    }
    const RuleSet rules = rulesOf(*prepared.event, PackStore(state.database));
    const PlanInputs inputs(state.database, *prepared.event, rules);
    auto read = Bases(state, *prepared.event, rules.rules()).read();
    prepared.leftOut += addTerms(state.database, *prepared.event, read);
    const auto bases = std::move(read);
    QHash<EntityId, ObligationRecord> published;
    for (const ObligationRecord& record : ObligationStore(state.database).ofEvent(command.event)) {
        published.insert(record.entity, record);
    }
    const QSet<EntityId> paidInPart = partlyPaid(state, *prepared.event, published);
    for (const ObligationRecord& base : bases) {
        const auto before = published.constFind(base.entity);
        const auto record =
            computed(base,
                     inputs,
                     before == published.constEnd() ? std::nullopt : std::optional(*before),
                     paidInPart.contains(base.entity),
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

void addObligationCommands(Catalogue& catalogue)
{
    catalogue.add<PublishObligations>();
    addTrueUpCommands(catalogue);
    addConcessionCommands(catalogue);
    addDeferralCommands(catalogue);
}

}  // namespace citss
