// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact.h"
#include "core/compliance/plan.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"
#include "tests/core/compliance/program_fixtures.h"
#include "tests/core/compliance/real_records.h"

#include <QJsonArray>
#include <QTest>

#include <map>
#include <tuple>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

/// In time for every event here.
constexpr Instant Early{1'000'000'000'000};
constexpr qint64 Thousand = 1000;

/// A block of its own series.
HeldBlock block(PlanInput& input, const QString& category, qint64 quantity, int vintage)
{
    HeldBlock held{.series = SeriesKey(static_cast<qint64>(input.holdings.size()) + 1),
                   .range = SerialRange::of(1, quantity),
                   .category = Category::of(category),
                   .issuer = JurisdictionCode::of(u"US"_s)};
    if (vintage > 0) {
        held.vintage = Vintage::of(vintage);
    }
    held.recorded = Early.plusMilliseconds(static_cast<qint64>(input.holdings.size()));
    return held;
}

void hold(PlanInput& input, const QString& category, qint64 quantity, int vintage = 0)
{
    if (quantity > 0) {
        input.holdings.push_back(block(input, category, quantity, vintage));
    }
}

/// One account at an annual event: what it may use, this year's part of it apart, and what it may
/// not use yet.
PlanInput annual(const QString& rules, int year, qint64 emissions, qint64 held, qint64 allocated)
{
    PlanInput input{.rules = ruleSet(rules)};
    input.event.year = year;
    input.deadline = Deadline{QDate(year + 1, 3, 1), Instant(4'000'000'000'000)};
    input.emissions.set(year, Tonnes::of(emissions));
    hold(input, u"ALLOWANCE"_s, 777, year + 1);
    hold(input, u"ALLOWANCE"_s, std::min(held, allocated), year);
    hold(input, u"ALLOWANCE"_s, held - std::min(held, allocated), year - 1);
    return input;
}

qint64 leftFor(const Plan& plan, BlockReason reason)
{
    qint64 left = 0;
    for (const Leftover& each : plan.leftovers) {
        left += each.reason == reason ? each.left.count() : 0;
    }
    return left;
}

/// What is summed up of a programme.
struct Totals {
    qint64 accounts = 0;
    qint64 allocated = 0;
    qint64 held = 0;
    qint64 emissions = 0;
    qint64 deducted = 0;
    qint64 carried = 0;
    bool operator==(const Totals&) const = default;
};

/// Tons with three decimals, as a number of thousandths.
qint64 thousandths(const QString& text)
{
    const QStringList parts = text.split(u'.');
    const QString decimals = parts.size() > 1 ? parts.at(1) : QString();
    return wholeNumber(parts.first()) * Thousand + wholeNumber(decimals.leftJustified(3, u'0'));
}

Tonnes halfUp(qint64 thousandths)
{
    const QString text =
        u"%1.%2"_s.arg(thousandths / Thousand).arg(thousandths % Thousand, 3, 10, QLatin1Char('0'));
    return parseDecimalTonnes(text, Rounding::HalfUp).value();
}

/// A source over one control period.
struct Source {
    std::map<int, qint64> years;  ///< thousandths of a ton, without biomass
};
using SourceKey = std::tuple<QString, QString, QString>;  ///< control period, state, name

/// The periods of the records under the rules that ship: a pack that extends them.
RulePack historicRggi()
{
    const QByteArray text = R"({
        "id": "RGGI-HISTORIC", "extends": "RGGI", "version": 1,
        "title": {"en": "RGGI, first control periods", "fr": "RGGI, premières périodes"},
        "programme": "RGGI",
        "rule_sets": [
            {"id": "RGGI-CP1", "extends": "RGGI-CP6", "period": [2009, 2011],
             "events": {"INTERIM": {"last_year": 2010}}},
            {"id": "RGGI-CP2", "extends": "RGGI-CP6", "period": [2012, 2014],
             "events": {"INTERIM": {"last_year": 2013}}}
        ]})";
    return readRulePack(text, shippedPackFile).value();
}

}  // namespace

