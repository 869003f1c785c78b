// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_problems.h"
#include "core/compliance/plan.h"
#include "core/compliance/plan_check.h"
#include "core/compliance/plan_value.h"
#include "core/compliance/snapshot.h"
#include "tests/core/compliance/cases.h"
#include "tests/core/compliance/program_fixtures.h"

#include <QTest>

#include <functional>
#include <set>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

using Change = std::function<void(PlanInput&)>;
using Tamper = std::function<void(Plan&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Tamper)

/// What a plan is checked for, hashed from and kept as.
class TestPlanValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryTamperedPlan_data();
    void findsEveryTamperedPlan();
    void snapshotChangesWithEverythingThatDecides_data();
    void snapshotChangesWithEverythingThatDecides();
    void readsNoPlanFromDamagedValues();
    void everyReasonHasItsWord();
};

void TestPlanValues::findsEveryTamperedPlan_data()
{
    QTest::addColumn<Tamper>("tamper");
    const auto row = [](const char* name, Tamper tamper) { QTest::newRow(name) << tamper; };
    row("a line lost", [](Plan& p) { p.lines.pop_back(); });
    row("a line twice", [](Plan& p) {
        p.lines.push_back(p.lines.back());
        p.shortfall = Tonnes();
    });
    row("shortfall wrong", [](Plan& p) { p.shortfall = Tonnes::of(1); });
    row("retired wrong", [](Plan& p) { p.retired = Tonnes::of(1); });
    row("over the limit", [](Plan& p) { p.rooms.front().initial = Tonnes::of(1); });
    row("positions fall", [](Plan& p) { std::swap(p.lines[0], p.lines[1]); });
    row("vintages fall", [](Plan& p) { std::swap(p.lines[1], p.lines[2]); });
    row("not held", [](Plan& p) { p.lines[0].series = SeriesKey(77); });
    row("beyond the block", [](Plan& p) {
        const SerialRange& range = p.lines[0].range;
        p.lines[0].range = SerialRange::of(range.first() + 40, range.last() + 40);
    });
    row("pending yet drawn", [](Plan& p) { p.shortfall.reset(); });
}

void TestPlanValues::findsEveryTamperedPlan()
{
    QFETCH(const Tamper, tamper);
    PlanInput input = annualCase(1000);
    hold(input, u"OFFSET_DEBS_TRIBAL"_s, 30);
    hold(input, u"ALLOWANCE"_s, 100, 2021);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    Plan made = plan(input);
    QVERIFY(checkPlan(input, made).isEmpty());
    tamper(made);
    const Problems found = checkPlan(input, made);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().code(), u"PLAN_CHECK_FAILED"_s);
}

void TestPlanValues::snapshotChangesWithEverythingThatDecides_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("rules",
        [](PlanInput& i) { i.rules = changed(i.rules, u"events.ANNUAL.round"_s, u"CEIL"_s); });
    row("event type", [](PlanInput& i) { i.event.type = EventType::Full; });
    row("year", [](PlanInput& i) { i.event.year = 2024; });
    row("missing", [](PlanInput& i) { i.event.missing = Tonnes::of(1); });
    row("rate", [](PlanInput& i) { i.event.rate = RateBasis{}; });
    row("deadline", [](PlanInput& i) { i.deadline->utc = i.deadline->utc.plusMilliseconds(1); });
    row("local date", [](PlanInput& i) { i.deadline->localDate = QDate(2024, 10, 31); });
    row("no deadline", [](PlanInput& i) { i.deadline.reset(); });
    row("emissions", [](PlanInput& i) { i.emissions.set(2023, Tonnes::of(1)); });
    row("prior", [](PlanInput& i) { i.priorRetired.set(trueUpUse(), Tonnes::of(1)); });
    row("of event", [](PlanInput& i) { i.retiredForEvent.set(trueUpUse(), Tonnes::of(1)); });
    row("deferred year", [](PlanInput& i) { i.carriedYears = {2022}; });
    row("carry", [](PlanInput& i) { i.carryIn = Tonnes::of(1); });
    row("true-up", [](PlanInput& i) { i.trueUp = TrueUp{}; });
    row("standing", [](PlanInput& i) { i.standing = AccountStanding::Suspended; });
    row("no cost", [](PlanInput& i) { i.noCostAllowances = Tonnes(); });
    row("override", [](PlanInput& i) { i.limitOverrides.push_back({trueUpUse(), {}, Share()}); });
    row("base", [](PlanInput& i) { i.limitBase.set(2023, Tonnes::of(1)); });
    row("penalty rate", [](PlanInput& i) { i.penaltyRate = Money::fromCents(1, u"USD"_s); });
    row("request", [](PlanInput& i) {
        i.requests.push_back({.series = SeriesKey(1), .range = SerialRange::of(1, 2)});
    });
    row("block gone", [](PlanInput& i) { i.holdings.pop_back(); });
    row("series", [](PlanInput& i) { i.holdings[0].series = SeriesKey(5); });
    row("range", [](PlanInput& i) { i.holdings[0].range = SerialRange::of(1, 2); });
    row("category", [](PlanInput& i) { i.holdings[0].category = trueUpUse(); });
    row("issuer", [](PlanInput& i) { i.holdings[0].issuer = JurisdictionCode::of(u"QC"_s); });
    row("vintage", [](PlanInput& i) { i.holdings[0].vintage = Vintage::of(2020); });
    row("issue year", [](PlanInput& i) { i.holdings[0].issueYear = 2020; });
    row("account", [](PlanInput& i) { i.holdings[0].account = AccountRole::Holding; });
    row("state", [](PlanInput& i) { i.holdings[0].state = HoldingState::Held; });
    row("origin", [](PlanInput& i) { i.holdings[0].origin = Origin::Transferred; });
    row("recorded", [](PlanInput& i) { i.holdings[0].recorded = Instant(5); });
    row("submitted", [](PlanInput& i) { i.holdings[0].submitted = Instant(5); });
}

