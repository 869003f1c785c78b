// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/core/registry/acme.h"

#include <QSignalSpy>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The letters of the permission table that stand for what became of a command.
QString rightShown(const Result<Outcome>& outcome)
{
    if (!outcome) {
        return codesOf(outcome);
    }
    return outcome->made.contains(u"proposal"_s) ? u"proposed"_s : u"done"_s;
}

}  // namespace

/// What every command goes through, whatever it does: permission, identity, conflict, and the
/// journal at the end.
class TestWayOfACommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoCommand_data();
    void refusesWhatIsNoCommand();
    void refusesWithoutASession();
    void permissionsFollowTheTable_data();
    void permissionsFollowTheTable();
    void rolesEndAtTheirJurisdiction();
    void aRoleTakenAwayIsGoneAtOnce();
    void doesTheSameIdOnce();
    void doesTheSameProposalOnce();
    void refusesAnIdForSomethingElse_data();
    void refusesAnIdForSomethingElse();
    void aRefusedCommandMayBeSentAgain();
    void refusesAMalformedId();
    void namesWhoChangedTheRecord();
    void announcesWhatChanged();
    void theJournalNeverRunsBackwards();
    void recordsWhoDidWhatWhen();
};

void TestWayOfACommand::refusesWhatIsNoCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    const auto row = [](const char* command, const char* fields, const char* codes) {
        QTest::newRow(command) << QString::fromLatin1(command) << QByteArray(fields)
                               << QString::fromLatin1(codes);
    };
    row("FlyToTheMoon", "{}", "COMMAND_UNKNOWN");
    row("", "{}", "COMMAND_UNKNOWN");
    row("registerentity", "{}", "COMMAND_UNKNOWN");
    row("RecordSignIn", "{'person': 1, 'succeeded': true}", "COMMAND_INTERNAL");
    row("PassDeadlines", "{}", "COMMAND_INTERNAL");
    row("ProposeCommand", "{'command': 'PassDeadlines', 'fields': {}}", "COMMAND_INTERNAL");
    row("RegisterEntity",
        "{'jurisdiction': 'XW', 'wings': 2}",
        "FIELD_MISSING, FIELD_MISSING, FIELD_UNKNOWN");
}

void TestWayOfACommand::refusesWhatIsNoCommand()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    const JournalNumber before = s.head();
    QCOMPARE(codesOf(s.run("root", command.toLatin1(), fields)), codes);
    QCOMPARE(s.head(), before);
}

void TestWayOfACommand::refusesWithoutASession()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.registry().execute(requestOf("RegisterEntity", Acme, "a"), {})),
             u"SESSION_UNKNOWN"_s);
    QCOMPARE(
        codesOf(s.registry().execute(requestOf("RegisterEntity", Acme, "a"), QByteArray(32, 'x'))),
        u"SESSION_UNKNOWN"_s);
    const QByteArray token = s.token("reg");
    s.registry().signOut(token);
    QCOMPARE(codesOf(s.registry().execute(requestOf("RegisterEntity", Acme, "a"), token)),
             u"SESSION_UNKNOWN"_s);
}

void TestWayOfACommand::permissionsFollowTheTable_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("right");

    struct Sample {
        Action action;
        const char* command;
        QByteArray fields;
    };
    const QByteArray person = "{'username': 'new', 'name': 'New', 'password_hash': '" +
                              PersonaPasswordHash.toLatin1() + "'}";
    const Sample samples[] = {
        {Action::ApproveRegistration,
         "RegisterEntity",
         "{'jurisdiction': 'XW', 'type': 'COVERED', 'legal_name': 'New'}"},
        {Action::RestrictParty, "SetEntityState", SuspendAcme},
        {Action::ReferenceData,
         "OpenJurisdictionAccount",
         "{'jurisdiction': 'XW', 'account_type': 'AUCTION', 'account_name': 'A'}"},
        {Action::ManageStaff, "RegisterPerson", person},
    };
    for (const Sample& sample : samples) {
        for (const RoleName& name : roleNames()) {
            const Rights rights =
                rightsOf({{.role = name.role, .jurisdiction = std::nullopt}}, sample.action, {});
            const QString right = rights.alone     ? u"done"_s
                                  : rights.propose ? u"proposed"_s
                                                   : u"NOT_PERMITTED"_s;
            QTest::addRow("%s by %s", sample.command, name.code)
                << QString::fromLatin1(sample.command) << sample.fields
                << QString::fromLatin1(name.code) << right;
        }
    }
}

