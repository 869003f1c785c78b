// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/block.h"

#include <vector>

namespace citss {

class Database;

/// What an account holds of a product: all of it, and which parts of it cannot move.
struct Balance {
    Tonnes total;
    Tonnes pending;
    Tonnes held;  ///< on hold or invalidated

    [[nodiscard]] Tonnes available() const;
    bool operator==(const Balance&) const = default;
};

/// What a block of the past had that a reversal gives back.
struct PastBlock {
    SerialRange range;
    BlockOrigin origin;
    Instant recorded{0};
};

/// Reads blocks and balances. Only the Ledger writes them.
class BlockStore {
public:
    explicit BlockStore(Database& database) : m_database(database) {}

    /// All blocks of an account, product by product, lowest serial number first.
    [[nodiscard]] std::vector<Block> in(AccountSeq account) const;
    /// Blocks of a product from the lowest serial number on, until the active ones come to
    /// `enough`; all of them if they never do.
    [[nodiscard]] std::vector<Block> lowest(AccountSeq account,
                                            ProductId product,
                                            Tonnes enough) const;
    /// The blocks that have serial numbers of the range, in whichever account they lie.
    [[nodiscard]] std::vector<Block> across(SeriesId series, const SerialRange& range) const;

    [[nodiscard]] Balance balance(AccountSeq account, ProductId product) const;
    /// Whether anything at all lies in an account.
    [[nodiscard]] bool isEmpty(AccountSeq account) const;
    /// The blocks of an account that an entry closed and that have serial numbers of the range.
    [[nodiscard]] std::vector<PastBlock> closedBy(JournalNumber entry,
                                                  AccountSeq account,
                                                  ProductId product,
                                                  const SerialRange& range) const;

private:
    Database& m_database;
};

}  // namespace citss
