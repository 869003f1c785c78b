// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_checks.h"

#include "core/access/password.h"
#include "core/parties/staff_problems.h"
#include "core/parties/staff_rights.h"

namespace citss {

std::optional<Person> findPerson(const Username& username, const State& state)
{
    return PeopleStore(state.database).findByUsername(username.text());
}

Problems loadActive(const Username& username, const State& state, std::optional<Person>& person)
{
    const QString field = QStringLiteral("username");
    person = findPerson(username, state);
    if (!person) {
        return {problem(PersonUnknown, field, {username.text()})};
    }
    if (person->state != PersonState::Active) {
        return {problem(PersonDeactivated, field, {username.text()})};
    }
    return {};
}

Problems checkPasswordHash(const QString& hash)
{
    return isPasswordHash(hash)
               ? Problems{}
               : Problems{problem(NotPasswordHash, QStringLiteral("password_hash"))};
}

std::optional<JournalNumber> lastChangeOfPerson(const Username& username, const State& state)
{
    const std::optional<Person> person = findPerson(username, state);
    return person ? std::optional(person->since) : std::nullopt;
}

Rights rightsOverPerson(const Username& username,
                        Action action,
                        const Session& session,
                        const State& state)
{
    const std::optional<Person> person = findPerson(username, state);
    const Grants theirs = person ? PeopleStore(state.database).grantsOf(person->id) : Grants();
    return rightsOver(session.grants, action, theirs);
}

}  // namespace citss
