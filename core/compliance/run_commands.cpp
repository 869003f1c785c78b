// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/run_commands.h"

#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/plan.h"
#include "core/compliance/run_posting.h"
#include "core/compliance/snapshot.h"
#include "core/registry/progress_stage.h"

#include <array>

namespace citss {

namespace {

constexpr std::array<const char*, 2> PreviewShows{"event", "made_at"};
constexpr FieldPick PreviewPick{
    .kind = "PREVIEW", .view = "previews", .column = "preview", .shows = PreviewShows};

constexpr qsizetype ReportEvery = 25;
/// How far a run of many entities is, in hundredths of its time, once all are planned, and once
/// their lines are written: the rest moves the instruments.
constexpr int PlannedAt = 20;
constexpr int WrittenAt = 40;
const std::vector<const char*> Topics = {"runs", "events", "penalties", "instruments"};

}  // namespace

/// Retires what a preview planned: one command, one transaction, one entry (compliance.md 3.5).
/// Entities whose situation has changed, or whose surrender stands already, are left out and
/// listed.
struct CommitComplianceRun {
    PreviewId preview{0};

    struct Prepared {
        std::optional<ComplianceEvent> event;
        std::optional<RuleSet> rules;
        RunPosting::Destinations destinations;
        QList<PlannedEntity> planned;
        Problems leftOut;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "CommitComplianceRun",
            QT_TRANSLATE_NOOP("Title", "Commit a surrender run"),
            QT_TRANSLATE_NOOP(
                "Label", "Retires what a preview planned, wherever nothing has changed since."),
            Action::SurrenderRun,
            Topics};
        return info;
    }
    static const Fields<CommitComplianceRun>& fields()
    {
        static const Fields<CommitComplianceRun> list{field("preview",
                                                            &CommitComplianceRun::preview,
                                                            QT_TRANSLATE_NOOP("Label", "Preview"),
                                                            {.pick = &PreviewPick})};
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const CommitComplianceRun& command,
                                                      const State& state)
{
    const auto id = RunStore(state.database).eventOfPreview(command.preview);
    return id ? jurisdictionOfEvent(*id, state) : std::nullopt;
}

static Problems loadPreview(const CommitComplianceRun& command,
                            const State& state,
                            CommitComplianceRun::Prepared& prepared)
{
    const QString field = QStringLiteral("preview");
    const auto id = RunStore(state.database).eventOfPreview(command.preview);
    if (!id) {
        return {problem(PreviewUnknown, field, {command.preview.number()})};
    }
    prepared.event = EventStore(state.database).find(*id);
    const ComplianceEvent& event = *prepared.event;
    if (event.state == EventState::Closed) {
        return {problem(EventClosed, field, {event.id.text()})};
    }
    if (event.deadline && event.deadline->utc > state.envelope.at) {
        return {problem(EventNotCutOff, field, {event.id.text(), event.deadline->utc.text()})};
    }
    prepared.rules = rulesOf(event, PackStore(state.database));
    return {};
}

/// The accounts that a run needs besides the entities' own.
static Problems findDestinations(CommitComplianceRun::Prepared& prepared, const State& state)
{
    const JurisdictionCode& jurisdiction = prepared.event->jurisdiction;
    const AccountStore accounts(state.database);
    const auto find = [&](AccountType type, qint64& seq) -> Problems {
        for (const Account& account : accounts.ofJurisdiction(jurisdiction, type)) {
            if (account.state == AccountState::Open) {
                seq = account.seq.number();
                return {};
            }
        }
        return {
            problem(RetirementAccountMissing, {}, {jurisdiction.text(), accountTypeLabel(type)})};
    };
    Problems problems = find(AccountType::Retirement, prepared.destinations.retirement);
    const auto& rest = prepared.rules->rules().penalty.restTo;
    if (prepared.event->type == EventType::Penalty && rest) {
        problems += find(FieldCodec<AccountType>::fromValue(rest->text()).value(),
                         prepared.destinations.rest);
    }
    return problems;
}

/// Plans one entity again and keeps it if it is what the preview saw.
static void planEntity(EntityCase&& each,
                       const PreviewRecord& previewed,
                       const State& state,
                       CommitComplianceRun::Prepared& prepared)
{
    const Identifier& event = prepared.event->id;
    if (const auto run =
            RunStore(state.database).committed(event, each.entity, each.obligation.version)) {
        prepared.leftOut += problem(AlreadyCommitted, {}, {each.entity.text(), run->id.number()});
        return;
    }
    if (compliance::snapshotHash(each.input) != previewed.snapshot) {
        prepared.leftOut += problem(StalePreview, {}, {each.entity.text()});
        return;
    }
    PlannedEntity planned{.entity = each.entity,
                          .obligation = each.obligation,
                          .complianceAccount = each.complianceAccount,
                          .generalAccount = each.generalAccount,
                          .plan = compliance::plan(each.input)};
    if (!planned.plan.problems.isEmpty()) {
        prepared.leftOut += problem(
            EntityPlanImpossible, {}, {each.entity.text(), planned.plan.problems.first().code()});
    } else if (planned.plan.status == compliance::PlanStatus::Pending) {
        prepared.leftOut += problem(EntityPending, {}, {each.entity.text()});
    } else {
        if (prepared.event->type == EventType::Penalty) {
            planned.disposals = compliance::disposals(each.input, planned.plan);
        }
        prepared.planned.append(std::move(planned));
    }
}

static Problems check(const CommitComplianceRun& command,
                      const State& state,
                      CommitComplianceRun::Prepared& prepared)
{
    if (const Problems problems = loadPreview(command, state, prepared); !problems.isEmpty()) {
        return problems;
    }
    if (const Problems problems = findDestinations(prepared, state); !problems.isEmpty()) {
        return problems;
    }
    QHash<EntityId, PreviewRecord> previewed;
    QList<EntityId> entities;
    for (const PreviewRecord& record : RunStore(state.database).entitiesOf(command.preview)) {
        previewed.insert(record.entity, record);
        entities.append(record.entity);
    }
    PlanInputs inputs(state.database, *prepared.event, *prepared.rules);
    inputs.visit(
        entities,
        [&](EntityCase&& each) {
            const PreviewRecord record = previewed.value(each.entity);
            planEntity(std::move(each), record, state, prepared);
        },
        progressStage(state.progress, 0, PlannedAt));
    return prepared.planned.isEmpty()
               ? Problems{problem(
                     NothingToCommit, QStringLiteral("preview"), {command.preview.number()})} +
                     prepared.leftOut
               : Problems{};
}

static void apply(const CommitComplianceRun& command,
                  Change& change,
                  const CommitComplianceRun::Prepared& prepared)
{
    RunPosting posting(change, *prepared.event, *prepared.rules, prepared.destinations);
    const qsizetype count = prepared.planned.size();
    const RunId first = RunStore(change.database).takeIds(count);
    const Progress writing = progressStage(change.progress, PlannedAt, WrittenAt);
    for (qsizetype i = 0; i < count; ++i) {
        posting.post(prepared.planned.at(i), RunId(first.number() + i), command.preview);
        if (i % ReportEvery == 0) {
            writing.report(i, count);
        }
    }
    posting.finish(progressStage(change.progress, WrittenAt, 100));
    if (prepared.event->state != EventState::Run) {
        ComplianceEvent event = *prepared.event;
        event.state = EventState::Run;
        EventStore(change.database).replace(event, change.envelope.number);
    }
    change.effects.made.insert(QStringLiteral("entities"), count);
    change.effects.made.insert(QStringLiteral("retired"), posting.retired());
    change.effects.made.insert(QStringLiteral("shortfall"), posting.shortfall());
    change.effects.made.insert(QStringLiteral("left_out"), prepared.leftOut.size());
    change.effects.warnings += prepared.leftOut;
}

void addRunCommands(Catalogue& catalogue)
{
    catalogue.add<CommitComplianceRun>();
}

}  // namespace citss
