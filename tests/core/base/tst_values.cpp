// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_problems.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/kept_text.h"
#include "core/base/money.h"
#include "core/base/serial_range.h"
#include "core/base/share.h"
#include "core/base/tonnes.h"
#include "core/base/vintage.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The codes of a refusal, or the text of what was read: one word that a table can hold.
template <typename T, typename Text>
QString outcome(const Result<T>& result, Text text)
{
    return result ? text(*result) : result.error().first().code();
}

QString bounds(const std::optional<SerialRange>& range)
{
    return range ? range->text() : u"nothing"_s;
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

void row(const char* name, const QString& text, const char* expected)
{
    QTest::newRow(name) << text << QString::fromLatin1(expected);
}

}  // namespace

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTonnes_data();
    void readsTonnes();
    void boundsTonnes();
    void addsAndSubtractsTonnesWithoutOverflow();
    void namesTheMostATonnesFieldHolds();
    void readsVintages_data();
    void readsVintages();
    void readsSerialRanges_data();
    void readsSerialRanges();
    void boundsSerialRanges();
    void splitsAndJoinsSerialRanges();
    void takesTheLowestNumbers();
    void intersectsSerialRanges_data();
    void intersectsSerialRanges();
    void readsShares_data();
    void readsShares();
    void readsMoney_data();
    void readsMoney();
    void refusesOddCurrencies();
    void readsInstants_data();
    void readsInstants();
    void ordersInstantsByTheirText();
    void keepsKindsOfIdsApart();
    void keepsTexts();
};

void TestValues::readsTonnes_data()
{
    addColumns();
    row("zero", u"0"_s, "0");
    row("plain", u"1234"_s, "1234");
    row("outer blanks", u"  42\t"_s, "42");
    row("spaces between groups", u"1 234 567"_s, "1234567");
    row("no-break spaces", u"1\u00A0234\u202F567"_s, "1234567");
    row("apostrophes", u"1'234"_s, "1234");
    row("leading zeros", u"007"_s, "7");
    row("the most", u"999999999999999"_s, "999999999999999");
    row("one more than the most", u"1000000000000000"_s, "NUMBER_TOO_LARGE");
    row("beyond 64 bits", u"99999999999999999999"_s, "NUMBER_TOO_LARGE");
    row("negative", u"-1"_s, "NUMBER_NEGATIVE");
    row("negative with a minus sign", u"\u22121"_s, "NUMBER_NEGATIVE");
    row("negative beyond 64 bits", u"-99999999999999999999"_s, "NUMBER_NEGATIVE");
    row("empty", QString(), "NOT_WHOLE_NUMBER");
    row("blank", u"  "_s, "NOT_WHOLE_NUMBER");
    row("lone sign", u"-"_s, "NOT_WHOLE_NUMBER");
    row("plus", u"+5"_s, "NOT_WHOLE_NUMBER");
    row("fraction", u"1.5"_s, "NOT_WHOLE_NUMBER");
    row("comma", u"1,234"_s, "NOT_WHOLE_NUMBER");
    row("exponent", u"1e3"_s, "NOT_WHOLE_NUMBER");
    row("hexadecimal", u"0x10"_s, "NOT_WHOLE_NUMBER");
    row("other digits", u"١٢"_s, "NOT_WHOLE_NUMBER");
    row("zero byte inside", u"1\u00002"_s, "NOT_WHOLE_NUMBER");
}

void TestValues::readsTonnes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto count = [](Tonnes tonnes) { return QString::number(tonnes.count()); };
    QCOMPARE(outcome(Tonnes::parse(text), count), expected);
}

void TestValues::boundsTonnes()
{
    QVERIFY(Tonnes::fromCount(0)->isZero());
    QVERIFY(Tonnes() == Tonnes::of(0));
    QCOMPARE(Tonnes::fromCount(Tonnes::Max)->count(), Tonnes::Max);
    QVERIFY(!Tonnes::fromCount(Tonnes::Max + 1));
    QVERIFY(!Tonnes::fromCount(-1));
    QVERIFY(!Tonnes::fromCount(std::numeric_limits<qint64>::min()));
    QVERIFY(!Tonnes::fromCount(std::numeric_limits<qint64>::max()));
}

