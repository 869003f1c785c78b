// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on beside calls and their answers: how far a call is, that it is to stop, what others
// have changed, and that the connection is gone.
#include "tests/core/remote/wire_pair.h"
#include "tests/support/endless_sums.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

using Reports = QList<std::pair<qint64, qint64>>;

/// A command that reports each of its rows twice.
CommandRequest entities(int count, char id)
{
    QCborArray rows;
    for (int i = 0; i < count; ++i) {
        rows.append(QCborMap{{u"legal_name"_s, u"Entity %1"_s.arg(i)}});
    }
    return {.id = QByteArray(16, id),
            .command = u"RegisterEntities"_s,
            .fields = {{u"jurisdiction"_s, u"XW"_s}, {u"rows"_s, rows}}};
}

Reports reportsOf(Registry& registry, const CommandRequest& request, const QByteArray& token)
{
    Reports reports;
    const Progress progress([&reports](qint64 done, qint64 total) {
        reports.append({done, total});
    });
    const Result<Outcome> outcome = registry.execute(request, token, progress);
    return outcome ? reports : Reports();
}

using Changes = QList<std::pair<JournalNumber, QStringList>>;

/// Writes down all that a registry announces, as long as that is there.
void record(const Registry& registry, Changes& changes)
{
    QObject::connect(
        &registry, &Registry::changed, [&changes](JournalNumber head, const QStringList& topics) {
            changes.append({head, topics});
        });
}

/// A server that takes each message in on a thread of its own, as if it came from afar.
struct FarServer {
    std::mutex mutex;
    std::mutex sending;
    std::vector<std::thread> threads;
    WireServer server;
    WireRegistry remote{[this](const QByteArray& request) {
                            const std::scoped_lock lock(mutex);
                            threads.emplace_back([this, request] { server.receive(request); });
                        },
                        catalogue()};

    explicit FarServer(Registry& registry)
        : server(registry, [this](const QByteArray& answer) {
              const std::scoped_lock lock(sending);
              remote.receive(answer);
          })
    {
    }
    ~FarServer()
    {
        for (std::thread& each : threads) {
            each.join();
        }
    }
    FarServer(const FarServer&) = delete;
    FarServer& operator=(const FarServer&) = delete;
};

struct FarWire {
    Scenario scenario;
    FarServer far{scenario.registry()};
    WireRegistry& remote = far.remote;
};

}  // namespace

class TestWireNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesProgressOn();
    void thinsProgressOut();
    void dropsProgressOfOthers();
    void cancelsAtItsProgress();
    void cancelsRehearsals();
    void cancelsFromAnotherThread();
    void cancelsReading();
    void asksAgainUntilAnswered();
    void cancelsOnlyWhatRuns();
    void refusesANumberThatRuns();

    void tellsWhatOthersChanged();
    void tellsNobodyWhoLeft();
    void reloadsEverythingAfterARestore();

    void tellsWaitersThatItIsLost();
    void anAnswerThatWasLostIsNotDoneTwice();
    void servesSeveralThreads();
};

void TestWireNotices::passesProgressOn()
{
    Wire wire;
    wire.scenario.addJurisdiction("XW");
    const Reports direct =
        reportsOf(wire.scenario.registry(), entities(50, 'a'), wire.scenario.token("reg"));
    QCOMPARE(direct.size(), 100);
    QCOMPARE(reportsOf(wire.remote, entities(50, 'b'), wire.token("reg")), direct);
}

