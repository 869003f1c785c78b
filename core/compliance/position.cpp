// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/position.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace citss::compliance {

namespace {

/// Collects amounts step by step.
class Positions {
public:
    explicit Positions(const PlanInput& input) : m_input(input)
    {
        for (const HeldBlock& block : input.holdings) {
            m_blocks.emplace(std::tuple(block.series, block.range.first()), &block);
            StepPosition& step = at(block.category, block.account);
            step.held = add(step.held, block.range.quantity());
        }
    }

    std::vector<StepPosition> of(const Plan& plan)
    {
        for (const PlanLine& line : plan.lines) {
            StepPosition& step = at(line.category, line.account);
            step.planned = add(step.planned, line.quantity());
            step.eligible = add(step.eligible, line.quantity());
        }
        for (const Leftover& leftover : plan.leftovers) {
            const HeldBlock* const block = holderOf(leftover);
            if (block != nullptr && !isIneligible(leftover.reason)) {
                StepPosition& step = at(block->category, block->account);
                step.eligible = add(step.eligible, leftover.left);
            }
        }
        std::vector<StepPosition> steps;
        for (const auto& [place, step] : m_steps) {
            steps.push_back(step);
        }
        return steps;
    }

private:
    /// Amounts that pass the largest stay there: they are for people to look at.
    static Tonnes add(Tonnes a, Tonnes b) { return a.plus(b).value_or(Tonnes::of(Tonnes::Max)); }

    StepPosition& at(const Category& kind, AccountRole account)
    {
        const auto& order = m_input.rules->order;
        const auto found = std::find(order.begin(), order.end(), kind);
        const bool isNamed = found != order.end();
        // Kinds without a step come last.
        const auto place = std::tuple(found - order.begin(), kind, account);
        StepPosition& step = m_steps[place];
        step.position = isNamed ? static_cast<int>(found - order.begin()) : StepPosition::NoStep;
        step.kind = kind;
        step.account = account;
        return step;
    }

    [[nodiscard]] const HeldBlock* holderOf(const Leftover& leftover) const
    {
        auto next = m_blocks.upper_bound(std::tuple(leftover.series, leftover.block.first()));
        if (next == m_blocks.begin()) {
            return nullptr;
        }
        const HeldBlock* const block = std::prev(next)->second;
        const bool isIn =
            block->series == leftover.series && block->range.contains(leftover.block.first());
        return isIn ? block : nullptr;
    }

    const PlanInput& m_input;
    std::map<std::tuple<SeriesKey, qint64>, const HeldBlock*> m_blocks;
    std::map<std::tuple<std::ptrdiff_t, Category, AccountRole>, StepPosition> m_steps;
};

}  // namespace

std::vector<StepPosition> positions(const PlanInput& input, const Plan& plan)
{
    return Positions(input).of(plan);
}

}  // namespace citss::compliance
