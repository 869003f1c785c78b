// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: what it is asked, what it prints, how it ends.
#include "tests/app/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Entity =
    R"({"jurisdiction": "XW", "entity_id": "XW1001", "type": "COVERED", "legal_name": "Alpha"})";

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

class TestCitssctl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tellsItsVersion();
    void helpsWithEachJob();
    void helpsWithoutTouchingAnyFile();
    void tellsMisuse_data();
    void tellsMisuse();

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

    void performsBatches();
    void goesOnAfterRefusals();
    void stopsOnRefusals();
    void performsAllOrNothing();
    void undoesAllOrNothing();
    void rehearsesBatches();
    void refusesLinesThatAreNone();
    void movesTheClockOfTraining();
    void keepsTheClockOfLive();

    void signsInByCredentials();
    void refusesExposedCredentials();
    void asksForNoPasswordInTraining();

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
    void namesRowsOfTheFile();
    void rehearsesImports();
    void refusesTablesThatDoNotFit();

    void verifiesRegistries();
    void exportsAndVerifiesSnapshots();
    void opensSnapshotsReadOnly();
    void findsSpoiltSnapshots();
    void keepsSnapshotsToThosePermitted();

    void listsCommands();
    void listsViews();
    void knowsItsRulePacks();
    void comparesRulePacks();
    void refusesWrongPacks();
    void checksExamples();

private:
    /// Runs a job on the office.
    Ran office(const QStringList& words, const QByteArray& input = {}) const;
    Ran as(const QString& user, const QString& command, const QByteArray& fields) const;
    [[nodiscard]] QString head() const;

    std::unique_ptr<Ctl> m_made;
    std::unique_ptr<Ctl> m_ctl;
};

void TestCitssctl::initTestCase()
{
    m_made = std::make_unique<Ctl>();
    m_made->makeOffice(u"office.citss"_s);
}

void TestCitssctl::init()
{
    m_ctl = std::make_unique<Ctl>();
    QVERIFY(QFile::copy(m_made->file(u"office.citss"_s), m_ctl->file(u"office.citss"_s)));
}

Ran TestCitssctl::office(const QStringList& words, const QByteArray& input) const
{
    return m_ctl->run(QStringList{u"-r"_s, u"office.citss"_s} + words, input);
}

Ran TestCitssctl::as(const QString& user, const QString& command, const QByteArray& fields) const
{
    return office({u"execute"_s, command, u"-"_s, u"--user"_s, user}, fields);
}

QString TestCitssctl::head() const
{
    return QString::fromUtf8(office({u"view"_s,
                                     u"journal"_s,
                                     u"--user"_s,
                                     u"aud"_s,
                                     u"--format"_s,
                                     u"json"_s,
                                     u"--sort"_s,
                                     u"number"_s,
                                     u"--desc"_s,
                                     u"--limit"_s,
                                     u"1"_s})
                                 .output);
}

