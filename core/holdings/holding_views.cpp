// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/holding_views.h"

#include "core/base/kept_text.h"
#include "core/holdings/holding_columns.h"
#include "core/instruments/ledger_store.h"

namespace citss {

namespace {

// An account keeps its number, owner and type for ever, so that its newest row tells them of every
// moment. CROSS JOIN keeps the order that the keys are in: a page is read from where it begins.
// What it holds stands before its blocks, so that one kind and vintage is found without the others.
// The sign keeps a page that begins at some product from being sought by it twice: SQLite would
// then no longer seek the blocks of each product in their order.
constexpr const char* BlocksNow = R"(
    SELECT a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           s.jurisdiction AS issuer, s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           p.project AS project_id, l.issuance AS issuance_id,
           b.first AS serial_first, b.last AS serial_last, b.last - b.first + 1 AS qty,
           b.state AS state, b.origin AS origin, b.recorded AS recorded_at, b.since AS entry,
           h.product AS product
    FROM account AS a CROSS JOIN holding AS h ON h.account = a.seq
    CROSS JOIN product AS p ON p.id = h.product CROSS JOIN series AS s ON s.id = p.series
    CROSS JOIN block AS b ON b.account = h.account AND b.product = +h.product
    JOIN lot AS l ON l.id = b.lot
    WHERE a.until = 9223372036854775807)";

constexpr const char* BlocksAsOf = R"(
    SELECT a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           s.jurisdiction AS issuer, s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           p.project AS project_id, l.issuance AS issuance_id,
           b.first AS serial_first, b.last AS serial_last, b.last - b.first + 1 AS qty,
           b.state AS state, b.origin AS origin, b.recorded AS recorded_at, b.since AS entry,
           h.product AS product
    FROM account AS a CROSS JOIN holding AS h ON h.account = a.seq
    CROSS JOIN product AS p ON p.id = h.product CROSS JOIN series AS s ON s.id = p.series
    CROSS JOIN block AS b ON b.account = h.account AND b.product = +h.product
    JOIN lot AS l ON l.id = b.lot
    WHERE a.until = 9223372036854775807 AND b.since <= :as_of
    UNION ALL
    SELECT a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           s.jurisdiction AS issuer, s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           p.project AS project_id, l.issuance AS issuance_id,
           b.first AS serial_first, b.last AS serial_last, b.last - b.first + 1 AS qty,
           b.state AS state, b.origin AS origin, b.recorded AS recorded_at, b.since AS entry,
           h.product AS product
    FROM account AS a CROSS JOIN holding AS h ON h.account = a.seq
    CROSS JOIN product AS p ON p.id = h.product CROSS JOIN series AS s ON s.id = p.series
    CROSS JOIN block_past AS b ON b.account = h.account AND b.product = +h.product
    JOIN lot AS l ON l.id = b.lot
    WHERE a.until = 9223372036854775807 AND b.since <= :as_of AND b.until > :as_of)";

// Who holds a serial number: the block that begins at it or last before it.
constexpr const char* HolderNow = R"(
    SELECT s.jurisdiction || '-' || s.class || '-' || s.label AS series, :serial AS serial,
           a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           p.project AS project_id, b.first AS serial_first, b.last AS serial_last,
           b.last - b.first + 1 AS qty, b.state AS state, b.recorded AS recorded_at,
           b.since AS entry
    FROM series AS s CROSS JOIN block AS b ON b.series = s.id
         AND b.first = (SELECT x.first FROM block AS x
                        WHERE x.series = s.id AND x.first <= CAST(:serial AS INTEGER)
                        ORDER BY x.first DESC LIMIT 1)
         AND b.last >= CAST(:serial AS INTEGER)
    JOIN account AS a ON a.seq = b.account AND a.until = 9223372036854775807
    JOIN product AS p ON p.id = b.product
    WHERE s.jurisdiction || '-' || s.class || '-' || s.label = :series)";

constexpr const char* HolderAsOf = R"(
    SELECT s.jurisdiction || '-' || s.class || '-' || s.label AS series, :serial AS serial,
           a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           p.project AS project_id, b.first AS serial_first, b.last AS serial_last,
           b.last - b.first + 1 AS qty, b.state AS state, b.recorded AS recorded_at,
           b.since AS entry
    FROM series AS s
    JOIN (SELECT account, product, series, first, last, state, recorded, since FROM block
          WHERE since <= :as_of
          UNION ALL
          SELECT account, product, series, first, last, state, recorded, since FROM block_past
          WHERE since <= :as_of AND until > :as_of) AS b
        ON b.series = s.id AND b.first <= CAST(:serial AS INTEGER)
        AND b.last >= CAST(:serial AS INTEGER)
    JOIN account AS a ON a.seq = b.account AND a.until = 9223372036854775807
    JOIN product AS p ON p.id = b.product
    WHERE s.jurisdiction || '-' || s.class || '-' || s.label = :series)";

