// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/partition_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectSerialChanges = R"(
    SELECT series, since AS entry, 1 AS is_new, first, last FROM block
    UNION ALL SELECT series, since AS entry, 1 AS is_new, first, last FROM block_past
    UNION ALL SELECT series, until AS entry, 0 AS is_new, first, last FROM block_past
    UNION ALL SELECT series, since AS entry, 0 AS is_new, first, last FROM lot
    ORDER BY 1, 2, 3, 4)";
constexpr const char* SelectBlocks = "SELECT series, first, last FROM block ORDER BY series, first";
constexpr const char* SelectSeries =
    "SELECT series, MAX(last) AS issued FROM lot GROUP BY series ORDER BY series";
constexpr const char* SelectChanges = R"(
    SELECT account, product, entry, SUM(q) AS delta, 0 AS balance,
           SUM(CASE WHEN state = 'PENDING' THEN q ELSE 0 END) AS pending,
           SUM(CASE WHEN state IN ('HELD', 'INVALIDATED') THEN q ELSE 0 END) AS held
    FROM (SELECT account, product, since AS entry, last - first + 1 AS q, state FROM block
          UNION ALL
          SELECT account, product, since AS entry, last - first + 1 AS q, state FROM block_past
          UNION ALL
          SELECT account, product, until AS entry, first - last - 1 AS q, state FROM block_past)
    GROUP BY account, product, entry
    HAVING delta <> 0 OR pending <> 0 OR held <> 0
    ORDER BY account, product, entry)";
constexpr const char* SelectMovements =
    "SELECT account, product, entry, delta, balance, pending, held FROM movement "
    "ORDER BY account, product, entry";
constexpr const char* CountMisplaced = R"(
    SELECT COUNT(*) AS misplaced FROM (
        SELECT account, product, MIN(entry) AS since FROM movement GROUP BY account, product) AS m
    FULL JOIN holding AS h ON h.account = m.account AND h.product = m.product
    WHERE h.since IS NOT m.since)";

}  // namespace

void PartitionStore::forEachSerialChange(const std::function<void(const SerialChange&)>& use) const
{
    Statement rows = m_database.statement(SelectSerialChanges);
    rows.bind();
    while (rows.step()) {
        use({.series = SeriesId(rows.integer(0)),
             .entry = rows.journalNumber(1),
             .isNew = rows.integer(2) == 1,
             .range = SerialRange::of(rows.integer(3), rows.integer(4))});
    }
}

void PartitionStore::forEachBlock(
    const std::function<void(SeriesId, const SerialRange&)>& use) const
{
    Statement rows = m_database.statement(SelectBlocks);
    rows.bind();
    while (rows.step()) {
        use(SeriesId(rows.integer(0)), SerialRange::of(rows.integer(1), rows.integer(2)));
    }
}

HoldingChanges PartitionStore::changesOfBlocks() const
{
    Statement rows = m_database.statement(SelectChanges);
    rows.bind();
    return {std::move(rows), false};
}

HoldingChanges PartitionStore::movements() const
{
    Statement rows = m_database.statement(SelectMovements);
    rows.bind();
    return {std::move(rows), true};
}

std::optional<HoldingChange> HoldingChanges::next()
{
    if (!m_rows.step()) {
        return std::nullopt;
    }
    HoldingChange now{.account = AccountSeq(m_rows.integer(0)),
                      .product = ProductId(m_rows.integer(1)),
                      .entry = m_rows.journalNumber(2),
                      .delta = m_areBalances ? m_rows.integer(4) : m_rows.integer(3),
                      .pending = m_rows.integer(5),
                      .held = m_rows.integer(6)};
    if (!m_areBalances) {
        return now;
    }
    if (now.account != m_last.account || now.product != m_last.product) {
        m_last = {};
    }
    const HoldingChange before = std::exchange(m_last, now);
    now.delta -= before.delta;
    now.pending -= before.pending;
    now.held -= before.held;
    if (now.delta != m_rows.integer(3)) {
        now.delta = now.pending = now.held = 0;
    }
    return now;
}

void PartitionStore::forEachSeries(const std::function<void(SeriesId, qint64)>& use) const
{
    Statement rows = m_database.statement(SelectSeries);
    rows.bind();
    while (rows.step()) {
        use(SeriesId(rows.integer(0)), rows.integer(1));
    }
}

qint64 PartitionStore::misplacedHoldings() const
{
    Statement query = m_database.statement(CountMisplaced);
    return query.bind().step() ? query.integer(0) : 0;
}

}  // namespace citss