void TestCitssctl::tellsItsVersion()
{
    const Ran ran = m_ctl->run({u"--version"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.output.startsWith("citssctl "));
}

void TestCitssctl::helpsWithEachJob()
{
    for (const QString& job : Jobs) {
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            m_ctl->setLanguage(language);
            const Ran ran = m_ctl->run(job.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(ran.code, 0);
            QVERIFY2(ran.output.startsWith("citssctl ") && ran.output.contains("--lang"),
                     qPrintable(job));
            QVERIFY(ran.output.contains(job.toUtf8()));
        }
    }
    m_ctl->setLanguage(u"en"_s);
    const Ran all = m_ctl->run({u"--help"_s});
    for (const QString& job : Jobs) {
        QVERIFY2(all.output.contains("\n  " + job.toUtf8()), qPrintable(job));
    }
}

void TestCitssctl::helpsWithoutTouchingAnyFile()
{
    QCOMPARE(m_ctl->run({u"-r"_s, u"none.citss"_s, u"view"_s, u"--help"_s}).code, 0);
    QCOMPARE(m_ctl->run({u"new"_s, u"made.citss"_s, u"--version"_s}).code, 0);
    QVERIFY(!QFile::exists(m_ctl->file(u"made.citss"_s)));
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
    const Ran ran = m_ctl->run(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(ran.verdict() == verdict,
             qPrintable(ran.verdict() + u'\n' + QString::fromUtf8(ran.errors)));
}

void TestCitssctl::foundsTrainingRegistries()
{
    const Ran made = m_ctl->run({u"new"_s,
                                 u"t.citss"_s,
                                 u"--training"_s,
                                 u"--name"_s,
                                 u"Monday class"_s,
                                 u"--user"_s,
                                 u"trainer"_s});
    QCOMPARE(made.verdict(), u"0"_s);
    QVERIFY(made.output.contains("Monday class"));
    QVERIFY(QFile::exists(m_ctl->file(u"t.citss"_s)));
    QVERIFY(!QFile::exists(m_ctl->file(u"t.citss.key"_s)));
    const Ran people = m_ctl->run({u"-r"_s, u"t.citss"_s, u"view"_s, u"people"_s});
    QVERIFY(people.output.contains("trainer"));
}

void TestCitssctl::foundsLiveRegistries()
{
    m_ctl->write(u"secret"_s, "Longer-Pass-1\n");
    const Ran made = m_ctl->run(
        {u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s, u"--password-file"_s, u"secret"_s});
    QCOMPARE(made.verdict(), u"0"_s);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_ctl->file(u"live.citss.key"_s)) & others));
    const QStringList view = {u"-r"_s, u"live.citss"_s, u"view"_s, u"people"_s};
    QCOMPARE(m_ctl->run(view).verdict(), u"2 USER_NEEDED"_s);
    QCOMPARE(m_ctl->run(view + QStringList{u"--user"_s, u"ann"_s}).verdict(),
             u"2 PASSWORD_NEEDED"_s);
    m_ctl->setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    QCOMPARE(m_ctl->run(view + QStringList{u"--user"_s, u"ann"_s}).verdict(), u"0"_s);
    m_ctl->setVariable(u"CITSS_PASSWORD"_s, u"Wrong-Pass-1"_s);
    QCOMPARE(m_ctl->run(view + QStringList{u"--user"_s, u"ann"_s}).verdict(),
             u"1 SIGN_IN_FAILED"_s);
    QCOMPARE(m_ctl->run(view + QStringList{u"--user"_s, u"bob"_s}).verdict(),
             u"1 SIGN_IN_FAILED"_s);
}

void TestCitssctl::foundsNothingOverAFile()
{
    const QByteArray before = m_ctl->read(u"office.citss"_s);
    const Ran ran = m_ctl->run({u"new"_s, u"office.citss"_s, u"--training"_s});
    QCOMPARE(ran.verdict(), u"3 FILE_EXISTS"_s);
    QVERIFY(m_ctl->read(u"office.citss"_s) == before);
}

void TestCitssctl::asksForGoodPasswords()
{
    m_ctl->setVariable(u"CITSS_PASSWORD"_s, u"weak"_s);
    const Ran ran = m_ctl->run({u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s});
    QCOMPARE(ran.verdict(), u"1 PASSWORD_TOO_WEAK"_s);
    QVERIFY(QDir(m_ctl->file(u"."_s)).entryList({u"live*"_s}).isEmpty());
}

void TestCitssctl::refusesUnknownDemos()
{
    const Ran ran = m_ctl->run({u"new"_s, u"d.citss"_s, u"--demo"_s, u"atlantis"_s});
    QCOMPARE(ran.verdict(), u"2 DEMO_UNKNOWN"_s);
    QVERIFY(!QFile::exists(m_ctl->file(u"d.citss"_s)));
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
    m_ctl->setLanguage(u"fr"_s);
    const Ran ran = as(u"prg"_s, u"RegisterEntity"_s, Entity);
    const QString text = ran.json()[u"problems"_s][0][u"text"_s].toString();
    QVERIFY2(text.startsWith(u"Vos rôles"_s), qPrintable(text));
    QVERIFY(ran.errors.contains("Vos rôles"));
    QVERIFY(QString::fromUtf8(m_ctl->run({u"dance"_s}).errors).contains(u"«"_s));
}

