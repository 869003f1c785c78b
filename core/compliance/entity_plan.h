// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/explanations.h"
#include "core/registry/registry.h"

namespace citss {

/// Whose surrender is asked for, and where.
struct PlanQuestion {
    QString event;
    QString entity;
    QString snapshot;  ///< the hash that a preview saw; empty to read what was committed
    bool operator==(const PlanQuestion&) const = default;
};

/// What an entity retires at an event, line by line; planned or done.
struct EntityPlan : EntityRows {
    enum class Source { Planned, Committed };

    Source source = Source::Committed;
    QList<QCborMap> lines;  ///< rows of preview_lines or run_lines
    QList<QCborMap> steps;  ///< rows of preview_steps; none of what was committed
    Problems problems;      ///< why it cannot be told
    bool isStale = false;   ///< something has changed since the preview
    bool isCut = false;     ///< there are more lines than these
};

/// The plan as of now, in a rehearsal of the preview of this entity alone.
EntityPlan plannedFor(Registry& registry, const PlanQuestion& question, const QByteArray& token);

/// What was committed, at the moment of `moment` (its asOf or asOfTime).
EntityPlan committedFor(Registry& registry,
                        const PlanQuestion& question,
                        const QByteArray& token,
                        const ViewRequest& moment = {});

}  // namespace citss
