// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/signing_key.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/registry_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestSigningKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsAndVerifies();
    void refusesWhatWasNotSigned();
    void isTheSameForAllTraining();
    void isReadBackAsWritten();
    void isForItsOwnerOnly();
    void isNotUsedWhenOthersCanReadIt();
    void neverReplacesAFile();
    void refusesFilesThatHoldNoKey_data();
    void refusesFilesThatHoldNoKey();
    void saysThatItIsMissing();
};

void TestSigningKey::signsAndVerifies()
{
    SeededRandom random("keys");
    const SigningKey key = SigningKey::generate(random);
    const QByteArray signature = key.sign("a message");
    QCOMPARE(key.publicKey().size(), SigningKey::PublicSize);
    QCOMPARE(signature.size(), SigningKey::SignatureSize);
    QVERIFY(signatureHolds(key.publicKey(), "a message", signature));
    QVERIFY(SigningKey::generate(random).publicKey() != key.publicKey());
}

void TestSigningKey::refusesWhatWasNotSigned()
{
    SeededRandom random("keys");
    const SigningKey key = SigningKey::generate(random);
    const QByteArray signature = key.sign("a message");
    QVERIFY(!signatureHolds(key.publicKey(), "another message", signature));
    QVERIFY(!signatureHolds(SigningKey::ofTraining().publicKey(), "a message", signature));
    QVERIFY(!signatureHolds(key.publicKey(), "a message", signature.first(63)));
    QVERIFY(!signatureHolds(key.publicKey().first(31), "a message", signature));
    QVERIFY(!signatureHolds({}, {}, {}));
}

void TestSigningKey::isTheSameForAllTraining()
{
    QCOMPARE(SigningKey::ofTraining().publicKey(), SigningKey::ofTraining().publicKey());
    QCOMPARE(SigningKey::ofTraining().sign("x"), SigningKey::ofTraining().sign("x"));
}

void TestSigningKey::isReadBackAsWritten()
{
    const QTemporaryDir folder;
    const QString path = SigningKey::pathFor(folder.filePath(u"registry.citss"_s));
    QVERIFY(path.endsWith(u"/registry.citss.key"_s));
    SystemRandom random;
    const SigningKey key = SigningKey::generate(random);
    QVERIFY(key.write(path).isEmpty());
    const Result<SigningKey> read = SigningKey::read(path);
    QVERIFY(read.has_value());
    QCOMPARE(read->publicKey(), key.publicKey());
    QCOMPARE(read->sign("x"), key.sign("x"));
}

void TestSigningKey::isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"k"_s);
    QVERIFY(SigningKey::ofTraining().write(path).isEmpty());
    const QFile::Permissions own =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(path) | own, own);
}

void TestSigningKey::isNotUsedWhenOthersCanReadIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"k"_s);
    QVERIFY(SigningKey::ofTraining().write(path).isEmpty());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(SigningKey::read(path).error().first().type, &KeyExposed);
}

void TestSigningKey::neverReplacesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"k"_s);
    QVERIFY(SigningKey::ofTraining().write(path).isEmpty());
    QCOMPARE(SigningKey::ofTraining().write(path).first().type, &FileExists);
    QCOMPARE(SigningKey::ofTraining().write(folder.filePath(u"no/such/k"_s)).first().type,
             &FileReadOnly);
}

void TestSigningKey::refusesFilesThatHoldNoKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("heading only") << QByteArray("OpenCITSS signing key 1\n");
    QTest::newRow("too short") << QByteArray("OpenCITSS signing key 1\nAAAA\n");
    QTest::newRow("too long") << QByteArray("OpenCITSS signing key 1\n" + QByteArray(44, 'A') +
                                            "\n");
    QTest::newRow("not base64") << QByteArray("OpenCITSS signing key 1\n" + QByteArray(43, '%') +
                                              "\n");
    QTest::newRow("another heading")
        << QByteArray("OpenCITSS signing key 2\n" + QByteArray(43, 'A') + "\n");
}

void TestSigningKey::refusesFilesThatHoldNoKey()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"k"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(SigningKey::read(path).error().first().type, &KeyMalformed);
}

void TestSigningKey::saysThatItIsMissing()
{
    const QTemporaryDir folder;
    QCOMPARE(SigningKey::read(folder.filePath(u"k"_s)).error().first().type, &KeyMissing);
}

QTEST_GUILESS_MAIN(TestSigningKey)
#include "tst_signing_key.moc"
