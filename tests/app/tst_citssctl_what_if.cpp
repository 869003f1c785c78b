// SPDX-License-Identifier: GPL-3.0-or-later
// Readiness, what-if and why, as scripts ask for them.
#include "tests/app/ctl.h"
#include "tests/app/event_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QString Office = u"office.citss"_s;
const QString Event = u"XW-2023-ANNUAL"_s;

}  // namespace

class TestCitssctlWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void tellsHowEntitiesStand();
    void tellsThemByStepAndLimit();
    void comparesSuppositions();
    void readsAWhatIfFromAFile();
    void replaysWhatHasRun();
    void explainsEveryLine();
    void explainsInFrench();
    void showsViewsOfARehearsal();
    void refuses_data();
    void refuses();

private:
    Ran ask(const QStringList& words, const QByteArray& input = {}) const
    {
        return m_ctl->run(QStringList{u"-r"_s, Office, u"--user"_s, u"adm"_s} + words, input);
    }
    [[nodiscard]] QJsonArray rows(const QStringList& words) const
    {
        const Ran ran = ask(words + QStringList{u"--format"_s, u"json"_s});
        return ran.code == 0 ? QJsonDocument::fromJson(ran.output).array() : QJsonArray();
    }
    [[nodiscard]] QByteArray journal() const
    {
        return m_ctl->run({u"-r"_s, Office, u"view"_s, u"journal"_s, u"--user"_s, u"aud"_s}).output;
    }

    std::unique_ptr<Ctl> m_ctl;
    QByteArray m_journal;
};

void TestCitssctlWhatIf::initTestCase()
{
    m_ctl = std::make_unique<Ctl>();
    event_office::make(*m_ctl, Office);
    m_journal = journal();
    QVERIFY(!m_journal.isEmpty());
}

/// Whatever was asked, nothing of it stays.
void TestCitssctlWhatIf::cleanup()
{
    QCOMPARE(journal(), m_journal);
}

void TestCitssctlWhatIf::tellsHowEntitiesStand()
{
    const QJsonArray all = rows({u"readiness"_s, Event});
    QCOMPARE(all.size(), event_office::Entities);
    const QJsonObject first = all.first().toObject();
    QCOMPARE(first[u"entity_id"_s].toString(), u"XW1000"_s);
    QCOMPARE(first[u"obligation"_s].toInt(), 270);
    QCOMPARE(first[u"held"_s].toInt(), 200);
    QCOMPARE(first[u"eligible"_s].toInt(), 200);
    QCOMPARE(first[u"shortfall"_s].toInt(), 70);
    QCOMPARE(first[u"late_obl"_s].toInt(), 280);
    // Only those who are short, the worst first.
    const QJsonArray shortOnes = rows({u"readiness"_s,
                                       Event,
                                       u"--where"_s,
                                       u"shortfall>0"_s,
                                       u"--sort"_s,
                                       u"shortfall"_s,
                                       u"--desc"_s});
    QCOMPARE(shortOnes.size(), 43);
    QCOMPARE(shortOnes.first().toObject()[u"shortfall"_s].toInt(), 71);
}

void TestCitssctlWhatIf::tellsThemByStepAndLimit()
{
    const QStringList one = {u"readiness"_s, Event, u"--entity"_s, u"XW1001"_s, u"--by"_s};
    const QJsonArray steps = rows(one + QStringList{u"step"_s});
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().toObject()[u"planned"_s].toInt(), 270);
    QCOMPARE(rows(one + QStringList{u"limit"_s}).size(), 2);
    QCOMPARE(rows(one + QStringList{u"line"_s}).size(), 3);
    QCOMPARE(rows(one + QStringList{u"left"_s}).size(), 2);
}

void TestCitssctlWhatIf::comparesSuppositions()
{
    const QJsonArray changed = rows({u"what-if"_s,
                                     Event,
                                     u"--set"_s,
                                     u"events.ANNUAL.ppm=200000"_s,
                                     u"--where"_s,
                                     u"shortfall_before>0"_s});
    QCOMPARE(changed.size(), 43);
    for (const QJsonValue row : changed) {
        QCOMPARE(row[u"shortfall_after"_s].toInt(), 0);
        QVERIFY(row[u"obligation_change"_s].toInt() < 0);
    }
}

void TestCitssctlWhatIf::readsAWhatIfFromAFile()
{
    m_ctl->write(u"idea.json"_s,
                 R"({"suppositions": [{"entity_id": "XW1000", "what": "HOLDINGS",
                     "instrument": "ALLOWANCE", "vintage": 2023, "amount": 70}]})");
    const QJsonArray row = rows({u"what-if"_s, Event, u"idea.json"_s, u"--entity"_s, u"XW1000"_s});
    QCOMPARE(row.size(), 1);
    QCOMPARE(row.first().toObject()[u"shortfall_change"_s].toInt(), -70);
    QCOMPARE(row.first().toObject()[u"status_after"_s].toString(), u"FULFILLED"_s);
}

