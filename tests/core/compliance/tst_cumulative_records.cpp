// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cumulative_status.h"
#include "core/compliance/plan.h"
#include "tests/core/compliance/program_fixtures.h"
#include "tests/core/compliance/real_records.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

/// What the European records say of an account's year.
struct PublishedYear {
    AccountYear year;
    qint64 free = 0;
    QString phase;
    std::optional<qint64> surrenderedSoFar;
    std::optional<qint64> verifiedSoFar;
    QString code;  ///< without the asterisk that some bear
};

struct PublishedAccount {
    QByteArray id;
    std::vector<PublishedYear> years;
};

std::optional<qint64> numberIn(const QByteArray& cell)
{
    bool isWhole = false;
    const qint64 number = cell.toLongLong(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

YearReport reportOf(const QByteArray& cell)
{
    if (numberIn(cell)) {
        return YearReport::Reported;
    }
    return cell == "Excluded"       ? YearReport::Excluded
           : cell == "Not Reported" ? YearReport::Missing
                                    : YearReport::NotOperating;
}

/// One line: account, year, phase, free allocation, of it allowances, units surrendered, of them
/// allowances, verified, both sums, code.
PublishedYear yearOf(const QList<QByteArray>& cells)
{
    PublishedYear year;
    year.year.year = cells.at(1).toInt();
    year.phase = QString::fromLatin1(cells.at(2));
    year.free = numberIn(cells.at(3)).value_or(0);
    year.year.surrendered = Tonnes::of(numberIn(cells.at(5)).value_or(0));
    year.year.verified = Tonnes::of(numberIn(cells.at(7)).value_or(0));
    year.year.report = reportOf(cells.at(7));
    year.surrenderedSoFar = numberIn(cells.at(8));
    year.verifiedSoFar = numberIn(cells.at(9));
    year.code = QString::fromLatin1(cells.at(10)).remove(u'*');
    return year;
}

/// All accounts of the European registries; empty if the records are not there.
const std::vector<PublishedAccount>& europeanAccounts()
{
    static const std::vector<PublishedAccount> read = [] {
        std::vector<PublishedAccount> accounts;
        const QList<QByteArray> lines =
            realFile(u"eutl-compliance/compliance.csv.gz"_s).split('\n');
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (cells.size() != 11) {
                continue;
            }
            if (accounts.empty() || accounts.back().id != cells.first()) {
                accounts.push_back({cells.first(), {}});
            }
            accounts.back().years.push_back(yearOf(cells));
        }
        return accounts;
    }();
    return read;
}

std::vector<AccountYear> yearsOf(const PublishedAccount& account)
{
    std::vector<AccountYear> years;
    for (const PublishedYear& each : account.years) {
        years.push_back(each.year);
    }
    return years;
}

/// Nothing is brought along but what is owed.
std::vector<TradingPhase> withDeficitsOnly()
{
    std::vector<TradingPhase> phases = unionPhases();
    for (TradingPhase& phase : phases) {
        phase.carriedIn = BalanceCarry::Deficit;
    }
    return phases;
}

/// An account at the yearly events of one programme, one after the other.
class YearlyAccount {
public:
    explicit YearlyAccount(const RuleSet& rules) : m_input{.rules = rules}
    {
        m_input.deadline = Deadline{QDate(2030, 9, 30), Instant(4'000'000'000'000)};
    }

    /// What was not needed in the phase before is no longer of use.
    void beginPhase() { m_left = 0; }

    Plan surrender(const AccountYear& year)
    {
        const bool isReported = year.report == YearReport::Reported;
        m_input.event.year = year.year;
        m_input.emissions = {};
        m_input.emissions.set(year.year, isReported ? year.verified : Tonnes());
        m_input.carryIn = m_owed;
        m_input.holdings.clear();
        const qint64 held = m_left + year.surrendered.count();
        if (held > 0) {
            m_input.holdings.push_back({.series = SeriesKey(1),
                                        .range = SerialRange::of(1, held),
                                        .category = Category::of(u"ALLOWANCE"_s),
                                        .issuer = JurisdictionCode::of(u"EU"_s)});
        }
        Plan made = plan(m_input);
        m_left = held - made.retired.count();
        m_owed = made.shortfall.value_or(Tonnes());
        return made;
    }

private:
    PlanInput m_input;
    qint64 m_left = 0;
    Tonnes m_owed;
};

YearReport ukReport(const QString& cell)
{
    return cell.isEmpty()          ? YearReport::NotOperating
           : cell == u"EXCLUDED"_s ? YearReport::Excluded
                                   : YearReport::Reported;
}

}  // namespace

