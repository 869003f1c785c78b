// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at random moments of a batch and of a large compliance run. Whatever it had
// acknowledged is there, the chain holds, no command is half done, and the same ids sent again
// complete the work, each done once. CITSS_KILLS says how many times; the seed is printed and can
// be given by CITSS_SEED.
#include "tests/app/ctl.h"
#include "tests/app/event_office.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 30;
const QString Office = u"office.citss"_s;

/// Entities with facilities: rows in several tables for each command.
QByteArray entitiesBatch()
{
    QByteArray lines;
    for (int i = 0; i < Lines; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        lines += R"({"id": "0000000000000000000000000000)" + number +
                 R"(", "as": "reg", "command": "RegisterEntity", "fields": {"jurisdiction": "XW", )"
                 R"("entity_id": "XW)" +
                 number + R"(", "type": "COVERED", "legal_name": "Company )" + number +
                 R"(", "facilities": [{"facility_id": "F)" + number +
                 R"(-1", "facility_from": "2023-01-01"}, {"facility_id": "F)" + number +
                 R"(-2", "facility_from": "2023-01-01"}]}})"
                 "\n";
    }
    return lines;
}

/// Id and journal number of the outcomes with a status.
QMap<QString, qint64> outcomes(const QByteArray& output, const QString& status)
{
    QMap<QString, qint64> found;
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.value(u"status"_s).toString() == status) {
            found.insert(json.value(u"id"_s).toString(), json.value(u"number"_s).toInteger());
        }
    }
    return found;
}

}  // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatItAcknowledged();
    void doesARunWholeOrNotAtAll();
    void leavesAFileThatOpensOrSaysWhyNot();

private:
    /// Makes the registry anew from the file `made`.
    void renew(const QString& made = u"made.citss"_s) const;
    /// Starts a batch on the registry, kills it after a while, and returns what it had said.
    [[nodiscard]] QByteArray killedAfter(int milliseconds) const;
    /// The same with a run, the while beginning once its proposal is told.
    [[nodiscard]] QByteArray runKilledAfter(int milliseconds) const;
    void checkRound(const QByteArray& acknowledged);
    void checkRun(const QByteArray& acknowledged,
                  const QByteArray& before,
                  const QByteArray& after);
    [[nodiscard]] qsizetype count(const QString& view) const;

    Ctl m_ctl;
    QRandomGenerator m_random;
    int m_rounds = 100;
};

void TestKill::initTestCase()
{
    const quint32 given = qEnvironmentVariable("CITSS_SEED").toUInt();
    const quint32 seed = given != 0 ? given : QRandomGenerator::system()->generate();
    qInfo("seed=%u", seed);
    m_random.seed(seed);
    if (const int rounds = qEnvironmentVariableIntValue("CITSS_KILLS"); rounds > 0) {
        m_rounds = rounds;
    }
    m_ctl.makeOffice(u"made.citss"_s);
    m_ctl.write(u"batch.jsonl"_s, entitiesBatch());
}

void TestKill::renew(const QString& made) const
{
    for (const QString& left : QStringList{Office, Office + u"-wal"_s, Office + u"-shm"_s}) {
        QFile::remove(m_ctl.file(left));
    }
    QVERIFY(QFile::copy(m_ctl.file(made), m_ctl.file(Office)));
}

