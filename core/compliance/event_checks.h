// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/compliance_event.h"
#include "core/registry/command.h"

namespace citss {

/// Whose event it is, if there is such an event.
std::optional<JurisdictionCode> jurisdictionOfEvent(const Identifier& event, const State& state);

/// The event that a command names, if it is not closed.
Problems loadOpenEvent(const Identifier& id,
                       const State& state,
                       std::optional<ComplianceEvent>& event);

/// Whether these rules have such an event for this data year.
Problems checkEventYear(EventType type, std::optional<int> year, const Rules& rules);

}  // namespace citss
