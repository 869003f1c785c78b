// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/penalty_store.h"

#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectDue =
    "SELECT id, event, entity, run, missing, instruments, cents, currency, due, state FROM penalty "
    "WHERE event = ?1 AND state = 'DUE' AND until = 9223372036854775807 ORDER BY entity, id";
constexpr const char* SelectOfRun =
    "SELECT id, event, entity, run, missing, instruments, cents, currency, due, state FROM penalty "
    "WHERE event = ?1 AND entity = ?2 AND run = ?3 AND state <> 'VOID' AND until = "
    "9223372036854775807 ORDER BY id";
constexpr const char* SelectCovered =
    "SELECT id, event, entity, run, missing, instruments, cents, currency, due, state FROM penalty "
    "WHERE event = ?1 AND entity = ?2 AND state = 'COVERED' AND until = 9223372036854775807 ORDER "
    "BY id";
constexpr const char* Insert =
    "INSERT INTO penalty (id, event, entity, run, missing, instruments, cents, currency, due, "
    "state, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr const char* Close =
    "UPDATE penalty SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";

QList<PenaltyRecord> readAll(Statement& query)
{
    QList<PenaltyRecord> records;
    while (query.step()) {
        PenaltyRecord record{.id = PenaltyId(query.integer(0)),
                             .event = Identifier::of(query.text(1)),
                             .entity = EntityId::of(query.text(2)),
                             .run = RunId(query.integer(3)),
                             .missing = query.tonnes(4),
                             .instruments = query.tonnes(5),
                             .money = query.isNull(6)
                                          ? std::nullopt
                                          : Money::fromCents(query.integer(6), query.text(7)),
                             .due = query.isNull(8) ? std::nullopt : std::optional(query.date(8)),
                             .state = FieldCodec<PenaltyState>::fromValue(query.text(9)).value()};
        records.append(record);
    }
    return records;
}

void insertRow(Database& database, const PenaltyRecord& penalty, JournalNumber since)
{
    const auto& money = penalty.money;
    database.statement(Insert)
        .bind(penalty.id,
              penalty.event,
              penalty.entity,
              penalty.run,
              penalty.missing,
              penalty.instruments,
              money ? std::optional(money->cents()) : std::nullopt,
              money ? std::optional(money->currency()) : std::nullopt,
              penalty.due,
              FieldCodec<PenaltyState>::toValue(penalty.state),
              since)
        .run();
}

}  // namespace

QList<PenaltyRecord> PenaltyStore::dueOf(const Identifier& event) const
{
    Statement query = m_database.statement(SelectDue);
    return readAll(query.bind(event));
}

QList<PenaltyRecord> PenaltyStore::ofRun(const RunRecord& run) const
{
    Statement query = m_database.statement(SelectOfRun);
    return readAll(query.bind(run.event, run.entity, run.id));
}

QList<PenaltyRecord> PenaltyStore::coveredOf(const Identifier& event, const EntityId& entity) const
{
    Statement query = m_database.statement(SelectCovered);
    return readAll(query.bind(event, entity));
}

void PenaltyStore::insert(PenaltyRecord penalty, JournalNumber since)
{
    penalty.id = PenaltyId(CounterStore(m_database).take(QStringLiteral("penalty")));
    insertRow(m_database, penalty, since);
}

void PenaltyStore::replace(const PenaltyRecord& penalty, JournalNumber now)
{
    m_database.statement(Close).bind(penalty.id, now).run();
    CHECK(m_database.changes() == 1);
    insertRow(m_database, penalty, now);
}

}  // namespace citss
