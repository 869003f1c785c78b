// SPDX-License-Identifier: GPL-3.0-or-later
// The real program in a world that breaks: readers that leave, full disks, media that cannot be
// written, two programs on one file, interrupts. What was told stays done, and it works again.
#include "tests/app/ctl.h"
#include "tests/app/event_office.h"
#include "tests/app/small_disk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QString Office = u"office.citss"_s;

/// Lines that register people, each with an id of its own.
QByteArray peopleBatch(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(4, '0');
        lines += R"({"id": "0000000000000000000000000000)" + number +
                 R"(", "command": "RegisterPerson", "fields": {"username": "p)" + number +
                 R"(", "name": ")" + QByteArray(1'000, 'n') +
                 R"(", "password_hash": "$argon2id$v=19$m=8,t=1,p=1$iRPOIxbCiopLkhUbLJKVag$)"
                 R"(N1p2o4aE1rscIM7VK5SU6PrG1zzEPOqc7q2zz8Q4erA"}})"
                 "\n";
    }
    return lines;
}

int withStatus(const Ran& ran, const QString& status)
{
    int count = 0;
    for (qsizetype i = 0; i < ran.lines().size(); ++i) {
        count += ran.json(i)[u"status"_s].toString() == status ? 1 : 0;
    }
    return count;
}

}  // namespace

class TestCitssctlWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void noticesThatItsReaderLeft();
    void noticesThatItsOutputIsFull();
    void namesTheHolderOfAFile();
    void waitsForNobodysTyping();
    void stopsWhileWaitingForLines();
    void undoesWhatIsInterrupted();
    void survivesAFullDisk();
    void survivesAFullDiskInARun();
    void survivesALimitOnFiles();
    void tellsThatTheMediumIsReadOnly();
    void readsSnapshotsFromReadOnlyMedia();
    void asksWithoutShowing();

private:
    Ran office(const QStringList& words, const QByteArray& input = {}) const
    {
        return m_ctl->run(QStringList{u"-r"_s, Office} + words, input);
    }
    [[nodiscard]] qsizetype peopleCount(const QString& registry = Office) const;

    std::unique_ptr<Ctl> m_made;
    std::unique_ptr<Ctl> m_ctl;
};

void TestCitssctlWorld::initTestCase()
{
    m_made = std::make_unique<Ctl>();
    m_made->makeOffice(Office);
}

void TestCitssctlWorld::init()
{
    m_ctl = std::make_unique<Ctl>();
    QVERIFY(QFile::copy(m_made->file(Office), m_ctl->file(Office)));
}

qsizetype TestCitssctlWorld::peopleCount(const QString& registry) const
{
    const Ran ran =
        m_ctl->run({u"-r"_s, registry, u"view"_s, u"people"_s, u"--format"_s, u"json"_s});
    return ran.code == 0 ? QJsonDocument::fromJson(ran.output).array().size() : -1;
}

void TestCitssctlWorld::noticesThatItsReaderLeft()
{
    m_ctl->write(u"b.jsonl"_s, peopleBatch(20));
    const Ran ran = m_ctl->shell(
        u"(sleep 1; cat b.jsonl) | citssctl -r office.citss batch - --lang en | true; "
        "echo ${PIPESTATUS[1]}"_s);
    QCOMPARE(ran.output, QByteArray("3\n"));
    QVERIFY2(ran.errors.contains("[OUTPUT_BROKEN]"), ran.errors.constData());
    // What nobody is told about is not done on and on.
    QCOMPARE(peopleCount(), 7);
}

void TestCitssctlWorld::noticesThatItsOutputIsFull()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no /dev/full");
    }
    for (const QString& job : {u"views"_s, u"--help"_s, u"-r office.citss view people"_s}) {
        const Ran ran = m_ctl->shell(u"citssctl --lang en "_s + job + u" > /dev/full"_s);
        QCOMPARE(ran.verdict(), u"3 OUTPUT_BROKEN"_s);
    }
}

