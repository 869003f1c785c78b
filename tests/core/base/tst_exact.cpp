// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(citss::Rounding)

namespace {

constexpr qint64 Nothing = -1;

qint64 count(const std::optional<Tonnes>& tonnes)
{
    return tonnes ? tonnes->count() : Nothing;
}

}  // namespace

class TestExact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void multipliesSharesAndTonnes_data();
    void multipliesSharesAndTonnes();
    void multipliesTwoShares();
    void multipliesByFactors();
    void takesProportions_data();
    void takesProportions();
    void multipliesPrices_data();
    void multipliesPrices();
    void roundsSumsOfSharesOnce();
    void refusesSumsBeyondTheMost();
    void readsDecimalTonnes_data();
    void readsDecimalTonnes();
    void refusesOddDecimals_data();
    void refusesOddDecimals();
};

void TestExact::multipliesSharesAndTonnes_data()
{
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceil");
    QTest::addColumn<qint64>("halfUp");
    QTest::newRow("exact") << qint64{40'000} << qint64{100} << qint64{4} << qint64{4} << qint64{4};
    QTest::newRow("under a half") << qint64{33'000} << qint64{10} << qint64{0} << qint64{1}
                                  << qint64{0};
    QTest::newRow("a half") << qint64{500'000} << qint64{5} << qint64{2} << qint64{3} << qint64{3};
    QTest::newRow("over a half") << qint64{333'334} << qint64{2} << qint64{0} << qint64{1}
                                 << qint64{1};
    QTest::newRow("just under a half")
        << qint64{499'999} << qint64{1} << qint64{0} << qint64{1} << qint64{0};
    QTest::newRow("nothing of much")
        << qint64{0} << Tonnes::Max << qint64{0} << qint64{0} << qint64{0};
    QTest::newRow("much of nothing")
        << qint64{1'000'000} << qint64{0} << qint64{0} << qint64{0} << qint64{0};
    QTest::newRow("all of the most")
        << qint64{1'000'000} << Tonnes::Max << Tonnes::Max << Tonnes::Max << Tonnes::Max;
    // The product has 21 digits: neither 64 bits nor a double would hold it.
    QTest::newRow("beyond 64 bits") << qint64{999'999} << Tonnes::Max << qint64{999'998'999'999'999}
                                    << qint64{999'999'000'000'000} << qint64{999'998'999'999'999};
}

void TestExact::multipliesSharesAndTonnes()
{
    QFETCH(qint64, ppm);
    QFETCH(qint64, amount);
    const Share share = Share::ofPpm(ppm);
    const Tonnes tonnes = Tonnes::of(amount);
    QTEST(count(multiply(share, tonnes, Rounding::Floor)), "floor");
    QTEST(count(multiply(share, tonnes, Rounding::Ceil)), "ceil");
    QTEST(count(multiply(share, tonnes, Rounding::HalfUp)), "halfUp");
}

void TestExact::multipliesTwoShares()
{
    const Share third = Share::ofPpm(33'000);
    const Share half = Share::ofPpm(500'000);
    // 3.3 % of 50 % of 1,001 is 16.5165; rounding in between would already lose it.
    QCOMPARE(count(multiply(third, half, Tonnes::of(1'001), Rounding::Floor)), 16);
    QCOMPARE(count(multiply(third, half, Tonnes::of(1'001), Rounding::Ceil)), 17);
    QCOMPARE(count(multiply(third, half, Tonnes::of(1'001), Rounding::HalfUp)), 17);
    const Share whole = Share::ofPpm(Share::Whole);
    QCOMPARE(count(multiply(whole, whole, Tonnes::of(Tonnes::Max), Rounding::Floor)), Tonnes::Max);
}

void TestExact::multipliesByFactors()
{
    QCOMPARE(count(multiply(4, Tonnes::of(25))), 100);
    QCOMPARE(count(multiply(0, Tonnes::of(Tonnes::Max))), 0);
    QCOMPARE(count(multiply(1, Tonnes::of(Tonnes::Max))), Tonnes::Max);
    QCOMPARE(count(multiply(2, Tonnes::of(Tonnes::Max))), Nothing);
    const qint64 largest = std::numeric_limits<qint64>::max();
    QCOMPARE(count(multiply(largest, Tonnes::of(Tonnes::Max))), Nothing);
    QCOMPARE(count(multiply(largest, Tonnes::of(0))), 0);
}

void TestExact::takesProportions_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceil");
    QTest::addColumn<qint64>("halfUp");
    const auto with = [](const char* name, std::array<qint64, 6> v) {
        QTest::newRow(name) << v[0] << v[1] << v[2] << v[3] << v[4] << v[5];
    };
    with("exact", {100, 1, 4, 25, 25, 25});
    with("a third", {100, 1, 3, 33, 34, 33});
    with("two thirds", {100, 2, 3, 66, 67, 67});
    with("a half", {5, 1, 2, 2, 3, 3});
    with("more than the amount", {5, 7, 1, 35, 35, 35});
    with("nothing", {5, 0, 7, 0, 0, 0});
    with("the most of the most",
         {Tonnes::Max, Tonnes::Max, Tonnes::Max, Tonnes::Max, Tonnes::Max, Tonnes::Max});
    with("too much", {Tonnes::Max, 2, 1, Nothing, Nothing, Nothing});
    // The quotient itself passes 64 bits.
    with("far too much", {Tonnes::Max, Tonnes::Max, 1, Nothing, Nothing, Nothing});
    with("over the edge by rounding",
         {Tonnes::Max, Tonnes::Max, Tonnes::Max - 1, Nothing, Nothing, Nothing});
}

void TestExact::takesProportions()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    const auto with = [=](Rounding rounding) {
        return count(proportion(
            Tonnes::of(amount), Tonnes::of(numerator), Tonnes::of(denominator), rounding));
    };
    QTEST(with(Rounding::Floor), "floor");
    QTEST(with(Rounding::Ceil), "ceil");
    QTEST(with(Rounding::HalfUp), "halfUp");
}

void TestExact::multipliesPrices_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QString>("expected");
    const QString nothing = u"nothing"_s;
    QTest::newRow("usual") << qint64{2'876} << qint64{1'000} << u"28760.00"_s;
    QTest::newRow("nothing") << qint64{2'876} << qint64{0} << u"0.00"_s;
    QTest::newRow("negative") << qint64{-5} << qint64{3} << u"-0.15"_s;
    QTest::newRow("the most") << qint64{1} << Tonnes::Max << u"9999999999999.99"_s;
    QTest::newRow("the edge") << Money::MaxCents << qint64{1} << u"9999999999999999.99"_s;
    QTest::newRow("the lower edge") << -Money::MaxCents << qint64{1} << u"-9999999999999999.99"_s;
    QTest::newRow("over the edge") << Money::MaxCents << qint64{2} << nothing;
    QTest::newRow("under the lower edge") << -Money::MaxCents << qint64{2} << nothing;
    QTest::newRow("beyond 64 bits") << Money::MaxCents << Tonnes::Max << nothing;
}

void TestExact::multipliesPrices()
{
    QFETCH(qint64, cents);
    QFETCH(qint64, quantity);
    const auto total = multiply(*Money::fromCents(cents, u"CAD"_s), Tonnes::of(quantity));
    QTEST(total ? total->amountText() : u"nothing"_s, "expected");
    QVERIFY(!total || total->currency() == u"CAD"_s);
}

void TestExact::roundsSumsOfSharesOnce()
{
    // 0.4 + 0.4 + 0.4 t: each alone rounds down to nothing, together they make one whole tonne.
    const std::array<YearlyShare, 3> years = {{{Share::ofPpm(40'000), Tonnes::of(10)},
                                               {Share::ofPpm(40'000), Tonnes::of(10)},
                                               {Share::ofPpm(40'000), Tonnes::of(10)}}};
    QCOMPARE(count(sumOfShares(years, Rounding::Floor)), 1);
    QCOMPARE(count(sumOfShares(years, Rounding::Ceil)), 2);
    QCOMPARE(count(sumOfShares(years, Rounding::HalfUp)), 1);
    QCOMPARE(count(sumOfShares({}, Rounding::Ceil)), 0);
}

void TestExact::refusesSumsBeyondTheMost()
{
    const YearlyShare most{Share::ofPpm(Share::Whole), Tonnes::of(Tonnes::Max)};
    const YearlyShare little{Share::ofPpm(1), Tonnes::of(1)};
    const std::array<YearlyShare, 2> years = {most, little};
    QCOMPARE(count(sumOfShares(years, Rounding::Floor)), Tonnes::Max);
    QCOMPARE(count(sumOfShares(years, Rounding::Ceil)), Nothing);
}

void TestExact::readsDecimalTonnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceil");
    QTest::addColumn<qint64>("halfUp");
    const auto with = [](const char* name, const QString& text, std::array<qint64, 3> v) {
        QTest::newRow(name) << text << v[0] << v[1] << v[2];
    };
    with("whole", u"18932"_s, {18'932, 18'932, 18'932});
    with("reported by a regulator", u"18932.88816"_s, {18'932, 18'933, 18'933});
    with("a half", u"0.5"_s, {0, 1, 1});
    with("below one", u"0.12"_s, {0, 1, 0});
    with("below one, high digits", u"0.88816"_s, {0, 1, 1});
    with("leading zeros", u"0010.90"_s, {10, 11, 11});
    with("only zeros", u"0.000"_s, {0, 0, 0});
    with("whole with decimals", u"10.000"_s, {10, 10, 10});
    with("hair above", u"10.000000000000000000000000000001"_s, {10, 11, 10});
    with("hair below a half", u"0.499999999999999999999999999999"_s, {0, 1, 0});
    with("the most", u"999999999999999.0"_s, {Tonnes::Max, Tonnes::Max, Tonnes::Max});
    with("outer blanks", u" 1.5 "_s, {1, 2, 2});
}

void TestExact::readsDecimalTonnes()
{
    QFETCH(QString, text);
    const auto with = [&text](Rounding rounding) {
        return parseDecimalTonnes(text, rounding).value().count();
    };
    QTEST(with(Rounding::Floor), "floor");
    QTEST(with(Rounding::Ceil), "ceil");
    QTEST(with(Rounding::HalfUp), "halfUp");
}

void TestExact::refusesOddDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("over the most by rounding") << u"999999999999999.1"_s << u"NUMBER_TOO_LARGE"_s;
    QTest::newRow("too large") << u"9999999999999999999.1"_s << u"NUMBER_TOO_LARGE"_s;
    QTest::newRow("negative") << u"-1"_s << u"NUMBER_NEGATIVE"_s;
    QTest::newRow("negative decimal") << u"-1.5"_s << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("comma") << u"1,5"_s << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("two points") << u"1.5.2"_s << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("exponent") << u"1.5e3"_s << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("hexadecimal") << u"0x1.5"_s << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("no digit before") << u".5"_s << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("too many decimals") << u"0."_s + QString(31, u'1') << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("empty") << QString() << u"NOT_WHOLE_NUMBER"_s;
}

void TestExact::refusesOddDecimals()
{
    QFETCH(QString, text);
    const Result<Tonnes> read = parseDecimalTonnes(text, Rounding::Ceil);
    QVERIFY(!read);
    QTEST(read.error().first().code(), "code");
}

QTEST_GUILESS_MAIN(TestExact)
#include "tst_exact.moc"
