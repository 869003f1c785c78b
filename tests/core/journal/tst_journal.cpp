// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/journal/chain.h"
#include "core/journal/entry_hash.h"
#include "core/journal/journal.h"
#include "core/registry/performer.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A scenario whose journal may be tampered with; its last entry has no fields at all.
void populate(Scenario& s)
{
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntity",
                           "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED',"
                           " 'legal_name': 'Acme'}")),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "SetEntityState",
                           "{'entity_id': 'XW2000', 'state': 'SUSPENDED', 'reason': 'Why'}")),
             u"ok"_s);
    s.passDays(20);
    s.leaveUnchecked();
    s.registry().withDatabase([](Database& database) {
        QCOMPARE(Journal(database).read(Journal(database).head().number)->command,
                 u"PassDeadlines"_s);
        database.executeScript(
            "DROP TRIGGER journal_entry_kept; DROP TRIGGER journal_entry_unchanged;"
            "DROP TRIGGER journal_entry_follows; DROP TRIGGER entity_unchanged;");
    });
}

struct CellOfEntry {
    QByteArray column;
    bool isText;
};

const std::vector<CellOfEntry> Cells = {{"at", true},
                                        {"command_id", false},
                                        {"command", true},
                                        {"fields", false},
                                        {"outcome", false},
                                        {"seed", false},
                                        {"previous", false},
                                        {"hash", false}};

QByteArray bytesOf(Database& database, const CellOfEntry& cell, qint64 number)
{
    Statement query = database.composed(
        "SELECT CAST(" + cell.column +
        " AS BLOB) FROM journal_entry WHERE number = " + QByteArray::number(number));
    return query.step() ? query.blob(0) : QByteArray();
}

void setBytes(Database& database, const CellOfEntry& cell, qint64 number, const QByteArray& bytes)
{
    Statement update = database.composed("UPDATE journal_entry SET " + cell.column + " = " +
                                         (cell.isText ? "CAST(:bytes AS TEXT)" : ":bytes") +
                                         " WHERE number = " + QByteArray::number(number));
    update.bindNamed(":bytes", bytes);
    update.run();
}

/// Where the chain is found broken when one cell is other than it was; 0 if nobody notices.
qint64 brokenAt(Database& database, const CellOfEntry& cell, qint64 number, const QByteArray& bytes)
{
    const Transaction never(database);
    setBytes(database, cell, number, bytes);
    const ChainReport report = verifyChain(database);
    return report.isSound() ? 0 : report.at.number();
}

qint64 brokenBy(Database& database, const QByteArray& script)
{
    const Transaction never(database);
    database.executeScript(script);
    const ChainReport report = verifyChain(database);
    return report.isSound() ? 0 : report.at.number();
}

ReplayReport replayed(Database& database)
{
    Database empty = Database::inMemory();
    migrate(empty);
    return replay(database, empty, replayDispatcher(catalogue()));
}

}  // namespace

/// The journal is the truth: nothing in it changes unnoticed, and the tables follow from it.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheEntryOfAnyFlippedByte_data();
    void namesTheEntryOfAnyFlippedByte();
    void namesTheEntryOfAnyChange_data();
    void namesTheEntryOfAnyChange();
    void lengtheningIsNoticedToo();
    void readsBackWhatItAppends();
    void findsTheEntryOfAMoment();
    void hashesAreTheirEntrysOwn();
    void verifiesInSteps();
    void replayRebuildsTheTables();
    void replayNamesATamperedTable();
    void replayNamesAnEntryThatComesOutOtherwise_data();
    void replayNamesAnEntryThatComesOutOtherwise();
    void replayStopsWhenTold();
};

void TestJournal::namesTheEntryOfAnyFlippedByte_data()
{
    QTest::addColumn<qint64>("entry");

    // The founding, an ordinary entry, a proposal, and the last, which has no fields.
    QTest::newRow("first") << qint64{1};
    QTest::newRow("register an entity") << qint64{-3};
    QTest::newRow("propose") << qint64{-2};
    QTest::newRow("last") << qint64{-1};
}

void TestJournal::namesTheEntryOfAnyFlippedByte()
{
    QFETCH(qint64, entry);
    Scenario s;
    populate(s);
    const qint64 number = entry > 0 ? entry : s.head().number() + 1 + entry;
    s.registry().withDatabase([number](Database& database) {
        QVERIFY(verifyChain(database).isSound());
        for (const CellOfEntry& cell : Cells) {
            const QByteArray whole = bytesOf(database, cell, number);
            for (qsizetype i = 0; i < whole.size(); ++i) {
                // One bit, and all of them: text may become something that is no text.
                for (const char mask : {'\x01', '\x80', '\xff'}) {
                    QByteArray changed = whole;
                    changed[i] = static_cast<char>(changed[i] ^ mask);
                    const qint64 found = brokenAt(database, cell, number, changed);
                    const QByteArray where = cell.column + " byte " + QByteArray::number(i) +
                                             " found at " + QByteArray::number(found);
                    QVERIFY2(found == number, where.constData());
                }
            }
        }
    });
}

