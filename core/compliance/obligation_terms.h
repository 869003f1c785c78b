// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/compliance_event.h"
#include "core/compliance/obligation_record.h"

#include <QMap>

namespace citss {

class Database;

/// Adds to the emissions of each entity what else its obligation is computed from: the deficit of
/// the year before, or at a rate event the unit's rate. Says what could not be known; entities
/// without a rate are left out.
Problems addTerms(Database& database,
                  const ComplianceEvent& event,
                  QMap<EntityId, ObligationRecord>& bases);

}  // namespace citss
