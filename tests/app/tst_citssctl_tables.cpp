// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: tables that go out and tables that come in.
#include "tests/app/ctl_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestCitssctlTables : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void printsTables();
    void printsEachFormat_data();
    void printsEachFormat();
    void filters_data();
    void filters();
    void sortsAndLimits();
    void showsThePast();
    void addsTotals();
    void writesToFiles();
    void refusesUnknownViews();
    void importsEntities();
    void importsForDecision_data();
    void importsForDecision();
    void importsOffsets();
    void namesRowsOfTheFile();
    void rehearsesImports();
    void refusesTablesThatDoNotFit();
};

void TestCitssctlTables::printsTables()
{
    const Ran ran = office({u"view"_s, u"people"_s, u"--where"_s, u"username=aut"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.lines().first().contains(u"User name"_s));
    QVERIFY(ran.lines().last().contains(u"Person aut"_s));
    ctl().setLanguage(u"fr"_s);
    const Ran french = office({u"view"_s, u"people"_s});
    QVERIFY2(french.lines().first().contains(u"Nom d'utilisateur"_s), french.output.constData());
}

void TestCitssctlTables::printsEachFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("table") << u"table"_s << QByteArray("Person ");
    QTest::newRow("csv") << u"csv"_s << QByteArray("Person,User name,");
    QTest::newRow("json") << u"json"_s << QByteArray("[");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\x03\x04");
}

void TestCitssctlTables::printsEachFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const Ran ran = office({u"view"_s, u"people"_s, u"--format"_s, format});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.output.startsWith(begin), ran.output.left(40).constData());
    if (format == u"json"_s) {
        const QJsonArray rows = QJsonDocument::fromJson(ran.output).array();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.last()[u"username"_s], QJsonValue(u"root"_s));
    }
}

void TestCitssctlTables::filters_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("found");
    QTest::newRow("=") << u"username=reg"_s << u"reg"_s;
    QTest::newRow("!=") << u"username!=reg"_s << u"adm,aud,aut,prg,root"_s;
    QTest::newRow("<") << u"person_id<3"_s << u"reg,root"_s;
    QTest::newRow("<=") << u"person_id<=3"_s << u"adm,reg,root"_s;
    QTest::newRow(">") << u"person_id>5"_s << u"aud"_s;
    QTest::newRow(">=") << u"person_id>=5"_s << u"aud,prg"_s;
    QTest::newRow("~") << u"person_name~PERSON A"_s << u"adm,aud,aut"_s;
    QTest::newRow("spaces") << u"username = reg"_s << QString();
    QTest::newRow("a value with a sign") << u"person_name=a=b"_s << QString();
    QTest::newRow("nothing") << u"username="_s << QString();
}

void TestCitssctlTables::filters()
{
    QFETCH(QString, where);
    QFETCH(QString, found);
    const Ran ran = office({u"view"_s, u"people"_s, u"--format"_s, u"json"_s, u"--where"_s, where});
    QCOMPARE(ran.verdict(), u"0"_s);
    QStringList names;
    for (const QJsonValue row : QJsonDocument::fromJson(ran.output).array()) {
        names.append(row[u"username"_s].toString());
    }
    QCOMPARE(names.join(u','), found);
}

void TestCitssctlTables::sortsAndLimits()
{
    const Ran ran = office({u"view"_s,
                            u"people"_s,
                            u"--format"_s,
                            u"csv"_s,
                            u"--sort"_s,
                            u"username"_s,
                            u"--desc"_s,
                            u"--limit"_s,
                            u"2"_s});
    QCOMPARE(ran.lines().size(), 3);
    QVERIFY(ran.lines().at(1).contains(u"root"_s));
    QVERIFY(ran.lines().at(2).contains(u"reg"_s));
    QCOMPARE(office({u"view"_s, u"people"_s, u"--sort"_s, u"shoes"_s}).verdict(),
             u"1 COLUMN_UNKNOWN"_s);
}

void TestCitssctlTables::showsThePast()
{
    const auto count = [this](const QString& moment) {
        const Ran ran =
            office({u"view"_s, u"people"_s, u"--format"_s, u"json"_s, u"--as-of"_s, moment});
        return ran.code == 0 ? QJsonDocument::fromJson(ran.output).array().size() : -1;
    };
    QCOMPARE(count(u"1"_s), 1);
    QCOMPARE(count(u"2"_s), 2);
    QCOMPARE(count(u"999999"_s), 6);
    QCOMPARE(count(u"2000-01-01T00:00:00Z"_s), 0);
    QCOMPARE(count(u"2099-01-01T00:00:00Z"_s), 6);
}

