// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_views.h"

#include "core/accounts/account.h"
#include "core/parties/entity.h"

namespace citss {

namespace {

constexpr const char* AccountsSql = R"(
    SELECT a.number AS account_no, a.type AS account_type, a.state AS account_status,
           a.name AS account_name, a.jurisdiction AS jurisdiction, COALESCE(a.entity, '') AS entity_id,
           COALESCE(e.legal_name, '') AS legal_name, COALESCE(e.state, '') AS entity_status,
           a.reason AS reason,
           (SELECT substr(j.at, 1, 10) FROM journal_entry AS j
            WHERE j.number = (SELECT MIN(b.since) FROM account AS b WHERE b.seq = a.seq))
               AS opened_on,
           CASE a.state WHEN 'CLOSED' THEN substr(c.at, 1, 10) ELSE '' END AS closed_on,
           a.seq AS seq
    FROM account AS a
    JOIN journal_entry AS c ON c.number = a.since
    LEFT JOIN entity AS e ON e.id = a.entity AND e.since <= :as_of AND e.until > :as_of
    WHERE a.since <= :as_of AND a.until > :as_of)";

constexpr const char* AccountStatesSql = R"(
    SELECT a.number AS account_no, a.since AS since, j.at AS at, a.state AS account_status,
           a.reason AS reason, COALESCE(p.name, '') AS person_name, a.jurisdiction AS jurisdiction,
           COALESCE(a.entity, '') AS entity_id
    FROM account AS a
    JOIN journal_entry AS j ON j.number = a.since
    LEFT JOIN person AS p ON p.id = j.actor AND p.since <= :as_of AND p.until > :as_of
    WHERE a.since <= :as_of)";

const Column NumberColumn = {
    "account_no", QT_TRANSLATE_NOOP("Label", "Account number"), ColumnKind::Account, 1};
const Column JurisdictionColumn = {
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column EntityColumn = {
    "entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
const Column ReasonColumn = {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::Text, 2};

Column statusColumn()
{
    return {"account_status",
            QT_TRANSLATE_NOOP("Label", "State of the account"),
            ColumnKind::Code,
            0,
            false,
            EnumChoices<AccountState>::choices()};
}

View accountsView()
{
    return {.name = "accounts",
            .title = QT_TRANSLATE_NOOP("Title", "Accounts"),
            .help = QT_TRANSLATE_NOOP("Label", "Every account, of entities and of jurisdictions."),
            // Account numbers are confidential (registry.md 3.4).
            .action = Action::ViewHoldings,
            .columns =
                {NumberColumn,
                 {"account_type",
                  QT_TRANSLATE_NOOP("Label", "Account type"),
                  ColumnKind::Code,
                  0,
                  false,
                  EnumChoices<AccountType>::choices()},
                 statusColumn(),
                 {"account_name", QT_TRANSLATE_NOOP("Label", "Account name"), ColumnKind::Text},
                 JurisdictionColumn,
                 EntityColumn,
                 {"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text},
                 {"entity_status",
                  QT_TRANSLATE_NOOP("Label", "Registration status"),
                  ColumnKind::Code,
                  0,
                  false,
                  EnumChoices<EntityState>::choices()},
                 ReasonColumn,
                 {"opened_on", QT_TRANSLATE_NOOP("Label", "Opened"), ColumnKind::Date, 2},
                 {"closed_on", QT_TRANSLATE_NOOP("Label", "Closed on"), ColumnKind::Date, 2},
                 {"seq", QT_TRANSLATE_NOOP("Label", "Running number"), ColumnKind::Identifier, 1}},
            .key = {"seq"},
            .sql = AccountsSql,
            .topics = {"accounts", "entities"},
            .jurisdictionColumn = "jurisdiction"};
}

View accountStatesView()
{
    return {
        .name = "account_states",
        .title = QT_TRANSLATE_NOOP("Title", "States of accounts"),
        .help = QT_TRANSLATE_NOOP("Label", "What state each account was in since when, and why."),
        .action = Action::ViewHoldings,
        .columns = {NumberColumn,
                    {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                    {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                    statusColumn(),
                    ReasonColumn,
                    {"person_name", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
                    JurisdictionColumn,
                    EntityColumn},
        .key = {"account_no", "since"},
        .sql = AccountStatesSql,
        .topics = {"accounts"},
        .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> accountViews()
{
    return {accountsView(), accountStatesView()};
}

}  // namespace citss
