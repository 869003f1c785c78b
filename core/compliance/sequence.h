// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace citss::compliance {

/// One step of a worked example that goes through previews, commits and reversals.
struct SequenceStep {
    enum class Op {
        Preview,        ///< plan and store the preview
        Commit,         ///< plan and commit at once
        CommitPreview,  ///< commit the last stored preview of the event
        Reverse,        ///< reverse the committed run of the event
        TransferIn      ///< a block arrives in the compliance account
    };
    Op op = Op::Preview;
    QString event;                   ///< name of the event; none for TransferIn
    std::optional<HeldBlock> block;  ///< for TransferIn
};

/// A world of one entity, and what is done to it.
struct SequenceExample {
    PlanInput world;  ///< all but the event: what a run at the beginning would be given
    QString id = {};
    std::vector<std::pair<QString, EventSpec>> events = {};
    Holidays holidays = {};
    std::optional<Instant> deadlineOverride = {};  ///< of every event that has a deadline
    std::vector<SequenceStep> steps = {};

    [[nodiscard]] const Rules& rules() const { return world.rules.rules(); }
};

/// What a step did: PREVIEWED, COMMITTED, ALREADY_COMMITTED, STALE_PREVIEW, REVERSED,
/// REFUSED_DEPENDENT, POSTED.
struct StepResult {
    QString result;
    qint64 posted = 0;  ///< signed: what moved into retirement
    qint64 compliance = 0;
    qint64 retirement = 0;
    std::optional<qint64> wouldRetire;  ///< of a preview
    std::optional<qint64> obligation;   ///< of a commit
    std::optional<qint64> shortfall;    ///< of either
};

/// Performs a sequence against a registry; one result for each step.
using SequenceRunner = std::function<Result<std::vector<StepResult>>(const SequenceExample&)>;

}  // namespace citss::compliance