void TestCitssctlTables::addsTotals()
{
    const Ran ran = office({u"view"_s, u"people"_s, u"--format"_s, u"csv"_s, u"--totals"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), 8);  // header, six people, the sums
    const Ran empty = office(
        {u"view"_s, u"entities"_s, u"--user"_s, u"aud"_s, u"--format"_s, u"csv"_s, u"--totals"_s});
    QVERIFY2(empty.code == 0, empty.errors.constData());
    QCOMPARE(empty.lines().size(), 2);
}

void TestCitssctlTables::writesToFiles()
{
    const Ran ran =
        office({u"view"_s, u"people"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"p.csv"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.output.isEmpty());
    QVERIFY(ctl().read(u"p.csv"_s).contains("Person aut"));
    const Ran nowhere = office({u"view"_s, u"people"_s, u"--output"_s, u"no/such/p.csv"_s});
    QCOMPARE(nowhere.code, 3);
}

void TestCitssctlTables::refusesUnknownViews()
{
    QCOMPARE(office({u"view"_s, u"dances"_s}).verdict(), u"1 VIEW_UNKNOWN"_s);
    QCOMPARE(office({u"view"_s, u"journal"_s, u"--user"_s, u"prg"_s}).verdict(),
             u"1 NOT_PERMITTED"_s);
}

void TestCitssctlTables::importsEntities()
{
    const Ran ran = importEntities(EntityTable);
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.json()[u"status"_s], QJsonValue(u"done"_s));
    QCOMPARE(ran.json()[u"rows"_s], QJsonValue(3));
    const Ran facilities =
        office({u"view"_s, u"facilities"_s, u"--user"_s, u"aud"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(facilities.output).array().size(), 3);
}

void TestCitssctlTables::importsForDecision_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("table");
    const auto row = [](const char* name, const QString& kind, const QByteArray& table) {
        QTest::newRow(name) << kind << table;
    };
    row("emissions",
        u"emissions"_s,
        "GHG ID,Year,Total covered emissions\n104001,2023,1000\n104003,2023,2000\n");
    row("true-up", u"true-up"_s, "Entity ID,Year,Vintages,True-up\nXW1001,2023,\"2025;2026\",50\n");
    row("true-up by its terms",
        u"true-up"_s,
        "Entity ID,Year,Vintages,Baseline,Production,Reduction,Initial allocation\n"
        "XW1002,2023,2025,0.5,20001,0.93,9000\n");
    row("holdings",
        u"holdings"_s,
        "Entity ID,Vintage,Quantity\nXW1001,2023,700\nXW1002,2024,300\n");
}

void TestCitssctlTables::importsForDecision()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, table);
    importEntities(EntityTable);
    const Ran ran = import(u"adm"_s, kind, table);
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.json()[u"status"_s], QJsonValue(u"proposed"_s));
}

void TestCitssctlTables::importsOffsets()
{
    importEntities(EntityTable);
    const Ran offsets = import(u"adm"_s,
                               u"holdings"_s,
                               "Entity ID,Kind,Vintage,Issuance ID,Quantity\n"
                               "XW1001,OFFSET_DEBS,2023,XWLS0001-A,5\n");
    QVERIFY2(offsets.code == 0, offsets.errors.constData());
    const Ran proposals = office(
        {u"view"_s, u"proposals"_s, u"--user"_s, u"adm"_s, u"--desc"_s, u"--format"_s, u"json"_s});
    const QJsonValue row = QJsonDocument::fromJson(proposals.output)[0][u"fields"_s][u"rows"_s][0];
    QCOMPARE(row[u"project"_s], QJsonValue(u"XWLS0001"_s));
    QCOMPARE(row[u"issuance"_s], QJsonValue(u"XWLS0001-A"_s));
}

void TestCitssctlTables::namesRowsOfTheFile()
{
    QCOMPARE(as(u"reg"_s, u"RegisterEntity"_s, QByteArray(Entity).replace("1001", "1002")).code, 0);
    const Ran ran = importEntities(EntityTable);
    QCOMPARE(ran.code, 1);
    // The second row of the table stands on line 3 of the file.
    QVERIFY2(ran.json()[u"problems"_s][0][u"field"_s].toString().startsWith(u"rows[3]"_s),
             ran.output.constData());
}

void TestCitssctlTables::rehearsesImports()
{
    const QString before = head();
    const Ran ran = importEntities(EntityTable, {u"--rehearse"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"rehearsed"_s], QJsonValue(true));
    QCOMPARE(head(), before);
}

void TestCitssctlTables::refusesTablesThatDoNotFit()
{
    QCOMPARE(importEntities("Colour,Shape\nred,round\n").verdict(), u"1 IMPORT_COLUMNS_MISSING"_s);
    QVERIFY(importEntities({}).code != 0);
}

QTEST_GUILESS_MAIN(TestCitssctlTables)
#include "tst_citssctl_tables.moc"
