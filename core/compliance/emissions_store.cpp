// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/emissions_store.h"

#include "core/storage/database.h"

namespace citss {

std::span<const Choice> EnumChoices<VerificationStatus>::choices()
{
    static const Choice list[] = {
        {"POSITIVE", QT_TRANSLATE_NOOP("Label", "Positive")},
        {"QUALIFIED", QT_TRANSLATE_NOOP("Label", "Qualified positive")},
        {"ASSIGNED", QT_TRANSLATE_NOOP("Label", "Assigned")},
        {"ADVERSE", QT_TRANSLATE_NOOP("Label", "Adverse")},
        {"UNVERIFIED", QT_TRANSLATE_NOOP("Label", "Not verified")},
    };
    return list;
}

namespace {

constexpr const char* SelectOfFacility =
    "SELECT jurisdiction, entity, facility, year, quantity, status, version, source FROM emissions "
    "WHERE jurisdiction = ?1 AND facility = ?2 AND year = ?3 AND facility <> '' AND until = "
    "9223372036854775807";
constexpr const char* SelectOfEntity =
    "SELECT jurisdiction, entity, facility, year, quantity, status, version, source FROM emissions "
    "WHERE jurisdiction = ?1 AND entity = ?2 AND facility = '' AND year = ?3 AND until = "
    "9223372036854775807";
constexpr const char* SelectAnyFacility =
    "SELECT facility FROM emissions WHERE jurisdiction = ?1 AND entity = ?2 AND facility <> '' AND "
    "year = ?3 "
    "AND until = 9223372036854775807 LIMIT 1";
constexpr const char* SelectCounted =
    "SELECT COALESCE((SELECT o.entity FROM facility_owner AS o "
    "WHERE o.jurisdiction = e.jurisdiction AND o.facility = e.facility AND o.from_date <= ?4 "
    "AND o.until = 9223372036854775807 ORDER BY o.from_date DESC LIMIT 1), e.entity) AS owner, "
    "e.year AS year, SUM(e.quantity) AS quantity FROM emissions AS e "
    "WHERE e.jurisdiction = ?1 AND e.year BETWEEN ?2 AND ?3 AND e.until = 9223372036854775807 "
    "AND e.status IN ('POSITIVE', 'QUALIFIED', 'ASSIGNED') GROUP BY owner, e.year ORDER BY owner, "
    "e.year";
constexpr const char* SelectCovered =
    "SELECT id FROM entity WHERE jurisdiction = ?1 AND type IN ('COVERED', 'OPT_IN') AND state <> "
    "'CLOSED' "
    "AND until = 9223372036854775807 ORDER BY id";
constexpr const char* SelectEntities =
    "SELECT id FROM entity WHERE jurisdiction = ?1 AND until = 9223372036854775807 ORDER BY id";
constexpr const char* SelectOwners =
    "SELECT f.id AS facility, (SELECT o.entity FROM facility_owner AS o "
    "WHERE o.jurisdiction = f.jurisdiction AND o.facility = f.id AND o.until = 9223372036854775807 "
    "ORDER BY o.from_date DESC LIMIT 1) AS owner "
    "FROM facility AS f WHERE f.jurisdiction = ?1 AND f.until = 9223372036854775807 ORDER BY f.id";
constexpr const char* Insert =
    "INSERT INTO emissions (jurisdiction, entity, facility, year, quantity, status, version, "
    "source, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr const char* Close =
    "UPDATE emissions SET until = ?5 WHERE jurisdiction = ?1 AND entity = ?2 AND facility = ?3 AND "
    "year = ?4 "
    "AND until = 9223372036854775807";

std::optional<EmissionsRecord> recordOf(Statement& row)
{
    if (!row.step()) {
        return std::nullopt;
    }
    const QString facility = row.text(2);
    return EmissionsRecord{
        .jurisdiction = JurisdictionCode::of(row.text(0)),
        .entity = EntityId::of(row.text(1)),
        .facility = facility.isEmpty() ? std::nullopt : std::optional(FacilityId::of(facility)),
        .year = static_cast<int>(row.integer(3)),
        .quantity = row.tonnes(4),
        .status = FieldCodec<VerificationStatus>::fromValue(row.text(5)).value(),
        .version = static_cast<int>(row.integer(6)),
        .source = row.blob(7)};
}

QString facilityText(const EmissionsRecord& record)
{
    return record.facility ? record.facility->text() : QString();
}

}  // namespace

std::optional<EmissionsRecord> EmissionsStore::ofFacility(const JurisdictionCode& jurisdiction,
                                                          const FacilityId& facility,
                                                          int year) const
{
    Statement query = m_database.statement(SelectOfFacility);
    return recordOf(query.bind(jurisdiction, facility, year));
}

std::optional<EmissionsRecord> EmissionsStore::ofEntity(const EntityId& entity,
                                                        const JurisdictionCode& jurisdiction,
                                                        int year) const
{
    Statement query = m_database.statement(SelectOfEntity);
    return recordOf(query.bind(jurisdiction, entity, year));
}

bool EmissionsStore::hasFacilities(const EntityId& entity,
                                   const JurisdictionCode& jurisdiction,
                                   int year) const
{
    Statement query = m_database.statement(SelectAnyFacility);
    return query.bind(jurisdiction, entity, year).step();
}

QHash<EntityId, EmissionsStore::ByYear> EmissionsStore::countedByEntity(const Span& span) const
{
    Statement query = m_database.statement(SelectCounted);
    query.bind(span.jurisdiction, span.firstYear, span.lastYear, span.ownersAt);
    QHash<EntityId, ByYear> sums;
    while (query.step()) {
        if (const auto quantity = Tonnes::fromCount(query.integer(2))) {
            sums[EntityId::of(query.text(0))].set(static_cast<int>(query.integer(1)), *quantity);
        }
    }
    return sums;
}

QList<EntityId> EmissionsStore::coveredEntities(const JurisdictionCode& jurisdiction) const
{
    Statement query = m_database.statement(SelectCovered);
    query.bind(jurisdiction);
    QList<EntityId> entities;
    while (query.step()) {
        entities.append(EntityId::of(query.text(0)));
    }
    return entities;
}

QSet<EntityId> EmissionsStore::knownEntities(const JurisdictionCode& jurisdiction) const
{
    Statement query = m_database.statement(SelectEntities);
    query.bind(jurisdiction);
    QSet<EntityId> entities;
    while (query.step()) {
        entities.insert(EntityId::of(query.text(0)));
    }
    return entities;
}

QHash<FacilityId, EntityId> EmissionsStore::owners(const JurisdictionCode& jurisdiction) const
{
    Statement query = m_database.statement(SelectOwners);
    query.bind(jurisdiction);
    QHash<FacilityId, EntityId> owners;
    while (query.step()) {
        owners.insert(FacilityId::of(query.text(0)),
                      query.isNull(1) ? EntityId() : EntityId::of(query.text(1)));
    }
    return owners;
}

void EmissionsStore::insert(const EmissionsRecord& record, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(record.jurisdiction,
              record.entity,
              facilityText(record),
              record.year,
              record.quantity,
              FieldCodec<VerificationStatus>::toValue(record.status),
              record.version,
              record.source,
              since)
        .run();
}

void EmissionsStore::close(const EmissionsRecord& record, JournalNumber now)
{
    m_database.statement(Close)
        .bind(record.jurisdiction, record.entity, facilityText(record), record.year, now)
        .run();
    CHECK(m_database.changes() == 1);
}

}  // namespace citss
