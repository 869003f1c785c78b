// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/random_input.h"

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

const Deadline Due{QDate(2024, 11, 1), Instant(1'730'505'600'000)};

class Maker {
public:
    Maker(const RuleSet& rules, QRandomGenerator& random)
        : m_random(random),
          m_input{.rules = rules},
          m_years(rules->period.value_or(Period{2023, 2023}))
    {
    }

    PlanInput run()
    {
        makeEvent();
        for (int year = m_years.first - 1; year <= m_years.last + 1; ++year) {
            m_input.emissions.set(year, amount(400));
        }
        makePrior();
        makeHoldings();
        makeRequests();
        return m_input;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }
    Tonnes amount(int bound) { return Tonnes::of(below(bound)); }
    int year() { return m_years.first - 2 + below(m_years.last - m_years.first + 6); }

    void makeEvent()
    {
        const std::vector<EventRule>& events = m_input.rules->events;
        const auto choice = static_cast<std::size_t>(below(static_cast<int>(events.size()) + 1));
        m_input.event.type = choice < events.size() ? events[choice].type : EventType::Penalty;
        const EventType type = m_input.event.type;
        if (type == EventType::Penalty) {
            m_input.event.missing = amount(40);
            m_input.event.year = m_years.first + below(m_years.last - m_years.first + 1);
            return;
        }
        m_input.deadline = Due;
        if (type == EventType::Annual || type == EventType::Interim) {
            const int last = m_input.rules->event(type)->lastYear.value_or(m_years.last);
            m_input.event.year = m_years.first + below(last - m_years.first + 1);
        }
    }

    void makePrior()
    {
        for (const Category& category : m_input.rules->order) {
            if (chance(40)) {
                m_input.priorRetired.set(category, amount(60));
            }
        }
        if (chance(10)) {
            m_input.carryIn = amount(30);
        }
        if (chance(40)) {
            m_input.trueUp = TrueUp{.vintages = {Vintage::of(year()), Vintage::of(year())},
                                    .quantity = amount(40)};
        }
        if (chance(15)) {
            m_input.noCostAllowances = amount(1500);
        }
    }

    Category category()
    {
        const std::vector<InstrumentTraits>& kinds = m_input.rules->kinds;
        return chance(4) ? Category::of(u"STRANGE"_s)
                         : kinds[static_cast<std::size_t>(below(static_cast<int>(kinds.size())))]
                               .category;
    }

    JurisdictionCode issuer()
    {
        const std::vector<JurisdictionCode>& issuers = m_input.rules->issuers;
        if (issuers.empty() || chance(5)) {
            return JurisdictionCode::of(u"ZZ"_s);
        }
        return issuers[static_cast<std::size_t>(below(static_cast<int>(issuers.size())))];
    }

    std::optional<Instant> moment()
    {
        if (chance(60)) {
            return std::nullopt;
        }
        return Due.utc.plusMilliseconds(1000LL * (below(9) - 7));
    }

    void makeHoldings()
    {
        qint64 next[4] = {1, 1, 1, 1};
        for (int i = below(12); i > 0; --i) {
            const int series = below(4);
            const qint64 first = next[series] + below(5);
            const qint64 last = first + below(60);
            next[series] = last + 1;
            HeldBlock block{.series = SeriesKey(series),
                            .range = SerialRange::of(first, last),
                            .category = category(),
                            .issuer = issuer()};
            const InstrumentTraits* kind = m_input.rules->kind(block.category);
            if (kind && (kind->vintaged || chance(50))) {
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
    }

    void makeRequests()
    {
        for (int i = chance(30) ? below(4) : 0; i > 0; --i) {
            const qint64 first = 1 + below(120);
            m_input.requests.push_back({.series = SeriesKey(below(4)),
                                        .range = SerialRange::of(first, first + below(40))});
        }
    }

    QRandomGenerator& m_random;
    PlanInput m_input;
    Period m_years;
};

}  // namespace

PlanInput randomInput(const RuleSet& rules, QRandomGenerator& random)
{
    return Maker(rules, random).run();
}

}  // namespace citss::compliance
