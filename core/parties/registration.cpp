// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/registration.h"

#include "core/parties/entity_store.h"
#include "core/parties/facility_store.h"
#include "core/parties/jurisdiction_store.h"
#include "core/parties/party_problems.h"
#include "core/registry/command.h"

#include <algorithm>
#include <set>

namespace citss {

namespace {

/// Numbers that the registry gives begin with four digits that none of the old ones have.
constexpr qint64 FirstNumber = 1001;

/// The next number to give: above all that exist and all that the drafts bring.
qint64 nextNumber(const JurisdictionCode& jurisdiction,
                  const QList<EntityDraft>& drafts,
                  Database& database)
{
    qint64 highest = EntityStore(database).highestNumber(jurisdiction);
    for (const EntityDraft& draft : drafts) {
        highest = std::max(highest, draft.id ? numberOf(*draft.id) : 0);
    }
    return std::max(FirstNumber, highest + 1);
}

/// Checks drafts one after the other and remembers what they take.
class Checker {
public:
    Checker(const JurisdictionCode& jurisdiction, const State& state, qint64 nextNumber)
        : m_jurisdiction(jurisdiction), m_state(state), m_nextNumber(nextNumber)
    {
    }

    Problems check(const EntityDraft& draft)
    {
        Problems problems = draft.id ? checkId(*draft.id, draft.field) : checkNumber(draft.field);
        for (const FacilityDraft& facility : draft.facilities) {
            problems += checkFacility(facility);
        }
        return problems;
    }

private:
    Problems checkId(const EntityId& id, const QString& field)
    {
        if (!isOf(id, m_jurisdiction)) {
            return {problem(EntityIdElsewhere, field, {id.text(), m_jurisdiction.text()})};
        }
        if (EntityStore(m_state.database).find(id)) {
            return {problem(EntityTaken, field, {id.text()})};
        }
        return m_ids.insert(id).second ? Problems{}
                                       : Problems{problem(EntityRepeated, field, {id.text()})};
    }

    Problems checkNumber(const QString& field)
    {
        return entityIdOf(m_jurisdiction, m_nextNumber++)
                   ? Problems{}
                   : Problems{problem(EntityIdNeeded, field, {m_jurisdiction.text()})};
    }

    Problems checkFacility(const FacilityDraft& draft)
    {
        if (!m_facilities.insert(draft.id).second) {
            return {problem(FacilityRepeated, draft.field, {draft.id.text()})};
        }
        return FacilityStore(m_state.database).find(m_jurisdiction, draft.id)
                   ? Problems{problem(FacilityTaken, draft.field, {draft.id.text()})}
                   : Problems{};
    }

    const JurisdictionCode& m_jurisdiction;
    const State& m_state;
    qint64 m_nextNumber;
    std::set<EntityId> m_ids;
    std::set<FacilityId> m_facilities;
};

void insertFacilities(const Entity& entity, const EntityDraft& draft, Change& change)
{
    const JournalNumber now = change.envelope.number;
    FacilityStore store(change.database);
    for (const FacilityDraft& facility : draft.facilities) {
        const QString name = facility.name.isEmpty() ? entity.legalName : facility.name;
        store.insert(Facility{.jurisdiction = entity.jurisdiction, .id = facility.id, .name = name},
                     now);
        store.insert(FacilityOwner{.jurisdiction = entity.jurisdiction,
                                   .facility = facility.id,
                                   .entity = entity.id,
                                   .from = facility.from},
                     now);
    }
}

}  // namespace

Problems checkRegistration(const JurisdictionCode& jurisdiction,
                           const QList<EntityDraft>& drafts,
                           const State& state)
{
    if (!JurisdictionStore(state.database).find(jurisdiction)) {
        return {
            problem(JurisdictionUnknown, QStringLiteral("jurisdiction"), {jurisdiction.text()})};
    }
    Checker checker(jurisdiction, state, nextNumber(jurisdiction, drafts, state.database));
    Problems problems;
    qint64 done = 0;
    for (const EntityDraft& draft : drafts) {
        problems += checker.check(draft);
        reportProgress(state, ++done, drafts.size());
    }
    return problems;
}

QList<Entity> registerDrafts(const JurisdictionCode& jurisdiction,
                             const QList<EntityDraft>& drafts,
                             Change& change)
{
    EntityStore store(change.database);
    qint64 number = nextNumber(jurisdiction, drafts, change.database);
    QList<Entity> entities;
    for (const EntityDraft& draft : drafts) {
        const std::optional<EntityId> id = draft.id ? draft.id : entityIdOf(jurisdiction, number++);
        CHECK(id.has_value());
        const Entity entity{.id = *id,
                            .jurisdiction = jurisdiction,
                            .type = draft.type,
                            .legalName = draft.legalName,
                            .operatingName = draft.operatingName};
        store.insert(entity, change.envelope.number);
        insertFacilities(entity, draft, change);
        entities.append(entity);
        reportProgress(change, entities.size(), drafts.size());
    }
    return entities;
}

}  // namespace citss
