// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/random_input.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

/// Deadlines whose dates have no counterpart six months later, or fall on a leap day.
Deadline deadlineOf(int choice)
{
    static const QDate dates[] = {
        QDate(2024, 11, 1), QDate(2024, 8, 31), QDate(2023, 8, 30), QDate(2024, 2, 29)};
    return {dates[choice % 4], Instant(1'730'505'600'000)};
}

class Maker {
public:
    Maker(const RuleSet& rules, CaseSize size, QRandomGenerator& random)
        : m_random(random),
          m_isHuge(size == CaseSize::Huge),
          m_input{.rules = rules},
          m_years(rules->period.value_or(Period{2023, 2023}))
    {
    }

    PlanInput run()
    {
        makeEvent();
        for (int year = m_years.first - 1; year <= m_years.last + 1; ++year) {
            if (chance(90)) {
                m_input.emissions.set(year, amount(400, Tonnes::Max / 3));
            }
        }
        makePrior();
        makeTerms();
        makeHoldings();
        makeRequests();
        return m_input;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    const T& oneOf(const std::vector<T>& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

    /// Mostly anything below the bound; often nothing at all, or one.
    Tonnes amount(int small, qint64 huge)
    {
        if (chance(15)) {
            return Tonnes::of(below(2));
        }
        const qint64 bound = m_isHuge ? huge : small;
        return Tonnes::of(static_cast<qint64>(m_random.generate64() % static_cast<quint64>(bound)));
    }
    int year() { return m_years.first - 2 + below(m_years.last - m_years.first + 6); }
    int yearOfPeriod() { return m_years.first + below(m_years.last - m_years.first + 1); }

    void makeEvent()
    {
        const std::vector<EventRule>& events = m_input.rules->events;
        const auto choice = static_cast<std::size_t>(below(static_cast<int>(events.size()) + 1));
        m_input.event.type = choice < events.size() ? events[choice].type : EventType::Penalty;
        const EventType type = m_input.event.type;
        if (type == EventType::Penalty) {
            m_input.event.missing = amount(40, Tonnes::Max / 6);
            m_input.event.year = yearOfPeriod();
            return;
        }
        m_input.deadline = deadlineOf(below(4));
        if (type == EventType::Rate) {
            m_input.event.rate = RateBasis{amount(90'000, Tonnes::Max),
                                           amount(80, Tonnes::Max / 3000),
                                           Tonnes::of(1 + below(1700))};
        }
        if (type == EventType::Annual || type == EventType::Interim) {
            const int last = m_input.rules->event(type)->lastYear.value_or(m_years.last);
            m_input.event.year = m_years.first + below(last - m_years.first + 1);
        }
    }

    void makePrior()
    {
        for (const Category& category : m_input.rules->order) {
            if (chance(40)) {
                m_input.priorRetired.set(category, amount(60, Tonnes::Max / 40));
            }
            if (chance(5)) {
                m_input.retiredForEvent.set(category, amount(30, Tonnes::Max / 40));
            }
        }
        if (chance(5)) {
            m_input.priorRetired.set(Category::of(u"STRANGE"_s), amount(9, 9));
        }
        if (chance(10)) {
            m_input.carryIn = amount(30, Tonnes::Max / 40);
        }
        if (chance(40)) {
            m_input.trueUp = TrueUp{.vintages = {Vintage::of(year()), Vintage::of(year())},
                                    .quantity = amount(40, Tonnes::Max / 40)};
        }
    }

    /// What staff enter for one entity.
    void makeTerms()
    {
        if (m_input.rules->period && chance(8)) {
            m_input.carriedYears = {m_years.first - 1};
        }
        if (chance(15)) {
            m_input.noCostAllowances = amount(1500, Tonnes::Max / 2);
        }
        for (const Limit& limit : m_input.rules->limits) {
            const int named = yearOfPeriod();
            if (chance(10)) {
                m_input.limitOverrides.push_back({limit.id, {}, Share::ofPpm(below(200'000))});
            }
            if (chance(10)) {
                m_input.limitOverrides.push_back({limit.id, named, Share::ofPpm(below(200'000))});
            }
        }
        std::shuffle(m_input.limitOverrides.begin(), m_input.limitOverrides.end(), m_random);
        while (chance(10)) {
            m_input.limitBase.set(yearOfPeriod(), amount(500, Tonnes::Max / 3));
        }
        m_input.standing =
            chance(88) ? AccountStanding::Open : static_cast<AccountStanding>(1 + below(3));
        const std::optional<MoneyRule>& money = m_input.rules->penalty.money;
        if (money && chance(50)) {
            m_input.penaltyRate = Money::fromCents(below(300'000), money->currency);
        }
    }

    Category category()
    {
        const std::vector<InstrumentTraits>& kinds = m_input.rules->kinds;
        return chance(4) ? Category::of(u"STRANGE"_s) : oneOf(kinds).category;
    }

    JurisdictionCode issuer()
    {
        const std::vector<JurisdictionCode>& issuers = m_input.rules->issuers;
        return issuers.empty() || chance(5) ? JurisdictionCode::of(u"ZZ"_s) : oneOf(issuers);
    }

    /// Around the deadline, to the second and to the thousandth.
    std::optional<Instant> moment()
    {
        if (chance(60)) {
            return std::nullopt;
        }
        const Instant due = deadlineOf(0).utc;
        return chance(20) ? due.plusMilliseconds(below(3) - 1)
                          : due.plusMilliseconds(1000LL * (below(9) - 7));
    }

    /// Often just what a limit allows, or one more or less.
    qint64 blockSize(const Category& category)
    {
        for (const Limit& limit : m_input.rules->limits) {
            const bool isBound =
                std::count(limit.categories.begin(), limit.categories.end(), category) > 0;
            if (isBound && chance(30) && m_input.event.year) {
                const qint64 emissions = m_input.emissions.of(*m_input.event.year).count();
                const qint64 room =
                    emissions / Share::Whole * limit.shareOf(*m_input.event.year).ppm() +
                    emissions % Share::Whole * limit.shareOf(*m_input.event.year).ppm() /
                        Share::Whole;
                return std::clamp<qint64>(room + below(3) - 1, 1, SerialRange::Last / 20);
            }
        }
        return 1 + amount(60, SerialRange::Last / 20).count();
    }

    void makeHoldings()
    {
        qint64 next[4] = {1, 1, 1, 1};
        for (int i = below(12); i > 0; --i) {
            const int series = below(4);
            const Category kindOfBlock = category();
            const qint64 first = next[series] + below(3);
            const qint64 last = first + blockSize(kindOfBlock) - 1;
            next[series] = last + 1;
            HeldBlock block{.series = SeriesKey(series),
                            .range = SerialRange::of(first, last),
                            .category = kindOfBlock,
                            .issuer = issuer()};
            const InstrumentTraits* kind = m_input.rules->kind(block.category);
            if (kind != nullptr && (kind->vintaged || chance(50))) {
                block.vintage = Vintage::of(year());
            }
            if (chance(40)) {
                block.issueYear = year();
            }
            block.account = chance(80) ? AccountRole::Compliance : AccountRole::Holding;
            block.state =
                chance(85) ? HoldingState::Active : static_cast<HoldingState>(1 + below(3));
            block.origin = chance(50) ? Origin::Allocated : Origin::Transferred;
            block.recorded = moment();
            block.submitted = moment();
            m_input.holdings.push_back(block);
        }
        std::shuffle(m_input.holdings.begin(), m_input.holdings.end(), m_random);
    }

    /// They overlap each other and blocks, repeat themselves, and name what is not held.
    void makeRequests()
    {
        for (int i = chance(30) ? below(5) : 0; i > 0; --i) {
            if (!m_input.requests.empty() && chance(15)) {
                m_input.requests.push_back(oneOf(m_input.requests));
                continue;
            }
            const qint64 first = 1 + amount(120, SerialRange::Last / 10).count();
            const qint64 length = amount(40, SerialRange::Last / 20).count();
            m_input.requests.push_back(
                {.series = SeriesKey(below(4)), .range = SerialRange::of(first, first + length)});
        }
    }

    QRandomGenerator& m_random;
    bool m_isHuge;
    PlanInput m_input;
    Period m_years;
};

}  // namespace

PlanInput randomInput(const RuleSet& rules, CaseSize size, QRandomGenerator& random)
{
    return Maker(rules, size, random).run();
}

}  // namespace citss::compliance
