// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/parties/facility.h"

#include <QList>

namespace citss {

/// Whether an entity may take over a facility on a date, given all its owners in the order of their
/// dates: each day has one owner, and who has a facility does not take it over.
Problems checkNewOwner(const QList<FacilityOwner>& owners, const EntityId& entity, QDate from);

}  // namespace citss