void TestJournal::namesTheEntryOfAnyChange_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<qint64>("entry");

    QTest::newRow("another actor")
        << QByteArray("UPDATE journal_entry SET actor = actor + 1 WHERE number = 3") << qint64{3};
    QTest::newRow("one removed") << QByteArray("DELETE FROM journal_entry WHERE number = 4")
                                 << qint64{4};
    QTest::newRow("the first removed")
        << QByteArray("DELETE FROM journal_entry WHERE number = 1") << qint64{1};
    QTest::newRow("one removed and the rest moved up")
        << QByteArray(
               "DELETE FROM journal_entry WHERE number = 4;"
               "UPDATE journal_entry SET number = -number WHERE number > 4;"
               "UPDATE journal_entry SET number = -number - 1 WHERE number < 0")
        << qint64{4};
    QTest::newRow("two exchanged") << QByteArray(
                                          "UPDATE journal_entry SET number = 1000 WHERE number = 5;"
                                          "UPDATE journal_entry SET number = 5 WHERE number = 6;"
                                          "UPDATE journal_entry SET number = 6 WHERE number = 1000")
                                   << qint64{5};
    QTest::newRow("the same moment, written otherwise")
        << QByteArray("UPDATE journal_entry SET at = replace(at, '.000Z', 'Z') WHERE number = 2")
        << qint64{2};
    QTest::newRow("no moment at all")
        << QByteArray("UPDATE journal_entry SET at = 'yesterday' WHERE number = 2") << qint64{2};
    QTest::newRow("the fields' order")
        << QByteArray("UPDATE journal_entry SET fields = x'a2616202616101' WHERE number = 2")
        << qint64{2};
    QTest::newRow("no fields") << QByteArray(
                                      "UPDATE journal_entry SET fields = x'' WHERE number = 2")
                               << qint64{2};
    QTest::newRow("the outcome of another")
        << QByteArray(
               "UPDATE journal_entry SET outcome = (SELECT outcome FROM journal_entry WHERE "
               "number = 3) WHERE number = 2")
        << qint64{2};
}

void TestJournal::namesTheEntryOfAnyChange()
{
    QFETCH(QByteArray, script);
    QFETCH(qint64, entry);
    Scenario s;
    populate(s);
    s.registry().withDatabase([&](Database& database) {
        database.executeScript("PRAGMA ignore_check_constraints = ON");
        QCOMPARE(brokenBy(database, script), entry);
    });
}

void TestJournal::lengtheningIsNoticedToo()
{
    Scenario s;
    populate(s);
    s.registry().withDatabase([](Database& database) {
        for (const CellOfEntry& cell : Cells) {
            const QByteArray whole = bytesOf(database, cell, 2);
            database.executeScript("PRAGMA ignore_check_constraints = ON");
            QCOMPARE(brokenAt(database, cell, 2, whole + '\0'), 2);
            QCOMPARE(brokenAt(database, cell, 2, whole.chopped(1)), 2);
        }
    });
}

void TestJournal::readsBackWhatItAppends()
{
    Database database = Database::inMemory();
    migrate(database);
    Journal journal(database);
    QCOMPARE(journal.head().number, JournalNumber(0));
    QCOMPARE(journal.head().hash, chainStart());
    const Entry entry{.envelope = {.commandId = QByteArray(16, 'c'),
                                   .actor = PersonId(7),
                                   .at = Scenario::Start,
                                   .seed = QByteArray(16, 's'),
                                   .number = JournalNumber(1)},
                      .command = u"Test"_s,
                      .fields = canonicalBytes(QCborMap{{u"a"_s, 1}}),
                      .outcome = canonicalBytes(QCborMap())};
    const Journal::Head head = journal.append(entry, journal.head());
    QCOMPARE(head.number, JournalNumber(1));
    QCOMPARE(journal.head().hash, head.hash);
    const std::optional<Entry> read = journal.find(QByteArray(16, 'c'));
    QVERIFY(read);
    QCOMPARE(read->command, u"Test"_s);
    QCOMPARE(read->envelope.actor, PersonId(7));
    QCOMPARE(read->envelope.at, Scenario::Start);
    QCOMPARE(read->previous, chainStart());
    QCOMPARE(read->hash, head.hash);
    QCOMPARE(entryHash(*read), head.hash);
    QVERIFY(!journal.find(QByteArray(16, 'd')));
    QVERIFY(!journal.read(JournalNumber(2)));
}

