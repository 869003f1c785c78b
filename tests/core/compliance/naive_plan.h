// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan.h"

#include <map>
#include <vector>

namespace citss::compliance {

/// One instrument that the naive plan takes.
struct NaiveUnit {
    qint64 series = 0;
    qint64 number = 0;
    QString category;
    bool operator==(const NaiveUnit&) const = default;
};

struct NaivePlan {
    qint64 obligation = 0;
    qint64 credited = 0;
    std::map<QString, qint64> rooms;
    std::vector<NaiveUnit> taken;
    qint64 shortfall = 0;
};

/// Plans as slowly and plainly as can be: instrument by instrument, each asking all rules anew. Its
/// only use is to disagree with plan().
NaivePlan naivePlan(const PlanInput& input);

/// A plan's lines, instrument by instrument.
std::vector<NaiveUnit> unitsOf(const Plan& plan);

}  // namespace citss::compliance
