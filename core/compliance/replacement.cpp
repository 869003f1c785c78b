// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/replacement.h"

#include "core/base/exact.h"
#include "core/compliance/compliance_problems.h"

namespace citss::compliance {

namespace {

Problems checkHolders(const ReplacementInput& input)
{
    std::optional<Tonnes> sum = Tonnes();
    for (const CreditHolder& holder : input.holders) {
        sum = sum ? sum->plus(holder.quantity) : std::nullopt;
    }
    if (!sum || *sum > input.issued) {
        return {problem(MoreHeldThanIssued,
                        QStringLiteral("holders"),
                        {sum.value_or(Tonnes::of(Tonnes::Max)).count(), input.issued.count()})};
    }
    return {};
}

}  // namespace

Result<ReplacementOutcome> replacement(const ReplacementInput& input)
{
    const Problems problems = checkHolders(input);
    if (!problems.isEmpty()) {
        return problems;
    }
    const Tonnes difference = input.issued.lessOrZero(input.found);
    // A whole number exceeds an exact bound just when it exceeds the bound rounded down.
    const auto tolerated = multiply(input.tolerance, input.found, Rounding::Floor);
    ReplacementOutcome outcome;
    outcome.overstated = tolerated && difference > *tolerated ? difference : Tonnes();
    for (const CreditHolder& holder : input.holders) {
        const auto part =
            outcome.overstated.isZero()
                ? Tonnes()
                : proportion(outcome.overstated, holder.quantity, input.issued, Rounding::HalfUp);
        CHECK(part.has_value());
        outcome.quantities.push_back(*part);
    }
    return outcome;
}

}  // namespace citss::compliance
