// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may do to a snapshot on its way to the auditor: each of it is found and named, and
// no file, however broken, ends the program.
#include "core/catalogue/catalogue.h"
#include "core/snapshot/manifest_store.h"
#include "core/snapshot/seal.h"
#include "core/snapshot/snapshot_verify.h"
#include "tests/core/snapshot/office.h"
#include "tests/support/scenario.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestSnapshotTampering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFlippedBitsEverywhere();
    void findsTruncationEverywhere();
    void findsWhatWasAppended();
    void namesWhatWasDone_data();
    void namesWhatWasDone();
    void findsANewManifestUnderTheOldSignature();
    void findsAnotherKey();
    void findsAFormatOfTheFuture();
    void refusesToOpenIt();
    void readsHostileManifests_data();
    void readsHostileManifests();

private:
    /// The sound snapshot's bytes, changed, in a file.
    QString spoilt(const std::function<void(QByteArray&)>& change);
    QStringList codes(const QString& path);

    std::unique_ptr<Office> m_office;
    QByteArray m_sound;
    int m_files = 0;
};

void TestSnapshotTampering::initTestCase()
{
    m_office = std::make_unique<Office>();
    QFile file(m_office->soundSnapshot("sound.citss"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
}

QString TestSnapshotTampering::spoilt(const std::function<void(QByteArray&)>& change)
{
    QByteArray bytes = m_sound;
    change(bytes);
    const QString path = m_office->file(qPrintable(u"spoilt-%1.citss"_s.arg(++m_files)));
    QFile file(path);
    CHECK(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

QStringList TestSnapshotTampering::codes(const QString& path)
{
    return codesOf(verifySnapshot(path, catalogue(), {}).report);
}

void TestSnapshotTampering::findsFlippedBitsEverywhere()
{
    QRandomGenerator random(20260105);
    constexpr qsizetype Page = 4096;
    QList<qsizetype> places;
    for (qsizetype page = 0; page < m_sound.size(); page += Page) {
        for (int i = 0; i < 3; ++i) {
            places.append(page + random.bounded(static_cast<int>(Page)));
        }
    }
    for (qsizetype header = 0; header < 100; ++header) {
        places.append(header);
    }
    for (const qsizetype place : places) {
        const QString path = spoilt([&](QByteArray& bytes) {
            bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.bounded(8)));
        });
        QVERIFY2(!codes(path).isEmpty(), qPrintable(u"byte %1"_s.arg(place)));
        QFile::remove(path);
    }
}

void TestSnapshotTampering::findsTruncationEverywhere()
{
    QRandomGenerator random(7);
    QList<qsizetype> lengths = {0, 1, 16, 99, 100, 4095, 4096, m_sound.size() - 1};
    for (int i = 0; i < 40; ++i) {
        lengths.append(random.bounded(static_cast<int>(m_sound.size())));
    }
    for (const qsizetype length : lengths) {
        const QString path = spoilt([&](QByteArray& bytes) { bytes.truncate(length); });
        QVERIFY2(!codes(path).isEmpty(), qPrintable(u"length %1"_s.arg(length)));
        QFile::remove(path);
    }
}

void TestSnapshotTampering::findsWhatWasAppended()
{
    QVERIFY(
        codes(spoilt([](QByteArray& bytes) { bytes += '\0'; })).contains(u"SNAPSHOT_ALTERED"_s));
    QVERIFY(codes(spoilt([](QByteArray& bytes) {
                bytes += QByteArray(4096, 'x');
            })).contains(u"SNAPSHOT_ALTERED"_s));
}

void TestSnapshotTampering::namesWhatWasDone_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* sql, const QString& codes) {
        QTest::newRow(name) << QByteArray(sql) << codes;
    };
    row("a row changed",
        "UPDATE person SET name = 'Somebody Else' WHERE id = 1",
        u"SNAPSHOT_ALTERED SNAPSHOT_TABLE_DIFFERS"_s);
    row("a row added",
        "INSERT INTO role_grant (person, role, jurisdiction, since) VALUES (3, 'AUT', '*', 2)",
        u"SNAPSHOT_ALTERED SNAPSHOT_TABLE_DIFFERS"_s);
    row("a row deleted",
        "DELETE FROM role_grant WHERE person = 2",
        u"SNAPSHOT_ALTERED SNAPSHOT_TABLE_DIFFERS"_s);
    row("the last entry deleted",
        "DELETE FROM journal_entry WHERE number = (SELECT max(number) FROM journal_entry)",
        u"SNAPSHOT_ALTERED SNAPSHOT_FACT_DIFFERS"_s);
    row("an entry changed",
        "UPDATE journal_entry SET actor = 9 WHERE number = 2",
        u"SNAPSHOT_ALTERED CHAIN_BROKEN"_s);
    row("another name",
        "UPDATE founding SET name = 'Another'",
        u"SNAPSHOT_ALTERED SNAPSHOT_FACT_DIFFERS SNAPSHOT_TABLE_DIFFERS"_s);
    row("the founding taken out",
        "DELETE FROM founding",
        u"SNAPSHOT_KEY_FOREIGN SNAPSHOT_ALTERED SNAPSHOT_FACT_DIFFERS SNAPSHOT_TABLE_DIFFERS"_s);
    row("another key in the founding",
        "UPDATE founding SET public_key = zeroblob(32)",
        u"SNAPSHOT_KEY_FOREIGN SNAPSHOT_ALTERED SNAPSHOT_TABLE_DIFFERS"_s);
    row("the manifest removed", "DELETE FROM snapshot_manifest", u"SNAPSHOT_UNSIGNED"_s);
    row("the manifest's table removed",
        "DROP TABLE snapshot_manifest",
        u"STORAGE_BROKEN SCHEMA_DIFFERS"_s);
    row("the manifest emptied",
        "UPDATE snapshot_manifest SET manifest = x''",
        u"SNAPSHOT_UNSIGNED"_s);
    row("the seal replaced",
        "UPDATE snapshot_manifest SET seal = zeroblob(96)",
        u"SNAPSHOT_SIGNATURE_WRONG SNAPSHOT_ALTERED"_s);
    row("a rule taken out", "DROP TRIGGER person_kept", u"SNAPSHOT_ALTERED SCHEMA_DIFFERS"_s);
    row("another version", "PRAGMA user_version = 999", u"FILE_NEWER"_s);
    row("free room rewritten", "VACUUM", u"SNAPSHOT_ALTERED"_s);
}

