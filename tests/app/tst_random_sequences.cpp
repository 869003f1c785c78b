// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_runner.h"
#include "core/base/problem_text.h"
#include "core/compliance/plan.h"
#include "core/programs/rule_words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

/// Of each rule set; more with CITSS_SEQUENCES. Each takes several commands, a hundred times the
/// time of a case.
int cases()
{
    return qEnvironmentVariableIsSet("CITSS_SEQUENCES")
               ? qEnvironmentVariableIntValue("CITSS_SEQUENCES")
               : 8;
}

/// Repeat a failure with CITSS_SEED=<the seed it printed>.
quint32 seed()
{
    static const quint32 chosen = qEnvironmentVariableIsSet("CITSS_SEED")
                                      ? qEnvironmentVariable("CITSS_SEED").toUInt()
                                      : QRandomGenerator::global()->generate();
    return chosen;
}

const RulePackLibrary& library()
{
    static const RulePackLibrary all = RulePackLibrary::builtIn().value();
    return all;
}

/// A world of one event that a registry can hold: a few blocks, an earlier surrender, requests.
class WorldMaker {
public:
    WorldMaker(const RuleSet& rules, const Holidays& holidays, quint32 start)
        : m_random(start),
          m_rules(rules.rules()),
          m_holidays(holidays),
          m_years(m_rules.period.value_or(Period{2023, 2023})),
          m_world{.rules = rules}
    {
    }

    PlanInput run()
    {
        makeEvent();
        for (int year = m_years.first; year <= m_years.last; ++year) {
            m_world.emissions.set(year, Tonnes::of(below(400)));
        }
        makePrior();
        for (int i = below(7); i > 0; --i) {
            addBlock();
        }
        addRequests();
        return m_world;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }
    int year() { return m_years.first - 1 + below(m_years.last - m_years.first + 3); }

