// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/reversal_commands.h"

#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/penalty_store.h"
#include "core/compliance/run_store.h"
#include "core/instruments/block_store.h"
#include "core/instruments/ledger.h"
#include "core/registry/progress_stage.h"

#include <algorithm>
#include <deque>

namespace citss {

namespace {

const std::vector<const char*> Topics = {"runs", "events", "penalties", "instruments"};
/// How far a reversal is, in hundredths of its time, once it is known what returns.
constexpr int CollectedAt = 40;

}  // namespace

/// Takes surrenders back: the same serial numbers return with their original attributes and
/// recordation time; nothing is deleted (compliance.md 3.7). Last in, first out for each entity and
/// period.
struct ReverseComplianceRun {
    Identifier event;
    QList<EntityId> entities;
    QString reason;

    struct Prepared {
        std::optional<ComplianceEvent> event;
        QList<RunRecord> runs;
        bool all = false;  ///< whether no committed run of the event is left
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ReverseComplianceRun",
            QT_TRANSLATE_NOOP("Title", "Reverse a surrender run"),
            QT_TRANSLATE_NOOP(
                "Label",
                "Returns what was retired, serial by serial; a later surrender goes first."),
            Action::ReverseRun,
            Topics};
        return info;
    }
    static const Fields<ReverseComplianceRun>& fields()
    {
        using C = ReverseComplianceRun;
        static const Fields<C> list{
            field("event",
                  &C::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event}),
            field("entities",
                  &C::entities,
                  QT_TRANSLATE_NOOP("Label", "Entities"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Only these; all of the event if empty.")}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ReverseComplianceRun& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

static Problems check(const ReverseComplianceRun& command,
                      const State& state,
                      ReverseComplianceRun::Prepared& prepared)
{
    const QString field = QStringLiteral("event");
    prepared.event = EventStore(state.database).find(command.event);
    if (!prepared.event) {
        return {problem(EventUnknown, field, {command.event.text()})};
    }
    if (prepared.event->state == EventState::Closed) {
        return {problem(EventClosed, field, {command.event.text()})};
    }
    const RunStore runs(state.database);
    Problems problems;
    const QList<RunRecord> committed = runs.committedOf(command.event);
    for (const RunRecord& run : committed) {
        if (!command.entities.isEmpty() && !command.entities.contains(run.entity)) {
            continue;
        }
        const auto later = runs.laterRun(run, prepared.event->ruleSet);
        if (later && later->event != command.event) {
            problems += problem(RefusedDependent,
                                field,
                                {run.entity.text(), later->id.number(), later->event.text()});
        }
        prepared.runs.prepend(run);  // the last one first
    }
    if (prepared.runs.isEmpty()) {
        problems += problem(NothingToReverse, field, {command.event.text()});
    }
    prepared.all = prepared.runs.size() == committed.size();
    return problems;
}

namespace {

/// The pieces that give back what a run moved. `blocks` keeps the blocks they point into.
void collectReturns(const QList<MovedRange>& moved,
                    Database& database,
                    std::deque<std::vector<Block>>& blocks,
                    std::vector<Piece>& pieces)
{
    const BlockStore store(database);
    for (const MovedRange& range : moved) {
        blocks.push_back(store.across(SeriesId(range.series), range.range));
        for (const Block& block : blocks.back()) {
            CHECK(block.account.number() == range.to);
            pieces.push_back({.block = &block,
                              .range = block.range.intersection(range.range).value(),
                              .to = AccountSeq(range.from)});
        }
    }
}

void undoPenalties(const ComplianceEvent& event, const RunRecord& run, Change& change)
{
    PenaltyStore penalties(change.database);
    const JournalNumber now = change.envelope.number;
    for (PenaltyRecord penalty : penalties.ofRun(run)) {
        penalty.state = PenaltyState::Void;
        penalties.replace(penalty, now);
    }
    if (event.type != EventType::Penalty) {
        return;
    }
    for (PenaltyRecord penalty : penalties.coveredOf(event.parent.value(), run.entity)) {
        penalty.state = PenaltyState::Due;
        penalties.replace(penalty, now);
    }
    // All that an entity paid of a penalty is reversed together.
    RunStore runs(change.database);
    for (const PenaltyRecord& penalty : penalties.dueOf(event.parent.value())) {
        RunRecord missed = runs.find(penalty.run).value();
        if (penalty.entity == run.entity && missed.status == RunStatus::FulfilledLate) {
            missed.status = RunStatus::Unfulfilled;
            runs.replace(missed, now);
        }
    }
}

}  // namespace

static void apply(const ReverseComplianceRun& command,
                  Change& change,
                  const ReverseComplianceRun::Prepared& prepared)
{
    RunStore runs(change.database);
    Ledger ledger(change.database, change.envelope, Cause::Reverse);
    std::deque<std::vector<Block>> blocks;
    const Progress collecting = progressStage(change.progress, 0, CollectedAt);
    qint64 returned = 0;
    qint64 done = 0;
    for (RunRecord run : prepared.runs) {
        std::vector<Piece> pieces;
        collectReturns(runs.movedBy(run.id), change.database, blocks, pieces);
        ledger.restore(pieces, runs.postedBy(run.id));
        run.state = RunState::Reversed;
        run.reason = command.reason;
        runs.replace(run, change.envelope.number);
        undoPenalties(*prepared.event, run, change);
        returned += run.retired.count();
        collecting.report(++done, prepared.runs.size());
    }
    ledger.post(progressStage(change.progress, CollectedAt, 100));
    if (prepared.all) {
        ComplianceEvent event = *prepared.event;
        event.state = event.deadline ? EventState::CutOff : EventState::Published;
        EventStore(change.database).replace(event, change.envelope.number);
    }
    change.effects.made.insert(QStringLiteral("entities"), prepared.runs.size());
    change.effects.made.insert(QStringLiteral("returned"), returned);
}

void addReversalCommands(Catalogue& catalogue)
{
    catalogue.add<ReverseComplianceRun>();
}

}  // namespace citss