/// Programmes that settle over whole phases, as their registries published them.
class TestCumulativeRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheUnitedKingdom();
    void addsUpFreeAllocations();
    void agreesWithPublishedSums();
    void agreesWithEuropeanCodes();
    void plansEveryEuropeanYear();
};

/// Only the last year has figures of surrender.
void TestCumulativeRecords::agreesWithTheUnitedKingdom()
{
    const QList<RealRow> accounts = realTable(u"uk-ets/compliance.csv"_s);
    if (accounts.isEmpty()) {
        QSKIP("The published compliance of the United Kingdom is not beside this source tree.");
    }
    std::map<std::pair<QString, QString>, int> found;
    std::map<int, qint64> recorded;
    for (const RealRow& row : accounts) {
        std::vector<AccountYear> years;
        for (int year = 2021; year <= 2024; ++year) {
            const QString cell = row[u"Recorded emissions %1"_s.arg(year)];
            const YearReport report = ukReport(cell);
            const qint64 emitted = report == YearReport::Reported ? wholeNumber(cell) : 0;
            years.push_back({.year = year, .report = report, .verified = Tonnes::of(emitted)});
            recorded[year] += emitted;
        }
        years.back().surrendered = Tonnes::of(wholeNumber(row[u"Cumulative surrenders"_s]));
        const YearStatus last = cumulativeStatus(years, unitedKingdomPhases())->back();
        QCOMPARE(last.verified.count(), wholeNumber(row[u"Cumulative emissions"_s]));
        ++found[{row[u"Static surrender status 2024"_s], wordOf(last.code)}];
    }
    QCOMPARE(accounts.size(), 610);
    QCOMPARE(recorded,
             (std::map<int, qint64>{
                 {2021, 62'052'533}, {2022, 61'039'488}, {2023, 54'073'785}, {2024, 48'937'071}}));
    // Of accounts that the registry no longer judges it says nothing; the figures still do.
    const std::map<std::pair<QString, QString>, int> expected = {
        {{u"A"_s, u"A"_s}, 543},
        {{u"B"_s, u"B"_s}, 22},
        {{u"EXCLUDED"_s, u"EXCLUDED"_s}, 13},
        {{u"NOT_APPLICABLE"_s, u"NOT_APPLICABLE"_s}, 5},
        {{QString(), u"A"_s}, 24},
        {{QString(), u"B"_s}, 1},
        {{QString(), u"NOT_APPLICABLE"_s}, 2}};
    QCOMPARE(found, expected);
}

void TestCumulativeRecords::addsUpFreeAllocations()
{
    const QList<RealRow> installations = realTable(u"uk-ets/allocation.csv"_s);
    if (installations.isEmpty()) {
        QSKIP("The published allocation of the United Kingdom is not beside this source tree.");
    }
    const QJsonObject stated =
        realFigures(u"uk-ets/figures.json"_s)[u"sum_allocation_total"_s].toObject();
    for (int year = 2021; year <= 2026; ++year) {
        qint64 total = 0;
        for (const RealRow& row : installations) {
            const qint64 standard = wholeNumber(row[u"(A) Allocation (Standard) %1"_s.arg(year)]);
            const qint64 entrant = wholeNumber(row[u"(B) Allocation (NER) %1"_s.arg(year)]);
            const qint64 both = wholeNumber(row[u"(C) Allocation (Total) %1"_s.arg(year)]);
            QCOMPARE(standard + entrant, both);
            total += both;
        }
        QCOMPARE(total, stated[QString::number(year)].toInteger());
    }
    QCOMPARE(installations.size(), 259);
}

