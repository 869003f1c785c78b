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

/// What the terms of a figure come to in its row; nothing if they do not make a figure.
std::optional<qint64> workedOut(const Explanation& explanation, const QCborMap& row);

/// How many of the figure there are for each of a term; nothing if that is not whole.
std::optional<qint64> timesOf(const Explanation& explanation,
                              const QCborMap& row,
                              const ExplanationTerm& term);

/// The terms of a figure and what they come to, as people write it: "Before credit 60,000
/// - Credited 400 = 59,600".
QString arithmeticOf(const View& view, const Explanation& explanation, const QCborMap& row);

/// The entries behind the figure of a row, with their totals.
ViewRequest entriesBehind(const Explanation& explanation, const QCborMap& row);

/// What the entries come to; nothing if the page brings no totals, or they are no longer kept.
std::optional<qint64> sumOf(const Explanation& explanation, const Page& entries);

}  // namespace citss
