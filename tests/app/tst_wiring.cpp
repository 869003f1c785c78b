// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs share: opening any of the kinds of registry, its time, its key, its demos.
#include "app/batch_line.h"
#include "app/demo.h"
#include "app/session_book.h"
#include "core/snapshot/snapshot_export.h"
#include "core/snapshot/snapshot_problems.h"
#include "tests/support/scenario.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Start{1'767'632'400'000};
const QString Password = u"Longer-Pass-1"_s;

NewRegistry training()
{
    return {.name = u"Class"_s,
            .training = true,
            .username = u"trainer"_s,
            .person = {},
            .password = {},
            .start = Start};
}

NewRegistry live()
{
    return {.name = u"Office"_s,
            .training = false,
            .username = u"ann"_s,
            .person = u"Ann"_s,
            .password = Password,
            .start = Instant(0)};
}

std::unique_ptr<OpenedRegistry> opened(OpenedRegistry::Opened result)
{
    if (!result) {
        qFatal("%s", qPrintable(codesOf(result)));
    }
    return std::move(result).value();
}

}  // namespace

class TestWiring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereTheJournalEnds();
    void movesTheClockForward();
    void runsWithTheMachineWhenLive();
    void keepsTheKeyOfALiveRegistry();
    void signsTrainingWithItsKnownKey();
    void tellsSnapshotsFromRegistries();
    void leavesNothingThatFailed_data();
    void leavesNothingThatFailed();
    void keepsAKeyThatItDidNotMake();
    void givesTheSameFileForTheSameExercise();
    void neverMakesAnIdTwice();
    void knowsWhoWorksByDefault();
    void signsInOnce();
    void needsPasswordsWhenLive();
    void playsDemosInMemory();
    void playsDemosByteForByte();
    void readsBatchLines();
};

void TestWiring::standsWhereTheJournalEnds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.citss"_s);
    opened(OpenedRegistry::create(path, training()));
    const auto again = opened(OpenedRegistry::open(path));
    QVERIFY(again->isTraining() && !again->isSnapshot());
    QCOMPARE(again->registry().about().now, Start);
}

void TestWiring::movesTheClockForward()
{
    const auto registry = OpenedRegistry::inMemory(training());
    const Instant later(Start.milliseconds() + 1'000);
    QVERIFY(registry->moveClock(later).isEmpty());
    QCOMPARE(registry->registry().about().now, later);
    QCOMPARE(codesOf(registry->moveClock(Start)), u"CLOCK_GOES_BACK"_s);
    QCOMPARE(registry->registry().about().now, later);
}

void TestWiring::runsWithTheMachineWhenLive()
{
    const QTemporaryDir folder;
    const auto registry = opened(OpenedRegistry::create(folder.filePath(u"l.citss"_s), live()));
    const Instant there = registry->registry().about().now;  // before it is now here
    const qint64 apart = SystemClock().now().milliseconds() - there.milliseconds();
    QVERIFY(apart >= 0 && apart < 60'000);
    QCOMPARE(codesOf(registry->moveClock(Instant(4'000'000'000'000))), u"CLOCK_OF_LIVE_REGISTRY"_s);
}

void TestWiring::keepsTheKeyOfALiveRegistry()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"l.citss"_s);
    opened(OpenedRegistry::create(path, live()));
    const auto again = opened(OpenedRegistry::open(path));
    const Result<SigningKey> key = again->signingKey();
    QVERIFY(key.has_value());
    QCOMPARE(key->publicKey(), again->registry().about().publicKey);
    QVERIFY(QFile::remove(SigningKey::pathFor(path)));
    QCOMPARE(codesOf(Problems(again->signingKey().error())), u"KEY_MISSING"_s);
}

void TestWiring::signsTrainingWithItsKnownKey()
{
    const auto registry = OpenedRegistry::inMemory(training());
    QCOMPARE(registry->signingKey()->publicKey(), registry->registry().about().publicKey);
}

void TestWiring::tellsSnapshotsFromRegistries()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.citss"_s);
    const auto registry = OpenedRegistry::inMemory(training());
    const Session trainer = *registry->registry().assume(u"trainer"_s);
    QVERIFY(registry->registry()
                .execute({.id = QByteArray(16, 'r'),
                          .command = u"GrantRole"_s,
                          .fields = {{u"username"_s, u"trainer"_s}, {u"role"_s, u"AUD"_s}}},
                         trainer.token)
                .has_value());
    const Session auditor = *registry->registry().assume(u"trainer"_s);
    const SigningKey key = SigningKey::ofTraining();
    QVERIFY(exportSnapshot(registry->registry(), {.path = path, .exporter = auditor, .key = key})
                .has_value());
    const auto snapshot = opened(OpenedRegistry::open(path));
    QVERIFY(snapshot->isSnapshot() && !snapshot->isTraining());
    QVERIFY(snapshot->registry().about().training);
    QCOMPARE(snapshot->defaultUser(), u"auditor"_s);
    QCOMPARE(codesOf(snapshot->moveClock(Instant(4'000'000'000'000))), u"CLOCK_OF_LIVE_REGISTRY"_s);
}

void TestWiring::leavesNothingThatFailed_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("weak password") << u"ann"_s << u"weak"_s << u"PASSWORD_TOO_WEAK"_s;
    QTest::newRow("no password") << u"ann"_s << QString() << u"PASSWORD_TOO_WEAK"_s;
}

void TestWiring::leavesNothingThatFailed()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    NewRegistry order = live();
    order.username = username;
    order.password = password;
    QCOMPARE(codesOf(OpenedRegistry::create(folder.filePath(u"l.citss"_s), order)), code);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWiring::keepsAKeyThatItDidNotMake()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"l.citss"_s);
    QVERIFY(SigningKey::ofTraining().write(SigningKey::pathFor(path)).isEmpty());
    QCOMPARE(codesOf(OpenedRegistry::create(path, live())), u"FILE_EXISTS"_s);
    QVERIFY(SigningKey::read(SigningKey::pathFor(path)).has_value());
    QVERIFY(!QFile::exists(path));
}