void TestCitssctl::performsBatches()
{
    const QByteArray lines =
        QByteArray(R"({"command": "RegisterEntity", "as": "reg", "fields": )") + Entity +
        "}\n\n"
        R"({"command": "GrantRole", "fields": {"username": "reg", "role": "PRG"}})";
    m_ctl->write(u"b.jsonl"_s, lines);
    const Ran ran = office({u"batch"_s, u"b.jsonl"_s});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.lines().size(), 3);
    QCOMPARE(ran.json(0)[u"status"_s], QJsonValue(u"done"_s));
    QCOMPARE(ran.json(0)[u"line"_s], QJsonValue(1));
    QCOMPARE(ran.json(1)[u"line"_s], QJsonValue(3));
    QCOMPARE(ran.lines().last(), u"2 passed, 0 failed"_s);
    QCOMPARE(office({u"batch"_s, u"-"_s}, {}).lines(), QStringList{u"0 passed, 0 failed"_s});
}

namespace {

/// Three lines of which the second is refused.
const QByteArray Mixed =
    R"({"command": "GrantRole", "fields": {"username": "reg", "role": "PRG"}})"
    "\n"
    R"({"command": "GrantRole", "fields": {"username": "nobody", "role": "PRG"}})"
    "\n"
    R"({"command": "GrantRole", "fields": {"username": "reg", "role": "MM"}})"
    "\n";

QStringList statuses(const Ran& ran)
{
    QStringList found;
    for (qsizetype i = 0; i + 1 < ran.lines().size(); ++i) {
        const QString codes = ran.problemCodes(i);
        const QString status = ran.json(i)[u"status"_s].toString();
        found.append(codes.isEmpty() ? status : status + u' ' + codes);
    }
    return found;
}

}  // namespace

void TestCitssctl::goesOnAfterRefusals()
{
    const Ran ran = office({u"batch"_s, u"-"_s}, Mixed);
    QCOMPARE(ran.code, 1);
    QCOMPARE(statuses(ran), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s, u"done"_s}));
    QCOMPARE(ran.lines().last(), u"2 passed, 1 failed"_s);
}

void TestCitssctl::stopsOnRefusals()
{
    const Ran ran = office({u"batch"_s, u"-"_s, u"--stop-on-refusal"_s}, Mixed);
    QCOMPARE(ran.code, 1);
    QCOMPARE(statuses(ran), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s}));
    QCOMPARE(ran.lines().last(), u"1 passed, 1 failed"_s);
}

void TestCitssctl::performsAllOrNothing()
{
    const QByteArray lines =
        Mixed.left(Mixed.indexOf('\n') + 1) + Mixed.mid(Mixed.lastIndexOf("{\"command"));
    const Ran ran = office({u"batch"_s, u"-"_s, u"--atomic"_s}, lines);
    QVERIFY2(ran.code == 0, ran.output.constData());
    QCOMPARE(statuses(ran), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(office({u"batch"_s, u"-"_s, u"--atomic"_s}).lines(),
             QStringList{u"0 passed, 0 failed"_s});
}

void TestCitssctl::undoesAllOrNothing()
{
    const QString before = head();
    const Ran ran = office({u"batch"_s, u"-"_s, u"--atomic"_s}, Mixed);
    QCOMPARE(ran.code, 1);
    QCOMPARE(
        statuses(ran),
        (QStringList{
            u"refused BATCH_UNDONE"_s, u"refused PERSON_UNKNOWN"_s, u"refused BATCH_UNDONE"_s}));
    QCOMPARE(ran.lines().last(), u"0 passed, 3 failed"_s);
    QCOMPARE(head(), before);
    const Ran garbage = office({u"batch"_s, u"-"_s, u"--atomic"_s}, Mixed.left(76) + "\ngarbage\n");
    QCOMPARE(garbage.lines().last().section(u' ', 0, 1), u"0 passed,"_s);
    QCOMPARE(head(), before);
}

void TestCitssctl::rehearsesBatches()
{
    const QString before = head();
    const Ran all = office({u"batch"_s, u"-"_s, u"--rehearse"_s}, Mixed);
    QCOMPARE(statuses(all), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s, u"done"_s}));
    QCOMPARE(all.json()[u"rehearsed"_s], QJsonValue(true));
    const Ran some = office({u"batch"_s, u"-"_s, u"--rehearse"_s, u"--stop-on-refusal"_s}, Mixed);
    QCOMPARE(statuses(some), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s}));
    QCOMPARE(head(), before);
}

