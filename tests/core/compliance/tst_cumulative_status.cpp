// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cumulative_status.h"

#include <QStringList>
#include <QTest>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

Tonnes t(qint64 count)
{
    return Tonnes::of(count);
}

AccountYear reported(int year, qint64 verified, qint64 surrendered)
{
    return {.year = year, .verified = t(verified), .surrendered = t(surrendered)};
}

AccountYear silent(int year, YearReport report, qint64 surrendered = 0)
{
    return {.year = year, .report = report, .verified = t(99), .surrendered = t(surrendered)};
}

/// "A A B" of each year; "none" if there is no answer.
QString codesOf(const std::vector<AccountYear>& years, const std::vector<TradingPhase>& phases)
{
    const auto statuses = cumulativeStatus(years, phases);
    if (!statuses) {
        return u"none"_s;
    }
    QStringList words;
    for (const YearStatus& status : *statuses) {
        words.append(wordOf(status.code));
    }
    return words.join(u' ');
}

}  // namespace

class TestCumulativeStatus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAtAllYearsOfAPhase();
    void missesAndExceptions();
    void carriesBalancesAcrossPhases();
    void givesTheSums();
    void refusesWhatItCannotPlace();
};

void TestCumulativeStatus::looksAtAllYearsOfAPhase()
{
    const auto& phases = unitedKingdomPhases();
    QCOMPARE(codesOf({reported(2021, 100, 100)}, phases), u"A"_s);
    QCOMPARE(codesOf({reported(2021, 100, 99)}, phases), u"B"_s);
    // What was short is made good later; what was over covers later years.
    QCOMPARE(codesOf({reported(2021, 100, 99), reported(2022, 100, 101)}, phases), u"B A"_s);
    QCOMPARE(
        codesOf({reported(2021, 100, 150), reported(2022, 50, 0), reported(2023, 1, 0)}, phases),
        u"A A B"_s);
    QCOMPARE(codesOf({reported(2021, 0, 0)}, phases), u"A"_s);
    QCOMPARE(codesOf({}, phases), QString());
}

void TestCumulativeStatus::missesAndExceptions()
{
    const auto& phases = unitedKingdomPhases();
    QCOMPARE(codesOf({silent(2021, YearReport::NotOperating),
                      silent(2022, YearReport::Excluded),
                      silent(2023, YearReport::Missing)},
                     phases),
             u"NOT_APPLICABLE EXCLUDED C"_s);
    // Who has emissions behind him answers for them, whatever he is now.
    QCOMPARE(codesOf({reported(2021, 10, 0),
                      silent(2022, YearReport::Excluded),
                      silent(2023, YearReport::NotOperating, 10)},
                     phases),
             u"B B A"_s);
    // A year without a report does not hide the next one.
    QCOMPARE(codesOf({silent(2021, YearReport::Missing, 5), reported(2022, 5, 0)}, phases),
             u"C A"_s);
}

void TestCumulativeStatus::carriesBalancesAcrossPhases()
{
    // A surplus ends with the second phase, a deficit does not.
    QCOMPARE(codesOf({reported(2012, 10, 20), reported(2013, 10, 0)}, unionPhases()), u"A B"_s);
    QCOMPARE(codesOf({reported(2012, 10, 5), reported(2013, 10, 10), reported(2014, 1, 6)},
                     unionPhases()),
             u"B B A"_s);
    // Into the fourth both go.
    QCOMPARE(codesOf({reported(2020, 10, 20), reported(2021, 10, 0)}, unionPhases()), u"A A"_s);
    QCOMPARE(codesOf({reported(2020, 10, 9), silent(2021, YearReport::Excluded)}, unionPhases()),
             u"B B"_s);
    QCOMPARE(codesOf({reported(2007, 10, 9), reported(2013, 10, 10)}, unionPhases()), u"B B"_s);
    const std::vector<TradingPhase> apart = {{{2005, 2007}, BalanceCarry::Nothing},
                                             {{2008, 2012}, BalanceCarry::Nothing}};
    QCOMPARE(codesOf({reported(2007, 10, 9), reported(2008, 10, 10)}, apart), u"B A"_s);
}

void TestCumulativeStatus::givesTheSums()
{
    const auto statuses = cumulativeStatus(
        {reported(2019, 4, 3), reported(2020, 2, 2), reported(2021, 7, 9)}, unionPhases());
    QVERIFY(statuses.has_value());
    QCOMPARE(statuses->at(1).surrendered, t(5));
    QCOMPARE(statuses->at(1).verified, t(6));
    QCOMPARE(statuses->at(1).balance, -1);
    QCOMPARE(statuses->at(2).surrendered, t(9));
    QCOMPARE(statuses->at(2).verified, t(7));
    QCOMPARE(statuses->at(2).balance, 1);
}

void TestCumulativeStatus::refusesWhatItCannotPlace()
{
    QCOMPARE(codesOf({reported(2004, 1, 1)}, unionPhases()), u"none"_s);
    QCOMPARE(codesOf({reported(2031, 1, 1)}, unionPhases()), u"none"_s);
    QCOMPARE(codesOf({reported(2020, 1, 1)}, unitedKingdomPhases()), u"none"_s);
    QCOMPARE(codesOf({reported(2022, 1, 1), reported(2021, 1, 1)}, unionPhases()), u"none"_s);
    QCOMPARE(codesOf({reported(2022, 1, 1), reported(2022, 1, 1)}, unionPhases()), u"none"_s);
    QCOMPARE(codesOf({reported(2021, Tonnes::Max, 0), reported(2022, 1, 0)}, unionPhases()),
             u"none"_s);
    QCOMPARE(codesOf({reported(2021, 0, Tonnes::Max), reported(2022, 0, 1)}, unionPhases()),
             u"none"_s);
}

QTEST_GUILESS_MAIN(TestCumulativeStatus)
#include "tst_cumulative_status.moc"
