// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/run_store.h"

#include "core/compliance/eligibility.h"
#include "core/compliance/plan_value.h"
#include "core/programs/rule_words.h"
#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* InsertPreview =
    "INSERT INTO preview (id, event, made_at, since) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* InsertPreviewEntity =
    "INSERT INTO preview_entity (preview, entity, version, snapshot, status, obligation, retired, "
    "shortfall, emissions, credited, held, eligible, instruments, cents, currency, due, run) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
constexpr const char* InsertPreviewStep =
    "INSERT INTO preview_step (preview, entity, position, kind, account, held, eligible, planned) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr const char* SelectPreview = "SELECT event FROM preview WHERE id = ?1";
constexpr const char* SelectPreviewEntities =
    "SELECT entity, version, snapshot, status, obligation, retired, shortfall FROM preview_entity "
    "WHERE preview = ?1 ORDER BY entity";
constexpr const char* SelectRun =
    "SELECT id, event, entity, version, preview, state, status, emissions, obligation, credited, "
    "retired, shortfall, "
    "reason, since FROM run WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectCommitted =
    "SELECT id, event, entity, version, preview, state, status, emissions, obligation, credited, "
    "retired, shortfall, "
    "reason, since FROM run WHERE event = ?1 AND entity = ?2 AND version = ?3 AND state = "
    "'COMMITTED' "
    "AND until = 9223372036854775807";
constexpr const char* SelectCommittedOfEvent =
    "SELECT id, event, entity, version, preview, state, status, emissions, obligation, credited, "
    "retired, shortfall, "
    "reason, since FROM run WHERE event = ?1 AND state = 'COMMITTED' AND until = "
    "9223372036854775807 "
    "ORDER BY id";
constexpr const char* SelectLater =
    "SELECT r.id AS id, r.event AS event, r.entity AS entity, r.version AS version, r.preview AS "
    "preview, "
    "r.state AS state, r.status AS status, r.emissions AS emissions, r.obligation AS obligation, "
    "r.credited AS credited, r.retired AS retired, r.shortfall AS shortfall, r.reason AS reason, "
    "r.since AS since "
    "FROM run AS r JOIN compliance_event AS e ON e.id = r.event AND e.until = 9223372036854775807 "
    "WHERE r.entity = ?1 AND r.id > ?2 AND e.rule_set = ?3 AND r.state = 'COMMITTED' "
    "AND r.until = 9223372036854775807 ORDER BY r.id DESC LIMIT 1";
constexpr const char* InsertRun =
    "INSERT INTO run (id, event, entity, version, preview, state, status, emissions, obligation, "
    "credited, retired, "
    "shortfall, reason, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
    "?14)";
constexpr const char* CloseRun =
    "UPDATE run SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* InsertLine =
    "INSERT INTO run_line (run, line, step, rule, citation, account, series, first, last, kind, "
    "used_as, vintage, "
    "obligation_left, destination, counts, offered, limit_id, room) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
constexpr const char* SelectLines =
    "SELECT line, series, first, last, account, destination, counts FROM run_line WHERE run = ?1 "
    "ORDER BY line";
constexpr const char* InsertLeftover =
    "INSERT INTO run_leftover (run, series, first, last, left_over, reason, limit_id) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* InsertLimit =
    "INSERT INTO run_limit (run, limit_id, room, used) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* SelectPrior =
    "SELECT r.entity AS entity, r.event = ?1 AS own, l.used_as AS category, SUM(l.last - l.first + "
    "1) AS quantity "
    "FROM compliance_event AS e "
    "CROSS JOIN run AS r ON r.event = e.id AND r.state = 'COMMITTED' AND r.until = "
    "9223372036854775807 "
    "CROSS JOIN run_line AS l ON l.run = r.id AND (l.counts = 1 OR r.event = ?1) "
    "WHERE e.jurisdiction = ?2 AND e.rule_set = ?3 AND e.until = 9223372036854775807 "
    "GROUP BY r.entity, own, l.used_as ORDER BY r.entity, own, l.used_as";

