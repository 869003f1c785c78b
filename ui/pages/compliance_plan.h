// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

namespace citss {

/// Whose surrender is asked for, and where.
struct PlanQuestion {
    QString event;
    QString entity;
    QString snapshot;  ///< the hash that a preview saw; empty to read what was committed
    bool operator==(const PlanQuestion&) const = default;
};

/// What an entity retires at an event, line by line; planned or done.
struct EntityPlan {
    enum class Source { Planned, Committed };

    Source source = Source::Committed;
    QList<QCborMap> lines;      ///< rows of the view run_lines
    QList<QCborMap> leftovers;  ///< of run_leftovers
    QList<QCborMap> limits;     ///< of run_limits
    Problems problems;          ///< why it cannot be told
    bool isStale = false;       ///< something has changed since the preview
    bool isCut = false;         ///< there are more lines than these
};

/// Reads a plan, off the GUI thread. What is not yet committed is planned again for this entity
/// alone, in a rehearsal of the very commands that would do it; what is committed is read.
QFuture<EntityPlan> readPlan(RegistryLink& link, const PlanQuestion& question);

}  // namespace citss
