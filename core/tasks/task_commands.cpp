// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_commands.h"

#include "core/parties/staff_checks.h"
#include "core/storage/database.h"
#include "core/tasks/task_problems.h"
#include "core/tasks/task_rights.h"
#include "core/tasks/task_store.h"

#include <array>

namespace citss {

namespace {

constexpr std::array<const char*, 2> TaskPersonShows{"person_name", "roles"};
constexpr std::array<FieldPickLink, 2> OfTask{
    {{.column = "kind", .field = "kind", .value = nullptr, .needed = true},
     {.column = "record", .field = "record", .value = nullptr, .needed = true}}};
constexpr FieldPick TaskPersonPick{.kind = "PERSON",
                                   .view = "task_people",
                                   .column = "username",
                                   .shows = TaskPersonShows,
                                   .links = OfTask};

const std::vector<const char*> Topics = {"tasks"};

Rights aloneIf(bool may)
{
    return {.view = may, .propose = false, .approve = false, .alone = may};
}

/// A task as a command finds it.
struct Found {
    std::optional<OpenTask> task;
    std::optional<TaskClaim> claim;  ///< of this very task, by somebody who can still do it
    QString claimant;
};

bool isStillHis(const TaskClaim& claim, const OpenTask& task, const State& state)
{
    const PeopleStore people(state.database);
    const std::optional<Person> person = people.find(claim.person);
    return claim.since > task.since && person && person->state == PersonState::Active &&
           mayDo(task, claim.person, people.grantsOf(claim.person), state.catalogue);
}

Found find(const TaskName& name, const State& state)
{
    const TaskStore store(state.database);
    Found found{.task = store.find(name, state.envelope), .claim = {}, .claimant = {}};
    const std::optional<TaskClaim> claim = found.task ? store.claimOf(name) : std::nullopt;
    if (claim && isStillHis(*claim, *found.task, state)) {
        found.claim = claim;
        found.claimant = PeopleStore(state.database).find(claim->person).value().name;
    }
    return found;
}

Problems notOpen(const TaskName& name)
{
    return {problem(TaskNotOpen, QStringLiteral("record"), {name.record.text()})};
}

/// The fields of a command that says no more than which task.
template <typename C>
const Fields<C>& taskFields()
{
    static const Fields<C> list{
        field("kind", inherited<C>(&TaskName::kind), QT_TRANSLATE_NOOP("Label", "Task")),
        field("record", inherited<C>(&TaskName::record), QT_TRANSLATE_NOOP("Label", "About")),
    };
    return list;
}

/// The roles that do a task, whoever proposed it; of one that does not stand, everybody is told so.
Rights rightsToDo(const TaskName& name, const Session& session, const State& state)
{
    const auto task = TaskStore(state.database).find(name, state.envelope);
    return aloneIf(!task ||
                   isEnoughFor(*task, rightsToTask(*task, session.grants, state.catalogue)));
}

/// Who may start what a task asks for, or decide it, may say who is to do it.
Rights rightsToAssign(const TaskName& name, const Session& session, const State& state)
{
    const auto task = TaskStore(state.database).find(name, state.envelope);
    const Rights rights =
        task ? rightsToTask(*task, session.grants, state.catalogue) : aloneIf(true);
    return aloneIf(rights.mayStart() || rights.approve);
}

std::optional<JurisdictionCode> jurisdictionOfTask(const TaskName& name, const State& state)
{
    const auto task = TaskStore(state.database).find(name, state.envelope);
    return task ? task->jurisdiction : std::nullopt;
}

}  // namespace

struct ClaimTask : TaskName {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ClaimTask",
            QT_TRANSLATE_NOOP("Title", "Claim a task"),
            QT_TRANSLATE_NOOP("Label", "Takes a task upon oneself, so that others leave it alone."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<ClaimTask>& fields() { return taskFields<ClaimTask>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ClaimTask& command, const State& state)
{
    return jurisdictionOfTask(command, state);
}

static Rights rightsFor(const ClaimTask& command, const Session& session, const State& state)
{
    return rightsToDo(command, session, state);
}

static Problems check(const ClaimTask& command, const State& state)
{
    const Found found = find(command, state);
    if (!found.task) {
        return notOpen(command);
    }
    const PersonId actor = state.envelope.actor;
    if (found.task->decides && found.task->authors.contains(actor)) {
        const auto person = PeopleStore(state.database).find(actor);
        return {problem(TaskOwn, QStringLiteral("record"), {person ? person->name : QString()})};
    }
    return found.claim ? Problems{problem(TaskClaimed, QStringLiteral("record"), {found.claimant})}
                       : Problems{};
}

static void apply(const ClaimTask& command, Change& change)
{
    const PersonId actor = change.envelope.actor;
    TaskStore(change.database)
        .put({.name = command, .person = actor, .assignedBy = actor, .note = {}},
             change.envelope.number);
}

struct ReleaseTask : TaskName {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ReleaseTask",
            QT_TRANSLATE_NOOP("Title", "Release a task"),
            QT_TRANSLATE_NOOP("Label", "Gives a claimed task back, for others to take."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<ReleaseTask>& fields() { return taskFields<ReleaseTask>(); }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ReleaseTask& command,
                                                      const State& state)
{
    return jurisdictionOfTask(command, state);
}

static Rights rightsFor(const ReleaseTask& command, const Session& session, const State& state)
{
    return rightsToAssign(command, session, state);
}

static Problems check(const ReleaseTask& command, const State& state)
{
    const Found found = find(command, state);
    if (!found.task) {
        return notOpen(command);
    }
    return found.claim ? Problems{} : Problems{problem(TaskNotClaimed, QStringLiteral("record"))};
}

static void apply(const ReleaseTask& command, Change& change)
{
    TaskStore(change.database).remove(command, change.envelope.number);
}

struct AssignTask : TaskName {
    Username username;
    QString note;

    struct Prepared {
        std::optional<Person> person;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "AssignTask",
            QT_TRANSLATE_NOOP("Title", "Assign a task"),
            QT_TRANSLATE_NOOP("Label", "Gives a task to a person who may do it."),
            Action::Everyone,
            Topics};
        return info;
    }
    static const Fields<AssignTask>& fields()
    {
        static const Fields<AssignTask> list{
            field(
                "kind", inherited<AssignTask>(&TaskName::kind), QT_TRANSLATE_NOOP("Label", "Task")),
            field("record",
                  inherited<AssignTask>(&TaskName::record),
                  QT_TRANSLATE_NOOP("Label", "About")),
            field("username",
                  &AssignTask::username,
                  QT_TRANSLATE_NOOP("Label", "User name"),
                  {.pick = &TaskPersonPick}),
            field("note",
                  &AssignTask::note,
                  QT_TRANSLATE_NOOP("Label", "Note"),
                  {.help = QT_TRANSLATE_NOOP("Label", "What the person should know."),
                   .required = false,
                   .kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const AssignTask& command, const State& state)
{
    return jurisdictionOfTask(command, state);
}

static Rights rightsFor(const AssignTask& command, const Session& session, const State& state)
{
    return rightsToAssign(command, session, state);
}

/// Whether a task may be given to a person.
static Problems checkAssignee(const Found& found, const Person& person, const State& state)
{
    const QString field = QStringLiteral("username");
    if (found.task->decides && found.task->authors.contains(person.id)) {
        return {problem(TaskOwn, field, {person.name})};
    }
    const Grants grants = PeopleStore(state.database).grantsOf(person.id);
    if (!mayDo(*found.task, person.id, grants, state.catalogue)) {
        return {problem(TaskNotFor, field, {person.name})};
    }
    return found.claim && found.claim->person == person.id
               ? Problems{problem(TaskHeld, field, {person.name})}
               : Problems{};
}

static Problems check(const AssignTask& command, const State& state, AssignTask::Prepared& prepared)
{
    const Found found = find(command, state);
    if (!found.task) {
        return notOpen(command);
    }
    if (const Problems problems = loadActive(command.username, state, prepared.person);
        !problems.isEmpty()) {
        return problems;
    }
    return checkAssignee(found, *prepared.person, state);
}

static void apply(const AssignTask& command, Change& change, const AssignTask::Prepared& prepared)
{
    TaskStore(change.database)
        .put({.name = command,
              .person = prepared.person->id,
              .assignedBy = change.envelope.actor,
              .note = command.note},
             change.envelope.number);
}

static Problems verifyClaims(Database& database)
{
    Problems problems;
    for (const qint64 proposal : TaskStore(database).claimedByAuthors()) {
        problems += problem(TaskClaimByAuthor, {}, {proposal});
    }
    return problems;
}

void addTaskCommands(Catalogue& catalogue)
{
    catalogue.add<ClaimTask>();
    catalogue.add<ReleaseTask>();
    catalogue.add<AssignTask>();
    catalogue.invariants.push_back(
        {"nobody has claimed the decision of an own proposal", verifyClaims});
}

}  // namespace citss