void TestValues::addsAndSubtractsTonnesWithoutOverflow()
{
    const Tonnes most = Tonnes::of(Tonnes::Max);
    const Tonnes one = Tonnes::of(1);
    QVERIFY(!most.plus(one));
    QVERIFY(!most.plus(most));
    QVERIFY(most.plus(Tonnes()) == most);
    QVERIFY(Tonnes::of(2).plus(Tonnes::of(3)) == Tonnes::of(5));
    QVERIFY(!Tonnes().minus(one));
    QVERIFY(most.minus(most) == Tonnes());
    QVERIFY(Tonnes::of(5).minus(Tonnes::of(3)) == Tonnes::of(2));
    QVERIFY(Tonnes::of(3).lessOrZero(Tonnes::of(5)) == Tonnes());
    QVERIFY(Tonnes::of(5).lessOrZero(Tonnes::of(3)) == Tonnes::of(2));
    QVERIFY(Tonnes::of(3) < Tonnes::of(5));
}

void TestValues::namesTheMostATonnesFieldHolds()
{
    const Result<Tonnes> refused = Tonnes::parse(u"1 000 000 000 000 000"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().size(), 1);
    const QList<Value> expected{u"1 000 000 000 000 000"_s, Tonnes::Max};
    QCOMPARE(refused.error().first().arguments, expected);
    QVERIFY(refused.error().first().refuses());
}

void TestValues::readsVintages_data()
{
    addColumns();
    row("year", u"2026"_s, "2026");
    row("outer blanks", u" 2013 "_s, "2013");
    row("first", u"1900"_s, "1900");
    row("before the first", u"1899"_s, "NOT_VINTAGE");
    row("last", u"2199"_s, "2199");
    row("after the last", u"2200"_s, "NOT_VINTAGE");
    row("two digits", u"26"_s, "NOT_VINTAGE");
    row("five characters", u"02026"_s, "NOT_VINTAGE");
    row("sign", u"+202"_s, "NOT_VINTAGE");
    row("other digits", u"٢٠٢٦"_s, "NOT_VINTAGE");
    row("word", u"none"_s, "NOT_VINTAGE");
    row("empty", QString(), "NOT_VINTAGE");
}

void TestValues::readsVintages()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(outcome(Vintage::parse(text), [](Vintage v) { return v.text(); }), expected);
}

void TestValues::readsSerialRanges_data()
{
    addColumns();
    row("range", u"1..250"_s, "1..250");
    row("one number", u"7"_s, "7..7");
    row("blanks and groups", u" 1 000 .. 2 000 "_s, "1000..2000");
    row("the whole line", u"1..999999999999"_s, "1..999999999999");
    row("reversed", u"250..1"_s, "SERIAL_RANGE_REVERSED");
    row("zero", u"0..5"_s, "NOT_SERIAL_RANGE");
    row("zero alone", u"0"_s, "NOT_SERIAL_RANGE");
    row("beyond the line", u"1..1000000000000"_s, "NOT_SERIAL_RANGE");
    row("no first", u"..5"_s, "NOT_SERIAL_RANGE");
    row("no last", u"5.."_s, "NOT_SERIAL_RANGE");
    row("three bounds", u"1..2..3"_s, "NOT_SERIAL_RANGE");
    row("three dots", u"1...3"_s, "NOT_SERIAL_RANGE");
    row("four dots", u"1....3"_s, "NOT_SERIAL_RANGE");
    row("negative", u"-5..5"_s, "NOT_SERIAL_RANGE");
    row("dash", u"1-5"_s, "NOT_SERIAL_RANGE");
    row("empty", QString(), "NOT_SERIAL_RANGE");
}

void TestValues::readsSerialRanges()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<SerialRange> range = SerialRange::parse(text);
    QCOMPARE(outcome(range, [](const SerialRange& r) { return r.text(); }), expected);
    QVERIFY(!range || SerialRange::parse(range->text()) == range);
}

void TestValues::boundsSerialRanges()
{
    QVERIFY(!SerialRange::fromBounds(0, 5));
    QVERIFY(!SerialRange::fromBounds(5, 4));
    QVERIFY(!SerialRange::fromBounds(1, SerialRange::Last + 1));
    QCOMPARE(SerialRange::of(5, 5).quantity().count(), 1);
    QCOMPARE(SerialRange::of(1, SerialRange::Last).quantity().count(), SerialRange::Last);
    const SerialRange range = SerialRange::of(10, 20);
    QVERIFY(range.contains(10) && range.contains(20));
    QVERIFY(!range.contains(9) && !range.contains(21));
    QVERIFY(SerialRange::of(1, 9) < range);
}

void TestValues::splitsAndJoinsSerialRanges()
{
    const SerialRange range = SerialRange::of(10, 20);
    for (qint64 at = 10; at < 20; ++at) {
        const auto halves = range.split(at);
        QVERIFY(halves);
        QCOMPARE(halves->first.last(), at);
        QVERIFY(halves->first.join(halves->second) == range);
        QVERIFY(!halves->second.join(halves->first));
    }
    QVERIFY(!range.split(9));
    QVERIFY(!range.split(20));
    QVERIFY(!SerialRange::of(5, 5).split(5));
    QVERIFY(!SerialRange::of(1, 2).join(SerialRange::of(4, 5)));
    QVERIFY(!SerialRange::of(1, 2).join(SerialRange::of(2, 5)));
}

