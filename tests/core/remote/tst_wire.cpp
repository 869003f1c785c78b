// SPDX-License-Identifier: GPL-3.0-or-later
// A registry behind bytes is the registry: every call gives what it gives at hand, and no bytes in
// either direction do more harm than a message that says so.
#include "core/catalogue/catalogue.h"
#include "core/registry/registry_problems.h"
#include "core/remote/message.h"
#include "core/remote/wire_registry.h"
#include "core/remote/wire_server.h"
#include "core/storage/registry_file.h"
#include "core/storage/storage_error.h"
#include "tests/support/scenario.h"

#include <QRandomGenerator>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A scenario, and its registry seen through bytes that the tests may look at.
struct Wire {
    Scenario scenario;
    WireServer server{scenario.registry()};
    QByteArray lastRequest;
    QByteArray lastResponse;
    WireRegistry remote{[this](const QByteArray& request) {
                            lastRequest = request;
                            lastResponse = server.answer(request);
                            return lastResponse;
                        },
                        catalogue().problems};

    QByteArray token(const char* username)
    {
        return remote.assume(QLatin1String(username)).value().token;
    }
    CommandRequest command(const char* name, const char* json)
    {
        return {.id = scenario.registry().newCommandId(),
                .command = QLatin1String(name),
                .fields = fieldsOf(json)};
    }
};

ViewRequest people()
{
    ViewRequest request;
    request.view = u"people"_s;
    request.filters = {
        {.column = u"username"_s, .comparison = Comparison::NotEqual, .value = u"root"_s}};
    request.sort = u"username"_s;
    request.descending = true;
    request.limit = 2;
    request.totals = true;
    return request;
}

/// A registry of which the disk broke.
class BrokenRegistry final : public Registry {
public:
    [[nodiscard]] RegistryAbout about() override { throw StorageError(10, u"broken"_s); }
    Result<Session> signIn(const QString&, const QString&) override { return gone(); }
    Result<Session> assume(const QString&) override { return gone(); }
    Problems unlock(const QByteArray&, const QString&) override { return {gone()}; }
    void signOut(const QByteArray&) override {}
    Result<Outcome> execute(const CommandRequest&, const QByteArray&, const Progress&) override
    {
        return gone();
    }
    Result<Rehearsal> rehearse(const RehearsalRequest&, const QByteArray&, const Progress&) override
    {
        return gone();
    }
    Result<Page> read(const ViewRequest&, const QByteArray&) override { return gone(); }

private:
    static Problem gone() { return problem(SessionUnknown); }
};

}  // namespace

class TestWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shared = std::make_unique<Wire>(); }
    void cleanupTestCase() { m_shared.reset(); }

    void tellsWhatTheRegistryIs();
    void signsInByPassword();
    void assumesPersonas();
    void performsCommands();
    void repeatsKnownIds();
    void carriesRefusals();
    void carriesConflicts();
    void carriesTwoPersons();
    void rehearses();
    void rehearsesRefusals();
    void readsPages();
    void readsThePast();
    void carriesRefusalsOfViews();
    void unlocks();
    void signsOut();
    void refusesUnknownTokens();

    void codesRequestsBothWays_data();
    void codesRequestsBothWays();
    void answersHostileRequests_data();
    void answersHostileRequests();
    void survivesEveryCutAndFlip();
    void survivesHostileResponses_data();
    void survivesHostileResponses();
    void survivesEveryCutAndFlipOfResponses();
    void turnsExceptionsIntoProblems();
    void toleratesProblemsOfTheFuture();

private:
    // What is malformed changes nothing: one registry serves all such messages.
    std::unique_ptr<Wire> m_shared;
};

void TestWire::tellsWhatTheRegistryIs()
{
    Wire wire;
    QCOMPARE(wire.remote.about(), wire.scenario.registry().about());
}