void TestSnapshotTampering::namesWhatWasDone()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    const QString path = spoilt([](QByteArray&) {});
    tamper(path, sql.constData());
    QCOMPARE(codes(path).join(u' '), named);
}

void TestSnapshotTampering::findsANewManifestUnderTheOldSignature()
{
    const QString path = spoilt([](QByteArray&) {});
    Manifest manifest = *openManifest(path);
    manifest.exportedBy = u"nobody"_s;
    const QByteArray sql =
        "UPDATE snapshot_manifest SET manifest = x'" + manifest.bytes().toHex() + "'";
    tamper(path, sql.constData());
    QCOMPARE(codes(path).join(u' '), u"SNAPSHOT_SIGNATURE_WRONG SNAPSHOT_ALTERED"_s);
}

void TestSnapshotTampering::findsAnotherKey()
{
    // Somebody with a key of their own changes the data and seals the file anew, without a fault.
    const QString path = spoilt([](QByteArray&) {});
    SystemRandom random;
    const SigningKey own = SigningKey::generate(random);
    Manifest manifest = *openManifest(path);
    manifest.publicKey = own.publicKey();
    const QByteArray bytes = manifest.bytes();
    const QByteArray sql = "UPDATE snapshot_manifest SET seal = x'" +
                           sealPlaceholder(bytes).toHex() + "', manifest = x'" + bytes.toHex() +
                           "'";
    tamper(path, sql.constData());
    QVERIFY(sealFile(path, bytes, own).isEmpty());
    QCOMPARE(codes(path).join(u' '), u"SNAPSHOT_KEY_FOREIGN"_s);
}

void TestSnapshotTampering::findsAFormatOfTheFuture()
{
    const QString path = spoilt([](QByteArray&) {});
    Manifest manifest = *openManifest(path);
    manifest.format = 2;
    const QByteArray sql =
        "UPDATE snapshot_manifest SET manifest = x'" + manifest.bytes().toHex() + "'";
    tamper(path, sql.constData());
    QCOMPARE(codes(path).join(u' '), u"SNAPSHOT_FORMAT_UNKNOWN"_s);
}

void TestSnapshotTampering::refusesToOpenIt()
{
    const QString path = spoilt([](QByteArray&) {});
    QVERIFY(openSnapshot(path, m_office->surroundings()).has_value());
    tamper(path, "UPDATE person SET name = 'Somebody Else' WHERE id = 1");
    QCOMPARE(citss::codesOf(openSnapshot(path, m_office->surroundings())), u"SNAPSHOT_ALTERED"_s);
}

void TestSnapshotTampering::readsHostileManifests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << canonicalBytes(1);
    QTest::newRow("an empty map") << canonicalBytes(QCborMap());
    QTest::newRow("tables that are none")
        << canonicalBytes(QCborMap{{u"format"_s, 1},
                                   {u"exported_at"_s, u"2026-01-05T00:00:00Z"_s},
                                   {u"tables"_s, QCborArray{1, 2}}});
    QTest::newRow("no time") << canonicalBytes(QCborMap{{u"format"_s, 1}});
    QTest::newRow("text for a format") << canonicalBytes(
        QCborMap{{u"format"_s, u"1"_s}, {u"exported_at"_s, u"2026-01-05T00:00:00Z"_s}});
}

void TestSnapshotTampering::readsHostileManifests()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!Manifest::fromBytes(bytes));
}

QTEST_GUILESS_MAIN(TestSnapshotTampering)
#include "tst_snapshot_tampering.moc"
