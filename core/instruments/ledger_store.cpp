// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/ledger_store.h"

#include "core/base/check.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* DeleteBlock =
    "DELETE FROM block WHERE account = ?1 AND product = ?2 AND first = ?3 AND last = ?4 "
    "AND since = ?5";
constexpr const char* InsertBlock =
    "INSERT INTO block (account, product, first, last, series, lot, state, origin, recorded, "
    "source, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr const char* SelectBalance =
    "SELECT balance, pending, held FROM movement WHERE account = ?1 AND product = ?2 "
    "ORDER BY entry DESC LIMIT 1";
constexpr const char* InsertHolding =
    "INSERT INTO holding (account, product, since) VALUES (?1, ?2, ?3)";
constexpr const char* InsertMovement =
    "INSERT INTO movement (account, product, entry, delta, balance, pending, held, cause) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

QLatin1String storedText(Cause cause)
{
    return QLatin1String(EnumChoices<Cause>::choices()[static_cast<size_t>(cause)].code);
}

}  // namespace

std::span<const Choice> EnumChoices<Cause>::choices()
{
    static constexpr Choice list[] = {{"ISSUE", QT_TRANSLATE_NOOP("Label", "Issue")},
                                      {"MOVE", QT_TRANSLATE_NOOP("Label", "Movement")},
                                      {"RETIRE", QT_TRANSLATE_NOOP("Label", "Retirement")},
                                      {"REVERSE", QT_TRANSLATE_NOOP("Label", "Reversal")},
                                      {"STATE", QT_TRANSLATE_NOOP("Label", "Change of state")}};
    return list;
}

void LedgerStore::remove(const Block& block)
{
    m_database.statement(DeleteBlock)
        .bind(block.account, block.product, block.range.first(), block.range.last(), block.since)
        .run();
    CHECK(m_database.changes() == 1);
}

void LedgerStore::insert(const Block& block, AccountSeq source)
{
    m_database.statement(InsertBlock)
        .bind(block.account,
              block.product,
              block.range.first(),
              block.range.last(),
              block.series,
              block.lot,
              storedText(block.state),
              storedText(block.origin),
              block.recorded,
              source,
              block.since)
        .run();
}

void LedgerStore::post(const Movement& movement, Cause cause, JournalNumber entry)
{
    Movement after = movement;
    bool isFirst = true;
    {
        Statement query = m_database.statement(SelectBalance);
        query.bind(movement.account, movement.product);
        if (query.step()) {
            isFirst = false;
            after.delta += query.integer(0);
            after.pending += query.integer(1);
            after.held += query.integer(2);
        }
    }
    CHECK(after.pending >= 0 && after.held >= 0 && after.pending + after.held <= after.delta);
    if (isFirst) {
        m_database.statement(InsertHolding).bind(movement.account, movement.product, entry).run();
    }
    m_database.statement(InsertMovement)
        .bind(movement.account,
              movement.product,
              entry,
              movement.delta,
              after.delta,
              after.pending,
              after.held,
              storedText(cause))
        .run();
}

}  // namespace citss
