// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_commands.h"

namespace citss {

namespace {

// The packs in force: of each the highest version.
constexpr const char* ProgrammesSql = R"(
    SELECT r.id AS pack, r.version AS version, p.value ->> '$.title.en' AS title_en,
           p.value ->> '$.title.fr' AS title_fr, p.value ->> '$.unit' AS unit,
           p.value ->> '$.currency' AS currency
    FROM rule_pack AS r JOIN json_each(json_array(json(cbor_json(r.content)))) AS p
    WHERE r.version = (SELECT MAX(x.version) FROM rule_pack AS x
                       WHERE x.id = r.id AND x.since <= :as_of))";

constexpr const char* KindsSql = R"(
    SELECT j.code AS jurisdiction, k.key AS place, k.value ->> '$.category' AS kind,
           k.value ->> '$.title.en' AS title_en, k.value ->> '$.title.fr' AS title_fr,
           k.value ->> '$.class' AS class, k.value ->> '$.vintaged' AS vintaged,
           k.value ->> '$.offset' AS is_offset, r.id AS pack
    FROM jurisdiction AS j
    JOIN rule_pack AS r ON r.id = j.programme
         AND r.version = (SELECT MAX(x.version) FROM rule_pack AS x
                          WHERE x.id = j.programme AND x.since <= :as_of)
    JOIN json_each(cbor_json(r.content), '$.instruments') AS k
    WHERE j.since <= :as_of AND j.until > :as_of)";

constexpr const char* RuleSetsSql = R"(
    SELECT j.code AS jurisdiction, k.value ->> '$.id' AS rule_set, r.id AS pack,
           r.version AS version, k.value ->> '$.period[0]' AS first_year,
           k.value ->> '$.period[1]' AS last_year
    FROM jurisdiction AS j
    JOIN rule_pack AS r ON r.id = j.programme
         AND r.version = (SELECT MAX(x.version) FROM rule_pack AS x
                          WHERE x.id = j.programme AND x.since <= :as_of)
    JOIN json_each(cbor_json(r.content), '$.rule_sets') AS k
    WHERE j.since <= :as_of AND j.until > :as_of)";

// By the rules that each event has kept, not by the newest.
constexpr const char* LimitsSql = R"(
    SELECT e.id AS event, e.jurisdiction AS jurisdiction, l.key AS place,
           l.value ->> '$.id' AS limit_id, e.rule_set AS rule_set
    FROM compliance_event AS e
    JOIN rule_pack AS r ON r.id = e.pack AND r.version = e.pack_version
    JOIN json_each(cbor_json(r.content), '$.rule_sets') AS k ON k.value ->> '$.id' = e.rule_set
    JOIN json_each(k.value, '$.limits') AS l
    WHERE e.since <= :as_of AND e.until > :as_of)";

// Each year of the compliance periods; where the rules hold for any year, those of the emissions.
constexpr const char* DataYearsSql = R"(
    WITH RECURSIVE
    period AS (
        SELECT j.code AS jurisdiction, k.value ->> '$.id' AS rule_set,
               k.value ->> '$.period[0]' AS year, k.value ->> '$.period[1]' AS last_year
        FROM jurisdiction AS j
        JOIN rule_pack AS r ON r.id = j.programme
             AND r.version = (SELECT MAX(x.version) FROM rule_pack AS x
                              WHERE x.id = j.programme AND x.since <= :as_of)
        JOIN json_each(cbor_json(r.content), '$.rule_sets') AS k
        WHERE j.since <= :as_of AND j.until > :as_of AND k.value ->> '$.period[0]' IS NOT NULL),
    listed AS (
        SELECT jurisdiction AS jurisdiction, rule_set AS rule_set, year AS year,
               last_year AS last_year FROM period
        UNION ALL
        SELECT jurisdiction AS jurisdiction, rule_set AS rule_set, year + 1 AS year,
               last_year AS last_year FROM listed WHERE year < last_year)
    SELECT l.jurisdiction AS jurisdiction, l.year AS year, l.rule_set AS rule_set
    FROM listed AS l
    UNION
    SELECT e.jurisdiction AS jurisdiction, e.year AS year, '' AS rule_set
    FROM emissions AS e
    WHERE e.since <= :as_of AND e.until > :as_of
      AND e.jurisdiction NOT IN (SELECT jurisdiction FROM period))";

