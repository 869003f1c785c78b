// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan_check.h"

#include "core/compliance/compliance_problems.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

class PlanCheck {
public:
    PlanCheck(const PlanInput& input, const Plan& plan)
        : m_input(input), m_plan(plan), m_offsets(offsetUses(input.rules.rules()))
    {
        m_blocks.reserve(input.holdings.size());
        for (const HeldBlock& block : input.holdings) {
            m_blocks.push_back(&block);
        }
        const auto byId = [](const HeldBlock* a, const HeldBlock* b) {
            return comesBefore(*a, *b);
        };
        if (!std::is_sorted(m_blocks.begin(), m_blocks.end(), byId)) {
            std::sort(m_blocks.begin(), m_blocks.end(), byId);
        }
    }

    Problems run()
    {
        checkSums();
        checkSerials();
        checkRooms();
        checkOrder();
        return m_problems;
    }

private:
    void fail(const QString& rule) { m_problems.append(problem(PlanCheckFailed, {}, {rule})); }

    void checkSums()
    {
        qint64 sum = 0;
        for (const PlanLine& line : m_plan.lines) {
            sum += line.quantity().count();
        }
        const bool isOpen = !m_plan.shortfall.has_value();
        if (sum != m_plan.retired.count() || (isOpen && sum != 0)) {
            fail(u"retired is the sum of the lines"_s);
        }
        if (!isOpen && sum + m_plan.shortfall->count() != m_plan.obligation.count()) {
            fail(u"lines and shortfall make up the obligation"_s);
        }
    }

    [[nodiscard]] const HeldBlock* holder(const PlanLine& line) const
    {
        const auto after = std::upper_bound(
            m_blocks.begin(), m_blocks.end(), line, [](const PlanLine& l, const HeldBlock* b) {
                return std::tuple(l.series, l.range.first()) <
                       std::tuple(b->series, b->range.first());
            });
        const HeldBlock* block = after != m_blocks.begin() ? *std::prev(after) : nullptr;
        const bool holds =
            block && block->series == line.series && line.range.last() <= block->range.last();
        return holds ? block : nullptr;
    }

    void checkSerials()
    {
        std::vector<const PlanLine*> lines;
        lines.reserve(m_plan.lines.size());
        for (const PlanLine& line : m_plan.lines) {
            lines.push_back(&line);
        }
        std::sort(lines.begin(), lines.end(), [](const PlanLine* a, const PlanLine* b) {
            return std::tie(a->series, a->range) < std::tie(b->series, b->range);
        });
        for (std::size_t i = 1; i < lines.size(); ++i) {
            if (lines[i]->series == lines[i - 1]->series &&
                lines[i]->range.overlaps(lines[i - 1]->range)) {
                fail(u"no serial is taken twice"_s);
            }
        }
    }

    void checkRooms()
    {
        if (m_input.event.type == EventType::Penalty) {
            return;
        }
        std::vector<qint64> used(m_plan.rooms.size());
        for (const PlanLine& line : m_plan.lines) {
            const Uses use = useOf(m_input.rules.rules(), line.category);
            for (std::size_t i = 0; i < used.size(); ++i) {
                const bool counts = (use & m_plan.rooms[i].uses) != 0;
                used[i] += counts ? line.quantity().count() : 0;
            }
        }
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (used[i] > m_plan.rooms[i].initial.count()) {
                fail(u"no room becomes negative"_s);
            }
        }
    }

    /// Within one step positions, and inside a position the sort keys, never decrease.
    void checkOrder()
    {
        const PlanLine* before = nullptr;
        const HeldBlock* holderBefore = nullptr;
        for (const PlanLine& line : m_plan.lines) {
            const HeldBlock* block = holder(line);
            if (!block) {
                fail(u"only held serials are taken"_s);
                return;
            }
            if (before && isSameStep(*before, line) &&
                (before->position > line.position ||
                 (before->position == line.position &&
                  !followsInOrder(*holderBefore, *block, line)))) {
                fail(u"the order is kept"_s);
            }
            before = &line;
            holderBefore = block;
        }
    }

    static bool isSameStep(const PlanLine& before, const PlanLine& line)
    {
        return before.step == line.step && line.step != LineStep::Request &&
               before.phase == line.phase && before.pool == line.pool;
    }

    /// Whether the second block may follow the first at the position of the line.
    [[nodiscard]] bool followsInOrder(const HeldBlock& first,
                                      const HeldBlock& second,
                                      const PlanLine& line) const
    {
        const PoolOrder order = orderOf(line);
        if (order == PoolOrder::FirstInFirstOut) {
            return std::tuple(first.origin, arrival(first)) <=
                   std::tuple(second.origin, arrival(second));
        }
        const bool ascending = key(first) <= key(second);
        const bool descending = key(first) >= key(second);
        return order == PoolOrder::OldestFirst ? ascending : descending;
    }

    [[nodiscard]] PoolOrder orderOf(const PlanLine& line) const
    {
        if (line.step == LineStep::Phase) {
            const PenaltyPhase& phase =
                m_input.rules->penalty.phases[static_cast<std::size_t>(line.phase)];
            return phase.pools[static_cast<std::size_t>(line.pool)].order;
        }
        return m_input.rules->sort == DrawOrder::FirstInFirstOut ? PoolOrder::FirstInFirstOut
                                                                 : PoolOrder::OldestFirst;
    }

    static qint64 arrival(const HeldBlock& block)
    {
        return block.recorded ? block.recorded->milliseconds() : std::numeric_limits<qint64>::min();
    }

    [[nodiscard]] std::pair<int, int> key(const HeldBlock& block) const
    {
        const bool isOffset = (useOf(m_input.rules.rules(), block.category) & m_offsets) != 0;
        return {isOffset ? block.issueYear.value_or(0) : 0,
                block.vintage ? block.vintage->year() : 0};
    }

    const PlanInput& m_input;
    const Plan& m_plan;
    Uses m_offsets;
    std::vector<const HeldBlock*> m_blocks;
    Problems m_problems;
};

}  // namespace

Problems checkPlan(const PlanInput& input, const Plan& plan)
{
    return PlanCheck(input, plan).run();
}

}  // namespace citss::compliance
