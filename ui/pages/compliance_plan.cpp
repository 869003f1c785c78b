// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_plan.h"

namespace citss {

QFuture<EntityPlan> readPlan(RegistryLink& link, const PlanQuestion& question)
{
    const QByteArray token = link.session() ? link.session()->token : QByteArray();
    ViewRequest moment;
    moment.asOf = link.moment().number;
    moment.asOfTime = link.moment().time;
    const bool isDoneOnly = question.snapshot.isEmpty() || !link.readOnlyReason().isEmpty();
    return link.work<EntityPlan>([question, token, moment, isDoneOnly](Registry& registry) {
        EntityPlan done = committedFor(registry, question, token, moment);
        if (isDoneOnly) {
            return done;
        }
        // A preview from before the surrender that stands is over; a supplementary one is not.
        EntityPlan planned = plannedFor(registry, question, token);
        return planned.isStale && !done.entity.isEmpty() ? done : planned;
    });
}

}  // namespace citss
