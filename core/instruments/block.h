// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/instruments/instrument.h"
#include "core/registry/field_codec.h"

#include <span>

namespace citss {

using AccountSeq = Id<struct AccountSeqTag>;

enum class BlockState { Active, Pending, Held, Invalidated };

/// How it came into the account: first in, first out takes allocated before transferred.
enum class BlockOrigin { Allocated, Transferred };

template <>
struct EnumChoices<BlockState> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<BlockOrigin> {
    static std::span<const Choice> choices();
};

/// How they are stored, read millions of times in a run.
QLatin1String storedText(BlockState state);
QLatin1String storedText(BlockOrigin origin);
/// English, context "Label".
QString labelOf(BlockState state);
BlockState blockStateOf(QLatin1String stored);
BlockOrigin blockOriginOf(QLatin1String stored);

/// Serial numbers that lie together in one account, alike in everything.
struct Block {
    AccountSeq account{0};
    ProductId product{0};
    SerialRange range;
    SeriesId series{0};
    LotId lot{0};
    BlockState state = BlockState::Active;
    BlockOrigin origin = BlockOrigin::Allocated;
    Instant recorded{0};  ///< when it came to rest in this account; a reversal restores it
    JournalNumber since{0};
    bool operator==(const Block&) const = default;
};

/// A part of a block, on its way to an account.
struct Piece {
    const Block* block;  ///< owned by whoever makes the piece
    SerialRange range;
    AccountSeq to{0};
};

}  // namespace citss
