// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_columns.h"
#include "core/compliance/entered_commands.h"

namespace citss {

using namespace columns;

namespace {

constexpr const char* PenaltyRatesSql = R"(
    SELECT r.jurisdiction AS jurisdiction, r.rule_set AS rule_set, r.year AS year,
           printf('%d.%02d', r.cents / 100, r.cents % 100) AS rate, r.currency AS currency,
           r.reason AS reason, r.since AS since
    FROM penalty_rate AS r WHERE r.since <= :as_of AND r.until > :as_of)";

constexpr const char* SerialRequestsSql = R"(
    SELECT q.event AS event, v.jurisdiction AS jurisdiction, q.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, q.line AS line,
           s.jurisdiction || '-' || s.class || '-' || s.label AS series,
           q.first AS serial_first, q.last AS serial_last, q.last - q.first + 1 AS qty, q.since AS since
    FROM serial_request AS q
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    JOIN series AS s ON s.id = q.series
    LEFT JOIN entity AS n ON n.id = q.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE q.since <= :as_of AND q.until > :as_of)";

// Rates in thousandths, half up, with the whole part taken first: 1000 * pounds would be beyond 64
// bits.
constexpr const char* RateBasesSql = R"(
    SELECT b.event AS event, v.jurisdiction AS jurisdiction, b.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, b.pounds AS emissions_lb,
           b.megawatt_hours AS generation_mwh, b.standard AS standard_lb_per_mwh,
           CASE WHEN b.megawatt_hours = 0 THEN NULL ELSE printf('%d.%03d',
               (b.pounds / b.megawatt_hours * 1000
                   + (2000 * (b.pounds % b.megawatt_hours) + b.megawatt_hours) / (2 * b.megawatt_hours)) / 1000,
               (b.pounds / b.megawatt_hours * 1000
                   + (2000 * (b.pounds % b.megawatt_hours) + b.megawatt_hours) / (2 * b.megawatt_hours)) % 1000)
           END AS unadjusted_rate, b.since AS since
    FROM rate_basis AS b
    JOIN compliance_event AS v ON v.id = b.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = b.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE b.since <= :as_of AND b.until > :as_of)";

constexpr const char* RateResultsSql = R"(
    SELECT w.event AS event, w.jurisdiction AS jurisdiction, w.run AS run, w.entity_id AS entity_id,
           w.legal_name AS legal_name, w.pounds AS emissions_lb, w.mwh AS generation_mwh,
           w.standard AS standard_lb_per_mwh, w.credits AS credits_used, w.shortfall AS shortfall,
           CASE WHEN w.mwh = 0 THEN NULL ELSE printf('%d.%03d',
               (w.pounds / w.mwh * 1000 + (2000 * (w.pounds % w.mwh) + w.mwh) / (2 * w.mwh)) / 1000,
               (w.pounds / w.mwh * 1000 + (2000 * (w.pounds % w.mwh) + w.mwh) / (2 * w.mwh)) % 1000)
           END AS unadjusted_rate,
           CASE WHEN w.total = 0 THEN NULL ELSE printf('%d.%03d',
               (w.pounds / w.total * 1000 + (2000 * (w.pounds % w.total) + w.total) / (2 * w.total)) / 1000,
               (w.pounds / w.total * 1000 + (2000 * (w.pounds % w.total) + w.total) / (2 * w.total)) % 1000)
           END AS adjusted_rate,
           w.shortfall = 0 AS meets_standard
    FROM (SELECT r.event AS event, v.jurisdiction AS jurisdiction, r.id AS run, r.entity AS entity_id,
                 COALESCE(n.legal_name, '') AS legal_name, t.pounds AS pounds, t.megawatt_hours AS mwh,
                 t.standard AS standard, r.credited + r.retired AS credits, r.shortfall AS shortfall,
                 t.megawatt_hours + r.credited + r.retired AS total
          FROM run AS r
          JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
          JOIN obligation_terms AS t ON t.event = r.event AND t.entity = r.entity AND t.version = r.version
               AND t.standard IS NOT NULL
          LEFT JOIN entity AS n ON n.id = r.entity AND n.since <= :as_of AND n.until > :as_of
          WHERE r.since <= :as_of AND r.until > :as_of AND r.state = 'COMMITTED') AS w)";