/// The registry's sums are corrected afterwards, its yearly figures are not: where they agree they
/// do so exactly, and how often is known.
void TestCumulativeRecords::agreesWithPublishedSums()
{
    if (europeanAccounts().empty()) {
        QSKIP("The published compliance of the Union registry is not beside this source tree.");
    }
    qint64 surrendered[2] = {};
    qint64 verified[2] = {};
    std::size_t years = 0;
    for (const PublishedAccount& account : europeanAccounts()) {
        const auto statuses = cumulativeStatus(yearsOf(account), unionPhases());
        QVERIFY2(statuses.has_value(), account.id.constData());
        for (std::size_t i = 0; i < statuses->size(); ++i) {
            const PublishedYear& published = account.years[i];
            if (published.surrenderedSoFar) {
                ++surrendered[0];
                const qint64 own = statuses->at(i).surrendered.count();
                surrendered[1] += *published.surrenderedSoFar == own ? 1 : 0;
            }
            if (published.verifiedSoFar) {
                ++verified[0];
                const qint64 own = statuses->at(i).verified.count();
                verified[1] += *published.verifiedSoFar == own ? 1 : 0;
            }
        }
        years += statuses->size();
    }
    QCOMPARE(europeanAccounts().size(), std::size_t(6937));  // 21 more have no year
    QCOMPARE(years, std::size_t(90'863));
    QCOMPARE(surrendered[0], 85'253);
    QCOMPARE(surrendered[1], 83'905);
    QCOMPARE(verified[0], 82'878);
    QCOMPARE(verified[1], 81'855);
}

/// From the published sums, and from the yearly figures with what article 33 carries over. Codes
/// stand as of their deadline, figures as of the day they were read.
void TestCumulativeRecords::agreesWithEuropeanCodes()
{
    if (europeanAccounts().empty()) {
        QSKIP("The published compliance of the Union registry is not beside this source tree.");
    }
    std::map<std::pair<QString, QString>, int> bySums;
    std::map<std::pair<QString, QString>, int> byYears;
    for (const PublishedAccount& account : europeanAccounts()) {
        const auto statuses = cumulativeStatus(yearsOf(account), unionPhases());
        for (std::size_t i = 0; i < statuses->size(); ++i) {
            const PublishedYear& year = account.years[i];
            ++byYears[{year.code, wordOf(statuses->at(i).code)}];
            if (year.surrenderedSoFar && year.verifiedSoFar) {
                const qint64 balance = *year.surrenderedSoFar - *year.verifiedSoFar;
                ++bySums[{year.code, wordOf(surrenderCode(YearReport::Reported, balance, true))}];
            }
        }
    }
    QCOMPARE((bySums[{u"A"_s, u"A"_s}]), 80'101);
    QCOMPARE((bySums[{u"A"_s, u"B"_s}]), 80'166 - 80'101);
    QCOMPARE((bySums[{u"B"_s, u"B"_s}]), 1'299);
    QCOMPARE((bySums[{u"B"_s, u"A"_s}]), 1'570 - 1'299);
    // By years: nine of ten that were short are found, and of those that were not few are not.
    QCOMPARE((byYears[{u"B"_s, u"B"_s}]), 1'506);
    QCOMPARE((byYears[{u"B"_s, u"A"_s}]), 73);
    QCOMPARE((byYears[{u"A"_s, u"A"_s}]), 76'867);
    QCOMPARE((byYears[{u"A"_s, u"B"_s}]), 2'538);
    // Every year without a report is called so; of no obligation are mostly those out of scope.
    QCOMPARE((byYears[{u"C"_s, u"C"_s}]), 1'624);
    QCOMPARE((byYears[{u"A"_s, u"C"_s}]), 0);
    QCOMPARE((byYears[{u"-"_s, u"EXCLUDED"_s}]), 444);
}

/// Each account at its yearly events under the rules of the Union: what is short joins the next
/// year, what is over stays in the account until the phase ends. Whoever then is short is whom the
/// sums of the phase call short.
void TestCumulativeRecords::plansEveryEuropeanYear()
{
    if (europeanAccounts().empty()) {
        QSKIP("The published compliance of the Union registry is not beside this source tree.");
    }
    const RuleSet& rules = ruleSet(u"EU"_s);
    const std::vector<TradingPhase> phases = withDeficitsOnly();
    QElapsedTimer timer;
    qint64 nanoseconds = 0;
    int planned = 0;
    int unfulfilled = 0;
    for (const PublishedAccount& account : europeanAccounts()) {
        const auto statuses = cumulativeStatus(yearsOf(account), phases);
        YearlyAccount yearly(rules);
        QString phase;
        for (std::size_t i = 0; i < account.years.size(); ++i) {
            if (account.years[i].phase != phase) {
                phase = account.years[i].phase;
                yearly.beginPhase();
            }
            timer.start();
            const Plan made = yearly.surrender(account.years[i].year);
            nanoseconds += timer.nsecsElapsed();
            QVERIFY2(made.problems.isEmpty(), account.id.constData());
            const qint64 missing = made.shortfall->count();
            QVERIFY2(missing == std::max<qint64>(0, -statuses->at(i).balance),
                     account.id.constData());
            QCOMPARE(made.status == PlanStatus::Unfulfilled, missing > 0);
            QVERIFY(missing == 0 || made.penalty->money->cents() == missing * 100 * 100);
            ++planned;
            unfulfilled += missing > 0 ? 1 : 0;
        }
    }
    QCOMPARE(planned, 90'863);
    qInfo("%d plans in %lld ms, %d of them short", planned, nanoseconds / 1'000'000, unfulfilled);
}

QTEST_GUILESS_MAIN(TestCumulativeRecords)
#include "tst_cumulative_records.moc"
