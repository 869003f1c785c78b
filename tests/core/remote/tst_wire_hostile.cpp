// SPDX-License-Identifier: GPL-3.0-or-later
// No bytes in either direction do more harm than a message that says so.
#include "core/registry/registry_problems.h"
#include "core/storage/storage_error.h"
#include "tests/core/remote/wire_pair.h"

#include <QRandomGenerator>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of an answer to a request with `key` in it.
QByteArray answerWith(const wire::Request& request, const QString& key, const Value& value)
{
    return canonicalBytes(QCborMap{{u"version"_s, 1}, {u"number"_s, request.number}, {key, value}});
}

std::optional<wire::Response> responseOf(const QByteArray& bytes)
{
    const auto answer = wire::answerFromBytes(bytes, catalogue().problems);
    const auto* const response = answer ? std::get_if<wire::Response>(&*answer) : nullptr;
    return response != nullptr ? std::optional(*response) : std::nullopt;
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
    using Registry::read;
    Result<Page> read(const ViewRequest&, const QByteArray&, const Progress&) override
    {
        return gone();
    }

private:
    static Problem gone() { return problem(SessionUnknown); }
};

}  // namespace

class TestWireHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shared = std::make_unique<Wire>(); }
    void cleanupTestCase() { m_shared.reset(); }

    void codesRequestsBothWays_data();
    void codesRequestsBothWays();
    void answersHostileRequests_data();
    void answersHostileRequests();
    void survivesEveryCutAndFlip();
    void survivesHostileResponses_data();
    void survivesHostileResponses();
    void survivesWhatIsNoAnswer_data();
    void survivesWhatIsNoAnswer();
    void dropsAnswersToOthers();
    void survivesEveryCutAndFlipOfResponses();
    void turnsExceptionsIntoProblems();
    void toleratesProblemsOfTheFuture();

private:
    /// Whatever is asked of a registry that speaks so ends as a malformed message.
    void checkMalformed(const std::function<QByteArray(const wire::Request&)>& say);

    // What is malformed changes nothing: one registry serves all such messages.
    std::unique_ptr<Wire> m_shared;
};

void TestWireHostile::codesRequestsBothWays_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QByteArray>("token");
    for (int call = 1; call <= 9; ++call) {
        QTest::addRow("call %d", call) << call << QByteArray(call, 't');
    }
}

void TestWireHostile::codesRequestsBothWays()
{
    QFETCH(int, call);
    QFETCH(QByteArray, token);
    const wire::Request request{.call = static_cast<wire::Call>(call),
                                .number = qint64{1} << (7 * call - 1),
                                .token = token,
                                .body = QCborMap{{u"a"_s, QCborArray{1, u"é"_s, nullptr}}}};
    QCOMPARE(wire::Request::fromBytes(request.bytes()), request);
    QCOMPARE(wire::Request::fromBytes(request.bytes())->bytes(), request.bytes());
}

void TestWireHostile::answersHostileRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto message = [](const Value& version, const Value& call, const Value& body) {
        return canonicalBytes(QCborMap{{u"version"_s, version},
                                       {u"call"_s, call},
                                       {u"number"_s, 1},
                                       {u"token"_s, QByteArray()},
                                       {u"body"_s, body}});
    };
    const auto numbered = [](const Value& number) {
        return canonicalBytes(QCborMap{{u"version"_s, 1},
                                       {u"call"_s, 1},
                                       {u"number"_s, number},
                                       {u"token"_s, QByteArray()},
                                       {u"body"_s, nullptr}});
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
    QTest::newRow("call ten") << message(1, 10, nullptr);
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
        QCborMap{{u"version"_s, 1}, {u"call"_s, 1}, {u"number"_s, 1}, {u"body"_s, nullptr}});
    QTest::newRow("no number") << numbered(Value(QCborSimpleType::Null));
    QTest::newRow("number zero") << numbered(0);
    QTest::newRow("a negative number") << numbered(-1);
    QTest::newRow("a number as text") << numbered(u"1"_s);
}

void TestWireHostile::answersHostileRequests()
{
    QFETCH(QByteArray, bytes);
    const auto response = responseOf(m_shared->answerTo(bytes));
    QVERIFY(response && response->problems);
    QCOMPARE(codesOf(*response->problems), u"MESSAGE_MALFORMED"_s);
}

void TestWireHostile::survivesEveryCutAndFlip()
{
    Wire wire;
    QVERIFY(wire.remote.read(people(), wire.token("root")).has_value());
    const QByteArray sound = wire.lastRequest;
    for (qsizetype length = 0; length < sound.size(); ++length) {
        const auto response = responseOf(wire.answerTo(sound.first(length)));
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
        wire.lastAnswer.clear();
        const auto request = wire::Request::fromBytes(flipped);
        const bool isCancel = request && request->call == wire::Call::Cancel;
        QCOMPARE(responseOf(wire.answerTo(flipped)).has_value(), !isCancel);
    }
}