void TestWireNotices::thinsProgressOut()
{
    Wire wire;
    wire.scenario.addJurisdiction("XW");
    const Reports reports = reportsOf(wire.remote, entities(3'000, 'a'), wire.token("reg"));
    QVERIFY2(reports.size() > 500 && reports.size() < 2'100,
             qPrintable(QString::number(reports.size())));
    QCOMPARE(reports.last().first, reports.last().second);
}

void TestWireNotices::dropsProgressOfOthers()
{
    Reports reports;
    const Progress progress([&reports](qint64 done, qint64 total) {
        reports.append({done, total});
    });
    std::function<void(const QByteArray&)> say;
    WireRegistry remote(
        [&say](const QByteArray& bytes) {
            const qint64 number = wire::Request::fromBytes(bytes)->number;
            say(wire::ProgressNotice{.number = number + 1, .done = 1, .total = 4}.bytes());
            say(wire::ProgressNotice{.number = number, .done = 2, .total = 4}.bytes());
            say(wire::ProgressNotice{.number = 0, .done = 3, .total = 4}.bytes());
            say(wire::Response{.number = number, .body = Outcome{}.toValue()}.bytes());
            say(wire::ProgressNotice{.number = number, .done = 4, .total = 4}.bytes());
        },
        catalogue());
    say = [&remote](const QByteArray& bytes) { remote.receive(bytes); };
    QCOMPARE(codesOf(remote.execute({.id = {}, .command = {}, .fields = {}}, {}, progress)),
             u"ok"_s);
    QCOMPARE(reports, (Reports{{2, 4}}));
}

void TestWireNotices::cancelsAtItsProgress()
{
    Wire wire;
    wire.scenario.addJurisdiction("XW");
    const JournalNumber head = wire.scenario.head();
    const QByteArray token = wire.token("reg");
    Progress* running = nullptr;
    qint64 reached = 0;
    Progress progress([&](qint64, qint64) {
        if (++reached == 70) {
            running->cancel();
        }
    });
    running = &progress;
    QCOMPARE(codesOf(wire.remote.execute(entities(50, 'a'), token, progress)), u"CANCELLED"_s);
    QCOMPARE(reached, 70);
    QCOMPARE(wire.scenario.head(), head);
    QVERIFY(wire.scenario.rows("entities").isEmpty());
    QCOMPARE(codesOf(wire.remote.execute(entities(50, 'a'), token)), u"ok"_s);
}

void TestWireNotices::cancelsRehearsals()
{
    Wire wire;
    wire.scenario.addJurisdiction("XW");
    Progress* running = nullptr;
    Progress progress([&running](qint64, qint64) { running->cancel(); });
    running = &progress;
    QCOMPARE(codesOf(wire.remote.rehearse(
                 {.commands = {entities(50, 'a')}, .views = {}}, wire.token("reg"), progress)),
             u"CANCELLED"_s);
}

void TestWireNotices::cancelsFromAnotherThread()
{
    FarWire wire;
    wire.scenario.addJurisdiction("XW");
    std::atomic<int> reached = 0;
    Progress progress([&reached](qint64, qint64) { ++reached; });
    const QByteArray token = wire.remote.assume(u"reg"_s).value().token;
    QString codes;
    std::thread caller(
        [&] { codes = codesOf(wire.remote.execute(entities(30'000, 'a'), token, progress)); });
    QTRY_VERIFY(reached > 0);
    progress.cancel();
    caller.join();
    QCOMPARE(codes, u"CANCELLED"_s);
    QVERIFY(wire.scenario.rows("entities").isEmpty());
}

void TestWireNotices::cancelsReading()
{
    EndlessSums registry;
    FarServer far(registry);
    ViewRequest sums;
    sums.view = u"entities"_s;
    sums.totals = true;
    Progress progress;
    QString codes;
    std::thread caller([&] { codes = codesOf(far.remote.read(sums, {}, progress)); });
    QTRY_COMPARE(registry.begun.load(), 1);
    progress.cancel();
    caller.join();
    QCOMPARE(codes, u"CANCELLED"_s);
    QCOMPARE(registry.ended.load(), 1);
}

void TestWireNotices::asksAgainUntilAnswered()
{
    std::atomic<int> asked = 0;
    std::atomic<qint64> number = 0;
    WireRegistry remote(
        [&](const QByteArray& bytes) {
            const wire::Request request = wire::Request::fromBytes(bytes).value();
            number = request.number;
            asked += request.call == wire::Call::Cancel ? 1 : 0;
        },
        catalogue());
    Progress progress;
    QString codes;
    std::thread caller([&] { codes = codesOf(remote.execute(entities(1, 'a'), {}, progress)); });
    progress.cancel();
    QTRY_VERIFY(asked >= 2);
    QCOMPARE(number, 1);
    remote.receive(wire::Response{.number = 1, .body = Outcome{}.toValue()}.bytes());
    caller.join();
    QCOMPARE(codes, u"ok"_s);  // it was done before it heard of that
}

void TestWireNotices::cancelsOnlyWhatRuns()
{
    Wire wire;
    for (const qint64 number : {qint64{1}, qint64{99}, std::numeric_limits<qint64>::max()}) {
        wire.lastAnswer.clear();
        QCOMPARE(wire.answerTo(wire::Request{.call = wire::Call::Cancel, .number = number}.bytes()),
                 QByteArray());
    }
    // One that came too early stops nothing.
    QVERIFY(wire.remote.read(people(), wire.token("aud")).has_value());
}

void TestWireNotices::refusesANumberThatRuns()
{
    Scenario s;
    s.addJurisdiction("XW");
    const QByteArray token = s.token("reg");
    const auto request = [&token](char id) {
        return wire::Request{.call = wire::Call::Execute,
                             .number = 7,
                             .token = token,
                             .body = entities(3, id).toValue()}
            .bytes();
    };
    QList<QByteArray> answers;
    WireServer* server = nullptr;
    WireServer made(s.registry(), [&](const QByteArray& answer) {
        answers.append(answer);
        if (answers.size() == 1) {
            server->receive(request('b'));
        }
    });
    server = &made;
    made.receive(request('a'));
    QVERIFY(answers.size() > 3);
    const auto refused = wire::answerFromBytes(answers.at(1), catalogue().problems);
    QVERIFY(refused && std::holds_alternative<wire::Response>(*refused));
    QCOMPARE(std::get<wire::Response>(*refused).number, 0);
    QCOMPARE(s.rows("entities").size(), 3);
}

void TestWireNotices::tellsWhatOthersChanged()
{
    Wire wire;
    Changes local;
    Changes remote;
    record(wire.scenario.registry(), local);
    record(wire.remote, remote);
    wire.scenario.addJurisdiction("XW");
    QCOMPARE(codesOf(wire.remote.execute(entities(2, 'a'), wire.token("reg"))), u"ok"_s);
    QCOMPARE(codesOf(wire.remote.execute(entities(1, 'b'), wire.token("aud"))), u"NOT_PERMITTED"_s);
    QCOMPARE(local.size(), 3);
    QCOMPARE(remote, local);
    QVERIFY(remote.last().second.contains(u"entities"_s));
}

void TestWireNotices::tellsNobodyWhoLeft()
{
    Scenario s;
    int said = 0;
    {
        const WireServer server(s.registry(), [&said](const QByteArray&) { ++said; });
        s.addJurisdiction("XW");
    }
    QCOMPARE(said, 2);
    s.addJurisdiction("XX");
    QCOMPARE(said, 2);
}

void TestWireNotices::reloadsEverythingAfterARestore()
{
    WireRegistry remote([](const QByteArray&) {}, catalogue());
    Changes changed;
    record(remote, changed);
    const auto hear = [&remote](qint64 head) {
        remote.receive(
            wire::ChangeNotice{.head = JournalNumber(head), .topics = {u"people"_s}}.bytes());
    };
    hear(7);
    hear(7);
    hear(9);
    hear(8);
    hear(9);
    QCOMPARE(changed.size(), 5);
    for (const int usual : {0, 1, 2, 4}) {
        QCOMPARE(changed.at(usual).second, QStringList{u"people"_s});
    }
    const QStringList all = changed.at(3).second;
    for (const View& view : catalogue().views) {
        for (const char* topic : view.topics) {
            QVERIFY2(all.contains(QLatin1String(topic)), topic);
        }
    }
    QCOMPARE(changed.at(3).first, JournalNumber(8));
}

void TestWireNotices::tellsWaitersThatItIsLost()
{
    std::atomic<int> sent = 0;
    WireRegistry remote([&sent](const QByteArray&) { ++sent; }, catalogue());
    remote.lose();  // nobody waits
    QString first;
    QString second;
    std::thread one([&] { first = codesOf(remote.read({}, {})); });
    std::thread two([&] { second = codesOf(remote.assume(u"aud"_s)); });
    QTRY_COMPARE(sent, 2);
    remote.lose();
    one.join();
    two.join();
    QCOMPARE(first, u"CONNECTION_LOST"_s);
    QCOMPARE(second, u"CONNECTION_LOST"_s);
}

void TestWireNotices::anAnswerThatWasLostIsNotDoneTwice()
{
    Wire wire;
    wire.scenario.addJurisdiction("XW");
    const QByteArray token = wire.token("reg");
    WireServer deaf(wire.scenario.registry(), [](const QByteArray&) {});
    WireRegistry* remote = nullptr;
    WireRegistry made(
        [&](const QByteArray& bytes) {
            deaf.receive(bytes);
            remote->lose();
        },
        catalogue());
    remote = &made;
    QCOMPARE(codesOf(made.execute(entities(2, 'a'), token)), u"CONNECTION_LOST"_s);
    const Result<Outcome> again = wire.remote.execute(entities(2, 'a'), token);
    QVERIFY(again && again->repeated);
    QCOMPARE(again->number, wire.scenario.head());
    QCOMPARE(wire.scenario.rows("entities").size(), 2);
}

void TestWireNotices::servesSeveralThreads()
{
    FarWire wire;
    wire.scenario.addJurisdiction("XW");
    const QByteArray token = wire.remote.assume(u"reg"_s).value().token;
    std::atomic<int> failures = 0;
    std::vector<std::thread> callers;
    for (char caller = 'a'; caller < 'e'; ++caller) {
        callers.emplace_back([&wire, &token, &failures, caller] {
            for (int i = 0; i < 10; ++i) {
                CommandRequest request = entities(1, caller);
                request.id[0] = static_cast<char>(i);
                const Result<Outcome> done = wire.remote.execute(request, token);
                const Result<Page> page = wire.remote.read(people(), token);
                failures += done && !done->repeated && page && page->rows.size() == 2 ? 0 : 1;
            }
        });
    }
    for (std::thread& each : callers) {
        each.join();
    }
    QCOMPARE(failures, 0);
    QCOMPARE(wire.scenario.rows("entities").size(), 40);
}

QTEST_GUILESS_MAIN(TestWireNotices)
#include "tst_wire_notices.moc"
