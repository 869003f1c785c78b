// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/system_commands.h"

#include "core/access/password.h"
#include "core/access/people_store.h"
#include "core/registry/catalogue_parts.h"
#include "core/registry/founding_store.h"

namespace citss {

struct FoundRegistry : Founding {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            FoundRegistryName,
            QT_TRANSLATE_NOOP("Title", "Found the registry"),
            QT_TRANSLATE_NOOP("Label", "The first entry: name, key and first person."),
            Action::System,
            {"registry", "people"},
            true};
        return info;
    }
    static const Fields<FoundRegistry>& fields()
    {
        static const Fields<FoundRegistry> list{
            field("name",
                  inherited<FoundRegistry>(&Founding::name),
                  QT_TRANSLATE_NOOP("Label", "Name")),
            field("training",
                  inherited<FoundRegistry>(&Founding::training),
                  QT_TRANSLATE_NOOP("Label", "Training")),
            field("public_key",
                  inherited<FoundRegistry>(&Founding::publicKey),
                  QT_TRANSLATE_NOOP("Label", "Public key")),
            field("username",
                  inherited<FoundRegistry>(&Founding::username),
                  QT_TRANSLATE_NOOP("Label", "User name")),
            field("person",
                  inherited<FoundRegistry>(&Founding::person),
                  QT_TRANSLATE_NOOP("Label", "Person")),
            field("password_hash",
                  inherited<FoundRegistry>(&Founding::passwordHash),
                  QT_TRANSLATE_NOOP("Label", "Password"),
                  {.kind = FieldKind::Secret}),
        };
        return list;
    }
};

static Problems check(const FoundRegistry& command, const State& state)
{
    CHECK(!FoundingStore(state.database).exists());
    return isPasswordHash(command.passwordHash)
               ? Problems{}
               : Problems{problem(NotPasswordHash, QStringLiteral("password_hash"))};
}

static void apply(const FoundRegistry& command, Change& change)
{
    const JournalNumber now = change.envelope.number;
    FoundingStore(change.database)
        .insert(
            {.name = command.name, .training = command.training, .publicKey = command.publicKey},
            now);
    PeopleStore people(change.database);
    const PersonId first = people.insert({.username = command.username,
                                          .name = command.person,
                                          .passwordHash = command.passwordHash},
                                         now);
    people.grant(first, {.role = Role::WCI, .jurisdiction = std::nullopt}, now);
    change.effects.made.insert(QStringLiteral("person"), first.number());
}

struct RecordSignIn {
    PersonId person{0};
    bool succeeded = false;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            RecordSignInName,
            QT_TRANSLATE_NOOP("Title", "Record a sign-in"),
            QT_TRANSLATE_NOOP(
                "Label", "A sign-in that succeeded or failed; failures in a row lead to a lock."),
            Action::System,
            {"people"},
            true};
        return info;
    }
    static const Fields<RecordSignIn>& fields()
    {
        static const Fields<RecordSignIn> list{
            field("person", &RecordSignIn::person, QT_TRANSLATE_NOOP("Label", "Person")),
            field("succeeded", &RecordSignIn::succeeded, QT_TRANSLATE_NOOP("Label", "Succeeded")),
        };
        return list;
    }
};

static Problems check(const RecordSignIn&, const State&)
{
    return {};
}

static void apply(const RecordSignIn& command, Change& change)
{
    PeopleStore people(change.database);
    const std::optional<SignInRecord> before = people.signInOf(command.person);
    const int failures = command.succeeded ? 0 : 1 + (before ? before->failures : 0);
    people.recordSignIn(
        command.person, {.failures = failures, .at = change.envelope.at}, change.envelope.number);
}

struct PassDeadlines {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            PassDeadlinesName,
            QT_TRANSLATE_NOOP("Title", "Pass deadlines"),
            QT_TRANSLATE_NOOP("Label", "What falls due by itself at a moment."),
            Action::System,
            {"proposals", "events"},
            true};
        return info;
    }
    static const Fields<PassDeadlines>& fields()
    {
        static const Fields<PassDeadlines> list{};
        return list;
    }
};

static Problems check(const PassDeadlines&, const State&)
{
    return {};
}

static void apply(const PassDeadlines&, Change& change)
{
    for (const DeadlineKeeper& keeper : change.catalogue.deadlines) {
        change.effects.made.insert(QLatin1String(keeper.name), keeper.pass(change));
    }
}

QCborMap Founding::toFields() const
{
    FoundRegistry command;
    static_cast<Founding&>(command) = *this;
    return FoundRegistry::fields().toMap(command);
}

QCborMap recordSignInFields(qint64 person, bool succeeded)
{
    return RecordSignIn::fields().toMap({.person = PersonId(person), .succeeded = succeeded});
}

void addSystemCommands(Catalogue& catalogue)
{
    catalogue.add<FoundRegistry>();
    catalogue.add<RecordSignIn>();
    catalogue.add<PassDeadlines>();
}

}  // namespace citss
