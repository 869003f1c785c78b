// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/journal/entry.h"

#include <optional>

namespace citss {

class Database;

struct ChainReport {
    enum class Fault { None, Missing, Unreadable, WrongPrevious, WrongHash, AfterHead };

    JournalNumber last{0};  ///< the last entry that was looked at
    Fault fault = Fault::None;
    JournalNumber at{0};  ///< the first bad entry

    [[nodiscard]] bool isSound() const { return fault == Fault::None; }
};

/// Recomputes every hash from the first entry on and stops at the first that is wrong.
ChainReport verifyChain(Database& database, const Progress& progress = Progress());

}  // namespace citss
