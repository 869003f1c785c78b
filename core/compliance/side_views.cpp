// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_columns.h"
#include "core/compliance/side_commands.h"
#include "core/compliance/side_obligation.h"

namespace citss {

using namespace columns;

namespace {

constexpr const char* ObligationsSql = R"(
    SELECT o.id AS obligation, o.kind AS kind, o.jurisdiction AS jurisdiction, o.subject AS subject,
           o.year AS year, o.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name,
           o.quantity AS qty, o.covered AS covered, o.due AS due, o.state AS state,
           CASE o.state WHEN 'DUE' THEN o.quantity - o.covered ELSE 0 END AS open,
           o.rule_set AS rule_set, o.reason AS reason, o.since AS since
    FROM side_obligation AS o
    LEFT JOIN entity AS n ON n.id = o.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE o.since <= :as_of AND o.until > :as_of)";

constexpr const char* ReplacementSharesSql = R"(
    SELECT a.jurisdiction AS jurisdiction, a.subject AS issuance, s.line AS line, s.role AS role,
           s.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name,
           c.number AS account_no, s.quantity AS qty, s.part AS part,
           a.level AS issued, a.found AS reductions_found, a.excess AS overstated,
           a.identified AS identified, a.since AS since
    FROM side_assessment AS a
    JOIN side_share AS s ON s.assessment = a.id
    LEFT JOIN entity AS n ON n.id = s.entity AND n.since <= :as_of AND n.until > :as_of
    LEFT JOIN account AS c ON c.seq = s.account AND c.since <= :as_of AND c.until > :as_of
    WHERE a.kind = 'REPLACEMENT' AND a.since <= :as_of AND a.until > :as_of)";

constexpr const char* AssuranceSharesSql = R"(
    SELECT a.jurisdiction AS jurisdiction, a.subject AS rule_set, a.year AS year,
           s.line AS line, s.name AS representative, s.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, s.quantity AS emissions, s.allowed AS share,
           s.part AS part, a.level AS level, a.found AS emitted, a.excess AS excess, a.since AS since
    FROM side_assessment AS a
    JOIN side_share AS s ON s.assessment = a.id
    LEFT JOIN entity AS n ON n.id = s.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE a.kind = 'ASSURANCE' AND a.since <= :as_of AND a.until > :as_of)";

constexpr const char* CoversSql = R"(
    SELECT c.obligation AS obligation, o.jurisdiction AS jurisdiction, o.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, c.line AS line, c.kind AS instrument,
           s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           c.first AS serial_first, c.last AS serial_last, c.last - c.first + 1 AS qty,
           c.since AS since
    FROM side_cover AS c
    JOIN side_obligation AS o ON o.id = c.obligation AND o.since <= :as_of AND o.until > :as_of
    JOIN series AS s ON s.id = c.series
    LEFT JOIN entity AS n ON n.id = o.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE c.since <= :as_of)";

const Column SideColumn{
    "obligation", QT_TRANSLATE_NOOP("Label", "Side obligation"), ColumnKind::Identifier};
