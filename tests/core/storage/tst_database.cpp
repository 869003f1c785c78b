// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/counter_store.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/storage_error.h"
#include "core/storage/table_digest.h"
#include "core/storage/transaction.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Table =
    "CREATE TABLE t (id INTEGER PRIMARY KEY, number INTEGER, name TEXT, bytes BLOB) STRICT";
constexpr const char* Insert = "INSERT INTO t (id, number, name, bytes) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* Select = "SELECT number, name, bytes FROM t WHERE id = ?1";
constexpr const char* SelectAll = "SELECT id FROM t ORDER BY id";

Database withTable()
{
    Database database = Database::inMemory();
    database.executeScript(Table);
    return database;
}

void insert(Database& database, qint64 id)
{
    database.statement(Insert).bind(id, id, u"name"_s, QByteArray("b")).run();
}

qint64 rowCount(Database& database)
{
    Statement query = database.statement("SELECT COUNT(*) FROM t");
    return query.step() ? query.integer(0) : -1;
}

}  // namespace

/// The thin layer over SQLite: values in and out, statements kept, transactions, and failures that
/// carry their code.
class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesExactly_data();
    void keepsValuesExactly();
    void bindsValuesOfTheDomain();
    void lendsAStatementTwice();
    void keepsManyComposedStatements();
    void bindsByName();
    void rollsBackUnlessCommitted();
    void oneStatementFailsAlone();
    void failuresCarryTheirCode();
    void aFullFileLosesNothing();
    void countersOnlyGrow();
    void copiesAtOneMoment();
    void digestsTellTablesApart();
};

void TestDatabase::keepsValuesExactly_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain") << qint64{1} << u"one"_s << QByteArray("1");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"x"_s << QByteArray("x");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"x"_s << QByteArray("x");
    QTest::newRow("empty") << qint64{0} << u""_s << QByteArray("");
    QTest::newRow("beyond the basic plane") << qint64{7} << u"é 漢 \U0001F30D"_s << QByteArray("x");
    QTest::newRow("zero bytes") << qint64{7} << u"a"_s << QByteArray("\0a\0", 3);
    QTest::newRow("quotes") << qint64{7} << u"'; DROP TABLE t; --"_s << QByteArray("'");
}

void TestDatabase::keepsValuesExactly()
{
    QFETCH(qint64, number);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Database database = withTable();
    database.statement(Insert).bind(1, number, name, bytes).run();
    Statement query = database.statement(Select);
    query.bind(1);
    QVERIFY(query.step());
    QCOMPARE(query.integer(0), number);
    QCOMPARE(query.text(1), name);
    QVERIFY(!query.isNull(2));
    QCOMPARE(query.blob(2), bytes);
    QCOMPARE(query.value(0).toInteger(), number);
    QVERIFY(query.value(2).isByteArray());
    QVERIFY(!query.step());
}

void TestDatabase::bindsValuesOfTheDomain()
{
    Database database = withTable();
    const std::optional<Tonnes> none;
    database.statement(Insert).bind(1, Tonnes::of(12), Instant(0), none).run();
    database.statement(Insert)
        .bind(2, Vintage::fromYear(2024), QDate(2026, 11, 1), QByteArray("x"))
        .run();
    Statement query = database.statement(Select);
    QVERIFY(query.bind(1).step());
    QCOMPARE(query.tonnes(0), Tonnes::of(12));
    QCOMPARE(query.instant(1), Instant(0));
    QVERIFY(query.isNull(2));
    QVERIFY(query.value(2).isNull());
    QVERIFY(query.bind(2).step());
    QCOMPARE(query.vintage(0)->year(), 2024);
    QCOMPARE(query.date(1), QDate(2026, 11, 1));
}

void TestDatabase::lendsAStatementTwice()
{
    Database database = withTable();
    insert(database, 1);
    insert(database, 2);
    Statement outer = database.statement(SelectAll);
    int seen = 0;
    while (outer.step()) {
        Statement inner = database.statement(SelectAll);
        while (inner.step()) {
            ++seen;
        }
    }
    QCOMPARE(seen, 4);
}

void TestDatabase::keepsManyComposedStatements()
{
    Database database = withTable();
    insert(database, 1);
    Statement kept = database.composed("SELECT id FROM t WHERE id > -1");
    for (int i = 0; i < 300; ++i) {
        Statement query = database.composed("SELECT id + " + QByteArray::number(i) + " FROM t");
        QVERIFY(query.step());
        QCOMPARE(query.integer(0), i + 1);
    }
    QVERIFY(kept.step());
}

void TestDatabase::bindsByName()
{
    Database database = withTable();
    insert(database, 5);
    Statement query = database.composed("SELECT id FROM t WHERE id >= :low AND id <= :high");
    query.bindNamed(":low", 1);
    query.bindNamed(":high", 9);
    query.bindNamed(":absent", 1);
    QVERIFY(query.step());
    QCOMPARE(query.integer(0), 5);
}

