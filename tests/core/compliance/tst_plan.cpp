// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/compliance/penalty.h"
#include "core/compliance/plan.h"
#include "core/compliance/plan_notes.h"
#include "tests/core/compliance/cases.h"
#include "tests/core/compliance/program_fixtures.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

#include <functional>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

using Change = std::function<void(PlanInput&)>;
Q_DECLARE_METATYPE(Change)

class TestPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesNotBelongTogether_data();
    void refusesWhatDoesNotBelongTogether();
    void drawsNothingFromRevokedAccounts();
    void respectsOverridesOfOneEntity();
    void creditsEarlierVersionsOfTheSameEvent();
    void reportsWhatIsNotCredited();
    void keepsPriceCeilingUnitsForThePeriodsEnd();
    void ignoresRequestsWhereHoldersMayNotChoose();
    void says_data();
    void says();
    void namesTheLawBehindEachLine();
    void doesNotDrawMoreThanOnceByOverlappingRequests();
    void splitsPenaltiesIntoRetiredAndRest();
    void continuesPenaltiesPaidInPart();
    void saysWhyNoPoolTakesABlock();
    void phasesShareTheRoomOfThePeriod();
    void entersMoneyPenaltiesAtTheYearsRate();
    void roundsExactlyAtTheLargestAmounts();
};

void TestPlan::refusesWhatDoesNotBelongTogether_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* code, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("no such event", "EVENT_NOT_IN_RULES", [](PlanInput& i) {
        i.event.type = EventType::Interim;
    });
    row("no year", "EVENT_YEAR_MISSING", [](PlanInput& i) { i.event.year.reset(); });
    row("year left to the full event", "EVENT_YEAR_NOT_IN_PERIOD", [](PlanInput& i) {
        i.event.year = 2026;
    });
    row("year before the period", "EVENT_YEAR_NOT_IN_PERIOD", [](PlanInput& i) {
        i.event.year = 2022;
    });
    row("no deadline", "EVENT_DEADLINE_MISSING", [](PlanInput& i) { i.deadline.reset(); });
    row("too large", "AMOUNT_TOO_LARGE", [](PlanInput& i) {
        i.emissions.set(2023, Tonnes::of(Tonnes::Max));
        i.carryIn = Tonnes::of(Tonnes::Max);
    });
    row("period too large", "AMOUNT_TOO_LARGE", [](PlanInput& i) {
        i.event.type = EventType::Full;
        i.emissions.set(2024, Tonnes::of(Tonnes::Max));
    });
    row("penalty too large", "AMOUNT_TOO_LARGE", [](PlanInput& i) {
        i.event = {.type = EventType::Penalty, .missing = Tonnes::of(Tonnes::Max)};
    });
    row("serials twice", "SERIALS_HELD_TWICE", [](PlanInput& i) {
        i.holdings.push_back(i.holdings.front());
    });
    row("no rate", "EVENT_RATE_MISSING", [](PlanInput& i) {
        i.rules = ruleSet(u"CPP-RATE-S1"_s);
        i.event = {.type = EventType::Rate};
    });
    row("standard of zero", "EVENT_RATE_MISSING", [](PlanInput& i) {
        i.rules = ruleSet(u"CPP-RATE-S1"_s);
        i.event = {.type = EventType::Rate, .rate = RateBasis{}};
    });
    row("penalty without year or period", "EVENT_YEAR_MISSING", [](PlanInput& i) {
        i.rules = ruleSet(u"ARP"_s);
        i.event = {.type = EventType::Penalty, .missing = Tonnes::of(1)};
    });
}

void TestPlan::refusesWhatDoesNotBelongTogether()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    PlanInput input = annualCase(1000);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    QVERIFY(plan(input).problems.isEmpty());
    change(input);
    const Plan made = plan(input);
    QCOMPARE(codes(made.problems), expected);
    QVERIFY(made.lines.empty());
    QVERIFY(!made.shortfall);
    QVERIFY(!problemText(made.problems.first()).contains(u'%'));
}

void TestPlan::drawsNothingFromRevokedAccounts()
{
    PlanInput input = annualCase(1000);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    input.standing = AccountStanding::Revoked;
    const Plan made = plan(input);
    QCOMPARE(made.status, PlanStatus::Pending);
    QCOMPARE(codes(made.findings), u"ACCOUNT_REVOKED"_s);
    QCOMPARE(made.leftovers.front().reason, BlockReason::NotDrawn);

    input.standing = AccountStanding::Restricted;
    QCOMPARE(plan(input).status, PlanStatus::Fulfilled);
    input.rules = changed(input.rules, u"suspended_policy"_s, u"SKIP"_s);
    QCOMPARE(codes(plan(input).findings), u"ACCOUNT_SKIPPED"_s);
}

