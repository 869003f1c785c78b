// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan_input.h"

#include <set>
#include <vector>

namespace citss::compliance {

/// Wide enough for every product of the rules.
__extension__ using Big = __int128;

constexpr qint64 Million = 1'000'000;
constexpr qint64 MostTonnes = 999'999'999'999'999;

Big rounded(Big numerator, qint64 denominator, Rounding rounding);

/// A cap on how many instruments of some categories may be taken, and how many were.
struct Cap {
    QString id;
    std::set<QString> categories;
    Big most = 0;
    Big used = 0;
    [[nodiscard]] Big room() const { return most - used; }
};

using Caps = std::vector<Cap>;

/// The cap with the least room among those that contain the category; nullptr if none does.
const Cap* tightest(const Caps& caps, const QString& category);
void use(Caps& caps, const QString& category, Big quantity);

std::set<QString> texts(const std::vector<Category>& categories);
bool isAmong(const std::vector<EventType>& types, EventType type);

/// compliance.md 1.2, before crediting.
Big naiveObligation(const PlanInput& input);
Big naivePeriodEmissions(const PlanInput& input);

/// compliance.md 1.5: the limits of the whole period, and of this event.
Caps naivePeriodCaps(const PlanInput& input);
Caps naiveEventCaps(const PlanInput& input);

}  // namespace citss::compliance
