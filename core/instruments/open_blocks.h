// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/block_store.h"

#include <map>
#include <set>

namespace citss {

/// What a quantity may be taken from.
struct Demand {
    QList<ProductId> products;
    std::optional<std::set<LotId>> lots = {};  ///< only from these
    Tonnes quantity;
};

/// The blocks of one account, as far as somebody has read them, and which of their serial numbers
/// nobody has taken yet. Pure: the same blocks and the same demands give the same pieces.
class OpenBlocks {
public:
    enum class Refusal { None, NotHere, NotFree, TakenBefore };

    /// The pieces, or why there are none.
    struct Taken {
        std::vector<Piece> pieces = {};
        Refusal refusal = Refusal::None;
        std::optional<Block> obstacle = {};  ///< the block that is not free
    };

    /// Blocks that are known already are left as they are.
    void add(const std::vector<Block>& blocks);

    /// The lowest serial numbers first, between number lines in the order of the products; all of
    /// the quantity or nothing.
    std::optional<std::vector<Piece>> take(const Demand& demand);
    /// Exactly these, all of them active, or nothing.
    Taken takeSerials(SeriesId series, const SerialRange& range);
    /// What is left of what a demand may be taken from.
    [[nodiscard]] Balance left(const Demand& demand) const;

private:
    /// Serial numbers that can be taken; the key holds the first.
    struct Free {
        const Block* block;
        qint64 last;
    };
    using Place = std::pair<ProductId, qint64>;
    using FreeParts = std::map<Place, Free>;

    FreeParts::iterator nextOf(ProductId product, FreeParts::iterator from, const Demand& demand);
    Piece takeFrom(FreeParts::iterator part, const SerialRange& range);
    [[nodiscard]] bool isFree(const Block& block, const SerialRange& range) const;
    [[nodiscard]] FreeParts::const_iterator freeAround(const Block& block, qint64 serial) const;

    std::map<std::pair<SeriesId, qint64>, Block> m_blocks;
    FreeParts m_free;
};

}  // namespace citss
