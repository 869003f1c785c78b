// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_store.h"

#include "core/base/check.h"
#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr qint64 FirstSeq = 10'001;

constexpr const char* SelectBySeq =
    "SELECT seq, number, jurisdiction, entity, type, name, state, reason, since FROM account "
    "WHERE seq = ?1 AND until = 9223372036854775807";
constexpr const char* SelectByNumber =
    "SELECT seq, number, jurisdiction, entity, type, name, state, reason, since FROM account "
    "WHERE number = ?1 AND until = 9223372036854775807";
constexpr const char* SelectOfEntityByType =
    "SELECT seq, number, jurisdiction, entity, type, name, state, reason, since FROM account "
    "WHERE entity = ?1 AND type = ?2 AND state <> 'CLOSED' AND until = 9223372036854775807";
constexpr const char* SelectOfEntity =
    "SELECT seq, number, jurisdiction, entity, type, name, state, reason, since FROM account "
    "WHERE entity = ?1 AND state <> 'CLOSED' AND until = 9223372036854775807 ORDER BY seq";
constexpr const char* SelectOfJurisdiction =
    "SELECT seq, number, jurisdiction, entity, type, name, state, reason, since FROM account "
    "WHERE jurisdiction = ?1 AND type = ?2 AND entity IS NULL AND state <> 'CLOSED' "
    "AND until = 9223372036854775807 ORDER BY seq";
constexpr const char* SelectSurrender =
    "SELECT entity, seq, type, state FROM account WHERE jurisdiction = ?1 AND entity IS NOT NULL "
    "AND type IN ('COMPLIANCE', 'GENERAL') AND state <> 'CLOSED' AND until = 9223372036854775807 "
    "ORDER BY entity, type";
constexpr const char* SelectSurrenderOfEntity =
    "SELECT entity, seq, type, state FROM account WHERE entity = ?1 "
    "AND type IN ('COMPLIANCE', 'GENERAL') AND state <> 'CLOSED' AND until = 9223372036854775807 "
    "ORDER BY entity, type";
constexpr const char* Insert =
    "INSERT INTO account (seq, number, jurisdiction, entity, type, name, state, reason, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr const char* Close =
    "UPDATE account SET until = ?2 WHERE seq = ?1 AND until = 9223372036854775807";

Account accountOf(const Statement& row)
{
    return {.seq = AccountSeq(row.integer(0)),
            .number = AccountNumber::of(row.text(1)),
            .jurisdiction = JurisdictionCode::of(row.text(2)),
            .entity = row.isNull(3) ? std::nullopt : std::optional(EntityId::of(row.text(3))),
            .type = FieldCodec<AccountType>::fromValue(row.text(4)).value(),
            .name = row.text(5),
            .state = FieldCodec<AccountState>::fromValue(row.text(6)).value(),
            .reason = row.text(7),
            .since = row.journalNumber(8)};
}

std::optional<Account> firstOf(Statement& rows)
{
    return rows.step() ? std::optional(accountOf(rows)) : std::nullopt;
}

QList<SurrenderAccount> allSurrenderOf(Statement& rows)
{
    QList<SurrenderAccount> accounts;
    while (rows.step()) {
        accounts.append({.entity = EntityId::of(rows.text(0)),
                         .seq = AccountSeq(rows.integer(1)),
                         .type = FieldCodec<AccountType>::fromValue(rows.text(2)).value(),
                         .state = FieldCodec<AccountState>::fromValue(rows.text(3)).value()});
    }
    return accounts;
}

QList<Account> allOf(Statement& rows)
{
    QList<Account> accounts;
    while (rows.step()) {
        accounts.append(accountOf(rows));
    }
    return accounts;
}

}  // namespace

std::optional<Account> AccountStore::find(AccountSeq seq) const
{
    Statement query = m_database.statement(SelectBySeq);
    return firstOf(query.bind(seq));
}

std::optional<Account> AccountStore::find(const AccountNumber& number) const
{
    Statement query = m_database.statement(SelectByNumber);
    return firstOf(query.bind(number));
}

std::optional<Account> AccountStore::ofEntity(const EntityId& entity, AccountType type) const
{
    Statement query = m_database.statement(SelectOfEntityByType);
    return firstOf(query.bind(entity, FieldCodec<AccountType>::toValue(type)));
}

QList<Account> AccountStore::ofEntity(const EntityId& entity) const
{
    Statement query = m_database.statement(SelectOfEntity);
    return allOf(query.bind(entity));
}

QList<Account> AccountStore::ofJurisdiction(const JurisdictionCode& jurisdiction,
                                            AccountType type) const
{
    Statement query = m_database.statement(SelectOfJurisdiction);
    return allOf(query.bind(jurisdiction, FieldCodec<AccountType>::toValue(type)));
}

QList<SurrenderAccount> AccountStore::surrenderAccounts(const JurisdictionCode& of) const
{
    Statement query = m_database.statement(SelectSurrender);
    return allSurrenderOf(query.bind(of));
}

QList<SurrenderAccount> AccountStore::surrenderAccounts(const EntityId& of) const
{
    Statement query = m_database.statement(SelectSurrenderOfEntity);
    return allSurrenderOf(query.bind(of));
}

Account AccountStore::open(Account account, JournalNumber since)
{
    account.seq = AccountSeq(CounterStore(m_database).take(QStringLiteral("account"), FirstSeq));
    account.number = accountNumberOf(account.jurisdiction, account.entity, account.seq);
    account.since = since;
    insertRow(account, since);
    return account;
}

void AccountStore::replace(const Account& account, JournalNumber now)
{
    m_database.statement(Close).bind(account.seq, now).run();
    CHECK(m_database.changes() == 1);
    insertRow(account, now);
}

void AccountStore::insertRow(const Account& account, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(account.seq,
              account.number,
              account.jurisdiction,
              account.entity,
              FieldCodec<AccountType>::toValue(account.type),
              account.name,
              FieldCodec<AccountState>::toValue(account.state),
              account.reason,
              since)
        .run();
}

}  // namespace citss
