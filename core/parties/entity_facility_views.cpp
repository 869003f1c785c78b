// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/party_views.h"

namespace citss {

namespace {

// All owners of each facility that the entity ever answered for: who came before it and after.
constexpr const char* EntityFacilitiesSql = R"(
    SELECT :of_entity AS of_entity, o.jurisdiction AS jurisdiction, o.facility AS facility_id,
           f.name AS facility_name, o.entity AS entity_id, e.legal_name AS legal_name,
           o.from_date AS facility_from,
           COALESCE(date(LEAD(o.from_date) OVER later, '-1 day'), '') AS facility_to
    FROM facility_owner AS o
    JOIN facility AS f ON f.jurisdiction = o.jurisdiction AND f.id = o.facility
        AND f.since <= :as_of AND f.until > :as_of
    LEFT JOIN entity AS e ON e.id = o.entity AND e.since <= :as_of AND e.until > :as_of
    WHERE o.since <= :as_of AND o.until > :as_of
      AND (o.jurisdiction, o.facility) IN (SELECT t.jurisdiction, t.facility
                                           FROM facility_owner AS t
                                           WHERE t.entity = :of_entity AND t.since <= :as_of
                                             AND t.until > :as_of)
    WINDOW later AS (PARTITION BY o.jurisdiction, o.facility ORDER BY o.from_date))";

}  // namespace

View entityFacilitiesView()
{
    return {
        .name = "entity_facilities",
        .title = QT_TRANSLATE_NOOP("Title", "Facilities of an entity"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "Every facility that an entity answers for or did, with all who "
                                  "answered for it and when."),
        .action = Action::ViewParties,
        .columns =
            {{"of_entity", QT_TRANSLATE_NOOP("Label", "Facilities of"), ColumnKind::Identifier},
             {"jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier},
             {"facility_id", QT_TRANSLATE_NOOP("Label", "Facility ID"), ColumnKind::Facility},
             {"facility_name", QT_TRANSLATE_NOOP("Label", "Facility"), ColumnKind::Text},
             {"entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity},
             {"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text},
             {"facility_from", QT_TRANSLATE_NOOP("Label", "Operated from"), ColumnKind::Date},
             {"facility_to", QT_TRANSLATE_NOOP("Label", "Operated to"), ColumnKind::Date}},
        .key = {"jurisdiction", "facility_id", "facility_from"},
        .sql = EntityFacilitiesSql,
        .topics = {"facilities", "entities"},
        .jurisdictionColumn = "jurisdiction",
        .parameters = {"of_entity"}};
}

}  // namespace citss