void TestCitssctl::refusesLinesThatAreNone()
{
    const QByteArray lines =
        "garbage\n"
        "{}\n"
        "{\"command\": 7}\n"
        "{\"command\": \"GrantRole\", \"field\": {}}\n"
        "{\"command\": \"GrantRole\", \"fields\": []}\n"
        "{\"command\": \"GrantRole\", \"id\": \"12\"}\n"
        "{\"command\": \"GrantRole\", \"seen\": \"x\"}\n"
        "{\"command\": \"GrantRole\", \"at\": \"noon\"}\n"
        "{\"command\": \"GrantRole\", \"as\": \"nobody\"}\n" +
        QByteArray("{\"command\": \"\0\"}\n", 17);
    const Ran ran = office({u"batch"_s, u"-"_s}, lines);
    QCOMPARE(ran.code, 1);
    QCOMPARE(statuses(ran),
             (QStringList{u"refused JSON_MALFORMED"_s,
                          u"refused LINE_COMMAND_MISSING"_s,
                          u"refused LINE_KEY_MALFORMED"_s,
                          u"refused LINE_KEY_UNKNOWN"_s,
                          u"refused LINE_KEY_MALFORMED"_s,
                          u"refused LINE_KEY_MALFORMED"_s,
                          u"refused LINE_KEY_MALFORMED"_s,
                          u"refused NOT_INSTANT"_s,
                          u"refused PERSONA_REFUSED"_s,
                          u"refused COMMAND_UNKNOWN"_s}));
}

void TestCitssctl::movesTheClockOfTraining()
{
    const QByteArray lines =
        R"({"at": "2031-02-03T04:05:06Z"})"
        "\n"
        R"({"command": "GrantRole", "fields": {"username": "reg", "role": "MM"}})";
    QCOMPARE(office({u"batch"_s, u"-"_s}, lines).code, 0);
    QVERIFY(head().contains(u"2031-02-03T04:05:06.000Z"_s));
    QCOMPARE(office({u"batch"_s, u"-"_s}, R"({"at": "2030-01-01T00:00:00Z"})").problemCodes(),
             u"CLOCK_GOES_BACK"_s);
    const Ran moved = office({u"execute"_s,
                              u"GrantRole"_s,
                              uR"({"username": "reg", "role": "HD"})"_s,
                              u"--clock"_s,
                              u"2032-01-01T00:00:00Z"_s});
    QCOMPARE(moved.code, 0);
    QVERIFY(head().contains(u"2032-01-01T00:00:00.000Z"_s));
}

void TestCitssctl::keepsTheClockOfLive()
{
    m_ctl->setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    QCOMPARE(m_ctl->run({u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s}).code, 0);
    QCOMPARE(m_ctl
                 ->run({u"-r"_s,
                        u"live.citss"_s,
                        u"view"_s,
                        u"people"_s,
                        u"--clock"_s,
                        u"2099-01-01T00:00:00Z"_s})
                 .verdict(),
             u"1 CLOCK_OF_LIVE_REGISTRY"_s);
}

void TestCitssctl::signsInByCredentials()
{
    m_ctl->setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    QCOMPARE(m_ctl->run({u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s}).code, 0);
    const QByteArray line = R"({"command": "GrantRole", "as": "ann", )"
                            R"("fields": {"username": "ann", "role": "REG"}})";
    m_ctl->write(u"b.jsonl"_s, line);
    m_ctl->write(u"good.json"_s, R"({"ann": "Longer-Pass-1"})");
    m_ctl->write(u"bad.json"_s, R"({"ann": "Wrong-Pass-1"})");
    m_ctl->write(u"none.json"_s, R"(["ann"])");
    const QStringList batch = {u"-r"_s, u"live.citss"_s, u"batch"_s, u"b.jsonl"_s};
    QCOMPARE(m_ctl->run(batch).problemCodes(), u"PASSWORD_UNKNOWN"_s);
    QCOMPARE(m_ctl->run(batch + QStringList{u"--credentials"_s, u"bad.json"_s}).problemCodes(),
             u"SIGN_IN_FAILED"_s);
    QCOMPARE(m_ctl->run(batch + QStringList{u"--credentials"_s, u"none.json"_s}).verdict(),
             u"2 CREDENTIALS_MALFORMED JSON_NOT_OBJECT"_s);
    const Ran ran = m_ctl->run(batch + QStringList{u"--credentials"_s, u"good.json"_s});
    QVERIFY2(ran.code == 0, ran.output.constData());
}

