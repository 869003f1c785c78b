// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/serial_request_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectEvent =
    "SELECT entity, series, first, last FROM serial_request WHERE event = ?1 "
    "AND until = 9223372036854775807 ORDER BY entity, line";
constexpr const char* SelectOne =
    "SELECT entity, series, first, last FROM serial_request WHERE event = ?1 AND entity = ?2 "
    "AND until = 9223372036854775807 ORDER BY line";
constexpr const char* Insert =
    "INSERT INTO serial_request (event, entity, line, series, first, last, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* Close =
    "UPDATE serial_request SET until = ?3 WHERE event = ?1 AND entity = ?2 "
    "AND until = 9223372036854775807";

compliance::SerialRequest requestOf(const Statement& row)
{
    return {.series = compliance::SeriesKey(row.integer(1)),
            .range = SerialRange::of(row.integer(2), row.integer(3))};
}

}  // namespace

SerialRequestStore::Requests SerialRequestStore::of(const Identifier& event,
                                                    const EntityId& entity) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(event, entity);
    Requests requests;
    while (query.step()) {
        requests.push_back(requestOf(query));
    }
    return requests;
}

QHash<EntityId, SerialRequestStore::Requests> SerialRequestStore::ofEvent(
    const Identifier& event) const
{
    Statement query = m_database.statement(SelectEvent);
    query.bind(event);
    QHash<EntityId, Requests> all;
    while (query.step()) {
        all[EntityId::of(query.text(0))].push_back(requestOf(query));
    }
    return all;
}

void SerialRequestStore::put(const Identifier& event,
                             const EntityId& entity,
                             const Requests& requests,
                             JournalNumber now)
{
    m_database.statement(Close).bind(event, entity, now).run();
    int line = 0;
    for (const compliance::SerialRequest& request : requests) {
        m_database.statement(Insert)
            .bind(event,
                  entity,
                  ++line,
                  request.series.number(),
                  request.range.first(),
                  request.range.last(),
                  now)
            .run();
    }
}

}  // namespace citss
