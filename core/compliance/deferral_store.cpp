// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/deferral_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT event, reason FROM deferral WHERE jurisdiction = ?1 AND entity = ?2 AND year = ?3 "
    "AND until = 9223372036854775807";
constexpr const char* SelectYear =
    "SELECT entity FROM deferral WHERE jurisdiction = ?1 AND year = ?2 "
    "AND until = 9223372036854775807 ORDER BY entity";
constexpr const char* Insert =
    "INSERT INTO deferral (jurisdiction, entity, year, event, reason, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr const char* Close =
    "UPDATE deferral SET until = ?4 WHERE jurisdiction = ?1 AND entity = ?2 AND year = ?3 "
    "AND until = 9223372036854775807";

}  // namespace

std::optional<Deferral> DeferralStore::find(const JurisdictionCode& jurisdiction,
                                            const EntityId& entity,
                                            int year) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(jurisdiction, entity, year);
    if (!query.step()) {
        return std::nullopt;
    }
    return Deferral{.jurisdiction = jurisdiction,
                    .entity = entity,
                    .year = year,
                    .event = Identifier::of(query.text(0)),
                    .reason = query.text(1)};
}

QList<EntityId> DeferralStore::entitiesOf(const JurisdictionCode& jurisdiction, int year) const
{
    Statement query = m_database.statement(SelectYear);
    query.bind(jurisdiction, year);
    QList<EntityId> entities;
    while (query.step()) {
        entities.append(EntityId::of(query.text(0)));
    }
    return entities;
}

void DeferralStore::insert(const Deferral& deferral, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(deferral.jurisdiction,
              deferral.entity,
              deferral.year,
              deferral.event,
              deferral.reason,
              since)
        .run();
}

void DeferralStore::close(const Deferral& deferral, JournalNumber now)
{
    m_database.statement(Close)
        .bind(deferral.jurisdiction, deferral.entity, deferral.year, now)
        .run();
    CHECK(m_database.changes() == 1);
}

}  // namespace citss