/// Compliance as it was published, planned again.
class TestRealRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deductsWhatWasEmitted();
    void carriesOverByState();
    void knowsWhoWasNotInCompliance();
    void sumsSourcesOverControlPeriods();

private:
    static void surrenderPeriod(const RuleSet& rules, const Source& source, qint64& retired);
};

/// Each account of the 2020 programmes: what is deducted, and what stays.
void TestRealRecords::deductsWhatWasEmitted()
{
    const QList<RealRow> accounts = realTable(u"epa-compliance/account_compliance_2020.csv"_s);
    if (accounts.isEmpty()) {
        QSKIP("The published compliance of accounts is not beside this source tree.");
    }
    std::map<QString, Totals> totals;
    for (const RealRow& row : accounts) {
        const QString programme = row[u"programCodeInfo"_s];
        const qint64 emitted = wholeNumber(row[u"complianceYearEmissions"_s]);
        const qint64 held = wholeNumber(row[u"totalAllowancesHeld"_s]);
        const qint64 allocated = wholeNumber(row[u"allocated"_s]);
        const QString rules = programme == u"ARP"_s ? u"ARP"_s : u"CSAPR-NOXA"_s;
        const Plan made = plan(annual(rules, 2020, emitted, held, allocated));
        const QByteArray where = row[u"accountNumber"_s].toUtf8();
        QVERIFY2(made.problems.isEmpty() && made.findings.isEmpty(), where.constData());
        QVERIFY2(made.retired.count() == wholeNumber(row[u"totalAllowancesDeducted"_s]),
                 where.constData());
        QVERIFY2(made.status == (emitted > 0 ? PlanStatus::Fulfilled : PlanStatus::NotApplicable),
                 where.constData());
        const qint64 stays = leftFor(made, BlockReason::NotNeeded);
        QVERIFY2(stays == wholeNumber(row[u"carriedOver"_s]), where.constData());
        QVERIFY2(leftFor(made, BlockReason::VintageFuture) == 777, where.constData());
        Totals& of = totals[programme];
        of.accounts += 1;
        of.allocated += allocated;
        of.held += held;
        of.emissions += emitted;
        of.deducted += made.retired.count();
        of.carried += stays;
    }
    QCOMPARE(totals.size(), std::size_t(3));
    QCOMPARE(totals[u"ARP"_s], (Totals{1163, 6'895'407, 40'297'578, 775'979, 775'979, 39'521'599}));
    QCOMPARE(totals[u"TXSO2"_s], (Totals{15, 191'127, 271'907, 102'731, 102'731, 169'176}));
    QCOMPARE(totals[u"CSOSG1"_s], (Totals{33, 21'711, 40'214, 5'172, 5'172, 35'042}));
}

/// The first fifteen years of one programme, a state as one account.
void TestRealRecords::carriesOverByState()
{
    const QList<RealRow> states = realTable(u"epa-compliance/arp_by_state.csv"_s);
    if (states.isEmpty()) {
        QSKIP("The published compliance of states is not beside this source tree.");
    }
    std::map<QString, Totals> years;
    for (const RealRow& row : states) {
        const int year = row[u"year"_s].toInt();
        const qint64 deducted = wholeNumber(row[u"deducted"_s]);
        const qint64 carried = wholeNumber(row[u"carried_over"_s]);
        const qint64 allocated = wholeNumber(row[u"allocated"_s]);
        const Plan made = plan(annual(u"ARP"_s, year, deducted, deducted + carried, allocated));
        QCOMPARE(made.retired.count(), deducted);
        QCOMPARE(leftFor(made, BlockReason::NotNeeded), carried);
        Totals& of = years[row[u"year"_s]];
        of.allocated += allocated;
        of.deducted += made.retired.count();
        of.carried += leftFor(made, BlockReason::NotNeeded);
    }
    QCOMPARE(states.size(), 603);
    const QJsonObject figures = realFigures(u"epa-compliance/figures.json"_s);
    const QJsonObject byYear = figures[u"arp_by_state"_s].toObject()[u"by_year"_s].toObject();
    QCOMPARE(qsizetype(years.size()), byYear.size());
    for (const auto& [year, of] : years) {
        const QJsonArray stated = byYear[year].toArray();
        QCOMPARE(of.allocated, stated.at(0).toInteger());
        QCOMPARE(of.deducted, stated.at(1).toInteger());
        QCOMPARE(of.carried, stated.at(2).toInteger());
    }
}

/// The records name who was not in compliance only in years without figures by account; where there
/// are figures, nobody was short, and the plan says so.
void TestRealRecords::knowsWhoWasNotInCompliance()
{
    const QList<RealRow> verdicts = realTable(u"epa-compliance/in_compliance.csv"_s);
    const QList<RealRow> accounts = realTable(u"epa-compliance/account_compliance_2020.csv"_s);
    if (verdicts.isEmpty() || accounts.isEmpty()) {
        QSKIP("The published compliance of accounts is not beside this source tree.");
    }
    std::map<std::pair<QString, QString>, PlanStatus> ofYear2020;
    for (const RealRow& row : accounts) {
        const Plan made =
            plan(annual(row[u"programCodeInfo"_s] == u"ARP"_s ? u"ARP"_s : u"CSAPR-NOXA"_s,
                        2020,
                        wholeNumber(row[u"complianceYearEmissions"_s]),
                        wholeNumber(row[u"totalAllowancesHeld"_s]),
                        wholeNumber(row[u"allocated"_s])));
        ofYear2020[{row[u"accountNumber"_s], row[u"programCodeInfo"_s]}] = made.status;
    }
    std::map<QString, int> no;
    int yes = 0;
    int known = 0;
    for (const RealRow& row : verdicts) {
        if (row[u"in_compliance"_s] == u"No"_s) {
            ++no[row[u"program"_s]];
            QVERIFY(row[u"year"_s].toInt() <= 2013);
            continue;
        }
        QCOMPARE(row[u"year"_s], u"2021"_s);
        ++yes;
        const auto before = ofYear2020.find({row[u"account_number"_s], row[u"program"_s]});
        if (before != ofYear2020.end()) {
            ++known;
            QVERIFY(before->second != PlanStatus::Unfulfilled);
        }
    }
    QCOMPARE(yes, 1195);
    QCOMPARE(known, 1185);
    QCOMPARE(no, (std::map<QString, int>{{u"ARP"_s, 74}, {u"NBP"_s, 48}, {u"OTC"_s, 26}}));

    const Plan wouldBeShort = plan(annual(u"ARP"_s, 2001, 501, 500, 500));
    QCOMPARE(wouldBeShort.status, PlanStatus::Unfulfilled);
    QCOMPARE(*wouldBeShort.shortfall, Tonnes::of(1));
}

/// Half of each of the first two years, then the whole less what was surrendered for them.
void TestRealRecords::surrenderPeriod(const RuleSet& rules, const Source& source, qint64& retired)
{
    PlanInput input{.rules = rules};
    input.deadline = Deadline{QDate(2015, 3, 2), Instant(4'000'000'000'000)};
    qint64 whole = 0;
    for (const auto& [year, amount] : source.years) {
        input.emissions.set(year, halfUp(amount));
        whole += halfUp(amount).count();
    }
    const qint64 offsetRoom = whole * 33 / Thousand;
    qint64 before = 0;
    qint64 offsets = 0;
    for (int year = rules->period->first; year <= rules->period->last; ++year) {
        const bool isLast = year == rules->period->last;
        const qint64 ofYear = input.emissions.of(year).count();
        input.event = {.type = isLast ? EventType::Full : EventType::Interim};
        input.event.year = isLast ? std::nullopt : std::optional(year);
        input.holdings.clear();
        hold(input, u"OFFSET"_s, whole);
        hold(input, u"ALLOWANCE"_s, whole, year);
        const Plan made = plan(input);
        QVERIFY(made.problems.isEmpty() && made.findings.isEmpty());
        QCOMPARE(made.obligation.count(), isLast ? whole - before : (ofYear + 1) / 2);
        QCOMPARE(made.retired, made.obligation);
        QCOMPARE(made.credited.count(), isLast ? before : 0);
        const qint64 room = isLast ? offsetRoom - offsets : ofYear * 33 / (2 * Thousand);
        QCOMPARE(made.rooms.front().initial.count(), room);
        for (const PlanLine& line : made.lines) {
            const Tonnes earlier = input.priorRetired.of(line.category);
            input.priorRetired.set(line.category, *earlier.plus(line.quantity()));
            offsets += line.category.text() == u"OFFSET"_s ? line.quantity().count() : 0;
        }
        before += made.retired.count();
    }
    QCOMPARE(before, whole);
    QVERIFY(offsets <= offsetRoom);
    retired += before;
}

void TestRealRecords::sumsSourcesOverControlPeriods()
{
    const QList<RealRow> units = realTable(u"rggi-emissions/emissions_by_unit_year.csv"_s);
    if (units.isEmpty()) {
        QSKIP("The published emissions of units are not beside this source tree.");
    }
    std::map<SourceKey, Source> sources;
    std::map<QString, std::map<QString, qint64>> byState;
    int blank = 0;
    for (const RealRow& row : units) {
        const QString mass = row[u"CO2 Mass (Tons)"_s];
        blank += mass.isEmpty() ? 1 : 0;
        QCOMPARE(mass.isEmpty(), row[u"Reporting Status"_s] == u"Incomplete"_s);
        const qint64 biomass = thousandths(row[u"Eligible Biomass (Tons) (State Value)"_s]);
        const QString period = row[u"Control Period"_s];
        const SourceKey key{period, row[u"State"_s], row[u"Source Name"_s]};
        sources[key].years[row[u"Year"_s].toInt()] += thousandths(mass) - biomass;
        byState[period][row[u"State"_s]] += thousandths(mass);
    }
    QCOMPARE(blank, 16);
    QCOMPARE(units.size(), 3009);
    QCOMPARE(sources.size(), std::size_t(210 + 168));

    const QJsonObject figures =
        realFigures(u"rggi-emissions/figures.json"_s)[u"by_control_period"_s].toObject();
    const RulePack pack = historicRggi();
    for (const auto& [period, states] : byState) {
        const QJsonObject stated = figures[period].toObject();
        const QJsonObject ofStates = stated[u"sum_by_state"_s].toObject();
        QCOMPARE(qsizetype(states.size()), ofStates.size());
        qint64 total = 0;
        for (const auto& [state, amount] : states) {
            QCOMPARE(amount, qRound64(ofStates[state].toDouble() * Thousand));
            total += amount;
        }
        QCOMPARE(total, qRound64(stated[u"sum_co2_tons"_s].toDouble() * Thousand));

        const RuleSet* rules = pack.ruleSetFor(EventType::Full, period.mid(6, 4).toInt());
        QVERIFY(rules);
        qint64 retired = 0;
        qint64 exact = 0;
        int count = 0;
        for (const auto& [key, source] : sources) {
            if (std::get<0>(key) == period) {
                surrenderPeriod(*rules, source, retired);
                ++count;
                for (const auto& [year, amount] : source.years) {
                    exact += amount;
                }
            }
        }
        QCOMPARE(count, stated[u"sources"_s].toInt());
        // Each source and year is rounded to the nearest ton.
        QVERIFY(qAbs(retired * Thousand - exact) <= count * 3LL * Thousand / 2);
        qInfo("%s: %lld tons surrendered for %lld.%03lld emitted",
              qPrintable(period),
              retired,
              exact / Thousand,
              exact % Thousand);
    }
}

QTEST_GUILESS_MAIN(TestRealRecords)
#include "tst_real_records.moc"