void TestJournal::findsTheEntryOfAMoment()
{
    Scenario s;
    const JournalNumber first = s.head();
    s.passDays(1);
    s.addJurisdiction("XW");
    const JournalNumber second = s.head();
    const Instant later = s.clock().now();
    s.registry().withDatabase([&](Database& database) {
        const Journal journal(database);
        QCOMPARE(journal.numberAt(Scenario::Start.plusMilliseconds(-1)), JournalNumber(0));
        QCOMPARE(journal.numberAt(Scenario::Start), first);
        QCOMPARE(journal.numberAt(later.plusMilliseconds(-1)), first);
        QCOMPARE(journal.numberAt(later), second);
        QCOMPARE(journal.numberAt(later.plusMilliseconds(1)), second);
    });
}

void TestJournal::hashesAreTheirEntrysOwn()
{
    Entry entry{.envelope = {.commandId = QByteArray(16, 'c'),
                             .actor = PersonId(7),
                             .at = Scenario::Start,
                             .seed = QByteArray(16, 's'),
                             .number = JournalNumber(1)},
                .command = u"Test"_s,
                .fields = canonicalBytes(QCborMap{{u"a"_s, 1}, {u"b"_s, 2}}),
                .outcome = canonicalBytes(QCborMap())};
    entry.previous = chainStart();
    const std::optional<QByteArray> hash = entryHash(entry);
    QVERIFY(hash);
    QCOMPARE(hash->size(), 32);
    QCOMPARE(entryHash(entry), hash);
    Entry other = entry;
    other.fields = canonicalBytes(QCborMap{{u"a"_s, 2}, {u"b"_s, 1}});
    QVERIFY(entryHash(other) != hash);
    other = entry;
    other.envelope.seed = QByteArray(16, 't');
    QVERIFY(entryHash(other) != hash);
    other = entry;
    other.fields = "not a map";
    QVERIFY(!entryHash(other));
    other.fields = canonicalBytes(QCborArray{1});
    QVERIFY(!entryHash(other));
}

void TestJournal::verifiesInSteps()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.registry().withDatabase([](Database& database) {
        const ChainReport report = verifyChain(database);
        QVERIFY(report.isSound());
        QCOMPARE(report.last, Journal(database).head().number);
        Database empty = Database::inMemory();
        migrate(empty);
        QVERIFY(verifyChain(empty).isSound());
        QCOMPARE(verifyChain(empty).last, JournalNumber(0));
    });
}

void TestJournal::replayRebuildsTheTables()
{
    Scenario s;
    populate(s);
    s.registry().withDatabase([](Database& database) {
        const ReplayReport report = replayed(database);
        QVERIFY(report.isEqual());
        QCOMPARE(report.last, Journal(database).head().number);
    });
}

void TestJournal::replayNamesATamperedTable()
{
    Scenario s;
    populate(s);
    s.registry().withDatabase([](Database& database) {
        {
            const Transaction never(database);
            database.executeScript("UPDATE entity SET legal_name = 'Acme!'");
            QCOMPARE(replayed(database).tables, QStringList{u"entity"_s});
            QVERIFY(verifyChain(database).isSound());
        }
        {
            const Transaction never(database);
            database.executeScript(
                "INSERT INTO entity SELECT 'XW9999', jurisdiction, type, legal_name, "
                "operating_name, state, reason, since, until FROM entity LIMIT 1;"
                "INSERT INTO counter VALUES ('strange', 7)");
            QCOMPARE(replayed(database).tables, (QStringList{u"counter"_s, u"entity"_s}));
        }
        QVERIFY(replayed(database).isEqual());
    });
}

void TestJournal::replayNamesAnEntryThatComesOutOtherwise_data()
{
    QTest::addColumn<QByteArray>("change");

    QTest::newRow("outcome") << QByteArray("outcome = x'a0'");
    QTest::newRow("a command there is not") << QByteArray("command = 'FlyToTheMoon'");
    QTest::newRow("fields of another command") << QByteArray("fields = x'a0'");
    QTest::newRow("fields that are none") << QByteArray("fields = x'ff'");
    QTest::newRow("no moment") << QByteArray("at = 'yesterday'");
}

void TestJournal::replayNamesAnEntryThatComesOutOtherwise()
{
    QFETCH(QByteArray, change);
    Scenario s;
    populate(s);
    s.registry().withDatabase([&change](Database& database) {
        const Transaction never(database);
        database.executeScript("UPDATE journal_entry SET " + change + " WHERE number = 3");
        const ReplayReport report = replayed(database);
        QCOMPARE(report.differsAt, JournalNumber(3));
        QVERIFY(!report.isEqual());
    });
}

void TestJournal::replayStopsWhenTold()
{
    Scenario s;
    populate(s);
    s.registry().withDatabase([](Database& database) {
        Database empty = Database::inMemory();
        migrate(empty);
        Progress progress;
        progress.cancel();
        const ReplayReport report =
            replay(database, empty, replayDispatcher(catalogue()), progress);
        QVERIFY(report.tables.isEmpty());
    });
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
