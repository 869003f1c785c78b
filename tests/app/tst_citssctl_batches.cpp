// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: many commands at once, the clock, credentials.
#include "tests/app/ctl_test.h"

#include <QFile>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestCitssctlBatches : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
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
};

void TestCitssctlBatches::performsBatches()
{
    const QByteArray lines =
        QByteArray(R"({"command": "RegisterEntity", "as": "reg", "fields": )") + Entity +
        "}\n\n"
        R"({"command": "GrantRole", "fields": {"username": "reg", "role": "PRG"}})";
    ctl().write(u"b.jsonl"_s, lines);
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

void TestCitssctlBatches::goesOnAfterRefusals()
{
    const Ran ran = office({u"batch"_s, u"-"_s}, Mixed);
    QCOMPARE(ran.code, 1);
    QCOMPARE(statuses(ran), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s, u"done"_s}));
    QCOMPARE(ran.lines().last(), u"2 passed, 1 failed"_s);
}

void TestCitssctlBatches::stopsOnRefusals()
{
    const Ran ran = office({u"batch"_s, u"-"_s, u"--stop-on-refusal"_s}, Mixed);
    QCOMPARE(ran.code, 1);
    QCOMPARE(statuses(ran), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s}));
    QCOMPARE(ran.lines().last(), u"1 passed, 1 failed"_s);
}

void TestCitssctlBatches::performsAllOrNothing()
{
    const QByteArray lines =
        Mixed.left(Mixed.indexOf('\n') + 1) + Mixed.mid(Mixed.lastIndexOf("{\"command"));
    const Ran ran = office({u"batch"_s, u"-"_s, u"--atomic"_s}, lines);
    QVERIFY2(ran.code == 0, ran.output.constData());
    QCOMPARE(statuses(ran), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(office({u"batch"_s, u"-"_s, u"--atomic"_s}).lines(),
             QStringList{u"0 passed, 0 failed"_s});
}

void TestCitssctlBatches::undoesAllOrNothing()
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

void TestCitssctlBatches::rehearsesBatches()
{
    const QString before = head();
    const Ran all = office({u"batch"_s, u"-"_s, u"--rehearse"_s}, Mixed);
    QCOMPARE(statuses(all), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s, u"done"_s}));
    QCOMPARE(all.json()[u"rehearsed"_s], QJsonValue(true));
    const Ran some = office({u"batch"_s, u"-"_s, u"--rehearse"_s, u"--stop-on-refusal"_s}, Mixed);
    QCOMPARE(statuses(some), (QStringList{u"done"_s, u"refused PERSON_UNKNOWN"_s}));
    QCOMPARE(head(), before);
}

void TestCitssctlBatches::refusesLinesThatAreNone()
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

void TestCitssctlBatches::movesTheClockOfTraining()
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

void TestCitssctlBatches::keepsTheClockOfLive()
{
    ctl().setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    QCOMPARE(ctl().run({u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s}).code, 0);
    QCOMPARE(ctl()
                 .run({u"-r"_s,
                       u"live.citss"_s,
                       u"view"_s,
                       u"people"_s,
                       u"--clock"_s,
                       u"2099-01-01T00:00:00Z"_s})
                 .verdict(),
             u"1 CLOCK_OF_LIVE_REGISTRY"_s);
}

void TestCitssctlBatches::signsInByCredentials()
{
    ctl().setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    QCOMPARE(ctl().run({u"new"_s, u"live.citss"_s, u"--user"_s, u"ann"_s}).code, 0);
    const QByteArray line = R"({"command": "GrantRole", "as": "ann", )"
                            R"("fields": {"username": "ann", "role": "REG"}})";
    ctl().write(u"b.jsonl"_s, line);
    ctl().write(u"good.json"_s, R"({"ann": "Longer-Pass-1"})");
    ctl().write(u"bad.json"_s, R"({"ann": "Wrong-Pass-1"})");
    ctl().write(u"none.json"_s, R"(["ann"])");
    const QStringList batch = {u"-r"_s, u"live.citss"_s, u"batch"_s, u"b.jsonl"_s};
    QCOMPARE(ctl().run(batch).problemCodes(), u"PASSWORD_UNKNOWN"_s);
    QCOMPARE(ctl().run(batch + QStringList{u"--credentials"_s, u"bad.json"_s}).problemCodes(),
             u"SIGN_IN_FAILED"_s);
    QCOMPARE(ctl().run(batch + QStringList{u"--credentials"_s, u"none.json"_s}).verdict(),
             u"2 CREDENTIALS_MALFORMED JSON_NOT_OBJECT"_s);
    const Ran ran = ctl().run(batch + QStringList{u"--credentials"_s, u"good.json"_s});
    QVERIFY2(ran.code == 0, ran.output.constData());
}

void TestCitssctlBatches::refusesExposedCredentials()
{
    const QString path = ctl().write(u"open.json"_s, R"({"ann": "Longer-Pass-1"})");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(office({u"batch"_s, u"-"_s, u"--credentials"_s, u"open.json"_s}).verdict(),
             u"2 CREDENTIALS_EXPOSED"_s);
    QCOMPARE(ctl()
                 .run({u"new"_s,
                       u"live.citss"_s,
                       u"--user"_s,
                       u"ann"_s,
                       u"--password-file"_s,
                       u"open.json"_s})
                 .verdict(),
             u"2 CREDENTIALS_EXPOSED"_s);
}

void TestCitssctlBatches::asksForNoPasswordInTraining()
{
    QCOMPARE(office({u"view"_s, u"people"_s, u"--user"_s, u"aud"_s}).code, 0);
    QCOMPARE(office({u"view"_s, u"people"_s, u"--user"_s, u"nobody"_s}).verdict(),
             u"1 PERSONA_REFUSED"_s);
}

QTEST_GUILESS_MAIN(TestCitssctlBatches)
#include "tst_citssctl_batches.moc"
