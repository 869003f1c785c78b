// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/naive_plan.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Million = 1'000'000;

template <typename T>
bool contains(const std::vector<T>& list, const T& item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

qint64 rounded(qint64 numerator, Rounding rounding)
{
    if (rounding == Rounding::Ceil) {
        return (numerator + Million - 1) / Million;
    }
    return (numerator + (rounding == Rounding::HalfUp ? Million / 2 : 0)) / Million;
}

/// A cap on how many instruments of some categories may be taken, and how many were.
struct Cap {
    QString id;
    std::set<QString> categories;
    qint64 most = 0;
    qint64 used = 0;
};

struct Unit {
    const HeldBlock* block = nullptr;
    qint64 number = 0;
    QString category;
    std::tuple<qint64, qint64, qint64, qint64, QString, qint64, qint64> key;
};

class Naive {
public:
    explicit Naive(const PlanInput& input) : m_input(input), m_rules(input.rules.rules()) {}

    NaivePlan run()
    {
        m_input.event.type == EventType::Penalty ? penalty() : event();
        return m_plan;
    }

private:
    qint64 emissions(int year) const { return m_input.emissions.of(year).count(); }

    qint64 periodEmissions() const
    {
        qint64 sum = 0;
        for (int year = m_rules.period->first; year <= m_rules.period->last; ++year) {
            sum += emissions(year);
        }
        return sum;
    }

    std::vector<Cap> caps(bool wholePeriod, EventType type) const
    {
        std::vector<Cap> caps;
        for (const Limit& limit : m_rules.limits) {
            if (!contains(limit.on, type)) {
                continue;
            }
            qint64 weighted = 0;
            if (wholePeriod) {
                for (int year = m_rules.period->first; year <= m_rules.period->last; ++year) {
                    weighted += limit.shareOf(year).ppm() * emissions(year);
                }
            } else {
                weighted =
                    limit.shareOf(*m_input.event.year).ppm() * emissions(*m_input.event.year);
                const std::optional<Share> scale = limit.scaleOn(type);
                weighted = scale ? weighted * scale->ppm() / Million : weighted;
            }
            Cap cap{.id = limit.id.text(), .categories = {}, .most = weighted / Million};
            for (const Category& category : limit.categories) {
                cap.categories.insert(category.text());
            }
            caps.push_back(cap);
        }
        return caps;
    }

    static bool fits(const std::vector<Cap>& caps, const QString& category)
    {
        return std::all_of(caps.begin(), caps.end(), [&category](const Cap& cap) {
            return !cap.categories.contains(category) || cap.used < cap.most;
        });
    }

    static void use(std::vector<Cap>& caps, const QString& category)
    {
        for (Cap& cap : caps) {
            cap.used += cap.categories.contains(category) ? 1 : 0;
        }
    }

    qint64 credit(std::vector<Cap>& caps, const CategoryAmounts& retired) const
    {
        qint64 credited = 0;
        for (const Category& category : m_rules.order) {
            for (qint64 i = 0; i < retired.of(category).count(); ++i) {
                if (fits(caps, category.text())) {
                    use(caps, category.text());
                    ++credited;
                }
            }
        }
        return credited;
    }

    int eventYear() const
    {
        return m_input.event.year ? *m_input.event.year : m_rules.period->last;
    }

    bool vintagePasses(VintageRule rule, const HeldBlock& block) const
    {
        if (!block.vintage) {
            return true;
        }
        const int vintage = block.vintage->year();
        switch (rule) {
            case VintageRule::UpToEventYear:
                return vintage <= eventYear();
            case VintageRule::UpToPeriodEnd:
                return vintage <= m_rules.period->last;
            case VintageRule::AfterPeriodEnd:
                return vintage > m_rules.period->last;
            case VintageRule::YearAfterEvent:
                return vintage == eventYear() + 1;
            case VintageRule::UpToYearAfterEvent:
                return vintage <= eventYear() + 1;
            case VintageRule::Any:
                return true;
        }
        return false;
    }

    bool isInTime(const HeldBlock& block) const
    {
        const auto moment = m_rules.deadline.cutoff == Cutoff::Submitted && block.submitted
                                ? block.submitted
                                : block.recorded;
        return !m_input.deadline || !moment || !(*moment > m_input.deadline->utc);
    }

    /// What a block counts as in an ordinary event; empty if it does not count.
    QString categoryInEvent(const HeldBlock& block) const
    {
        const InstrumentTraits* kind = m_rules.kind(block.category);
        if (block.account != AccountRole::Compliance || block.state != HoldingState::Active ||
            !isInTime(block) || !kind || !contains(m_rules.order, block.category) ||
            !isIssuerAccepted(block)) {
            return {};
        }
        for (const auto& [category, types] : m_rules.only) {
            if (category == block.category && !contains(types, m_input.event.type)) {
                return {};
            }
        }
        if (kind->offset) {
            return isIssueYearAccepted(block) ? block.category.text() : QString();
        }
        if (vintagePasses(m_rules.event(m_input.event.type)->vintage, block)) {
            return block.category.text();
        }
        const bool trueUp = m_input.trueUp && kind->vintaged &&
                            contains(m_rules.order, trueUpUse()) &&
                            contains(m_input.trueUp->vintages, *block.vintage);
        return trueUp ? trueUpUse().text() : QString();
    }

    bool isIssuerAccepted(const HeldBlock& block) const
    {
        return m_rules.issuers.empty() || contains(m_rules.issuers, block.issuer);
    }

    bool isIssueYearAccepted(const HeldBlock& block) const
    {
        return !m_rules.offsetIssueYearsAfterPeriod || !block.issueYear ||
               *block.issueYear <= m_rules.period->last + *m_rules.offsetIssueYearsAfterPeriod;
    }

    Unit unit(const HeldBlock& block,
              qint64 number,
              const QString& category,
              qint64 position,
              PoolOrder order) const
    {
        const InstrumentTraits* kind = m_rules.kind(block.category);
        const qint64 sign = order == PoolOrder::NewestFirst ? -1 : 1;
        qint64 first = kind->offset ? sign * block.issueYear.value_or(0) : 0;
        qint64 second = block.vintage ? sign * block.vintage->year() : 0;
        if (order == PoolOrder::FirstInFirstOut) {
            first = block.origin == Origin::Transferred ? 1 : 0;
            second = block.recorded ? block.recorded->milliseconds() : -1;
        }
        return {.block = &block,
                .number = number,
                .category = category,
                .key = {position,
                        first,
                        second,
                        block.range.first(),
                        block.issuer.text(),
                        block.series.number(),
                        number}};
    }

    void takeAll(std::vector<Unit> units, std::vector<Cap>& caps, qint64& need)
    {
        std::sort(
            units.begin(), units.end(), [](const Unit& a, const Unit& b) { return a.key < b.key; });
        for (const Unit& each : units) {
            const NaiveUnit taken{each.block->series.number(), each.number, each.category};
            if (need > 0 && fits(caps, each.category) &&
                m_gone.insert({taken.series, taken.number}).second) {
                use(caps, each.category);
                m_plan.taken.push_back(taken);
                --need;
            }
        }
    }

    void event()
    {
        const bool isFull = m_input.event.type == EventType::Full;
        const EventRule& rule = *m_rules.event(m_input.event.type);
        std::vector<Cap> caps = this->caps(isFull, m_input.event.type);
        addCaps(caps, isFull);
        m_plan.credited = isFull ? credit(caps, m_input.priorRetired) : 0;
        for (const Cap& cap : caps) {
            m_plan.rooms[cap.id] = cap.most - cap.used;
        }
        const qint64 base = isFull ? periodEmissions() : emissions(*m_input.event.year);
        const qint64 whole =
            rounded(rule.share->ppm() * base, rule.rounding) + m_input.carryIn.count();
        m_plan.obligation = std::max<qint64>(0, whole - m_plan.credited);
        qint64 need = m_plan.obligation;
        takeRequested(caps, need);
        std::vector<Unit> units;
        for (const HeldBlock& block : m_input.holdings) {
            const QString category = categoryInEvent(block);
            for (qint64 n = block.range.first(); !category.isEmpty() && n <= block.range.last();
                 ++n) {
                units.push_back(unit(block, n, category, positionOf(category), eventOrder()));
            }
        }
        takeAll(units, caps, need);
        m_plan.shortfall = need;
    }

    void addCaps(std::vector<Cap>& caps, bool isFull) const
    {
        if (isFull && m_input.noCostAllowances) {
            Cap cap{.id = u"EITE"_s, .categories = {}};
            cap.most = std::max<qint64>(0, periodEmissions() - m_input.noCostAllowances->count());
            for (const InstrumentTraits& kind : m_rules.kinds) {
                if (kind.offset) {
                    cap.categories.insert(kind.category.text());
                }
            }
            caps.push_back(cap);
        }
        if (m_input.trueUp) {
            // Earlier events have had quantities of their own.
            const qint64 earlier = isFull ? m_input.priorRetired.of(trueUpUse()).count() : 0;
            caps.push_back({.id = u"TRUE_UP"_s,
                            .categories = {u"TRUE_UP"_s},
                            .most = m_input.trueUp->quantity.count() + earlier});
        }
    }

    PoolOrder eventOrder() const
    {
        return m_rules.sort == DrawOrder::FirstInFirstOut ? PoolOrder::FirstInFirstOut
                                                          : PoolOrder::OldestFirst;
    }

    qint64 positionOf(const QString& category) const
    {
        return std::find_if(m_rules.order.begin(),
                            m_rules.order.end(),
                            [&](const Category& c) { return c.text() == category; }) -
               m_rules.order.begin();
    }

    void takeRequested(std::vector<Cap>& caps, qint64& need)
    {
        for (const SerialRequest& request : m_input.requests) {
            for (qint64 n = request.range.first(); m_rules.request && n <= request.range.last();
                 ++n) {
                for (const HeldBlock& block : m_input.holdings) {
                    const QString category = categoryInEvent(block);
                    if (block.series == request.series && block.range.contains(n) &&
                        !category.isEmpty()) {
                        takeAll({unit(block, n, category, 0, eventOrder())}, caps, need);
                    }
                }
            }
        }
    }

    void penalty()
    {
        std::vector<Cap> period = m_rules.period ? caps(true, EventType::Full) : std::vector<Cap>();
        credit(period, m_input.priorRetired);
        for (const PenaltyPhase& phase : m_rules.penalty.phases) {
            const qint64 quantity = phase.factor * m_input.event.missing.count();
            m_plan.obligation += quantity;
            std::vector<Cap> caps = phase.periodLimits ? period : std::vector<Cap>();
            for (const ShareLimit& share : phase.shares) {
                Cap cap{.id = {}, .categories = {}, .most = share.share.ppm() * quantity / Million};
                for (const Category& category : share.categories) {
                    cap.categories.insert(category.text());
                }
                caps.push_back(cap);
            }
            qint64 need = quantity;
            for (const Pool& pool : phase.pools) {
                takeAll(poolUnits(pool), caps, need);
            }
            for (std::size_t i = 0; phase.periodLimits && i < period.size(); ++i) {
                period[i].used = caps[i].used;
            }
            m_plan.shortfall += need;
        }
    }

    std::vector<Unit> poolUnits(const Pool& pool) const
    {
        std::vector<Unit> units;
        for (const HeldBlock& block : m_input.holdings) {
            const auto place =
                std::find(pool.categories.begin(), pool.categories.end(), block.category);
            const InstrumentTraits* kind = m_rules.kind(block.category);
            if (block.account != pool.account || block.state != HoldingState::Active || !kind ||
                place == pool.categories.end() || !isIssuerAccepted(block)) {
                continue;
            }
            if (kind->offset ? !isIssueYearAccepted(block) : !vintagePasses(pool.vintage, block)) {
                continue;
            }
            for (qint64 n = block.range.first(); n <= block.range.last(); ++n) {
                units.push_back(unit(
                    block, n, block.category.text(), place - pool.categories.begin(), pool.order));
            }
        }
        return units;
    }

    const PlanInput& m_input;
    const Rules& m_rules;
    NaivePlan m_plan;
    std::set<std::pair<qint64, qint64>> m_gone;
};

}  // namespace

NaivePlan naivePlan(const PlanInput& input)
{
    return Naive(input).run();
}

std::vector<NaiveUnit> unitsOf(const Plan& plan)
{
    std::vector<NaiveUnit> units;
    for (const PlanLine& line : plan.lines) {
        for (qint64 n = line.range.first(); n <= line.range.last(); ++n) {
            units.push_back({line.series.number(), n, line.category.text()});
        }
    }
    return units;
}

}  // namespace citss::compliance
