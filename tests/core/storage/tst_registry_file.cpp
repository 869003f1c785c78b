// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/storage/migrator.h"
#include "core/storage/storage_error.h"
#include "tests/core/storage/closed_file.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <sys/file.h>
#include <unistd.h>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Makes the superuser, who may write everything, somebody who may not, as long as it lives. The
/// files given to it are then that somebody's own.
class OrdinaryPerson {
public:
    explicit OrdinaryPerson(const QStringList& own)
    {
        if (geteuid() != 0) {
            return;
        }
        for (const QString& each : own) {
            m_is = chown(QFile::encodeName(each).constData(), Nobody, Nobody) == 0 && m_is;
        }
        // The saved number stays the superuser's, so that there is a way back.
        m_is = setresuid(Nobody, Nobody, 0) == 0 && m_is;
    }
    ~OrdinaryPerson()
    {
        if (getuid() == Nobody) {
            CHECK(setresuid(0, 0, 0) == 0);
        }
    }
    OrdinaryPerson(const OrdinaryPerson&) = delete;
    OrdinaryPerson& operator=(const OrdinaryPerson&) = delete;
    [[nodiscard]] bool is() const { return m_is; }

private:
    static constexpr uid_t Nobody = 65534;
    bool m_is = true;
};

}  // namespace

/// Opening ends in one of a few ways, each with its sentence; nothing is changed unless it ends
/// well.
class TestRegistryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"citss.*=false"_s); }
    void makesAFileAndOpensIt();
    void refusesToMakeOverAFile();
    void opensWhatDiedWithItsMaker();
    void refusesWhatIsNoRegistry_data();
    void refusesWhatIsNoRegistry();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void refusesALargeFileThatWasCut();
    void namesWhoHoldsIt();
    void aCrashedHolderHoldsNothing();
    void aClaimThatNamesNobodyHoldsNothing();
    void refusesWhatCannotBeWritten();
    void refusesAFolderThatCannotBeWritten();
    void saysWhatAFailureMeans_data();
    void saysWhatAFailureMeans();
    void knowsLocalDisks();
};