void TestCitssctl::refusesExposedCredentials()
{
    const QString path = m_ctl->write(u"open.json"_s, R"({"ann": "Longer-Pass-1"})");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(office({u"batch"_s, u"-"_s, u"--credentials"_s, u"open.json"_s}).verdict(),
             u"2 CREDENTIALS_EXPOSED"_s);
    QCOMPARE(m_ctl
                 ->run({u"new"_s,
                        u"live.citss"_s,
                        u"--user"_s,
                        u"ann"_s,
                        u"--password-file"_s,
                        u"open.json"_s})
                 .verdict(),
             u"2 CREDENTIALS_EXPOSED"_s);
}

void TestCitssctl::asksForNoPasswordInTraining()
{
    QCOMPARE(office({u"view"_s, u"people"_s, u"--user"_s, u"aud"_s}).code, 0);
    QCOMPARE(office({u"view"_s, u"people"_s, u"--user"_s, u"nobody"_s}).verdict(),
             u"1 PERSONA_REFUSED"_s);
}

void TestCitssctl::printsTables()
{
    const Ran ran = office({u"view"_s, u"people"_s, u"--where"_s, u"username=aut"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.lines().first().contains(u"User name"_s));
    QVERIFY(ran.lines().last().contains(u"Person aut"_s));
    m_ctl->setLanguage(u"fr"_s);
    const Ran french = office({u"view"_s, u"people"_s});
    QVERIFY2(french.lines().first().contains(u"Nom d'utilisateur"_s), french.output.constData());
}

void TestCitssctl::printsEachFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("table") << u"table"_s << QByteArray("Person ");
    QTest::newRow("csv") << u"csv"_s << QByteArray("Person,User name,");
    QTest::newRow("json") << u"json"_s << QByteArray("[");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\x03\x04");
}

void TestCitssctl::printsEachFormat()
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

void TestCitssctl::filters_data()
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

void TestCitssctl::filters()
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

void TestCitssctl::sortsAndLimits()
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

void TestCitssctl::showsThePast()
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

void TestCitssctl::addsTotals()
{
    const Ran ran = office({u"view"_s, u"people"_s, u"--format"_s, u"csv"_s, u"--totals"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), 8);  // header, six people, the sums
    const Ran empty = office(
        {u"view"_s, u"entities"_s, u"--user"_s, u"aud"_s, u"--format"_s, u"csv"_s, u"--totals"_s});
    QVERIFY2(empty.code == 0, empty.errors.constData());
    QCOMPARE(empty.lines().size(), 2);
}

