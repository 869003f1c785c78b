// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/parties/staff_commands.h"
#include "core/parties/staff_views.h"
#include "core/registry/session_keeper.h"
#include "core/registry/system_commands.h"
#include "tests/support/scenario.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace citss;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Founding founding(bool training)
{
    return {.name = u"Test"_s,
            .training = training,
            .publicKey = QByteArray(32, 'k'),
            .username = u"root"_s,
            .person = u"First Person"_s,
            .passwordHash = PersonaPasswordHash};
}

/// A file registry with a clock and chance of its own.
struct Site {
    QTemporaryDir folder;
    ManualClock clock{Scenario::Start};
    SeededRandom random{"site"};
    Surroundings surroundings{catalogue(), clock, random};

    [[nodiscard]] QString path() const { return folder.filePath(u"site.citss"_s); }
};

}  // namespace

/// Signing in and out, locks of persons and of sessions, and who may come without a password.
class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"citss.*.info=false"_s); }
    void signsInWithTheRightPassword();
    void tellsNobodyWhatWasWrong_data();
    void tellsNobodyWhatWasWrong();
    void locksAfterFiveFailuresInARow();
    void aSuccessClearsTheFailures();
    void signInsAreInTheJournal();
    void personasOnlyInTraining();
    void locksAnIdleSession();
    void unlockAsksForThePassword();
    void endsSessions();
    void aRegistryIsFoundedOnce();
    void reopensWithAllThatWasDone();
    void nobodyWaitsForTotals();
    void totalsEndWhenNobodyWantsThem_data();
    void totalsEndWhenNobodyWantsThem();
    void nobodyWaitsForWhoReadsAside();
    void refusesAFoundingWithABarePassword();
    void aSnapshotHasOneReaderAndNoWriter();
};

void TestSessions::signsInWithTheRightPassword()
{
    Scenario s;
    const Result<Session> session = s.registry().signIn(u"reg"_s, PersonaPassword);
    QCOMPARE(codesOf(session), u"ok"_s);
    QCOMPARE(session->username, u"reg"_s);
    QCOMPARE(session->name, u"Person reg"_s);
    QCOMPARE(session->grants, (Grants{{.role = Role::REG, .jurisdiction = std::nullopt}}));
    QCOMPARE(session->token.size(), 32);
    const Result<Session> other = s.registry().signIn(u"reg"_s, PersonaPassword);
    QVERIFY(other->token != session->token);
}

void TestSessions::tellsNobodyWhatWasWrong_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");

    QTest::newRow("wrong password") << u"reg"_s << u"Training-2"_s;
    QTest::newRow("no password") << u"reg"_s << u""_s;
    QTest::newRow("the hash itself") << u"reg"_s << PersonaPasswordHash;
    QTest::newRow("another case") << u"reg"_s << u"training-1"_s;
    QTest::newRow("unknown person") << u"nobody"_s << PersonaPassword;
    QTest::newRow("hostile") << u"' OR 1=1 --"_s << PersonaPassword;
    QTest::newRow("very long") << u"reg"_s << QString(1'000'000, u'x');
}

void TestSessions::tellsNobodyWhatWasWrong()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    Scenario s;
    QCOMPARE(codesOf(s.registry().signIn(username, password)), u"SIGN_IN_FAILED"_s);
}

void TestSessions::locksAfterFiveFailuresInARow()
{
    Scenario s;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(codesOf(s.registry().signIn(u"prg"_s, u"wrong"_s)), u"SIGN_IN_FAILED"_s);
    }
    const JournalNumber head = s.head();
    QCOMPARE(codesOf(s.registry().signIn(u"prg"_s, PersonaPassword)), u"PERSON_LOCKED"_s);
    // Trying on does not even fill the journal.
    QCOMPARE(s.head(), head);
    QCOMPARE(codesOf(s.registry().signIn(u"reg"_s, PersonaPassword)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "UnlockPerson", "{'username': 'prg'}")), u"ok"_s);
    QCOMPARE(codesOf(s.registry().signIn(u"prg"_s, PersonaPassword)), u"ok"_s);
}

