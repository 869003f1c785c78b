// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: what it is asked, what it prints, how it ends.
#include "tests/app/ctl_test.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QStringList Jobs = {u"new"_s,
                          u"execute"_s,
                          u"batch"_s,
                          u"view"_s,
                          u"import"_s,
                          u"verify"_s,
                          u"snapshot export"_s,
                          u"snapshot verify"_s,
                          u"commands"_s,
                          u"views"_s,
                          u"program list"_s,
                          u"program show"_s,
                          u"program check"_s,
                          u"program diff"_s};

}  // namespace

class TestCitssctl : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void helpsWithEachJob();
    void helpsWithoutTouchingAnyFile();
    void tellsMisuse_data();
    void tellsMisuse();
    void showsPacksInSentences();
    void foundsTrainingRegistries();
    void foundsLiveRegistries();
    void foundsNothingOverAFile();
    void asksForGoodPasswords();
    void refusesUnknownDemos();
    void performsACommand();
    void readsFieldsFromTheInput();
    void refusesACommand();
    void proposesWhatNeedsTwo();
    void repeatsKnownIds();
    void rehearsesWithoutATrace();
    void noticesChanges();
    void placesFaultsOfJson_data();
    void placesFaultsOfJson();
    void speaksFrench();
};

void TestCitssctl::tellsItsVersion()
{
    const Ran ran = ctl().run({u"--version"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.output.startsWith("citssctl "));
}

void TestCitssctl::helpsWithEachJob()
{
    for (const QString& job : Jobs) {
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            ctl().setLanguage(language);
            const Ran ran = ctl().run(job.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(ran.code, 0);
            QVERIFY2(ran.output.startsWith("citssctl ") && ran.output.contains("--lang"),
                     qPrintable(job));
            QVERIFY(ran.output.contains(job.toUtf8()));
        }
    }
    ctl().setLanguage(u"en"_s);
    const Ran all = ctl().run({u"--help"_s});
    for (const QString& job : Jobs) {
        QVERIFY2(all.output.contains("\n  " + job.toUtf8()), qPrintable(job));
    }
}

void TestCitssctl::helpsWithoutTouchingAnyFile()
{
    QCOMPARE(ctl().run({u"-r"_s, u"none.citss"_s, u"view"_s, u"--help"_s}).code, 0);
    QCOMPARE(ctl().run({u"new"_s, u"made.citss"_s, u"--version"_s}).code, 0);
    QVERIFY(!QFile::exists(ctl().file(u"made.citss"_s)));
}

void TestCitssctl::tellsMisuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* line, const char* verdict) {
        QTest::newRow(*line == '\0' ? "(nothing)" : line)
            << QString::fromUtf8(line) << QString::fromUtf8(verdict);
    };
    row("", "2 JOB_MISSING");
    row("dance", "2 JOB_UNKNOWN");
    row("snapshot", "2 JOB_UNKNOWN");
    row("program dance", "2 JOB_UNKNOWN");
    row("view accounts", "2 REGISTRY_NEEDED");
    row("verify", "2 REGISTRY_NEEDED");
    row("-r", "2 JOB_MISSING");
    row("-r office.citss view", "2 PLACE_MISSING");
    row("-r office.citss view people accounts", "2 PLACE_EXTRA");
    row("-r office.citss view people --fast", "2 OPTION_UNKNOWN");
    row("-r office.citss view people --replay", "2 OPTION_UNKNOWN");
    row("-r office.citss view people --where", "2 OPTION_VALUE_MISSING");
    row("-r office.citss view people --where name", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss view people --format odt", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss view people --limit many", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss view people --limit 0", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss view people --as-of yesterday", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss view people --sort name --sort name", "2 OPTION_TWICE");
    row("-r office.citss view people --lang=de", "2 OPTION_TWICE");
    row("-r office.citss execute GrantRole {} --id 12", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss execute GrantRole {} --seen now", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss execute GrantRole []", "2 JSON_NOT_OBJECT");
    row("-r office.citss execute GrantRole {\"a\":1.5}", "2 JSON_NOT_EXACT");
    row("-r office.citss execute AdoptRulePack {\"pack\":\"NO\"}", "2 PACK_NOT_SHIPPED");
    row("-r office.citss execute GrantRole -", "2 INPUT_EMPTY");
    row("-r office.citss import dreams x.csv", "2 IMPORT_KIND_UNKNOWN");
    row("-r office.citss import emissions x.csv --set year", "2 OPTION_VALUE_MALFORMED");
    row("-r office.citss import emissions none.csv", "3 FILE_NOT_READ");
    row("-r office.citss batch none.jsonl", "3 INPUT_UNREADABLE");
    row("-r office.citss batch .", "3 INPUT_UNREADABLE");
    row("-r none.citss verify", "3 FILE_MISSING");
    row("-r . verify", "3 FILE_UNREADABLE");
    row("snapshot verify none.citss", "3");
    row("new no/such/registry.citss --training", "3 FOLDER_MISSING");
    row("new live.citss", "2 USER_NEEDED");
    row("new live.citss --user ann", "2 PASSWORD_NEEDED");
    row("program show NO", "1 PACK_UNKNOWN");
    row("program check NO", "1 PACK_UNKNOWN");
    row("commands Dance", "1 COMMAND_UNKNOWN");
    row("views dances", "1 VIEW_UNKNOWN");
    row("-r office.citss view people --clock soon", "1 NOT_INSTANT");
    row("-r office.citss view people --clock 2001-01-01T00:00:00Z", "1 CLOCK_GOES_BACK");
}

