// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QHash>

namespace citss {

class Database;

/// How a row of a table names an account: by number, or by entity and type.
struct AccountWords {
    std::optional<AccountNumber> number = {};
    std::optional<EntityId> entity = {};
    AccountType type = AccountType::General;
};

/// Finds the accounts of many rows, each once.
class RowAccounts {
public:
    explicit RowAccounts(Database& database) : m_database(database) {}

    /// The account; stays where it is as long as this lives. `path` stands before each field.
    const Account* find(const AccountWords& words, const QString& path, Problems& problems);

private:
    const std::optional<Account>& byNumber(const AccountNumber& number);
    const std::optional<Account>& byEntity(const EntityId& entity, AccountType type);

    Database& m_database;
    QHash<QString, std::shared_ptr<const std::optional<Account>>> m_known;
};

}  // namespace citss
