// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/share.h"
#include "core/base/tonnes.h"

#include <QString>

#include <vector>

namespace citss::compliance {

/// What became of a party's credits of an overstated report.
enum class CreditUse {
    Retired,  ///< the party replaces its part
    Held      ///< its part is removed
};

struct CreditHolder {
    QString entity;
    CreditUse use = CreditUse::Retired;
    Tonnes quantity;
    bool operator==(const CreditHolder&) const = default;
};

struct ReplacementInput {
    Tonnes issued;  ///< for the report
    Tonnes found;   ///< reductions found on review
    std::vector<CreditHolder> holders;
    /// An overstatement up to this share of what was found has no consequence (WAC 173-446-580).
    Share tolerance = Share::ofPpm(50'000);
};

struct ReplacementOutcome {
    Tonnes overstated;
    std::vector<Tonnes> quantities;  ///< to replace or remove, in the order of the holders
};

/// How an overstated offset report is made good (compliance.md 1.11): each party answers for its
/// part of what was issued, rounded to the nearest whole.
Result<ReplacementOutcome> replacement(const ReplacementInput& input);

}  // namespace citss::compliance
