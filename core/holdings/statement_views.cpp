// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/holding_columns.h"
#include "core/holdings/holding_views.h"
#include "core/instruments/ledger_store.h"

namespace citss {

namespace {

// One seek for each holding of the account: the last line at or before the moment.
#define CITSS_BALANCE_SUM(expression)                                              \
    "COALESCE((SELECT SUM(" expression                                             \
    ") FROM holding AS h CROSS JOIN movement AS m ON m.account = h.account"        \
    " AND m.product = h.product AND m.entry = (SELECT x.entry FROM movement AS x"  \
    " WHERE x.account = h.account AND x.product = h.product AND x.entry <= :as_of" \
    " ORDER BY x.entry DESC LIMIT 1) WHERE h.account = a.seq), 0)"

constexpr const char* AccountBalancesSql = R"(
    SELECT a.number AS account_no, a.type AS account_type, a.state AS account_status,
           a.name AS account_name, a.jurisdiction AS jurisdiction,
           COALESCE(a.entity, '') AS entity_id, )" CITSS_BALANCE_SUM("m.balance") R"( AS qty, )"
    CITSS_BALANCE_SUM("m.balance - m.pending - m.held") R"( AS qty_avail, )"
    CITSS_BALANCE_SUM("m.pending") R"( AS qty_pending, )"
    CITSS_BALANCE_SUM("m.held") R"( AS qty_held, a.seq AS seq
    FROM account AS a WHERE a.since <= :as_of AND a.until > :as_of)";

// The last entry before the period, and its last one; an empty day leaves that end open.
#define CITSS_BEFORE_PERIOD                                                       \
    "COALESCE((SELECT f.number FROM journal_entry AS f WHERE f.at < :period_from" \
    " ORDER BY f.at DESC, f.number DESC LIMIT 1), 0)"
#define CITSS_END_OF_PERIOD                                         \
    "MIN(:as_of, COALESCE((SELECT t.number FROM journal_entry AS t" \
    " WHERE t.at < COALESCE(date(:period_to, '+1 day'), '9999')"    \
    " ORDER BY t.at DESC, t.number DESC LIMIT 1), 0))"

#define CITSS_STATEMENT_COLUMNS                                                            \
    "a.number AS account_no, a.jurisdiction AS jurisdiction, :period_from AS period_from," \
    " :period_to AS period_to, p.kind AS instrument, p.vintage AS vintage,"                \
    " s.jurisdiction AS issuer, p.project AS project_id, "

// A holding has a line before its first movement of the period and one after the last. Each column
// has one affinity in all parts: only then does SQLite merge them in their order.
#define CITSS_STATEMENT_EDGE(line, position, entry)                                                \
    "SELECT " CITSS_STATEMENT_COLUMNS "'" line                                                     \
    "' AS line, CAST('' AS TEXT) AS completed_at, CAST(NULL AS TEXT) AS cause,"                    \
    " CAST(NULL AS TEXT) AS purpose, CAST(NULL AS TEXT) AS command, NULL AS qty_in, NULL AS "      \
    "qty_out,"                                                                                     \
    " CAST(COALESCE((SELECT x.balance FROM movement AS x WHERE x.account = h.account"              \
    " AND x.product = h.product AND x.entry <= " entry                                             \
    " ORDER BY x.entry DESC LIMIT 1), 0) AS INTEGER) AS balance, CAST(NULL AS INTEGER) AS entry, " \
    "h.product AS "                                                                                \
    "product, " position                                                                           \
    " AS position, CAST(0 AS INTEGER) AS place"                                                    \
    " FROM account AS a CROSS JOIN holding AS h ON h.account = a.seq"                              \
    " JOIN product AS p ON p.id = h.product JOIN series AS s ON s.id = p.series"                   \
    " WHERE a.number = :account_no AND a.until = 9223372036854775807"                              \
    " AND EXISTS (SELECT 1 FROM movement AS y WHERE y.account = h.account"                         \
    " AND y.product = h.product AND y.entry = (SELECT z.entry FROM movement AS z"                  \
    " WHERE z.account = h.account AND z.product = h.product AND z.entry <= " CITSS_END_OF_PERIOD   \
    " ORDER BY z.entry DESC LIMIT 1)"                                                              \
    " AND (y.balance > 0 OR y.entry > " CITSS_BEFORE_PERIOD "))"

constexpr const char* StatementSql = CITSS_STATEMENT_EDGE(
    "OPENING",
    "1",
    CITSS_BEFORE_PERIOD) " UNION ALL SELECT " CITSS_STATEMENT_COLUMNS
                         R"('MOVEMENT' AS line, j.at AS completed_at, m.cause AS cause,
           r.purpose AS purpose, j.command AS command,
           CASE WHEN m.delta > 0 THEN m.delta END AS qty_in,
           CASE WHEN m.delta < 0 THEN -m.delta END AS qty_out, m.balance AS balance,
           m.entry AS entry, h.product AS product, 2 AS position, m.entry AS place
    FROM account AS a CROSS JOIN holding AS h ON h.account = a.seq
    CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product
    JOIN product AS p ON p.id = h.product JOIN series AS s ON s.id = p.series
    JOIN journal_entry AS j ON j.number = m.entry
    LEFT JOIN retirement AS r ON r.since = m.entry
    WHERE a.number = :account_no AND a.until = 9223372036854775807 AND m.delta <> 0
      AND m.entry > )" CITSS_BEFORE_PERIOD " AND m.entry <= " CITSS_END_OF_PERIOD
                         " UNION ALL " CITSS_STATEMENT_EDGE("CLOSING", "3", CITSS_END_OF_PERIOD);