void TestCitssctl::tellsMisuse()
{
    QFETCH(QString, line);
    QFETCH(QString, verdict);
    const Ran ran = ctl().run(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(ran.verdict() == verdict,
             qPrintable(ran.verdict() + u'\n' + QString::fromUtf8(ran.errors)));
}

void TestCitssctl::showsPacksInSentences()
{
    const QByteArray law = "[RCW 70A.65.170(3)(a)]";
    const Ran english = ctl().run({u"program"_s, u"show"_s, u"WA"_s, u"--text"_s});
    QCOMPARE(english.verdict(), u"0"_s);
    QVERIFY(english.output.contains("at most 5% of the emissions"));
    QVERIFY(english.output.contains(law));
    ctl().setLanguage(u"fr"_s);
    const Ran french = ctl().run({u"program"_s, u"show"_s, u"WA"_s, u"--text"_s});
    ctl().setLanguage(u"en"_s);
    QVERIFY2(french.output.contains(QString(u"au plus 5\u00A0% des émissions"_s).toUtf8()),
             french.output.constData());
    QVERIFY(french.output.contains(law));
    // Without it, what another program reads.
    QVERIFY(ctl().run({u"program"_s, u"show"_s, u"WA"_s}).output.startsWith('{'));
}

void TestCitssctl::foundsTrainingRegistries()
{
    const Ran made = ctl().run({u"new"_s,
                                u"t.citss"_s,
                                u"--training"_s,
                                u"--name"_s,
                                u"Monday class"_s,
                                u"--user"_s,
                                u"trainer"_s});
    QCOMPARE(made.verdict(), u"0"_s);
    QVERIFY(made.output.contains("Monday class"));
    QVERIFY(QFile::exists(ctl().file(u"t.citss"_s)));
    QVERIFY(!QFile::exists(ctl().file(u"t.citss.key"_s)));
    const Ran people = ctl().run({u"-r"_s, u"t.citss"_s, u"view"_s, u"people"_s});
    QVERIFY(people.output.contains("trainer"));
}

void TestCitssctl::foundsLiveRegistries()
{
    ctl().write(u"secret"_s, "Longer-Pass-1\n");
    const Ran made = ctl().run(
        {u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s, u"--password-file"_s, u"secret"_s});
    QCOMPARE(made.verdict(), u"0"_s);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(ctl().file(u"live.citss.key"_s)) & others));
    const QStringList view = {u"-r"_s, u"live.citss"_s, u"view"_s, u"people"_s};
    QCOMPARE(ctl().run(view).verdict(), u"2 USER_NEEDED"_s);
    QCOMPARE(ctl().run(view + QStringList{u"--user"_s, u"ann"_s}).verdict(),
             u"2 PASSWORD_NEEDED"_s);
    ctl().setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    QCOMPARE(ctl().run(view + QStringList{u"--user"_s, u"ann"_s}).verdict(), u"0"_s);
    ctl().setVariable(u"CITSS_PASSWORD"_s, u"Wrong-Pass-1"_s);
    QCOMPARE(ctl().run(view + QStringList{u"--user"_s, u"ann"_s}).verdict(), u"1 SIGN_IN_FAILED"_s);
    QCOMPARE(ctl().run(view + QStringList{u"--user"_s, u"bob"_s}).verdict(), u"1 SIGN_IN_FAILED"_s);
}

