// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact.h"
#include "core/compliance/assurance.h"
#include "core/compliance/rate.h"
#include "core/compliance/replacement.h"
#include "tests/core/compliance/cases.h"
#include "tests/core/compliance/program_fixtures.h"

#include <QTest>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

Tonnes t(qint64 count)
{
    return Tonnes::of(count);
}

}  // namespace

class TestRatesAndShares final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsWholeCredits_data();
    void needsWholeCredits();
    void showsNoRateOfNothing();
    void sharesAnExcess();
    void refusesImpossibleShares();
    void toleratesJustFivePercent_data();
    void toleratesJustFivePercent();
    void agreesWithPublishedObligations_data();
    void agreesWithPublishedObligations();
};

void TestRatesAndShares::needsWholeCredits_data()
{
    QTest::addColumn<qint64>("pounds");
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<qint64>("standard");
    QTest::addColumn<qint64>("needed");
    const auto row = [](const char* name, qint64 pounds, qint64 hours, qint64 standard, qint64 n) {
        QTest::newRow(name) << pounds << hours << standard << n;
    };
    row("just met", 1000, 10, 100, 0);
    row("one pound over", 1001, 10, 100, 1);
    row("a whole credit over", 1100, 10, 100, 1);
    row("below", 900, 10, 100, 0);
    row("nothing generated", 1000, 0, 100, 10);
    row("nothing emitted", 0, 10, 100, 0);
    row("largest", Tonnes::Max, 0, 1, Tonnes::Max);
}

void TestRatesAndShares::needsWholeCredits()
{
    QFETCH(const qint64, pounds);
    QFETCH(const qint64, hours);
    QFETCH(const qint64, standard);
    QFETCH(const qint64, needed);
    const RateBasis basis{t(pounds), t(hours), t(standard)};
    QCOMPARE(creditsNeeded(basis, Rounding::Ceil), t(needed));
    QVERIFY(meetsStandard(basis, t(needed)));
    QVERIFY(needed == 0 || !meetsStandard(basis, t(needed - 1)));
}

void TestRatesAndShares::showsNoRateOfNothing()
{
    const RateBasis idle{t(5), t(0), t(100)};
    QVERIFY(!rateText(idle, t(0)));
    QCOMPARE(rateText(idle, t(2)), u"2.500"_s);
    QCOMPARE(rateText({t(2), t(3), t(1)}, t(0)), u"0.667"_s);
    QVERIFY(!creditsNeeded({t(5), t(1), t(0)}, Rounding::Ceil));
    QVERIFY(!meetsStandard({t(5), t(1), t(0)}, t(100)));
}

void TestRatesAndShares::sharesAnExcess()
{
    // All below their shares: an excess of the state that nobody caused.
    AssuranceInput input{.budget = t(10), .variability = t(0), .groups = {}};
    input.groups = {{u"A"_s, t(8), t(9)}, {u"B"_s, t(8), t(8)}};
    const AssuranceOutcome none = assurance(input).value();
    QCOMPARE(none.excess, t(6));
    QCOMPARE(none.groups[0].allowances, t(0));

    input.factor = 3;
    input.groups[1].share = t(2);
    const AssuranceOutcome one = assurance(input).value();
    QCOMPARE(one.groups[1].shareOfExcess, t(6));
    QCOMPARE(one.groups[1].allowances, t(18));
    QCOMPARE(assurance({.budget = t(10), .variability = t(5), .groups = {}})->excess, t(0));
}

void TestRatesAndShares::refusesImpossibleShares()
{
    const AssuranceInput large{.budget = t(1),
                               .variability = t(0),
                               .groups = {{u"A"_s, t(Tonnes::Max), t(0)}, {u"B"_s, t(1), t(0)}}};
    QCOMPARE(codes(assurance(large).error()), u"AMOUNT_TOO_LARGE"_s);
    const AssuranceInput doubled{
        .budget = t(1), .variability = t(0), .groups = {{u"A"_s, t(Tonnes::Max), t(0)}}};
    QCOMPARE(codes(assurance(doubled).error()), u"AMOUNT_TOO_LARGE"_s);

    ReplacementInput more{.issued = t(10), .found = t(1), .holders = {}};
    more.holders = {{u"P1"_s, CreditUse::Held, t(6)}, {u"P2"_s, CreditUse::Retired, t(5)}};
    QCOMPARE(codes(replacement(more).error()), u"MORE_HELD_THAN_ISSUED"_s);
    more.holders[0].quantity = t(Tonnes::Max);
    QCOMPARE(codes(replacement(more).error()), u"MORE_HELD_THAN_ISSUED"_s);
}

void TestRatesAndShares::toleratesJustFivePercent_data()
{
    QTest::addColumn<qint64>("issued");
    QTest::addColumn<qint64>("found");
    QTest::addColumn<qint64>("overstated");
    const auto row = [](const char* name, qint64 issued, qint64 found, qint64 overstated) {
        QTest::newRow(name) << issued << found << overstated;
    };
    row("exactly five percent", 105, 100, 0);
    row("a credit more", 106, 100, 6);
    row("five percent of a fraction", 104, 99, 5);
    row("within a fraction", 103, 99, 0);
    row("understated", 90, 100, 0);
    row("nothing found", 10, 0, 10);
}

void TestRatesAndShares::toleratesJustFivePercent()
{
    QFETCH(const qint64, issued);
    QFETCH(const qint64, found);
    QFETCH(const qint64, overstated);
    const ReplacementInput input{.issued = t(issued),
                                 .found = t(found),
                                 .holders = {{u"P1"_s, CreditUse::Retired, t(issued)}}};
    const ReplacementOutcome outcome = replacement(input).value();
    QCOMPARE(outcome.overstated, t(overstated));
    QCOMPARE(outcome.quantities[0], t(overstated));
}

void TestRatesAndShares::agreesWithPublishedObligations_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("exception");
    QTest::newRow("2015") << 2015 << u"CA1165"_s;
    QTest::newRow("2016") << 2016 << QString();
}

/// Real annual events: what was published is what the rules give, but for one entity.
void TestRatesAndShares::agreesWithPublishedObligations()
{
    QFETCH(const int, year);
    QFETCH(const QString, exception);
    const QByteArray csv =
        sourceFile(u"../shared/data/arb-compliance-reports/summary_%1.csv"_s.arg(year));
    if (csv.isEmpty()) {
        QSKIP("the published reports are not at hand");
    }
    int rows = 0;
    QStringList different;
    for (const QByteArray& line : csv.split('\n').mid(1)) {
        // Names may hold commas; the numbers are the last six fields but one.
        const QList<QByteArray> fields = line.trimmed().split(',');
        if (fields.size() < 9) {
            continue;
        }
        const auto number = [&fields](qsizetype fromEnd) {
            return t(fields.at(fields.size() - fromEnd).toLongLong());
        };
        PlanInput input{.rules = ruleSet(u"CA-CP2"_s)};
        input.event.year = year;
        input.emissions.set(year, number(6));
        const Obligation owed = obligation(input).value();
        ++rows;
        if (owed.due != number(5)) {
            different.append(QString::fromLatin1(fields.first()));
        }
        QVERIFY2(number(3) <= owed.rooms.front().initial, line.constData());
    }
    QVERIFY(rows > 250);
    QCOMPARE(different.join(u' '), exception);
}

QTEST_GUILESS_MAIN(TestRatesAndShares)
#include "tst_rates_and_shares.moc"