void TestCitssctlWorld::namesTheHolderOfAFile()
{
    QProcess holder;
    m_ctl->start(holder, {u"-r"_s, Office, u"batch"_s, u"-"_s});
    holder.write(peopleBatch(1));
    QTRY_VERIFY_WITH_TIMEOUT(holder.bytesAvailable() > 0 || holder.waitForReadyRead(100), 20'000);
    const Ran second = office({u"view"_s, u"people"_s});
    QCOMPARE(second.verdict(), u"3 FILE_LOCKED"_s);
    QVERIFY2(second.errors.contains("citssctl on ") &&
                 second.errors.contains(QByteArray::number(holder.processId())),
             second.errors.constData());
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(peopleCount(), 7);
}

void TestCitssctlWorld::waitsForNobodysTyping()
{
    // Without a terminal there is nobody to ask: it says so instead of hanging.
    QElapsedTimer timer;
    timer.start();
    const Ran ran =
        m_ctl->shell(u"setsid citssctl --lang en new live.citss --user ann < /dev/null"_s);
    QCOMPARE(ran.verdict(), u"2 PASSWORD_NEEDED"_s);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestCitssctlWorld::stopsWhileWaitingForLines()
{
    QProcess process;
    m_ctl->start(process, {u"-r"_s, Office, u"batch"_s, u"-"_s});
    process.write(peopleBatch(1));
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0 || process.waitForReadyRead(100), 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().endsWith("1 passed, 0 failed\n"));
    QVERIFY(process.readAllStandardError().contains("[CANCELLED]"));
    QCOMPARE(peopleCount(), 7);
}

void TestCitssctlWorld::undoesWhatIsInterrupted()
{
    QByteArray table = "Entity ID,Legal name\n";
    for (int i = 10'000; i < 40'000; ++i) {
        table += "XW" + QByteArray::number(i) + ",Company " + QByteArray::number(i) + '\n';
    }
    m_ctl->write(u"e.csv"_s, table);
    const QStringList import =
        QStringList{u"-r"_s, Office} +
        importWords(u"reg"_s, u"entities"_s, u"e.csv"_s, {u"open_accounts=true"_s});
    const QByteArray before = office({u"view"_s, u"journal"_s, u"--user"_s, u"aud"_s}).output;
    bool wasCancelled = false;
    for (int delay = 200; delay < 4'000 && !wasCancelled; delay += 200) {
        QProcess process;
        m_ctl->start(process, import);
        process.waitForFinished(delay);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        const QByteArray errors = process.readAllStandardError();
        wasCancelled = process.exitCode() == 1 && errors.contains("[CANCELLED]");
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
            QSKIP("the import was done before it could be interrupted");
        }
    }
    QVERIFY(wasCancelled);
    QCOMPARE(office({u"view"_s, u"journal"_s, u"--user"_s, u"aud"_s}).output, before);
    QCOMPARE(office({u"verify"_s, u"--replay"_s}).code, 0);
}

void TestCitssctlWorld::survivesAFullDisk()
{
    QVERIFY(QDir().mkpath(m_ctl->file(u"disk"_s)));
    SmallDisk disk(m_ctl->file(u"disk"_s), u"size=1536k"_s);
    if (!disk.isMounted()) {
        QSKIP("only root can have a small disk");
    }
    const QString registry = u"disk/office.citss"_s;
    QVERIFY(QFile::copy(m_ctl->file(Office), m_ctl->file(registry)));
    const QByteArray batch = peopleBatch(400);
    const QStringList words = {u"-r"_s, registry, u"batch"_s, u"-"_s};
    const Ran full = m_ctl->run(words, batch);
    QCOMPARE(full.code, 3);
    const qsizetype last = full.lines().size() - 2;
    const QString code = full.problemCodes(last);
    QVERIFY2(code == u"DISK_FULL"_s || code == u"STORAGE_BROKEN"_s, qPrintable(code));
    QCOMPARE(full.json(last)[u"status"_s], QJsonValue(u"failed"_s));
    const int done = withStatus(full, u"done"_s);
    QVERIFY(done > 5 && done < 400);
    // Readable while it is full or at the latest when there is room; nothing was lost either way.
    QVERIFY(disk.change(u"size=32m"_s));
    QCOMPARE(peopleCount(registry), 6 + done);
    QCOMPARE(m_ctl->run({u"-r"_s, registry, u"verify"_s, u"--replay"_s}).code, 0);
    const Ran again = m_ctl->run(words, batch);
    QCOMPARE(again.code, 0);
    QCOMPARE(withStatus(again, u"repeated"_s), done);
    QCOMPARE(withStatus(again, u"done"_s), 400 - done);
}

void TestCitssctlWorld::survivesAFullDiskInARun()
{
    QVERIFY(QDir().mkpath(m_ctl->file(u"disk"_s)));
    SmallDisk disk(m_ctl->file(u"disk"_s), u"size=64m"_s);
    if (!disk.isMounted()) {
        QSKIP("only root can have a small disk");
    }
    const QString registry = u"disk/event.citss"_s;
    event_office::make(*m_ctl, u"event.citss"_s);
    QVERIFY(QFile::copy(m_ctl->file(u"event.citss"_s), m_ctl->file(registry)));
    const QByteArray before = event_office::resultOf(*m_ctl, registry);
    const QStringList words = {u"-r"_s, registry, u"batch"_s, u"-"_s};
    // Room for the proposal and for a part of the run.
    const qint64 size = QFile(m_ctl->file(registry)).size() / 1024;
    QVERIFY(disk.change(u"size=%1k"_s.arg(size + 250)));
    const Ran full = m_ctl->run(words, event_office::commitBatch());
    QCOMPARE(full.code, 3);
    QCOMPARE(full.json(0)[u"status"_s], QJsonValue(u"proposed"_s));
    QCOMPARE(full.json(1)[u"status"_s], QJsonValue(u"failed"_s));
    QCOMPARE(full.problemCodes(1), u"DISK_FULL"_s);
    QVERIFY(disk.change(u"size=64m"_s));
    QCOMPARE(event_office::resultOf(*m_ctl, registry), before);
    QCOMPARE(m_ctl->run({u"-r"_s, registry, u"verify"_s, u"--replay"_s}).code, 0);
    const Ran again = m_ctl->run(words, event_office::commitBatch());
    QCOMPARE(again.lines().last(), u"2 passed, 0 failed"_s);
    QCOMPARE(again.json(0)[u"status"_s], QJsonValue(u"repeated"_s));
    QCOMPARE(again.json(1)[u"status"_s], QJsonValue(u"done"_s));
    QCOMPARE(m_ctl->run({u"-r"_s, registry, u"verify"_s, u"--replay"_s}).code, 0);
}