void TestWiring::givesTheSameFileForTheSameExercise()
{
    const QTemporaryDir folder;
    QByteArrayList files;
    for (const QString& name : {u"a.citss"_s, u"b.citss"_s}) {
        opened(OpenedRegistry::create(folder.filePath(name), training()));
        {
            const auto again = opened(OpenedRegistry::open(folder.filePath(name)));
            SessionBook sessions(*again);
            const CommandRequest command{
                .id = again->registry().newCommandId(),
                .command = u"GrantRole"_s,
                .fields = {{u"username"_s, u"trainer"_s}, {u"role"_s, u"AUD"_s}}};
            QVERIFY(again->registry().execute(command, *sessions.tokenFor({})).has_value());
        }
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
    }
    QVERIFY(files.at(0) == files.at(1));
}

void TestWiring::neverMakesAnIdTwice()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.citss"_s);
    opened(OpenedRegistry::create(path, training()));
    QList<QByteArray> ids;
    for (int i = 0; i < 3; ++i) {
        const auto registry = opened(OpenedRegistry::open(path));
        SessionBook sessions(*registry);
        ids.append(registry->registry().newCommandId());
        const CommandRequest command{
            .id = ids.last(),
            .command = i == 1 ? u"RevokeRole"_s : u"GrantRole"_s,
            .fields = {{u"username"_s, u"trainer"_s}, {u"role"_s, u"AUD"_s}}};
        const Result<Outcome> outcome =
            registry->registry().execute(command, *sessions.tokenFor({}));
        QVERIFY2(outcome.has_value(), qPrintable(codesOf(outcome)));
        QVERIFY(!outcome->repeated);
    }
    QVERIFY(ids.at(0) != ids.at(1) && ids.at(1) != ids.at(2) && ids.at(0) != ids.at(2));
}

void TestWiring::knowsWhoWorksByDefault()
{
    QCOMPARE(OpenedRegistry::inMemory(training())->defaultUser(), u"trainer"_s);
    const QTemporaryDir folder;
    QCOMPARE(opened(OpenedRegistry::create(folder.filePath(u"l.citss"_s), live()))->defaultUser(),
             QString());
}

void TestWiring::signsInOnce()
{
    const auto registry = OpenedRegistry::inMemory(training());
    SessionBook sessions(*registry);
    QCOMPARE(*sessions.tokenFor({}), *sessions.tokenFor(u"trainer"_s));
    QCOMPARE(codesOf(sessions.sessionFor(u"nobody"_s)), u"PERSONA_REFUSED"_s);
}

void TestWiring::needsPasswordsWhenLive()
{
    const QTemporaryDir folder;
    const auto registry = opened(OpenedRegistry::create(folder.filePath(u"l.citss"_s), live()));
    SessionBook sessions(*registry);
    QCOMPARE(codesOf(sessions.sessionFor({})), u"USER_NEEDED"_s);
    QCOMPARE(codesOf(sessions.sessionFor(u"ann"_s)), u"PASSWORD_UNKNOWN"_s);
    sessions.addPassword(u"ann"_s, Password);
    sessions.setUser(u"ann"_s);
    const Result<Session> session = sessions.sessionFor({});
    QVERIFY(session.has_value());
    QCOMPARE(session->name, u"Ann"_s);
}

void TestWiring::playsDemosInMemory()
{
    if (demoNames().isEmpty()) {
        QSKIP("no demo is built in");
    }
    for (const QString& name : demoNames()) {
        const auto demo = opened(openDemo(name));
        QVERIFY(demo->isTraining());
        QVERIFY(demo->registry().about().head.number() > 10);
    }
    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(codesOf(openDemo(demoNames().first(), cancelled)), u"CANCELLED"_s);
    QCOMPARE(codesOf(openDemo(u"atlantis"_s)), u"DEMO_UNKNOWN"_s);
}

void TestWiring::playsDemosByteForByte()
{
    for (const QString& name : demoNames()) {
        const RegistryAbout one = opened(openDemo(name))->registry().about();
        const RegistryAbout two = opened(openDemo(name))->registry().about();
        QCOMPARE(one.headHash, two.headHash);
    }
}

void TestWiring::readsBatchLines()
{
    const Result<BatchLine> line =
        readBatchLine(R"({"command": "X", "fields": {"n": 9007199254740993}, "as": "a",)"
                      R"( "id": "00112233445566778899aabbccddeeff", "seen": 7,)"
                      R"( "at": "2026-01-05T17:00:00Z"})");
    QVERIFY2(line.has_value(), qPrintable(codesOf(line)));
    QCOMPARE(line->request.command, u"X"_s);
    QCOMPARE(line->request.fields.value(u"n"_s).toInteger(), 9'007'199'254'740'993);
    QCOMPARE(line->request.id.toHex(), QByteArray("00112233445566778899aabbccddeeff"));
    QCOMPARE(line->request.seen, JournalNumber(7));
    QCOMPARE(line->as, u"a"_s);
    QCOMPARE(line->at, Start);
    QVERIFY(readBatchLine(R"({"at": "2026-01-05T17:00:00Z"})")->isOnlyClock());
    QVERIFY(!commandIdFromHex(u"00112233445566778899aabbccddeefg"_s));
    QVERIFY(!commandIdFromHex(u"00 112233445566778899aabbccddeeff"_s));
    QVERIFY(!commandIdFromHex({}));
}

QTEST_GUILESS_MAIN(TestWiring)
#include "tst_wiring.moc"