void TestPlanValues::snapshotChangesWithEverythingThatDecides()
{
    QFETCH(const Change, change);
    PlanInput input = annualCase(1000);
    hold(input, u"ALLOWANCE"_s, 100, 2021);
    hold(input, u"ALLOWANCE"_s, 500, 2023);
    const QByteArray before = snapshotHash(input);
    QCOMPARE(snapshotHash(input), before);
    change(input);
    QVERIFY(snapshotHash(input) != before);
    QCOMPARE(canonicalBytes(toValue(input)), snapshotBytes(input));
}

void TestPlanValues::readsNoPlanFromDamagedValues()
{
    PlanInput input{.rules = ruleSet(u"EU"_s)};
    input.event.year = 2023;
    input.deadline = annualCase(1).deadline;
    input.emissions.set(2023, Tonnes::of(1000));
    hold(input, u"ALLOWANCE"_s, 100);
    hold(input, u"OTHER"_s, 100);
    const Plan made = plan(input);
    const Value whole = toValue(made);
    QCOMPARE(planFromValue(whole, compliancePlanProblems()), made);
    QVERIFY(!planFromValue(Value(3), {}));
    for (const QString& key : {u"status"_s,
                               u"obligation"_s,
                               u"credited"_s,
                               u"retired"_s,
                               u"shortfall"_s,
                               u"penalty"_s}) {
        const Value damaged = *withOverride(whole, key, Value(-7));
        QVERIFY2(!planFromValue(damaged, {}), qPrintable(key));
    }
    const Value line = toValue(made.lines.front());
    QCOMPARE(planLineFromValue(line), made.lines.front());
    for (const QString& key : {u"step"_s,
                               u"position"_s,
                               u"account"_s,
                               u"series"_s,
                               u"serials"_s,
                               u"vintage"_s,
                               u"left"_s,
                               u"offered"_s,
                               u"room"_s}) {
        QVERIFY2(!planLineFromValue(*withOverride(line, key, Value(-7))), qPrintable(key));
    }
    const Value leftover = toValue(made.leftovers.front());
    QCOMPARE(leftoverFromValue(leftover), made.leftovers.front());
    for (const QString& key : {u"series"_s, u"block"_s, u"left"_s, u"reason"_s}) {
        QVERIFY2(!leftoverFromValue(*withOverride(leftover, key, Value(-7))), qPrintable(key));
    }
}

void TestPlanValues::everyReasonHasItsWord()
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(BlockReason::NotDrawn); ++i) {
        const auto reason = static_cast<BlockReason>(i);
        QVERIFY(seen.insert(wordOf(reason)).second);
        QCOMPARE(blockReasonFromWord(wordOf(reason)), reason);
    }
    QVERIFY(!blockReasonFromWord(u"SOMETHING"_s));
    QVERIFY(!planStatusFromWord(u"SOMETHING"_s));
}

QTEST_GUILESS_MAIN(TestPlanValues)
#include "tst_plan_values.moc"
