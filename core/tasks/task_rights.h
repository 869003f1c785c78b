// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"
#include "core/tasks/task.h"

namespace citss {

/// What these roles may do about a task: the rights to the command that does it.
Rights rightsToTask(const OpenTask& task, const Grants& grants, const Catalogue& catalogue);
/// Whether these rights are enough to do it.
bool isEnoughFor(const OpenTask& task, const Rights& rights);
/// The same for a person, who moreover must not be its author.
bool mayDo(const OpenTask& task, PersonId person, const Grants& grants, const Catalogue& catalogue);

}  // namespace citss
