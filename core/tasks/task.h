// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/journal/envelope.h"
#include "core/registry/field_codec.h"

namespace citss {

/// What waits for a person. Nothing stores a task: it stands as long as the state that asks for it.
enum class TaskKind {
    Decide,   ///< a proposal that a second person decides
    Revise,   ///< one that was returned
    Publish,  ///< an event without its obligations
    Preview,  ///< an event of which nobody has worked out the surrender
    Run,      ///< one that was previewed and has not been run, or not for everyone
    Close,    ///< one that has run for everyone, and of which nothing is open
    Account,  ///< an entity with obligations and no compliance account
    Penalty,  ///< a late obligation to settle
    Side,     ///< an obligation beside those of events
    Unlock,   ///< a person whose sign-in is locked
    Role,     ///< a person who may do nothing yet
};

template <>
struct EnumChoices<TaskKind> {
    static std::span<const Choice> choices();
};

/// Names a task: its kind, and the number or code of the record it is about.
struct TaskName {
    TaskKind kind = TaskKind::Decide;
    Identifier record;
};

/// A task that stands.
struct OpenTask {
    TaskName name;
    QString command;       ///< what does it; of a proposal: what it proposes
    bool decides = false;  ///< takes the right to approve the command, else to give it
    std::optional<JurisdictionCode> jurisdiction;
    JournalNumber since{0};
    QList<PersonId> authors;  ///< of a proposal: who proposed and edited it, and may not decide it
};

/// Who took a task upon himself, or was given it.
struct TaskClaim {
    TaskName name;
    PersonId person{0};
    PersonId assignedBy{0};  ///< the person himself if he claimed it
    QString note;
    JournalNumber since{0};
};

}  // namespace citss