void TestWire::signsInByPassword()
{
    Wire wire;
    const Result<Session> session = wire.remote.signIn(u"reg"_s, PersonaPassword);
    QVERIFY2(session.has_value(), qPrintable(codesOf(session)));
    QCOMPARE(session->username, u"reg"_s);
    QCOMPARE(session->name, u"Person reg"_s);
    QCOMPARE(session->grants, (Grants{{.role = Role::REG, .jurisdiction = std::nullopt}}));
    QVERIFY(wire.remote.read(people(), session->token).has_value());
    QCOMPARE(codesOf(wire.remote.signIn(u"reg"_s, u"wrong"_s)), u"SIGN_IN_FAILED"_s);
}

void TestWire::assumesPersonas()
{
    Wire wire;
    wire.scenario.addJurisdiction("XW");
    wire.scenario.addPersona("local", "REG", "XW");
    const Result<Session> session = wire.remote.assume(u"local"_s);
    QVERIFY(session.has_value());
    QCOMPARE(session->grants,
             (Grants{{.role = Role::REG, .jurisdiction = JurisdictionCode::of(u"XW"_s)}}));
    QCOMPARE(codesOf(wire.remote.assume(u"nobody"_s)), u"PERSONA_REFUSED"_s);
}

void TestWire::performsCommands()
{
    Wire wire;
    const CommandRequest command = wire.command("GrantRole", "{'username': 'reg', 'role': 'PRG'}");
    const Result<Outcome> outcome = wire.remote.execute(command, wire.token("root"));
    QVERIFY2(outcome.has_value(), qPrintable(codesOf(outcome)));
    QCOMPARE(outcome->number, wire.scenario.head());
    QVERIFY(!outcome->repeated);
}

void TestWire::repeatsKnownIds()
{
    Wire wire;
    const CommandRequest command = wire.command("GrantRole", "{'username': 'reg', 'role': 'PRG'}");
    const QByteArray token = wire.token("root");
    const Outcome first = *wire.remote.execute(command, token);
    const Outcome second = *wire.remote.execute(command, token);
    QVERIFY(second.repeated);
    QCOMPARE(second.number, first.number);
    QCOMPARE(second.made, first.made);
}

void TestWire::carriesRefusals()
{
    Wire wire;
    const Result<Outcome> outcome = wire.remote.execute(
        wire.command("GrantRole", "{'username': 'nobody', 'role': 'XYZ'}"), wire.token("root"));
    const Result<Outcome> direct = wire.scenario.registry().execute(
        wire.command("GrantRole", "{'username': 'nobody', 'role': 'XYZ'}"),
        wire.scenario.token("root"));
    QVERIFY(!outcome && !direct);
    QCOMPARE(outcome.error(), direct.error());  // types, fields, arguments, rules
}

void TestWire::carriesConflicts()
{
    Wire wire;
    CommandRequest command = wire.command("DeactivatePerson", "{'username': 'reg'}");
    command.seen = JournalNumber(1);
    const QString through = codesOf(wire.remote.execute(command, wire.token("root")));
    CommandRequest same = command;
    same.id = wire.scenario.registry().newCommandId();
    const QString direct =
        codesOf(wire.scenario.registry().execute(same, wire.scenario.token("root")));
    QCOMPARE(through, u"RECORD_CHANGED"_s);
    QCOMPARE(through, direct);
}

void TestWire::carriesTwoPersons()
{
    Wire wire;
    // AdoptRulePack: programme staff may not, the administrator of a jurisdiction proposes.
    const CommandRequest command = wire.command("AdoptRulePack", "{'pack': {}}");
    QCOMPARE(codesOf(wire.remote.execute(command, wire.token("prg"))),
             codesOf(wire.scenario.run("prg", "AdoptRulePack", "{'pack': {}}")));
    QCOMPARE(codesOf(wire.remote.execute(command, wire.token("adm"))),
             codesOf(wire.scenario.run("adm", "AdoptRulePack", "{'pack': {}}")));
}

