// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_commands.h"

#include "core/parties/jurisdiction_store.h"
#include "core/parties/party_problems.h"
#include "core/parties/staff_checks.h"
#include "core/parties/staff_choices.h"
#include "core/parties/staff_problems.h"
#include "core/parties/staff_rights.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

namespace {

const Grant AdministratorGrant = {.role = Role::WCI, .jurisdiction = std::nullopt};

const std::vector<const char*> Topics = {"people"};

/// Somebody must be left who can give roles.
Problems checkNotLastAdministrator(const Person& person, const State& state)
{
    const PeopleStore people(state.database);
    const bool isLast = people.grantsOf(person.id).contains(AdministratorGrant) &&
                        people.holderCount(AdministratorGrant) == 1;
    return isLast
               ? Problems{problem(LastAdministrator, QStringLiteral("username"), {person.username})}
               : Problems{};
}

}  // namespace

struct RegisterPerson {
    Username username;
    QString name;
    QString passwordHash;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RegisterPerson",
            QT_TRANSLATE_NOOP("Title", "Register a person"),
            QT_TRANSLATE_NOOP("Label", "Adds a member of staff, who has no role yet."),
            Action::ManageStaff,
            Topics};
        return info;
    }
    static const Fields<RegisterPerson>& fields()
    {
        static const Fields<RegisterPerson> list{
            field("username",
                  &RegisterPerson::username,
                  QT_TRANSLATE_NOOP("Label", "User name"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "Small letters, digits, dots and dashes, a letter first."),
                   .pick = &NewRecord}),
            field("name", &RegisterPerson::name, QT_TRANSLATE_NOOP("Label", "Name")),
            field("password_hash",
                  &RegisterPerson::passwordHash,
                  QT_TRANSLATE_NOOP("Label", "Password"),
                  {.kind = FieldKind::Secret}),
        };
        return list;
    }
};

static Problems check(const RegisterPerson& command, const State& state)
{
    Problems problems = checkPasswordHash(command.passwordHash);
    if (findPerson(command.username, state)) {
        problems += problem(UsernameTaken, QStringLiteral("username"), {command.username.text()});
    }
    return problems;
}

static void apply(const RegisterPerson& command, Change& change)
{
    const PersonId id = PeopleStore(change.database)
                            .insert({.username = command.username.text(),
                                     .name = command.name,
                                     .passwordHash = command.passwordHash},
                                    change.envelope.number);
    change.effects.made.insert(QStringLiteral("person"), id.number());
}

namespace {

/// A role of a person somewhere, as granting and revoking name it.
struct RoleOfPerson {
    Username username;
    Role role = Role::REG;
    std::optional<JurisdictionCode> jurisdiction;

    [[nodiscard]] Grant grant() const { return {.role = role, .jurisdiction = jurisdiction}; }
};

template <typename C>
const Fields<C>& roleFields()
{
    static const Fields<C> list{
        field("username",
              inherited<C>(&RoleOfPerson::username),
              QT_TRANSLATE_NOOP("Label", "User name"),
              {.kind = FieldKind::Person}),
        field("role", inherited<C>(&RoleOfPerson::role), QT_TRANSLATE_NOOP("Label", "Role")),
        field("jurisdiction",
              inherited<C>(&RoleOfPerson::jurisdiction),
              QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
              {.help = QT_TRANSLATE_NOOP("Label", "Leave empty for all jurisdictions.")}),
    };
    return list;
}

}  // namespace

struct GrantRole : RoleOfPerson {
    struct Prepared {
        std::optional<Person> person;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "GrantRole",
            QT_TRANSLATE_NOOP("Title", "Grant a role"),
            QT_TRANSLATE_NOOP("Label",
                              "Lets a person work in a role, in one jurisdiction or in all."),
            Action::ManageStaff,
            Topics};
        return info;
    }
    static const Fields<GrantRole>& fields() { return roleFields<GrantRole>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const GrantRole& command, const State&)
{
    return command.jurisdiction;
}

static std::optional<JournalNumber> lastChangeOf(const GrantRole& command, const State& state)
{
    return lastChangeOfPerson(command.username, state);
}

static Rights rightsFor(const GrantRole& command, const Session& session, const State&)
{
    return rightsWhere(session.grants, Action::ManageStaff, command.jurisdiction);
}