// One seek for each holding: the last line at or before the moment carries the balance.
constexpr const char* HoldingsSql = R"(
    SELECT a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           s.jurisdiction AS issuer, p.project AS project_id, m.balance AS qty,
           m.balance - m.pending - m.held AS qty_avail, m.pending AS qty_pending,
           m.held AS qty_held, m.entry AS entry, h.product AS product
    FROM account AS a CROSS JOIN holding AS h ON h.account = a.seq
    CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product
         AND m.entry = (SELECT x.entry FROM movement AS x
                        WHERE x.account = h.account AND x.product = h.product AND x.entry <= :as_of
                        ORDER BY x.entry DESC LIMIT 1)
    JOIN product AS p ON p.id = h.product JOIN series AS s ON s.id = p.series
    WHERE a.until = 9223372036854775807 AND m.balance > 0)";

constexpr const char* MovementsSql = R"(
    SELECT a.number AS account_no, a.type AS account_type, a.jurisdiction AS jurisdiction,
           a.entity AS entity_id, p.kind AS instrument, p.vintage AS vintage,
           s.jurisdiction AS issuer, p.project AS project_id, j.at AS completed_at,
           m.cause AS cause, r.purpose AS purpose, j.command AS command,
           CASE WHEN m.delta > 0 THEN m.delta END AS qty_in,
           CASE WHEN m.delta < 0 THEN -m.delta END AS qty_out,
           m.balance AS balance, m.entry AS entry, m.product AS product
    FROM account AS a CROSS JOIN movement AS m ON m.account = a.seq
    JOIN product AS p ON p.id = m.product JOIN series AS s ON s.id = p.series
    JOIN journal_entry AS j ON j.number = m.entry
    LEFT JOIN retirement AS r ON r.since = m.entry
    WHERE a.until = 9223372036854775807 AND m.entry <= :as_of AND m.delta <> 0)";

const Column StateColumn = {"state",
                            QT_TRANSLATE_NOOP("Label", "State"),
                            ColumnKind::Code,
                            1,
                            false,
                            EnumChoices<BlockState>::choices()};
const Column RecordedColumn = {
    "recorded_at", QT_TRANSLATE_NOOP("Label", "Recorded"), ColumnKind::Instant, 1};

View blocksView()
{
    return {.name = "blocks",
            .title = QT_TRANSLATE_NOOP("Title", "Holdings by serial block"),
            .help = QT_TRANSLATE_NOOP("Label", "Every block of serial numbers and where it lies."),
            .action = Action::ViewHoldings,
            .columns = {AccountNumberColumn,
                        AccountTypeColumn,
                        AccountJurisdictionColumn,
                        EntityIdColumn,
                        InstrumentColumn,
                        VintageColumn,
                        IssuerColumn,
                        SeriesColumn,
                        ProjectColumn,
                        IssuanceColumn,
                        SerialFirstColumn,
                        SerialLastColumn,
                        QuantityColumn,
                        StateColumn,
                        {"origin",
                         QT_TRANSLATE_NOOP("Label", "Origin"),
                         ColumnKind::Code,
                         1,
                         false,
                         EnumChoices<BlockOrigin>::choices()},
                        RecordedColumn,
                        EntryColumn,
                        ProductColumn},
            .key = {"account_no", "product", "serial_first"},
            .sql = BlocksAsOf,
            .topics = {"holdings", "accounts"},
            .jurisdictionColumn = "jurisdiction",
            .nowSql = BlocksNow};
}

/// As people write serial numbers.
const char* serialsSql(const char* blocks)
{
    return keptText(QByteArray("SELECT b.account_no AS account_no, b.jurisdiction AS jurisdiction, "
                               "b.entity_id AS entity_id, b.instrument AS instrument, "
                               "b.vintage AS vintage, b.series || '-' || b.serial_first || "
                               "CASE b.serial_last WHEN b.serial_first THEN '' "
                               "ELSE '..' || b.serial_last END AS serials, b.qty AS qty, "
                               "b.state AS state, b.serial_first AS serial_first, "
                               "b.product AS product FROM (") +
                    blocks + ") AS b");
}

View serialsView()
{
    return {.name = "held_serials",
            .title = QT_TRANSLATE_NOOP("Title", "Serial numbers held"),
            .help = QT_TRANSLATE_NOOP("Label", "Every block of serial numbers as one writes them."),
            .action = Action::ViewHoldings,
            .columns = {AccountNumberColumn,
                        AccountJurisdictionColumn,
                        EntityIdColumn,
                        InstrumentColumn,
                        VintageColumn,
                        {"serials",
                         QT_TRANSLATE_NOOP("Label", "Serial numbers"),
                         ColumnKind::Identifier,
                         1},
                        QuantityColumn,
                        StateColumn,
                        SerialFirstColumn,
                        ProductColumn},
            .key = {"account_no", "product", "serial_first"},
            .sql = serialsSql(BlocksAsOf),
            .jurisdictionColumn = "jurisdiction",
            .nowSql = serialsSql(BlocksNow)};
}

