// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/row_accounts.h"

#include "core/accounts/account_problems.h"
#include "core/accounts/account_store.h"
#include "core/holdings/holding_problems.h"
#include "core/parties/entity_store.h"
#include "core/parties/party_problems.h"

namespace citss {

const std::optional<Account>& RowAccounts::byNumber(const AccountNumber& number)
{
    auto& known = m_known[number.text()];
    if (!known) {
        known =
            std::make_shared<const std::optional<Account>>(AccountStore(m_database).find(number));
    }
    return *known;
}

const std::optional<Account>& RowAccounts::byEntity(const EntityId& entity, AccountType type)
{
    auto& known = m_known[entity.text() + QLatin1Char(' ') + accountTypeLabel(type)];
    if (!known) {
        known = std::make_shared<const std::optional<Account>>(
            AccountStore(m_database).ofEntity(entity, type));
    }
    return *known;
}

const Account* RowAccounts::find(const AccountWords& words, const QString& path, Problems& problems)
{
    if (words.number) {
        const QString field = path + QStringLiteral("account_number");
        const std::optional<Account>& account = byNumber(*words.number);
        if (!account) {
            problems += problem(AccountUnknown, field, {words.number->text()});
        } else if (words.entity && account->entity != words.entity) {
            problems +=
                problem(AccountNotOfEntity, field, {words.number->text(), words.entity->text()});
        }
        return account ? &*account : nullptr;
    }
    const QString field = path + QStringLiteral("entity_id");
    if (!words.entity) {
        problems += problem(RowWithoutAccount, field);
        return nullptr;
    }
    const std::optional<Account>& account = byEntity(*words.entity, words.type);
    if (!account) {
        const bool isKnown = EntityStore(m_database).find(*words.entity).has_value();
        problems += isKnown ? problem(EntityWithoutAccount,
                                      field,
                                      {words.entity->text(), accountTypeLabel(words.type)})
                            : problem(EntityUnknown, field, {words.entity->text()});
    }
    return account ? &*account : nullptr;
}

}  // namespace citss