void TestCitssctlWorld::survivesALimitOnFiles()
{
    m_ctl->write(u"b.jsonl"_s, peopleBatch(400));
    const qint64 blocks = QFile(m_ctl->file(Office)).size() / 1024 + 100;
    const Ran limited = m_ctl->shell(
        u"ulimit -f %1; citssctl --lang en -r office.citss batch b.jsonl"_s.arg(blocks));
    QCOMPARE(limited.code, 3);
    const int done = withStatus(limited, u"done"_s);
    QVERIFY2(done < 400, limited.errors.constData());
    QCOMPARE(peopleCount(), 6 + done);
    QCOMPARE(office({u"verify"_s, u"--replay"_s}).code, 0);
    QCOMPARE(office({u"batch"_s, u"b.jsonl"_s}).lines().last(), u"400 passed, 0 failed"_s);
}

void TestCitssctlWorld::tellsThatTheMediumIsReadOnly()
{
    QVERIFY(QDir().mkpath(m_ctl->file(u"disk"_s)));
    SmallDisk disk(m_ctl->file(u"disk"_s), u"size=8m"_s);
    if (!disk.isMounted()) {
        QSKIP("only root can mount a medium");
    }
    QVERIFY(QFile::copy(m_ctl->file(Office), m_ctl->file(u"disk/office.citss"_s)));
    QVERIFY(disk.change(u"ro"_s));
    const QStringList on = {u"-r"_s, u"disk/office.citss"_s};
    QCOMPARE(m_ctl->run(on + QStringList{u"view"_s, u"people"_s}).verdict(), u"3 FILE_READ_ONLY"_s);
    QCOMPARE(m_ctl->run({u"new"_s, u"disk/n.citss"_s, u"--training"_s}).verdict(),
             u"3 FILE_READ_ONLY"_s);
    const Ran snapshot =
        office({u"snapshot"_s, u"export"_s, u"disk/s.citss"_s, u"--user"_s, u"aud"_s});
    QCOMPARE(snapshot.code, 3);
}

void TestCitssctlWorld::readsSnapshotsFromReadOnlyMedia()
{
    QVERIFY(QDir().mkpath(m_ctl->file(u"disk"_s)));
    SmallDisk disk(m_ctl->file(u"disk"_s), u"size=8m"_s);
    if (!disk.isMounted()) {
        QSKIP("only root can mount a medium");
    }
    QCOMPARE(office({u"snapshot"_s, u"export"_s, u"disk/s.citss"_s, u"--user"_s, u"aud"_s}).code,
             0);
    QVERIFY(disk.change(u"ro"_s));
    QCOMPARE(peopleCount(u"disk/s.citss"_s), 6);
    QCOMPARE(m_ctl->run({u"snapshot"_s, u"verify"_s, u"disk/s.citss"_s, u"--replay"_s}).code, 0);
}

void TestCitssctlWorld::asksWithoutShowing()
{
    if (m_ctl->shell(u"command -v script"_s).code != 0) {
        QSKIP("there is no program \"script\" to lend a terminal");
    }
    const Ran ran = m_ctl->shell(
        u"(sleep 2; echo Longer-Pass-1; sleep 2) | "
        "script -qec 'citssctl --lang en new live.citss --user ann' /dev/null"_s);
    QVERIFY2(ran.code == 0, ran.output.constData());
    QVERIFY(ran.output.contains("Password of ann"));
    QVERIFY(!ran.output.contains("Longer-Pass-1"));
    m_ctl->setVariable(u"CITSS_PASSWORD"_s, u"Longer-Pass-1"_s);
    const Ran people =
        m_ctl->run({u"-r"_s, u"live.citss"_s, u"view"_s, u"people"_s, u"--user"_s, u"ann"_s});
    QCOMPARE(people.verdict(), u"0"_s);
}

QTEST_GUILESS_MAIN(TestCitssctlWorld)
#include "tst_citssctl_world.moc"