void TestCitssctl::foundsNothingOverAFile()
{
    const QByteArray before = ctl().read(u"office.citss"_s);
    const Ran ran = ctl().run({u"new"_s, u"office.citss"_s, u"--training"_s});
    QCOMPARE(ran.verdict(), u"3 FILE_EXISTS"_s);
    QVERIFY(ctl().read(u"office.citss"_s) == before);
}

void TestCitssctl::asksForGoodPasswords()
{
    ctl().setVariable(u"CITSS_PASSWORD"_s, u"weak"_s);
    const Ran ran = ctl().run({u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s});
    QCOMPARE(ran.verdict(), u"1 PASSWORD_TOO_WEAK"_s);
    QVERIFY(QDir(ctl().file(u"."_s)).entryList({u"live*"_s}).isEmpty());
}

void TestCitssctl::refusesUnknownDemos()
{
    const Ran ran = ctl().run({u"new"_s, u"d.citss"_s, u"--demo"_s, u"atlantis"_s});
    QCOMPARE(ran.verdict(), u"2 DEMO_UNKNOWN"_s);
    QVERIFY(!QFile::exists(ctl().file(u"d.citss"_s)));
}

void TestCitssctl::performsACommand()
{
    const Ran ran = as(u"reg"_s, u"RegisterEntity"_s, Entity);
    QCOMPARE(ran.verdict(), u"0"_s);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"status"_s], QJsonValue(u"done"_s));
    QCOMPARE(json[u"made"_s][u"entity_id"_s], QJsonValue(u"XW1001"_s));
    QVERIFY(json[u"number"_s].toInteger() > 10);
    QVERIFY(json[u"warnings"_s].isArray() && json[u"problems"_s].isArray());
    QCOMPARE(json[u"id"_s].toString().size(), 32);
}

void TestCitssctl::readsFieldsFromTheInput()
{
    const QString fields = QString::fromUtf8(Entity);
    QCOMPARE(office({u"execute"_s, u"RegisterEntity"_s, fields, u"--user=reg"_s}).code, 0);
    const Ran again = as(u"reg"_s, u"RegisterEntity"_s, Entity);
    QCOMPARE(again.code, 1);
}

void TestCitssctl::refusesACommand()
{
    const Ran ran = as(u"prg"_s, u"RegisterEntity"_s, Entity);
    QCOMPARE(ran.verdict(), u"1 NOT_PERMITTED"_s);
    QCOMPARE(ran.json()[u"status"_s], QJsonValue(u"refused"_s));
    QCOMPARE(ran.problemCodes(), u"NOT_PERMITTED"_s);
    QVERIFY(!ran.json().contains(u"number"_s));
    QCOMPARE(as(u"root"_s, u"Dance"_s, "{}").problemCodes(), u"COMMAND_UNKNOWN"_s);
    QCOMPARE(as(u"nobody"_s, u"GrantRole"_s, "{}").problemCodes(), u"PERSONA_REFUSED"_s);
}