void TestCitssctlWhatIf::replaysWhatHasRun()
{
    const QString copy = u"run.citss"_s;
    QVERIFY(QFile::copy(m_ctl->file(Office), m_ctl->file(copy)));
    QCOMPARE(m_ctl->run({u"-r"_s, copy, u"batch"_s, u"-"_s}, event_office::commitBatch()).code, 0);
    const Ran ran = m_ctl->run({u"-r"_s,
                                copy,
                                u"--user"_s,
                                u"adm"_s,
                                u"what-if"_s,
                                Event,
                                u"--rules"_s,
                                u"WA-CP1@1"_s,
                                u"--set"_s,
                                u"penalty.factor=3"_s,
                                u"--entity"_s,
                                u"XW1000"_s,
                                u"--format"_s,
                                u"json"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.errors.contains("[REVERSED_IN_REHEARSAL]"), ran.errors.constData());
    const QJsonObject row = QJsonDocument::fromJson(ran.output).array().first().toObject();
    QCOMPARE(row[u"late_obl_before"_s].toInt(), 280);
    QCOMPARE(row[u"late_obl_after"_s].toInt(), 210);
}

void TestCitssctlWhatIf::explainsEveryLine()
{
    const Ran ran = ask({u"why"_s, Event, u"XW1000"_s});
    QCOMPARE(ran.code, 0);
    const QStringList lines = ran.lines();
    // Four blocks, two limits, and the shortfall: by how much, at what cost.
    QCOMPARE(lines.size(), 8);
    QVERIFY2(lines.at(0).endsWith(
                 u"Needed: 270. Free in the block: 50. Taken: 50. (WAC 173-446-600(3)-(4))"_s),
             qPrintable(lines.at(0)));
    QCOMPARE(lines.at(6), u"270 instruments are owed; 200 can be retired, so 70 are missing."_s);
    QCOMPARE(lines.at(7), u"This shortfall costs 280 instruments, due on 2025-05-01."_s);
}

void TestCitssctlWhatIf::explainsInFrench()
{
    m_ctl->setLanguage(u"fr"_s);
    const Ran ran = ask({u"why"_s, Event, u"XW1000"_s});
    m_ctl->setLanguage(u"en"_s);
    QCOMPARE(
        ran.lines().value(6),
        u"270 droits d'émission sont dus\u00a0; 200 peuvent être retirés, il en manque donc 70."_s);
}

void TestCitssctlWhatIf::showsViewsOfARehearsal()
{
    const Ran ran = ask({u"execute"_s,
                         u"PreviewComplianceRun"_s,
                         uR"({"event": "XW-2023-ANNUAL", "entities": ["XW1001"], "lines": true})"_s,
                         u"--rehearse"_s,
                         u"--view"_s,
                         u"preview_lines:preview=0"_s,
                         u"--view"_s,
                         u"preview_entities:preview=0,entity_id=XW1001"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject views = ran.json()[u"views"_s].toObject();
    QCOMPARE(views[u"preview_lines"_s].toArray().size(), 3);
    QCOMPARE(views[u"preview_entities"_s][0][u"retired"_s].toInt(), 270);
}

void TestCitssctlWhatIf::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("verdict");

    const QString preview = u"PreviewComplianceRun"_s;
    const QString fields = uR"({"event": "XW-2023-ANNUAL"})"_s;
    QTest::newRow("no such event")
        << QStringList{u"readiness"_s, u"XW-2024-ANNUAL"_s} << u"1 EVENT_UNKNOWN"_s;
    QTest::newRow("no such part") << QStringList{u"readiness"_s, Event, u"--by"_s, u"colour"_s}
                                  << u"2 OPTION_VALUE_MALFORMED"_s;
    QTest::newRow("no such rules")
        << QStringList{u"what-if"_s, Event, u"--rules"_s, u"XX-1"_s} << u"1 RULES_NOT_AT_HAND"_s;
    QTest::newRow("no such version")
        << QStringList{u"what-if"_s, Event, u"--rules"_s, u"WA-CP1@7"_s}
        << u"1 RULES_NOT_AT_HAND"_s;
    QTest::newRow("rules of other years")
        << QStringList{u"what-if"_s, Event, u"--rules"_s, u"WA-CP2"_s}
        << u"1 RULES_OF_OTHER_YEARS"_s;
    QTest::newRow("no place") << QStringList{u"what-if"_s, Event, u"--set"_s, u"200000"_s}
                              << u"2 OPTION_VALUE_MALFORMED"_s;
    QTest::newRow("no such file") << QStringList{u"what-if"_s, Event, u"nothing.json"_s}
                                  << u"3 INPUT_UNREADABLE"_s;
    QTest::newRow("no such entity")
        << QStringList{u"why"_s, Event, u"XW9999"_s} << u"1 ENTITY_NOT_IN_EVENT"_s;
    QTest::newRow("a view of what is done")
        << QStringList{u"execute"_s, preview, fields, u"--view"_s, u"previews"_s}
        << u"2 VIEW_NEEDS_REHEARSAL"_s;
    QTest::newRow("a what-if performed")
        << QStringList{u"execute"_s, u"WhatIfComplianceRun"_s, fields}
        << u"1 COMMAND_REHEARSED_ONLY"_s;
}

void TestCitssctlWhatIf::refuses()
{
    QFETCH(QStringList, words);
    const Ran ran = ask(words);
    QTEST(ran.verdict(), "verdict");
}

QTEST_GUILESS_MAIN(TestCitssctlWhatIf)

#include "tst_citssctl_what_if.moc"