void TestRegistryFile::makesAFileAndOpensIt()
{
    const Place place;
    QCOMPARE(place.files(), QStringList{u"registry é 1.citss"_s});
    Result<RegistryFile> opened = RegistryFile::open(place.path);
    QCOMPARE(codeOf(opened), u"ok"_s);
    RegistryFile file = std::move(opened).value();
    QCOMPARE(file.outcome(), RegistryFile::Outcome::Ready);
    QVERIFY(file.isWritable());
    QCOMPARE(Place::rows(file.database()), 2000);
    QCOMPARE(schemaVersion(file.database()), currentSchemaVersion());
    const auto pragma = [&file](const char* sql) {
        Statement query = file.database().composed(sql);
        return query.step() ? query.value(0).toVariant().toString() : QString();
    };
    QCOMPARE(pragma("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(pragma("PRAGMA synchronous"), u"2"_s);
    QCOMPARE(pragma("PRAGMA foreign_keys"), u"1"_s);
    QCOMPARE(pragma("PRAGMA trusted_schema"), u"0"_s);
}

void TestRegistryFile::opensWhatDiedWithItsMaker()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.citss"_s);
    const QString left = folder.filePath(u"left.citss"_s);
    {
        // What a kill leaves: nothing of the write-ahead log has come into the file yet.
        const Result<RegistryFile> made = RegistryFile::create(path);
        QCOMPARE(codeOf(made), u"ok"_s);
        QVERIFY(QFile::copy(path, left));
        QVERIFY(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    Result<RegistryFile> opened = RegistryFile::open(left);
    QCOMPARE(codeOf(opened), u"ok"_s);
    RegistryFile file = std::move(opened).value();
    QCOMPARE(schemaVersion(file.database()), currentSchemaVersion());
}

void TestRegistryFile::refusesToMakeOverAFile()
{
    const Place place;
    const QString before = contents(place.path);
    QCOMPARE(codeOf(RegistryFile::create(place.path)), u"FILE_EXISTS"_s);
    QCOMPARE(contents(place.path), before);
    QCOMPARE(codeOf(RegistryFile::create(place.folder.filePath(u"no/such/folder/x"_s))),
             u"FOLDER_MISSING"_s);
    QCOMPARE(codeOf(RegistryFile::open(place.folder.filePath(u"absent"_s))), u"FILE_MISSING"_s);
    QCOMPARE(codeOf(RegistryFile::open(place.folder.path())), u"FILE_UNREADABLE"_s);
}

void TestRegistryFile::refusesWhatIsNoRegistry_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("entity_id,legal_name\r\nXW1000,Acme\r\n");
    QTest::newRow("only the magic") << QByteArray("SQLite format 3");
    QTest::newRow("another program's database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    QTest::newRow("our mark in another file")
        << QByteArray(68, ' ') + "CITS" + QByteArray(100, ' ');
}

void TestRegistryFile::refusesWhatIsNoRegistry()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.citss"_s);
    write(path, bytes);
    QCOMPARE(codeOf(RegistryFile::open(path)), u"FILE_NOT_REGISTRY"_s);
    QCOMPARE(codeOf(RegistryFile::openSnapshot(path)), u"FILE_NOT_REGISTRY"_s);
    QCOMPARE(contents(path), QString::fromLatin1(bytes.toHex()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestRegistryFile::refusesADamagedFile_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("size");

    const qint64 whole = -1;
    QTest::newRow("the schema's page") << qint64{100} << QByteArray(64, '\xff') << whole;
    QTest::newRow("a table's page, its header")
        << qint64{4096 * 30} << QByteArray(16, '\x7f') << whole;
    QTest::newRow("half of it gone") << qint64{0} << QByteArray() << qint64{4096 * 20};
    QTest::newRow("cut within a page") << qint64{0} << QByteArray() << qint64{4096 * 20 + 77};
    QTest::newRow("all but the header gone") << qint64{0} << QByteArray() << qint64{100};
}

void TestRegistryFile::refusesADamagedFile()
{
    QFETCH(qint64, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, size);
    const Place place;
    place.patch(offset, bytes);
    if (size >= 0) {
        QVERIFY(QFile::resize(place.path, size));
    }
    const QString before = contents(place.path);
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"FILE_DAMAGED"_s);
    QCOMPARE(contents(place.path), before);
    QCOMPARE(codeOf(RegistryFile::openSnapshot(place.path)), u"FILE_DAMAGED"_s);
    // Whoever is refused holds nothing either.
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"FILE_DAMAGED"_s);
}

void TestRegistryFile::refusesALargeFileThatWasCut()
{
    constexpr qint64 Large = qint64{24} * 1024 * 1024;
    const Place place;
    {
        Database database(place.path, Database::Mode::ReadWrite);
        database.executeScript(
            "INSERT INTO journal_entry VALUES (1, '', 0, zeroblob(16), '', x'', zeroblob(32), "
            "zeroblob(32), x'', zeroblob(30000000))");
        database.checkpointAndTruncate();
    }
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"ok"_s);
    QVERIFY(QFileInfo(place.path).size() > Large);
    for (const qint64 size : {Large, Large - 77}) {
        QVERIFY(QFile::resize(place.path, size));
        QCOMPARE(codeOf(RegistryFile::open(place.path)), u"FILE_DAMAGED"_s);
        QCOMPARE(codeOf(RegistryFile::openSnapshot(place.path)), u"FILE_DAMAGED"_s);
    }
}

void TestRegistryFile::namesWhoHoldsIt()
{
    const Place place;
    {
        const Result<RegistryFile> holder = RegistryFile::open(place.path);
        QCOMPARE(codeOf(holder), u"ok"_s);
        const Result<RegistryFile> second = RegistryFile::open(place.path);
        QCOMPARE(codeOf(second), u"FILE_LOCKED"_s);
        const QList<Value> arguments = second.error().first().arguments;
        QCOMPARE(arguments.at(0).toString(), place.path);
        QVERIFY(arguments.at(1).toString().contains(u"tst_registry_file"_s));
        QCOMPARE(arguments.at(3).toInteger(), qint64{getpid()});
    }
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"ok"_s);
}