void TestSessions::aSuccessClearsTheFailures()
{
    Scenario s;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(codesOf(s.registry().signIn(u"prg"_s, u"wrong"_s)), u"SIGN_IN_FAILED"_s);
        }
        QCOMPARE(codesOf(s.registry().signIn(u"prg"_s, PersonaPassword)), u"ok"_s);
        QCOMPARE(s.cell("people", "{'username': 'prg'}", "failures"), u"0"_s);
    }
}

void TestSessions::signInsAreInTheJournal()
{
    Scenario s;
    const qint64 head = s.head().number();
    QVERIFY(!s.registry().signIn(u"reg"_s, u"wrong"_s));
    QVERIFY(s.registry().signIn(u"reg"_s, PersonaPassword));
    QCOMPARE(s.rows("journal", "{'command': 'RecordSignIn'}").size(), 2);
    QCOMPARE(s.head().number(), head + 2);
}

void TestSessions::personasOnlyInTraining()
{
    Site site;
    const auto live = LocalRegistry::inMemory(founding(false), site.surroundings);
    QCOMPARE(codesOf(live->assume(u"root"_s)), u"PERSONA_REFUSED"_s);
    QCOMPARE(codesOf(live->signIn(u"root"_s, PersonaPassword)), u"ok"_s);
    const auto training = LocalRegistry::inMemory(founding(true), site.surroundings);
    QCOMPARE(codesOf(training->assume(u"root"_s)), u"ok"_s);
    QCOMPARE(codesOf(training->assume(u"auditor"_s)), u"PERSONA_REFUSED"_s);
}

void TestSessions::locksAnIdleSession()
{
    SeededRandom random("keeper");
    SessionKeeper keeper(10min);
    const SessionKeeper::Time start{};
    const QByteArray token = keeper.open(Session(), random, start).token;
    QCOMPARE(codesOf(keeper.use(token, start + 10min)), u"ok"_s);
    QCOMPARE(codesOf(keeper.use(token, start + 20min)), u"ok"_s);
    QCOMPARE(codesOf(keeper.use(token, start + 30min + 1s)), u"SESSION_LOCKED"_s);
    // Time alone does not open it again.
    QCOMPARE(codesOf(keeper.use(token, start + 30min + 2s)), u"SESSION_LOCKED"_s);
    keeper.unlock(token, start + 40min);
    QCOMPARE(codesOf(keeper.use(token, start + 41min)), u"ok"_s);
    SessionKeeper patient(0min);
    const QByteArray other = patient.open(Session(), random, start).token;
    QCOMPARE(codesOf(patient.use(other, start + 1000h)), u"ok"_s);
    QCOMPARE(codesOf(patient.use(token, start)), u"SESSION_UNKNOWN"_s);
}

void TestSessions::unlockAsksForThePassword()
{
    Scenario s;
    const QByteArray token = s.token("reg");
    QCOMPARE(codesOf(s.registry().unlock(token, u"wrong"_s)), u"SIGN_IN_FAILED"_s);
    QCOMPARE(codesOf(s.registry().unlock(token, PersonaPassword)), u"ok"_s);
    QCOMPARE(codesOf(s.registry().unlock("no such token", PersonaPassword)), u"SESSION_UNKNOWN"_s);
}

void TestSessions::endsSessions()
{
    Scenario s;
    const QByteArray token = s.token("reg");
    ViewRequest request;
    request.view = u"entities"_s;
    QCOMPARE(codesOf(s.registry().read(request, token)), u"ok"_s);
    s.registry().signOut(token);
    QCOMPARE(codesOf(s.registry().read(request, token)), u"SESSION_UNKNOWN"_s);
    s.registry().signOut(token);
}

