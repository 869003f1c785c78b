// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/registry/catalogue_parts.h"

#include <QCborMap>

namespace citss {

/// One row that a rehearsal would add, change or remove.
struct RowChange {
    enum class Kind { Added, Changed, Removed };

    Kind kind;
    QCborMap before;  ///< by column; empty if added
    QCborMap after;   ///< empty if removed
};

struct ViewChange {
    const View* view;
    QList<RowChange> rows;
};

/// The pages to look at before and after a command, so that its effects can be told: of each view
/// that it touches, the rows it names, or else the newest.
QList<ViewRequest> watchedPages(const Catalogue& catalogue,
                                const CommandType& command,
                                const QCborMap& fields);

/// What differs between two readings of the same pages. Pages that could not be read are passed
/// over.
QList<ViewChange> findChanges(const Catalogue& catalogue,
                              const QList<Result<Page>>& before,
                              const QList<Result<Page>>& after);

}  // namespace citss