void TestValues::takesTheLowestNumbers()
{
    const SerialRange range = SerialRange::of(10, 20);
    QCOMPARE(range.lowest(Tonnes::of(1)).text(), u"10..10"_s);
    QCOMPARE(range.lowest(Tonnes::of(11)).text(), u"10..20"_s);
}

void TestValues::intersectsSerialRanges_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<QString>("expected");
    const auto with = [](const char* name, qint64 first, qint64 last, const char* expected) {
        QTest::newRow(name) << first << last << QString::fromLatin1(expected);
    };
    with("below", 1, 9, "nothing");
    with("touching the first", 1, 10, "10..10");
    with("across the first", 5, 15, "10..15");
    with("inside", 12, 13, "12..13");
    with("the same", 10, 20, "10..20");
    with("around", 1, 100, "10..20");
    with("touching the last", 20, 30, "20..20");
    with("above", 21, 30, "nothing");
}

void TestValues::intersectsSerialRanges()
{
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    QFETCH(QString, expected);
    const SerialRange range = SerialRange::of(10, 20);
    const SerialRange other = SerialRange::of(first, last);
    QCOMPARE(bounds(range.intersection(other)), expected);
    QCOMPARE(bounds(other.intersection(range)), expected);
    QCOMPARE(range.overlaps(other), expected != u"nothing"_s);
    QCOMPARE(other.overlaps(range), expected != u"nothing"_s);
}

void TestValues::readsShares_data()
{
    addColumns();
    row("nothing", u"0"_s, "0");
    row("the whole", u"100"_s, "100");
    row("whole percent", u"4"_s, "4");
    row("point", u"3.3"_s, "3.3");
    row("comma", u"3,3"_s, "3.3");
    row("one in a million", u"0.0001"_s, "0.0001");
    row("trailing zeros", u"3.3000"_s, "3.3");
    row("leading zeros", u"003"_s, "3");
    row("the whole with decimals", u"100.0000"_s, "100");
    row("more than the whole", u"100.0001"_s, "NOT_SHARE");
    row("five decimals", u"0.00001"_s, "NOT_SHARE");
    row("negative", u"-1"_s, "NOT_SHARE");
    row("with a sign", u"4%"_s, "NOT_SHARE");
    row("no digit before", u".5"_s, "NOT_SHARE");
    row("no digit after", u"5."_s, "NOT_SHARE");
    row("line break inside", u"4\n5"_s, "NOT_SHARE");
    row("other digits", u"٤"_s, "NOT_SHARE");
    row("empty", QString(), "NOT_SHARE");
}

void TestValues::readsShares()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Share> share = Share::parsePercent(text);
    QCOMPARE(outcome(share, [](Share s) { return s.percentText(); }), expected);
    QVERIFY(!share || Share::parsePercent(share->percentText()) == share);
}

void TestValues::readsMoney_data()
{
    addColumns();
    row("whole", u"1234"_s, "1234.00");
    row("point", u"1234.5"_s, "1234.50");
    row("comma and groups", u"1 234,56"_s, "1234.56");
    row("no-break groups", u"1\u00A0234\u202F567,89"_s, "1234567.89");
    row("one cent", u"0.01"_s, "0.01");
    row("negative", u"-0.05"_s, "-0.05");
    row("minus sign", u"\u2212 12,00"_s, "-12.00");
    row("negative nothing", u"-0"_s, "0.00");
    row("the most", u"9999999999999999.99"_s, "9999999999999999.99");
    row("the least", u"-9999999999999999.99"_s, "-9999999999999999.99");
    row("more digits than fit", u"10000000000000000"_s, "NOT_DECIMAL");
    row("three decimals", u"1.234"_s, "NOT_DECIMAL");
    row("English groups", u"1,234.56"_s, "NOT_DECIMAL");
    row("exponent", u"1e2"_s, "NOT_DECIMAL");
    row("sign of a currency", u"$5"_s, "NOT_DECIMAL");
    row("parentheses", u"(5)"_s, "NOT_DECIMAL");
    row("empty", QString(), "NOT_DECIMAL");
}

void TestValues::readsMoney()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Money> money = Money::parse(text, u"CAD"_s);
    QCOMPARE(outcome(money, [](const Money& m) { return m.amountText(); }), expected);
    QVERIFY(!money || Money::parse(money->amountText(), u"CAD"_s) == money);
}