const Column PoundsColumn{
    "emissions_lb", QT_TRANSLATE_NOOP("Label", "Emissions, lb"), ColumnKind::Count, 0, true};
const Column GenerationColumn{
    "generation_mwh", QT_TRANSLATE_NOOP("Label", "Generation, MWh"), ColumnKind::Count, 0, true};
const Column StandardColumn{
    "standard_lb_per_mwh", QT_TRANSLATE_NOOP("Label", "Standard, lb/MWh"), ColumnKind::Count};

const Column UnadjustedColumn{"unadjusted_rate",
                              QT_TRANSLATE_NOOP("Label", "Unadjusted rate, lb/MWh"),
                              ColumnKind::Identifier};

View penaltyRatesView()
{
    return {
        .name = "penalty_rates",
        .title = QT_TRANSLATE_NOOP("Title", "Penalty rates"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "What a missing unit of each year costs, where it was entered."),
        .action = Action::ViewCompliance,
        .columns = {JurisdictionColumn,
                    {"rule_set", QT_TRANSLATE_NOOP("Label", "Rule set"), ColumnKind::Identifier},
                    {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                    {"rate",
                     QT_TRANSLATE_NOOP("Label", "Rate per missing unit"),
                     ColumnKind::Identifier},
                    CurrencyColumn,
                    {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::LongText, 2},
                    SinceColumn},
        .key = {"jurisdiction", "rule_set", "year"},
        .sql = PenaltyRatesSql,
        .topics = {"penalty_rates"},
        .jurisdictionColumn = "jurisdiction"};
}

View serialRequestsView()
{
    return {
        .name = "serial_requests",
        .title = QT_TRANSLATE_NOOP("Title", "Requested serial numbers"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Which serial numbers entities want surrendered first, and in what order."),
        .action = Action::ViewCompliance,
        .columns = {EventColumn,
                    JurisdictionColumn,
                    EntityColumn,
                    NameColumn,
                    LineColumn,
                    SeriesColumn,
                    FirstColumn,
                    LastColumn,
                    QuantityColumn,
                    SinceColumn},
        .key = {"event", "entity_id", "line"},
        .sql = SerialRequestsSql,
        .topics = {"serial_requests"},
        .jurisdictionColumn = "jurisdiction"};
}

View rateBasesView()
{
    return {.name = "rate_bases",
            .title = QT_TRANSLATE_NOOP("Title", "Emissions and generation"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "What units under a rate standard emitted and generated, as loaded."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        EntityColumn,
                        NameColumn,
                        PoundsColumn,
                        GenerationColumn,
                        StandardColumn,
                        UnadjustedColumn,
                        SinceColumn},
            .key = {"event", "entity_id"},
            .sql = RateBasesSql,
            .topics = {"rate_bases"},
            .jurisdictionColumn = "jurisdiction"};
}

View rateResultsView()
{
    return {.name = "rate_results",
            .title = QT_TRANSLATE_NOOP("Title", "Rates against the standard"),
            .help = QT_TRANSLATE_NOOP("Label",
                                      "The rate of each unit with a surrender before and after its "
                                      "credits, in pounds per megawatt-hour."),
            .action = Action::ViewCompliance,
            .columns = {EventColumn,
                        JurisdictionColumn,
                        RunColumn,
                        EntityColumn,
                        NameColumn,
                        PoundsColumn,
                        GenerationColumn,
                        StandardColumn,
                        UnadjustedColumn,
                        {"credits_used",
                         QT_TRANSLATE_NOOP("Label", "Credits surrendered"),
                         ColumnKind::Count,
                         0,
                         true},
                        {"adjusted_rate",
                         QT_TRANSLATE_NOOP("Label", "Adjusted rate, lb/MWh"),
                         ColumnKind::Identifier},
                        ShortfallColumn,
                        {"meets_standard",
                         QT_TRANSLATE_NOOP("Label", "Meets the standard"),
                         ColumnKind::Flag}},
            .key = {"event", "entity_id", "run"},
            .sql = RateResultsSql,
            .topics = {"runs"},
            .jurisdictionColumn = "jurisdiction"};
}

}  // namespace

std::vector<View> enteredViews()
{
    return {penaltyRatesView(), serialRequestsView(), rateBasesView(), rateResultsView()};
}

}  // namespace citss
