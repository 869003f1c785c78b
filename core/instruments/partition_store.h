// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/block.h"
#include "core/storage/statement.h"

#include <functional>
#include <optional>

namespace citss {

class Database;

/// Serial numbers that came into being at an entry, as a lot or out of other blocks, or went.
struct SerialChange {
    SeriesId series{0};
    JournalNumber entry{0};
    bool isNew = false;  ///< a block that begins; else a lot or a block that ends in others
    SerialRange range;
};

/// What an entry did to a holding: as the blocks tell it, or as the movements do.
struct HoldingChange {
    AccountSeq account{0};
    ProductId product{0};
    JournalNumber entry{0};
    qint64 delta = 0;
    qint64 pending = 0;
    qint64 held = 0;
    bool operator==(const HoldingChange&) const = default;
};

/// Steps through what happened to holdings, by account, product and entry.
class HoldingChanges {
public:
    /// The columns: account, product, entry, delta, balance, pending, held. With balances the parts
    /// are balances too, and what is told are the differences between lines.
    HoldingChanges(Statement rows, bool areBalances)
        : m_rows(std::move(rows)), m_areBalances(areBalances)
    {
    }
    /// A balance that does not follow from the one before comes as a change of nothing.
    std::optional<HoldingChange> next();

private:
    Statement m_rows;
    bool m_areBalances;
    HoldingChange m_last;
};

/// The SQL behind `verifyPartition`: reads everything, in the order in which it can be checked.
class PartitionStore {
public:
    explicit PartitionStore(Database& database) : m_database(database) {}

    /// By series and entry; what ends before what begins, lowest serial number first.
    void forEachSerialChange(const std::function<void(const SerialChange&)>& use) const;
    /// The blocks there are now: series by series, lowest serial number first.
    void forEachBlock(const std::function<void(SeriesId, const SerialRange&)>& use) const;
    [[nodiscard]] HoldingChanges changesOfBlocks() const;
    [[nodiscard]] HoldingChanges movements() const;
    /// How many serial numbers each series has, by its lots.
    void forEachSeries(const std::function<void(SeriesId, qint64 issued)>& use) const;
    /// Holdings that do not begin with their first movement.
    [[nodiscard]] qint64 misplacedHoldings() const;

private:
    Database& m_database;
};

}  // namespace citss
