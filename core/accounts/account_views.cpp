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

// Every version beside the one before it. A reason is told with the state that it gives.
constexpr const char* AccountChangesSql = R"(
    WITH
    version AS (
        SELECT since AS entry, name AS name, state AS state, reason AS reason,
               LAG(name, 1, '') OVER w AS name_before, LAG(state, 1, '') OVER w AS state_before,
               LAG(reason, 1, '') OVER w AS reason_before
        FROM account
        WHERE seq = (SELECT seq FROM account
                     WHERE number = :account_no AND until = 9223372036854775807)
          AND since <= :as_of
        WINDOW w AS (ORDER BY since)),
    change AS (
        SELECT entry AS entry, 'NAME' AS field, 1 AS position, name_before AS before,
               name AS after, '' AS reason
        FROM version WHERE name <> name_before
        UNION ALL
        SELECT entry AS entry, 'STATE' AS field, 2 AS position, state_before AS before,
               state AS after, reason AS reason
        FROM version WHERE state <> state_before OR reason <> reason_before)
    SELECT a.number AS account_no, a.jurisdiction AS jurisdiction, c.entry AS entry, j.at AS at,
           c.field AS field, c.before AS before, c.after AS after, c.reason AS reason,
           COALESCE(p.name, '') AS person_name, c.position AS position
    FROM change AS c
    JOIN account AS a ON a.number = :account_no AND a.until = 9223372036854775807
    JOIN journal_entry AS j ON j.number = c.entry
    LEFT JOIN person AS p ON p.id = j.actor AND p.since <= :as_of AND p.until > :as_of)";

/// Above every reader's tier: only orders the rows.
constexpr int Nobody = 9;

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

std::span<const Choice> fieldChoices()
{
    static const std::array<Choice, 2> choices = {{
        {"NAME", QT_TRANSLATE_NOOP("Label", "Account name")},
        {"STATE", QT_TRANSLATE_NOOP("Label", "State of the account")},
    }};
    return choices;
}

Column valueColumn(const char* name, const char* title)
{
    return {name, title, ColumnKind::Code, 0, false, EnumChoices<AccountState>::choices()};
}

View accountChangesView()
{
    return {.name = "account_changes",
            .title = QT_TRANSLATE_NOOP("Title", "History of an account"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "Every field of an account before and after each entry that changed it."),
            .action = Action::ViewHoldings,
            .columns =
                {NumberColumn,
                 JurisdictionColumn,
                 {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                 {"field",
                  QT_TRANSLATE_NOOP("Label", "Field"),
                  ColumnKind::Code,
                  0,
                  false,
                  fieldChoices()},
                 valueColumn("before", QT_TRANSLATE_NOOP("Label", "Before")),
                 valueColumn("after", QT_TRANSLATE_NOOP("Label", "After")),
                 ReasonColumn,
                 {"entry", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                 {"person_name", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
                 {"position", QT_TRANSLATE_NOOP("Label", "Field"), ColumnKind::Identifier, Nobody}},
            .key = {"entry", "position"},
            .sql = AccountChangesSql,
            .topics = {"accounts"},
            .jurisdictionColumn = "jurisdiction",
            .parameters = {"account_no"}};
}

}  // namespace

std::vector<View> accountViews()
{
    return {accountsView(), accountStatesView(), accountChangesView()};
}

}  // namespace citss
