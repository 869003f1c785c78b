// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/compliance/plan_input.h"
#include "core/programs/pack_store.h"
#include "core/programs/rule_words.h"
#include "core/registry/field_codec.h"

#include <QDate>

namespace citss {

enum class EventState {
    Planned,
    Published,  ///< obligations are known
    CutOff,     ///< the deadline has passed: what arrives later does not count
    Run,        ///< at least one entity's surrender stands
    Closed,     ///< no reversal any more
};

template <>
struct EnumChoices<EventState> {
    static std::span<const Choice> choices();
};
template <>
struct EnumChoices<EventType> {
    static std::span<const Choice> choices();
};

/// One occasion on which the entities of a jurisdiction surrender (compliance.md 1.1). Its rules
/// are pinned: the pack's version and the rule set's hash.
struct ComplianceEvent {
    Identifier id;
    JurisdictionCode jurisdiction;
    Identifier pack;
    int packVersion = 1;
    Identifier ruleSet;
    QByteArray ruleHash;
    EventType type = EventType::Annual;
    std::optional<int> year = {};
    std::optional<Identifier> parent = {};  ///< of a penalty event: the event that was missed
    std::optional<EntityId> entity = {};    ///< of an exit: the one entity it is for
    std::optional<Deadline> deadline = {};
    QString deadlineReason = {};  ///< why it differs from the computed one
    EventState state = EventState::Planned;
    JournalNumber since{0};
};

/// The rules an event is pinned to. A CHECK fails if the registry lost them, which it cannot.
RuleSet rulesOf(const ComplianceEvent& event, const PackStore& packs);

/// The data years an event looks at: its own, or all of its period.
std::vector<int> dataYears(const ComplianceEvent& event, const Rules& rules);

/// "WA-2023-ANNUAL", "CA-2015-2017-FULL", "CA-2015-2017-FULL-CA1001" of an exit,
/// "WA-2023-ANNUAL-PENALTY".
Identifier eventId(const ComplianceEvent& event, const Rules& rules);

}  // namespace citss
