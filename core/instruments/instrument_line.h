// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/open_blocks.h"
#include "core/instruments/serial_block.h"
#include "core/registry/fields.h"

namespace citss {

class Database;

/// A line of what is to move: a kind and a quantity, narrowed as far as one likes, or exact serial
/// numbers.
struct InstrumentLine {
    std::optional<Category> kind = {};
    std::optional<JurisdictionCode> issuer = {};
    std::optional<Vintage> vintage = {};
    std::optional<Identifier> project = {};
    std::optional<Identifier> issuance = {};
    std::optional<Tonnes> quantity = {};
    std::optional<SerialBlock> serials = {};

    static const Fields<InstrumentLine>& fields();
};

/// The account that lines are taken from.
struct LineSource {
    AccountSeq account{0};
    QString number;  ///< for problems
};

/// What lines stand for in an account as it is now.
struct LineSelection {
    OpenBlocks blocks;                       ///< the pieces point into it
    std::vector<std::vector<Piece>> pieces;  ///< for each line, without a destination
    Problems problems;
};

/// Serial numbers are taken first, then quantities line by line, lowest serial number first
/// (registry.md 4.3 (5)). `path` names the table: problems carry "lines[2].quantity".
LineSelection selectLines(Database& database,
                          const LineSource& source,
                          const QList<InstrumentLine>& lines,
                          const QString& path);

/// The quantity that pieces come to.
Tonnes quantityOf(std::span<const Piece> pieces);

}  // namespace citss
