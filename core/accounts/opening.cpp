// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/opening.h"

#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/registry/command.h"

namespace citss {

QList<AccountType> missingAccounts(const Entity& entity, Database& database)
{
    const AccountStore store(database);
    QList<AccountType> missing;
    for (const AccountType type : defaultAccounts(entity.type)) {
        if (!store.ofEntity(entity.id, type)) {
            missing.append(type);
        }
    }
    return missing;
}

Account openAccount(const Entity& entity, AccountType type, const QString& name, Change& change)
{
    return AccountStore(change.database)
        .open(
            {.jurisdiction = entity.jurisdiction, .entity = entity.id, .type = type, .name = name},
            change.envelope.number);
}

}  // namespace citss
