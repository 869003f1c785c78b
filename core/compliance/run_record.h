// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/compliance/planned.h"
#include "core/registry/field_codec.h"

#include <QDate>

namespace citss {

using RunId = Id<struct RunTag>;
using PreviewId = Id<struct PreviewTag>;
using PenaltyId = Id<struct PenaltyTag>;

enum class RunState { Committed, Reversed };
/// A surrender's standing; a late one is set when the penalty is covered (compliance.md 3.8).
enum class RunStatus { Fulfilled, FulfilledLate, Unfulfilled, NotApplicable };
enum class PenaltyState { Due, Covered, Void };

template <>
struct EnumChoices<RunState> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<RunStatus> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<PenaltyState> {
    static std::span<const Choice> choices();
};

/// One entity's part of a committed run.
struct RunRecord {
    RunId id{0};
    Identifier event;
    EntityId entity;
    int version = 1;  ///< of the obligation
    PreviewId preview{0};
    RunState state = RunState::Committed;
    RunStatus status = RunStatus::Fulfilled;
    Tonnes emissions;
    Tonnes obligation;
    Tonnes credited;
    Tonnes retired;
    Tonnes shortfall;
    QString reason = {};     ///< of a reversal
    JournalNumber since{0};  ///< the entry that posted it, or changed its standing
};

/// What a shortfall costs.
struct PenaltyRecord {
    PenaltyId id{0};
    Identifier event = {};  ///< the event that was missed
    EntityId entity = {};
    RunId run{0};
    Tonnes missing = {};
    Tonnes instruments = {};
    std::optional<Money> money = {};
    std::optional<QDate> due = {};
    PenaltyState state = PenaltyState::Due;
};

/// What a preview found for one entity. A commit looks at the first five only.
struct PreviewRecord {
    EntityId entity;
    int version = 1;
    QByteArray snapshot;
    compliance::PlanStatus status = compliance::PlanStatus::Pending;
    Tonnes obligation;
    Tonnes retired;
    std::optional<Tonnes> shortfall = {};
    Tonnes emissions = {};
    Tonnes credited = {};
    Tonnes held = {};      ///< in the accounts that the event draws from
    Tonnes eligible = {};  ///< of what is held
    std::optional<compliance::PenaltyPreview> penalty = {};
    std::optional<RunId> run = {};  ///< under which its lines are kept, if they are
};

}  // namespace citss
