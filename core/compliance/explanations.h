// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QCborMap>

namespace citss {

// Sentences about rows of the views of runs and previews, which have the same columns.

/// The arithmetic and the law behind a line of a surrender.
Problem lineExplanation(const QCborMap& line);
/// Why a block was left.
Problem leftoverExplanation(const QCborMap& leftover);
/// How much of a limit there was, and what became of it.
Problem limitExplanation(const QCborMap& limit);

/// What is known of one entity at an event, as rows.
struct EntityRows {
    QCborMap entity;            ///< of preview_entities or runs
    QList<QCborMap> leftovers;  ///< of preview_leftovers or run_leftovers
    QList<QCborMap> limits;     ///< of preview_limits or run_limits
};

/// What of the obligation was carried in; why an entity is short, what that costs and what would
/// mend it until the deadline. Nothing if neither is so. The limits are explained one by one.
/// `deadline` is what people are told, empty if it has passed.
Problems shortfallExplanation(const EntityRows& rows, const QString& deadline);

/// The serial numbers of a row as people write them: "XW-A-2024-000000000001..000000030000".
QString serialsText(const QCborMap& record);

ProblemTypes explanationProblems();

}  // namespace citss
