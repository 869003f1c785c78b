// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Most = std::numeric_limits<qint64>::max();

QByteArray bytes(const char* hex)
{
    return QByteArray::fromHex(hex);
}

QString hex(const Value& value)
{
    return QString::fromLatin1(canonicalBytes(value).toHex());
}

Value nestedArrays(int levels)
{
    QCborArray array;
    for (int i = 1; i < levels; ++i) {
        array = QCborArray{array};
    }
    return array;
}

/// The value of a JSON text, as the command line and the wire read it.
std::optional<Value> readJson(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json), &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return fromJson(document.object().value(u"v"_s));
}

}  // namespace

class TestCanonical : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesShortestForms_data();
    void writesShortestForms();
    void ordersMapKeysByTheirBytes();
    void writesEqualValuesAlike();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void refusesHostileBytes_data();
    void refusesHostileBytes();
    void refusesEveryTruncation();
    void acceptsOnlyWhatItWouldWrite();
    void boundsNesting();
    void boundsClaimedLengths();
    void slicesMaps();
    void keepsWholeNumbersOfJsonExact_data();
    void keepsWholeNumbersOfJsonExact();
    void refusesOtherNumbersOfJson_data();
    void refusesOtherNumbersOfJson();
    void boundsNestingOfJson();
    void turnsValuesIntoJsonAndBack();
};