void TestSessions::aRegistryIsFoundedOnce()
{
    Site site;
    {
        const LocalRegistry::Opened made =
            LocalRegistry::create(site.path(), founding(false), site.surroundings);
        QCOMPARE(codesOf(made), u"ok"_s);
        QCOMPARE((*made)->about().head, JournalNumber(1));
        QCOMPARE((*made)->about().name, u"Test"_s);
        QCOMPARE((*made)->about().kind, RegistryAbout::Kind::Live);
    }
    QCOMPARE(codesOf(LocalRegistry::create(site.path(), founding(false), site.surroundings)),
             u"FILE_EXISTS"_s);
}

void TestSessions::reopensWithAllThatWasDone()
{
    Site site;
    RegistryAbout before;
    {
        const LocalRegistry::Opened made =
            LocalRegistry::create(site.path(), founding(false), site.surroundings);
        QVERIFY((*made)->signIn(u"root"_s, PersonaPassword));
        before = (*made)->about();
    }
    const LocalRegistry::Opened opened = LocalRegistry::open(site.path(), site.surroundings);
    QCOMPARE(codesOf(opened), u"ok"_s);
    QCOMPARE((*opened)->about(), before);
    QCOMPARE(codesOf((*opened)->signIn(u"root"_s, PersonaPassword)), u"ok"_s);
    QCOMPARE(codesOf(LocalRegistry::open(site.path(), site.surroundings)), u"FILE_LOCKED"_s);
}

