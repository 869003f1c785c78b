// SPDX-License-Identifier: GPL-3.0-or-later
// A registry behind bytes is the registry: every call gives what it gives at hand.
#include "tests/core/remote/wire_pair.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