void TestCanonical::writesShortestForms_data()
{
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Value& value, const char* expected) {
        QTest::newRow(name) << value << QString::fromLatin1(expected);
    };
    // The vectors of RFC 8949, appendix A, as far as canonical data has their types.
    row("0", 0, "00");
    row("23", 23, "17");
    row("24", 24, "1818");
    row("255", 255, "18ff");
    row("256", 256, "190100");
    row("65535", 65'535, "19ffff");
    row("65536", 65'536, "1a00010000");
    row("4294967295", 4'294'967'295LL, "1affffffff");
    row("4294967296", 4'294'967'296LL, "1b0000000100000000");
    row("1000000000000", 1'000'000'000'000LL, "1b000000e8d4a51000");
    row("the most", Most, "1b7fffffffffffffff");
    row("-1", -1, "20");
    row("-24", -24, "37");
    row("-25", -25, "3818");
    row("-100", -100, "3863");
    row("-1000", -1000, "3903e7");
    row("the least", Least, "3b7fffffffffffffff");
    row("false", false, "f4");
    row("true", true, "f5");
    row("null", nullptr, "f6");
    row("no bytes", QByteArray(), "40");
    row("bytes", QByteArray::fromHex("01020304"), "4401020304");
    row("no text", QString(), "60");
    row("text", u"IETF"_s, "6449455446");
    row("two bytes a letter", u"ü"_s, "62c3bc");
    row("three bytes a letter", u"水"_s, "63e6b0b4");
    row("four bytes a letter", u"𐅑"_s, "64f0908591");
    row("zero inside text", QString(QChar(0)), "6100");
    row("no array", QCborArray(), "80");
    row("array", QCborArray{1, QCborArray{2, 3}, QCborArray{4, 5}}, "8301820203820405");
    row("no map", QCborMap(), "a0");
    row("map", QCborMap{{u"a"_s, 1}, {u"b"_s, QCborArray{2, 3}}}, "a26161016162820203");
}

void TestCanonical::writesShortestForms()
{
    QFETCH(QCborValue, value);
    QTEST(hex(value), "expected");
}

void TestCanonical::ordersMapKeysByTheirBytes()
{
    // The order of RFC 8949, 4.2.1: 10, 100, -1, "z", "aa": numbers before text, short before long.
    const QCborMap map{{u"aa"_s, 1}, {100, 2}, {u"z"_s, 3}, {-1, 4}, {10, 5}};
    QCOMPARE(hex(map),
             u"a5"
             "0a05"
             "186402"
             "2004"
             "617a03"
             "62616101"_s);
    // Above 0x7F bytes must compare unsigned.
    const QCborMap accents{{u"é"_s, 1}, {u"zz"_s, 2}};
    QCOMPARE(hex(accents),
             u"a2"
             "627a7a02"
             "62c3a901"_s);
}

void TestCanonical::writesEqualValuesAlike()
{
    QCborMap forward;
    QCborMap backward;
    for (int i = 0; i < 300; ++i) {
        forward.insert(QString::number(i), i);
        backward.insert(QString::number(299 - i), 299 - i);
    }
    QCOMPARE(canonicalBytes(forward), canonicalBytes(backward));
    QVERIFY(canonicalBytes(QCborArray{1, 2}) != canonicalBytes(QCborArray{2, 1}));
    // A number, its text and its bytes are three values.
    QVERIFY(hex(1) != hex(u"1"_s));
    QVERIFY(hex(u"1"_s) != hex(QByteArray("1")));
}

void TestCanonical::readsBackWhatItWrote_data()
{
    writesShortestForms_data();
    QTest::newRow("mixed keys") << QCborValue(QCborMap{{-5, 1}, {7, nullptr}, {u"x"_s, false}})
                                << u"a307f6240161"
                                   "78f4"_s;
}

void TestCanonical::readsBackWhatItWrote()
{
    QFETCH(QCborValue, value);
    QFETCH(QString, expected);
    const auto read = fromCanonicalBytes(QByteArray::fromHex(expected.toLatin1()));
    QVERIFY(read);
    QCOMPARE(read->type(), value.type());
    QCOMPARE(hex(*read), expected);
    QCOMPARE(hex(value), expected);
}

void TestCanonical::refusesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const char* name, const char* hex) { QTest::newRow(name) << bytes(hex); };
    row("nothing", "");
    row("trailing byte", "0000");
    row("trailing item", "60f6");
    row("0 in one more byte", "1800");
    row("23 in one more byte", "1817");
    row("255 in two bytes", "1900ff");
    row("65535 in four bytes", "1a0000ffff");
    row("4294967295 in eight bytes", "1b00000000ffffffff");
    row("-1 in one more byte", "3800");
    row("length in one more byte", "780161");
    row("count in one more byte", "980100");
    row("more than 64 bits signed", "1b8000000000000000");
    row("less than 64 bits signed", "3b8000000000000000");
    row("reserved head", "1c");
    row("text without end", "7f6161ff");
    row("bytes without end", "5f4101ff");
    row("array without end", "9f01ff");
    row("map without end", "bf6161 01ff");
    row("break alone", "ff");
    row("undefined", "f7");
    row("simple value", "e0");
    row("false in two bytes", "f814");
    row("half float", "f93c00");
    row("float", "fa47c35000");
    row("double", "fb3ff199999999999a");
    row("tag", "c11a514b67b0");
    row("tag inside", "81c100");
    row("text cut off", "6261");
    row("bytes cut off", "4201");
    row("array cut off", "8201");
    row("map without its value", "a16161");
    row("text not UTF-8", "61ff");
    row("surrogate in UTF-8", "63eda080");
    row("overlong UTF-8", "62c0af");
    row("keys unsorted", "a2616201616101");
    row("keys sorted by text, not by bytes", "a2626161016162 02");
    row("key twice", "a2616101616101");
    row("key twice with two values", "a2616101616102");
    row("number as key twice", "a201010102");
    row("array as key", "a1800 0");
    row("map as key", "a1a000");
    row("null as key", "a1f600");
    row("bytes as key", "a1416100");
}

void TestCanonical::refusesHostileBytes()
{
    QFETCH(QByteArray, encoded);
    QVERIFY(!fromCanonicalBytes(encoded));
}

void TestCanonical::refusesEveryTruncation()
{
    const QCborMap map{{u"numbers"_s, QCborArray{1, -300, 70'000, Most}},
                       {u"text"_s, u"Québec"_s},
                       {u"bytes"_s, QByteArray(40, 'x')},
                       {u"inner"_s, QCborMap{{u"a"_s, nullptr}, {u"b"_s, true}}}};
    const QByteArray whole = canonicalBytes(map);
    QCOMPARE(canonicalBytes(*fromCanonicalBytes(whole)), whole);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY2(!fromCanonicalBytes(whole.left(size)), QByteArray::number(size).constData());
    }
}

void TestCanonical::acceptsOnlyWhatItWouldWrite()
{
    // Every encoding of up to two bytes, and one byte after a map's and an array's head.
    int accepted = 0;
    for (int first = 0; first < 256; ++first) {
        for (int second = -1; second < 256; ++second) {
            QByteArray encoded(1, static_cast<char>(first));
            if (second >= 0) {
                encoded.append(static_cast<char>(second));
            }
            if (const auto value = fromCanonicalBytes(encoded)) {
                QCOMPARE(canonicalBytes(*value), encoded);
                ++accepted;
            }
        }
    }
    // 24 + 24 numbers, 3 constants, 4 empty containers; 2 x 232 numbers, 256 one-byte strings, 128
    // one-letter texts; arrays of one of the 55 short items.
    QCOMPARE(accepted, 55 + 464 + 256 + 128 + 55);
}

void TestCanonical::boundsNesting()
{
    QVERIFY(fromCanonicalBytes(canonicalBytes(nestedArrays(33))));
    QVERIFY(fromCanonicalBytes(QByteArray(32, '\x81') + '\x80'));
    QVERIFY(!fromCanonicalBytes(QByteArray(33, '\x81') + '\x80'));
    QVERIFY(!fromCanonicalBytes(QByteArray(1'000'000, '\x81') + '\x80'));
    QVERIFY(!fromCanonicalBytes(QByteArray(1'000'000, '\xA1')));
}

void TestCanonical::boundsClaimedLengths()
{
    // Must be refused from the head alone, before memory for the claimed size is asked for.
    QVERIFY(!fromCanonicalBytes(bytes("9b7fffffffffffffff")));
    QVERIFY(!fromCanonicalBytes(bytes("bb7fffffffffffffff")));
    QVERIFY(!fromCanonicalBytes(bytes("bbffffffffffffffff")));
    QVERIFY(!fromCanonicalBytes(bytes("bb8000000000000001")));
    QVERIFY(!fromCanonicalBytes(bytes("5b7fffffffffffffff")));
    QVERIFY(!fromCanonicalBytes(bytes("7bffffffffffffffff")));
    QVERIFY(!fromCanonicalBytes(bytes("9affffffff00")));
}

void TestCanonical::slicesMaps()
{
    const QByteArray encoded = canonicalBytes(QCborMap{{u"b"_s, QCborArray{2, 3}}, {u"a"_s, 1}});
    const auto items = mapSlices(encoded);
    QVERIFY(items);
    QCOMPARE(items->size(), size_t{2});
    QCOMPARE(items->at(0).first.toByteArray(), bytes("6161"));
    QCOMPARE(items->at(0).second.toByteArray(), bytes("01"));
    QCOMPARE(items->at(1).first.toByteArray(), bytes("6162"));
    QCOMPARE(items->at(1).second.toByteArray(), bytes("820203"));
    QVERIFY(mapSlices(bytes("a0"))->empty());
    QVERIFY(!mapSlices(bytes("80")));
    QVERIFY(!mapSlices(bytes("")));
    QVERIFY(!mapSlices(bytes("a1")));
    QVERIFY(!mapSlices(bytes("a16161")));
    QVERIFY(!mapSlices(bytes("a1616101 00")));
    QVERIFY(!mapSlices(bytes("bbffffffffffffffff")));
}

void TestCanonical::keepsWholeNumbersOfJsonExact_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* json, qint64 expected) {
        QTest::newRow(json) << QByteArray("{\"v\":") + json + '}' << expected;
    };
    row("0", 0);
    row("-1", -1);
    row("999999999999999", 999'999'999'999'999);
    row("9007199254740993", 9'007'199'254'740'993);
    row("9223372036854775807", Most);
    row("-9223372036854775808", Least);
    row("1.0", 1);
    row("1e3", 1000);
}

void TestCanonical::keepsWholeNumbersOfJsonExact()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, expected);
    const auto read = readJson(json.constData());
    QVERIFY(read);
    QVERIFY(read->isInteger());
    QCOMPARE(read->toInteger(), expected);
    QJsonObject written;
    written.insert(u"v"_s, toJson(*read));
    const QByteArray text = QJsonDocument(written).toJson(QJsonDocument::Compact);
    QCOMPARE(text, "{\"v\":" + QByteArray::number(expected) + '}');
}

void TestCanonical::refusesOtherNumbersOfJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const char* json) {
        QTest::newRow(name) << QByteArray(json);
    };
    row("fraction", R"({"v":0.1})");
    row("fraction of a large number", R"({"v":999999999999999.5})");
    row("one too many", R"({"v":9223372036854775808})");
    row("one too few", R"({"v":-9223372036854777000})");
    row("large power", R"({"v":1e300})");
    row("inside an array", R"({"v":[1,[0.5]]})");
    row("inside an object", R"({"v":{"a":{"b":0.5}}})");
    row("absent", R"({"w":1})");
}

void TestCanonical::refusesOtherNumbersOfJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readJson(json.constData()));
}

void TestCanonical::boundsNestingOfJson()
{
    // What JSON may bring in, canonical bytes must be able to bring back.
    const auto nested = [](int levels) {
        const QByteArray json = "{\"v\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
        return readJson(json.constData());
    };
    const auto deepest = nested(17);
    QVERIFY(deepest);
    QVERIFY(fromCanonicalBytes(canonicalBytes(*deepest)) == *deepest);
    QVERIFY(!nested(18));
    QVERIFY(!nested(500));
}

void TestCanonical::turnsValuesIntoJsonAndBack()
{
    const auto read = readJson(R"({"v":{"a":[1,"x",true,false,null],"b":{"c":"é"},"d":{}}})");
    QVERIFY(read);
    const Value expected = QCborMap{{u"a"_s, QCborArray{1, u"x"_s, true, false, nullptr}},
                                    {u"b"_s, QCborMap{{u"c"_s, u"é"_s}}},
                                    {u"d"_s, QCborMap()}};
    QCOMPARE(hex(*read), hex(expected));
    QCOMPARE(hex(*fromJson(toJson(expected))), hex(expected));
    QCOMPARE(toJson(QByteArray::fromHex("fbff")).toString(), u"-_8"_s);
    QCOMPARE(toJson(QCborMap{{7, 1}}).toObject().value(u"7"_s).toInt(), 1);
    QVERIFY(toJson(nullptr).isNull());
}

QTEST_GUILESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
