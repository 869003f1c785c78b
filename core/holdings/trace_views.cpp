// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/trace_views.h"

#include "core/holdings/holding_columns.h"
#include "core/instruments/block.h"
#include "core/instruments/typed_serial.h"

namespace citss {

namespace {

// From the blocks that are there now back to what each was cut from or moved from, step by step: a
// block names the account it was in before, and blocks only split, so that the one before begins at
// the same number or before it and was closed by the entry that made this one.
#define CITSS_TRACE                                                                            \
    "WITH RECURSIVE trace (account, product, first, last, series, lot, state, source, since, " \
    "                      until) AS ("                                                        \
    "    SELECT b.account, b.product, b.first, b.last, b.series, b.lot, b.state, b.source, "   \
    "           b.since, 9223372036854775807 "                                                 \
    "    FROM series AS s CROSS JOIN block AS b ON b.series = s.id AND b.first <= :last "      \
    "         AND b.first >= COALESCE((SELECT x.first FROM block AS x WHERE x.series = s.id "  \
    "                                  AND x.first <= :first ORDER BY x.first DESC LIMIT 1), " \
    "                                 :first) "                                                \
    "         AND b.last >= :first "                                                           \
    "    WHERE s.jurisdiction = :issuer AND s.class = :class "                                 \
    "          AND s.label IN (:label, :label_upper) "                                         \
    "    UNION "                                                                               \
    "    SELECT p.account, p.product, p.first, p.last, p.series, p.lot, p.state, p.source, "   \
    "           p.since, p.until "                                                             \
    "    FROM trace AS t CROSS JOIN block_past AS p ON p.account = t.source "                  \
    "         AND p.product = t.product AND p.until = t.since "                                \
    "         AND p.first = (SELECT x.first FROM block_past AS x WHERE x.account = t.source "  \
    "                        AND x.product = t.product AND x.first <= t.first "                \
    "                        AND x.until = t.since ORDER BY x.first DESC LIMIT 1)) "

constexpr const char* TraceSql = CITSS_TRACE R"(
    SELECT :serial AS serial, MAX(t.first, :first) AS serial_first,
           MIN(t.last, :last) AS serial_last, MIN(t.last, :last) - MAX(t.first, :first) + 1 AS qty,
           CASE WHEN t.source = 0 OR l.since = t.since THEN 'ISSUE'
                WHEN t.source <> t.account AND m.cause IN ('RETIRE', 'REVERSE') THEN m.cause
                WHEN t.source <> t.account THEN 'MOVE'
                WHEN p.state = t.state THEN 'SPLIT'
                WHEN t.state = 'HELD' THEN 'HOLD'
                WHEN p.state = 'HELD' THEN 'RELEASE'
                WHEN p.state IS NULL THEN 'SPLIT' ELSE 'STATE' END AS change,
           j.at AS from_at, t.since AS entry, j.command AS command,
           COALESCE(w.name, '') AS person, a.number AS account_no, a.type AS account_type,
           a.jurisdiction AS jurisdiction, a.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, t.state AS state, k.at AS to_at,
           CASE WHEN t.until <= :as_of THEN t.until END AS ended_by, d.kind AS instrument,
           d.vintage AS vintage, d.project AS project_id
    FROM trace AS t
    JOIN lot AS l ON l.id = t.lot
    JOIN product AS d ON d.id = t.product
    JOIN account AS a ON a.seq = t.account AND a.until = 9223372036854775807
    JOIN journal_entry AS j ON j.number = t.since
    LEFT JOIN journal_entry AS k ON k.number = t.until AND k.number <= :as_of
    LEFT JOIN person AS w ON w.id = j.actor AND w.since <= :as_of AND w.until > :as_of
    LEFT JOIN entity AS n ON n.id = a.entity AND n.since <= :as_of AND n.until > :as_of
    LEFT JOIN movement AS m ON m.account = t.account AND m.product = t.product
         AND m.entry = t.since
    LEFT JOIN trace AS p ON p.until = t.since AND p.account = t.source AND p.product = t.product
         AND p.first <= t.first AND p.last >= t.last
    WHERE t.since <= :as_of)";

// Which line of which run took them: the entity's runs, of those the one that the entry committed.
constexpr const char* RetiredSql = CITSS_TRACE R"(
    SELECT :serial AS serial, MAX(t.first, :first) AS serial_first,
           MIN(t.last, :last) AS serial_last, t.since AS entry, v.event AS event, v.id AS run,
           l.line AS line, l.rule AS rule, l.citation AS citation, v.entity AS entity_id,
           a.jurisdiction AS jurisdiction
    FROM trace AS t
    JOIN account AS a ON a.seq = t.source AND a.until = 9223372036854775807
    CROSS JOIN run AS r ON r.entity = a.entity AND r.until = 9223372036854775807
    CROSS JOIN run AS v ON v.id = r.id AND v.since = t.since AND v.state = 'COMMITTED'
    CROSS JOIN run_line AS l ON l.run = v.id AND l.series = t.series AND l.first <= t.first
         AND l.last >= t.first
    WHERE t.source <> t.account AND t.since <= :as_of)";

