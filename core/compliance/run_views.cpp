// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/code_labels.h"
#include "core/compliance/compliance_views.h"
#include "core/compliance/run_record.h"
#include "core/instruments/kind_labels.h"

namespace citss {

namespace {

constexpr const char* PreviewsSql = R"(
    SELECT p.preview AS preview, q.event AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, p.status AS comp_status, p.obligation AS obligation,
           p.retired AS retired, p.shortfall AS shortfall, lower(hex(p.snapshot)) AS snapshot
    FROM preview_entity AS p
    JOIN preview AS q ON q.id = p.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = p.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE p.preview = :preview)";

constexpr const char* PreviewListSql = R"(
    SELECT p.id AS preview, p.event AS event, v.jurisdiction AS jurisdiction, p.made_at AS made_at, p.since AS since
    FROM preview AS p
    JOIN compliance_event AS v ON v.id = p.event AND v.since <= :as_of AND v.until > :as_of
    WHERE p.since <= :as_of)";

constexpr const char* RunsSql = R"(
    SELECT r.id AS run, r.event AS event, v.jurisdiction AS jurisdiction, r.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, r.emissions AS emissions, r.obligation AS obligation,
           r.credited AS credited,
           (SELECT COALESCE(SUM(l.last - l.first + 1), 0) FROM run_line AS l JOIN series AS s ON s.id = l.series
            WHERE l.run = r.id AND s.class <> 'F') AS allow_used,
           (SELECT COALESCE(SUM(l.last - l.first + 1), 0) FROM run_line AS l JOIN series AS s ON s.id = l.series
            WHERE l.run = r.id AND s.class = 'F') AS offset_used,
           r.retired AS total_used, r.shortfall AS shortfall, r.status AS comp_status, r.state AS state,
           r.reason AS reason, r.since AS since
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = r.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE r.since <= :as_of AND r.until > :as_of)";

constexpr const char* RunLinesSql = R"(
    SELECT r.event AS event, v.jurisdiction AS jurisdiction, l.run AS run, r.entity AS entity_id, l.line AS line,
           l.rule AS rule, l.citation AS citation, l.kind AS instrument, l.used_as AS used_as, l.vintage AS vintage,
           s.jurisdiction || '-' || s.class || '-' || s.label || '-' AS series,
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
           s.jurisdiction || '-' || s.class || '-' || s.label || '-' AS series,
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
    SELECT p.id AS penalty, p.event AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, p.missing AS shortfall, p.instruments AS late_obl,
           p.cents AS cents, p.currency AS currency, p.due AS due, p.state AS state, p.since AS since
    FROM penalty AS p
    JOIN compliance_event AS v ON v.id = p.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = p.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE p.since <= :as_of AND p.until > :as_of)";

const Column EventColumn{
    "event", QT_TRANSLATE_NOOP("Label", "Compliance event"), ColumnKind::Identifier};