void TestWireHostile::survivesHostileResponses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const QString& key, const Value& value) {
        QTest::newRow(name) << key << canonicalBytes(value);
    };
    row("neither body nor problems", u"answer"_s, 1);
    row("a number", u"body"_s, 7);
    row("refused without a reason", u"problems"_s, QCborArray());
    row("progress of nothing", u"progress"_s, QCborArray());
    row("progress of one number", u"progress"_s, QCborArray{1});
    row("progress of three", u"progress"_s, QCborArray{1, 2, 3});
    row("progress backwards", u"progress"_s, QCborArray{-1, 2});
    row("progress of texts", u"progress"_s, QCborArray{u"1"_s, u"2"_s});
    row("topics without a head", u"topics"_s, QCborArray{u"people"_s});
    row("topics of numbers", u"topics"_s, QCborArray{1});
    row("rows that do not fit their columns",
        u"body"_s,
        QCborMap{{u"columns"_s, QCborArray{u"a"_s}},
                 {u"rows"_s, QCborArray{QCborArray{1, 2}}},
                 {u"outcomes"_s, QCborArray{QCborMap{{u"problems"_s, QCborArray()}}}},
                 {u"grants"_s, QCborArray{QCborArray{u"KING"_s, nullptr}}},
                 {u"kind"_s, 99}});
}

void TestWireHostile::survivesHostileResponses()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    const Value content = fromCanonicalBytes(value).value();
    checkMalformed([&](const wire::Request& request) { return answerWith(request, key, content); });
}

void TestWireHostile::survivesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray(100, '\xff');
    QTest::newRow("a request") << wire::Request{.call = wire::Call::Read}.bytes();
    QTest::newRow("another version")
        << canonicalBytes(QCborMap{{u"version"_s, 2}, {u"number"_s, 1}, {u"body"_s, 1}});
    QTest::newRow("no number") << canonicalBytes(QCborMap{{u"version"_s, 1}, {u"body"_s, 1}});
    QTest::newRow("a negative number")
        << canonicalBytes(QCborMap{{u"version"_s, 1}, {u"number"_s, -1}, {u"body"_s, 1}});
    QTest::newRow("a value for nobody") << wire::Response{.number = 0, .body = 1}.bytes();
}

void TestWireHostile::survivesWhatIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    checkMalformed([&bytes](const wire::Request&) { return bytes; });
}

void TestWireHostile::checkMalformed(const std::function<QByteArray(const wire::Request&)>& say)
{
    Parrot parrot(say);
    QCOMPARE(parrot().about(), RegistryAbout());
    QCOMPARE(codesOf(parrot().signIn(u"a"_s, u"b"_s)), u"MESSAGE_MALFORMED"_s);
    QCOMPARE(codesOf(parrot().assume(u"a"_s)), u"MESSAGE_MALFORMED"_s);
    QCOMPARE(codesOf(parrot().rehearse({}, {})), u"MESSAGE_MALFORMED"_s);
    QCOMPARE(codesOf(parrot().read({}, {})), u"MESSAGE_MALFORMED"_s);
    parrot().signOut({});
    QCOMPARE(codesOf(parrot().execute({.id = {}, .command = u"x"_s, .fields = {}}, {})),
             u"MESSAGE_MALFORMED"_s);
}

void TestWireHostile::dropsAnswersToOthers()
{
    Parrot parrot([](const wire::Request& request) {
        return wire::Response{.number = request.number + 1, .body = 1}.bytes();
    });
    QCOMPARE(codesOf(parrot().read({}, {})), u"CONNECTION_LOST"_s);
    QCOMPARE(codesOf(parrot().assume(u"a"_s)), u"CONNECTION_LOST"_s);
}

void TestWireHostile::survivesEveryCutAndFlipOfResponses()
{
    Wire wire;
    QVERIFY(wire.remote.read(people(), wire.token("root")).has_value());
    wire::Response first = responseOf(wire.lastAnswer).value();
    first.number = 1;
    const QByteArray sound = first.bytes();
    QByteArray bytes;
    const auto say = [&bytes](const wire::Request&) { return bytes; };
    for (qsizetype length = 0; length < sound.size(); ++length) {
        bytes = sound.first(length);
        QCOMPARE(codesOf(Parrot(say)().read(people(), {})), u"MESSAGE_MALFORMED"_s);
    }
    QRandomGenerator random(20260105);
    for (int round = 0; round < 3'000; ++round) {
        bytes = sound;
        bytes[random.bounded(static_cast<int>(bytes.size()))] =
            static_cast<char>(random.bounded(256));
        const Result<Page> page = Parrot(say)().read(people(), {});
        QVERIFY(page.has_value() || !page.error().isEmpty());
    }
}

void TestWireHostile::turnsExceptionsIntoProblems()
{
    BrokenRegistry broken;
    QByteArray answer;
    WireServer server(broken, [&answer](const QByteArray& bytes) { answer = bytes; });
    server.receive(wire::Request{.call = wire::Call::About}.bytes());
    const auto response = responseOf(answer);
    QVERIFY(response && response->problems);
    QCOMPARE(codesOf(*response->problems), u"STORAGE_BROKEN"_s);
}

void TestWireHostile::toleratesProblemsOfTheFuture()
{
    Parrot parrot([](const wire::Request& request) {
        return answerWith(request,
                          u"problems"_s,
                          QCborArray{QCborMap{{u"code"_s, u"FROM_THE_FUTURE"_s},
                                              {u"field"_s, u"quantity"_s},
                                              {u"arguments"_s, QCborArray{1}},
                                              {u"rule"_s, QString()}}});
    });
    const Result<Session> session = parrot().assume(u"a"_s);
    QCOMPARE(codesOf(session), u"UNKNOWN_PROBLEM"_s);
    QCOMPARE(session.error().first().field, u"quantity"_s);
}

QTEST_GUILESS_MAIN(TestWireHostile)
#include "tst_wire_hostile.moc"
