// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_columns.h"
#include "core/compliance/compliance_views.h"
#include "core/compliance/part_views.h"
#include "core/programs/rule_words.h"

namespace citss {

using namespace columns;

namespace {

// A preview by its number; 0 is the last one made by the moment shown, -1 the one before it: so a
// rehearsal can read what it has just made.
#define CITSS_CHOSEN_PREVIEW(number)                              \
    "CASE WHEN CAST(" number " AS INTEGER) > 0 THEN CAST(" number \
    " AS INTEGER) "                                               \
    "ELSE (SELECT MAX(id) FROM preview WHERE since <= :as_of) + CAST(" number " AS INTEGER) END"

constexpr const char* PreviewsSql = R"(
    SELECT p.id AS preview, p.event AS event, v.jurisdiction AS jurisdiction, p.made_at AS made_at, p.since AS since
    FROM preview AS p
    JOIN compliance_event AS v ON v.id = p.event AND v.since <= :as_of AND v.until > :as_of
    WHERE p.since <= :as_of)";

constexpr const char* EntitiesSql = R"(
    SELECT p.preview AS preview, q.event AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, p.status AS comp_status, p.emissions AS emissions,
           COALESCE(t.carried, 0) AS carried, p.credited AS credited, p.obligation AS obligation, p.held AS held, p.eligible AS eligible,
           p.retired AS retired, p.shortfall AS shortfall, p.instruments AS late_obl, p.cents AS cents,
           p.currency AS currency, p.due AS due, lower(hex(p.snapshot)) AS snapshot
    FROM preview_entity AS p
    JOIN preview AS q ON q.id = p.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN obligation_terms AS t ON t.event = q.event AND t.entity = p.entity AND t.version = p.version
    LEFT JOIN entity AS n ON n.id = p.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE p.preview = )" CITSS_CHOSEN_PREVIEW(":preview");

constexpr const char* StepsSql = R"(
    SELECT s.preview AS preview, q.event AS event, v.jurisdiction AS jurisdiction, s.entity AS entity_id,
           s.position AS position, s.kind AS instrument, s.account AS account, s.held AS held,
           s.eligible AS eligible, s.planned AS planned
    FROM preview_step AS s
    JOIN preview AS q ON q.id = s.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    WHERE s.preview = )" CITSS_CHOSEN_PREVIEW(":preview");

// Series below zero are of instruments that were supposed and do not exist.
constexpr const char* LinesSql = R"(
    SELECT p.preview AS preview, q.event AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           l.line AS line, l.rule AS rule, l.citation AS citation, l.kind AS instrument, l.used_as AS used_as,
           l.vintage AS vintage, COALESCE(s.jurisdiction || '-' || s.class || '-' || s.label, '?') AS series,
           l.first AS serial_first, l.last AS serial_last, l.last - l.first + 1 AS qty, l.offered AS offered,
           l.limit_id AS limit_id, l.room AS room, l.obligation_left AS obligation_left, a.number AS from_account
    FROM preview_entity AS p
    JOIN preview AS q ON q.id = p.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_line AS l ON l.run = p.run
    LEFT JOIN series AS s ON s.id = l.series
    LEFT JOIN account AS a ON a.seq = l.account AND a.since <= :as_of AND a.until > :as_of
    WHERE p.preview = )" CITSS_CHOSEN_PREVIEW(":preview");

constexpr const char* LeftoversSql = R"(
    SELECT p.preview AS preview, q.event AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           COALESCE(s.jurisdiction || '-' || s.class || '-' || s.label, '?') AS series,
           l.first AS serial_first, l.last AS serial_last, l.left_over AS qty, l.reason AS reason,
           l.limit_id AS limit_id
    FROM preview_entity AS p
    JOIN preview AS q ON q.id = p.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_leftover AS l ON l.run = p.run
    LEFT JOIN series AS s ON s.id = l.series
    WHERE p.preview = )" CITSS_CHOSEN_PREVIEW(":preview");

constexpr const char* LimitsSql = R"(
    SELECT p.preview AS preview, q.event AS event, v.jurisdiction AS jurisdiction, p.entity AS entity_id,
           l.limit_id AS limit_id, l.room AS room, l.used AS used, l.room - l.used AS room_left
    FROM preview_entity AS p
    JOIN preview AS q ON q.id = p.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    JOIN run_limit AS l ON l.run = p.run
    WHERE p.preview = )" CITSS_CHOSEN_PREVIEW(":preview");