void TestPlan::respectsOverridesOfOneEntity()
{
    PlanInput input = annualCase(1000);
    hold(input, u"OFFSET_DEBS"_s, 500);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    QCOMPARE(linesText(plan(input)), u"OFFSET_DEBS 1..50; ALLOWANCE 2023 1..250"_s);

    const Identifier general = Identifier::of(u"GENERAL"_s);
    input.limitOverrides = {{.limit = general, .year = {}, .share = Share::ofPpm(10'000)}};
    QCOMPARE(linesText(plan(input)), u"OFFSET_DEBS 1..10; ALLOWANCE 2023 1..290"_s);
    // What is granted for the year goes before what is granted for all, whichever came first.
    input.limitOverrides.push_back({.limit = general, .year = 2023, .share = Share::ofPpm(20'000)});
    QCOMPARE(linesText(plan(input)), u"OFFSET_DEBS 1..20; ALLOWANCE 2023 1..280"_s);
    input.limitOverrides = {{.limit = general, .year = 2024, .share = Share::ofPpm(10'000)}};
    QCOMPARE(linesText(plan(input)), u"OFFSET_DEBS 1..50; ALLOWANCE 2023 1..250"_s);

    // A base of another year changes nothing of this one.
    input.limitBase.set(2022, Tonnes::of(1));
    QCOMPARE(linesText(plan(input)), u"OFFSET_DEBS 1..50; ALLOWANCE 2023 1..250"_s);
    input.limitBase.set(2023, Tonnes::of(3000));
    QCOMPARE(linesText(plan(input)), u"OFFSET_DEBS 1..150; ALLOWANCE 2023 1..150"_s);
}

void TestPlan::creditsEarlierVersionsOfTheSameEvent()
{
    PlanInput input = annualCase(2000);
    hold(input, u"OFFSET_DEBS"_s, 500);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    // Version 1 was over 1,000 t: 300 were retired, 50 of them offsets.
    input.retiredForEvent.set(Category::of(u"OFFSET_DEBS"_s), Tonnes::of(50));
    input.retiredForEvent.set(Category::of(u"ALLOWANCE"_s), Tonnes::of(250));
    const Plan made = plan(input);
    QCOMPARE(made.credited, Tonnes::of(300));
    QCOMPARE(made.obligation, Tonnes::of(300));
    QCOMPARE(linesText(made), u"OFFSET_DEBS 1..50; ALLOWANCE 2023 1..250"_s);

    // A lower version owes nothing; what is over stays retired and is somebody's task.
    input.emissions.set(2023, Tonnes::of(500));
    const Plan lower = plan(input);
    QCOMPARE(lower.status, PlanStatus::NotApplicable);
    QCOMPARE(codes(lower.findings), u"RETIRED_NOT_CREDITED"_s);
}

void TestPlan::reportsWhatIsNotCredited()
{
    PlanInput input = periodCase(50'000);
    hold(input, u"ALLOWANCE"_s, 200'000, 2022);
    input.priorRetired.set(Category::of(u"OFFSET_DEBS"_s), Tonnes::of(8000));
    input.priorRetired.set(Category::of(u"OBSOLETE"_s), Tonnes::of(7));
    input.priorRetired.set(trueUpUse(), Tonnes::of(500));
    const Plan made = plan(input);
    QCOMPARE(made.credited, Tonnes::of(6500));
    QCOMPARE(codes(made.findings), u"RETIRED_NOT_CREDITED RETIRED_NOT_CREDITED"_s);
    QCOMPARE(made.findings.first().arguments, QList<Value>({u"OFFSET_DEBS"_s, 2000, u"OFFSET"_s}));
    QCOMPARE(made.findings.first().rule, u"17 CCR 95854(b)"_s);
    QCOMPARE(made.findings.last().arguments, QList<Value>({u"OBSOLETE"_s, 7, u"order"_s}));
}

void TestPlan::keepsPriceCeilingUnitsForThePeriodsEnd()
{
    PlanInput input = annualCase(1000);
    hold(input, u"PRICE_CEILING_UNIT"_s, 500);
    const Plan annual = plan(input);
    QCOMPARE(annual.leftovers.front().reason, BlockReason::Category);
    QVERIFY(annual.findings.isEmpty());

    input.event = {.type = EventType::Full};
    input.emissions.set(2023, Tonnes::of(400));
    const Plan full = plan(input);
    QCOMPARE(linesText(full), u"PRICE_CEILING_UNIT 1..400"_s);
    QCOMPARE(codes(full.findings), u"UNITS_TO_CANCEL"_s);
    QCOMPARE(full.findings.first().arguments, QList<Value>({u"PRICE_CEILING_UNIT"_s, 100}));
}

void TestPlan::ignoresRequestsWhereHoldersMayNotChoose()
{
    PlanInput input = annualCase(1000);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    input.requests = {{.series = SeriesKey(1), .range = SerialRange::of(400, 500)}};
    const Plan made = plan(input);
    QCOMPARE(linesText(made), u"ALLOWANCE 2023 1..300"_s);
    QCOMPARE(codes(made.findings), u"REQUEST_IGNORED"_s);
}

void TestPlan::says_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& expected, Change change) {
        QTest::newRow(name) << change << expected;
    };
    row("whole", u"Needed: 300. Free in the block: 500. Taken: 300."_s, [](PlanInput& i) {
        hold(i, u"ALLOWANCE"_s, 500, 2023);
    });
    row("limit",
        u"Room left of limit GENERAL: 50. Needed: 300. Free in the block: 70. Taken: 50."_s,
        [](PlanInput& i) { hold(i, u"OFFSET_DEBS"_s, 70); });
    row("account", u"70 stay: they are not in the account that is drawn from."_s, [](PlanInput& i) {
        hold(i, u"APCR"_s, 70).account = AccountRole::Holding;
    });
    row("hold", u"70 stay: they are under an administrative hold."_s, [](PlanInput& i) {
        hold(i, u"APCR"_s, 70).state = HoldingState::Held;
    });
    row("pending", u"70 stay: they are reserved by a pending transfer."_s, [](PlanInput& i) {
        hold(i, u"APCR"_s, 70).state = HoldingState::Pending;
    });
    row("invalidated", u"70 stay: they are invalidated."_s, [](PlanInput& i) {
        hold(i, u"APCR"_s, 70).state = HoldingState::Invalidated;
    });
    row("late", u"70 stay: they arrived after the deadline."_s, [](PlanInput& i) {
        hold(i, u"APCR"_s, 70).recorded = i.deadline->utc.plusMilliseconds(1);
    });
    row("category",
        u"70 stay: this event does not accept instruments of this kind."_s,
        [](PlanInput& i) { hold(i, u"ODDITY"_s, 70); });
    row("true-up is no kind",
        u"70 stay: this event does not accept instruments of this kind."_s,
        [](PlanInput& i) { hold(i, u"TRUE_UP"_s, 70); });
    row("issuer",
        u"70 stay: they were issued by a jurisdiction that is not accepted."_s,
        [](PlanInput& i) { hold(i, u"APCR"_s, 70).issuer = JurisdictionCode::of(u"QC"_s); });
    row("issue year", u"70 stay: they were issued too late for this period."_s, [](PlanInput& i) {
        hold(i, u"OFFSET_DEBS"_s, 70).issueYear = 2028;
        i.rules = changed(i.rules, u"offset_issue"_s, u"LE_PERIOD_END_PLUS_1"_s);
    });
    row("future", u"70 stay: their vintage is later than this event may draw."_s, [](PlanInput& i) {
        hold(i, u"ALLOWANCE"_s, 70, 2024);
    });
    row("past", u"70 stay: their vintage is earlier than this step may draw."_s, [](PlanInput& i) {
        hold(i, u"ALLOWANCE"_s, 70, 2023);
        i.rules = changed(i.rules, u"vintage.ANNUAL"_s, u"EQ_EVENT_YEAR_PLUS_1"_s);
    });
    row("not needed", u"70 stay: the obligation was met before them."_s, [](PlanInput& i) {
        hold(i, u"ALLOWANCE"_s, 70, 2023);
        i.emissions = {};
    });
    row("over", u"70 stay: they are over limit GENERAL."_s, [](PlanInput& i) {
        hold(i, u"OFFSET_DEBS"_s, 70);
        i.limitBase.set(2023, Tonnes());
        i.limitBase.set(2024, Tonnes::of(1));
    });
    row("kept back",
        u"70 stay: nothing is drawn while the account is kept back."_s,
        [](PlanInput& i) {
            hold(i, u"ALLOWANCE"_s, 70, 2023);
            i.standing = AccountStanding::Revoked;
        });
}

void TestPlan::says()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    PlanInput input = annualCase(1000);
    change(input);
    const Plan made = plan(input);
    const Problem note = made.lines.empty()
                             ? explanation(made.leftovers.front(), input.rules.rules())
                             : explanation(made.lines.front(), input.rules.rules());
    QCOMPARE(problemText(note), expected);
    QCOMPARE(note.type->severity, Severity::Note);
}

void TestPlan::namesTheLawBehindEachLine()
{
    PlanInput input = annualCase(1000);
    hold(input, u"OFFSET_DEBS"_s, 70);
    hold(input, u"ALLOWANCE"_s, 100, 2023);
    hold(input, u"ALLOWANCE"_s, 100, 2025);
    input.trueUp = TrueUp{.vintages = {Vintage::of(2025)}, .quantity = Tonnes::of(40)};
    const Plan made = plan(input);
    const Rules& rules = input.rules.rules();
    QCOMPARE(linesText(made), u"OFFSET_DEBS 1..50; ALLOWANCE 2023 1..100; TRUE_UP 2025 1..40"_s);
    QCOMPARE(ruleOf(made.lines[0]), u"order.OFFSET_DEBS"_s);
    QCOMPARE(explanation(made.lines[0], rules).rule, u"RCW 70A.65.170(3)(a)"_s);
    QCOMPARE(explanation(made.lines[1], rules).rule, u"WAC 173-446-600(3)-(4)"_s);
    QCOMPARE(citationOf(made.lines[2], rules), u"WAC 173-446-400(4)"_s);
    QCOMPARE(made.shortfall, Tonnes::of(110));
    QCOMPARE(explanation(made.leftovers[0], rules).rule, u"RCW 70A.65.170(3)(a)"_s);

    PlanInput late = input;
    late.event = {.type = EventType::Penalty, .missing = Tonnes::of(10)};
    const Plan penalty = plan(late);
    QCOMPARE(ruleOf(penalty.lines[0]), u"penalty.phases[0].pools[0]"_s);
    QCOMPARE(citationOf(penalty.lines[0], rules), u"RCW 70A.65.200(2)"_s);
}

void TestPlan::doesNotDrawMoreThanOnceByOverlappingRequests()
{
    PlanInput input{.rules = ruleSet(u"RGGI-CP6"_s)};
    input.event = {.type = EventType::Interim, .year = 2024};
    input.deadline = annualCase(1).deadline;
    input.emissions.set(2024, Tonnes::of(200));
    hold(input, u"ALLOWANCE"_s, 300, 2022);
    const SeriesKey one(1);
    input.requests = {{.series = one, .range = SerialRange::of(50, 60)},
                      {.series = one, .range = SerialRange::of(55, 65)},
                      {.series = SeriesKey(9), .range = SerialRange::of(1, 5)},
                      {.series = one, .range = SerialRange::of(40, 70)}};
    const Plan made = plan(input);
    QCOMPARE(linesText(made),
             u"ALLOWANCE 2022 50..60; ALLOWANCE 2022 61..65; ALLOWANCE 2022 40..49; "
             "ALLOWANCE 2022 66..70; ALLOWANCE 2022 1..39; ALLOWANCE 2022 71..100"_s);
    QCOMPARE(codes(made.findings), u"REQUEST_NOT_SERVED"_s);
    QCOMPARE(ruleOf(made.lines.front()), u"request"_s);
    QVERIFY(made.problems.isEmpty());
}

void TestPlan::splitsPenaltiesIntoRetiredAndRest()
{
    PlanInput input = periodCase(1000);
    input.event = {.type = EventType::Penalty, .missing = Tonnes::of(100)};
    hold(input, u"OFFSET_DEBS"_s, 60);
    hold(input, u"ALLOWANCE"_s, 1000, 2028);
    const Plan made = plan(input);
    QCOMPARE(linesText(made), u"OFFSET_DEBS 1..60; ALLOWANCE 2028 1..340"_s);
    const std::vector<Disposal> parts = disposals(input, made);
    const auto auction = std::optional(Identifier::of(u"AUCTION"_s));
    QCOMPARE(parts.size(), std::size_t{3});
    QCOMPARE(parts[0], (Disposal{SeriesKey(1), SerialRange::of(1, 60), {}, {}}));
    QCOMPARE(parts[1], (Disposal{SeriesKey(2), SerialRange::of(1, 40), {}, {}}));
    QCOMPARE(parts[2], (Disposal{SeriesKey(2), SerialRange::of(41, 340), {}, auction, false}));
}

void TestPlan::continuesPenaltiesPaidInPart()
{
    PlanInput input = periodCase(1000);
    input.event = {.type = EventType::Penalty, .missing = Tonnes::of(100)};
    hold(input, u"ALLOWANCE"_s, 150, 2028);
    const Plan first = plan(input);
    QCOMPARE(first.status, PlanStatus::Unfulfilled);
    QCOMPARE(first.shortfall, Tonnes::of(250));
    QVERIFY(!first.penalty);

    input.retiredForEvent.set(Category::of(u"ALLOWANCE"_s), Tonnes::of(150));
    input.holdings.clear();
    hold(input, u"ALLOWANCE"_s, 900, 2027);
    const Plan second = plan(input);
    QCOMPARE(second.status, PlanStatus::Fulfilled);
    QCOMPARE(linesText(second), u"ALLOWANCE 2027 1..250"_s);
    const std::vector<Disposal> parts = disposals(input, second);
    QCOMPARE(parts.size(), std::size_t{1});
    QVERIFY(parts[0].to.has_value());
}

void TestPlan::saysWhyNoPoolTakesABlock()
{
    PlanInput input = annualCase(1000);
    input.event = {.type = EventType::Penalty, .missing = Tonnes::of(10)};
    hold(input, u"OFFSET_DEBS"_s, 5);
    hold(input, u"ALLOWANCE"_s, 5, 2023).account = AccountRole::Holding;
    hold(input, u"ALLOWANCE"_s, 50, 2030);
    const auto reasons = [&input] {
        QStringList words;
        for (const Leftover& leftover : plan(input).leftovers) {
            words.append(wordOf(leftover.reason));
        }
        return words.join(u' ');
    };
    QCOMPARE(reasons(), u"CATEGORY ACCOUNT NOT_NEEDED"_s);
    input.event.missing = Tonnes();
    QCOMPARE(plan(input).status, PlanStatus::NotApplicable);
    QCOMPARE(reasons(), u"CATEGORY ACCOUNT NOT_NEEDED"_s);
    input.rules = ruleSet(u"EU"_s);
    input.event.year = 2023;
    QCOMPARE(reasons(), u"ACCOUNT ACCOUNT ACCOUNT"_s);
}

void TestPlan::phasesShareTheRoomOfThePeriod()
{
    PlanInput input = periodCase(1000);
    const QCborMap pool{{u"account"_s, u"COMPLIANCE"_s},
                        {u"cats"_s, QCborArray{u"OFFSET_DEBS"_s, u"ALLOWANCE"_s}},
                        {u"vintage"_s, u"ANY"_s},
                        {u"sort"_s, u"ASC"_s}};
    const QCborMap phase{
        {u"factor"_s, 1}, {u"period_limits"_s, true}, {u"pools"_s, QCborArray{pool}}};
    input.rules = changed(input.rules, u"penalty.phases"_s, QCborArray{phase, phase});
    input.event = {.type = EventType::Penalty, .missing = Tonnes::of(100)};
    // 4 % of 3,000 t, of which the period has used 5.
    input.priorRetired.set(Category::of(u"OFFSET_DEBS"_s), Tonnes::of(5));
    hold(input, u"OFFSET_DEBS"_s, 500);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    QCOMPARE(linesText(plan(input)),
             u"OFFSET_DEBS 1..100; OFFSET_DEBS 101..115; ALLOWANCE 2023 1..85"_s);
}

void TestPlan::entersMoneyPenaltiesAtTheYearsRate()
{
    PlanInput input{.rules = ruleSet(u"ARP"_s)};
    input.event.year = 2023;
    input.deadline = annualCase(1).deadline;
    input.emissions.set(2023, Tonnes::of(10));
    const Plan unknown = plan(input);
    QVERIFY(!unknown.penalty->money);
    QCOMPARE(codes(unknown.findings), u"PENALTY_RATE_MISSING"_s);

    input.penaltyRate = Money::fromCents(2'054'37, u"USD"_s);
    QCOMPARE(plan(input).penalty->money, Money::fromCents(20'543'70, u"USD"_s));
    input.rules = ruleSet(u"EU"_s);
    input.penaltyRate = Money::fromCents(117'42, u"EUR"_s);
    const Plan indexed = plan(input);
    QCOMPARE(indexed.penalty->money, Money::fromCents(1'174'20, u"EUR"_s));
    QCOMPARE(indexed.penalty->carryOut, Tonnes::of(10));
}

void TestPlan::roundsExactlyAtTheLargestAmounts()
{
    // 33,000 x 500,000 x 10^15 is far beyond 64 bits.
    PlanInput input{.rules = ruleSet(u"RGGI-CP6"_s)};
    input.event = {.type = EventType::Interim, .year = 2024};
    input.deadline = annualCase(1).deadline;
    input.emissions.set(2024, Tonnes::of(Tonnes::Max));
    const Plan made = plan(input);
    QCOMPARE(made.obligation, Tonnes::of(500'000'000'000'000));
    QCOMPARE(made.rooms.front().initial, Tonnes::of(16'499'999'999'999));
    QCOMPARE(made.shortfall, made.obligation);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