void TestWayOfACommand::permissionsFollowTheTable()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    QFETCH(QString, role);
    QFETCH(QString, right);
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    s.addPersona("somebody", role.toLatin1());
    QCOMPARE(rightShown(s.run("somebody", command.toLatin1(), fields)), right);
}

void TestWayOfACommand::rolesEndAtTheirJurisdiction()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    s.addPersona("reg.xc", "REG", "XC");
    s.addPersona("reg.xw", "REG", "XW");
    QCOMPARE(codesOf(s.run("reg.xc", "RegisterEntity", Acme)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("reg.xw", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg.xc", "SetEntityState", SuspendAcme)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("reg.xw", "SetEntityState", SuspendAcme)), u"ok"_s);
    s.addPersona("aut.xc", "AUT", "XC");
    QCOMPARE(codesOf(s.run("aut.xc", "ApproveProposal", "{'proposal': 1, 'comment': 'Yes'}")),
             u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", "{'proposal': 1, 'comment': 'Yes'}")),
             u"ok"_s);
}

void TestWayOfACommand::aRoleTakenAwayIsGoneAtOnce()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(s.rehearsed("reg", "RegisterEntity", Acme), u"ok"_s);
    QCOMPARE(codesOf(s.run("root", "RevokeRole", "{'username': 'reg', 'role': 'REG'}")), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"NOT_PERMITTED"_s);
    QCOMPARE(s.rehearsed("reg", "RegisterEntity", Acme), u"NOT_PERMITTED"_s);
    ViewRequest people;
    people.view = u"entities"_s;
    QCOMPARE(codesOf(s.registry().read(people, s.token("reg"))), u"NOT_PERMITTED"_s);
}

void TestWayOfACommand::doesTheSameIdOnce()
{
    Scenario s;
    s.addJurisdiction("XW");
    const CommandRequest request =
        requestOf("RegisterEntity",
                  "{'jurisdiction': 'XW', 'type': 'COVERED', 'legal_name': 'Acme'}",
                  "again");
    const Result<Outcome> first = s.registry().execute(request, s.token("reg"));
    QCOMPARE(codesOf(first), u"ok"_s);
    QVERIFY(!first->repeated);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const JournalNumber head = s.head();
    const Result<Outcome> second = s.registry().execute(request, s.token("reg"));
    QCOMPARE(codesOf(second), u"ok"_s);
    QVERIFY(second->repeated);
    QCOMPARE(second->number, first->number);
    QCOMPARE(second->made, first->made);
    QCOMPARE(s.head(), head);
    QCOMPARE(s.rows("entities").size(), 2);
}

void TestWayOfACommand::doesTheSameProposalOnce()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const CommandRequest request = requestOf("SetEntityState", SuspendAcme, "proposal");
    const Result<Outcome> first = s.registry().execute(request, s.token("reg"));
    const Result<Outcome> second = s.registry().execute(request, s.token("reg"));
    QCOMPARE(codesOf(second), u"ok"_s);
    QVERIFY(second->repeated);
    QCOMPARE(second->made, first->made);
    QCOMPARE(s.rows("proposals").size(), 1);
}

void TestWayOfACommand::refusesAnIdForSomethingElse_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");

    QTest::newRow("other fields")
        << u"RegisterEntity"_s
        << QByteArray(
               "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED',"
               " 'legal_name': 'Acme Ltd'}");
    QTest::newRow("another command") << u"SetEntityState"_s << QByteArray(SuspendAcme);
    QTest::newRow("no command at all") << u"FlyToTheMoon"_s << QByteArray("{}");
    QTest::newRow("unreadable fields") << u"RegisterEntity"_s << QByteArray("{'wings': 2}");
}

void TestWayOfACommand::refusesAnIdForSomethingElse()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    Scenario s;
    s.addJurisdiction("XW");
    const CommandRequest request = requestOf("RegisterEntity", Acme, "taken");
    QCOMPARE(codesOf(s.registry().execute(request, s.token("reg"))), u"ok"_s);
    const JournalNumber head = s.head();
    const Result<Outcome> other = s.registry().execute(
        requestOf(command.toLatin1().constData(), fields, "taken"), s.token("reg"));
    QCOMPARE(codesOf(other), u"COMMAND_ID_REUSED"_s);
    QCOMPARE(other.error().first().arguments.first().toInteger(), head.number());
    QCOMPARE(s.head(), head);
}

