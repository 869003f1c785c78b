// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/map_reader.h"

namespace citss {

/// What happens to a shortfall, from the key "penalty".
PenaltyRule readPenalty(MapReader& rules);

/// Lists that several rules have.
std::vector<Category> readCategories(MapReader& reader, const QString& key);
std::vector<EventType> readEventTypes(MapReader& reader, const QString& key);

/// Years after the period in which an offset may still have been issued.
qint64 readOffsetIssue(MapReader& rules);

}  // namespace citss
