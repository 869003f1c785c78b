// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/assurance.h"

#include "core/base/exact.h"
#include "core/compliance/compliance_problems.h"

namespace citss::compliance {

namespace {

/// Adds to a sum that is already nothing, or becomes so, when it grows too large.
void add(std::optional<Tonnes>& sum, Tonnes amount)
{
    sum = sum ? sum->plus(amount) : std::nullopt;
}

}  // namespace

Result<AssuranceOutcome> assurance(const AssuranceInput& input)
{
    std::optional<Tonnes> emitted = Tonnes();
    std::optional<Tonnes> aboveShare = Tonnes();
    for (const AssuranceGroup& group : input.groups) {
        add(emitted, group.emissions);
        add(aboveShare, group.emissions.lessOrZero(group.share));
    }
    const std::optional<Tonnes> level = input.budget.plus(input.variability);
    if (!emitted || !aboveShare || !level) {
        return problem(AmountTooLarge, QStringLiteral("groups"));
    }
    AssuranceOutcome outcome{.level = *level, .excess = emitted->lessOrZero(*level), .groups = {}};
    for (const AssuranceGroup& group : input.groups) {
        const Tonnes above = group.emissions.lessOrZero(group.share);
        const std::optional<Tonnes> share =
            aboveShare->isZero() ? Tonnes()
                                 : proportion(outcome.excess, above, *aboveShare, Rounding::HalfUp);
        const auto allowances = share ? multiply(input.factor, *share) : std::nullopt;
        if (!allowances) {
            return problem(AmountTooLarge, QStringLiteral("groups"));
        }
        outcome.groups.push_back({.representative = group.representative,
                                  .shareOfExcess = *share,
                                  .allowances = *allowances});
    }
    return outcome;
}

}  // namespace citss::compliance
