// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/code_labels.h"
#include "core/compliance/compliance_columns.h"
#include "core/compliance/compliance_views.h"
#include "core/compliance/part_views.h"

namespace citss {

using namespace columns;

namespace {

constexpr const char* RunsSql = R"(
    SELECT r.id AS run, r.event AS event, v.jurisdiction AS jurisdiction, r.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, r.emissions AS emissions, r.obligation AS obligation,
           COALESCE(t.carried, 0) AS carried, r.credited AS credited,
           (SELECT COALESCE(SUM(l.last - l.first + 1), 0) FROM run_line AS l JOIN series AS s ON s.id = l.series
            WHERE l.run = r.id AND s.class <> 'F') AS allow_used,
           (SELECT COALESCE(SUM(l.last - l.first + 1), 0) FROM run_line AS l JOIN series AS s ON s.id = l.series
            WHERE l.run = r.id AND s.class = 'F') AS offset_used,
           r.retired AS total_used, r.shortfall AS shortfall, r.status AS comp_status, r.state AS state,
           r.reason AS reason, r.since AS since
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN obligation_terms AS t ON t.event = r.event AND t.entity = r.entity AND t.version = r.version
    LEFT JOIN entity AS n ON n.id = r.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE r.since <= :as_of AND r.until > :as_of)";

constexpr const char* RunLinesSql = R"(
    SELECT r.event AS event, v.jurisdiction AS jurisdiction, l.run AS run, r.entity AS entity_id, l.line AS line,
           l.rule AS rule, l.citation AS citation, l.kind AS instrument, l.used_as AS used_as, l.vintage AS vintage,
           s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           l.first AS serial_first, l.last AS serial_last, l.last - l.first + 1 AS qty, l.offered AS offered,
           l.limit_id AS limit_id, l.room AS room, l.obligation_left AS obligation_left,
           a.number AS from_account, b.number AS to_account
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_line AS l ON l.run = r.id
    JOIN series AS s ON s.id = l.series
    LEFT JOIN account AS a ON a.seq = l.account AND a.since <= :as_of AND a.until > :as_of
    LEFT JOIN account AS b ON b.seq = l.destination AND b.since <= :as_of AND b.until > :as_of
    WHERE r.since <= :as_of AND r.until > :as_of AND r.state = 'COMMITTED')";

constexpr const char* RunVintagesSql = R"(
    SELECT r.event AS event, v.jurisdiction AS jurisdiction, r.entity AS entity_id, l.kind AS instrument,
           COALESCE(l.vintage, 0) AS vintage, SUM(l.last - l.first + 1) AS qty
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_line AS l ON l.run = r.id
    WHERE r.since <= :as_of AND r.until > :as_of AND r.state = 'COMMITTED'
    GROUP BY r.event, v.jurisdiction, r.entity, l.kind, l.vintage)";

constexpr const char* LeftoversSql = R"(
    SELECT r.event AS event, v.jurisdiction AS jurisdiction, l.run AS run, r.entity AS entity_id,
           s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           l.first AS serial_first, l.last AS serial_last, l.left_over AS qty, l.reason AS reason,
           l.limit_id AS limit_id
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_leftover AS l ON l.run = r.id
    JOIN series AS s ON s.id = l.series
    WHERE r.since <= :as_of AND r.until > :as_of AND r.state = 'COMMITTED')";

constexpr const char* LimitsSql = R"(
    SELECT r.event AS event, v.jurisdiction AS jurisdiction, l.run AS run, r.entity AS entity_id,
           l.limit_id AS limit_id, l.room AS room, l.used AS used, l.room - l.used AS room_left
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_limit AS l ON l.run = r.id
    WHERE r.since <= :as_of AND r.until > :as_of AND r.state = 'COMMITTED')";

constexpr const char* PenaltiesSql = R"(
    SELECT p.id AS penalty, p.event AS event, v.jurisdiction AS jurisdiction, p.run AS run, p.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, p.missing AS shortfall, p.instruments AS late_obl,
           p.cents AS cents, p.currency AS currency, p.due AS due, p.state AS state, p.since AS since
    FROM penalty AS p
    JOIN compliance_event AS v ON v.id = p.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = p.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE p.since <= :as_of AND p.until > :as_of)";

/// What a run retired, by its lines; a run that was reversed has none.
Explanation byLines(const char* column, std::vector<ExplanationLink> links)
{
    links.push_back({.column = "run", .from = "run"});
    return {.column = column,
            .view = "run_lines",
            .sum = "qty",
            .links = std::move(links),
            .whenColumn = "state",
            .whenValue = "COMMITTED"};
}

/// What it answered for, by its parts, and what it retired, by its lines.
std::vector<Explanation> runExplanations()
{
    std::vector<Explanation> all = byParts("run_parts",
                                           "run",
                                           {{"emissions", "EMISSIONS"},
                                            {"carried", "CARRIED"},
                                            {"credited", "CREDITED"},
                                            {"obligation", "OBLIGATION"}});
    all.push_back(byLines("total_used", {}));
    all.push_back(
        byLines("allow_used",
                {{.column = "series", .constant = "-F-", .comparison = Comparison::NotContains}}));
    all.push_back(
        byLines("offset_used",
                {{.column = "series", .constant = "-F-", .comparison = Comparison::Contains}}));
    all.push_back(
        {.column = "shortfall", .terms = {{"obligation"}, {"total_used", TermSign::Minus}}});
    return all;
}

