// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/hold_store.h"

#include "core/base/check.h"
#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectById =
    "SELECT id, jurisdiction, series, first, last, reason, authority, placed, released, since "
    "FROM hold WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectStanding =
    "SELECT id, jurisdiction, series, first, last, reason, authority, placed, released, since "
    "FROM hold WHERE series = ?1 AND first <= ?3 AND last >= ?2 AND released = '' "
    "AND until = 9223372036854775807 ORDER BY first, id";
constexpr const char* Insert =
    "INSERT INTO hold (id, jurisdiction, series, first, last, reason, authority, placed, released, "
    "since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr const char* Close =
    "UPDATE hold SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";

Hold holdOf(const Statement& row)
{
    return {.id = HoldId(row.integer(0)),
            .jurisdiction = JurisdictionCode::of(row.text(1)),
            .series = SeriesId(row.integer(2)),
            .range = SerialRange::of(row.integer(3), row.integer(4)),
            .reason = row.text(5),
            .authority = row.text(6),
            .placed = row.instant(7),
            .released = row.text(8),
            .since = row.journalNumber(9)};
}

}  // namespace

std::optional<Hold> HoldStore::find(HoldId id) const
{
    Statement query = m_database.statement(SelectById);
    query.bind(id);
    return query.step() ? std::optional(holdOf(query)) : std::nullopt;
}

std::vector<Hold> HoldStore::standing(SeriesId series, const SerialRange& range) const
{
    Statement query = m_database.statement(SelectStanding);
    query.bind(series, range.first(), range.last());
    std::vector<Hold> holds;
    while (query.step()) {
        holds.push_back(holdOf(query));
    }
    return holds;
}

HoldId HoldStore::insert(const Hold& hold, JournalNumber since)
{
    Hold numbered = hold;
    numbered.id = HoldId(CounterStore(m_database).take(QStringLiteral("hold")));
    insertRow(numbered, since);
    return numbered.id;
}

void HoldStore::replace(const Hold& hold, JournalNumber now)
{
    m_database.statement(Close).bind(hold.id, now).run();
    CHECK(m_database.changes() == 1);
    insertRow(hold, now);
}

void HoldStore::insertRow(const Hold& hold, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(hold.id,
              hold.jurisdiction,
              hold.series,
              hold.range.first(),
              hold.range.last(),
              hold.reason,
              hold.authority,
              hold.placed,
              hold.released,
              since)
        .run();
}

}  // namespace citss