void TestCitssctl::writesToFiles()
{
    const Ran ran =
        office({u"view"_s, u"people"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"p.csv"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.output.isEmpty());
    QVERIFY(m_ctl->read(u"p.csv"_s).contains("Person aut"));
    const Ran nowhere = office({u"view"_s, u"people"_s, u"--output"_s, u"no/such/p.csv"_s});
    QCOMPARE(nowhere.code, 3);
}

void TestCitssctl::refusesUnknownViews()
{
    QCOMPARE(office({u"view"_s, u"dances"_s}).verdict(), u"1 VIEW_UNKNOWN"_s);
    QCOMPARE(office({u"view"_s, u"journal"_s, u"--user"_s, u"prg"_s}).verdict(),
             u"1 NOT_PERMITTED"_s);
}

namespace {

const QByteArray EntityTable =
    "Entity ID,Legal name,Type,GHG IDs\n"
    "XW1001,Alpha,,104001\n"
    "XW1002,Beta,,\"104002;104003\"\n";

const QStringList ImportEntities = {u"import"_s,
                                    u"entities"_s,
                                    u"e.csv"_s,
                                    u"--user"_s,
                                    u"reg"_s,
                                    u"--set"_s,
                                    u"jurisdiction=XW"_s,
                                    u"--set"_s,
                                    u"facilities_from=2023-01-01"_s,
                                    u"--set"_s,
                                    u"open_accounts=true"_s};

}  // namespace

void TestCitssctl::importsEntities()
{
    m_ctl->write(u"e.csv"_s, EntityTable);
    const Ran ran = office(ImportEntities);
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.json()[u"status"_s], QJsonValue(u"done"_s));
    QCOMPARE(ran.json()[u"rows"_s], QJsonValue(2));
    const Ran facilities =
        office({u"view"_s, u"facilities"_s, u"--user"_s, u"aud"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(facilities.output).array().size(), 3);
    m_ctl->write(u"em.csv"_s,
                 "GHG ID,Year,Total covered emissions\n104001,2023,1000\n104003,2023,2000\n");
    const Ran emissions = office({u"import"_s,
                                  u"emissions"_s,
                                  u"em.csv"_s,
                                  u"--user"_s,
                                  u"adm"_s,
                                  u"--set"_s,
                                  u"jurisdiction=XW"_s});
    QVERIFY2(emissions.code == 0, emissions.errors.constData());
    QCOMPARE(emissions.json()[u"status"_s], QJsonValue(u"proposed"_s));
    m_ctl->write(u"tu.csv"_s, "Entity ID,Year,Vintages,True-up\nXW1001,2023,\"2025;2026\",50\n");
    const Ran trueUps = office({u"import"_s,
                                u"true-up"_s,
                                u"tu.csv"_s,
                                u"--user"_s,
                                u"adm"_s,
                                u"--set"_s,
                                u"jurisdiction=XW"_s});
    QVERIFY2(trueUps.code == 0, trueUps.errors.constData());
    m_ctl->write(u"h.csv"_s, "Entity ID,Vintage,Quantity\nXW1001,2023,700\nXW1002,2024,300\n");
    const Ran holdings = office({u"import"_s,
                                 u"holdings"_s,
                                 u"h.csv"_s,
                                 u"--user"_s,
                                 u"adm"_s,
                                 u"--set"_s,
                                 u"jurisdiction=XW"_s});
    QVERIFY2(holdings.code == 0, holdings.errors.constData());
    m_ctl->write(
        u"o.csv"_s,
        "Entity ID,Kind,Vintage,Issuance ID,Quantity\nXW1001,OFFSET_DEBS,2023,XWLS0001-A,5\n");
    const Ran offsets = office({u"import"_s,
                                u"holdings"_s,
                                u"o.csv"_s,
                                u"--user"_s,
                                u"adm"_s,
                                u"--set"_s,
                                u"jurisdiction=XW"_s});
    QVERIFY2(offsets.code == 0, offsets.errors.constData());
    const Ran proposals = office(
        {u"view"_s, u"proposals"_s, u"--user"_s, u"adm"_s, u"--desc"_s, u"--format"_s, u"json"_s});
    const QJsonValue row = QJsonDocument::fromJson(proposals.output)[0][u"fields"_s][u"rows"_s][0];
    QCOMPARE(row[u"project"_s], QJsonValue(u"XWLS0001"_s));
    QCOMPARE(row[u"issuance"_s], QJsonValue(u"XWLS0001-A"_s));
}

void TestCitssctl::namesRowsOfTheFile()
{
    QCOMPARE(as(u"reg"_s, u"RegisterEntity"_s, QByteArray(Entity).replace("1001", "1002")).code, 0);
    m_ctl->write(u"e.csv"_s, EntityTable);
    const Ran ran = office(ImportEntities);
    QCOMPARE(ran.code, 1);
    // The second row of the table stands on line 3 of the file.
    QVERIFY2(ran.json()[u"problems"_s][0][u"field"_s].toString().startsWith(u"rows[3]"_s),
             ran.output.constData());
}

void TestCitssctl::rehearsesImports()
{
    m_ctl->write(u"e.csv"_s, EntityTable);
    const QString before = head();
    const Ran ran = office(ImportEntities + QStringList{u"--rehearse"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"rehearsed"_s], QJsonValue(true));
    QCOMPARE(head(), before);
}

void TestCitssctl::refusesTablesThatDoNotFit()
{
    m_ctl->write(u"e.csv"_s, "Colour,Shape\nred,round\n");
    const Ran ran = office(ImportEntities);
    QCOMPARE(ran.verdict(), u"1 IMPORT_COLUMNS_MISSING"_s);
    m_ctl->write(u"e.csv"_s, {});
    QVERIFY(office(ImportEntities).code != 0);
}

void TestCitssctl::verifiesRegistries()
{
    const Ran ran = office({u"verify"_s, u"--replay"_s});
    QVERIFY2(ran.code == 0, ran.output.constData());
    QCOMPARE(ran.lines().last(), u"5 passed, 0 failed"_s);
    m_ctl->setLanguage(u"fr"_s);
    QVERIFY(QString::fromUtf8(office({u"verify"_s}).output).contains(u"Chaîne"_s));
}

void TestCitssctl::exportsAndVerifiesSnapshots()
{
    const Ran made = office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    const Ran verified = m_ctl->run({u"snapshot"_s, u"verify"_s, u"s.citss"_s, u"--replay"_s});
    QVERIFY2(verified.code == 0, verified.output.constData());
    QCOMPARE(verified.lines().last(), u"10 passed, 0 failed"_s);
    QVERIFY(verified.output.contains("for training"));
    QCOMPARE(m_ctl->run({u"-r"_s, u"s.citss"_s, u"verify"_s}).lines().last(),
             u"9 passed, 0 failed"_s);
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s}).verdict(),
             u"3 FILE_EXISTS"_s);
}