void TestDatabase::rollsBackUnlessCommitted()
{
    Database database = withTable();
    {
        Transaction transaction(database);
        insert(database, 1);
        QVERIFY(database.isInTransaction());
    }
    QVERIFY(!database.isInTransaction());
    QCOMPARE(rowCount(database), 0);
    {
        Transaction transaction(database);
        insert(database, 1);
        transaction.commit();
    }
    QCOMPARE(rowCount(database), 1);
    {
        // Reading inside a transaction takes part in it and does not end it.
        Transaction transaction(database);
        const ReadTransaction moment(database);
        insert(database, 2);
        QCOMPARE(rowCount(database), 2);
    }
    QCOMPARE(rowCount(database), 1);
}

void TestDatabase::oneStatementFailsAlone()
{
    Database database = withTable();
    Transaction transaction(database);
    insert(database, 1);
    QVERIFY_THROWS_EXCEPTION(StorageError, insert(database, 1));
    insert(database, 2);
    transaction.commit();
    QCOMPARE(rowCount(database), 2);
}

void TestDatabase::failuresCarryTheirCode()
{
    Database database = withTable();
    insert(database, 1);
    try {
        insert(database, 1);
        QFAIL("the same key twice");
    } catch (const StorageError& error) {
        QVERIFY(error.isConstraint());
        QVERIFY(!error.isDiskFull() && !error.isDamage() && !error.isReadOnly() && !error.isBusy());
    }
    try {
        database.statement(Insert).bind(2, u"text"_s, u"x"_s, QByteArray("x")).run();
        QFAIL("text in a column of integers");
    } catch (const StorageError& error) {
        QVERIFY(error.isConstraint());
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"prepare=failed"_s));
    QVERIFY_THROWS_EXCEPTION(StorageError, database.statement("SELECT colour FROM t"));
    // A misspelt name in quotes is an error, never a text.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"prepare=failed"_s));
    QVERIFY_THROWS_EXCEPTION(StorageError, database.statement("SELECT \"colour\" FROM t"));
}

void TestDatabase::aFullFileLosesNothing()
{
    Database database = withTable();
    insert(database, 1);
    database.executeScript("PRAGMA max_page_count = 8");
    bool isFull = false;
    try {
        Transaction transaction(database);
        for (qint64 id = 2; id < 1000; ++id) {
            database.statement(Insert).bind(id, id, u"x"_s, QByteArray(1000, 'x')).run();
        }
        transaction.commit();
    } catch (const StorageError& error) {
        isFull = error.isDiskFull();
    }
    QVERIFY(isFull);
    QVERIFY(!database.isInTransaction());
    QCOMPARE(rowCount(database), 1);
    database.executeScript("PRAGMA max_page_count = 1000");
    insert(database, 2);
    QCOMPARE(rowCount(database), 2);
}

void TestDatabase::countersOnlyGrow()
{
    Database database = Database::inMemory();
    migrate(database);
    CounterStore counters(database);
    QCOMPARE(counters.take(u"a"_s), 1);
    QCOMPARE(counters.take(u"a"_s), 2);
    QCOMPARE(counters.take(u"b"_s, 10'001), 10'001);
    QCOMPARE(counters.take(u"b"_s, 10'001), 10'002);
    QCOMPARE(counters.takeMany(u"a"_s, 5), 3);
    QCOMPARE(counters.take(u"a"_s), 8);
    {
        const Transaction never(database);
        QCOMPARE(counters.take(u"a"_s), 9);
    }
    QCOMPARE(counters.take(u"a"_s), 9);
    QVERIFY_THROWS_EXCEPTION(StorageError, database.composed("UPDATE counter SET next = 1").run());
}

void TestDatabase::copiesAtOneMoment()
{
    const QTemporaryDir folder;
    Database database = withTable();
    insert(database, 1);
    const QString path = folder.filePath(u"copy of 100% é.db"_s);
    database.backupTo(path);
    insert(database, 2);
    Database copy(path, Database::Mode::ReadOnly);
    QCOMPARE(rowCount(copy), 1);
    QVERIFY_THROWS_EXCEPTION(StorageError, insert(copy, 3));
    QVERIFY(copy.damage(true).isEmpty());
}

void TestDatabase::digestsTellTablesApart()
{
    Database one = withTable();
    Database other = withTable();
    // Equal whatever the order of writing.
    insert(one, 1);
    insert(one, 2);
    insert(other, 2);
    insert(other, 1);
    QCOMPARE(tableDigests(one), tableDigests(other));
    other.composed("UPDATE t SET name = 'Name' WHERE id = 2").run();
    QVERIFY(tableDigests(one) != tableDigests(other));
    QVERIFY(stateDigest(tableDigests(one)) != stateDigest(tableDigests(other)));
    // Text and bytes of the same letters are different things; so are nothing and zero.
    other.composed("UPDATE t SET name = 'name' WHERE id = 2").run();
    QCOMPARE(tableDigests(one), tableDigests(other));
    other.composed("UPDATE t SET number = NULL WHERE id = 2").run();
    QVERIFY(tableDigests(one) != tableDigests(other));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
