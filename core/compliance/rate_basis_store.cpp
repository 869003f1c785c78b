// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/rate_basis_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectEvent =
    "SELECT entity, pounds, megawatt_hours, standard FROM rate_basis WHERE event = ?1 "
    "AND until = 9223372036854775807 ORDER BY entity";
constexpr const char* Insert =
    "INSERT INTO rate_basis (event, entity, pounds, megawatt_hours, standard, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr const char* Close =
    "UPDATE rate_basis SET until = ?3 WHERE event = ?1 AND entity = ?2 "
    "AND until = 9223372036854775807";

}  // namespace

QHash<EntityId, compliance::RateBasis> RateBasisStore::ofEvent(const Identifier& event) const
{
    Statement query = m_database.statement(SelectEvent);
    query.bind(event);
    QHash<EntityId, compliance::RateBasis> all;
    while (query.step()) {
        all.insert(EntityId::of(query.text(0)),
                   {.pounds = query.tonnes(1),
                    .megawattHours = query.tonnes(2),
                    .standard = query.tonnes(3)});
    }
    return all;
}

void RateBasisStore::put(const Identifier& event,
                         const EntityId& entity,
                         const compliance::RateBasis& basis,
                         JournalNumber now)
{
    m_database.statement(Close).bind(event, entity, now).run();
    m_database.statement(Insert)
        .bind(event, entity, basis.pounds, basis.megawattHours, basis.standard, now)
        .run();
}

}  // namespace citss