View runsView()
{
    return {.name = "runs",
            .title = QT_TRANSLATE_NOOP("Title", "Surrenders"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What each entity surrendered at each event, and its standing."),
            .action = Action::ViewCompliance,
            .columns = {RunColumn,
                        EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        EmissionsColumn,
                        ObligationColumn,
                        CarriedColumn,
                        CreditedColumn,
                        {"allow_used",
                         QT_TRANSLATE_NOOP("Label", "Allowances surrendered"),
                         ColumnKind::Count,
                         0,
                         true},
                        {"offset_used",
                         QT_TRANSLATE_NOOP("Label", "Offset credits surrendered"),
                         ColumnKind::Count,
                         0,
                         true},
                        {"total_used",
                         QT_TRANSLATE_NOOP("Label", "Total instruments surrendered"),
                         ColumnKind::Count,
                         0,
                         true},
                        ShortfallColumn,
                        StatusColumn,
                        {"state",
                         QT_TRANSLATE_NOOP("Label", "State"),
                         ColumnKind::Code,
                         0,
                         false,
                         EnumChoices<RunState>::choices()},
                        {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::LongText, 2},
                        SinceColumn},
            .key = {"run"},
            .sql = RunsSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = runExplanations()};
}

View runLinesView()
{
    return {.name = "run_lines",
            .title = QT_TRANSLATE_NOOP("Title", "Surrender lines"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "Every serial range retired, with the rule, its law and the arithmetic."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        RunColumn,
                        EntityColumn,
                        LineColumn,
                        RuleColumn,
                        CitationColumn,
                        InstrumentColumn,
                        UsedAsColumn,
                        VintageColumn,
                        SeriesColumn,
                        FirstColumn,
                        LastColumn,
                        QuantityColumn,
                        OfferedColumn,
                        LimitColumn,
                        RoomColumn,
                        ObligationLeftColumn,
                        FromAccountColumn,
                        {"to_account",
                         QT_TRANSLATE_NOOP("Label", "Destination account"),
                         ColumnKind::Account,
                         1}},
            .key = {"run", "line"},
            .sql = RunLinesSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction"};
}

View runVintagesView()
{
    return {.name = "run_vintages",
            .title = QT_TRANSLATE_NOOP("Title", "Surrendered by vintage"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What was surrendered at an event by entity, instrument and vintage."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        InstrumentColumn,
                        VintageColumn,
                        QuantityColumn},
            .key = {"event", "entity_id", "instrument", "vintage"},
            .sql = RunVintagesSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {
                {.column = "qty",
                 .view = "run_lines",
                 .sum = "qty",
                 .links = {{.column = "event", .from = "event"},
                           {.column = "entity_id", .from = "entity_id"},
                           {.column = "instrument", .from = "instrument"},
                           {.column = "vintage", .from = "vintage", .zeroIsAbsent = true}}}}};
}

View leftoversView()
{
    return {.name = "run_leftovers",
            .title = QT_TRANSLATE_NOOP("Title", "Instruments left"),
            .help = QT_TRANSLATE_NOOP("Label",
                                      "What a run left in the account, block by block, and why."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        RunColumn,
                        EntityColumn,
                        SeriesColumn,
                        FirstColumn,
                        LastColumn,
                        QuantityColumn,
                        ReasonColumn,
                        LimitColumn},
            .key = {"run", "series", "serial_first"},
            .sql = LeftoversSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction"};
}

View limitsView()
{
    return {.name = "run_limits",
            .title = QT_TRANSLATE_NOOP("Title", "Limits used"),
            .help = QT_TRANSLATE_NOOP("Label", "How much of each limit a surrender used."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        RunColumn,
                        EntityColumn,
                        LimitColumn,
                        RoomColumn,
                        UsedColumn,
                        RoomLeftColumn},
            .key = {"run", "limit_id"},
            .sql = LimitsSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {roomLeftExplanation()}};
}

/// Not summed: the jurisdictions of one registry may have several currencies.
const Column OwedMoneyColumn{
    CentsColumn.name, CentsColumn.title, CentsColumn.kind, CentsColumn.tier, false};

View penaltiesView()
{
    return {.name = "penalties",
            .title = QT_TRANSLATE_NOOP("Title", "Late obligations"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What shortfalls cost, when it is due, and whether it is covered."),
            .action = Action::ViewCompliance,
            .columns = {{"penalty",
                         QT_TRANSLATE_NOOP("Label", "Late obligation"),
                         ColumnKind::Identifier},
                        EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        ShortfallColumn,
                        LateObligationColumn,
                        OwedMoneyColumn,
                        CurrencyColumn,
                        DueColumn,
                        {"state",
                         QT_TRANSLATE_NOOP("Label", "State"),
                         ColumnKind::Code,
                         0,
                         false,
                         EnumChoices<PenaltyState>::choices()},
                        RunColumn,
                        SinceColumn},
            .key = {"penalty"},
            .sql = PenaltiesSql,
            .topics = {"penalties"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {{.column = "shortfall",
                              .view = "runs",
                              .sum = "shortfall",
                              .links = {{.column = "run", .from = "run"}}},
                             {.column = "late_obl", .terms = {{"shortfall", TermSign::Times}}},
                             {.column = "cents", .terms = {{"shortfall", TermSign::Times}}}}};
}

}  // namespace

std::vector<View> runViews()
{
    return {runsView(),
            runLinesView(),
            runVintagesView(),
            leftoversView(),
            limitsView(),
            penaltiesView()};
}

}  // namespace citss
