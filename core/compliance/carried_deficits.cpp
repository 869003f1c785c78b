// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/carried_deficits.h"

#include "core/compliance/entered_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/obligation_store.h"
#include "core/compliance/run_store.h"

namespace citss {

namespace {

std::optional<ComplianceEvent> yearBefore(Database& database, const ComplianceEvent& event)
{
    if (event.type != EventType::Annual || !event.year) {
        return std::nullopt;
    }
    const PackStore packs(database);
    ComplianceEvent before = event;
    before.year = *event.year - 1;
    const auto found = EventStore(database).find(eventId(before, rulesOf(event, packs).rules()));
    return found && rulesOf(*found, packs)->penalty.carry ? found : std::nullopt;
}

}  // namespace

CarriedDeficits::CarriedDeficits(Database& database, const ComplianceEvent& event)
{
    const std::optional<ComplianceEvent> before = yearBefore(database, event);
    if (!before) {
        return;
    }
    m_from = before->id;
    for (const ObligationRecord& record : ObligationStore(database).ofEvent(before->id)) {
        m_owing.insert(record.entity);
    }
    // In the order of their ids: a supplementary surrender stands after the one that it completes.
    for (const RunRecord& run : RunStore(database).committedOf(before->id)) {
        const bool isMadeGood = run.status == RunStatus::FulfilledLate;
        m_deficits.insert(run.entity, isMadeGood ? Tonnes() : run.shortfall);
    }
}

QList<EntityId> CarriedDeficits::entities() const
{
    QList<EntityId> all;
    for (auto it = m_deficits.constBegin(); it != m_deficits.constEnd(); ++it) {
        if (!it->isZero()) {
            all.append(it.key());
        }
    }
    return all;
}

Problems CarriedDeficits::unknown(const QList<EntityId>& entities) const
{
    if (!m_from) {
        return {};
    }
    if (m_deficits.isEmpty()) {
        return {problem(CarryEventNotRun, {}, {m_from->text()})};
    }
    Problems problems;
    for (const EntityId& entity : entities) {
        if (m_owing.contains(entity) && !m_deficits.contains(entity)) {
            problems += problem(CarryUnknown, {}, {entity.text(), m_from->text()});
        }
    }
    return problems;
}

}  // namespace citss
