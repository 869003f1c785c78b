// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/facility_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT jurisdiction, id, name, since FROM facility "
    "WHERE jurisdiction = ?1 AND id = ?2 AND until = 9223372036854775807";
constexpr const char* SelectOwners =
    "SELECT jurisdiction, facility, entity, from_date, since FROM facility_owner "
    "WHERE jurisdiction = ?1 AND facility = ?2 AND until = 9223372036854775807 ORDER BY from_date";
constexpr const char* SelectOwnerOn =
    "SELECT jurisdiction, facility, entity, from_date, since FROM facility_owner "
    "WHERE jurisdiction = ?1 AND facility = ?2 AND from_date <= ?3 "
    "AND until = 9223372036854775807 ORDER BY from_date DESC LIMIT 1";
constexpr const char* InsertFacility =
    "INSERT INTO facility (jurisdiction, id, name, since) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* InsertOwner =
    "INSERT INTO facility_owner (jurisdiction, facility, entity, from_date, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5)";

FacilityOwner ownerOf(const Statement& row)
{
    return {.jurisdiction = JurisdictionCode::of(row.text(0)),
            .facility = FacilityId::of(row.text(1)),
            .entity = EntityId::of(row.text(2)),
            .from = row.date(3),
            .since = row.journalNumber(4)};
}

}  // namespace

std::optional<Facility> FacilityStore::find(const JurisdictionCode& jurisdiction,
                                            const FacilityId& id) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(jurisdiction, id);
    if (!query.step()) {
        return std::nullopt;
    }
    return Facility{.jurisdiction = JurisdictionCode::of(query.text(0)),
                    .id = FacilityId::of(query.text(1)),
                    .name = query.text(2),
                    .since = query.journalNumber(3)};
}

QList<FacilityOwner> FacilityStore::owners(const JurisdictionCode& jurisdiction,
                                           const FacilityId& id) const
{
    Statement query = m_database.statement(SelectOwners);
    query.bind(jurisdiction, id);
    QList<FacilityOwner> owners;
    while (query.step()) {
        owners.append(ownerOf(query));
    }
    return owners;
}

std::optional<FacilityOwner> FacilityStore::ownerOn(const JurisdictionCode& jurisdiction,
                                                    const FacilityId& id,
                                                    QDate date) const
{
    Statement query = m_database.statement(SelectOwnerOn);
    query.bind(jurisdiction, id, date);
    return query.step() ? std::optional(ownerOf(query)) : std::nullopt;
}

void FacilityStore::insert(const Facility& facility, JournalNumber since)
{
    m_database.statement(InsertFacility)
        .bind(facility.jurisdiction, facility.id, facility.name, since)
        .run();
}

void FacilityStore::insert(const FacilityOwner& owner, JournalNumber since)
{
    m_database.statement(InsertOwner)
        .bind(owner.jurisdiction, owner.facility, owner.entity, owner.from, since)
        .run();
}

}  // namespace citss
