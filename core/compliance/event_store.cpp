// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/event_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT id, jurisdiction, pack, pack_version, rule_set, rule_hash, type, year, parent, entity, "
    "deadline_date, deadline, "
    "deadline_reason, state, since FROM compliance_event WHERE id = ?1 AND until = "
    "9223372036854775807";
constexpr const char* SelectDue =
    "SELECT id, jurisdiction, pack, pack_version, rule_set, rule_hash, type, year, parent, entity, "
    "deadline_date, deadline, "
    "deadline_reason, state, since FROM compliance_event "
    "WHERE deadline <= ?1 AND until = 9223372036854775807 AND state IN ('PLANNED', 'PUBLISHED') "
    "ORDER BY id";
constexpr const char* SelectNext =
    "SELECT MIN(deadline) AS deadline FROM compliance_event "
    "WHERE until = 9223372036854775807 AND state IN ('PLANNED', 'PUBLISHED')";
constexpr const char* Insert =
    "INSERT INTO compliance_event (id, jurisdiction, pack, pack_version, rule_set, rule_hash, "
    "type, year, parent, entity, "
    "deadline_date, deadline, deadline_reason, state, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
constexpr const char* Close =
    "UPDATE compliance_event SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";

ComplianceEvent eventOf(const Statement& row)
{
    ComplianceEvent event{.id = Identifier::of(row.text(0)),
                          .jurisdiction = JurisdictionCode::of(row.text(1)),
                          .pack = Identifier::of(row.text(2)),
                          .packVersion = static_cast<int>(row.integer(3)),
                          .ruleSet = Identifier::of(row.text(4)),
                          .ruleHash = row.blob(5),
                          .type = fromWord<EventType>(row.text(6)).value(),
                          .deadlineReason = row.text(12),
                          .state = FieldCodec<EventState>::fromValue(row.text(13)).value(),
                          .since = row.journalNumber(14)};
    if (!row.isNull(7)) {
        event.year = static_cast<int>(row.integer(7));
    }
    if (!row.isNull(8)) {
        event.parent = Identifier::of(row.text(8));
    }
    if (!row.isNull(9)) {
        event.entity = EntityId::of(row.text(9));
    }
    if (!row.isNull(11)) {
        event.deadline = Deadline{.localDate = row.date(10), .utc = row.instant(11)};
    }
    return event;
}

}  // namespace

std::optional<ComplianceEvent> EventStore::find(const Identifier& id) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(id);
    return query.step() ? std::optional(eventOf(query)) : std::nullopt;
}

QList<ComplianceEvent> EventStore::dueBy(Instant moment) const
{
    Statement query = m_database.statement(SelectDue);
    query.bind(moment);
    QList<ComplianceEvent> events;
    while (query.step()) {
        events.append(eventOf(query));
    }
    return events;
}

std::optional<Instant> EventStore::nextDeadline() const
{
    Statement query = m_database.statement(SelectNext);
    return query.step() && !query.isNull(0) ? std::optional(query.instant(0)) : std::nullopt;
}

void EventStore::insert(const ComplianceEvent& event, JournalNumber since)
{
    const auto deadline = event.deadline;
    m_database.statement(Insert)
        .bind(event.id,
              event.jurisdiction,
              event.pack,
              event.packVersion,
              event.ruleSet,
              event.ruleHash,
              wordOf(event.type),
              event.year,
              event.parent,
              event.entity,
              deadline ? std::optional(deadline->localDate) : std::nullopt,
              deadline ? std::optional(deadline->utc) : std::nullopt,
              event.deadlineReason,
              FieldCodec<EventState>::toValue(event.state),
              since)
        .run();
}

void EventStore::replace(const ComplianceEvent& event, JournalNumber now)
{
    m_database.statement(Close).bind(event.id, now).run();
    CHECK(m_database.changes() == 1);
    insert(event, now);
}

}  // namespace citss