View holdersView()
{
    return {.name = "serial_holders",
            .title = QT_TRANSLATE_NOOP("Title", "Holder of a serial number"),
            .help = QT_TRANSLATE_NOOP("Label", "In which account a serial number lies."),
            .action = Action::ViewHoldings,
            .columns =
                {SeriesColumn,
                 {"serial", QT_TRANSLATE_NOOP("Label", "Serial number"), ColumnKind::Identifier, 1},
                 AccountNumberColumn,
                 AccountTypeColumn,
                 AccountJurisdictionColumn,
                 EntityIdColumn,
                 InstrumentColumn,
                 VintageColumn,
                 ProjectColumn,
                 SerialFirstColumn,
                 SerialLastColumn,
                 QuantityColumn,
                 StateColumn,
                 RecordedColumn,
                 EntryColumn},
            .key = {"account_no", "serial_first"},
            .sql = HolderAsOf,
            .topics = {"holdings", "accounts"},
            .jurisdictionColumn = "jurisdiction",
            .nowSql = HolderNow,
            .parameters = {"series", "serial"}};
}

/// What tells one holding from all others, in columns that whoever sees it sees.
std::vector<ExplanationLink> ofHolding()
{
    return {{.column = "account_no", .from = "account_no"},
            {.column = "instrument", .from = "instrument"},
            {.column = "vintage", .from = "vintage"},
            {.column = "issuer", .from = "issuer"},
            {.column = "project_id", .from = "project_id"}};
}

/// Of a holding, by its blocks, or by those in one state.
Explanation byBlocks(const char* column, const char* state)
{
    Explanation explanation{.column = column, .view = "blocks", .sum = "qty", .links = ofHolding()};
    if (state != nullptr) {
        explanation.links.push_back({.column = "state", .constant = state});
    }
    return explanation;
}

/// Of a holding, by all that came and went.
Explanation byMovements(const char* column)
{
    return {.column = column,
            .view = "movements",
            .sum = "qty_in",
            .less = "qty_out",
            .links = ofHolding()};
}

View holdingsView()
{
    return {.name = "holdings",
            .title = QT_TRANSLATE_NOOP("Title", "Holdings"),
            .help = QT_TRANSLATE_NOOP("Label", "What each account holds, by kind and vintage."),
            .action = Action::ViewHoldings,
            .columns =
                {AccountNumberColumn,
                 AccountTypeColumn,
                 AccountJurisdictionColumn,
                 EntityIdColumn,
                 InstrumentColumn,
                 VintageColumn,
                 IssuerColumn,
                 ProjectColumn,
                 QuantityColumn,
                 {"qty_avail", QT_TRANSLATE_NOOP("Label", "Available"), ColumnKind::Count, 1, true},
                 {"qty_pending", QT_TRANSLATE_NOOP("Label", "Pending"), ColumnKind::Count, 1, true},
                 {"qty_held", QT_TRANSLATE_NOOP("Label", "On hold"), ColumnKind::Count, 1, true},
                 EntryColumn,
                 ProductColumn},
            .key = {"account_no", "product"},
            .sql = HoldingsSql,
            .topics = {"holdings", "accounts"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {byBlocks("qty", nullptr),
                             byMovements("qty"),
                             byBlocks("qty_avail", "ACTIVE"),
                             byBlocks("qty_pending", "PENDING"),
                             byBlocks("qty_held", "HELD")}};
}

View movementsView()
{
    Explanation balance = byMovements("balance");
    balance.links.push_back(
        {.column = "entry", .from = "entry", .comparison = Comparison::LessOrEqual});
    return {.name = "movements",
            .title = QT_TRANSLATE_NOOP("Title", "Account statement"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What came into an account and left it, with the balance after each."),
            .action = Action::ViewHoldings,
            .columns =
                {AccountNumberColumn,
                 AccountTypeColumn,
                 AccountJurisdictionColumn,
                 EntityIdColumn,
                 InstrumentColumn,
                 VintageColumn,
                 IssuerColumn,
                 ProjectColumn,
                 {"completed_at", QT_TRANSLATE_NOOP("Label", "Completed"), ColumnKind::Instant, 1},
                 {"cause",
                  QT_TRANSLATE_NOOP("Label", "Cause"),
                  ColumnKind::Code,
                  1,
                  false,
                  EnumChoices<Cause>::choices()},
                 PurposeColumn,
                 {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text, 1},
                 {"qty_in", QT_TRANSLATE_NOOP("Label", "In"), ColumnKind::Count, 1, true},
                 {"qty_out", QT_TRANSLATE_NOOP("Label", "Out"), ColumnKind::Count, 1, true},
                 {"balance", QT_TRANSLATE_NOOP("Label", "Balance"), ColumnKind::Count, 1},
                 EntryColumn,
                 ProductColumn},
            .key = {"account_no", "product", "entry"},
            .sql = MovementsSql,
            .topics = {"holdings", "accounts"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {balance}};
}

}  // namespace

std::vector<View> holdingViews()
{
    return {blocksView(),
            serialsView(),
            holdersView(),
            holdingsView(),
            accountBalancesView(),
            movementsView(),
            accountStatementView(),
            retirementsView()};
}

}  // namespace citss