void TestWayOfACommand::aRefusedCommandMayBeSentAgain()
{
    Scenario s;
    const CommandRequest request = requestOf("RegisterEntity", Acme, "patience");
    QCOMPARE(codesOf(s.registry().execute(request, s.token("reg"))), u"JURISDICTION_UNKNOWN"_s);
    s.addJurisdiction("XW");
    const Result<Outcome> done = s.registry().execute(request, s.token("reg"));
    QCOMPARE(codesOf(done), u"ok"_s);
    QVERIFY(!done->repeated);
}

void TestWayOfACommand::refusesAMalformedId()
{
    Scenario s;
    s.addJurisdiction("XW");
    for (const qsizetype size : {0, 15, 17, 4096}) {
        CommandRequest request = requestOf("RegisterEntity", Acme, "");
        request.id = QByteArray(size, 'i');
        QCOMPARE(codesOf(s.registry().execute(request, s.token("reg"))), u"COMMAND_ID_MALFORMED"_s);
    }
}

void TestWayOfACommand::namesWhoChangedTheRecord()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const JournalNumber seen = s.head();
    QCOMPARE(codesOf(s.runBoth("reg", "aut", "SetEntityState", SuspendAcme)), u"ok"_s);
    CommandRequest late =
        requestOf("ChangeEntity", "{'entity_id': 'XW2000', 'legal_name': 'Acme Ltd'}", "late");
    late.seen = seen;
    const Result<Outcome> outcome = s.registry().execute(late, s.token("reg"));
    QCOMPARE(codesOf(outcome), u"RECORD_CHANGED"_s);
    const QList<Value> arguments = outcome.error().first().arguments;
    QCOMPARE(arguments.at(0).toString(), u"Person aut"_s);
    QCOMPARE(arguments.at(1).toString(), u"ApproveProposal"_s);
    QCOMPARE(arguments.at(2).toInteger(), s.head().number());
    late.seen = s.head();
    QCOMPARE(codesOf(s.registry().execute(late, s.token("reg"))), u"ok"_s);
}

void TestWayOfACommand::announcesWhatChanged()
{
    Scenario s;
    s.addJurisdiction("XW");
    const QSignalSpy changed(&s.registry(), &Registry::changed);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(*static_cast<const JournalNumber*>(changed.at(0).at(0).constData()), s.head());
    QCOMPARE(changed.at(0).at(1).toStringList(), (QStringList{u"entities"_s, u"facilities"_s}));
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ENTITY_TAKEN"_s);
    QCOMPARE(s.rehearsed("reg", "OpenAccounts", "{'jurisdiction': 'XW'}"), u"ok"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(codesOf(s.run("reg", "SetEntityState", SuspendAcme)), u"ok"_s);
    QCOMPARE(changed.at(1).at(1).toStringList(), QStringList{u"proposals"_s});
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", "{'proposal': 1, 'comment': 'Yes'}")),
             u"ok"_s);
    QVERIFY(changed.at(2).at(1).toStringList().contains(u"entities"_s));
    QVERIFY(changed.at(2).at(1).toStringList().contains(u"proposals"_s));
}

void TestWayOfACommand::theJournalNeverRunsBackwards()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.clock().set(Scenario::Start.plusMilliseconds(-5000));
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const QString last = QString::number(s.head().number());
    QCOMPARE(s.cell("journal", QByteArray("{'number': '" + last.toLatin1() + "'}"), "at"),
             Scenario::Start.text());
}

void TestWayOfACommand::recordsWhoDidWhatWhen()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.passDays(1);
    const CommandRequest request = requestOf("RegisterEntity", Acme, "recorded");
    QCOMPARE(codesOf(s.registry().execute(request, s.token("reg"))), u"ok"_s);
    s.registry().withDatabase([&request](Database& database) {
        const Journal journal(database);
        const std::optional<Entry> entry = journal.find(request.id);
        QVERIFY(entry);
        QCOMPARE(entry->command, u"RegisterEntity"_s);
        QCOMPARE(entry->envelope.at.text(), u"2026-01-06T17:00:00.000Z"_s);
        QCOMPARE(entry->envelope.number, journal.head().number);
        QCOMPARE(entry->envelope.seed.size(), 16);
        const QCborMap fields = fromCanonicalBytes(entry->fields).value().toMap();
        QCOMPARE(fields.value(u"legal_name"_s).toString(), u"Acme"_s);
        const QCborMap outcome = fromCanonicalBytes(entry->outcome).value().toMap();
        QCOMPARE(outcome.value(u"made"_s).toMap().value(u"entity_id"_s).toString(), u"XW2000"_s);
    });
}

QTEST_GUILESS_MAIN(TestWayOfACommand)
#include "tst_way_of_a_command.moc"