const Column YearColumn{"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year};
const Column RuleSetColumn{
    "rule_set", QT_TRANSLATE_NOOP("Label", "Rule set"), ColumnKind::Identifier};
const Column PartColumn{
    "part", QT_TRANSLATE_NOOP("Label", "Part of the excess"), ColumnKind::Count, 0, true};

View sideObligationsView()
{
    return {
        .name = "side_obligations",
        .title = QT_TRANSLATE_NOOP("Title", "Side obligations"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "What entities owe beside their compliance events: credits "
                                  "to replace, allowances for a state's excess."),
        .action = Action::ViewCompliance,
        .columns = {SideColumn,
                    {"kind",
                     QT_TRANSLATE_NOOP("Label", "Kind"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<SideKind>::choices()},
                    JurisdictionColumn,
                    {"subject",
                     QT_TRANSLATE_NOOP("Label", "Issuance or rule set"),
                     ColumnKind::Identifier},
                    YearColumn,
                    EntityColumn,
                    NameColumn,
                    QuantityColumn,
                    {"covered", QT_TRANSLATE_NOOP("Label", "Covered"), ColumnKind::Count, 0, true},
                    {"open", QT_TRANSLATE_NOOP("Label", "Still open"), ColumnKind::Count, 0, true},
                    DueColumn,
                    {"state",
                     QT_TRANSLATE_NOOP("Label", "State"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<PenaltyState>::choices()},
                    RuleSetColumn,
                    {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::LongText, 2},
                    SinceColumn},
        .key = {"obligation"},
        .sql = ObligationsSql,
        .topics = {"side_obligations"},
        .jurisdictionColumn = "jurisdiction",
        .explanations = {{.column = "covered",
                          .view = "side_covers",
                          .sum = "qty",
                          .links = {{.column = "obligation", .from = "obligation"}}},
                         {.column = "open",
                          .whenColumn = "state",
                          .whenValue = "DUE",
                          .terms = {{"qty"}, {"covered", TermSign::Minus}},
                          .neverNegative = true}}};
}

View replacementSharesView()
{
    return {
        .name = "replacement_shares",
        .title = QT_TRANSLATE_NOOP("Title", "Overstated credits"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "Who used credits of an overstated issuance and replaces them, "
                                  "and who held some that are to be removed."),
        .action = Action::ViewCompliance,
        .columns =
            {JurisdictionColumn,
             {"issuance", QT_TRANSLATE_NOOP("Label", "Issuance"), ColumnKind::Identifier},
             LineColumn,
             {"role",
              QT_TRANSLATE_NOOP("Label", "Used or held"),
              ColumnKind::Code,
              0,
              false,
              EnumChoices<SideRole>::choices()},
             EntityColumn,
             NameColumn,
             {"account_no", QT_TRANSLATE_NOOP("Label", "Account number"), ColumnKind::Account, 1},
             QuantityColumn,
             {"part",
              QT_TRANSLATE_NOOP("Label", "To replace or remove"),
              ColumnKind::Count,
              0,
              true},
             {"issued", QT_TRANSLATE_NOOP("Label", "Issued"), ColumnKind::Count},
             {"reductions_found",
              QT_TRANSLATE_NOOP("Label", "Reductions found"),
              ColumnKind::Count},
             {"overstated", QT_TRANSLATE_NOOP("Label", "Overstated"), ColumnKind::Count},
             {"identified", QT_TRANSLATE_NOOP("Label", "Identified"), ColumnKind::Date},
             SinceColumn},
        .key = {"jurisdiction", "issuance", "line"},
        .sql = ReplacementSharesSql,
        .topics = {"side_obligations"},
        .jurisdictionColumn = "jurisdiction",
        .explanations = {{.column = "overstated",
                          .terms = {{"issued"}, {"reductions_found", TermSign::Minus}},
                          .neverNegative = true}}};
}

View assuranceSharesView()
{
    return {
        .name = "assurance_shares",
        .title = QT_TRANSLATE_NOOP("Title", "Shares of a state's excess"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "What each group emitted, its part of the assurance level and "
                                  "its part of what the state emitted above it."),
        .action = Action::ViewCompliance,
        .columns =
            {JurisdictionColumn,
             RuleSetColumn,
             YearColumn,
             LineColumn,
             {"representative",
              QT_TRANSLATE_NOOP("Label", "Designated representative"),
              ColumnKind::Text},
             EntityColumn,
             NameColumn,
             {"emissions", QT_TRANSLATE_NOOP("Label", "Emissions"), ColumnKind::Count, 0, true},
             {"share",
              QT_TRANSLATE_NOOP("Label", "Share of the level"),
              ColumnKind::Count,
              0,
              true},
             PartColumn,
             {"level", QT_TRANSLATE_NOOP("Label", "Assurance level"), ColumnKind::Count},
             {"emitted", QT_TRANSLATE_NOOP("Label", "Emitted by the state"), ColumnKind::Count},
             {"excess", QT_TRANSLATE_NOOP("Label", "Excess"), ColumnKind::Count},
             SinceColumn},
        .key = {"jurisdiction", "rule_set", "year", "line"},
        .sql = AssuranceSharesSql,
        .topics = {"side_obligations"},
        .jurisdictionColumn = "jurisdiction",
        .explanations = {{.column = "excess",
                          .terms = {{"emitted"}, {"level", TermSign::Minus}},
                          .neverNegative = true}}};
}

View sideCoversView()
{
    return {.name = "side_covers",
            .title = QT_TRANSLATE_NOOP("Title", "Cover of side obligations"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "Which serial numbers were retired to cover side obligations."),
            .action = Action::ViewCompliance,
            .columns = {SideColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        LineColumn,
                        InstrumentColumn,
                        SeriesColumn,
                        FirstColumn,
                        LastColumn,
                        QuantityColumn,
                        SinceColumn},
            .key = {"obligation", "line"},
            .sql = CoversSql,
            .topics = {"side_obligations", "holdings"},
            .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> sideViews()
{
    return {
        sideObligationsView(), replacementSharesView(), assuranceSharesView(), sideCoversView()};
}

}  // namespace citss