void TestWire::rehearses()
{
    Wire wire;
    const JournalNumber before = wire.scenario.head();
    const RehearsalRequest request{
        .commands = {wire.command("GrantRole", "{'username': 'reg', 'role': 'PRG'}")},
        .views = {people()}};
    const Result<Rehearsal> rehearsal = wire.remote.rehearse(request, wire.token("root"));
    QVERIFY2(rehearsal.has_value(), qPrintable(codesOf(rehearsal)));
    QCOMPARE(rehearsal->outcomes.size(), 1);
    QVERIFY(rehearsal->outcomes.first().has_value());
    QCOMPARE(rehearsal->pages.size(), 1);
    QCOMPARE(rehearsal->pages.first()->rows.size(), 2);
    QVERIFY(rehearsal->pages.first()->rows.first().contains(Value(u"PRG, REG"_s)) ||
            rehearsal->pages.first()->rows.last().contains(Value(u"PRG, REG"_s)));
    QCOMPARE(wire.scenario.head(), before);
}

void TestWire::rehearsesRefusals()
{
    Wire wire;
    ViewRequest wrong = people();
    wrong.view = u"no_such_view"_s;
    const RehearsalRequest request{
        .commands = {wire.command("GrantRole", "{'username': 'nobody', 'role': 'PRG'}")},
        .views = {wrong}};
    const Result<Rehearsal> rehearsal = wire.remote.rehearse(request, wire.token("root"));
    const Result<Rehearsal> direct =
        wire.scenario.registry().rehearse(request, wire.scenario.token("root"));
    QCOMPARE(rehearsal->outcomes.first().error(), direct->outcomes.first().error());
    QCOMPARE(codesOf(rehearsal->pages.first()), u"VIEW_UNKNOWN"_s);
}

void TestWire::readsPages()
{
    Wire wire;
    ViewRequest request = people();
    const QByteArray token = wire.token("root");
    const Result<Page> first = wire.remote.read(request, token);
    QVERIFY2(first.has_value(), qPrintable(codesOf(first)));
    QCOMPARE(*first, *wire.scenario.registry().read(request, wire.scenario.token("root")));
    QCOMPARE(first->rows.size(), 2);
    request.after = first->next;
    QCOMPARE(wire.remote.read(request, token)->rows.size(), 2);
}

void TestWire::readsThePast()
{
    Wire wire;
    ViewRequest request = people();
    request.limit = 100;
    request.asOf = JournalNumber(2);
    QCOMPARE(wire.remote.read(request, wire.token("root"))->rows.size(), 1);
    request.asOf.reset();
    request.asOfTime = Instant(0);
    QCOMPARE(wire.remote.read(request, wire.token("root"))->rows.size(), 0);
}

void TestWire::carriesRefusalsOfViews()
{
    Wire wire;
    ViewRequest request = people();
    request.sort = u"shoe_size"_s;
    QCOMPARE(codesOf(wire.remote.read(request, wire.token("root"))), u"COLUMN_UNKNOWN"_s);
}

void TestWire::unlocks()
{
    Wire wire;
    const QByteArray token = wire.token("reg");
    QVERIFY(wire.remote.unlock(token, PersonaPassword).isEmpty());
    QCOMPARE(codesOf(wire.remote.unlock(token, u"wrong"_s)), u"SIGN_IN_FAILED"_s);
}

void TestWire::signsOut()
{
    Wire wire;
    const QByteArray token = wire.token("reg");
    wire.remote.signOut(token);
    QCOMPARE(codesOf(wire.remote.read(people(), token)), u"SESSION_UNKNOWN"_s);
}

void TestWire::refusesUnknownTokens()
{
    Wire wire;
    const QByteArray guess(32, 'x');
    QCOMPARE(codesOf(wire.remote.read(people(), guess)), u"SESSION_UNKNOWN"_s);
    QCOMPARE(codesOf(wire.remote.execute(wire.command("GrantRole", "{}"), guess)),
             u"SESSION_UNKNOWN"_s);
    QCOMPARE(codesOf(wire.remote.unlock({}, PersonaPassword)), u"SESSION_UNKNOWN"_s);
}

void TestWire::codesRequestsBothWays_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QByteArray>("token");
    for (int call = 1; call <= 8; ++call) {
        QTest::addRow("call %d", call) << call << QByteArray(call, 't');
    }
}