const Column JurisdictionColumn{
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column EntityColumn{"entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
const Column NameColumn{"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text};
const Column RunColumn{"run", QT_TRANSLATE_NOOP("Label", "Run"), ColumnKind::Identifier};
const Column SinceColumn{"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier, 2};
const Column ObligationColumn{
    "obligation", QT_TRANSLATE_NOOP("Label", "Compliance obligation"), ColumnKind::Count, 0, true};
const Column ShortfallColumn{
    "shortfall", QT_TRANSLATE_NOOP("Label", "Shortfall"), ColumnKind::Count, 0, true};
const Column StatusColumn{"comp_status",
                          QT_TRANSLATE_NOOP("Label", "Compliance status"),
                          ColumnKind::Code,
                          0,
                          false,
                          EnumChoices<RunStatus>::choices()};
const Column SeriesColumn{
    "series", QT_TRANSLATE_NOOP("Label", "Series"), ColumnKind::Identifier, 1};
const Column FirstColumn{
    "serial_first", QT_TRANSLATE_NOOP("Label", "First serial number"), ColumnKind::Identifier, 1};
const Column LastColumn{
    "serial_last", QT_TRANSLATE_NOOP("Label", "Last serial number"), ColumnKind::Identifier, 1};
const Column QuantityColumn{
    "qty", QT_TRANSLATE_NOOP("Label", "Quantity"), ColumnKind::Count, 0, true};
const Column LimitColumn{
    "limit_id", QT_TRANSLATE_NOOP("Label", "Limit"), ColumnKind::Identifier, 1};
const Column InstrumentColumn{"instrument",
                              QT_TRANSLATE_NOOP("Label", "Instrument type"),
                              ColumnKind::Code,
                              0,
                              false,
                              instrumentKindLabels()};
const Column VintageColumn{"vintage", QT_TRANSLATE_NOOP("Label", "Vintage"), ColumnKind::Year};

View previewsView()
{
    return {
        .name = "previews",
        .title = QT_TRANSLATE_NOOP("Title", "Previews"),
        .help = QT_TRANSLATE_NOOP("Label", "Which previews were made of which events, and when."),
        .action = Action::ViewCompliance,
        .columns = {{"preview", QT_TRANSLATE_NOOP("Label", "Preview"), ColumnKind::Identifier},
                    EventColumn,
                    JurisdictionColumn,
                    {"made_at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                    SinceColumn},
        .key = {"preview"},
        .sql = PreviewListSql,
        .topics = {"previews"},
        .jurisdictionColumn = "jurisdiction"};
}

View previewEntitiesView()
{
    return {.name = "preview_entities",
            .title = QT_TRANSLATE_NOOP("Title", "Preview by entity"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What a preview found for each entity, and the snapshot it saw."),
            .action = Action::ViewCompliance,
            .columns = {{"preview", QT_TRANSLATE_NOOP("Label", "Preview"), ColumnKind::Identifier},
                        EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        {"comp_status",
                         QT_TRANSLATE_NOOP("Label", "Compliance status"),
                         ColumnKind::Code,
                         0,
                         false,
                         previewStatusLabels()},
                        ObligationColumn,
                        {"retired",
                         QT_TRANSLATE_NOOP("Label", "Would be retired"),
                         ColumnKind::Count,
                         0,
                         true},
                        ShortfallColumn,
                        {"snapshot",
                         QT_TRANSLATE_NOOP("Label", "Snapshot hash"),
                         ColumnKind::Identifier,
                         2}},
            .key = {"preview", "entity_id"},
            .sql = PreviewsSql,
            .topics = {"previews"},
            .jurisdictionColumn = "jurisdiction",
            .parameters = {"preview"}};
}

View runsView()
{
    return {.name = "runs",
            .title = QT_TRANSLATE_NOOP("Title", "Surrenders"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What each entity surrendered at each event, and its standing."),
            .action = Action::ViewCompliance,
            .columns =
                {RunColumn,
                 EventColumn,
                 JurisdictionColumn,
                 EntityColumn,
                 NameColumn,
                 {"emissions",
                  QT_TRANSLATE_NOOP("Label", "Covered emissions"),
                  ColumnKind::Count,
                  0,
                  true},
                 ObligationColumn,
                 {"credited", QT_TRANSLATE_NOOP("Label", "Credited"), ColumnKind::Count, 2, true},
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
            .jurisdictionColumn = "jurisdiction"};
}

View runLinesView()
{
    return {
        .name = "run_lines",
        .title = QT_TRANSLATE_NOOP("Title", "Surrender lines"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Every serial range retired, with the rule, its law and the arithmetic."),
        .action = Action::ViewCompliance,
        .columns =
            {EventColumn,
             JurisdictionColumn,
             RunColumn,
             EntityColumn,
             {"line", QT_TRANSLATE_NOOP("Label", "Line"), ColumnKind::Identifier},
             {"rule", QT_TRANSLATE_NOOP("Label", "Rule"), ColumnKind::Identifier},
             {"citation", QT_TRANSLATE_NOOP("Label", "Law"), ColumnKind::Text},
             InstrumentColumn,
             {"used_as",
              QT_TRANSLATE_NOOP("Label", "Used as"),
              ColumnKind::Code,
              0,
              false,
              instrumentKindLabels()},
             VintageColumn,
             SeriesColumn,
             FirstColumn,
             LastColumn,
             QuantityColumn,
             {"offered", QT_TRANSLATE_NOOP("Label", "Free in the block"), ColumnKind::Count, 1},
             LimitColumn,
             {"room", QT_TRANSLATE_NOOP("Label", "Room before"), ColumnKind::Count, 1},
             {"obligation_left", QT_TRANSLATE_NOOP("Label", "Obligation left"), ColumnKind::Count},
             {"from_account", QT_TRANSLATE_NOOP("Label", "Source account"), ColumnKind::Account, 1},
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
            .jurisdictionColumn = "jurisdiction"};
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
                        {"reason",
                         QT_TRANSLATE_NOOP("Label", "Reason"),
                         ColumnKind::Code,
                         0,
                         false,
                         leftoverReasonLabels()},
                        LimitColumn},
            .key = {"run", "series", "serial_first"},
            .sql = LeftoversSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction"};
}

View limitsView()
{
    return {
        .name = "run_limits",
        .title = QT_TRANSLATE_NOOP("Title", "Limits used"),
        .help = QT_TRANSLATE_NOOP("Label", "How much of each limit a surrender used."),
        .action = Action::ViewCompliance,
        .columns = {EventColumn,
                    JurisdictionColumn,
                    RunColumn,
                    EntityColumn,
                    LimitColumn,
                    {"room", QT_TRANSLATE_NOOP("Label", "Room before"), ColumnKind::Count, 1},
                    {"used", QT_TRANSLATE_NOOP("Label", "Used"), ColumnKind::Count, 1},
                    {"room_left", QT_TRANSLATE_NOOP("Label", "Room left"), ColumnKind::Count, 1}},
        .key = {"run", "limit_id"},
        .sql = LimitsSql,
        .topics = {"runs"},
        .jurisdictionColumn = "jurisdiction"};
}

View penaltiesView()
{
    return {.name = "penalties",
            .title = QT_TRANSLATE_NOOP("Title", "Late obligations"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What shortfalls cost, when it is due, and whether it is covered."),
            .action = Action::ViewCompliance,
            .columns =
                {{"penalty", QT_TRANSLATE_NOOP("Label", "Late obligation"), ColumnKind::Identifier},
                 EventColumn,
                 JurisdictionColumn,
                 EntityColumn,
                 NameColumn,
                 ShortfallColumn,
                 {"late_obl",
                  QT_TRANSLATE_NOOP("Label", "Untimely obligation"),
                  ColumnKind::Count,
                  0,
                  true},
                 {"cents", QT_TRANSLATE_NOOP("Label", "Amount in cents"), ColumnKind::Count, 2},
                 {"currency", QT_TRANSLATE_NOOP("Label", "Currency"), ColumnKind::Identifier, 2},
                 {"due", QT_TRANSLATE_NOOP("Label", "Due"), ColumnKind::Date},
                 {"state",
                  QT_TRANSLATE_NOOP("Label", "State"),
                  ColumnKind::Code,
                  0,
                  false,
                  EnumChoices<PenaltyState>::choices()},
                 SinceColumn},
            .key = {"penalty"},
            .sql = PenaltiesSql,
            .topics = {"penalties"},
            .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> runViews()
{
    return {previewsView(),
            previewEntitiesView(),
            runsView(),
            runLinesView(),
            runVintagesView(),
            leftoversView(),
            limitsView(),
            penaltiesView()};
}

}  // namespace citss