QByteArray TestKill::killedAfter(int milliseconds) const
{
    QProcess process;
    m_ctl.start(process, {u"-r"_s, Office, u"batch"_s, u"batch.jsonl"_s});
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray TestKill::runKilledAfter(int milliseconds) const
{
    QProcess process;
    m_ctl.start(process, {u"-r"_s, Office, u"batch"_s, u"run.jsonl"_s});
    process.waitForReadyRead();
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

qsizetype TestKill::count(const QString& view) const
{
    const Ran ran = m_ctl.run(
        {u"-r"_s, Office, u"view"_s, view, u"--user"_s, u"aud"_s, u"--format"_s, u"json"_s});
    return ran.code == 0 ? QJsonDocument::fromJson(ran.output).array().size() : -1;
}

void TestKill::checkRound(const QByteArray& output)
{
    const QMap<QString, qint64> acknowledged = outcomes(output, u"done"_s);
    const Ran verified = m_ctl.run({u"-r"_s, Office, u"verify"_s, u"--replay"_s});
    QVERIFY2(verified.code == 0, (verified.output + verified.errors).constData());
    const qsizetype entities = count(u"entities"_s);
    // One more than it could tell of may have been done; none by halves.
    QVERIFY2(entities == acknowledged.size() || entities == acknowledged.size() + 1,
             qPrintable(u"%1 done, %2 told"_s.arg(entities).arg(acknowledged.size())));
    QCOMPARE(count(u"facilities"_s), 2 * entities);

    const Ran again = m_ctl.run({u"-r"_s, Office, u"batch"_s, u"batch.jsonl"_s});
    QCOMPARE(again.lines().last(), u"%1 passed, 0 failed"_s.arg(Lines));
    const QMap<QString, qint64> repeated = outcomes(again.output, u"repeated"_s);
    QCOMPARE(repeated.size(), entities);
    for (auto it = acknowledged.constBegin(); it != acknowledged.constEnd(); ++it) {
        QCOMPARE(repeated.value(it.key()), it.value());
    }
    QCOMPARE(count(u"entities"_s), Lines);
}

void TestKill::keepsWhatItAcknowledged()
{
    QElapsedTimer timer;
    timer.start();
    renew();
    checkRound(killedAfter(60'000 / Lines));  // long enough to be done
    QVERIFY(!QTest::currentTestFailed());
    renew();
    timer.restart();
    QCOMPARE(m_ctl.run({u"-r"_s, Office, u"batch"_s, u"batch.jsonl"_s}).code, 0);
    const int whole = static_cast<int>(timer.elapsed());
    int inTheMiddle = 0;
    for (int round = 0; round < m_rounds; ++round) {
        renew();
        const QByteArray output = killedAfter(m_random.bounded(whole + whole / 10 + 1));
        const qsizetype told = outcomes(output, u"done"_s).size();
        inTheMiddle += told > 0 && told < Lines ? 1 : 0;
        checkRound(output);
        if (QTest::currentTestFailed()) {
            qWarning("round %d", round);
            return;
        }
    }
    qInfo("killed=%d in the middle=%d", m_rounds, inTheMiddle);
    QVERIFY2(inTheMiddle > 0, "no kill came in the middle of the batch");
}

void TestKill::checkRun(const QByteArray& output, const QByteArray& before, const QByteArray& after)
{
    const Ran verified = m_ctl.run({u"-r"_s, Office, u"verify"_s, u"--replay"_s});
    QVERIFY2(verified.code == 0, (verified.output + verified.errors).constData());
    const QByteArray found = event_office::resultOf(m_ctl, Office);
    const bool isThere = found != before;
    if (isThere) {
        QCOMPARE(found.split('\n'), after.split('\n'));  // no half of a run
    }
    const QMap<QString, qint64> acknowledged = outcomes(output, u"done"_s);
    QVERIFY(isThere || !acknowledged.contains(event_office::ApprovalId));

    const Ran again = m_ctl.run({u"-r"_s, Office, u"batch"_s, u"run.jsonl"_s});
    QCOMPARE(again.lines().last(), u"2 passed, 0 failed"_s);
    QCOMPARE(outcomes(again.output, u"repeated"_s).contains(event_office::ApprovalId), isThere);
    QMap<QString, qint64> told = outcomes(output, u"proposed"_s);
    told.insert(acknowledged);
    const QMap<QString, qint64> repeated = outcomes(again.output, u"repeated"_s);
    for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
        QCOMPARE(repeated.value(it.key()), it.value());
    }
    QCOMPARE(event_office::resultOf(m_ctl, Office), after);
}

void TestKill::doesARunWholeOrNotAtAll()
{
    event_office::make(m_ctl, u"event.citss"_s);
    m_ctl.write(u"run.jsonl"_s, event_office::commitBatch());
    renew(u"event.citss"_s);
    const QByteArray before = event_office::resultOf(m_ctl, Office);
    QElapsedTimer timer;
    QProcess process;
    m_ctl.start(process, {u"-r"_s, Office, u"batch"_s, u"run.jsonl"_s});
    process.waitForReadyRead();
    timer.start();
    process.waitForFinished();
    QCOMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
    const int whole = qMax(50, static_cast<int>(timer.elapsed()));
    const QByteArray after = event_office::resultOf(m_ctl, Office);
    QVERIFY(before != after && !after.contains("broken"));
    const int rounds = qMax(1, m_rounds / 4);  // each checks much more than one of the batch
    int unfinished = 0;
    for (int round = 0; round < rounds; ++round) {
        renew(u"event.citss"_s);
        const QByteArray output = runKilledAfter(m_random.bounded(whole + whole / 10 + 1));
        QVERIFY(!outcomes(output, u"proposed"_s).isEmpty());
        unfinished += outcomes(output, u"done"_s).isEmpty() ? 1 : 0;
        checkRun(output, before, after);
        if (QTest::currentTestFailed()) {
            qWarning("round %d", round);
            return;
        }
    }
    qInfo("whole=%d ms killed=%d untold=%d", whole, rounds, unfinished);
    QVERIFY2(unfinished > 0, "no kill came in the middle of the run");
}

void TestKill::leavesAFileThatOpensOrSaysWhyNot()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_ctl.run({u"new"_s, u"n0.citss"_s, u"--training"_s}).code, 0);
    const int whole = static_cast<int>(timer.elapsed());
    for (int round = 1; round <= 20; ++round) {
        const QString name = u"n%1.citss"_s.arg(round);
        QProcess process;
        m_ctl.start(process, {u"new"_s, name, u"--training"_s});
        QThread::msleep(static_cast<unsigned long>(m_random.bounded(whole + 1)));
        process.kill();
        process.waitForFinished();
        const bool wasTold = process.readAllStandardOutput().startsWith("Founded");
        const Ran opened = m_ctl.run({u"-r"_s, name, u"verify"_s});
        QVERIFY2(opened.code == 0 || (opened.code == 3 && !wasTold),
                 qPrintable(opened.verdict() + QString::fromUtf8(opened.errors)));
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
