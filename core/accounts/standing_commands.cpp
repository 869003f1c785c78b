// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_commands.h"
#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/instruments/block_store.h"
#include "core/parties/entity_store.h"
#include "core/parties/party_problems.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

struct SetAccountState {
    AccountNumber account;
    AccountState state = AccountState::Open;
    QString reason;
    QString comment;

    struct Prepared {
        std::optional<Account> account;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "SetAccountState",
            QT_TRANSLATE_NOOP("Title", "Change the state of an account"),
            QT_TRANSLATE_NOOP("Label",
                              "Restricts, suspends, revokes, closes or reopens an account."),
            Action::RestrictParty,
            {"accounts"}};
        return info;
    }
    static const Fields<SetAccountState>& fields()
    {
        static const Fields<SetAccountState> list{
            field("account_no",
                  &SetAccountState::account,
                  QT_TRANSLATE_NOOP("Label", "Account number")),
            field("state", &SetAccountState::state, QT_TRANSLATE_NOOP("Label", "State")),
            field("reason", &SetAccountState::reason, QT_TRANSLATE_NOOP("Label", "Reason")),
            field("comment",
                  &SetAccountState::comment,
                  QT_TRANSLATE_NOOP("Label", "Comment"),
                  {.required = false, .kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const SetAccountState& command,
                                                      const State& state)
{
    const std::optional<Account> account = AccountStore(state.database).find(command.account);
    return account ? std::optional(account->jurisdiction) : std::nullopt;
}

static std::optional<JournalNumber> lastChangeOf(const SetAccountState& command, const State& state)
{
    const std::optional<Account> account = AccountStore(state.database).find(command.account);
    return account ? std::optional(account->since) : std::nullopt;
}

static Problems check(const SetAccountState& command,
                      const State& state,
                      SetAccountState::Prepared& prepared)
{
    prepared.account = AccountStore(state.database).find(command.account);
    const QString number = command.account.text();
    if (!prepared.account) {
        return {problem(AccountUnknown, QStringLiteral("account_no"), {number})};
    }
    if (!mayBecome(prepared.account->state, command.state)) {
        return {problem(AccountStateBarred,
                        QStringLiteral("state"),
                        {number,
                         accountStateLabel(prepared.account->state),
                         accountStateLabel(command.state)})};
    }
    const bool isLeft = command.state == AccountState::Closed &&
                        !BlockStore(state.database).isEmpty(prepared.account->seq);
    return isLeft ? Problems{problem(AccountNotEmpty, QStringLiteral("account_no"), {number})}
                  : Problems{};
}

static void apply(const SetAccountState& command,
                  Change& change,
                  const SetAccountState::Prepared& prepared)
{
    Account account = *prepared.account;
    account.state = command.state;
    account.reason = command.reason;
    AccountStore(change.database).replace(account, change.envelope.number);
}

/// Stands here and not in parties because an entity is closed only after its accounts.
struct SetEntityState {
    EntityId entity;
    EntityState state = EntityState::Active;
    QString reason;
    QString comment;

    struct Prepared {
        std::optional<Entity> entity;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "SetEntityState",
            QT_TRANSLATE_NOOP("Title", "Change the state of an entity"),
            QT_TRANSLATE_NOOP("Label",
                              "Restricts, suspends, revokes, closes or reinstates an entity."),
            Action::RestrictParty,
            {"entities", "accounts"}};
        return info;
    }
    static const Fields<SetEntityState>& fields()
    {
        static const Fields<SetEntityState> list{
            field("entity_id", &SetEntityState::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("state", &SetEntityState::state, QT_TRANSLATE_NOOP("Label", "State")),
            field("reason", &SetEntityState::reason, QT_TRANSLATE_NOOP("Label", "Reason")),
            field("comment",
                  &SetEntityState::comment,
                  QT_TRANSLATE_NOOP("Label", "Comment"),
                  {.required = false, .kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const SetEntityState& command,
                                                      const State& state)
{
    const std::optional<Entity> entity = EntityStore(state.database).find(command.entity);
    return entity ? std::optional(entity->jurisdiction) : std::nullopt;
}

static std::optional<JournalNumber> lastChangeOf(const SetEntityState& command, const State& state)
{
    const std::optional<Entity> entity = EntityStore(state.database).find(command.entity);
    return entity ? std::optional(entity->since) : std::nullopt;
}

static Problems check(const SetEntityState& command,
                      const State& state,
                      SetEntityState::Prepared& prepared)
{
    const QString id = command.entity.text();
    prepared.entity = EntityStore(state.database).find(command.entity);
    if (!prepared.entity) {
        return {problem(EntityUnknown, QStringLiteral("entity_id"), {id})};
    }
    if (!mayBecome(prepared.entity->state, command.state)) {
        return {problem(
            EntityStateBarred,
            QStringLiteral("state"),
            {id, entityStateLabel(prepared.entity->state), entityStateLabel(command.state)})};
    }
    const qsizetype left = AccountStore(state.database).ofEntity(command.entity).size();
    return command.state == EntityState::Closed && left > 0
               ? Problems{problem(EntityHasAccounts, QStringLiteral("state"), {id, left})}
               : Problems{};
}

static void apply(const SetEntityState& command,
                  Change& change,
                  const SetEntityState::Prepared& prepared)
{
    Entity entity = *prepared.entity;
    entity.state = command.state;
    entity.reason = command.reason;
    EntityStore(change.database).replace(entity, change.envelope.number);
}

void addStandingCommands(Catalogue& catalogue)
{
    catalogue.add<SetAccountState>();
    catalogue.add<SetEntityState>();
}

}  // namespace citss
