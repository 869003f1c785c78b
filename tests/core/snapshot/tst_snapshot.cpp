// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/registry/registry_problems.h"
#include "core/snapshot/manifest_store.h"
#include "core/snapshot/snapshot_export.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/snapshot/snapshot_verify.h"
#include "tests/core/snapshot/office.h"
#include "tests/support/scenario.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesTheWholeRegistry();
    void isOneFile();
    void isEqualByteForByte();
    void saysWhoTookIt();
    void passesItsChecks();
    void isToldByItsHeader();
    void opensReadOnly();
    void opensOnAReadOnlyFolder();
    void showsThePast();
    void refusesWhomTheTableRefuses();
    void refusesWhoSeesOnlySomeJurisdictions();
    void refusesAnotherKey();
    void neverReplacesAFile();
    void saysWhereItCannotWrite();
    void leavesNothingBehindWhenCancelled();
    void clearsWhatAKilledExportLeft();
    void refusesToSealABrokenRegistry();
    void verifiesLiveRegistries();
    void findsWhatWasChangedBehindTheRegistry_data();
    void findsWhatWasChangedBehindTheRegistry();
    void stopsVerifyingWhenTold();
};

void TestSnapshot::describesTheWholeRegistry()
{
    Office office;
    office.clock().set(Instant(Office::Start.milliseconds() + 60'000));
    const Result<Manifest> manifest =
        office.snapshot(office.file("a.citss"), SigningKey::ofTraining());
    QVERIFY(manifest.has_value());
    const RegistryAbout about = office.registry().about();
    QCOMPARE(manifest->registry, u"Office"_s);
    QVERIFY(manifest->training);
    QCOMPARE(manifest->head, about.head);
    QCOMPARE(manifest->headHash, about.headHash);
    QCOMPARE(manifest->exportedBy, u"aud"_s);
    QCOMPARE(manifest->exportedAt, office.clock().now());
    const auto people =
        std::find_if(manifest->tables.begin(), manifest->tables.end(), [](const TableSeal& table) {
            return table.name == u"person"_s;
        });
    QVERIFY(people != manifest->tables.end());
    QCOMPARE(people->rows, 3);
    QCOMPARE(Manifest::fromBytes(manifest->bytes()), *manifest);
    QCOMPARE(*openManifest(office.file("a.citss")), *manifest);
}

void TestSnapshot::isOneFile()
{
    Office office;
    const QString folder = office.file("out");
    QVERIFY(QDir().mkpath(folder));
    office.soundSnapshot("out/a.citss");
    QCOMPARE(folderOf(office.file("out/a.citss")).keys(), QStringList{u"a.citss"_s});
}

void TestSnapshot::isEqualByteForByte()
{
    Office one;
    Office two;
    QFile a(one.soundSnapshot("a.citss"));
    QFile b(two.soundSnapshot("a.citss"));
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QVERIFY(a.readAll() == b.readAll());
}

void TestSnapshot::saysWhoTookIt()
{
    Office office;
    const JournalNumber before = office.registry().about().head;
    office.soundSnapshot("a.citss");
    const RegistryAbout after = office.registry().about();
    QCOMPARE(after.head, JournalNumber(before.number() + 1));
    ViewRequest request;
    request.view = u"journal"_s;
    request.descending = true;
    const Result<Page> journal = office.registry().read(request, office.session("aud").token);
    QVERIFY(journal->rows.first().contains(u"RecordSnapshot"_s));
    office.addPerson("later", "REG");
    QCOMPARE(openManifest(office.file("a.citss"))->head, after.head);
}

void TestSnapshot::passesItsChecks()
{
    Office office;
    const QString path = office.soundSnapshot("a.citss");
    const SnapshotVerification found = verifySnapshot(path, catalogue(), {.replay = true});
    QCOMPARE(codesOf(found.report), QStringList());
    QVERIFY(found.report.isSound());
    QCOMPARE(found.report.checks.size(), 10);
    QCOMPARE(found.report.head, office.registry().about().head);
    QVERIFY(found.manifest.has_value());
}

void TestSnapshot::isToldByItsHeader()
{
    Office office;
    QVERIFY(looksLikeSnapshot(office.soundSnapshot("a.citss")));
    QVERIFY(!looksLikeSnapshot(office.file("office.citss")));
    QVERIFY(!looksLikeSnapshot(office.file("none.citss")));
}

void TestSnapshot::opensReadOnly()
{
    Office office;
    const QString path = office.soundSnapshot("a.citss");
    LocalRegistry::Opened opened = openSnapshot(path, office.surroundings());
    QVERIFY(opened.has_value());
    const std::unique_ptr<LocalRegistry> snapshot = std::move(opened).value();
    const RegistryAbout about = snapshot->about();
    QCOMPARE(about.kind, RegistryAbout::Kind::Snapshot);
    QVERIFY(about.training);
    QCOMPARE(about.exportedBy, u"aud"_s);
    QCOMPARE(about.exportedAt, Office::Start.text());
    const Result<Session> session = snapshot->assume(u"auditor"_s);
    QVERIFY(session.has_value());
    QCOMPARE(codesOf(snapshot->assume(u"root"_s)), u"PERSONA_REFUSED"_s);
    QCOMPARE(codesOf(snapshot->signIn(u"root"_s, PersonaPassword)), u"PERSONA_REFUSED"_s);
    const CommandRequest command{
        .id = QByteArray(16, '1'), .command = u"GrantRole"_s, .fields = {}};
    QCOMPARE(codesOf(snapshot->execute(command, session->token)), u"REGISTRY_READ_ONLY"_s);
    QCOMPARE(codesOf(snapshot->rehearse({.commands = {command}, .views = {}}, session->token)),
             u"REGISTRY_READ_ONLY"_s);
    ViewRequest request;
    request.view = u"people"_s;
    QCOMPARE(snapshot->read(request, session->token)->rows.size(), 3);
}

void TestSnapshot::opensOnAReadOnlyFolder()
{
    Office office;
    QVERIFY(QDir().mkpath(office.file("out")));
    const QString path = office.soundSnapshot("out/a.citss");
    const QMap<QString, QByteArray> before = folderOf(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(office.file("out"), QFile::ReadOwner | QFile::ExeOwner));
    {
        LocalRegistry::Opened opened = openSnapshot(path, office.surroundings());
        QVERIFY(opened.has_value());
        const std::unique_ptr<LocalRegistry> snapshot = std::move(opened).value();
        const Session session = *snapshot->assume(u"auditor"_s);
        ViewRequest request;
        request.view = u"journal"_s;
        QVERIFY(snapshot->read(request, session.token).has_value());
        QCOMPARE(folderOf(path), before);  // while it is open, too
    }
    QVERIFY(verifySnapshot(path, catalogue(), {.replay = true}).report.isSound());
    QCOMPARE(folderOf(path), before);
    QVERIFY(QFile::setPermissions(office.file("out"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSnapshot::showsThePast()
{
    Office office;
    LocalRegistry::Opened opened =
        openSnapshot(office.soundSnapshot("a.citss"), office.surroundings());
    QVERIFY(opened.has_value());
    const std::unique_ptr<LocalRegistry> snapshot = std::move(opened).value();
    const Session session = *snapshot->assume(u"auditor"_s);
    ViewRequest request;
    request.view = u"people"_s;
    request.asOf = JournalNumber(1);
    QCOMPARE(snapshot->read(request, session.token)->rows.size(), 1);
}

void TestSnapshot::refusesWhomTheTableRefuses()
{
    Office office;
    const SigningKey key = SigningKey::ofTraining();
    const Result<Manifest> manifest = exportSnapshot(
        office.registry(),
        {.path = office.file("a.citss"), .exporter = office.session("root"), .key = key});
    QCOMPARE(codesOf(manifest), u"NOT_PERMITTED"_s);
    QVERIFY(!QFile::exists(office.file("a.citss")));
}

void TestSnapshot::refusesWhoSeesOnlySomeJurisdictions()
{
    Office office;
    Session local = office.session("aud");
    local.grants = {{.role = Role::AUD, .jurisdiction = JurisdictionCode::of(u"XW"_s)}};
    const SigningKey key = SigningKey::ofTraining();
    const Result<Manifest> manifest = exportSnapshot(
        office.registry(), {.path = office.file("a.citss"), .exporter = local, .key = key});
    QCOMPARE(codesOf(manifest), u"NOT_PERMITTED"_s);
}

void TestSnapshot::refusesAnotherKey()
{
    Office office;
    SystemRandom random;
    QCOMPARE(codesOf(office.snapshot(office.file("a.citss"), SigningKey::generate(random))),
             u"KEY_FOREIGN"_s);
}

void TestSnapshot::neverReplacesAFile()
{
    Office office;
    const QString path = office.soundSnapshot("a.citss");
    QCOMPARE(codesOf(office.snapshot(path, SigningKey::ofTraining())), u"FILE_EXISTS"_s);
    QVERIFY(openManifest(path).has_value());
}

void TestSnapshot::saysWhereItCannotWrite()
{
    Office office;
    const QString code =
        codesOf(office.snapshot(office.file("no/such/folder.citss"), SigningKey::ofTraining()));
    QVERIFY2(code == u"STORAGE_BROKEN"_s || code == u"FILE_READ_ONLY"_s, qPrintable(code));
}

void TestSnapshot::leavesNothingBehindWhenCancelled()
{
    Office office;
    QVERIFY(QDir().mkpath(office.file("out")));
    Progress progress;
    progress.cancel();
    const SigningKey key = SigningKey::ofTraining();
    const Result<Manifest> manifest = exportSnapshot(
        office.registry(),
        {.path = office.file("out/a.citss"), .exporter = office.session("aud"), .key = key},
        progress);
    QCOMPARE(codesOf(manifest), u"CANCELLED"_s);
    QVERIFY(QDir(office.file("out")).isEmpty());
}

void TestSnapshot::clearsWhatAKilledExportLeft()
{
    Office office;
    QFile left(office.file("a.citss.part"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("half a copy");
    left.close();
    QVERIFY(openManifest(office.soundSnapshot("a.citss")).has_value());
    QVERIFY(!left.exists());
}

void TestSnapshot::refusesToSealABrokenRegistry()
{
    Office office;
    tamper(office.file("office.citss"), "UPDATE journal_entry SET actor = 7 WHERE number = 3");
    QCOMPARE(codesOf(office.snapshot(office.file("a.citss"), SigningKey::ofTraining())),
             u"SNAPSHOT_NOT_SOUND"_s);
    QVERIFY(!QFile::exists(office.file("a.citss")));
    QVERIFY(!QFile::exists(office.file("a.citss.part")));
}

void TestSnapshot::verifiesLiveRegistries()
{
    Office office;
    const VerifyReport report = verifyRegistry(office.registry(), {.replay = true});
    QVERIFY2(report.isSound(), qPrintable(codesOf(report).join(u' ')));
    QCOMPARE(report.head, office.registry().about().head);
    QCOMPARE(report.checks.size(), 5);
    QCOMPARE(verifyRegistry(office.registry(), {}).checks.size(), 4);
}

void TestSnapshot::findsWhatWasChangedBehindTheRegistry_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("an entry's content")
        << QByteArray("UPDATE journal_entry SET at = '2020-01-01T00:00:00.000Z' WHERE number = 2")
        << u"CHAIN_BROKEN"_s;
    QTest::newRow("an entry taken out")
        << QByteArray("DELETE FROM journal_entry WHERE number = 2") << u"CHAIN_BROKEN"_s;
    QTest::newRow("an entry that cannot be read")
        << QByteArray("UPDATE journal_entry SET fields = x'ff' WHERE number = 2")
        << u"CHAIN_BROKEN"_s;
    QTest::newRow("a person renamed")
        << QByteArray("UPDATE person SET name = 'Somebody Else' WHERE id = 1")
        << u"REPLAY_TABLE_DIFFERS"_s;
    QTest::newRow("a role made up")
        << QByteArray(
               "INSERT INTO role_grant (person, role, jurisdiction, since) "
               "VALUES (3, 'AUT', '*', 2)")
        << u"REPLAY_TABLE_DIFFERS"_s;
    QTest::newRow("a trigger taken out")
        << QByteArray("DROP TRIGGER person_kept") << u"SCHEMA_DIFFERS"_s;
    QTest::newRow("a table added")
        << QByteArray("CREATE TABLE notes (t TEXT)") << u"SCHEMA_DIFFERS"_s;
}

void TestSnapshot::findsWhatWasChangedBehindTheRegistry()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    Office office;
    tamper(office.file("office.citss"), sql.constData());
    const VerifyReport report = verifyRegistry(office.registry(), {.replay = true});
    QCOMPARE(codesOf(report), QStringList{code});
}

void TestSnapshot::stopsVerifyingWhenTold()
{
    Office office;
    Progress progress;
    progress.cancel();
    const VerifyReport report = verifyRegistry(office.registry(), {.replay = true}, progress);
    QVERIFY(report.cancelled && !report.isSound());
    QVERIFY(report.problems().isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
