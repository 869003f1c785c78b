// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QStringList column(Database& database, const QByteArray& sql)
{
    Statement query = database.composed(sql);
    QStringList found;
    while (query.step()) {
        found.append(query.value(0).toVariant().toString());
    }
    return found;
}

QStringList tables(Database& database)
{
    return column(
        database,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name");
}

QStringList columnsOf(Database& database, const QString& table)
{
    return column(database, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
}

bool isVersioned(Database& database, const QString& table)
{
    // What is closed moves from `block` to `block_past`; the latter's rows are closed from the
    // start.
    return columnsOf(database, table).contains(u"until"_s) && !table.endsWith(u"_past"_s);
}

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8() + '"';
}

bool isRefused(Database& database, const QByteArray& sql)
{
    const Transaction never(database);
    try {
        database.executeScript(sql);
        return false;
    } catch (const StorageError&) {
        return true;
    }
}

/// A registry with rows in as many tables as commands of parties and accounts can fill.
void populate(Scenario& s)
{
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntities",
                           "{'jurisdiction': 'XW', 'facilities_from': '2021-01-01',"
                           " 'open_accounts': true, 'rows': [{'entity_id': 'XW2000',"
                           " 'legal_name': 'Acme', 'ghg_ids': ['7']}]}")),
             u"ok"_s);
    QCOMPARE(
        codesOf(s.runBoth("reg",
                          "aut",
                          "SetAccountState",
                          "{'account_no': 'XW2000-10001', 'state': 'SUSPENDED', 'reason': 'Why'}")),
        u"ok"_s);
    QVERIFY(s.registry().signIn(u"reg"_s, PersonaPassword));
}

}  // namespace

/// What the schema itself refuses, should the code above it ever be wrong.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsStrict();
    void everyTableRefusesDeletion();
    void everyTableRefusesChange();
    void openFactsAreUnique();
    void rowsAreOnlyEverClosed();
    void rowsAreClosedOnce();
    void theJournalHasNoGaps();
    void enumerationsAreChecked_data();
    void enumerationsAreChecked();
};

void TestSchema::everyTableIsStrict()
{
    Scenario s;
    s.registry().withDatabase([](Database& database) {
        QCOMPARE(column(database,
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                        "'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"),
                 QStringList());
    });
}

void TestSchema::everyTableRefusesDeletion()
{
    Scenario s;
    s.registry().withDatabase([](Database& database) {
        for (const QString& table : tables(database)) {
            const QStringList triggers =
                column(database,
                       "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" +
                           table.toUtf8() + "' AND sql LIKE '% DELETE ON %'");
            // Blocks alone may go, and then a trigger keeps them in the past.
            QVERIFY2(!triggers.isEmpty(), qPrintable(table));
        }
    });
}

void TestSchema::everyTableRefusesChange()
{
    Scenario s;
    s.registry().withDatabase([](Database& database) {
        for (const QString& table : tables(database)) {
            const QString sql =
                column(database,
                       "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '" +
                           table.toUtf8() + "' AND sql LIKE '%BEFORE UPDATE%'")
                    .join(u'\n');
            QVERIFY2(!sql.isEmpty(), qPrintable(table));
            if (!isVersioned(database, table)) {
                continue;
            }
            // The list of columns that cannot change is whole: all but `until`.
            const QString list = sql.section(u"BEFORE UPDATE OF "_s, 1).section(u" ON "_s, 0, 0);
            QStringList named = list.simplified().split(u", "_s);
            QStringList all = columnsOf(database, table);
            all.removeOne(u"until"_s);
            named.sort();
            all.sort();
            QCOMPARE(named.join(u' '), all.join(u' '));
        }
    });
}

void TestSchema::openFactsAreUnique()
{
    Scenario s;
    s.registry().withDatabase([](Database& database) {
        for (const QString& table : tables(database)) {
            const QStringList indexes = column(
                database,
                "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = '" +
                    table.toUtf8() +
                    "' AND sql LIKE 'CREATE UNIQUE INDEX%WHERE until = 9223372036854775807%'");
            QVERIFY2(!isVersioned(database, table) || !indexes.isEmpty(), qPrintable(table));
        }
    });
}

