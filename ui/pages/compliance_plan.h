// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/entity_plan.h"
#include "ui/widgets/registry_link.h"

namespace citss {

/// Reads a plan, off the GUI thread. What is not yet committed is planned again for this entity
/// alone, in a rehearsal; what is committed is read, at the moment shown.
QFuture<EntityPlan> readPlan(RegistryLink& link, const PlanQuestion& question);

}  // namespace citss
