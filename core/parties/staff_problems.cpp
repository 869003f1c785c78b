// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_problems.h"

namespace citss {

const ProblemType NotUsername = {
    "NOT_USERNAME",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not a user name; write 2 to 40 small letters, digits, dots and "
                      "dashes, a letter first."),
    {{{"text"}}}};
const ProblemType UsernameTaken = {
    "USERNAME_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The user name \"%1\" is taken; choose another."),
    {{{"username"}}}};
const ProblemType PersonUnknown = {
    "PERSON_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no person with the user name \"%1\"."),
    {{{"username"}}}};
const ProblemType PersonDeactivated = {
    "PERSON_DEACTIVATED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The person \"%1\" is deactivated; register the person again under another "
                      "user name."),
    {{{"username"}}}};
const ProblemType PersonNotLocked = {
    "PERSON_NOT_LOCKED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The person \"%1\" has no failed sign-ins to clear."),
    {{{"username"}}}};
const ProblemType RoleHeld = {
    "ROLE_HELD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" holds the role %2 there already."),
    {{{"username"}, {"role"}}}};
const ProblemType RoleNotHeld = {
    "ROLE_NOT_HELD",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" does not hold the role %2 there; a role is revoked with the same "
                      "jurisdiction, or the same lack of one, as it was granted with."),
    {{{"username"}, {"role"}}}};
const ProblemType LastAdministrator = {
    "LAST_ADMINISTRATOR",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is the last registry administrator; appoint another one first, or "
                      "nobody could give roles any more."),
    {{{"username"}}}};

ProblemTypes staffProblems()
{
    static const ProblemType* const types[] = {&NotUsername,
                                               &UsernameTaken,
                                               &PersonUnknown,
                                               &PersonDeactivated,
                                               &PersonNotLocked,
                                               &RoleHeld,
                                               &RoleNotHeld,
                                               &LastAdministrator};
    return types;
}

}  // namespace citss
