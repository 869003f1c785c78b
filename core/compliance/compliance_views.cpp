// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_views.h"

#include "core/compliance/compliance_event.h"
#include "core/compliance/emissions_store.h"
#include "core/compliance/obligation_record.h"
#include "core/compliance/part_views.h"

namespace citss {

namespace {

constexpr const char* EmissionsSql = R"(
    SELECT e.jurisdiction AS jurisdiction, e.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name,
           e.facility AS facility_id, COALESCE(f.name, '') AS facility_name, e.year AS year,
           e.quantity AS emissions, e.status AS verification, e.version AS version, e.since AS since
    FROM emissions AS e
    LEFT JOIN entity AS n ON n.id = e.entity AND n.since <= :as_of AND n.until > :as_of
    LEFT JOIN facility AS f ON f.jurisdiction = e.jurisdiction AND f.id = e.facility
         AND f.since <= :as_of AND f.until > :as_of
    WHERE e.since <= :as_of AND e.until > :as_of)";

constexpr const char* EventsSql = R"(
    SELECT id AS event, jurisdiction AS jurisdiction, rule_set AS rule_set, pack AS pack,
           pack_version AS pack_version, type AS type, year AS year, parent AS parent,
           entity AS entity_id, deadline_date AS deadline_date, deadline AS deadline, state AS state,
           lower(hex(rule_hash)) AS rule_hash, since AS since
    FROM compliance_event WHERE since <= :as_of AND until > :as_of)";

constexpr const char* ObligationsSql = R"(
    SELECT o.event AS event, v.jurisdiction AS jurisdiction, o.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, o.version AS version, o.emissions AS emissions,
           COALESCE(t.carried, 0) AS carried, o.whole AS whole, o.credited AS credited,
           o.quantity AS obligation, o.since AS since
    FROM obligation AS o
    LEFT JOIN obligation_terms AS t ON t.event = o.event AND t.entity = o.entity AND t.version = o.version
    JOIN compliance_event AS v ON v.id = o.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = o.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE o.since <= :as_of AND o.until > :as_of)";

constexpr const char* ObligationYearsSql = R"(
    SELECT o.event AS event, v.jurisdiction AS jurisdiction, o.entity AS entity_id, o.version AS version,
           b.year AS year, b.quantity AS emissions, o.since AS since
    FROM obligation AS o
    JOIN compliance_event AS v ON v.id = o.event AND v.since <= :as_of AND v.until > :as_of
    JOIN obligation_basis AS b ON b.event = o.event AND b.entity = o.entity AND b.version = o.version
    WHERE o.since <= :as_of AND o.until > :as_of)";

constexpr const char* TrueUpsSql = R"(
    SELECT t.jurisdiction AS jurisdiction, t.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name,
           t.year AS year, t.vintages AS vintages, t.quantity AS qty,
           t.baseline AS baseline, t.production AS production, t.reduction AS reduction,
           t.initial AS initial_allocation, t.next_less AS next_less, t.since AS since
    FROM true_up AS t
    LEFT JOIN entity AS n ON n.id = t.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE t.since <= :as_of AND t.until > :as_of)";

constexpr const char* DeferralsSql = R"(
    SELECT d.jurisdiction AS jurisdiction, d.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name,
           d.year AS year, d.event AS event, d.reason AS reason, d.since AS since
    FROM deferral AS d
    LEFT JOIN entity AS n ON n.id = d.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE d.since <= :as_of AND d.until > :as_of)";

constexpr const char* ConcessionsSql = R"(
    SELECT c.event AS event, v.jurisdiction AS jurisdiction, c.entity AS entity_id, c.kind AS kind,
           c.limit_id AS limit_id, c.year AS year, c.amount AS amount, c.reason AS reason, c.since AS since
    FROM concession AS c
    JOIN compliance_event AS v ON v.id = c.event AND v.since <= :as_of AND v.until > :as_of
    WHERE c.since <= :as_of AND c.until > :as_of)";

