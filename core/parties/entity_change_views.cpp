// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/entity.h"
#include "core/parties/party_views.h"

namespace citss {

namespace {

// Every version beside the one before it. A reason is told with the state that it gives.
constexpr const char* EntityChangesSql = R"(
    WITH
    version AS (
        SELECT since AS entry, legal_name AS legal_name, operating_name AS operating_name,
               type AS type, state AS state, reason AS reason,
               LAG(legal_name, 1, '') OVER w AS legal_name_before,
               LAG(operating_name, 1, '') OVER w AS operating_name_before,
               LAG(type, 1, '') OVER w AS type_before, LAG(state, 1, '') OVER w AS state_before,
               LAG(reason, 1, '') OVER w AS reason_before
        FROM entity WHERE id = :entity_id AND since <= :as_of
        WINDOW w AS (ORDER BY since)),
    owned AS (
        SELECT facility AS facility, entity AS entity, from_date AS from_date, since AS since,
               LEAD(entity) OVER w AS next, LEAD(from_date) OVER w AS next_from,
               LEAD(since) OVER w AS next_since
        FROM facility_owner
        WHERE since <= :as_of AND until > :as_of
          AND (jurisdiction, facility) IN (SELECT jurisdiction, facility FROM facility_owner
                                           WHERE entity = :entity_id)
        WINDOW w AS (PARTITION BY jurisdiction, facility ORDER BY from_date)),
    change AS (
        SELECT entry AS entry, 'LEGAL_NAME' AS field, 1 AS position, legal_name_before AS before,
               legal_name AS after, '' AS reason
        FROM version WHERE legal_name <> legal_name_before
        UNION ALL
        SELECT entry AS entry, 'OPERATING_NAME' AS field, 2 AS position,
               operating_name_before AS before, operating_name AS after, '' AS reason
        FROM version WHERE operating_name <> operating_name_before
        UNION ALL
        SELECT entry AS entry, 'TYPE' AS field, 3 AS position, type_before AS before,
               type AS after, '' AS reason
        FROM version WHERE type <> type_before
        UNION ALL
        SELECT entry AS entry, 'STATE' AS field, 4 AS position, state_before AS before,
               state AS after, reason AS reason
        FROM version WHERE state <> state_before OR reason <> reason_before
        UNION ALL
        SELECT since AS entry, 'FACILITY' AS field, 5 AS position, '' AS before,
               facility || ' (' || from_date || ')' AS after, '' AS reason
        FROM owned WHERE entity = :entity_id
        UNION ALL
        SELECT MAX(since, next_since) AS entry, 'FACILITY' AS field, 6 AS position,
               facility || ' (' || next_from || ')' AS before, '' AS after, '' AS reason
        FROM owned WHERE entity = :entity_id AND next <> entity)
    SELECT e.id AS entity_id, e.jurisdiction AS jurisdiction, c.entry AS entry, j.at AS at,
           c.field AS field, c.before AS before, c.after AS after, c.reason AS reason,
           COALESCE(p.name, '') AS person_name, c.position AS position
    FROM change AS c
    JOIN entity AS e ON e.id = :entity_id AND e.since <= :as_of AND e.until > :as_of
    JOIN journal_entry AS j ON j.number = c.entry
    LEFT JOIN person AS p ON p.id = j.actor AND p.since <= :as_of AND p.until > :as_of)";

std::span<const Choice> fieldChoices()
{
    static const std::array<Choice, 5> choices = {{
        {"LEGAL_NAME", QT_TRANSLATE_NOOP("Label", "Legal name")},
        {"OPERATING_NAME", QT_TRANSLATE_NOOP("Label", "Operating name")},
        {"TYPE", QT_TRANSLATE_NOOP("Label", "Entity type")},
        {"STATE", QT_TRANSLATE_NOOP("Label", "Registration status")},
        {"FACILITY", QT_TRANSLATE_NOOP("Label", "Facility")},
    }};
    return choices;
}

/// What a field may hold that is not text: the codes of types and states.
std::span<const Choice> valueChoices()
{
    static const std::vector<Choice> choices = [] {
        std::vector<Choice> all;
        for (const std::span<const Choice> each :
             {EnumChoices<EntityType>::choices(), EnumChoices<EntityState>::choices()}) {
            all.insert(all.end(), each.begin(), each.end());
        }
        return all;
    }();
    return choices;
}

Column valueColumn(const char* name, const char* title)
{
    return {name, title, ColumnKind::Code, 0, false, valueChoices()};
}

/// Above every reader's tier: only orders the rows.
constexpr int Nobody = 9;

}  // namespace

View entityChangesView()
{
    return {
        .name = "entity_changes",
        .title = QT_TRANSLATE_NOOP("Title", "History of an entity"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Every field of an entity before and after each entry that changed it."),
        .action = Action::ViewParties,
        .columns =
            {{"entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity},
             {"jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier},
             {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
             {"field",
              QT_TRANSLATE_NOOP("Label", "Field"),
              ColumnKind::Code,
              0,
              false,
              fieldChoices()},
             valueColumn("before", QT_TRANSLATE_NOOP("Label", "Before")),
             valueColumn("after", QT_TRANSLATE_NOOP("Label", "After")),
             {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::Text, 2},
             {"entry", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
             {"person_name", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
             {"position", QT_TRANSLATE_NOOP("Label", "Field"), ColumnKind::Identifier, Nobody}},
        .key = {"entry", "position", "before", "after"},
        .sql = EntityChangesSql,
        .topics = {"entities", "facilities"},
        .jurisdictionColumn = "jurisdiction",
        .parameters = {"entity_id"}};
}

}  // namespace citss