/// What began a stretch of a serial number's life.
const Choice Changes[] = {{"ISSUE", QT_TRANSLATE_NOOP("Label", "Issued")},
                          {"MOVE", QT_TRANSLATE_NOOP("Label", "Moved")},
                          {"RETIRE", QT_TRANSLATE_NOOP("Label", "Retired")},
                          {"REVERSE", QT_TRANSLATE_NOOP("Label", "Returned by a reversal")},
                          {"HOLD", QT_TRANSLATE_NOOP("Label", "Put on hold")},
                          {"RELEASE", QT_TRANSLATE_NOOP("Label", "Released from a hold")},
                          {"STATE", QT_TRANSLATE_NOOP("Label", "Change of state")},
                          {"SPLIT", QT_TRANSLATE_NOOP("Label", "Split, the rest stayed")}};

QCborMap serialOf(const QCborMap& parameters)
{
    const QString text = parameters.value(QStringLiteral("serial")).toVariant().toString();
    const std::optional<SerialBlock> serial = typedSerial(text);
    return serial ? serialParameters(*serial) : QCborMap();
}

const Column SerialColumn = {
    "serial", QT_TRANSLATE_NOOP("Label", "Serial numbers"), ColumnKind::Identifier, 1};

View traceView()
{
    return {
        .name = "serial_trace",
        .title = QT_TRANSLATE_NOOP("Title", "Serial trace"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Where serial numbers have been since they were issued, and what moved them."),
        .action = Action::ViewHoldings,
        .columns =
            {SerialColumn,
             {"from_at", QT_TRANSLATE_NOOP("Label", "From"), ColumnKind::Instant, 1},
             {"to_at", QT_TRANSLATE_NOOP("Label", "Until"), ColumnKind::Instant, 1},
             {"change",
              QT_TRANSLATE_NOOP("Label", "What happened"),
              ColumnKind::Code,
              1,
              false,
              Changes},
             AccountNumberColumn,
             EntityIdColumn,
             {"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text},
             AccountTypeColumn,
             SerialFirstColumn,
             SerialLastColumn,
             // The same instruments in each stretch: their sum means nothing.
             {"qty", QT_TRANSLATE_NOOP("Label", "Quantity"), ColumnKind::Count},
             AccountJurisdictionColumn,
             {"state",
              QT_TRANSLATE_NOOP("Label", "State"),
              ColumnKind::Code,
              1,
              false,
              EnumChoices<BlockState>::choices()},
             EntryColumn,
             {"ended_by", QT_TRANSLATE_NOOP("Label", "Ended by entry"), ColumnKind::Identifier, 1},
             {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text, 1},
             {"person", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
             InstrumentColumn,
             VintageColumn,
             ProjectColumn},
        .key = {"entry", "serial_first", "account_no"},
        .sql = TraceSql,
        .topics = {"holdings", "accounts", "holds"},
        .jurisdictionColumn = "jurisdiction",
        .parameters = {"serial"},
        .derive = serialOf};
}

View retiredView()
{
    return {
        .name = "serial_retirements",
        .title = QT_TRANSLATE_NOOP("Title", "Runs that retired serial numbers"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Which line of which surrender run retired serial numbers, by which rule."),
        .action = Action::ViewCompliance,
        .columns = {SerialColumn,
                    SerialFirstColumn,
                    SerialLastColumn,
                    EntryColumn,
                    {"event", QT_TRANSLATE_NOOP("Label", "Event"), ColumnKind::Identifier},
                    {"run", QT_TRANSLATE_NOOP("Label", "Run"), ColumnKind::Identifier},
                    {"line", QT_TRANSLATE_NOOP("Label", "Line"), ColumnKind::Identifier},
                    {"rule", QT_TRANSLATE_NOOP("Label", "Rule"), ColumnKind::Identifier},
                    {"citation", QT_TRANSLATE_NOOP("Label", "Citation"), ColumnKind::Text},
                    EntityIdColumn,
                    AccountJurisdictionColumn},
        .key = {"entry", "serial_first", "line"},
        .sql = RetiredSql,
        .topics = {"runs", "holdings"},
        .jurisdictionColumn = "jurisdiction",
        .parameters = {"serial"},
        .derive = serialOf};
}

}  // namespace

std::vector<View> traceViews()
{
    return {traceView(), retiredView()};
}

}  // namespace citss
