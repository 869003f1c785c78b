// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/hold.h"
#include "core/holdings/holding_columns.h"
#include "core/holdings/holding_views.h"

namespace citss {

namespace {

// What is issued of a product, and where the balances of all its holdings are at the moment.
constexpr const char* SeriesSql = R"(
    SELECT s.jurisdiction AS issuer, s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           p.kind AS instrument, p.vintage AS vintage, p.project AS project_id,
           i.qty AS qty_issued, w.qty_general AS qty_general, w.qty_compliance AS qty_compliance,
           w.qty_other_entity AS qty_other_entity, w.qty_jurisdiction AS qty_jurisdiction,
           w.qty_retired AS qty_retired, w.qty_invalidated AS qty_invalidated, p.id AS product
    FROM product AS p
    JOIN series AS s ON s.id = p.series
    JOIN (SELECT product, SUM(last - first + 1) AS qty FROM lot WHERE since <= :as_of
          GROUP BY product) AS i ON i.product = p.id
    JOIN (SELECT h.product AS product,
                 SUM(CASE WHEN a.type = 'GENERAL' THEN m.balance ELSE 0 END) AS qty_general,
                 SUM(CASE WHEN a.type = 'COMPLIANCE' THEN m.balance ELSE 0 END) AS qty_compliance,
                 SUM(CASE WHEN a.entity IS NOT NULL AND a.type NOT IN ('GENERAL', 'COMPLIANCE')
                          THEN m.balance ELSE 0 END) AS qty_other_entity,
                 SUM(CASE WHEN a.entity IS NULL AND a.type NOT IN ('RETIREMENT', 'INVALIDATION')
                          THEN m.balance ELSE 0 END) AS qty_jurisdiction,
                 SUM(CASE WHEN a.type = 'RETIREMENT' THEN m.balance ELSE 0 END) AS qty_retired,
                 SUM(CASE WHEN a.type = 'INVALIDATION' THEN m.balance ELSE 0 END) AS qty_invalidated
          FROM holding AS h
          CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product
               AND m.entry = (SELECT x.entry FROM movement AS x
                              WHERE x.account = h.account AND x.product = h.product
                                AND x.entry <= :as_of
                              ORDER BY x.entry DESC LIMIT 1)
          JOIN account AS a ON a.seq = h.account AND a.until = 9223372036854775807
          GROUP BY h.product) AS w ON w.product = p.id)";

constexpr const char* IssuancesSql = R"(
    SELECT l.id AS lot, s.jurisdiction AS issuer,
           s.jurisdiction || '-' || s.class || '-' || s.label AS series, p.kind AS instrument,
           p.vintage AS vintage, p.project AS project_id, l.issuance AS issuance_id,
           l.issue_year AS issue_year, l.first AS serial_first, l.last AS serial_last,
           l.last - l.first + 1 AS qty, j.at AS issued_at, l.since AS entry
    FROM lot AS l JOIN product AS p ON p.id = l.product JOIN series AS s ON s.id = l.series
    JOIN journal_entry AS j ON j.number = l.since
    WHERE l.since <= :as_of)";

constexpr const char* HoldsSql = R"(
    SELECT h.id AS hold, h.jurisdiction AS jurisdiction,
           s.jurisdiction || '-' || s.class || '-' || s.label AS series, h.first AS serial_first,
           h.last AS serial_last, h.last - h.first + 1 AS qty,
           CASE h.released WHEN '' THEN 'STANDING' ELSE 'RELEASED' END AS state,
           h.reason AS hold_reason, h.authority AS authority, h.placed AS placed_at,
           h.released AS released, h.since AS entry
    FROM hold AS h JOIN series AS s ON s.id = h.series
    WHERE h.since <= :as_of AND h.until > :as_of)";

Column count(const char* name, const char* title)
{
    return {name, title, ColumnKind::Count, 0, true};
}

Explanation issued()
{
    return {.column = "qty_issued",
            .view = "issuances",
            .sum = "qty",
            .links = {{.column = "series", .from = "series"},
                      {.column = "instrument", .from = "instrument"},
                      {.column = "vintage", .from = "vintage"},
                      {.column = "project_id", .from = "project_id"}}};
}

/// Of an instrument, by the holdings in some kinds of account.
Explanation byHoldings(const char* column, std::vector<ExplanationLink> accounts)
{
    for (const char* same : {"issuer", "instrument", "vintage", "project_id"}) {
        accounts.push_back({.column = same, .from = same});
    }
    return {.column = column, .view = "holdings", .sum = "qty", .links = std::move(accounts)};
}