namespace {

/// As many rows as take a while to be summed.
View longView()
{
    return {.name = "long",
            .title = "Long",
            .help = "Long.",
            .action = Action::Everyone,
            .columns = {{"i", "I", ColumnKind::Count, 0, true}},
            .key = {"i"},
            .sql =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                "4000000) SELECT i AS i FROM n"};
}

/// What is never done by itself: no row is one of its own.
View endlessView()
{
    return {.name = "endless",
            .title = "Endless",
            .help = "Endless.",
            .action = Action::Everyone,
            .columns = {{"i", "I", ColumnKind::Count, 0, true}},
            .key = {"i"},
            .sql =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT i AS i FROM n WHERE i < 0"};
}

Catalogue longCatalogue()
{
    Catalogue own;
    addSystemCommands(own);
    addStaffCommands(own);
    own.add(staffViews());
    own.add({longView(), endlessView()});
    return own;
}

}  // namespace

/// The totals of a very long list are read beside it: whoever turns a page does not wait for them.
void TestSessions::nobodyWaitsForTotals()
{
    const Catalogue own = longCatalogue();
    Site site;
    const LocalRegistry::Opened made =
        LocalRegistry::create(site.path(), founding(true), {own, site.clock, site.random});
    QCOMPARE(codesOf(made), u"ok"_s);
    LocalRegistry& registry = **made;
    const QByteArray token = registry.assume(u"root"_s)->token;
    ViewRequest sums;
    sums.view = u"long"_s;
    sums.limit = 1;
    sums.totals = true;
    std::atomic<bool> isDone = false;
    std::optional<qint64> count;
    std::thread summing([&] {
        const Result<Page> page = registry.read(sums, token);
        count = page ? page->count : std::nullopt;
        isDone = true;
    });
    QTest::qSleep(50);
    ViewRequest people;
    people.view = u"people"_s;
    const Result<Page> page = registry.read(people, token);
    const bool hasWaited = isDone;
    summing.join();
    QCOMPARE(codesOf(page), u"ok"_s);
    QVERIFY(!hasWaited);
    QCOMPARE(count, std::optional<qint64>(4'000'000));
}

/// Whoever has changed the filter wants the old totals no more: they end in the midst of a
/// statement.
void TestSessions::totalsEndWhenNobodyWantsThem_data()
{
    QTest::addColumn<bool>("isAside");
    QTest::newRow("a file, on a connection of its own") << true;
    QTest::newRow("rows, on the one that all share") << false;
}

void TestSessions::totalsEndWhenNobodyWantsThem()
{
    QFETCH(bool, isAside);
    const Catalogue own = longCatalogue();
    Site site;
    const LocalRegistry::Opened made =
        LocalRegistry::create(site.path(), founding(true), {own, site.clock, site.random});
    LocalRegistry& registry = **made;
    const QByteArray token = registry.assume(u"root"_s)->token;
    ViewRequest endless;
    endless.view = u"endless"_s;
    endless.totals = isAside;
    Progress progress;
    std::thread hand([&progress] {
        QTest::qSleep(50);
        progress.cancel();
    });
    const Result<Page> page = registry.read(endless, token, progress);
    hand.join();
    QCOMPARE(codesOf(page), u"CANCELLED"_s);
    // What comes after it is read as ever, and what is not wanted any more is not begun.
    ViewRequest people;
    people.view = u"people"_s;
    QCOMPARE(codesOf(registry.read(people, token)), u"ok"_s);
    QCOMPARE(codesOf(registry.read(people, token, progress)), u"CANCELLED"_s);
}

/// Verifying a large registry takes long: people go on working, and it sees one moment.
void TestSessions::nobodyWaitsForWhoReadsAside()
{
    Site site;
    const LocalRegistry::Opened made =
        LocalRegistry::create(site.path(), founding(false), site.surroundings);
    LocalRegistry& registry = **made;
    const JournalNumber before = registry.about().head;
    registry.readAside([&](Database& database) {
        const auto entries = [&database] {
            Statement count = database.composed("SELECT count(*) FROM journal_entry");
            return count.step() ? count.integer(0) : -1;
        };
        const qint64 first = entries();
        QVERIFY(registry.signIn(u"root"_s, PersonaPassword));
        QVERIFY(registry.about().head > before);
        QCOMPARE(entries(), first);
    });
}

void TestSessions::refusesAFoundingWithABarePassword()
{
    Site site;
    Founding bare = founding(false);
    bare.passwordHash = u"Training-1"_s;
    QCOMPARE(codesOf(LocalRegistry::create(site.path(), bare, site.surroundings)),
             u"NOT_PASSWORD_HASH"_s);
}

void TestSessions::aSnapshotHasOneReaderAndNoWriter()
{
    Site site;
    QVERIFY(LocalRegistry::create(site.path(), founding(true), site.surroundings));
    const LocalRegistry::Opened opened = LocalRegistry::openSnapshot(site.path(),
                                                                     {.name = {},
                                                                      .headHash = {},
                                                                      .publicKey = {},
                                                                      .exportedBy = u"Somebody"_s,
                                                                      .exportedAt = {}},
                                                                     site.surroundings);
    QCOMPARE(codesOf(opened), u"ok"_s);
    LocalRegistry& snapshot = **opened;
    QCOMPARE(snapshot.about().kind, RegistryAbout::Kind::Snapshot);
    QVERIFY(snapshot.about().training);
    QCOMPARE(snapshot.about().exportedBy, u"Somebody"_s);
    QCOMPARE(codesOf(snapshot.assume(u"root"_s)), u"PERSONA_REFUSED"_s);
    QCOMPARE(codesOf(snapshot.signIn(u"root"_s, PersonaPassword)), u"PERSONA_REFUSED"_s);
    const Result<Session> reader = snapshot.assume(u"auditor"_s);
    QCOMPARE(codesOf(reader), u"ok"_s);
    ViewRequest request;
    request.view = u"people"_s;
    QCOMPARE(snapshot.read(request, reader->token)->rows.size(), 1);
    QCOMPARE(codesOf(snapshot.execute({.id = {}, .command = u"ChangePassword"_s, .fields = {}},
                                      reader->token)),
             u"REGISTRY_READ_ONLY"_s);
    QCOMPARE(codesOf(snapshot.rehearse({.commands = {}, .views = {}}, reader->token)),
             u"REGISTRY_READ_ONLY"_s);
    QCOMPARE(codesOf(snapshot.unlock(reader->token, {})), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
