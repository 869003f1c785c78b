// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/obligation_terms.h"

#include "core/compliance/carried_deficits.h"
#include "core/compliance/entered_problems.h"
#include "core/compliance/rate_basis_store.h"

namespace citss {

namespace {

Problems addRates(Database& database,
                  const ComplianceEvent& event,
                  QMap<EntityId, ObligationRecord>& bases)
{
    const auto rates = RateBasisStore(database).ofEvent(event.id);
    Problems missing;
    for (auto it = bases.constBegin(); it != bases.constEnd(); ++it) {
        if (!rates.contains(it.key())) {
            missing += problem(RateMissing, {}, {it.key().text(), event.id.text()});
        }
    }
    bases.clear();
    for (auto it = rates.constBegin(); it != rates.constEnd(); ++it) {
        bases.insert(it.key(),
                     {.entity = it.key(), .emissions = it.value().pounds, .rate = it.value()});
    }
    return missing;
}

Problems addDeficits(Database& database,
                     const ComplianceEvent& event,
                     QMap<EntityId, ObligationRecord>& bases)
{
    const CarriedDeficits deficits(database, event);
    if (!deficits.from()) {
        return {};
    }
    for (const EntityId& entity : deficits.entities()) {
        bases[entity].entity = entity;
    }
    for (auto it = bases.begin(); it != bases.end(); ++it) {
        it->carried = deficits.of(it.key());
    }
    return deficits.unknown(bases.keys());
}

}  // namespace

Problems addTerms(Database& database,
                  const ComplianceEvent& event,
                  QMap<EntityId, ObligationRecord>& bases)
{
    return event.type == EventType::Rate ? addRates(database, event, bases)
                                         : addDeficits(database, event, bases);
}

}  // namespace citss