constexpr const char* ComparisonSql = R"(
    SELECT a.preview AS preview, b.preview AS other, v.jurisdiction AS jurisdiction, a.entity AS entity_id,
           COALESCE(n.legal_name, '') AS legal_name, a.status AS status_before, b.status AS status_after,
           a.obligation AS obligation_before, b.obligation AS obligation_after,
           b.obligation - a.obligation AS obligation_change,
           a.retired AS retired_before, b.retired AS retired_after, b.retired - a.retired AS retired_change,
           COALESCE(a.shortfall, 0) AS shortfall_before, COALESCE(b.shortfall, 0) AS shortfall_after,
           COALESCE(b.shortfall, 0) - COALESCE(a.shortfall, 0) AS shortfall_change,
           COALESCE(a.instruments, 0) AS late_obl_before, COALESCE(b.instruments, 0) AS late_obl_after,
           COALESCE(b.instruments, 0) - COALESCE(a.instruments, 0) AS late_obl_change,
           COALESCE(a.cents, 0) AS cents_before, COALESCE(b.cents, 0) AS cents_after,
           COALESCE(b.cents, 0) - COALESCE(a.cents, 0) AS cents_change,
           COALESCE(b.currency, a.currency) AS currency
    FROM preview_entity AS a
    JOIN preview_entity AS b ON b.preview = )" CITSS_CHOSEN_PREVIEW(
    ":other") R"( AND b.entity = a.entity
    JOIN preview AS q ON q.id = a.preview AND q.since <= :as_of
    JOIN compliance_event AS v ON v.id = q.event AND v.since <= :as_of AND v.until > :as_of
    LEFT JOIN entity AS n ON n.id = a.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE a.preview = )" CITSS_CHOSEN_PREVIEW(":preview");

const Column PreviewColumn{
    "preview", QT_TRANSLATE_NOOP("Label", "Preview"), ColumnKind::Identifier};
const Column HeldColumn{"held", QT_TRANSLATE_NOOP("Label", "Held"), ColumnKind::Count, 1, true};
const Column EligibleColumn{
    "eligible", QT_TRANSLATE_NOOP("Label", "Eligible"), ColumnKind::Count, 1, true};

Column statusColumn(const char* name, const char* title)
{
    return {name, title, ColumnKind::Code, 0, false, previewStatusLabels()};
}

Column sumColumn(const char* name, const char* title, int tier = 0)
{
    return {name, title, ColumnKind::Count, tier, true};
}

Column moneyColumn(const char* name, const char* title)
{
    return {name, title, ColumnKind::Money, 2, true};
}

/// A view of what belongs to one preview.
View previewView(const char* name, const char* title, const char* help, const char* sql)
{
    return {.name = name,
            .title = title,
            .help = help,
            .action = Action::ViewCompliance,
            .columns = {PreviewColumn, EventColumn, JurisdictionColumn, EntityColumn},
            .key = {"preview", "entity_id"},
            .sql = sql,
            .topics = {"previews"},
            .jurisdictionColumn = "jurisdiction",
            .parameters = {"preview"}};
}

View withColumns(View view, const std::vector<Column>& columns, const std::vector<const char*>& key)
{
    view.columns.insert(view.columns.end(), columns.begin(), columns.end());
    view.key.insert(view.key.end(), key.begin(), key.end());
    return view;
}

