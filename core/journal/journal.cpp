// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/check.h"
#include "core/base/stored_instant.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectAll =
    "SELECT number, at, actor, command_id, command, fields, outcome, seed, previous, hash "
    "FROM journal_entry ORDER BY number";
constexpr const char* SelectByNumber =
    "SELECT number, at, actor, command_id, command, fields, outcome, seed, previous, hash "
    "FROM journal_entry WHERE number = ?1";
constexpr const char* SelectByCommand =
    "SELECT number, at, actor, command_id, command, fields, outcome, seed, previous, hash "
    "FROM journal_entry WHERE command_id = ?1";
constexpr const char* SelectHead =
    "SELECT number, hash FROM journal_entry ORDER BY number DESC LIMIT 1";
constexpr const char* SelectLastTime = "SELECT at FROM journal_entry ORDER BY number DESC LIMIT 1";
constexpr const char* SelectAt =
    "SELECT number FROM journal_entry WHERE at <= ?1 ORDER BY at DESC, number DESC LIMIT 1";
constexpr const char* SelectTime = "SELECT at FROM journal_entry WHERE number = ?1";
constexpr const char* Insert =
    "INSERT INTO journal_entry (number, at, actor, command_id, command, fields, outcome, seed, "
    "previous, hash) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

}  // namespace

StoredEntry Journal::storedEntryOf(const Statement& row)
{
    return {.number = row.integer(0),
            .at = row.bytes(1),
            .actor = row.integer(2),
            .commandId = row.bytes(3),
            .command = row.bytes(4),
            .fields = row.bytes(5),
            .outcome = row.bytes(6),
            .seed = row.bytes(7),
            .previous = row.bytes(8),
            .hash = row.bytes(9)};
}

std::optional<Entry> Journal::entryOf(const Statement& row)
{
    const std::optional<qint64> at = millisecondsOf(row.bytes(1));
    if (!at) {
        return std::nullopt;
    }
    return Entry{.envelope = {.commandId = row.blob(3),
                              .actor = PersonId(row.integer(2)),
                              .at = Instant(*at),
                              .seed = row.blob(7),
                              .number = JournalNumber(row.integer(0))},
                 .command = row.text(4),
                 .fields = row.blob(5),
                 .outcome = row.blob(6),
                 .previous = row.blob(8),
                 .hash = row.blob(9)};
}

Statement Journal::allEntries(Database& database)
{
    return database.statement(SelectAll);
}

Journal::Head Journal::head() const
{
    Statement query = m_database.statement(SelectHead);
    if (!query.step()) {
        return {.number = JournalNumber(0), .hash = chainStart()};
    }
    return {.number = query.journalNumber(0), .hash = query.blob(1)};
}

Instant Journal::lastTime() const
{
    Statement query = m_database.statement(SelectLastTime);
    return query.step() ? query.instant(0) : Instant(0);
}

std::optional<Entry> Journal::find(const QByteArray& commandId) const
{
    Statement query = m_database.statement(SelectByCommand);
    query.bind(commandId);
    return query.step() ? entryOf(query) : std::nullopt;
}

std::optional<Entry> Journal::read(JournalNumber number) const
{
    Statement query = m_database.statement(SelectByNumber);
    query.bind(number);
    return query.step() ? entryOf(query) : std::nullopt;
}

Instant Journal::timeOf(JournalNumber number) const
{
    Statement query = m_database.statement(SelectTime);
    query.bind(number);
    return query.step() ? query.instant(0) : Instant(0);
}

JournalNumber Journal::numberAt(Instant moment) const
{
    Statement query = m_database.statement(SelectAt);
    query.bind(moment);
    return query.step() ? query.journalNumber(0) : JournalNumber(0);
}

Journal::Head Journal::append(Entry entry, const Head& before)
{
    CHECK(entry.envelope.number.number() == before.number.number() + 1);
    entry.previous = before.hash;
    const std::optional<QByteArray> hash = entryHash(entry);
    CHECK(hash.has_value());
    entry.hash = *hash;
    store(entry);
    return {.number = entry.envelope.number, .hash = entry.hash};
}

void Journal::store(const Entry& entry)
{
    m_database.statement(Insert)
        .bind(entry.envelope.number,
              entry.envelope.at,
              entry.envelope.actor,
              entry.envelope.commandId,
              entry.command,
              entry.fields,
              entry.outcome,
              entry.envelope.seed,
              entry.previous,
              entry.hash)
        .run();
}

}  // namespace citss