// Of a full period all its years, by the rules that the event has kept.
constexpr const char* EventYearsSql = R"(
    WITH RECURSIVE
    period AS (
        SELECT e.id AS event, e.jurisdiction AS jurisdiction, e.rule_set AS rule_set,
               CASE e.type WHEN 'FULL' THEN COALESCE(k.value ->> '$.period[0]', e.year)
                   ELSE e.year END AS year,
               CASE e.type WHEN 'FULL' THEN COALESCE(k.value ->> '$.period[1]', e.year)
                   ELSE e.year END AS last_year
        FROM compliance_event AS e
        JOIN rule_pack AS r ON r.id = e.pack AND r.version = e.pack_version
        JOIN json_each(cbor_json(r.content), '$.rule_sets') AS k
             ON k.value ->> '$.id' = e.rule_set
        WHERE e.since <= :as_of AND e.until > :as_of),
    listed AS (
        SELECT event AS event, jurisdiction AS jurisdiction, rule_set AS rule_set, year AS year,
               last_year AS last_year FROM period WHERE year IS NOT NULL
        UNION ALL
        SELECT event AS event, jurisdiction AS jurisdiction, rule_set AS rule_set,
               year + 1 AS year, last_year AS last_year FROM listed WHERE year < last_year)
    SELECT l.event AS event, l.jurisdiction AS jurisdiction, l.year AS year,
           l.rule_set AS rule_set
    FROM listed AS l)";

constexpr const char* EventRulesSql = R"(
    SELECT e.id AS event, e.jurisdiction AS jurisdiction, r.id AS pack, r.version AS version,
           k.key AS place, k.value ->> '$.id' AS rule_set
    FROM compliance_event AS e
    JOIN rule_pack AS r ON r.id = e.pack AND r.since <= :as_of
    JOIN json_each(cbor_json(r.content), '$.rule_sets') AS k
    WHERE e.since <= :as_of AND e.until > :as_of)";

constexpr int Nobody = 9;

