// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/partition.h"

#include "core/instruments/instrument_problems.h"
#include "core/instruments/instrument_store.h"
#include "core/instruments/partition_store.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace citss {

namespace {

/// Ranges that come in order: what they cover, as few ranges as possible.
class Cover {
public:
    void add(const SerialRange& range)
    {
        m_overlaps = m_overlaps || (!m_ranges.empty() && range.first() <= m_ranges.back().last());
        const auto joined = m_ranges.empty() ? std::nullopt : m_ranges.back().join(range);
        if (joined) {
            m_ranges.back() = *joined;
        } else {
            m_ranges.push_back(range);
        }
    }
    [[nodiscard]] bool overlaps() const { return m_overlaps; }
    [[nodiscard]] bool covers(qint64 issued) const
    {
        return m_ranges == std::vector<SerialRange>{SerialRange::of(1, issued)};
    }
    bool operator==(const Cover&) const = default;

private:
    std::vector<SerialRange> m_ranges;
    bool m_overlaps = false;
};

QString textOf(SeriesId id, Database& database)
{
    const std::optional<SeriesKey> key = InstrumentStore(database).series(id);
    return key ? key->text() : QString::number(id.number());
}

/// Every number issued lies in exactly one of the blocks there are now.
Problems verifyNow(Database& database)
{
    std::map<SeriesId, Cover> blocks;
    const PartitionStore store(database);
    store.forEachBlock(
        [&blocks](SeriesId series, const SerialRange& range) { blocks[series].add(range); });
    Problems problems;
    store.forEachSeries([&](SeriesId series, qint64 issued) {
        const auto cover = blocks.find(series);
        if (cover == blocks.end() || cover->second.overlaps() || !cover->second.covers(issued)) {
            problems += problem(SeriesNotPartitioned, {}, {textOf(series, database), issued});
        }
        blocks.erase(series);
    });
    for (const auto& [series, cover] : blocks) {
        problems += problem(SeriesNotPartitioned, {}, {textOf(series, database), 0});
    }
    return problems;
}

/// What ended at an entry is what began at it: with the blocks of now in order, so were those of
/// every moment before.
Problems verifyEntries(Database& database)
{
    Problems problems;
    Cover ended;
    Cover begun;
    SeriesId series{0};
    JournalNumber entry{0};
    const auto close = [&] {
        if (ended.overlaps() || begun.overlaps() || ended != begun) {
            problems += problem(EntryBreaksSeries, {}, {textOf(series, database), entry.number()});
        }
        ended = {};
        begun = {};
    };
    PartitionStore(database).forEachSerialChange([&](const SerialChange& change) {
        if (change.series != series || change.entry != entry) {
            close();
            series = change.series;
            entry = change.entry;
        }
        (change.isNew ? begun : ended).add(change.range);
    });
    close();
    return problems;
}

/// The entries at which the movements and the blocks do not tell the same of a holding.
Problems verifyMovements(Database& database)
{
    const auto key = [](const HoldingChange& each) {
        return std::tuple(each.account, each.product, each.entry);
    };
    const PartitionStore store(database);
    HoldingChanges changes = store.changesOfBlocks();
    HoldingChanges movements = store.movements();
    std::optional<HoldingChange> change = changes.next();
    std::optional<HoldingChange> movement = movements.next();
    Problems problems;
    while (change || movement) {
        const bool noMovement = change && (!movement || key(*change) < key(*movement));
        const bool noChange = movement && (!change || key(*movement) < key(*change));
        if (noMovement || noChange || *change != *movement) {
            const HoldingChange& where = noMovement ? *change : *movement;
            problems +=
                problem(MovementDiffers,
                        {},
                        {where.account.number(), where.product.number(), where.entry.number()});
        }
        if (!noChange) {
            change = changes.next();
        }
        if (!noMovement) {
            movement = movements.next();
        }
    }
    return problems;
}

}  // namespace

Problems verifyPartition(Database& database)
{
    Problems problems = verifyNow(database) + verifyEntries(database) + verifyMovements(database);
    if (const qint64 misplaced = PartitionStore(database).misplacedHoldings(); misplaced > 0) {
        problems += problem(HoldingsMisplaced, {}, {misplaced});
    }
    return problems;
}

}  // namespace citss