std::span<const Choice> lineChoices()
{
    static const std::array<Choice, 3> choices = {{
        {"OPENING", QT_TRANSLATE_NOOP("Label", "Opening balance")},
        {"MOVEMENT", QT_TRANSLATE_NOOP("Label", "Movement")},
        {"CLOSING", QT_TRANSLATE_NOOP("Label", "Closing balance")},
    }};
    return choices;
}

Column codeColumn(const char* name, const char* title, std::span<const Choice> choices)
{
    return {name, title, ColumnKind::Code, 1, false, choices};
}

Column orderColumn(const char* name)
{
    return {name, QT_TRANSLATE_NOOP("Label", "Line"), ColumnKind::Identifier, Nobody};
}

/// Of an account, by all that it holds.
Explanation byHoldingsOfAccount(const char* column)
{
    return {.column = column,
            .view = "holdings",
            .sum = column,
            .links = {{.column = "account_no", .from = "account_no"}}};
}

/// The balance of a line of a statement, by all that came and went until then.
Explanation balanceOfLine(const char* line, const ExplanationLink& until)
{
    return {.column = "balance",
            .view = "movements",
            .sum = "qty_in",
            .less = "qty_out",
            .links = {{.column = "account_no", .from = "account_no"},
                      {.column = "instrument", .from = "instrument"},
                      {.column = "vintage", .from = "vintage"},
                      {.column = "issuer", .from = "issuer"},
                      {.column = "project_id", .from = "project_id"},
                      until},
            .whenColumn = "line",
            .whenValue = line};
}

}  // namespace

View accountBalancesView()
{
    return {.name = "account_balances",
            .title = QT_TRANSLATE_NOOP("Title", "Balances of accounts"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "How much lies in each account, and how much of it may move."),
            .action = Action::ViewHoldings,
            .columns =
                {AccountNumberColumn,
                 AccountTypeColumn,
                 {"account_status",
                  QT_TRANSLATE_NOOP("Label", "State of the account"),
                  ColumnKind::Code,
                  0,
                  false,
                  EnumChoices<AccountState>::choices()},
                 {"account_name", QT_TRANSLATE_NOOP("Label", "Account name"), ColumnKind::Text},
                 AccountJurisdictionColumn,
                 EntityIdColumn,
                 QuantityColumn,
                 {"qty_avail", QT_TRANSLATE_NOOP("Label", "Available"), ColumnKind::Count, 1, true},
                 {"qty_pending", QT_TRANSLATE_NOOP("Label", "Pending"), ColumnKind::Count, 1, true},
                 {"qty_held", QT_TRANSLATE_NOOP("Label", "On hold"), ColumnKind::Count, 1, true},
                 {"seq", QT_TRANSLATE_NOOP("Label", "Running number"), ColumnKind::Identifier, 1}},
            .key = {"seq"},
            .sql = AccountBalancesSql,
            .topics = {"accounts", "holdings"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {byHoldingsOfAccount("qty"),
                             byHoldingsOfAccount("qty_avail"),
                             byHoldingsOfAccount("qty_pending"),
                             byHoldingsOfAccount("qty_held")}};
}

View accountStatementView()
{
    return {
        .name = "account_statement",
        .title = QT_TRANSLATE_NOOP("Title", "Statement of a period"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "What an account held before a period, what moved, and what it "
                                  "held at its end. Days are those of UTC."),
        .action = Action::ViewHoldings,
        .columns =
            {AccountNumberColumn,
             AccountJurisdictionColumn,
             {"period_from", QT_TRANSLATE_NOOP("Label", "From (day)"), ColumnKind::Date},
             {"period_to", QT_TRANSLATE_NOOP("Label", "To (day)"), ColumnKind::Date},
             codeColumn("line", QT_TRANSLATE_NOOP("Label", "Line"), lineChoices()),
             {"completed_at", QT_TRANSLATE_NOOP("Label", "Completed"), ColumnKind::Instant, 1},
             InstrumentColumn,
             VintageColumn,
             ProjectColumn,
             {"qty_in", QT_TRANSLATE_NOOP("Label", "In"), ColumnKind::Count, 1, true},
             {"qty_out", QT_TRANSLATE_NOOP("Label", "Out"), ColumnKind::Count, 1, true},
             {"balance", QT_TRANSLATE_NOOP("Label", "Balance"), ColumnKind::Count, 1},
             codeColumn(
                 "cause", QT_TRANSLATE_NOOP("Label", "Cause"), EnumChoices<Cause>::choices()),
             EntryColumn,
             PurposeColumn,
             {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text, 1},
             IssuerColumn,
             orderColumn("product"),
             orderColumn("position"),
             orderColumn("place")},
        .key = {"product", "position", "place"},
        .sql = StatementSql,
        .topics = {"holdings", "accounts"},
        .jurisdictionColumn = "jurisdiction",
        .parameters = {"account_no", "period_from", "period_to"},
        .explanations = {
            balanceOfLine(
                "OPENING",
                {.column = "completed_at", .from = "period_from", .comparison = Comparison::Less}),
            balanceOfLine(
                "MOVEMENT",
                {.column = "entry", .from = "entry", .comparison = Comparison::LessOrEqual})}};
}

}  // namespace citss