View previewsView()
{
    return {
        .name = "previews",
        .title = QT_TRANSLATE_NOOP("Title", "Previews"),
        .help = QT_TRANSLATE_NOOP("Label", "Which previews were made of which events, and when."),
        .action = Action::ViewCompliance,
        .columns = {PreviewColumn,
                    EventColumn,
                    JurisdictionColumn,
                    {"made_at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                    SinceColumn},
        .key = {"preview"},
        .sql = PreviewsSql,
        .topics = {"previews"},
        .jurisdictionColumn = "jurisdiction"};
}

/// Of an entity in a preview, by the steps of the order.
Explanation bySteps(const char* column, const char* sum)
{
    return {.column = column,
            .view = "preview_steps",
            .sum = sum,
            .links = {{.column = "preview", .from = "preview"},
                      {.column = "entity_id", .from = "entity_id"}},
            .mayBeGone = true};
}

View entitiesView()
{
    View view = withColumns(
        previewView("preview_entities",
                    QT_TRANSLATE_NOOP("Title", "Preview by entity"),
                    QT_TRANSLATE_NOOP(
                        "Label", "What a preview found for each entity, and the snapshot it saw."),
                    EntitiesSql),
        {NameColumn,
         statusColumn("comp_status", QT_TRANSLATE_NOOP("Label", "Compliance status")),
         EmissionsColumn,
         CarriedColumn,
         CreditedColumn,
         ObligationColumn,
         HeldColumn,
         EligibleColumn,
         sumColumn("retired", QT_TRANSLATE_NOOP("Label", "Would be retired")),
         ShortfallColumn,
         LateObligationColumn,
         CentsColumn,
         CurrencyColumn,
         DueColumn,
         {"snapshot", QT_TRANSLATE_NOOP("Label", "Snapshot hash"), ColumnKind::Identifier, 2}},
        {});
    view.explanations = byParts("preview_parts",
                                "preview",
                                {{"emissions", "EMISSIONS"},
                                 {"carried", "CARRIED"},
                                 {"credited", "CREDITED"},
                                 {"obligation", "OBLIGATION"}});
    for (Explanation& each : std::vector<Explanation>{
             bySteps("held", "held"),
             bySteps("eligible", "eligible"),
             bySteps("retired", "planned"),
             {.column = "shortfall", .terms = {{"obligation"}, {"retired", TermSign::Minus}}},
             {.column = "late_obl", .terms = {{"shortfall", TermSign::Times}}},
             {.column = "cents", .terms = {{"shortfall", TermSign::Times}}}}) {
        view.explanations.push_back(std::move(each));
    }
    return view;
}

View stepsView()
{
    static const Choice accounts[] = {
        {"COMPLIANCE", QT_TRANSLATE_NOOP("Label", "Compliance account")},
        {"HOLDING", QT_TRANSLATE_NOOP("Label", "General account")},
    };
    return withColumns(
        previewView("preview_steps",
                    QT_TRANSLATE_NOOP("Title", "Position by step"),
                    QT_TRANSLATE_NOOP("Label",
                                      "What each entity holds for each step of the order, and how "
                                      "much of it counts."),
                    StepsSql),
        {{"position", QT_TRANSLATE_NOOP("Label", "Step"), ColumnKind::Identifier},
         InstrumentColumn,
         {"account", QT_TRANSLATE_NOOP("Label", "Account"), ColumnKind::Code, 1, false, accounts},
         HeldColumn,
         EligibleColumn,
         sumColumn("planned", QT_TRANSLATE_NOOP("Label", "Would be retired"))},
        {"position", "instrument", "account"});
}

View linesView()
{
    return withColumns(
        previewView("preview_lines",
                    QT_TRANSLATE_NOOP("Title", "Planned lines"),
                    QT_TRANSLATE_NOOP("Label",
                                      "Every serial range a preview would retire, where its lines "
                                      "were kept."),
                    LinesSql),
        {LineColumn,
         RuleColumn,
         CitationColumn,
         InstrumentColumn,
         UsedAsColumn,
         VintageColumn,
         SeriesColumn,
         FirstColumn,
         LastColumn,
         QuantityColumn,
         OfferedColumn,
         LimitColumn,
         RoomColumn,
         ObligationLeftColumn,
         FromAccountColumn},
        {"line"});
}

View leftoversView()
{
    return withColumns(
        previewView(
            "preview_leftovers",
            QT_TRANSLATE_NOOP("Title", "Instruments a preview leaves"),
            QT_TRANSLATE_NOOP("Label", "What a preview would leave, block by block, and why."),
            LeftoversSql),
        {SeriesColumn, FirstColumn, LastColumn, QuantityColumn, ReasonColumn, LimitColumn},
        {"series", "serial_first"});
}

View limitsView()
{
    View view = withColumns(
        previewView("preview_limits",
                    QT_TRANSLATE_NOOP("Title", "Room under the limits"),
                    QT_TRANSLATE_NOOP("Label", "How much of each limit a preview would use."),
                    LimitsSql),
        {LimitColumn, RoomColumn, UsedColumn, RoomLeftColumn},
        {"limit_id"});
    view.explanations = {roomLeftExplanation()};
    return view;
}

std::vector<Column> comparedColumns()
{
    return {
        {"other", QT_TRANSLATE_NOOP("Label", "Other preview"), ColumnKind::Identifier},
        JurisdictionColumn,
        EntityColumn,
        NameColumn,
        statusColumn("status_before", QT_TRANSLATE_NOOP("Label", "Status before")),
        statusColumn("status_after", QT_TRANSLATE_NOOP("Label", "Status after")),
        sumColumn("obligation_before", QT_TRANSLATE_NOOP("Label", "Obligation before")),
        sumColumn("obligation_after", QT_TRANSLATE_NOOP("Label", "Obligation after")),
        sumColumn("obligation_change", QT_TRANSLATE_NOOP("Label", "Obligation: change")),
        sumColumn("retired_before", QT_TRANSLATE_NOOP("Label", "Retired before")),
        sumColumn("retired_after", QT_TRANSLATE_NOOP("Label", "Retired after")),
        sumColumn("retired_change", QT_TRANSLATE_NOOP("Label", "Retired: change")),
        sumColumn("shortfall_before", QT_TRANSLATE_NOOP("Label", "Shortfall before")),
        sumColumn("shortfall_after", QT_TRANSLATE_NOOP("Label", "Shortfall after")),
        sumColumn("shortfall_change", QT_TRANSLATE_NOOP("Label", "Shortfall: change")),
        sumColumn("late_obl_before", QT_TRANSLATE_NOOP("Label", "Untimely obligation before")),
        sumColumn("late_obl_after", QT_TRANSLATE_NOOP("Label", "Untimely obligation after")),
        sumColumn("late_obl_change", QT_TRANSLATE_NOOP("Label", "Untimely obligation: change")),
        moneyColumn("cents_before", QT_TRANSLATE_NOOP("Label", "Money before")),
        moneyColumn("cents_after", QT_TRANSLATE_NOOP("Label", "Money after")),
        moneyColumn("cents_change", QT_TRANSLATE_NOOP("Label", "Money: change")),
        CurrencyColumn,
    };
}

/// Each figure before and after by its preview, and what changed by both.
std::vector<Explanation> comparedExplanations()
{
    struct Compared {
        const char* figure;
        const char* before;
        const char* after;
        const char* change;
    };
    static const std::array<Compared, 5> figures = {
        {{"obligation", "obligation_before", "obligation_after", "obligation_change"},
         {"retired", "retired_before", "retired_after", "retired_change"},
         {"shortfall", "shortfall_before", "shortfall_after", "shortfall_change"},
         {"late_obl", "late_obl_before", "late_obl_after", "late_obl_change"},
         {"cents", "cents_before", "cents_after", "cents_change"}}};
    const auto byPreview = [](const char* column, const char* figure, const char* preview) {
        return Explanation{.column = column,
                           .view = "preview_entities",
                           .sum = figure,
                           .links = {{.column = "preview", .from = preview},
                                     {.column = "entity_id", .from = "entity_id"}}};
    };
    std::vector<Explanation> all;
    for (const Compared& each : figures) {
        all.push_back(byPreview(each.before, each.figure, "preview"));
        all.push_back(byPreview(each.after, each.figure, "other"));
        all.push_back(
            {.column = each.change, .terms = {{each.after}, {each.before, TermSign::Minus}}});
    }
    return all;
}

View comparisonView()
{
    View view{.name = "preview_comparison",
              .title = QT_TRANSLATE_NOOP("Title", "Two previews compared"),
              .help = QT_TRANSLATE_NOOP(
                  "Label", "What each entity would owe and retire in one preview and in another."),
              .action = Action::ViewCompliance,
              .columns = {PreviewColumn},
              .key = {"preview", "other", "entity_id"},
              .sql = ComparisonSql,
              .topics = {"previews"},
              .jurisdictionColumn = "jurisdiction",
              .parameters = {"preview", "other"}};
    view.explanations = comparedExplanations();
    return withColumns(std::move(view), comparedColumns(), {});
}

}  // namespace

std::vector<View> previewViews()
{
    return {previewsView(),
            entitiesView(),
            stepsView(),
            linesView(),
            leftoversView(),
            limitsView(),
            comparisonView()};
}

}  // namespace citss
