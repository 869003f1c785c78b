// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/event_checks.h"

#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"

namespace citss {

std::optional<JurisdictionCode> jurisdictionOfEvent(const Identifier& event, const State& state)
{
    const auto found = EventStore(state.database).find(event);
    return found ? std::optional(found->jurisdiction) : std::nullopt;
}

Problems loadOpenEvent(const Identifier& id,
                       const State& state,
                       std::optional<ComplianceEvent>& event)
{
    const QString field = QStringLiteral("event");
    event = EventStore(state.database).find(id);
    if (!event) {
        return {problem(EventUnknown, field, {id.text()})};
    }
    return event->state == EventState::Closed ? Problems{problem(EventClosed, field, {id.text()})}
                                              : Problems{};
}

Problems checkEventYear(EventType type, std::optional<int> year, const Rules& rules)
{
    const EventRule* const rule = rules.event(type);
    if (rule == nullptr) {
        return {problem(EventTypeNotOpened, QStringLiteral("type"), {rules.id.text()})};
    }
    const QString field = QStringLiteral("year");
    if (year && rules.period && !rules.period->contains(*year)) {
        return {problem(EventYearOutside, field, {*year, rules.period->first, rules.period->last})};
    }
    if (year && rule->lastYear && *year > *rule->lastYear) {
        return {problem(EventYearLeftToFull, field, {*rule->lastYear})};
    }
    return {};
}

}  // namespace citss