void TestValues::refusesOddCurrencies()
{
    QVERIFY(Money::fromCents(100, u"USD"_s));
    QVERIFY(Money::fromCents(100, u"USD"_s) != Money::fromCents(100, u"CAD"_s));
    QVERIFY(!Money::fromCents(100, u"usd"_s));
    QVERIFY(!Money::fromCents(100, u"US$"_s));
    QVERIFY(!Money::fromCents(100, u"US"_s));
    QVERIFY(!Money::fromCents(100, QString()));
    QVERIFY(!Money::fromCents(Money::MaxCents + 1, u"USD"_s));
    QVERIFY(!Money::fromCents(-Money::MaxCents - 1, u"USD"_s));
    QVERIFY(!Money::fromCents(std::numeric_limits<qint64>::min(), u"USD"_s));
}

void TestValues::readsInstants_data()
{
    addColumns();
    row("UTC", u"2026-11-02T00:00:00Z"_s, "2026-11-02T00:00:00.000Z");
    row("milliseconds", u"2026-11-02T00:00:00.123Z"_s, "2026-11-02T00:00:00.123Z");
    row("west", u"2026-11-01T17:00:00-08:00"_s, "2026-11-02T01:00:00.000Z");
    row("east", u"2026-11-01T00:30:00+01:00"_s, "2026-10-31T23:30:00.000Z");
    row("outer blanks", u" 2026-11-02T00:00:00Z "_s, "2026-11-02T00:00:00.000Z");
    row("before 1970", u"1969-12-31T23:59:59.999Z"_s, "1969-12-31T23:59:59.999Z");
    row("leap day", u"2024-02-29T12:00:00Z"_s, "2024-02-29T12:00:00.000Z");
    row("first", u"1900-01-01T00:00:00Z"_s, "1900-01-01T00:00:00.000Z");
    row("last", u"2199-12-31T23:59:59.999Z"_s, "2199-12-31T23:59:59.999Z");
    row("too early in UTC", u"1900-01-01T00:00:00+05:00"_s, "NOT_INSTANT");
    row("too late in UTC", u"2199-12-31T23:00:00-05:00"_s, "NOT_INSTANT");
    row("too late", u"2200-01-01T00:00:00Z"_s, "NOT_INSTANT");
    row("no zone", u"2026-11-02T00:00:00"_s, "NOT_INSTANT");
    row("date only", u"2026-11-02"_s, "NOT_INSTANT");
    row("no such day", u"2026-02-29T00:00:00Z"_s, "NOT_INSTANT");
    row("no such hour", u"2026-02-28T25:00:00Z"_s, "NOT_INSTANT");
    row("text after", u"2026-11-02T00:00:00Z now"_s, "NOT_INSTANT");
    row("word", u"yesterday"_s, "NOT_INSTANT");
    row("empty", QString(), "NOT_INSTANT");
}

void TestValues::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Instant> instant = Instant::parse(text);
    QCOMPARE(outcome(instant, [](Instant i) { return i.text(); }), expected);
    QVERIFY(!instant || Instant::parse(instant->text()) == instant);
}

void TestValues::ordersInstantsByTheirText()
{
    const Instant start = *Instant::parse(u"2026-01-31T23:59:59.999Z"_s);
    Instant previous = start;
    for (const qint64 step : {1, 9, 90, 900, 9'000, 60'000, 3'600'000, 86'400'000}) {
        const Instant next = previous.plusMilliseconds(step);
        QVERIFY(next > previous);
        QVERIFY(next.text() > previous.text());
        QCOMPARE(next.milliseconds() - previous.milliseconds(), step);
        previous = next;
    }
}

void TestValues::keepsKindsOfIdsApart()
{
    using RoomId = Id<struct Room>;
    using DoorId = Id<struct Door>;
    static_assert(!std::is_convertible_v<RoomId, DoorId>);
    static_assert(!std::is_convertible_v<qint64, RoomId>);
    QVERIFY(RoomId(1) < RoomId(2));
    QVERIFY(RoomId(1) == RoomId(1));
    QCOMPARE(qHash(RoomId(1)), qHash(RoomId(1)));
    QVERIFY(JournalNumber(1) < Forever);
}

void TestValues::keepsTexts()
{
    QByteArray made = "SELECT " + QByteArray::number(1);
    const char* const kept = keptText(made);
    made.replace("1", "2");
    QVERIFY(keptText(made) != kept);
    for (int i = 0; i < 1000; ++i) {
        keptText(QByteArray::number(i));
    }
    QCOMPARE(kept, "SELECT 1");
    QCOMPARE(static_cast<const void*>(keptText("SELECT 1")), static_cast<const void*>(kept));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
