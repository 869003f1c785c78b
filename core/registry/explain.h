// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QCborMap>

namespace citss {

/// The explanations of a figure that hold for a row, which is given by column name with what its
/// reader may see of it.
QList<const Explanation*> explanationsOf(const View& view,
                                         const QString& column,
                                         const QCborMap& row);

/// The entries behind the figure of a row, with their totals.
ViewRequest entriesBehind(const Explanation& explanation, const QCborMap& row);

/// What the entries come to; nothing if the page brings no totals, or they are no longer kept.
std::optional<qint64> sumOf(const Explanation& explanation, const Page& entries);

}  // namespace citss
