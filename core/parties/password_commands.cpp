// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_checks.h"
#include "core/parties/staff_commands.h"
#include "core/parties/staff_problems.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

namespace {

const std::vector<const char*> Topics = {"people"};

void clearFailures(PersonId person, Change& change)
{
    PeopleStore(change.database)
        .recordSignIn(person, {.failures = 0, .at = change.envelope.at}, change.envelope.number);
}

}  // namespace

/// The old password is asked for by the registry (Registry::unlock) before this is given: a command
/// never holds one.
struct ChangePassword {
    QString passwordHash;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ChangePassword",
            QT_TRANSLATE_NOOP("Title", "Change your password"),
            QT_TRANSLATE_NOOP("Label", "Sets a new password for yourself."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<ChangePassword>& fields()
    {
        static const Fields<ChangePassword> list{
            field("password_hash",
                  &ChangePassword::passwordHash,
                  QT_TRANSLATE_NOOP("Label", "New password"),
                  {.kind = FieldKind::Secret}),
        };
        return list;
    }
};

static Problems check(const ChangePassword& command, const State&)
{
    return checkPasswordHash(command.passwordHash);
}

static void apply(const ChangePassword& command, Change& change)
{
    PeopleStore people(change.database);
    std::optional<Person> person = people.find(change.envelope.actor);
    CHECK(person.has_value());
    person->passwordHash = command.passwordHash;
    people.replace(*person, change.envelope.number);
}

struct ResetPassword {
    Username username;
    QString passwordHash;

    struct Prepared {
        std::optional<Person> person;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ResetPassword",
            QT_TRANSLATE_NOOP("Title", "Reset a password"),
            QT_TRANSLATE_NOOP(
                "Label",
                "Gives a person who forgot the password a new one, and unlocks the person. Whoever "
                "may unlock proposes it; whoever manages staff approves it."),
            Action::Unlock,
            Topics};
        return info;
    }
    static const Fields<ResetPassword>& fields()
    {
        static const Fields<ResetPassword> list{
            field("username",
                  &ResetPassword::username,
                  QT_TRANSLATE_NOOP("Label", "User name"),
                  {.kind = FieldKind::Person}),
            field("password_hash",
                  &ResetPassword::passwordHash,
                  QT_TRANSLATE_NOOP("Label", "New password"),
                  {.kind = FieldKind::Secret}),
        };
        return list;
    }
};

static std::optional<JournalNumber> lastChangeOf(const ResetPassword& command, const State& state)
{
    return lastChangeOfPerson(command.username, state);
}

/// Who sets a password can sign in with it: never one person alone, save who could make the person
/// anew anyway.
static Rights rightsFor(const ResetPassword& command, const Session& session, const State& state)
{
    const Rights unlock = rightsOverPerson(command.username, Action::Unlock, session, state);
    Rights rights = rightsOverPerson(command.username, Action::ManageStaff, session, state);
    rights.propose = rights.propose || unlock.alone;
    rights.approve = rights.approve || rights.alone;
    rights.view = rights.view || unlock.view;
    return rights;
}

static Problems check(const ResetPassword& command,
                      const State& state,
                      ResetPassword::Prepared& prepared)
{
    return loadActive(command.username, state, prepared.person) +
           checkPasswordHash(command.passwordHash);
}

static void apply(const ResetPassword& command,
                  Change& change,
                  const ResetPassword::Prepared& prepared)
{
    Person person = *prepared.person;
    person.passwordHash = command.passwordHash;
    PeopleStore(change.database).replace(person, change.envelope.number);
    clearFailures(person.id, change);
}

struct UnlockPerson {
    Username username;

    struct Prepared {
        std::optional<Person> person;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "UnlockPerson",
            QT_TRANSLATE_NOOP("Title", "Unlock a person"),
            QT_TRANSLATE_NOOP("Label", "Lets a person sign in again after too many failures."),
            Action::Unlock,
            Topics};
        return info;
    }
    static const Fields<UnlockPerson>& fields()
    {
        static const Fields<UnlockPerson> list{
            field("username",
                  &UnlockPerson::username,
                  QT_TRANSLATE_NOOP("Label", "User name"),
                  {.kind = FieldKind::Person}),
        };
        return list;
    }
};

static Rights rightsFor(const UnlockPerson& command, const Session& session, const State& state)
{
    return rightsOverPerson(command.username, Action::Unlock, session, state);
}

static Problems check(const UnlockPerson& command,
                      const State& state,
                      UnlockPerson::Prepared& prepared)
{
    const Problems problems = loadActive(command.username, state, prepared.person);
    if (!problems.isEmpty()) {
        return problems;
    }
    const std::optional<SignInRecord> record =
        PeopleStore(state.database).signInOf(prepared.person->id);
    return record && record->failures > 0
               ? Problems{}
               : Problems{problem(
                     PersonNotLocked, QStringLiteral("username"), {command.username.text()})};
}

static void apply(const UnlockPerson&, Change& change, const UnlockPerson::Prepared& prepared)
{
    clearFailures(prepared.person->id, change);
}

void addPasswordCommands(Catalogue& catalogue)
{
    catalogue.add<ChangePassword>();
    catalogue.add<ResetPassword>();
    catalogue.add<UnlockPerson>();
}

}  // namespace citss