void TestWire::codesRequestsBothWays()
{
    QFETCH(int, call);
    QFETCH(QByteArray, token);
    const wire::Request request{.call = static_cast<wire::Call>(call),
                                .token = token,
                                .body = QCborMap{{u"a"_s, QCborArray{1, u"é"_s, nullptr}}}};
    QCOMPARE(wire::Request::fromBytes(request.bytes()), request);
    QCOMPARE(wire::Request::fromBytes(request.bytes())->bytes(), request.bytes());
}

void TestWire::answersHostileRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto message = [](const Value& version, const Value& call, const Value& body) {
        return canonicalBytes(QCborMap{{u"version"_s, version},
                                       {u"call"_s, call},
                                       {u"token"_s, QByteArray()},
                                       {u"body"_s, body}});
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("ones") << QByteArray(1000, '\xff');
    QTest::newRow("a promise of 2^63 bytes") << QByteArray::fromHex("5b7fffffffffffffff");
    QTest::newRow("a promise of 2^63 items") << QByteArray::fromHex("9b7fffffffffffffff");
    QTest::newRow("too deep") << QByteArray(100'000, '\x81');
    QTest::newRow("an array") << canonicalBytes(QCborArray{1, 1});
    QTest::newRow("an empty map") << canonicalBytes(QCborMap());
    QTest::newRow("another version") << message(2, 1, nullptr);
    QTest::newRow("version as text") << message(u"1"_s, 1, nullptr);
    QTest::newRow("call zero") << message(1, 0, nullptr);
    QTest::newRow("call nine") << message(1, 9, nullptr);
    QTest::newRow("a negative call") << message(1, -1, nullptr);
    QTest::newRow("call as text") << message(1, u"read"_s, nullptr);
    QTest::newRow("execute nothing") << message(1, 6, nullptr);
    QTest::newRow("execute a number") << message(1, 6, 7);
    QTest::newRow("execute without fields")
        << message(1, 6, QCborMap{{u"command"_s, u"GrantRole"_s}});
    QTest::newRow("rehearse a number") << message(1, 7, 7);
    QTest::newRow("rehearse what is none")
        << message(1, 7, QCborMap{{u"commands"_s, QCborArray{1, 2}}});
    QTest::newRow("read a filter that is none")
        << message(1, 8, QCborMap{{u"filters"_s, QCborArray{1}}});
    QTest::newRow("read a comparison that is none")
        << message(1, 8, QCborMap{{u"filters"_s, QCborArray{QCborArray{u"a"_s, 99, 1}}}});
    QTest::newRow("read a time that is none")
        << message(1, 8, QCborMap{{u"as_of_time"_s, u"yesterday"_s}});
    QTest::newRow("no token") << canonicalBytes(
        QCborMap{{u"version"_s, 1}, {u"call"_s, 1}, {u"body"_s, nullptr}});
}

void TestWire::answersHostileRequests()
{
    QFETCH(QByteArray, bytes);
    const auto response =
        wire::Response::fromBytes(m_shared->server.answer(bytes), catalogue().problems);
    QVERIFY(response && response->problems);
    QCOMPARE(codesOf(*response->problems), u"MESSAGE_MALFORMED"_s);
}

void TestWire::survivesEveryCutAndFlip()
{
    Wire wire;
    QVERIFY(wire.remote.read(people(), wire.token("root")).has_value());
    const QByteArray sound = wire.lastRequest;
    for (qsizetype length = 0; length < sound.size(); ++length) {
        const auto response = wire::Response::fromBytes(wire.server.answer(sound.first(length)),
                                                        catalogue().problems);
        QVERIFY(response && response->problems);
        QCOMPARE(codesOf(*response->problems), u"MESSAGE_MALFORMED"_s);
    }
    QRandomGenerator random(20260105);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray flipped = sound;
        for (int flip = random.bounded(1, 4); flip > 0; --flip) {
            flipped[random.bounded(static_cast<int>(flipped.size()))] =
                static_cast<char>(random.bounded(256));
        }
        QVERIFY(wire::Response::fromBytes(wire.server.answer(flipped), catalogue().problems));
    }
}

