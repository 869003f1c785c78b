// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/instruments/ledger_store.h"
#include "core/journal/envelope.h"

namespace citss {

/// What one command issues of a product.
struct Issue {
    SeriesKey series;
    Category kind;
    std::optional<Vintage> vintage = {};
    std::optional<Identifier> project = {};
    std::optional<Vintage> issueYear = {};
    std::optional<Identifier> issuance = {};
};

/// A part of what is issued, and where it comes to rest.
struct Placement {
    AccountSeq account{0};
    Tonnes quantity;
    Instant recorded{0};
    BlockOrigin origin = BlockOrigin::Allocated;
};

/// The only hand that moves instruments. It gathers what one command does and writes it in one
/// pass, in key order, when it is posted: what comes and goes within the command leaves no trace.
///
/// It trusts its caller to have checked, and stops the program at anything that would break the
/// partition: in each series the blocks cover exactly the numbers issued, no number twice. Blocks
/// only split, and the parts keep lot, origin, recorded time and state. One Ledger for each
/// command.
class Ledger {
public:
    Ledger(Database& database, const Envelope& envelope, Cause cause);

    /// The next numbers of the series, in the order of the placements. Series and lot are written
    /// at once, the blocks when posted.
    Lot issue(const Issue& issue, std::span<const Placement> placements);
    /// Moves pieces to where they go. What was pending arrives active; a hold goes along. Without
    /// an origin they keep their own.
    void move(std::span<const Piece> pieces, std::optional<BlockOrigin> origin);
    /// Changes the state of pieces where they lie.
    void setState(std::span<const Piece> pieces, BlockState state);
    /// Undoes what `entry` moved away from the accounts the pieces go to: they get back the
    /// recorded time and the origin that they had there.
    void restore(std::span<const Piece> pieces, JournalNumber entry);
    /// Writes it all. The pieces' blocks must still be as they were.
    void post(const Progress& progress = Progress());

private:
    /// A block that will be there after the entry.
    struct Made {
        Block block;
        AccountSeq source{0};
    };
    /// What becomes of a part of a block.
    struct Step {
        const Block* from;
        Block to;
    };

    void takeApart(std::span<const Step> stepsOfOneBlock);
    void count(const Block& block, qint64 sign);
    void takeAllApart(const Progress& progress);
    void writeBlocks(const Progress& progress);
    void writeMovements(const Progress& progress);

    Database& m_database;
    LedgerStore m_store;
    JournalNumber m_entry;
    Instant m_at;
    Cause m_cause;
    qint64 m_issued = 0;
    std::vector<Step> m_steps;
    std::vector<Made> m_made;
    std::vector<Movement> m_movements;
};

}  // namespace citss
