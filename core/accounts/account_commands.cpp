// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_commands.h"

#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/accounts/opening.h"
#include "core/parties/entity_store.h"
#include "core/parties/jurisdiction_store.h"
#include "core/parties/party_problems.h"
#include "core/registry/catalogue_parts.h"

#include <algorithm>

namespace citss {

namespace {

const std::vector<const char*> Topics = {"accounts"};

/// An entity that may open accounts.
Problems loadEntity(const EntityId& id,
                    const QString& field,
                    const State& state,
                    std::optional<Entity>& entity)
{
    entity = EntityStore(state.database).find(id);
    if (!entity) {
        return {problem(EntityUnknown, field, {id.text()})};
    }
    return entity->state == EntityState::Closed
               ? Problems{problem(EntityClosed, field, {id.text()})}
               : Problems{};
}

}  // namespace

struct OpenAccount {
    EntityId entity;
    AccountType type = AccountType::General;
    QString name;

    struct Prepared {
        std::optional<Entity> entity;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{"OpenAccount",
                                      QT_TRANSLATE_NOOP("Title", "Open an account"),
                                      QT_TRANSLATE_NOOP("Label", "Opens an account of an entity."),
                                      Action::ApproveRegistration,
                                      Topics};
        return info;
    }
    static const Fields<OpenAccount>& fields()
    {
        static const Fields<OpenAccount> list{
            field("entity_id", &OpenAccount::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("account_type", &OpenAccount::type, QT_TRANSLATE_NOOP("Label", "Account type")),
            field("account_name",
                  &OpenAccount::name,
                  QT_TRANSLATE_NOOP("Label", "Account name"),
                  {.required = false}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const OpenAccount& command,
                                                      const State& state)
{
    const std::optional<Entity> entity = EntityStore(state.database).find(command.entity);
    return entity ? std::optional(entity->jurisdiction) : std::nullopt;
}

static Problems check(const OpenAccount& command,
                      const State& state,
                      OpenAccount::Prepared& prepared)
{
    Problems problems =
        loadEntity(command.entity, QStringLiteral("entity_id"), state, prepared.entity);
    if (!problems.isEmpty()) {
        return problems;
    }
    const QString field = QStringLiteral("account_type");
    const QList<Value> arguments = {command.entity.text(), accountTypeLabel(command.type)};
    if (!mayHold(prepared.entity->type, command.type)) {
        return {problem(AccountTypeNotForEntity, field, arguments)};
    }
    return AccountStore(state.database).ofEntity(command.entity, command.type)
               ? Problems{problem(
                     AccountHeld, field, arguments, QStringLiteral("17 CCR 95831(a)(1)"))}
               : Problems{};
}

static void apply(const OpenAccount& command, Change& change, const OpenAccount::Prepared& prepared)
{
    const Account account = openAccount(*prepared.entity, command.type, command.name, change);
    change.effects.made.insert(QStringLiteral("account_no"), account.number.text());
}

/// Jurisdictions may have several accounts of a type, told apart by their names.
struct OpenJurisdictionAccount {
    JurisdictionCode jurisdiction;
    AccountType type = AccountType::Issuance;
    QString name;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "OpenJurisdictionAccount",
            QT_TRANSLATE_NOOP("Title", "Open a jurisdiction's account"),
            QT_TRANSLATE_NOOP("Label", "Opens an account that belongs to a jurisdiction itself."),
            Action::ReferenceData,
            Topics};
        return info;
    }
    static const Fields<OpenJurisdictionAccount>& fields()
    {
        static const Fields<OpenJurisdictionAccount> list{
            field("jurisdiction",
                  &OpenJurisdictionAccount::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("account_type",
                  &OpenJurisdictionAccount::type,
                  QT_TRANSLATE_NOOP("Label", "Account type")),
            field("account_name",
                  &OpenJurisdictionAccount::name,
                  QT_TRANSLATE_NOOP("Label", "Account name")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const OpenJurisdictionAccount& command,
                                                      const State&)
{
    return command.jurisdiction;
}

static Problems check(const OpenJurisdictionAccount& command, const State& state)
{
    const QString& name = command.name;
    if (!JurisdictionStore(state.database).find(command.jurisdiction)) {
        return {problem(
            JurisdictionUnknown, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    if (isEntityAccount(command.type)) {
        return {problem(AccountTypeNotForJurisdiction,
                        QStringLiteral("account_type"),
                        {accountTypeLabel(command.type)})};
    }
    const QList<Account> others =
        AccountStore(state.database).ofJurisdiction(command.jurisdiction, command.type);
    const bool isTaken = std::any_of(
        others.begin(), others.end(), [&name](const Account& each) { return each.name == name; });
    return isTaken ? Problems{problem(AccountNameTaken,
                                      QStringLiteral("account_name"),
                                      {command.jurisdiction.text(), name})}
                   : Problems{};
}

static void apply(const OpenJurisdictionAccount& command, Change& change)
{
    const Account account =
        AccountStore(change.database)
            .open(
                {.jurisdiction = command.jurisdiction, .type = command.type, .name = command.name},
                change.envelope.number);
    change.effects.made.insert(QStringLiteral("account_no"), account.number.text());
}

/// Opens what entities have by default and lack: after a bulk registration without accounts, or
/// when the rules gave a type a further account.
struct OpenAccounts {
    JurisdictionCode jurisdiction;
    QList<EntityId> entities;
    std::optional<EntityType> type;

    struct Prepared {
        QList<Entity> entities;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "OpenAccounts",
            QT_TRANSLATE_NOOP("Title", "Open accounts"),
            QT_TRANSLATE_NOOP("Label", "Opens the accounts that entities have by default."),
            Action::ApproveRegistration,
            Topics};
        return info;
    }
    static const Fields<OpenAccounts>& fields()
    {
        static const Fields<OpenAccounts> list{
            field("jurisdiction",
                  &OpenAccounts::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("entity_ids",
                  &OpenAccounts::entities,
                  QT_TRANSLATE_NOOP("Label", "Entity IDs"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Leave empty for all entities.")}),
            field("type",
                  &OpenAccounts::type,
                  QT_TRANSLATE_NOOP("Label", "Entity type"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Only entities of this type.")}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const OpenAccounts& command, const State&)
{
    return command.jurisdiction;
}

/// The entities that a list names; the problems say which of them cannot be.
static Problems loadListed(const OpenAccounts& command, const State& state, QList<Entity>& entities)
{
    Problems problems;
    for (qsizetype i = 0; i < command.entities.size(); ++i) {
        const EntityId& id = command.entities.at(i);
        const QString field = QStringLiteral("entity_ids[%1]").arg(i);
        std::optional<Entity> entity;
        const Problems found = loadEntity(id, field, state, entity);
        if (!found.isEmpty()) {
            problems += found;
        } else if (entity->jurisdiction != command.jurisdiction) {
            problems += problem(EntityIdElsewhere, field, {id.text(), command.jurisdiction.text()});
        } else if (command.entities.indexOf(id) < i) {
            problems += problem(EntityRepeated, field, {id.text()});
        } else {
            entities.append(*entity);
        }
    }
    return problems;
}

static Problems check(const OpenAccounts& command,
                      const State& state,
                      OpenAccounts::Prepared& prepared)
{
    if (!JurisdictionStore(state.database).find(command.jurisdiction)) {
        return {problem(
            JurisdictionUnknown, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    QList<Entity> entities;
    const Problems problems = loadListed(command, state, entities);
    if (!problems.isEmpty()) {
        return problems;
    }
    if (command.entities.isEmpty()) {
        entities = EntityStore(state.database).ofJurisdiction(command.jurisdiction);
    }
    for (const Entity& entity : std::as_const(entities)) {
        const bool isMeant =
            entity.state != EntityState::Closed && (!command.type || entity.type == *command.type);
        if (isMeant && !missingAccounts(entity, state.database).isEmpty()) {
            prepared.entities.append(entity);
        }
    }
    return prepared.entities.isEmpty() ? Problems{problem(AccountsNoneToOpen)} : Problems{};
}

static void apply(const OpenAccounts&, Change& change, const OpenAccounts::Prepared& prepared)
{
    qint64 opened = 0;
    qint64 done = 0;
    for (const Entity& entity : prepared.entities) {
        for (const AccountType type : missingAccounts(entity, change.database)) {
            openAccount(entity, type, {}, change);
            ++opened;
        }
        reportProgress(change, ++done, prepared.entities.size());
    }
    change.effects.made.insert(QStringLiteral("accounts"), opened);
}

void addAccountCommands(Catalogue& catalogue)
{
    catalogue.add<OpenAccount>();
    catalogue.add<OpenJurisdictionAccount>();
    catalogue.add<OpenAccounts>();
    addStandingCommands(catalogue);
    addRegistrationCommands(catalogue);
}

}  // namespace citss