const Column JurisdictionColumn{
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column EntityColumn{"entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
const Column NameColumn{"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text};
const Column EventColumn{
    "event", QT_TRANSLATE_NOOP("Label", "Compliance event"), ColumnKind::Identifier};
const Column VersionColumn{
    "version", QT_TRANSLATE_NOOP("Label", "Version"), ColumnKind::Identifier, 2};
const Column SinceColumn{"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier, 2};
const Column EmissionsColumn{
    "emissions", QT_TRANSLATE_NOOP("Label", "Covered emissions"), ColumnKind::Count, 0, true};

View emissionsView()
{
    return {.name = "emissions",
            .title = QT_TRANSLATE_NOOP("Title", "Emissions"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "Verified emissions by facility and year, in their latest version."),
            .action = Action::ViewCompliance,
            .columns = {JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        {"facility_id",
                         QT_TRANSLATE_NOOP("Label", "Facility ID"),
                         ColumnKind::Facility},
                        {"facility_name", QT_TRANSLATE_NOOP("Label", "Facility"), ColumnKind::Text},
                        {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                        EmissionsColumn,
                        {"verification",
                         QT_TRANSLATE_NOOP("Label", "Verification"),
                         ColumnKind::Code,
                         0,
                         false,
                         EnumChoices<VerificationStatus>::choices()},
                        VersionColumn,
                        SinceColumn},
            .key = {"jurisdiction", "entity_id", "facility_id", "year"},
            .sql = EmissionsSql,
            .topics = {"emissions"},
            .jurisdictionColumn = "jurisdiction"};
}

View complianceEventsView()
{
    return {
        .name = "compliance_events",
        .title = QT_TRANSLATE_NOOP("Title", "Compliance events"),
        .help = QT_TRANSLATE_NOOP("Label", "Occasions to surrender: rules, deadline and state."),
        .action = Action::ViewCompliance,
        .columns = {EventColumn,
                    JurisdictionColumn,
                    {"rule_set", QT_TRANSLATE_NOOP("Label", "Rule set"), ColumnKind::Identifier},
                    {"pack", QT_TRANSLATE_NOOP("Label", "Rule pack"), ColumnKind::Identifier, 2},
                    {"pack_version",
                     QT_TRANSLATE_NOOP("Label", "Version of the rule pack"),
                     ColumnKind::Identifier,
                     2},
                    {"type",
                     QT_TRANSLATE_NOOP("Label", "Event type"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<EventType>::choices()},
                    {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                    {"parent", QT_TRANSLATE_NOOP("Label", "Missed event"), ColumnKind::Identifier},
                    EntityColumn,
                    {"deadline_date", QT_TRANSLATE_NOOP("Label", "Deadline"), ColumnKind::Date},
                    {"deadline", QT_TRANSLATE_NOOP("Label", "Deadline (UTC)"), ColumnKind::Instant},
                    {"state",
                     QT_TRANSLATE_NOOP("Label", "State"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<EventState>::choices()},
                    {"rule_hash",
                     QT_TRANSLATE_NOOP("Label", "Hash of the rules"),
                     ColumnKind::Identifier,
                     2},
                    SinceColumn},
        .key = {"event"},
        .sql = EventsSql,
        .topics = {"events"},
        .jurisdictionColumn = "jurisdiction"};
}

View obligationsView()
{
    return {.name = "obligations",
            .title = QT_TRANSLATE_NOOP("Title", "Obligations"),
            .help = QT_TRANSLATE_NOOP("Label", "What each entity owes at an event, as published."),
            .action = Action::ViewCompliance,
            .columns =
                {EventColumn,
                 JurisdictionColumn,
                 EntityColumn,
                 NameColumn,
                 VersionColumn,
                 EmissionsColumn,
                 {"carried",
                  QT_TRANSLATE_NOOP("Label", "Deficit carried in"),
                  ColumnKind::Count,
                  2,
                  true},
                 {"whole", QT_TRANSLATE_NOOP("Label", "Before credit"), ColumnKind::Count, 2, true},
                 {"credited", QT_TRANSLATE_NOOP("Label", "Credited"), ColumnKind::Count, 2, true},
                 {"obligation",
                  QT_TRANSLATE_NOOP("Label", "Compliance obligation"),
                  ColumnKind::Count,
                  0,
                  true},
                 SinceColumn},
            .key = {"event", "entity_id"},
            .sql = ObligationsSql,
            .topics = {"obligations"},
            .jurisdictionColumn = "jurisdiction",
            .explanations = byParts("obligation_parts",
                                    "version",
                                    {{"emissions", "EMISSIONS"},
                                     {"carried", "CARRIED"},
                                     {"whole", "WHOLE"},
                                     {"credited", "CREDITED"},
                                     {"obligation", "OBLIGATION"}})};
}

View obligationYearsView()
{
    return {.name = "obligation_years",
            .title = QT_TRANSLATE_NOOP("Title", "Obligations by year"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "The emissions of each year that a published obligation counts."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        VersionColumn,
                        {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                        EmissionsColumn,
                        SinceColumn},
            .key = {"event", "entity_id", "year"},
            .sql = ObligationYearsSql,
            .topics = {"obligations"},
            .jurisdictionColumn = "jurisdiction"};
}

View trueUpsView()
{
    return {
        .name = "true_ups",
        .title = QT_TRANSLATE_NOOP("Title", "True-ups"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Later vintages that entities may use for a data year, up to a quantity."),
        .action = Action::ViewCompliance,
        .columns = {JurisdictionColumn,
                    EntityColumn,
                    NameColumn,
                    {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                    {"vintages", QT_TRANSLATE_NOOP("Label", "Vintages"), ColumnKind::Identifier},
                    {"qty", QT_TRANSLATE_NOOP("Label", "Quantity"), ColumnKind::Count, 0, true},
                    {"baseline", QT_TRANSLATE_NOOP("Label", "Baseline"), ColumnKind::Text, 2},
                    {"production", QT_TRANSLATE_NOOP("Label", "Production"), ColumnKind::Text, 2},
                    {"reduction", QT_TRANSLATE_NOOP("Label", "Reduction"), ColumnKind::Text, 2},
                    {"initial_allocation",
                     QT_TRANSLATE_NOOP("Label", "Initial allocation"),
                     ColumnKind::Count,
                     2,
                     true},
                    {"next_less",
                     QT_TRANSLATE_NOOP("Label", "Less in the next allocation"),
                     ColumnKind::Count,
                     2,
                     true},
                    SinceColumn},
        .key = {"jurisdiction", "entity_id", "year"},
        .sql = TrueUpsSql,
        .topics = {"true_ups"},
        .jurisdictionColumn = "jurisdiction"};
}

View deferralsView()
{
    return {.name = "deferrals",
            .title = QT_TRANSLATE_NOOP("Title", "Deferred years"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "Last years of a compliance period that entities answer for in the next."),
            .action = Action::ViewCompliance,
            .columns = {JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                        EventColumn,
                        {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::LongText, 2},
                        SinceColumn},
            .key = {"jurisdiction", "entity_id", "year"},
            .sql = DeferralsSql,
            .topics = {"obligations"},
            .jurisdictionColumn = "jurisdiction"};
}

View concessionsView()
{
    return {
        .name = "concessions",
        .title = QT_TRANSLATE_NOOP("Title", "Other terms"),
        .help =
            QT_TRANSLATE_NOOP("Label", "What single entities were granted at an event, and why."),
        .action = Action::ViewCompliance,
        .columns = {EventColumn,
                    JurisdictionColumn,
                    EntityColumn,
                    {"kind",
                     QT_TRANSLATE_NOOP("Label", "Terms"),
                     ColumnKind::Code,
                     2,
                     false,
                     EnumChoices<ConcessionKind>::choices()},
                    {"limit_id", QT_TRANSLATE_NOOP("Label", "Limit"), ColumnKind::Identifier, 2},
                    {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year, 2},
                    {"amount", QT_TRANSLATE_NOOP("Label", "Amount"), ColumnKind::Count, 2},
                    {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::LongText, 2},
                    SinceColumn},
        .key = {"event", "entity_id", "kind", "limit_id", "year"},
        .sql = ConcessionsSql,
        .topics = {"obligations"},
        .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> complianceViews()
{
    return {emissionsView(),
            complianceEventsView(),
            obligationsView(),
            obligationYearsView(),
            trueUpsView(),
            deferralsView(),
            concessionsView()};
}

}  // namespace citss
