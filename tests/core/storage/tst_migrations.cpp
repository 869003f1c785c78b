// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_checks.h"
#include "core/storage/migrator.h"
#include "core/storage/storage_error.h"
#include "tests/core/storage/closed_file.h"

#include <QLoggingCategory>

using namespace citss;
using namespace Qt::StringLiterals;

/// Files of other versions: older ones are brought up to date, each step whole or not at all; newer
/// ones are left alone.
class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"citss.*=false"_s); }
    void refusesANewerFile();
    void migratesAnOlderFileAfterCopyingIt_data();
    void migratesAnOlderFileAfterCopyingIt();
    void migrationMayBeCancelled();
    void aFailingStepLeavesTheFileAsItWas();
    void aMigratedFileIsAsANewOne();
    void opensASnapshotWithoutATrace();
    void refusesASnapshotOfAnotherVersion();
};

void TestMigrations::refusesANewerFile()
{
    const Place place;
    {
        Database database(place.path, Database::Mode::ReadWrite);
        database.executeScript("PRAGMA user_version = 999");
        database.checkpointAndTruncate();
    }
    const QString before = contents(place.path);
    const Result<RegistryFile> opened = RegistryFile::open(place.path);
    QCOMPARE(codeOf(opened), u"FILE_NEWER"_s);
    QCOMPARE(opened.error().first().arguments.at(1).toInteger(), 999);
    QCOMPARE(opened.error().first().arguments.at(2).toInteger(), currentSchemaVersion());
    QCOMPARE(contents(place.path), before);
    QCOMPARE(place.files().size(), 1);
}

void TestMigrations::migratesAnOlderFileAfterCopyingIt_data()
{
    QTest::addColumn<int>("from");

    for (int version = 4; version < currentSchemaVersion(); ++version) {
        QTest::addRow("from %d", version) << version;
    }
}

void TestMigrations::migratesAnOlderFileAfterCopyingIt()
{
    QFETCH(int, from);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.citss"_s);
    {
        Database old(path, Database::Mode::Create);
        migrate(old, schemaSteps().first(from));
        Place::fill(old, 3);
        QCOMPARE(schemaVersion(old), from);
    }
    Result<RegistryFile> opened = RegistryFile::open(path);
    QCOMPARE(codeOf(opened), u"ok"_s);
    RegistryFile file = std::move(opened).value();
    QCOMPARE(file.outcome(), RegistryFile::Outcome::Migrated);
    QCOMPARE(schemaVersion(file.database()), currentSchemaVersion());
    QCOMPARE(Place::rows(file.database()), 3);
    Database copy(path + u".before-v%1"_s.arg(currentSchemaVersion()), Database::Mode::ReadOnly);
    QCOMPARE(schemaVersion(copy), from);
    QCOMPARE(Place::rows(copy), 3);
}

void TestMigrations::migrationMayBeCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.citss"_s);
    {
        Database old(path, Database::Mode::Create);
        migrate(old, schemaSteps().first(4));
        Place::fill(old, 3);
        old.checkpointAndTruncate();
    }
    qint64 pages = 0;
    Progress progress([&pages](qint64, qint64 total) { pages = total; });
    progress.cancel();
    QCOMPARE(codeOf(RegistryFile::open(path, progress)), u"OPENING_CANCELLED"_s);
    QVERIFY(pages > 1);
    QVERIFY(!QFile::exists(path + u".before-v%1"_s.arg(currentSchemaVersion())));
    Result<RegistryFile> opened = RegistryFile::open(path);
    QCOMPARE(codeOf(opened), u"ok"_s);
    RegistryFile file = std::move(opened).value();
    QCOMPARE(file.outcome(), RegistryFile::Outcome::Migrated);
    QCOMPARE(Place::rows(file.database()), 3);
}

void TestMigrations::aFailingStepLeavesTheFileAsItWas()
{
    Database database = Database::inMemory();
    migrate(database, schemaSteps().first(4));
    Place::fill(database, 3);
    const auto bad = [](const char* sql) {
        return QList<SchemaStep>{{.version = 5, .name = u"005_bad.sql"_s, .sql = sql}};
    };
    for (const char* sql :
         {"CREATE TABLE five (id INTEGER) STRICT; DROP TABLE jurisdiction; SELECT nonsense;",
          "CREATE TABLE five (id INTEGER PRIMARY KEY, other INTEGER REFERENCES five (id)) STRICT;"
          "PRAGMA defer_foreign_keys = ON; INSERT INTO five VALUES (1, 2);"}) {
        QVERIFY_THROWS_EXCEPTION(StorageError, migrate(database, bad(sql)));
        QCOMPARE(schemaVersion(database), 4);
        QCOMPARE(Place::rows(database), 3);
        QVERIFY(!database.composed("SELECT 1 FROM sqlite_schema WHERE name = 'five'").step());
        QVERIFY(!database.isInTransaction());
    }
    migrate(database);
    QCOMPARE(schemaVersion(database), currentSchemaVersion());
}

void TestMigrations::aMigratedFileIsAsANewOne()
{
    Database stepwise = Database::inMemory();
    for (int version = 1; version <= currentSchemaVersion(); ++version) {
        migrate(stepwise, schemaSteps().first(version));
    }
    Database fresh = Database::inMemory();
    migrate(fresh);
    QCOMPARE(schemaDifferences(stepwise, fresh), QStringList());
    stepwise.executeScript("DROP TRIGGER entity_kept");
    QCOMPARE(schemaDifferences(stepwise, fresh), QStringList{u"trigger entity_kept"_s});
}

void TestMigrations::opensASnapshotWithoutATrace()
{
    const Place place;
    const QString before = contents(place.path);
    const QStringList files = place.files();
    {
        Result<RegistryFile> opened = RegistryFile::openSnapshot(place.path);
        QCOMPARE(codeOf(opened), u"ok"_s);
        RegistryFile file = std::move(opened).value();
        QVERIFY(!file.isWritable());
        QCOMPARE(Place::rows(file.database()), 2000);
        QVERIFY_THROWS_EXCEPTION(StorageError, Place::fill(file.database(), 1));
        QCOMPARE(place.files(), files);
        // Several may look at once, and it may be opened for work meanwhile.
        QCOMPARE(codeOf(RegistryFile::openSnapshot(place.path)), u"ok"_s);
    }
    QCOMPARE(place.files(), files);
    QCOMPARE(contents(place.path), before);
}

void TestMigrations::refusesASnapshotOfAnotherVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.citss"_s);
    {
        Database old(path, Database::Mode::Create);
        migrate(old, schemaSteps().first(4));
        old.checkpointAndTruncate();
    }
    QCOMPARE(codeOf(RegistryFile::openSnapshot(path)), u"FILE_OLDER"_s);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