void TestCitssctl::opensSnapshotsReadOnly()
{
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s}).code, 0);
    const QStringList on = {u"-r"_s, u"s.citss"_s};
    QCOMPARE(m_ctl->run(on + QStringList{u"view"_s, u"people"_s}).lines().size(), 8);
    QCOMPARE(
        m_ctl->run(on + QStringList{u"view"_s, u"people"_s, u"--as-of"_s, u"1"_s}).lines().size(),
        3);
    const Ran refused = m_ctl->run(on + QStringList{u"execute"_s, u"GrantRole"_s, u"{}"_s});
    QCOMPARE(refused.verdict(), u"1 REGISTRY_READ_ONLY"_s);
    QCOMPARE(m_ctl->run(on + QStringList{u"view"_s, u"people"_s, u"--user"_s, u"root"_s}).verdict(),
             u"1 PERSONA_REFUSED"_s);
    QCOMPARE(m_ctl->run(on + QStringList{u"batch"_s, u"-"_s}, Mixed).problemCodes(),
             u"REGISTRY_READ_ONLY"_s);
}

void TestCitssctl::findsSpoiltSnapshots()
{
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s}).code, 0);
    QByteArray bytes = m_ctl->read(u"s.citss"_s);
    bytes.replace("Person aut", "Person AUT");
    m_ctl->write(u"s.citss"_s, bytes);
    const Ran ran = m_ctl->run({u"snapshot"_s, u"verify"_s, u"s.citss"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.output.contains("[SNAPSHOT_ALTERED]") &&
            ran.output.contains("[SNAPSHOT_TABLE_DIFFERS]"));
    QCOMPARE(m_ctl->run({u"-r"_s, u"s.citss"_s, u"view"_s, u"people"_s}).verdict(),
             u"3 SNAPSHOT_ALTERED"_s);
}

void TestCitssctl::keepsSnapshotsToThosePermitted()
{
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"prg"_s}).verdict(),
             u"1 NOT_PERMITTED"_s);
    QVERIFY(!QFile::exists(m_ctl->file(u"s.citss"_s)));
}

void TestCitssctl::listsCommands()
{
    const Ran all = m_ctl->run({u"commands"_s});
    QCOMPARE(all.code, 0);
    QVERIFY(all.output.contains("RegisterEntity") && !all.output.contains("FoundRegistry"));
    const QJsonObject one = m_ctl->run({u"commands"_s, u"RegisterEntity"_s}).wholeJson();
    QCOMPARE(one[u"name"_s], QJsonValue(u"RegisterEntity"_s));
    QCOMPARE(one[u"fields"_s][u"properties"_s][u"entity_id"_s][u"type"_s], QJsonValue(u"string"_s));
    m_ctl->setLanguage(u"fr"_s);
    const QJsonObject french = m_ctl->run({u"commands"_s, u"RegisterEntity"_s}).wholeJson();
    QVERIFY(french[u"title"_s] != one[u"title"_s]);
}

void TestCitssctl::listsViews()
{
    QVERIFY(m_ctl->run({u"views"_s}).output.contains("people"));
    const QJsonObject one = m_ctl->run({u"views"_s, u"people"_s}).wholeJson();
    QCOMPARE(one[u"columns"_s][0][u"name"_s], QJsonValue(u"person_id"_s));
    QCOMPARE(one[u"columns"_s][0][u"kind"_s], QJsonValue(u"identifier"_s));
}