void TestCitssctl::proposesWhatNeedsTwo()
{
    QCOMPARE(as(u"reg"_s, u"RegisterEntity"_s, Entity).code, 0);
    const Ran proposed = as(u"reg"_s,
                            u"SetEntityState"_s,
                            R"({"entity_id": "XW1001", "state": "SUSPENDED", "reason": "Late"})");
    QVERIFY2(proposed.code == 0, proposed.errors.constData());
    QCOMPARE(proposed.json()[u"status"_s], QJsonValue(u"proposed"_s));
    const qint64 number = proposed.json()[u"made"_s][u"proposal"_s].toInteger();
    const QByteArray decision =
        R"({"comment": "Yes", "proposal": )" + QByteArray::number(number) + "}";
    QCOMPARE(as(u"reg"_s, u"ApproveProposal"_s, decision).code, 1);
    const Ran approved = as(u"aut"_s, u"ApproveProposal"_s, decision);
    QCOMPARE(approved.json()[u"status"_s], QJsonValue(u"done"_s));
}

void TestCitssctl::repeatsKnownIds()
{
    const QStringList words = {u"execute"_s,
                               u"RegisterEntity"_s,
                               u"-"_s,
                               u"--user"_s,
                               u"reg"_s,
                               u"--id"_s,
                               u"00112233445566778899AABBCCDDEEFF"_s};
    const Ran first = office(words, Entity);
    QCOMPARE(first.json()[u"status"_s], QJsonValue(u"done"_s));
    const Ran second = office(words, Entity);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json()[u"status"_s], QJsonValue(u"repeated"_s));
    QCOMPARE(second.json()[u"number"_s], first.json()[u"number"_s]);
    QCOMPARE(second.json()[u"id"_s], QJsonValue(u"00112233445566778899aabbccddeeff"_s));
    QCOMPARE(office(words, QByteArray(Entity).replace("Alpha", "Beta")).problemCodes(),
             u"COMMAND_ID_REUSED"_s);
}

void TestCitssctl::rehearsesWithoutATrace()
{
    const QString before = head();
    const Ran ran =
        office({u"execute"_s, u"RegisterEntity"_s, u"-"_s, u"--user"_s, u"reg"_s, u"--rehearse"_s},
               Entity);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"status"_s], QJsonValue(u"done"_s));
    QCOMPARE(ran.json()[u"rehearsed"_s], QJsonValue(true));
    QCOMPARE(head(), before);
}

void TestCitssctl::noticesChanges()
{
    QCOMPARE(as(u"reg"_s, u"RegisterEntity"_s, Entity).code, 0);
    const Ran ran = office({u"execute"_s,
                            u"ChangeEntity"_s,
                            uR"({"entity_id": "XW1001", "legal_name": "Beta"})"_s,
                            u"--user"_s,
                            u"reg"_s,
                            u"--seen"_s,
                            u"3"_s});
    QCOMPARE(ran.problemCodes(), u"RECORD_CHANGED"_s);
}

void TestCitssctl::placesFaultsOfJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no end") << QByteArray("{\"a\": 1") << u"line 1, column 8"_s;
    QTest::newRow("no value") << QByteArray("{\n  \"a\": ,\n}") << u"line 2, column 9"_s;
    QTest::newRow("beyond ASCII") << QByteArray("{\"é\": x}") << u"line 1, column 7"_s;
    QTest::newRow("no JSON at all") << QByteArray("hello") << u"line 1, column 2"_s;
}

void TestCitssctl::placesFaultsOfJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Ran ran = as(u"reg"_s, u"RegisterEntity"_s, json);
    QCOMPARE(ran.verdict(), u"2 JSON_MALFORMED"_s);
    QVERIFY2(QString::fromUtf8(ran.errors).contains(place), ran.errors.constData());
}

void TestCitssctl::speaksFrench()
{
    ctl().setLanguage(u"fr"_s);
    const Ran ran = as(u"prg"_s, u"RegisterEntity"_s, Entity);
    const QString text = ran.json()[u"problems"_s][0][u"text"_s].toString();
    QVERIFY2(text.startsWith(u"Vos rôles"_s), qPrintable(text));
    QVERIFY(ran.errors.contains("Vos rôles"));
    QVERIFY(QString::fromUtf8(ctl().run({u"dance"_s}).errors).contains(u"«"_s));
}

QTEST_GUILESS_MAIN(TestCitssctl)
#include "tst_citssctl.moc"