void TestSchema::rowsAreOnlyEverClosed()
{
    Scenario s;
    populate(s);
    int tried = 0;
    s.registry().withDatabase([&tried](Database& database) {
        for (const QString& table : tables(database)) {
            if (column(database, "SELECT 1 FROM " + quoted(table) + " LIMIT 1").isEmpty()) {
                continue;
            }
            ++tried;
            QVERIFY2(table == u"block"_s || isRefused(database, "DELETE FROM " + quoted(table)),
                     qPrintable(table));
            for (const QString& name : columnsOf(database, table)) {
                const bool mayClose = name == u"until"_s || (table == u"counter"_s);
                const QByteArray sql =
                    "UPDATE " + quoted(table) + " SET " + quoted(name) + " = " + quoted(name);
                QVERIFY2(mayClose || isRefused(database, sql), qPrintable(table + u'.' + name));
            }
        }
    });
    QVERIFY(tried >= 12);
}

void TestSchema::rowsAreClosedOnce()
{
    Scenario s;
    populate(s);
    s.registry().withDatabase([](Database& database) {
        for (const QString& table : tables(database)) {
            const QByteArray update = "UPDATE " + quoted(table) + " SET until = ";
            if (!isVersioned(database, table) ||
                column(database, "SELECT 1 FROM " + quoted(table)).isEmpty()) {
                continue;
            }
            const QByteArray open = " WHERE until = 9223372036854775807";
            QVERIFY(!isRefused(database, update + "since + 1" + open));
            QVERIFY2(isRefused(database, update + "since" + open), qPrintable(table));
            QVERIFY2(isRefused(database, update + "0" + open), qPrintable(table));
            // Neither moved nor opened again.
            const Transaction never(database);
            database.executeScript(update + "since + 1" + open);
            QVERIFY_THROWS_EXCEPTION(StorageError, database.executeScript(update + "since + 2"));
            QVERIFY_THROWS_EXCEPTION(StorageError,
                                     database.executeScript(update + "9223372036854775807"));
        }
    });
}

void TestSchema::theJournalHasNoGaps()
{
    Scenario s;
    s.registry().withDatabase([](Database& database) {
        const auto copyAs = [](const char* number) {
            return QByteArray("INSERT INTO journal_entry SELECT ") + number +
                   ", at, actor, zeroblob(16), command, seed, previous, hash, outcome, fields "
                   "FROM journal_entry WHERE number = 1";
        };
        const qint64 head =
            column(database, "SELECT MAX(number) FROM journal_entry").first().toLongLong();
        QVERIFY(!isRefused(database, copyAs(QByteArray::number(head + 1).constData())));
        QVERIFY(isRefused(database, copyAs(QByteArray::number(head + 2).constData())));
        QVERIFY(isRefused(database, copyAs(QByteArray::number(head).constData())));
        QVERIFY(isRefused(database, copyAs("0")));
    });
}

void TestSchema::enumerationsAreChecked_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("state of an entity") << QByteArray(
        "INSERT INTO entity VALUES ('XW1', 'XW', 'COVERED', 'A', '', 'ASLEEP', '', 1, 2)");
    QTest::newRow("type of an entity") << QByteArray(
        "INSERT INTO entity VALUES ('XW1', 'XW', 'KING', 'A', '', 'ACTIVE', '', 1, 2)");
    QTest::newRow("type of an account") << QByteArray(
        "INSERT INTO account VALUES (1, 'XW-1', 'XW', NULL, 'PIGGY', '', 'OPEN', '', 1, 2)");
    QTest::newRow("role") << QByteArray("INSERT INTO role_grant VALUES (1, 'KING', '*', 1, 2)");
    QTest::newRow("state of a person")
        << QByteArray("INSERT INTO person VALUES (9, 'a', 'A', 'h', 'ASLEEP', 1, 2)");
    QTest::newRow("text for a number")
        << QByteArray("INSERT INTO person VALUES ('nine', 'a', 'A', 'h', 'ACTIVE', 1, 2)");
    QTest::newRow("a second founding")
        << QByteArray("INSERT INTO founding VALUES (2, 'Other', 0, zeroblob(32), 1)");
    QTest::newRow("two general accounts of an entity") << QByteArray(
        "INSERT INTO account (seq, number, jurisdiction, entity, type, name, state, reason, since) "
        "VALUES (1, 'XW1-1', 'XW', 'XW1', 'GENERAL', '', 'OPEN', '', 1), "
        "(2, 'XW1-2', 'XW', 'XW1', 'GENERAL', '', 'OPEN', '', 1)");
}

void TestSchema::enumerationsAreChecked()
{
    QFETCH(QByteArray, sql);
    Scenario s;
    s.registry().withDatabase([&sql](Database& database) { QVERIFY(isRefused(database, sql)); });
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
