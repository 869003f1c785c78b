// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_problems.h"

namespace citss {

const ProblemType TaskNotOpen = {
    "TASK_NOT_OPEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Nothing of this kind waits about \"%1\", or not any more; look at the tasks "
                      "again."),
    {{{"record"}}}};
const ProblemType TaskClaimed = {
    "TASK_CLAIMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 has claimed this task. Agree with that person, then assign it."),
    {{{"person"}}}};
const ProblemType TaskNotClaimed = {
    "TASK_NOT_CLAIMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Nobody has claimed this task; there is nothing to release.")};
const ProblemType TaskHeld = {
    "TASK_HELD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "%1 has this task already; choose another person."),
    {{{"person"}}}};
const ProblemType TaskOwn = {
    "TASK_OWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 proposed or edited this; somebody else must decide it, so somebody else "
                      "must take the task."),
    {{{"person"}}}};
const ProblemType TaskNotFor = {
    "TASK_NOT_FOR",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The roles of %1 do not allow this task; choose somebody who may do it."),
    {{{"person"}}}};
const ProblemType TaskClaimByAuthor = {
    "TASK_CLAIM_BY_AUTHOR",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The task to decide proposal %1 is claimed by a person who proposed it."),
    {{{"proposal"}}}};

ProblemTypes taskProblems()
{
    static const ProblemType* const types[] = {&TaskNotOpen,
                                               &TaskClaimed,
                                               &TaskNotClaimed,
                                               &TaskHeld,
                                               &TaskOwn,
                                               &TaskNotFor,
                                               &TaskClaimByAuthor};
    return types;
}

}  // namespace citss
