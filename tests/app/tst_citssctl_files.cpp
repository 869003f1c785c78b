// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: registries and snapshots as files, and what it knows
// itself.
#include "tests/app/ctl_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestCitssctlFiles : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
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
};

void TestCitssctlFiles::verifiesRegistries()
{
    const Ran ran = office({u"verify"_s, u"--replay"_s});
    QVERIFY2(ran.code == 0, ran.output.constData());
    QCOMPARE(ran.lines().last(), u"5 passed, 0 failed"_s);
    ctl().setLanguage(u"fr"_s);
    QVERIFY(QString::fromUtf8(office({u"verify"_s}).output).contains(u"Chaîne"_s));
}

void TestCitssctlFiles::exportsAndVerifiesSnapshots()
{
    const Ran made = office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    const Ran verified = ctl().run({u"snapshot"_s, u"verify"_s, u"s.citss"_s, u"--replay"_s});
    QVERIFY2(verified.code == 0, verified.output.constData());
    QCOMPARE(verified.lines().last(), u"10 passed, 0 failed"_s);
    QVERIFY(verified.output.contains("for training"));
    QCOMPARE(ctl().run({u"-r"_s, u"s.citss"_s, u"verify"_s}).lines().last(),
             u"9 passed, 0 failed"_s);
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s}).verdict(),
             u"3 FILE_EXISTS"_s);
}

void TestCitssctlFiles::opensSnapshotsReadOnly()
{
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s}).code, 0);
    const QStringList on = {u"-r"_s, u"s.citss"_s};
    QCOMPARE(ctl().run(on + QStringList{u"view"_s, u"people"_s}).lines().size(), 8);
    QCOMPARE(
        ctl().run(on + QStringList{u"view"_s, u"people"_s, u"--as-of"_s, u"1"_s}).lines().size(),
        3);
    const Ran refused = ctl().run(on + QStringList{u"execute"_s, u"GrantRole"_s, u"{}"_s});
    QCOMPARE(refused.verdict(), u"1 REGISTRY_READ_ONLY"_s);
    QCOMPARE(ctl().run(on + QStringList{u"view"_s, u"people"_s, u"--user"_s, u"root"_s}).verdict(),
             u"1 PERSONA_REFUSED"_s);
    QCOMPARE(ctl().run(on + QStringList{u"batch"_s, u"-"_s}, Mixed).problemCodes(),
             u"REGISTRY_READ_ONLY"_s);
}

void TestCitssctlFiles::findsSpoiltSnapshots()
{
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"aud"_s}).code, 0);
    QByteArray bytes = ctl().read(u"s.citss"_s);
    bytes.replace("Person aut", "Person AUT");
    ctl().write(u"s.citss"_s, bytes);
    const Ran ran = ctl().run({u"snapshot"_s, u"verify"_s, u"s.citss"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.output.contains("[SNAPSHOT_ALTERED]") &&
            ran.output.contains("[SNAPSHOT_TABLE_DIFFERS]"));
    QCOMPARE(ctl().run({u"-r"_s, u"s.citss"_s, u"view"_s, u"people"_s}).verdict(),
             u"3 SNAPSHOT_ALTERED"_s);
}

void TestCitssctlFiles::keepsSnapshotsToThosePermitted()
{
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"s.citss"_s, u"--user"_s, u"prg"_s}).verdict(),
             u"1 NOT_PERMITTED"_s);
    QVERIFY(!QFile::exists(ctl().file(u"s.citss"_s)));
}

void TestCitssctlFiles::listsCommands()
{
    const Ran all = ctl().run({u"commands"_s});
    QCOMPARE(all.code, 0);
    QVERIFY(all.output.contains("RegisterEntity") && !all.output.contains("FoundRegistry"));
    const QJsonObject one = ctl().run({u"commands"_s, u"RegisterEntity"_s}).wholeJson();
    QCOMPARE(one[u"name"_s], QJsonValue(u"RegisterEntity"_s));
    QCOMPARE(one[u"fields"_s][u"properties"_s][u"entity_id"_s][u"type"_s], QJsonValue(u"string"_s));
    ctl().setLanguage(u"fr"_s);
    const QJsonObject french = ctl().run({u"commands"_s, u"RegisterEntity"_s}).wholeJson();
    QVERIFY(french[u"title"_s] != one[u"title"_s]);
}

void TestCitssctlFiles::listsViews()
{
    QVERIFY(ctl().run({u"views"_s}).output.contains("people"));
    const QJsonObject one = ctl().run({u"views"_s, u"people"_s}).wholeJson();
    QCOMPARE(one[u"columns"_s][0][u"name"_s], QJsonValue(u"person_id"_s));
    QCOMPARE(one[u"columns"_s][0][u"kind"_s], QJsonValue(u"identifier"_s));
}

