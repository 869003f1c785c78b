// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/party_views.h"

#include "core/parties/entity.h"

namespace citss {

namespace {

constexpr const char* JurisdictionsSql = R"(
    SELECT code AS jurisdiction, name_en AS name_en, name_fr AS name_fr, programme AS programme
    FROM jurisdiction WHERE since <= :as_of AND until > :as_of)";

constexpr const char* EntitiesSql = R"(
    WITH
    latest AS (
        SELECT facility, entity, MAX(from_date) AS from_date
        FROM facility_owner WHERE since <= :as_of AND until > :as_of
        GROUP BY jurisdiction, facility),
    operated AS (
        SELECT entity, COUNT(*) AS facilities, GROUP_CONCAT(facility, ', ') AS ghg_ids
        FROM (SELECT entity, facility FROM latest ORDER BY entity, facility)
        GROUP BY entity)
    SELECT e.id AS entity_id, e.legal_name AS legal_name, e.operating_name AS operating_name,
           e.type AS entity_class, e.jurisdiction AS jurisdiction, e.state AS entity_status,
           e.reason AS reason,
           (SELECT substr(j.at, 1, 10) FROM journal_entry AS j
            WHERE j.number = (SELECT MIN(f.since) FROM entity AS f WHERE f.id = e.id))
               AS registered_on,
           COALESCE(o.facilities, 0) AS facilities,
           COALESCE(o.ghg_ids, '') AS ghg_ids
    FROM entity AS e
    LEFT JOIN operated AS o ON o.entity = e.id
    WHERE e.since <= :as_of AND e.until > :as_of)";

constexpr const char* FacilitiesSql = R"(
    SELECT f.jurisdiction AS jurisdiction, f.id AS facility_id, f.name AS facility_name,
           o.entity AS entity_id, e.legal_name AS legal_name, o.from_date AS facility_from
    FROM facility AS f
    LEFT JOIN (SELECT jurisdiction, facility, entity, MAX(from_date) AS from_date
               FROM facility_owner WHERE since <= :as_of AND until > :as_of
               GROUP BY jurisdiction, facility) AS o
        ON o.jurisdiction = f.jurisdiction AND o.facility = f.id
    LEFT JOIN entity AS e ON e.id = o.entity AND e.since <= :as_of AND e.until > :as_of
    WHERE f.since <= :as_of AND f.until > :as_of)";

constexpr const char* FacilityOwnersSql = R"(
    SELECT o.jurisdiction AS jurisdiction, o.facility AS facility_id, f.name AS facility_name,
           o.entity AS entity_id, e.legal_name AS legal_name, o.from_date AS facility_from,
           COALESCE(date(LEAD(o.from_date) OVER later, '-1 day'), '') AS facility_to
    FROM facility_owner AS o
    JOIN facility AS f ON f.jurisdiction = o.jurisdiction AND f.id = o.facility
        AND f.since <= :as_of AND f.until > :as_of
    LEFT JOIN entity AS e ON e.id = o.entity AND e.since <= :as_of AND e.until > :as_of
    WHERE o.since <= :as_of AND o.until > :as_of
    WINDOW later AS (PARTITION BY o.jurisdiction, o.facility ORDER BY o.from_date))";