static Problems check(const GrantRole& command, const State& state, GrantRole::Prepared& prepared)
{
    Problems problems = loadActive(command.username, state, prepared.person);
    if (command.jurisdiction && !JurisdictionStore(state.database).find(*command.jurisdiction)) {
        problems += problem(
            JurisdictionUnknown, QStringLiteral("jurisdiction"), {command.jurisdiction->text()});
    }
    if (problems.isEmpty() &&
        PeopleStore(state.database).grantsOf(prepared.person->id).contains(command.grant())) {
        problems += problem(
            RoleHeld, QStringLiteral("role"), {command.username.text(), roleCode(command.role)});
    }
    return problems;
}

static void apply(const GrantRole& command, Change& change, const GrantRole::Prepared& prepared)
{
    PeopleStore(change.database)
        .grant(prepared.person->id, command.grant(), change.envelope.number);
}

struct RevokeRole : RoleOfPerson {
    using Prepared = GrantRole::Prepared;
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RevokeRole",
            QT_TRANSLATE_NOOP("Title", "Revoke a role"),
            QT_TRANSLATE_NOOP("Label", "Takes a role from a person, at once."),
            Action::ManageStaff,
            Topics};
        return info;
    }
    static const Fields<RevokeRole>& fields() { return roleFields<RevokeRole>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const RevokeRole& command, const State&)
{
    return command.jurisdiction;
}

static std::optional<JournalNumber> lastChangeOf(const RevokeRole& command, const State& state)
{
    return lastChangeOfPerson(command.username, state);
}

static Rights rightsFor(const RevokeRole& command, const Session& session, const State&)
{
    return rightsWhere(session.grants, Action::ManageStaff, command.jurisdiction);
}

static Problems check(const RevokeRole& command, const State& state, RevokeRole::Prepared& prepared)
{
    const Problems problems = loadActive(command.username, state, prepared.person);
    if (!problems.isEmpty()) {
        return problems;
    }
    if (!PeopleStore(state.database).grantsOf(prepared.person->id).contains(command.grant())) {
        return {problem(RoleNotHeld,
                        QStringLiteral("role"),
                        {command.username.text(), roleCode(command.role)})};
    }
    return command.grant() == AdministratorGrant
               ? checkNotLastAdministrator(*prepared.person, state)
               : Problems{};
}

static void apply(const RevokeRole& command, Change& change, const RevokeRole::Prepared& prepared)
{
    PeopleStore(change.database)
        .revoke(prepared.person->id, command.grant(), change.envelope.number);
}

struct DeactivatePerson {
    Username username;

    struct Prepared {
        std::optional<Person> person;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "DeactivatePerson",
            QT_TRANSLATE_NOOP("Title", "Deactivate a person"),
            QT_TRANSLATE_NOOP("Label", "The person can sign in no more and loses all roles."),
            Action::ManageStaff,
            Topics};
        return info;
    }
    static const Fields<DeactivatePerson>& fields()
    {
        static const Fields<DeactivatePerson> list{
            field("username",
                  &DeactivatePerson::username,
                  QT_TRANSLATE_NOOP("Label", "User name"),
                  {.kind = FieldKind::Person}),
        };
        return list;
    }
};

static std::optional<JournalNumber> lastChangeOf(const DeactivatePerson& command,
                                                 const State& state)
{
    return lastChangeOfPerson(command.username, state);
}

static Rights rightsFor(const DeactivatePerson& command, const Session& session, const State& state)
{
    return rightsOverPerson(command.username, Action::ManageStaff, session, state);
}

static Problems check(const DeactivatePerson& command,
                      const State& state,
                      DeactivatePerson::Prepared& prepared)
{
    const Problems problems = loadActive(command.username, state, prepared.person);
    return problems.isEmpty() ? checkNotLastAdministrator(*prepared.person, state) : problems;
}

static void apply(const DeactivatePerson&,
                  Change& change,
                  const DeactivatePerson::Prepared& prepared)
{
    const JournalNumber now = change.envelope.number;
    PeopleStore people(change.database);
    for (const Grant& grant : people.grantsOf(prepared.person->id)) {
        people.revoke(prepared.person->id, grant, now);
    }
    Person person = *prepared.person;
    person.state = PersonState::Deactivated;
    people.replace(person, now);
}

void addStaffCommands(Catalogue& catalogue)
{
    catalogue.add<RegisterPerson>();
    catalogue.add<GrantRole>();
    catalogue.add<RevokeRole>();
    catalogue.add<DeactivatePerson>();
    addPasswordCommands(catalogue);
}

}  // namespace citss