void TestCitssctl::knowsItsRulePacks()
{
    const Ran list = m_ctl->run({u"program"_s, u"list"_s});
    QVERIFY(list.code == 0 && list.lines().size() >= 2);
    const Ran shown = m_ctl->run({u"program"_s, u"show"_s, u"wa"_s});
    QCOMPARE(shown.wholeJson()[u"id"_s], QJsonValue(u"WA"_s));
    const Ran checked = m_ctl->run({u"program"_s, u"check"_s});
    QCOMPARE(checked.code, 0);
    // The packs, and the examples that they carry: four at least for each of the 21 rule sets.
    const QString last = checked.lines().last();
    QVERIFY2(last.endsWith(u" passed, 0 failed"_s), qPrintable(last));
    QVERIFY(last.section(u' ', 0, 0).toInt() >= 11 + 4 * 21);
}

void TestCitssctl::comparesRulePacks()
{
    const QStringList diff = {u"program"_s, u"diff"_s};
    const Ran sets = m_ctl->run(diff + QStringList{u"WA-CP1"_s, u"WA-CP2"_s});
    QVERIFY(sets.code == 0 && sets.output.contains("50000"));
    QVERIFY(sets.output.contains("RCW 70A.65.170(3)(b)"));
    const Ran packs = m_ctl->run(diff + QStringList{u"qc"_s, u"on"_s, u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(packs.output).array();
    QVERIFY(rows.size() > 10 && rows[0].toObject().keys().contains(u"citation"_s));
    QCOMPARE(m_ctl->run(diff + QStringList{u"wa"_s, u"WA"_s}).lines().size(), 1);
    QCOMPARE(m_ctl->run(diff + QStringList{u"wa"_s, u"no"_s}).code, 1);
    QCOMPARE(m_ctl->run(diff + QStringList{u"wa"_s, u"ca"_s, u"--format"_s, u"pdf"_s}).code, 2);
}

void TestCitssctl::refusesWrongPacks()
{
    m_ctl->write(u"p.json"_s, R"({"id": "P", "version": 1, "extends": "QC", "programme": "P",
        "title": {"en": "P"}, "rule_sets": [{"id": "P-1", "extends": "QC-CP5",
        "deadline": {"day": 31, "tz": "Europe/Atlantis"},
        "limits": [{"id": "OFFSET", "cats": ["OFFSETS"], "ppm": {"*": 1100000}, "on": []}]}]})");
    const Ran wrong = m_ctl->run({u"program"_s, u"check"_s, u"p.json"_s});
    QCOMPARE(wrong.code, 1);
    for (const char* part : {"title.fr",
                             "rule_sets[0].deadline.day",
                             "RULES_DATE_IMPOSSIBLE",
                             "RULES_ZONE_UNKNOWN",
                             "rule_sets[0].limits[0].ppm.*",
                             "RULES_SHARE_TOO_HIGH"}) {
        QVERIFY2(wrong.output.contains(part), part);
    }
    m_ctl->setLanguage(u"fr"_s);
    const Ran french = m_ctl->run({u"program"_s, u"check"_s, u"p.json"_s});
    QVERIFY(QString::fromUtf8(french.output).contains(u"fuseau horaire"_s));
}

void TestCitssctl::checksExamples()
{
    const QString vectors =
        qEnvironmentVariable("CITSS_SOURCE") + u"/../shared/spec/compliance-vectors.json"_s;
    if (!QFile::exists(vectors)) {
        QSKIP("the test vectors are not at hand");
    }
    const QStringList check = {u"program"_s, u"check"_s, u"WA"_s, u"--examples"_s};
    const Ran sound = m_ctl->run(check + QStringList{vectors});
    QVERIFY2(sound.code == 0, sound.output.constData());
    QFile file(vectors);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    QJsonObject first = examples.first().toObject();
    QJsonObject expect = first[u"expect"_s].toObject();
    expect[u"obligation"_s] = expect[u"obligation"_s].toInteger() + 1;
    first[u"expect"_s] = expect;
    examples[0] = first;
    m_ctl->write(u"v.json"_s, QJsonDocument(examples).toJson());
    const Ran wrong = m_ctl->run(check + QStringList{u"v.json"_s});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.lines().last().contains(u"1 failed"_s));
    QVERIFY2(wrong.output.contains(first[u"id"_s].toString().toUtf8()) &&
                 wrong.output.contains("expected"),
             wrong.output.constData());
    m_ctl->write(u"v.json"_s, "[{");
    QVERIFY(m_ctl->run(check + QStringList{u"v.json"_s}).code != 0);
}

QTEST_GUILESS_MAIN(TestCitssctl)
#include "tst_citssctl.moc"