const Column JurisdictionColumn = {
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column EntityColumn = {
    "entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
const Column LegalNameColumn = {
    "legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text};
const Column FacilityColumn = {
    "facility_id", QT_TRANSLATE_NOOP("Label", "Facility ID"), ColumnKind::Facility};
const Column FacilityNameColumn = {
    "facility_name", QT_TRANSLATE_NOOP("Label", "Facility"), ColumnKind::Text};
const Column FromColumn = {
    "facility_from", QT_TRANSLATE_NOOP("Label", "Operated from"), ColumnKind::Date};

View jurisdictionsView()
{
    return {
        .name = "jurisdictions",
        .title = QT_TRANSLATE_NOOP("Title", "Jurisdictions"),
        .help = QT_TRANSLATE_NOOP("Label", "Who runs a programme here, and by which rules."),
        .action = Action::ViewParties,
        .columns = {JurisdictionColumn,
                    {"name_en", QT_TRANSLATE_NOOP("Label", "Name in English"), ColumnKind::Text},
                    {"name_fr", QT_TRANSLATE_NOOP("Label", "Name in French"), ColumnKind::Text},
                    {"programme", QT_TRANSLATE_NOOP("Label", "Rule pack"), ColumnKind::Identifier}},
        .key = {"jurisdiction"},
        .sql = JurisdictionsSql,
        .topics = {"jurisdictions"},
        .jurisdictionColumn = "jurisdiction"};
}

View entitiesView()
{
    return {
        .name = "entities",
        .title = QT_TRANSLATE_NOOP("Title", "Entities"),
        .help = QT_TRANSLATE_NOOP("Label", "Who takes part in the programmes."),
        .action = Action::ViewParties,
        .columns =
            {EntityColumn,
             LegalNameColumn,
             {"operating_name", QT_TRANSLATE_NOOP("Label", "Operating name"), ColumnKind::Text},
             {"entity_class",
              QT_TRANSLATE_NOOP("Label", "Entity type"),
              ColumnKind::Code,
              0,
              false,
              EnumChoices<EntityType>::choices()},
             JurisdictionColumn,
             {"entity_status",
              QT_TRANSLATE_NOOP("Label", "Registration status"),
              ColumnKind::Code,
              0,
              false,
              EnumChoices<EntityState>::choices()},
             {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::Text, 2},
             {"registered_on", QT_TRANSLATE_NOOP("Label", "Registered on"), ColumnKind::Date},
             {"facilities", QT_TRANSLATE_NOOP("Label", "Facilities"), ColumnKind::Count, 0, true},
             {"ghg_ids", QT_TRANSLATE_NOOP("Label", "GHG reporting IDs"), ColumnKind::Text}},
        .key = {"entity_id"},
        .sql = EntitiesSql,
        .topics = {"entities", "facilities"},
        .jurisdictionColumn = "jurisdiction",
        .explanations = {{.column = "facilities",
                          .view = "facilities",
                          .links = {{.column = "entity_id", .from = "entity_id"}}}}};
}

View facilitiesView()
{
    return {.name = "facilities",
            .title = QT_TRANSLATE_NOOP("Title", "Facilities"),
            .help = QT_TRANSLATE_NOOP("Label", "Every facility and the last entity it passed to."),
            .action = Action::ViewParties,
            .columns = {JurisdictionColumn,
                        FacilityColumn,
                        FacilityNameColumn,
                        EntityColumn,
                        LegalNameColumn,
                        FromColumn},
            .key = {"jurisdiction", "facility_id"},
            .sql = FacilitiesSql,
            .topics = {"facilities", "entities"},
            .jurisdictionColumn = "jurisdiction"};
}

View facilityOwnersView()
{
    return {
        .name = "facility_owners",
        .title = QT_TRANSLATE_NOOP("Title", "Facilities and operators"),
        .help = QT_TRANSLATE_NOOP("Label", "Who answered for a facility from when to when."),
        .action = Action::ViewParties,
        .columns = {JurisdictionColumn,
                    FacilityColumn,
                    FacilityNameColumn,
                    EntityColumn,
                    LegalNameColumn,
                    FromColumn,
                    {"facility_to", QT_TRANSLATE_NOOP("Label", "Operated to"), ColumnKind::Date}},
        .key = {"jurisdiction", "facility_id", "facility_from"},
        .sql = FacilityOwnersSql,
        .topics = {"facilities", "entities"},
        .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> partyViews()
{
    return {jurisdictionsView(),
            entitiesView(),
            facilitiesView(),
            facilityOwnersView(),
            entityFacilitiesView(),
            entityChangesView()};
}

}  // namespace citss
