// SPDX-License-Identifier: GPL-3.0-or-later
// Digests, random bytes and time: what envelopes are made of.
#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digestsKnownVectors_data();
    void digestsKnownVectors();
    void digestsPartsAsOneWhole();
    void startsAfreshAfterEachDigest();
    void repeatsSeededBytes();
    void pinsSeededBytes();
    void drawsFreshSystemBytes();
    void tellsSystemTime();
    void standsStillUntilMoved();
};

void TestSources::digestsKnownVectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("digest");
    // FIPS 180-4 examples and the vector of a million letters.
    QTest::newRow("nothing")
        << QByteArray() << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("one block")
        << QByteArray("abc")
        << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
    QTest::newRow("a million letters")
        << QByteArray(1'000'000, 'a')
        << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
}

void TestSources::digestsKnownVectors()
{
    QFETCH(QByteArray, message);
    QTEST(QString::fromLatin1(Sha256::of({message}).toHex()), "digest");
}

void TestSources::digestsPartsAsOneWhole()
{
    const QByteArray message = QByteArray("abc").repeated(100);
    const QByteArray expected = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    for (const qsizetype cut : {qsizetype{0}, qsizetype{1}, qsizetype{64}, message.size()}) {
        QCOMPARE(Sha256::of({message.left(cut), message.mid(cut)}), expected);
    }
    Sha256 hash;
    for (const char letter : message) {
        hash.add(QByteArrayView(&letter, 1));
    }
    QCOMPARE(hash.finish(), expected);
}

void TestSources::startsAfreshAfterEachDigest()
{
    Sha256 hash;
    hash.add("abc");
    const QByteArray first = hash.finish();
    QCOMPARE(first.size(), Sha256::Size);
    hash.add("abc");
    QCOMPARE(hash.finish(), first);
    QCOMPARE(hash.finish(), Sha256::of({}));
}

void TestSources::repeatsSeededBytes()
{
    SeededRandom one("demo");
    SeededRandom same("demo");
    SeededRandom other("demo 2");
    for (const int count : {16, 32, 1, 100}) {
        const QByteArray bytes = one.bytes(count);
        QCOMPARE(bytes.size(), count);
        QCOMPARE(same.bytes(count), bytes);
        QVERIFY(other.bytes(count) != bytes || count == 1);
    }
    QVERIFY(one.bytes(32) != one.bytes(32));
    QVERIFY(one.bytes(0).isEmpty());
}

void TestSources::pinsSeededBytes()
{
    // Built-in demos come out byte for byte equal on every machine, in every release.
    SeededRandom random("citss");
    QCOMPARE(random.bytes(16).toHex(), QByteArray("620cb2c6265bf672a493352aeb130b53"));
    QCOMPARE(random.bytes(16).toHex(), QByteArray("90b7b6d8e5ad43c0e9510ef7fdf03f62"));
}

void TestSources::drawsFreshSystemBytes()
{
    SystemRandom random;
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const QByteArray bytes = random.bytes(16);
        QCOMPARE(bytes.size(), 16);
        seen.insert(bytes);
    }
    QCOMPARE(seen.size(), 100);
    QVERIFY(random.bytes(0).isEmpty());
}

void TestSources::tellsSystemTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Instant now = SystemClock().now();
    QVERIFY(now.milliseconds() >= before);
    QVERIFY(now.milliseconds() <= QDateTime::currentMSecsSinceEpoch());
}

void TestSources::standsStillUntilMoved()
{
    const Instant start(1'000);
    ManualClock clock(start);
    QVERIFY(clock.now() == start);
    clock.set(start.plusMilliseconds(5));
    QCOMPARE(clock.now().milliseconds(), 1'005);
    const Clock& seenFromOutside = clock;
    QVERIFY(seenFromOutside.now() == clock.now());
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
