// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/compliance/planned.h"

#include <span>

namespace citss::compliance {

/// The stored form of a line and of what a plan leaves: from it they come back equal.
Value toValue(const PlanLine& line);
std::optional<PlanLine> planLineFromValue(const Value& value);

Value toValue(const Leftover& leftover);
std::optional<Leftover> leftoverFromValue(const Value& value);

/// The stored form of a whole plan, for previews, digests and comparing runs.
Value toValue(const Plan& plan);
/// Reads it back; problems among `known` keep their types. Nothing if the value is not a plan's.
std::optional<Plan> planFromValue(const Value& value, std::span<const ProblemType* const> known);

QString wordOf(PlanStatus status);
std::optional<PlanStatus> planStatusFromWord(const QString& word);

}  // namespace citss::compliance