View seriesView()
{
    using enum Comparison;
    return {
        .name = "series",
        .title = QT_TRANSLATE_NOOP("Title", "Instruments issued"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "What has been issued of each kind and vintage, and where it lies."),
        .action = Action::ViewHoldings,
        .columns = {IssuerColumn,
                    SeriesColumn,
                    InstrumentColumn,
                    VintageColumn,
                    ProjectColumn,
                    count("qty_issued", QT_TRANSLATE_NOOP("Label", "Issued")),
                    count("qty_general", QT_TRANSLATE_NOOP("Label", "In general accounts")),
                    count("qty_compliance", QT_TRANSLATE_NOOP("Label", "In compliance accounts")),
                    count("qty_other_entity",
                          QT_TRANSLATE_NOOP("Label", "In other accounts of entities")),
                    count("qty_jurisdiction",
                          QT_TRANSLATE_NOOP("Label", "In accounts of jurisdictions")),
                    count("qty_retired", QT_TRANSLATE_NOOP("Label", "Retired")),
                    count("qty_invalidated", QT_TRANSLATE_NOOP("Label", "Invalidated")),
                    ProductColumn},
        .key = {"product"},
        .sql = SeriesSql,
        .topics = {"holdings"},
        .jurisdictionColumn = "issuer",
        .explanations = {
            issued(),
            byHoldings("qty_general", {{.column = "account_type", .constant = "GENERAL"}}),
            byHoldings("qty_compliance", {{.column = "account_type", .constant = "COMPLIANCE"}}),
            byHoldings(
                "qty_other_entity",
                {{.column = "entity_id", .comparison = NotEqual},
                 {.column = "account_type", .constant = "GENERAL", .comparison = NotEqual},
                 {.column = "account_type", .constant = "COMPLIANCE", .comparison = NotEqual}}),
            byHoldings(
                "qty_jurisdiction",
                {{.column = "entity_id"},
                 {.column = "account_type", .constant = "RETIREMENT", .comparison = NotEqual},
                 {.column = "account_type", .constant = "INVALIDATION", .comparison = NotEqual}}),
            byHoldings("qty_retired", {{.column = "account_type", .constant = "RETIREMENT"}}),
            byHoldings("qty_invalidated",
                       {{.column = "account_type", .constant = "INVALIDATION"}})}};
}

View issuancesView()
{
    return {.name = "issuances",
            .title = QT_TRANSLATE_NOOP("Title", "Issuances"),
            .help = QT_TRANSLATE_NOOP("Label", "What was issued when, with its serial numbers."),
            .action = Action::ViewHoldings,
            .columns = {{"lot", QT_TRANSLATE_NOOP("Label", "Lot"), ColumnKind::Identifier, 1},
                        IssuerColumn,
                        SeriesColumn,
                        InstrumentColumn,
                        VintageColumn,
                        ProjectColumn,
                        IssuanceColumn,
                        {"issue_year", QT_TRANSLATE_NOOP("Label", "Issue year"), ColumnKind::Year},
                        SerialFirstColumn,
                        SerialLastColumn,
                        QuantityColumn,
                        {"issued_at", QT_TRANSLATE_NOOP("Label", "Issued at"), ColumnKind::Instant},
                        EntryColumn},
            .key = {"lot"},
            .sql = IssuancesSql,
            .topics = {"holdings"},
            .jurisdictionColumn = "issuer"};
}

View holdsView()
{
    return {.name = "holds",
            .title = QT_TRANSLATE_NOOP("Title", "Holds"),
            .help = QT_TRANSLATE_NOOP("Label", "Serial numbers that a jurisdiction has blocked."),
            .action = Action::ViewHoldings,
            .columns =
                {{"hold", QT_TRANSLATE_NOOP("Label", "Hold"), ColumnKind::Identifier, 1},
                 AccountJurisdictionColumn,
                 SeriesColumn,
                 SerialFirstColumn,
                 SerialLastColumn,
                 QuantityColumn,
                 {"state",
                  QT_TRANSLATE_NOOP("Label", "State"),
                  ColumnKind::Code,
                  1,
                  false,
                  EnumChoices<HoldState>::choices()},
                 {"hold_reason", QT_TRANSLATE_NOOP("Label", "Hold reason"), ColumnKind::Text, 2},
                 {"authority", QT_TRANSLATE_NOOP("Label", "Authority"), ColumnKind::Text, 2},
                 {"placed_at", QT_TRANSLATE_NOOP("Label", "Placed at"), ColumnKind::Instant, 1},
                 {"released", QT_TRANSLATE_NOOP("Label", "Released because"), ColumnKind::Text, 2},
                 EntryColumn},
            .key = {"hold"},
            .sql = HoldsSql,
            .topics = {"holds"},
            .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> seriesViews()
{
    return {seriesView(), issuancesView(), holdsView()};
}

}  // namespace citss
