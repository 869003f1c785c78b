// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rights.h"

namespace citss {

Rights rightsToTask(const OpenTask& task, const Grants& grants, const Catalogue& catalogue)
{
    const CommandType* const type = catalogue.command(task.command);
    return type == nullptr ? Rights() : rightsOf(grants, type->info().action, task.jurisdiction);
}

bool isEnoughFor(const OpenTask& task, const Rights& rights)
{
    return task.decides ? rights.approve || rights.alone : rights.mayStart();
}

bool mayDo(const OpenTask& task, PersonId person, const Grants& grants, const Catalogue& catalogue)
{
    return isEnoughFor(task, rightsToTask(task, grants, catalogue)) &&
           !(task.decides && task.authors.contains(person));
}

}  // namespace citss
