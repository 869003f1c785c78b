// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/compliance/compliance_problems.h"
#include "core/compliance/plan_notes.h"
#include "core/compliance/plan_value.h"
#include "core/compliance/snapshot.h"
#include "core/programs/rule_words.h"
#include "tests/core/compliance/cases.h"
#include "tests/core/compliance/naive_plan.h"
#include "tests/core/compliance/program_fixtures.h"
#include "tests/core/compliance/random_input.h"

#include <QCborArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

/// Of each rule set at least, chosen with CITSS_CASES. With fewer than the usual thousand a run
/// goes on until it has seen every feature of its rules.
constexpr int usualCases = 1000;
int cases()
{
    static const int chosen = qEnvironmentVariableIsSet("CITSS_CASES")
                                  ? qEnvironmentVariableIntValue("CITSS_CASES")
                                  : usualCases;
    return chosen;
}

/// Repeat a failure with CITSS_SEED=<the seed it printed>.
quint32 seed()
{
    static const quint32 chosen = qEnvironmentVariableIsSet("CITSS_SEED")
                                      ? qEnvironmentVariable("CITSS_SEED").toUInt()
                                      : QRandomGenerator::global()->generate();
    return chosen;
}

PlanInput shuffled(PlanInput input, QRandomGenerator& random)
{
    std::shuffle(input.holdings.begin(), input.holdings.end(), random);
    std::shuffle(input.limitOverrides.begin(), input.limitOverrides.end(), random);
    if (input.trueUp) {
        std::reverse(input.trueUp->vintages.begin(), input.trueUp->vintages.end());
    }
    return input;
}

/// Rules that no programme has, made of what several have: requests beside limits that overlap,
/// first in, first out beside offsets, limits that two phases of a penalty share.
struct Mixture {
    const char* name;
    const char* base;
    std::vector<std::pair<QString, Value>> changes;
};

const std::vector<Mixture>& mixtures()
{
    static const std::vector<Mixture> all = {
        {"requests within limits", "CA-CP5", {{u"request"_s, true}}},
        {"first in within limits", "CA-CP5", {{u"sort"_s, u"FIFO"_s}, {u"request"_s, true}}},
        {"all as submitted",
         "WA-CP1",
         {{u"deadline.cutoff"_s, u"SUBMITTED"_s},
          {u"request"_s, true},
          {u"events.ANNUAL.round"_s, u"CEIL"_s}}},
        {"phases share limits",
         "QC-CP4",
         {{u"penalty.phases.1.period_limits"_s, true},
          {u"penalty.phases.1.pools.0.cats"_s, QCborArray{u"ALLOWANCE"_s, u"OFFSET"_s}}}},
        {"any vintage of some issuers",
         "RGGI-CP6",
         {{u"issuers"_s, QCborArray{u"NY"_s, u"CT"_s}}, {u"vintage.INTERIM"_s, u"ANY"_s}}},
    };
    return all;
}

/// A shipped rule set, or a mixture.
RuleSet rulesOfRow(const QString& id)
{
    for (const Mixture& mixture : mixtures()) {
        if (id == QLatin1String(mixture.name)) {
            RuleSet rules = ruleSet(QString::fromLatin1(mixture.base));
            for (const auto& [path, value] : mixture.changes) {
                rules = changed(rules, path, value);
            }
            return rules;
        }
    }
    return ruleSet(id);
}

/// What the cases of one rule set came upon: cases that never meet a rule prove nothing of it.
class Seen {
public:
    void note(const PlanInput& input, const NaivePlan& plan)
    {
        m_words.insert(wordOf(input.event.type));
        m_words.insert(plan.status);
        for (const NaiveLine& line : plan.lines) {
            m_words.insert(line.step);
        }
        for (const NaiveLeftover& leftover : plan.leftovers) {
            m_words.insert(leftover.reason);
        }
    }

    [[nodiscard]] QString missing(const Rules& rules) const
    {
        QStringList wanted = {u"PENALTY"_s,
                              u"FULFILLED"_s,
                              u"UNFULFILLED"_s,
                              u"NOT_APPLICABLE"_s,
                              u"PENDING"_s,
                              u"ORDER"_s,
                              u"ACCOUNT"_s,
                              u"STATE_HELD"_s,
                              u"STATE_PENDING"_s,
                              u"STATE_INVALIDATED"_s,
                              u"LATE"_s,
                              u"CATEGORY"_s,
                              u"NOT_NEEDED"_s,
                              u"NOT_DRAWN"_s};
        for (const EventRule& event : rules.events) {
            wanted.append(wordOf(event.type));
        }
        const std::pair<bool, QString> where[] = {{!rules.limits.empty(), u"OVER_LIMIT"_s},
                                                  {!rules.issuers.empty(), u"ISSUER"_s},
                                                  {rules.request, u"REQUEST"_s},
                                                  {!rules.penalty.phases.empty(), u"PHASE"_s}};
        for (const auto& [isWanted, word] : where) {
            wanted.append(isWanted ? QStringList(word) : QStringList());
        }
        wanted.removeIf([this](const QString& word) { return m_words.contains(word); });
        return wanted.join(u' ');
    }

private:
    QSet<QString> m_words;
};

}  // namespace

class TestPlanProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("CITSS_SEED=%u CITSS_CASES=%d", seed(), cases()); }
    void agreesWithTheNaivePlan_data() { everyRuleSet(); }
    void agreesWithTheNaivePlan();
    void keepsItsPromises_data() { everyRuleSet(); }
    void keepsItsPromises();

private:
    static void everyRuleSet();
};

void TestPlanProperties::everyRuleSet()
{
    QTest::addColumn<QString>("id");
    int sets = 0;
    for (const RulePack& pack : allPrograms().packs()) {
        for (const RuleSet& set : pack.ruleSets) {
            QTest::newRow(qPrintable(set->id.text())) << set->id.text();
            ++sets;
        }
    }
    QCOMPARE(sets, 21);
    for (const Mixture& mixture : mixtures()) {
        QTest::newRow(mixture.name) << QString::fromLatin1(mixture.name);
    }
}

/// Most cases one instrument at a time; a fifth with quantities that nobody could count so.
void TestPlanProperties::agreesWithTheNaivePlan()
{
    QFETCH(const QString, id);
    QRandomGenerator random(seed());
    const RuleSet rules = rulesOfRow(id);
    const RuleSet waiting = changed(rules, u"suspended_policy"_s, u"SKIP"_s);
    Seen seen;
    const auto isEnough = [&](int done) {
        return done >= cases() && (done >= usualCases || seen.missing(rules.rules()).isEmpty());
    };
    for (int i = 0; !isEnough(i); ++i) {
        const bool isHuge = i % 5 == 4;
        const PlanInput input = randomInput(
            i % 7 == 6 ? waiting : rules, isHuge ? CaseSize::Huge : CaseSize::Countable, random);
        const NaivePlan fast = inNaiveWords(plan(input));
        const NaivePlan slow = naivePlan(input, isHuge ? Stride::Run : Stride::One);
        seen.note(input, slow);
        if (fast != slow) {
            qInfo("case %d\nengine: %s\n\nnaive: %s",
                  i,
                  qPrintable(textOf(fast)),
                  qPrintable(textOf(slow)));
            QFAIL("the engine and the naive plan differ");
        }
        if (!isHuge && i % 10 == 0) {
            QCOMPARE(textOf(naivePlan(input, Stride::Run)), textOf(slow));
        }
    }
    QCOMPARE(seen.missing(rules.rules()), QString());
}

void TestPlanProperties::keepsItsPromises()
{
    QFETCH(const QString, id);
    QRandomGenerator random(seed());
    const RuleSet rules = rulesOfRow(id);
    for (int i = 0; i < cases() / 10; ++i) {
        const PlanInput input =
            randomInput(rules, i % 5 == 4 ? CaseSize::Huge : CaseSize::Countable, random);
        const PlanInput other = shuffled(input, random);
        const Plan made = plan(input);
        const Plan again = plan(other);
        QCOMPARE(canonicalBytes(toValue(made)), canonicalBytes(toValue(again)));
        QCOMPARE(canonicalBytes(toValue(made)), canonicalBytes(toValue(plan(input))));
        QCOMPARE(snapshotHash(input), snapshotHash(other));
        QCOMPARE(snapshotBytes(input), canonicalBytes(toValue(input)));
        const std::optional<Plan> back = planFromValue(toValue(made), compliancePlanProblems());
        QVERIFY(back.has_value());
        QCOMPARE(*back, made);

        if (!made.problems.isEmpty()) {
            QCOMPARE(codes(made.problems), u"AMOUNT_TOO_LARGE"_s);
            continue;
        }
        qint64 sum = 0;
        for (const PlanLine& line : made.lines) {
            sum += line.quantity().count();
            const Tonnes most = std::min(line.needed(), line.offered);
            QCOMPARE(line.quantity(), line.limit.isEmpty() ? most : std::min(most, line.room));
            QVERIFY(!problemText(explanation(line, rules.rules())).isEmpty());
        }
        if (made.shortfall) {
            QCOMPARE(sum + made.shortfall->count(), made.obligation.count());
        }
        qint64 left = 0;
        for (const Leftover& leftover : made.leftovers) {
            left += leftover.left.count();
            QVERIFY(!problemText(explanation(leftover, rules.rules())).isEmpty());
        }
        qint64 held = 0;
        for (const HeldBlock& block : input.holdings) {
            held += block.range.quantity().count();
        }
        QCOMPARE(sum + left, held);
    }
}

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_plan_properties.moc"
