// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/block_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectAccount =
    "SELECT account, product, first, last, series, lot, state, origin, recorded, since "
    "FROM block WHERE account = ?1 ORDER BY product, first";
constexpr const char* SelectProduct =
    "SELECT account, product, first, last, series, lot, state, origin, recorded, since "
    "FROM block WHERE account = ?1 AND product = ?2 ORDER BY first";
// The first block may begin before the range does.
constexpr const char* SelectAcross =
    "SELECT account, product, first, last, series, lot, state, origin, recorded, since "
    "FROM block WHERE series = ?1 AND first <= ?3 AND first >= COALESCE("
    "(SELECT b.first FROM block AS b WHERE b.series = ?1 AND b.first <= ?2 "
    "ORDER BY b.first DESC LIMIT 1), 0) ORDER BY first";
constexpr const char* SelectBalance =
    "SELECT balance, pending, held FROM movement WHERE account = ?1 AND product = ?2 "
    "ORDER BY entry DESC LIMIT 1";
constexpr const char* SelectAny = "SELECT 1 AS found FROM block WHERE account = ?1 LIMIT 1";
constexpr const char* SelectClosed =
    "SELECT first, last, origin, recorded FROM block_past "
    "WHERE account = ?1 AND product = ?2 AND first <= ?4 AND last >= ?3 AND until = ?5 "
    "ORDER BY first";

constexpr size_t UsualBlocks = 32;

Block blockOf(const Statement& row)
{
    return {.account = AccountSeq(row.integer(0)),
            .product = ProductId(row.integer(1)),
            .range = SerialRange::of(row.integer(2), row.integer(3)),
            .series = SeriesId(row.integer(4)),
            .lot = LotId(row.integer(5)),
            .state = blockStateOf(QLatin1String(row.bytes(6))),
            .origin = blockOriginOf(QLatin1String(row.bytes(7))),
            .recorded = row.instant(8),
            .since = row.journalNumber(9)};
}

std::vector<Block> blocksOf(Statement& rows)
{
    std::vector<Block> blocks;
    blocks.reserve(UsualBlocks);
    while (rows.step()) {
        blocks.push_back(blockOf(rows));
    }
    return blocks;
}

}  // namespace

Tonnes Balance::available() const
{
    return total.lessOrZero(pending).lessOrZero(held);
}

std::vector<Block> BlockStore::in(AccountSeq account) const
{
    Statement query = m_database.statement(SelectAccount);
    return blocksOf(query.bind(account));
}

std::vector<Block> BlockStore::lowest(AccountSeq account, ProductId product, Tonnes enough) const
{
    Statement query = m_database.statement(SelectProduct);
    query.bind(account, product);
    std::vector<Block> blocks;
    for (Tonnes wanted = enough; !wanted.isZero() && query.step();) {
        blocks.push_back(blockOf(query));
        if (blocks.back().state == BlockState::Active) {
            wanted = wanted.lessOrZero(blocks.back().range.quantity());
        }
    }
    return blocks;
}

std::vector<Block> BlockStore::across(SeriesId series, const SerialRange& range) const
{
    Statement query = m_database.statement(SelectAcross);
    std::vector<Block> blocks = blocksOf(query.bind(series, range.first(), range.last()));
    std::erase_if(blocks, [&range](const Block& each) { return !each.range.overlaps(range); });
    return blocks;
}

Balance BlockStore::balance(AccountSeq account, ProductId product) const
{
    Statement query = m_database.statement(SelectBalance);
    query.bind(account, product);
    return query.step() ? Balance{.total = query.tonnes(0),
                                  .pending = query.tonnes(1),
                                  .held = query.tonnes(2)}
                        : Balance{};
}

bool BlockStore::isEmpty(AccountSeq account) const
{
    Statement query = m_database.statement(SelectAny);
    return !query.bind(account).step();
}

std::vector<PastBlock> BlockStore::closedBy(JournalNumber entry,
                                            AccountSeq account,
                                            ProductId product,
                                            const SerialRange& range) const
{
    Statement query = m_database.statement(SelectClosed);
    query.bind(account, product, range.first(), range.last(), entry);
    std::vector<PastBlock> blocks;
    while (query.step()) {
        blocks.push_back({.range = SerialRange::of(query.integer(0), query.integer(1)),
                          .origin = blockOriginOf(QLatin1String(query.bytes(2))),
                          .recorded = query.instant(3)});
    }
    return blocks;
}

}  // namespace citss