void TestCitssctlFiles::knowsItsRulePacks()
{
    const Ran list = ctl().run({u"program"_s, u"list"_s});
    QVERIFY(list.code == 0 && list.lines().size() >= 2);
    const Ran shown = ctl().run({u"program"_s, u"show"_s, u"wa"_s});
    QCOMPARE(shown.wholeJson()[u"id"_s], QJsonValue(u"WA"_s));
    const Ran checked = ctl().run({u"program"_s, u"check"_s});
    QCOMPARE(checked.code, 0);
    // The packs, and the examples that they carry: four at least for each of the 21 rule sets.
    const QString last = checked.lines().last();
    QVERIFY2(last.endsWith(u" passed, 0 failed"_s), qPrintable(last));
    QVERIFY(last.section(u' ', 0, 0).toInt() >= 11 + 4 * 21);
}

void TestCitssctlFiles::comparesRulePacks()
{
    const QStringList diff = {u"program"_s, u"diff"_s};
    const Ran sets = ctl().run(diff + QStringList{u"WA-CP1"_s, u"WA-CP2"_s});
    QVERIFY(sets.code == 0 && sets.output.contains("50000"));
    QVERIFY(sets.output.contains("RCW 70A.65.170(3)(b)"));
    const Ran packs = ctl().run(diff + QStringList{u"qc"_s, u"on"_s, u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(packs.output).array();
    QVERIFY(rows.size() > 10 && rows[0].toObject().keys().contains(u"citation"_s));
    QCOMPARE(ctl().run(diff + QStringList{u"wa"_s, u"WA"_s}).lines().size(), 1);
    QCOMPARE(ctl().run(diff + QStringList{u"wa"_s, u"no"_s}).code, 1);
    QCOMPARE(ctl().run(diff + QStringList{u"wa"_s, u"ca"_s, u"--format"_s, u"pdf"_s}).code, 2);
}

void TestCitssctlFiles::refusesWrongPacks()
{
    ctl().write(u"p.json"_s, R"({"id": "P", "version": 1, "extends": "QC", "programme": "P",
        "title": {"en": "P"}, "rule_sets": [{"id": "P-1", "extends": "QC-CP5",
        "deadline": {"day": 31, "tz": "Europe/Atlantis"},
        "limits": [{"id": "OFFSET", "cats": ["OFFSETS"], "ppm": {"*": 1100000}, "on": []}]}]})");
    const Ran wrong = ctl().run({u"program"_s, u"check"_s, u"p.json"_s});
    QCOMPARE(wrong.code, 1);
    for (const char* part : {"title.fr",
                             "rule_sets[0].deadline.day",
                             "RULES_DATE_IMPOSSIBLE",
                             "RULES_ZONE_UNKNOWN",
                             "rule_sets[0].limits[0].ppm.*",
                             "RULES_SHARE_TOO_HIGH"}) {
        QVERIFY2(wrong.output.contains(part), part);
    }
    ctl().setLanguage(u"fr"_s);
    const Ran french = ctl().run({u"program"_s, u"check"_s, u"p.json"_s});
    QVERIFY(QString::fromUtf8(french.output).contains(u"fuseau horaire"_s));
}

void TestCitssctlFiles::checksExamples()
{
    const QString vectors =
        qEnvironmentVariable("CITSS_SOURCE") + u"/../shared/spec/compliance-vectors.json"_s;
    if (!QFile::exists(vectors)) {
        QSKIP("the test vectors are not at hand");
    }
    const QStringList check = {u"program"_s, u"check"_s, u"WA"_s, u"--examples"_s};
    const Ran sound = ctl().run(check + QStringList{vectors});
    QVERIFY2(sound.code == 0, sound.output.constData());
    QFile file(vectors);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    QJsonObject first = examples.first().toObject();
    QJsonObject expect = first[u"expect"_s].toObject();
    expect[u"obligation"_s] = expect[u"obligation"_s].toInteger() + 1;
    first[u"expect"_s] = expect;
    examples[0] = first;
    ctl().write(u"v.json"_s, QJsonDocument(examples).toJson());
    const Ran wrong = ctl().run(check + QStringList{u"v.json"_s});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.lines().last().contains(u"1 failed"_s));
    QVERIFY2(wrong.output.contains(first[u"id"_s].toString().toUtf8()) &&
                 wrong.output.contains("expected"),
             wrong.output.constData());
    ctl().write(u"v.json"_s, "[{");
    QVERIFY(ctl().run(check + QStringList{u"v.json"_s}).code != 0);
}

QTEST_GUILESS_MAIN(TestCitssctlFiles)
#include "tst_citssctl_files.moc"
