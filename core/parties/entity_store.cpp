// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/entity_store.h"

#include "core/base/check.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT id, jurisdiction, type, legal_name, operating_name, state, reason, since FROM entity "
    "WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectOfJurisdiction =
    "SELECT id, jurisdiction, type, legal_name, operating_name, state, reason, since FROM entity "
    "WHERE jurisdiction = ?1 AND until = 9223372036854775807 ORDER BY id";
constexpr const char* SelectHighest =
    "SELECT COALESCE(MAX(CAST(substr(id, length(?1) + 1) AS INTEGER)), 0) AS number FROM entity "
    "WHERE jurisdiction = ?1 AND until = 9223372036854775807";
constexpr const char* Insert =
    "INSERT INTO entity (id, jurisdiction, type, legal_name, operating_name, state, reason, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr const char* Close =
    "UPDATE entity SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";

Entity entityOf(const Statement& row)
{
    return {.id = EntityId::of(row.text(0)),
            .jurisdiction = JurisdictionCode::of(row.text(1)),
            .type = FieldCodec<EntityType>::fromValue(row.text(2)).value(),
            .legalName = row.text(3),
            .operatingName = row.text(4),
            .state = FieldCodec<EntityState>::fromValue(row.text(5)).value(),
            .reason = row.text(6),
            .since = row.journalNumber(7)};
}

}  // namespace

std::optional<Entity> EntityStore::find(const EntityId& id) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(id);
    return query.step() ? std::optional(entityOf(query)) : std::nullopt;
}

QList<Entity> EntityStore::ofJurisdiction(const JurisdictionCode& jurisdiction) const
{
    Statement query = m_database.statement(SelectOfJurisdiction);
    query.bind(jurisdiction);
    QList<Entity> entities;
    while (query.step()) {
        entities.append(entityOf(query));
    }
    return entities;
}

qint64 EntityStore::highestNumber(const JurisdictionCode& jurisdiction) const
{
    Statement query = m_database.statement(SelectHighest);
    query.bind(jurisdiction);
    CHECK(query.step());
    return query.integer(0);
}

void EntityStore::insert(const Entity& entity, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(entity.id,
              entity.jurisdiction,
              FieldCodec<EntityType>::toValue(entity.type),
              entity.legalName,
              entity.operatingName,
              FieldCodec<EntityState>::toValue(entity.state),
              entity.reason,
              since)
        .run();
}

void EntityStore::replace(const Entity& entity, JournalNumber now)
{
    m_database.statement(Close).bind(entity.id, now).run();
    CHECK(m_database.changes() == 1);
    insert(entity, now);
}

}  // namespace citss
