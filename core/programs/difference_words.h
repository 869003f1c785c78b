// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/pack_difference.h"

namespace citss {

/// A difference as people read it, in the current language.
struct DifferenceWords {
    QString place;  ///< "CA-CP4 › Limits › OFFSET › Share"
    QString from;   ///< empty: only the second states it
    QString to;
    bool operator==(const DifferenceWords&) const = default;
};

DifferenceWords differenceWords(const PackDifference& difference,
                                const RulePack& from,
                                const RulePack& to);

}  // namespace citss