void TestRegistryFile::aCrashedHolderHoldsNothing()
{
    const Place place;
    // The lock file of a process that is no more (and never was: the number is above the limit).
    write(place.path + u".lock"_s,
          "4999999\ncitss\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"ok"_s);
}

void TestRegistryFile::aClaimThatNamesNobodyHoldsNothing()
{
    const Place place;
    // Left by a program that was killed between making the file and writing into it.
    for (const QByteArray& left : {QByteArray(), QByteArray("49")}) {
        write(place.path + u".lock"_s, left);
        QCOMPARE(codeOf(RegistryFile::open(place.path)), u"ok"_s);
    }
    write(place.path + u".lock"_s, {});
    QFile claimed(place.path + u".lock"_s);
    QVERIFY(claimed.open(QIODevice::ReadWrite));
    QCOMPARE(flock(claimed.handle(), LOCK_EX), 0);
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"FILE_LOCKED"_s);  // it lives
}

void TestRegistryFile::refusesWhatCannotBeWritten()
{
    const Place place;
    const OrdinaryPerson person({place.folder.path(), place.path});
    QVERIFY(person.is());
    QVERIFY(QFile::setPermissions(place.path, QFile::ReadOwner));
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"FILE_READ_ONLY"_s);
    QCOMPARE(codeOf(RegistryFile::openSnapshot(place.path)), u"ok"_s);
}

void TestRegistryFile::refusesAFolderThatCannotBeWritten()
{
    const Place place;
    const QString other = place.folder.filePath(u"other.citss"_s);
    const OrdinaryPerson person({place.folder.path(), place.path});
    QVERIFY(person.is());
    QVERIFY(QFile::setPermissions(place.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(codeOf(RegistryFile::open(place.path)), u"FILE_READ_ONLY"_s);
    QCOMPARE(codeOf(RegistryFile::create(other)), u"FILE_READ_ONLY"_s);
    QCOMPARE(codeOf(RegistryFile::openSnapshot(place.path)), u"ok"_s);
    QVERIFY(QFile::setPermissions(place.folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestRegistryFile::saysWhatAFailureMeans_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<QString>("code");

    QTest::newRow("full") << SQLITE_FULL << u"DISK_FULL"_s;
    QTest::newRow("read-only") << SQLITE_READONLY << u"FILE_READ_ONLY"_s;
    QTest::newRow("read-only directory") << SQLITE_READONLY_DIRECTORY << u"FILE_READ_ONLY"_s;
    QTest::newRow("forbidden") << SQLITE_PERM << u"FILE_READ_ONLY"_s;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << u"FILE_DAMAGED"_s;
    QTest::newRow("corrupt index") << SQLITE_CORRUPT_INDEX << u"FILE_DAMAGED"_s;
    QTest::newRow("no database") << SQLITE_NOTADB << u"FILE_DAMAGED"_s;
    QTest::newRow("disk error") << SQLITE_IOERR_WRITE << u"STORAGE_BROKEN"_s;
    QTest::newRow("busy") << SQLITE_BUSY << u"STORAGE_BROKEN"_s;
    QTest::newRow("constraint") << SQLITE_CONSTRAINT_TRIGGER << u"STORAGE_BROKEN"_s;
}

void TestRegistryFile::saysWhatAFailureMeans()
{
    QFETCH(int, sqlite);
    QFETCH(QString, code);
    const Problem problem = storageProblem(StorageError(sqlite, u"reason"_s), u"/a/b"_s);
    QCOMPARE(problem.code(), code);
    QCOMPARE(problem.arguments.first().toString(), u"/a/b"_s);
    QCOMPARE(problem.type->severity, Severity::Failure);
}

void TestRegistryFile::knowsLocalDisks()
{
    const QTemporaryDir folder;
    QVERIFY(!isOnNetworkShare(folder.filePath(u"x"_s)));
}

QTEST_GUILESS_MAIN(TestRegistryFile)
#include "tst_registry_file.moc"