const Column JurisdictionColumn{
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column PlaceColumn{
    "place", QT_TRANSLATE_NOOP("Label", "Place"), ColumnKind::Identifier, Nobody};
const Column PackColumn{"pack", QT_TRANSLATE_NOOP("Label", "Rule pack"), ColumnKind::Identifier};
const Column VersionColumn{
    "version", QT_TRANSLATE_NOOP("Label", "Version"), ColumnKind::Identifier};
const Column RuleSetColumn{
    "rule_set", QT_TRANSLATE_NOOP("Label", "Rule set"), ColumnKind::Identifier};
const Column EnglishColumn{
    "title_en", QT_TRANSLATE_NOOP("Label", "Name in English"), ColumnKind::Text};
const Column FrenchColumn{
    "title_fr", QT_TRANSLATE_NOOP("Label", "Name in French"), ColumnKind::Text};

const Column EventColumn{
    "event", QT_TRANSLATE_NOOP("Label", "Compliance event"), ColumnKind::Identifier};
const Column YearColumn{"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year};

View programmes()
{
    return {.name = "programmes",
            .title = QT_TRANSLATE_NOOP("Title", "Programmes"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "The programmes whose rules this registry has adopted, as they stand."),
            .action = Action::ViewParties,
            .columns = {PackColumn,
                        VersionColumn,
                        EnglishColumn,
                        FrenchColumn,
                        {"unit", QT_TRANSLATE_NOOP("Label", "Unit"), ColumnKind::Text},
                        {"currency", QT_TRANSLATE_NOOP("Label", "Currency"), ColumnKind::Text}},
            .key = {"pack"},
            .sql = ProgrammesSql,
            .topics = {"rule_packs"}};
}

View kinds()
{
    return {
        .name = "instrument_kinds",
        .title = QT_TRANSLATE_NOOP("Title", "Kinds of instruments"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "What each jurisdiction may issue under its programme's rules."),
        .action = Action::ViewParties,
        .columns = {JurisdictionColumn,
                    PlaceColumn,
                    {"kind", QT_TRANSLATE_NOOP("Label", "Kind"), ColumnKind::Identifier},
                    EnglishColumn,
                    FrenchColumn,
                    {"class",
                     QT_TRANSLATE_NOOP("Label", "Class of serial numbers"),
                     ColumnKind::Identifier},
                    {"vintaged", QT_TRANSLATE_NOOP("Label", "Has a vintage"), ColumnKind::Flag},
                    {"is_offset", QT_TRANSLATE_NOOP("Label", "Offset credits"), ColumnKind::Flag},
                    PackColumn},
        .key = {"jurisdiction", "place"},
        .sql = KindsSql,
        .topics = {"rule_packs", "jurisdictions"},
        .jurisdictionColumn = "jurisdiction"};
}

View ruleSets()
{
    return {
        .name = "rule_sets",
        .title = QT_TRANSLATE_NOOP("Title", "Rule sets"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "The rules of each jurisdiction's compliance periods, by their newest pack."),
        .action = Action::ViewParties,
        .columns = {JurisdictionColumn,
                    RuleSetColumn,
                    {"first_year", QT_TRANSLATE_NOOP("Label", "First year"), ColumnKind::Year},
                    {"last_year", QT_TRANSLATE_NOOP("Label", "Last year"), ColumnKind::Year},
                    PackColumn,
                    VersionColumn},
        .key = {"jurisdiction", "rule_set"},
        .sql = RuleSetsSql,
        .topics = {"rule_packs", "jurisdictions"},
        .jurisdictionColumn = "jurisdiction"};
}

View limits()
{
    return {
        .name = "event_limits",
        .title = QT_TRANSLATE_NOOP("Title", "Limits of events"),
        .help = QT_TRANSLATE_NOOP("Label", "What limits the rules of each compliance event set."),
        .action = Action::ViewCompliance,
        .columns = {EventColumn,
                    JurisdictionColumn,
                    PlaceColumn,
                    {"limit_id", QT_TRANSLATE_NOOP("Label", "Limit"), ColumnKind::Identifier},
                    RuleSetColumn},
        .key = {"event", "place"},
        .sql = LimitsSql,
        .topics = {"rule_packs", "events"},
        .jurisdictionColumn = "jurisdiction"};
}

View dataYears()
{
    return {.name = "data_years",
            .title = QT_TRANSLATE_NOOP("Title", "Data years"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "The years of emissions that each jurisdiction's rules know."),
            .action = Action::ViewCompliance,
            .columns = {JurisdictionColumn, YearColumn, RuleSetColumn},
            .key = {"jurisdiction", "year", "rule_set"},
            .sql = DataYearsSql,
            .jurisdictionColumn = "jurisdiction"};
}

View eventYears()
{
    return {.name = "event_years",
            .title = QT_TRANSLATE_NOOP("Title", "Years of events"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "The years of emissions that each compliance event is about."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn, JurisdictionColumn, YearColumn, RuleSetColumn},
            .key = {"event", "year"},
            .sql = EventYearsSql,
            .jurisdictionColumn = "jurisdiction"};
}

View eventRules()
{
    return {.name = "event_rules",
            .title = QT_TRANSLATE_NOOP("Title", "Rules for events"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "The adopted rules that each compliance event may be pinned to."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        PackColumn,
                        VersionColumn,
                        PlaceColumn,
                        RuleSetColumn},
            .key = {"event", "version", "place"},
            .sql = EventRulesSql,
            .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> packWordViews()
{
    return {programmes(), kinds(), ruleSets(), limits(), dataYears(), eventYears(), eventRules()};
}

}  // namespace citss
