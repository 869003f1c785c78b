// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_columns.h"
#include "core/tasks/task_views.h"

namespace citss {

using namespace columns;

namespace {

constexpr const char* ShortfallsSql = R"(
    WITH newest AS (SELECT event AS event, MAX(id) AS preview FROM preview WHERE since <= :as_of GROUP BY event)
    SELECT v.id AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, p.obligation AS obligation, p.retired AS retired,
           p.shortfall AS shortfall, v.deadline_date AS deadline_date, p.preview AS preview, q.made_at AS made_at
    FROM compliance_event AS v
    JOIN newest AS m ON m.event = v.id
    JOIN preview AS q ON q.id = m.preview
    JOIN preview_entity AS p ON p.preview = m.preview
    LEFT JOIN entity AS n ON n.id = p.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE v.since <= :as_of AND v.until > :as_of AND v.state NOT IN ('RUN', 'CLOSED') AND p.shortfall > 0)";

// Nine tenths used.
constexpr const char* LimitsSql = R"(
    WITH newest AS (SELECT event AS event, MAX(id) AS preview FROM preview WHERE since <= :as_of GROUP BY event)
    SELECT v.id AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, l.limit_id AS limit_id, l.room AS room, l.used AS used,
           l.room - l.used AS room_left, l.used * 100 / l.room * 10000 AS used_share,
           p.preview AS preview, q.made_at AS made_at
    FROM compliance_event AS v
    JOIN newest AS m ON m.event = v.id
    JOIN preview AS q ON q.id = m.preview
    JOIN preview_entity AS p ON p.preview = m.preview
    JOIN run_limit AS l ON l.run = p.run
    LEFT JOIN entity AS n ON n.id = p.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE v.since <= :as_of AND v.until > :as_of AND v.state NOT IN ('RUN', 'CLOSED')
      AND l.room > 0 AND l.used >= l.room - l.room / 10)";

const Column PreviewColumn{
    "preview", QT_TRANSLATE_NOOP("Label", "Preview"), ColumnKind::Identifier};
const Column MadeColumn{
    "made_at", QT_TRANSLATE_NOOP("Label", "Worked out at"), ColumnKind::Instant};

/// As the preview found it.
Explanation byPreview(const char* column)
{
    return {.column = column,
            .view = "preview_entities",
            .sum = column,
            .links = {{.column = "preview", .from = "preview"},
                      {.column = "entity_id", .from = "entity_id"}}};
}

View shortfallsView()
{
    return {.name = "projected_shortfalls",
            .title = QT_TRANSLATE_NOOP("Title", "Projected shortfalls"),
            .help = QT_TRANSLATE_NOOP("Label",
                                      "Whom the last preview of an event that has not run leaves "
                                      "short."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        ObligationColumn,
                        {"retired",
                         QT_TRANSLATE_NOOP("Label", "Would be retired"),
                         ColumnKind::Count,
                         0,
                         true},
                        ShortfallColumn,
                        {"deadline_date", QT_TRANSLATE_NOOP("Label", "Deadline"), ColumnKind::Date},
                        PreviewColumn,
                        MadeColumn},
            .key = {"event", "entity_id"},
            .sql = ShortfallsSql,
            .topics = {"previews", "events"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = {
                byPreview("obligation"),
                byPreview("retired"),
                {.column = "shortfall", .terms = {{"obligation"}, {"retired", TermSign::Minus}}}}};
}

View limitsNearView()
{
    return {
        .name = "limits_near",
        .title = QT_TRANSLATE_NOOP("Title", "Limits nearly used"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "Limits of which the last preview of an event that has not run "
                                  "uses nine tenths or more, where its lines were kept."),
        .action = Action::ViewCompliance,
        .columns = {EventColumn,
                    JurisdictionColumn,
                    EntityColumn,
                    NameColumn,
                    LimitColumn,
                    RoomColumn,
                    UsedColumn,
                    RoomLeftColumn,
                    {"used_share", QT_TRANSLATE_NOOP("Label", "Used share"), ColumnKind::Percent},
                    PreviewColumn,
                    MadeColumn},
        .key = {"event", "entity_id", "limit_id"},
        .sql = LimitsSql,
        .topics = {"previews", "events"},
        .jurisdictionColumn = "jurisdiction",
        .explanations = {roomLeftExplanation()}};
}

}  // namespace

std::vector<View> outlookViews()
{
    return {shortfallsView(), limitsNearView()};
}

}  // namespace citss
