// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan.h"

#include <QString>

namespace citss::compliance {

/// An annual event of 2023 over a quantity of emissions, under Washington's first rules.
PlanInput annualCase(qint64 emissions);
/// The end of California's fourth period.
PlanInput periodCase(qint64 emissionsAYear);

/// Adds a block of its own series to the holdings.
HeldBlock& hold(PlanInput& input, const QString& category, qint64 quantity, int vintage = 0);

/// The rules with one place changed: "events.ANNUAL.round".
RuleSet changed(const RuleSet& rules, const QString& path, const Value& value);

/// The lines as people would note them: "ALLOWANCE 2023 100..199; TRUE_UP 2025 1..5".
QString linesText(const Plan& plan);

/// The codes of problems, in their order.
QString codes(const Problems& problems);

}  // namespace citss::compliance
