// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"

namespace citss {

/// What every entity would owe and retire, as things are and as they are supposed.
struct WhatIfAnswer {
    Page comparison;       ///< of the view preview_comparison, with totals; most changed first
    Problems notes;        ///< what the rehearsal warned of
    QStringList reversed;  ///< events whose surrenders were taken back within the rehearsal
};

/// Which rows of the comparison are read.
struct WhatIfRows {
    QList<Filter> filters = {};
    QString sort = {};  ///< a column of preview_comparison; empty: by entity
    bool descending = false;
    int limit = 1'000;
};

/// Rehearses an event twice: as it is, and with the fields of a WhatIfComplianceRun, which are
/// also how a what-if is kept as a draft. Of an event that has run, the surrenders are first taken
/// back within the rehearsal, together with what stands upon them: so an event can be replayed
/// under other rules. Nothing of it stays.
Result<WhatIfAnswer> askWhatIf(Registry& registry,
                               const QByteArray& token,
                               const QCborMap& fields,
                               const WhatIfRows& rows = {},
                               const Progress& progress = Progress());

}  // namespace citss
