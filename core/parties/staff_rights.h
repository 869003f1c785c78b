// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission_table.h"

namespace citss {

/// What these roles may do where a grant holds: for one that holds everywhere, only roles that do
/// so too count. Otherwise the staff of one jurisdiction could appoint people for all of them.
Rights rightsWhere(const Grants& own,
                   Action action,
                   const std::optional<JurisdictionCode>& jurisdiction);

/// What these roles may do to a person who holds `theirs`: they must reach wherever that person
/// has a role.
Rights rightsOver(const Grants& own, Action action, const Grants& theirs);

}  // namespace citss