std::optional<RunRecord> runOf(Statement& row)
{
    if (!row.step()) {
        return std::nullopt;
    }
    return RunRecord{.id = RunId(row.integer(0)),
                     .event = Identifier::of(row.text(1)),
                     .entity = EntityId::of(row.text(2)),
                     .version = static_cast<int>(row.integer(3)),
                     .preview = PreviewId(row.integer(4)),
                     .state = FieldCodec<RunState>::fromValue(row.text(5)).value(),
                     .status = FieldCodec<RunStatus>::fromValue(row.text(6)).value(),
                     .emissions = row.tonnes(7),
                     .obligation = row.tonnes(8),
                     .credited = row.tonnes(9),
                     .retired = row.tonnes(10),
                     .shortfall = row.tonnes(11),
                     .reason = row.text(12),
                     .since = row.journalNumber(13)};
}

QLatin1String stepWord(compliance::LineStep step)
{
    switch (step) {
        case compliance::LineStep::Request:
            return QLatin1String("REQUEST");
        case compliance::LineStep::Order:
            return QLatin1String("ORDER");
        case compliance::LineStep::Phase:
            return QLatin1String("PHASE");
    }
    Q_UNREACHABLE();
}

template <typename E>
QLatin1String codeOf(E value)
{
    return QLatin1String(EnumChoices<E>::choices()[static_cast<size_t>(value)].code);
}

}  // namespace

PreviewId RunStore::insertPreview(const Identifier& event, Instant madeAt, JournalNumber since)
{
    const PreviewId id(CounterStore(m_database).take(QStringLiteral("preview")));
    m_database.statement(InsertPreview).bind(id, event, madeAt, since).run();
    return id;
}

void RunStore::insertPreviewEntity(PreviewId preview, const PreviewRecord& record)
{
    const std::optional<Money> money = record.penalty ? record.penalty->money : std::nullopt;
    m_database.statement(InsertPreviewEntity)
        .bind(preview,
              record.entity,
              record.version,
              record.snapshot,
              compliance::wordOf(record.status),
              record.obligation,
              record.retired,
              record.shortfall,
              record.emissions,
              record.credited,
              record.held,
              record.eligible,
              record.penalty ? std::optional(record.penalty->instruments) : std::nullopt,
              money ? std::optional(money->cents()) : std::nullopt,
              money ? std::optional(money->currency()) : std::nullopt,
              record.penalty ? record.penalty->due : std::nullopt,
              record.run)
        .run();
}

void RunStore::insertPreviewStep(PreviewId preview,
                                 const EntityId& entity,
                                 const compliance::StepPosition& step)
{
    m_database.statement(InsertPreviewStep)
        .bind(preview,
              entity,
              step.position,
              step.kind,
              wordOf(step.account),
              step.held,
              step.eligible,
              step.planned)
        .run();
}

std::optional<Identifier> RunStore::eventOfPreview(PreviewId preview) const
{
    Statement query = m_database.statement(SelectPreview);
    query.bind(preview);
    return query.step() ? std::optional(Identifier::of(query.text(0))) : std::nullopt;
}

QList<PreviewRecord> RunStore::entitiesOf(PreviewId preview) const
{
    Statement query = m_database.statement(SelectPreviewEntities);
    query.bind(preview);
    QList<PreviewRecord> records;
    while (query.step()) {
        records.append(
            {.entity = EntityId::of(query.text(0)),
             .version = static_cast<int>(query.integer(1)),
             .snapshot = query.blob(2),
             .status = compliance::planStatusFromWord(query.text(3)).value(),
             .obligation = query.tonnes(4),
             .retired = query.tonnes(5),
             .shortfall = query.isNull(6) ? std::nullopt : std::optional(query.tonnes(6))});
    }
    return records;
}

std::optional<RunRecord> RunStore::find(RunId id) const
{
    Statement query = m_database.statement(SelectRun);
    return runOf(query.bind(id));
}