    void makeEvent()
    {
        const int choice = below(static_cast<int>(m_rules.events.size()) + 1);
        const bool isPenalty = choice == static_cast<int>(m_rules.events.size());
        m_world.event.type =
            isPenalty ? EventType::Penalty : m_rules.events[static_cast<size_t>(choice)].type;
        const EventType type = m_world.event.type;
        const bool ofYear = type == EventType::Annual || type == EventType::Interim;
        if (isPenalty) {
            m_world.event.missing = Tonnes::of(1 + below(40));
        }
        if (type == EventType::Rate) {
            m_world.event.rate = RateBasis{.pounds = Tonnes::of(below(90'000)),
                                           .megawattHours = Tonnes::of(below(60)),
                                           .standard = Tonnes::of(1 + below(1700))};
        }
        if (ofYear || (isPenalty && !m_rules.period)) {
            const EventRule* const rule = m_rules.event(type);
            const int last = rule != nullptr ? rule->lastYear.value_or(m_years.last) : m_years.last;
            m_world.event.year = m_years.first + below(last - m_years.first + 1);
        }
        if (!isPenalty) {
            m_world.deadline =
                citss::deadlineOf(m_rules, type, m_world.event.year, m_holidays).value();
        }
    }

    void makePrior()
    {
        for (const InstrumentTraits& kind : m_rules.kinds) {
            const auto& order = m_rules.order;
            if (m_rules.period && chance(25) &&
                std::find(order.begin(), order.end(), kind.category) != order.end()) {
                m_world.priorRetired.set(kind.category, Tonnes::of(below(60)));
            }
        }
        const EventType type = m_world.event.type;
        if (chance(15) && (type == EventType::Annual || type == EventType::Full)) {
            m_world.carryIn = Tonnes::of(below(30));
        }
        if (chance(30) && type != EventType::Penalty) {
            m_world.trueUp = TrueUp{.vintages = {Vintage::of(m_years.last + 1)},
                                    .quantity = Tonnes::of(below(40))};
        }
        if (chance(20) && type == EventType::Full) {
            m_world.noCostAllowances = Tonnes::of(below(900));
        }
        if (chance(15)) {
            m_world.standing =
                chance(50) ? AccountStanding::Suspended : AccountStanding::Restricted;
        }
    }

    std::optional<Instant> moment()
    {
        if (!m_world.deadline || chance(50)) {
            return std::nullopt;
        }
        return m_world.deadline->utc.plusMilliseconds(1000LL * (below(5) - 2));
    }

    void addBlock()
    {
        const auto& kinds = m_rules.kinds;
        const InstrumentTraits& kind =
            kinds[static_cast<size_t>(below(static_cast<int>(kinds.size())))];
        const qint64 first = m_next + below(3) * 10;
        const qint64 last = first + below(150);
        m_next = last + 1;
        HeldBlock block{.series = SeriesKey(0),
                        .range = SerialRange::of(first, last),
                        .category = kind.category,
                        .issuer = issuer()};
        if (kind.vintaged || (kind.offset && chance(50))) {
            block.vintage = Vintage::of(year());
        }
        if (kind.offset && chance(50)) {
            block.issueYear = year();
        }
        // An offset without a year of issue has that of its vintage in a registry.
        block.issueYear = kind.offset && block.vintage && !block.issueYear
                              ? std::optional(block.vintage->year())
                              : block.issueYear;
        block.series = seriesOf(block);
        block.account = chance(80) ? AccountRole::Compliance : AccountRole::Holding;
        block.state = chance(85) ? HoldingState::Active : static_cast<HoldingState>(1 + below(3));
        block.origin = chance(60) ? Origin::Allocated : Origin::Transferred;
        block.recorded = moment();
        m_world.holdings.push_back(block);
    }

    JurisdictionCode issuer()
    {
        const auto& issuers = m_rules.issuers;
        return issuers.empty() || chance(10)
                   ? JurisdictionCode::of(u"XY"_s)
                   : issuers[static_cast<size_t>(below(static_cast<int>(issuers.size())))];
    }

    SeriesKey seriesOf(const HeldBlock& block)
    {
        for (const HeldBlock& other : m_world.holdings) {
            if (other.category == block.category && other.vintage == block.vintage &&
                other.issuer == block.issuer && other.issueYear == block.issueYear) {
                return other.series;
            }
        }
        return SeriesKey(++m_series);
    }

    /// The upper half of a block, some tail of another.
    void addRequests()
    {
        if (!m_rules.request || m_world.event.type == EventType::Penalty) {
            return;
        }
        for (const HeldBlock& block : m_world.holdings) {
            if (chance(40)) {
                const qint64 first =
                    block.range.first() + below(static_cast<int>(block.range.quantity().count()));
                m_world.requests.push_back(
                    {.series = block.series, .range = SerialRange::of(first, block.range.last())});
            }
        }
    }

    QRandomGenerator m_random;
    const Rules& m_rules;
    const Holidays& m_holidays;
    Period m_years;
    PlanInput m_world;
    qint64 m_next = 1;
    qint64 m_series = 0;
};

qint64 heldAtFirst(const PlanInput& world)
{
    qint64 sum = 0;
    for (const HeldBlock& block : world.holdings) {
        sum += block.account == AccountRole::Compliance ? block.range.quantity().count() : 0;
    }
    return sum;
}

qint64 drawn(const Plan& plan)
{
    qint64 sum = 0;
    for (const PlanLine& line : plan.lines) {
        sum += line.account == AccountRole::Compliance ? line.quantity().count() : 0;
    }
    return sum;
}

/// "ok", or in what a preview and a commit in a registry differ from the plan.
QString difference(const PlanInput& world)
{
    const SequenceExample example{
        .world = world,
        .id = u"random"_s,
        .events = {{u"E"_s, world.event}},
        .holidays = library().packOf(world.rules->id)->holidays,
        .deadlineOverride = std::nullopt,
        .steps = {{.op = SequenceStep::Op::Preview, .event = u"E"_s, .block = std::nullopt},
                  {.op = SequenceStep::Op::CommitPreview, .event = u"E"_s, .block = std::nullopt}}};
    const auto results = sequenceRunner(library())(example);
    if (!results) {
        return problemText(results.error().first());
    }
    const Plan expected = plan(world);
    const bool isPending = expected.status == PlanStatus::Pending;
    const qint64 shortfall = expected.shortfall.value_or(Tonnes()).count();
    const auto text = [](qint64 retired, qint64 missing, qint64 left, const QString& result) {
        return u"retires %1, misses %2, leaves %3: %4"_s.arg(retired).arg(missing).arg(left).arg(
            result);
    };
    const QString wanted = text(expected.retired.count(),
                                shortfall,
                                heldAtFirst(world) - drawn(expected),
                                isPending ? u"ENTITY_PENDING"_s : u"COMMITTED"_s);
    const StepResult& preview = results->at(0);
    const QString found = text(preview.wouldRetire.value_or(-1),
                               preview.shortfall.value_or(-1),
                               results->at(1).compliance,
                               results->at(1).result);
    return found == wanted ? u"ok"_s : u"found: %1; the plan %2"_s.arg(found, wanted);
}

}  // namespace

/// Whatever the world, a registry does what the plan says.
class TestRandomSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registriesDoAsPlanned_data();
    void registriesDoAsPlanned();
};

void TestRandomSequences::registriesDoAsPlanned_data()
{
    QTest::addColumn<QString>("ruleSet");
    for (const RulePack& pack : library().packs()) {
        for (const RuleSet& rules : pack.ruleSets) {
            QTest::newRow(qPrintable(rules->id.text())) << rules->id.text();
        }
    }
}

void TestRandomSequences::registriesDoAsPlanned()
{
    QFETCH(const QString, ruleSet);
    const Identifier id = Identifier::of(ruleSet);
    const RuleSet& rules = *library().ruleSet(id);
    const Holidays& holidays = library().packOf(id)->holidays;
    for (int i = 0; i < cases(); ++i) {
        const quint32 start = seed() + static_cast<quint32>(i);
        const PlanInput world = WorldMaker(rules, holidays, start).run();
        const QString outcome = difference(world);
        QVERIFY2(outcome == u"ok",
                 qPrintable(
                     u"CITSS_SEED=%1: %2 %3"_s.arg(start).arg(wordOf(world.event.type), outcome)));
    }
}

QTEST_GUILESS_MAIN(TestRandomSequences)
#include "tst_random_sequences.moc"
