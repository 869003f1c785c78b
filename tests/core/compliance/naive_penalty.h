// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/compliance/naive_plan.h"

namespace citss::compliance {

/// compliance.md 1.8: what a shortfall costs; what staff still have to enter goes to the findings.
NaivePenalty naivePenalty(const PlanInput& input, qint64 shortfall, QStringList& findings);

/// compliance.md 1.13: pounds for each megawatt-hour and credit, three decimals, half up.
QString naiveRateText(const RateBasis& rate, qint64 credits);

}  // namespace citss::compliance