std::optional<RunRecord> RunStore::committed(const Identifier& event,
                                             const EntityId& entity,
                                             int version) const
{
    Statement query = m_database.statement(SelectCommitted);
    return runOf(query.bind(event, entity, version));
}

QList<RunRecord> RunStore::committedOf(const Identifier& event) const
{
    Statement query = m_database.statement(SelectCommittedOfEvent);
    query.bind(event);
    QList<RunRecord> runs;
    while (const std::optional<RunRecord> run = runOf(query)) {
        runs.append(*run);
    }
    return runs;
}

std::optional<RunRecord> RunStore::laterRun(const RunRecord& run, const Identifier& ruleSet) const
{
    Statement query = m_database.statement(SelectLater);
    return runOf(query.bind(run.entity, run.id, ruleSet));
}

RunId RunStore::takeIds(qsizetype count)
{
    return RunId(CounterStore(m_database).takeMany(QStringLiteral("run"), count));
}

void RunStore::insert(const RunRecord& run, JournalNumber since)
{
    m_database.statement(InsertRun)
        .bind(run.id,
              run.event,
              run.entity,
              run.version,
              run.preview,
              codeOf(run.state),
              codeOf(run.status),
              run.emissions,
              run.obligation,
              run.credited,
              run.retired,
              run.shortfall,
              run.reason,
              since)
        .run();
}

void RunStore::replace(const RunRecord& run, JournalNumber now)
{
    m_database.statement(CloseRun).bind(run.id, now).run();
    CHECK(m_database.changes() == 1);
    insert(run, now);
}

void RunStore::insertLine(RunId run, const PostedLine& line)
{
    const compliance::PlanLine& plan = line.plan;
    m_database.statement(InsertLine)
        .bind(run,
              line.line,
              stepWord(plan.step),
              line.rule,
              line.citation,
              line.account,
              plan.series.number(),
              plan.range.first(),
              plan.range.last(),
              line.kind,
              plan.category,
              plan.vintage,
              plan.obligationLeft,
              line.destination,
              line.counts,
              plan.offered,
              plan.limit.text(),
              plan.room)
        .run();
}

void RunStore::insertLeftover(RunId run, const compliance::Leftover& leftover)
{
    m_database.statement(InsertLeftover)
        .bind(run,
              leftover.series.number(),
              leftover.block.first(),
              leftover.block.last(),
              leftover.left,
              compliance::wordOf(leftover.reason),
              leftover.limit.text())
        .run();
}

void RunStore::insertLimit(RunId run, const Identifier& limit, Tonnes room, Tonnes used)
{
    m_database.statement(InsertLimit).bind(run, limit, room, used).run();
}

JournalNumber RunStore::postedBy(RunId run) const
{
    Statement query = m_database.statement("SELECT MIN(since) AS since FROM run WHERE id = ?1");
    query.bind(run);
    CHECK(query.step());
    return query.journalNumber(0);
}

QList<MovedRange> RunStore::movedBy(RunId run) const
{
    Statement query = m_database.statement(SelectLines);
    query.bind(run);
    QList<MovedRange> ranges;
    while (query.step()) {
        ranges.append({.series = query.integer(1),
                       .range = SerialRange::of(query.integer(2), query.integer(3)),
                       .from = query.integer(4),
                       .to = query.integer(5)});
    }
    return ranges;
}

QHash<EntityId, RunStore::Prior> RunStore::prior(const Identifier& event,
                                                 const JurisdictionCode& jurisdiction,
                                                 const Identifier& ruleSet) const
{
    Statement query = m_database.statement(SelectPrior);
    query.bind(event, jurisdiction, ruleSet);
    QHash<EntityId, Prior> all;
    while (query.step()) {
        Prior& prior = all[EntityId::of(query.text(0))];
        compliance::CategoryAmounts& amounts =
            query.integer(1) == 1 ? prior.forEvent : prior.before;
        amounts.set(Category::of(query.text(2)), query.tonnes(3));
    }
    return all;
}

}  // namespace citss