void TestWire::survivesHostileResponses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto message = [](const QString& key, const Value& value) {
        return canonicalBytes(QCborMap{{u"version"_s, 1}, {key, value}});
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray(100, '\xff');
    QTest::newRow("another version") << canonicalBytes(QCborMap{{u"version"_s, 2}});
    QTest::newRow("neither body nor problems") << canonicalBytes(QCborMap{{u"version"_s, 1}});
    QTest::newRow("a number") << message(u"body"_s, 7);
    QTest::newRow("refused without a reason") << message(u"problems"_s, QCborArray());
    QTest::newRow("rows that do not fit their columns")
        << message(u"body"_s,
                   QCborMap{{u"columns"_s, QCborArray{u"a"_s}},
                            {u"rows"_s, QCborArray{QCborArray{1, 2}}},
                            {u"outcomes"_s, QCborArray{QCborMap{{u"problems"_s, QCborArray()}}}},
                            {u"grants"_s, QCborArray{QCborArray{u"KING"_s, nullptr}}},
                            {u"kind"_s, 99}});
}

void TestWire::survivesHostileResponses()
{
    QFETCH(QByteArray, bytes);
    WireRegistry remote([&bytes](const QByteArray&) { return bytes; }, catalogue().problems);
    QCOMPARE(remote.about(), RegistryAbout());
    QCOMPARE(codesOf(remote.signIn(u"a"_s, u"b"_s)), u"MESSAGE_MALFORMED"_s);
    QCOMPARE(codesOf(remote.assume(u"a"_s)), u"MESSAGE_MALFORMED"_s);
    QCOMPARE(codesOf(remote.rehearse({}, {})), u"MESSAGE_MALFORMED"_s);
    QCOMPARE(codesOf(remote.read({}, {})), u"MESSAGE_MALFORMED"_s);
    remote.signOut({});
    QCOMPARE(codesOf(remote.execute({.id = {}, .command = u"x"_s, .fields = {}}, {})),
             u"MESSAGE_MALFORMED"_s);
}

void TestWire::survivesEveryCutAndFlipOfResponses()
{
    Wire wire;
    QVERIFY(wire.remote.read(people(), wire.token("root")).has_value());
    const QByteArray sound = wire.lastResponse;
    QByteArray bytes;
    WireRegistry remote([&bytes](const QByteArray&) { return bytes; }, catalogue().problems);
    for (qsizetype length = 0; length < sound.size(); ++length) {
        bytes = sound.first(length);
        QCOMPARE(codesOf(remote.read(people(), {})), u"MESSAGE_MALFORMED"_s);
    }
    QRandomGenerator random(20260105);
    for (int round = 0; round < 3'000; ++round) {
        bytes = sound;
        bytes[random.bounded(static_cast<int>(bytes.size()))] =
            static_cast<char>(random.bounded(256));
        const Result<Page> page = remote.read(people(), {});
        QVERIFY(page.has_value() || !page.error().isEmpty());
    }
}

void TestWire::turnsExceptionsIntoProblems()
{
    BrokenRegistry broken;
    WireServer server(broken);
    const auto response = wire::Response::fromBytes(
        server.answer(wire::Request{.call = wire::Call::About}.bytes()), catalogue().problems);
    QVERIFY(response && response->problems);
    QCOMPARE(codesOf(*response->problems), u"STORAGE_BROKEN"_s);
}

void TestWire::toleratesProblemsOfTheFuture()
{
    const QByteArray bytes =
        canonicalBytes(QCborMap{{u"version"_s, 1},
                                {u"problems"_s,
                                 QCborArray{QCborMap{{u"code"_s, u"FROM_THE_FUTURE"_s},
                                                     {u"field"_s, u"quantity"_s},
                                                     {u"arguments"_s, QCborArray{1}},
                                                     {u"rule"_s, QString()}}}}});
    WireRegistry remote([&bytes](const QByteArray&) { return bytes; }, catalogue().problems);
    const Result<Session> session = remote.assume(u"a"_s);
    QCOMPARE(codesOf(session), u"UNKNOWN_PROBLEM"_s);
    QCOMPARE(session.error().first().field, u"quantity"_s);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
