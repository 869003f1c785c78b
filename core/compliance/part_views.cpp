// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/part_views.h"

#include "core/compliance/compliance_columns.h"

namespace citss {

using namespace columns;

namespace {

// What figures are worked out from, of every version of an obligation: the emissions year by year;
// the deficit carried in as a concession or as the shortfall of the year before; what the rules ask
// for of both; what was retired earlier and counts. `source` gives whose figures they are: `owner`
// with event, entity and version, what was credited, and the entry before which that was so.
#define CITSS_PART_COLUMNS                                                        \
    " SELECT s.owner AS owner, s.event AS event, v.jurisdiction AS jurisdiction," \
    " s.entity AS entity_id, "
#define CITSS_PART_EVENT \
    " JOIN compliance_event AS v ON v.id = s.event AND v.since <= :as_of AND v.until > :as_of "
#define CITSS_PART_OBLIGATION                                                       \
    " JOIN obligation AS o ON o.event = s.event AND o.entity = s.entity"            \
    " AND o.version = s.version AND o.since <= :as_of"                              \
    " LEFT JOIN obligation_terms AS t ON t.event = s.event AND t.entity = s.entity" \
    " AND t.version = s.version "
#define CITSS_EARLIER_RUNS                                                                       \
    " JOIN compliance_event AS e ON e.jurisdiction = v.jurisdiction AND e.rule_set = v.rule_set" \
    " AND e.since <= :as_of AND e.until > :as_of AND (e.id = s.event OR v.type = 'FULL')"        \
    " JOIN run AS c ON c.event = e.id AND c.entity = s.entity AND c.state = 'COMMITTED'"         \
    " AND c.since < s.since AND c.until >= s.since"                                              \
    " JOIN run_line AS l ON l.run = c.id AND (l.counts = 1 OR c.event = s.event) "

#define CITSS_PARTS(source)                                                                      \
    CITSS_PART_COLUMNS                                                                           \
    "'EMISSIONS' AS figure, b.year AS line, 'YEAR' AS part, b.year AS year, '' AS source_event," \
    " NULL AS run, NULL AS base, b.quantity AS qty FROM (" source ") AS s" CITSS_PART_EVENT      \
    " JOIN obligation_basis AS b ON b.event = s.event AND b.entity = s.entity"                   \
    " AND b.version = s.version WHERE v.type IN ('ANNUAL', 'INTERIM', 'FULL')"                   \
    " UNION ALL" CITSS_PART_COLUMNS                                                              \
    "'EMISSIONS' AS figure, 0 AS line, CASE v.type WHEN 'RATE' THEN 'POUNDS' ELSE 'MISSED' END"  \
    " AS part, NULL AS year, COALESCE(v.parent, '') AS source_event, NULL AS run, NULL AS base," \
    " o.emissions AS qty FROM (" source ") AS s" CITSS_PART_EVENT CITSS_PART_OBLIGATION          \
    " WHERE v.type IN ('RATE', 'PENALTY')"                                                       \
    " UNION ALL" CITSS_PART_COLUMNS                                                              \
    "'CARRIED' AS figure, 1 AS line, 'GRANTED' AS part, v.year AS year, '' AS source_event,"     \
    " NULL AS run, NULL AS base, c.amount AS qty FROM (" source                                  \
    ") AS s" CITSS_PART_EVENT CITSS_PART_OBLIGATION                                              \
    " JOIN concession AS c ON c.event = s.event AND c.entity = s.entity AND c.kind = 'CARRY_IN'" \
    " AND c.since < o.since AND c.until >= o.since WHERE t.carried > 0"                          \
    " UNION ALL" CITSS_PART_COLUMNS                                                              \
    "'CARRIED' AS figure, 2 AS line, 'SHORTFALL' AS part, v.year - 1 AS year,"                   \
    " c.event AS source_event, c.id AS run, NULL AS base, c.shortfall AS qty"                    \
    " FROM (" source ") AS s" CITSS_PART_EVENT CITSS_PART_OBLIGATION                             \
    " JOIN run AS c ON c.id = (SELECT MAX(x.id) FROM run AS x"                                   \
    " WHERE x.event = v.jurisdiction || '-' || (v.year - 1) || '-ANNUAL'"                        \
    " AND x.entity = s.entity AND x.state = 'COMMITTED'"                                         \
    " AND x.since < o.since AND x.until >= o.since) AND c.state = 'COMMITTED'"                   \
    " WHERE t.carried > 0 AND NOT EXISTS (SELECT 1 FROM concession AS g"                         \
    " WHERE g.event = s.event AND g.entity = s.entity AND g.kind = 'CARRY_IN'"                   \
    " AND g.since < o.since AND g.until >= o.since)"                                             \
    " UNION ALL" CITSS_PART_COLUMNS                                                              \
    "f.column1 AS figure, f.column2 AS line, f.column3 AS part, NULL AS year, '' AS"             \
    " source_event, NULL AS run, CASE f.column3 WHEN 'RULES' THEN o.emissions END AS base,"      \
    " CASE f.column3 WHEN 'RULES' THEN o.whole - COALESCE(t.carried, 0)"                         \
    " WHEN 'CARRIED' THEN COALESCE(t.carried, 0) ELSE -MIN(s.credited, o.whole) END AS qty"      \
    " FROM (" source ") AS s" CITSS_PART_EVENT CITSS_PART_OBLIGATION                             \
    " CROSS JOIN (VALUES ('WHOLE', 1, 'RULES'), ('WHOLE', 2, 'CARRIED'),"                        \
    " ('OBLIGATION', 1, 'RULES'), ('OBLIGATION', 2, 'CARRIED'),"                                 \
    " ('OBLIGATION', 3, 'CREDITED')) AS f"                                                       \
    " UNION ALL" CITSS_PART_COLUMNS                                                              \
    "'CREDITED' AS figure, c.id AS line, 'EARLIER' AS part, e.year AS year, c.event AS"          \
    " source_event, c.id AS run, NULL AS base, SUM(l.last - l.first + 1) AS qty"                 \
    " FROM (" source ") AS s" CITSS_PART_EVENT CITSS_EARLIER_RUNS                                \
    " GROUP BY s.owner, s.event, v.jurisdiction, s.entity, s.version, c.id, c.event, e.year"     \
    " UNION ALL" CITSS_PART_COLUMNS                                                              \
    "'CREDITED' AS figure, 0 AS line, 'UNCOUNTED' AS part, NULL AS year, '' AS source_event,"    \
    " NULL AS run, NULL AS base, s.credited - SUM(l.last - l.first + 1) AS qty"                  \
    " FROM (" source ") AS s" CITSS_PART_EVENT CITSS_EARLIER_RUNS                                \
    " GROUP BY s.owner, s.event, v.jurisdiction, s.entity, s.version, s.credited"                \
    " HAVING s.credited < SUM(l.last - l.first + 1)"

constexpr const char* ObligationPartsSql = CITSS_PARTS(
    "SELECT n.version AS owner, n.event AS event, n.entity AS entity, n.version AS version,"
    " n.since AS since, n.credited AS credited FROM obligation AS n WHERE n.since <= :as_of");

constexpr const char* RunPartsSql = CITSS_PARTS(
    "SELECT r.id AS owner, r.event AS event, r.entity AS entity, r.version AS version,"
    " r.since AS since, r.credited AS credited FROM run AS r"
    " WHERE r.since <= :as_of AND r.since = (SELECT MIN(x.since) FROM run AS x WHERE x.id = r.id)");

constexpr const char* PreviewPartsSql = CITSS_PARTS(
    "SELECT p.preview AS owner, q.event AS event, p.entity AS entity, p.version AS version,"
    " q.since AS since, p.credited AS credited FROM preview AS q"
    " JOIN preview_entity AS p ON p.preview = q.id WHERE q.since <= :as_of");

std::span<const Choice> figureChoices()
{
    static const std::array<Choice, 5> choices = {{
        {"EMISSIONS", QT_TRANSLATE_NOOP("Label", "Covered emissions")},
        {"CARRIED", QT_TRANSLATE_NOOP("Label", "Deficit carried in")},
        {"WHOLE", QT_TRANSLATE_NOOP("Label", "Before credit")},
        {"CREDITED", QT_TRANSLATE_NOOP("Label", "Credited")},
        {"OBLIGATION", QT_TRANSLATE_NOOP("Label", "Compliance obligation")},
    }};
    return choices;
}

std::span<const Choice> partChoices()
{
    static const std::array<Choice, 10> choices = {{
        {"YEAR", QT_TRANSLATE_NOOP("Label", "Emissions of a year")},
        {"POUNDS", QT_TRANSLATE_NOOP("Label", "Emissions, lb")},
        {"MISSED", QT_TRANSLATE_NOOP("Label", "What was missed before")},
        {"GRANTED", QT_TRANSLATE_NOOP("Label", "Deficit entered by staff")},
        {"SHORTFALL", QT_TRANSLATE_NOOP("Label", "Shortfall of the year before")},
        {"RULES", QT_TRANSLATE_NOOP("Label", "What the rules ask for of the base")},
        {"CARRIED", QT_TRANSLATE_NOOP("Label", "Deficit carried in")},
        {"CREDITED", QT_TRANSLATE_NOOP("Label", "Credited")},
        {"EARLIER", QT_TRANSLATE_NOOP("Label", "Retired before")},
        {"UNCOUNTED", QT_TRANSLATE_NOOP("Label", "Beyond a limit, not counted")},
    }};
    return choices;
}

View partsView(const char* name, const char* title, const char* sql, const Column& owner)
{
    return {.name = name,
            .title = title,
            .help = QT_TRANSLATE_NOOP(
                "Label", "What the figures of an obligation are worked out from, part by part."),
            .action = Action::ViewCompliance,
            .columns = {owner,
                        EventColumn,
                        EntityColumn,
                        {"figure",
                         QT_TRANSLATE_NOOP("Label", "Figure"),
                         ColumnKind::Code,
                         0,
                         false,
                         figureChoices()},
                        LineColumn,
                        {"part",
                         QT_TRANSLATE_NOOP("Label", "Part"),
                         ColumnKind::Code,
                         0,
                         false,
                         partChoices()},
                        {"base", QT_TRANSLATE_NOOP("Label", "Base"), ColumnKind::Count, 2},
                        {"qty", QT_TRANSLATE_NOOP("Label", "Quantity"), ColumnKind::Count, 2, true},
                        {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                        {"source_event",
                         QT_TRANSLATE_NOOP("Label", "Of the event"),
                         ColumnKind::Identifier},
                        {"run", QT_TRANSLATE_NOOP("Label", "Run"), ColumnKind::Identifier, 2},
                        JurisdictionColumn},
            .key = {"event", "entity_id", "owner", "figure", "line"},
            .sql = sql,
            .topics = {"obligations", "runs", "previews"},
            .jurisdictionColumn = "jurisdiction"};
}

Column ownerColumn(const char* title)
{
    return {"owner", title, ColumnKind::Identifier, 2};
}

}  // namespace

std::vector<Explanation> byParts(const char* view,
                                 const char* owner,
                                 const std::vector<FigureOfParts>& figures)
{
    std::vector<Explanation> all;
    for (const FigureOfParts& each : figures) {
        all.push_back({.column = each.column,
                       .view = view,
                       .sum = "qty",
                       .links = {{.column = "event", .from = "event"},
                                 {.column = "entity_id", .from = "entity_id"},
                                 {.column = "owner", .from = owner},
                                 {.column = "figure", .constant = each.figure}},
                       .seenColumn = "credited"});
    }
    return all;
}

std::vector<View> partViews()
{
    return {partsView("obligation_parts",
                      QT_TRANSLATE_NOOP("Title", "Parts of obligations"),
                      ObligationPartsSql,
                      ownerColumn(QT_TRANSLATE_NOOP("Label", "Version"))),
            partsView("run_parts",
                      QT_TRANSLATE_NOOP("Title", "Parts of obligations at a surrender"),
                      RunPartsSql,
                      ownerColumn(QT_TRANSLATE_NOOP("Label", "Run"))),
            partsView("preview_parts",
                      QT_TRANSLATE_NOOP("Title", "Parts of obligations in a preview"),
                      PreviewPartsSql,
                      ownerColumn(QT_TRANSLATE_NOOP("Label", "Preview")))};
}

}  // namespace citss
