// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

namespace citss {

/// Name and fields of the entry that goes before every export (registry.md section 11): who took
/// the whole registry away, and under what name. An export that then fails has its entry too; none
/// is ever without.
inline constexpr const char* RecordSnapshotName = "RecordSnapshot";
QCborMap recordSnapshotFields(const QString& fileName);

void addSnapshotCommands(Catalogue& catalogue);

}  // namespace citss
