// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QList>

namespace citss {

class Database;

/// As much of an account as a compliance run over all entities needs.
struct SurrenderAccount {
    EntityId entity;
    AccountSeq seq{0};
    AccountType type = AccountType::Compliance;
    AccountState state = AccountState::Open;
};

/// The only SQL on accounts.
class AccountStore {
public:
    explicit AccountStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Account> find(AccountSeq seq) const;
    [[nodiscard]] std::optional<Account> find(const AccountNumber& number) const;
    /// The account of a type that an entity has and has not closed.
    [[nodiscard]] std::optional<Account> ofEntity(const EntityId& entity, AccountType type) const;
    /// All that an entity has not closed, the oldest first.
    [[nodiscard]] QList<Account> ofEntity(const EntityId& entity) const;
    /// A jurisdiction's own accounts of a type that it has not closed, the oldest first.
    [[nodiscard]] QList<Account> ofJurisdiction(const JurisdictionCode& jurisdiction,
                                                AccountType type) const;

    /// The compliance and general accounts that entities have not closed, by entity, the compliance
    /// account first.
    [[nodiscard]] QList<SurrenderAccount> surrenderAccounts(const JurisdictionCode& of) const;
    [[nodiscard]] QList<SurrenderAccount> surrenderAccounts(const EntityId& of) const;

    /// Opens an account under the next number; returns it complete.
    Account open(Account account, JournalNumber since);
    void replace(const Account& account, JournalNumber now);

private:
    void insertRow(const Account& account, JournalNumber since);

    Database& m_database;
};

}  // namespace citss
