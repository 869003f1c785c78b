// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password.h"
#include "core/exchange/cell_text.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QByteArray registering(QByteArrayView username, const QString& hash = PersonaPasswordHash)
{
    return QStringLiteral("{'username': '%1', 'name': 'New Person', 'password_hash': '%2'}")
        .arg(QLatin1String(username), hash)
        .toUtf8();
}

}  // namespace

/// People of the staff: who may appoint whom, and what becomes of their roles and passwords.
class TestStaffCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersAPersonWithoutRoles();
    void refusesAPerson_data();
    void refusesAPerson();
    void refusesAUserNameTwice();
    void grantsAndRevokesARole();
    void refusesARole_data();
    void refusesARole();
    void keepsTheLastAdministrator();
    void deactivatesAPerson();
    void refusesWhoIsDeactivated();
    void staffOfOneJurisdictionAppointNobodyElsewhere();
    void appointmentsByAJurisdictionNeedTwoPersons();
    void changesTheOwnPassword();
    void resetsAPassword();
    void showsNoPasswordOfAProposal();
    void unlocksAPerson();
};

void TestStaffCommands::registersAPersonWithoutRoles()
{
    Scenario s;
    QCOMPARE(codesOf(s.run("root", "RegisterPerson", registering("new.one"))), u"ok"_s);
    QCOMPARE(s.cell("people", "{'username': 'new.one'}", "person_name"), u"New Person"_s);
    QCOMPARE(s.cell("people", "{'username': 'new.one'}", "state"), u"ACTIVE"_s);
    QCOMPARE(s.cell("people", "{'username': 'new.one'}", "roles"), u""_s);
    QCOMPARE(s.cell("people", "{'username': 'root'}", "roles"), u"WCI"_s);
}

void TestStaffCommands::refusesAPerson_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    QTest::newRow("capital letters") << registering("New") << "NOT_USERNAME";
    QTest::newRow("one letter") << registering("n") << "NOT_USERNAME";
    QTest::newRow("digit first") << registering("1new") << "NOT_USERNAME";
    QTest::newRow("a blank inside") << registering("new one") << "NOT_USERNAME";
    QTest::newRow("not ASCII") << registering("n\xc3\xa9w") << "NOT_USERNAME";
    QTest::newRow("41 characters") << registering(QByteArray(41, 'a')) << "NOT_USERNAME";
    QTest::newRow("no user name") << registering("  ") << "FIELD_MISSING";
    QTest::newRow("a bare password")
        << registering("new", QStringLiteral("Secret-123")) << "NOT_PASSWORD_HASH";
    QTest::newRow("taken") << registering("reg") << "USERNAME_TAKEN";
    QTest::newRow("taken, and a bare password")
        << registering("reg", QStringLiteral("x")) << "NOT_PASSWORD_HASH, USERNAME_TAKEN";
}

void TestStaffCommands::refusesAPerson()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    QCOMPARE(codesOf(s.run("root", "RegisterPerson", fields)), codes);
}

void TestStaffCommands::refusesAUserNameTwice()
{
    Scenario s;
    QCOMPARE(codesOf(s.run("root", "RegisterPerson", registering("new"))), u"ok"_s);
    QCOMPARE(codesOf(s.run("root", "RegisterPerson", registering("new"))), u"USERNAME_TAKEN"_s);
    // Who left keeps the name: nobody else is ever taken for that person.
    QCOMPARE(codesOf(s.run("root", "DeactivatePerson", "{'username': 'new'}")), u"ok"_s);
    QCOMPARE(codesOf(s.run("root", "RegisterPerson", registering("new"))), u"USERNAME_TAKEN"_s);
}

void TestStaffCommands::grantsAndRevokesARole()
{
    Scenario s;
    s.addJurisdiction("XW");
    const char* const role = "{'username': 'prg', 'role': 'REG', 'jurisdiction': 'XW'}";
    QCOMPARE(codesOf(s.run("root", "GrantRole", role)), u"ok"_s);
    QCOMPARE(s.cell("people", "{'username': 'prg'}", "roles"), u"PRG, REG XW"_s);
    QCOMPARE(s.cell("role_grants", "{'username': 'prg', 'role': 'REG'}", "jurisdiction"), u"XW"_s);
    QCOMPARE(codesOf(s.run("root", "GrantRole", role)), u"ROLE_HELD"_s);
    QCOMPARE(codesOf(s.run("root", "RevokeRole", role)), u"ok"_s);
    QCOMPARE(codesOf(s.run("root", "RevokeRole", role)), u"ROLE_NOT_HELD"_s);
    QCOMPARE(codesOf(s.run("root", "GrantRole", role)), u"ok"_s);
}

void TestStaffCommands::refusesARole_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    QTest::newRow("unknown person")
        << "GrantRole" << QByteArray("{'username': 'nobody', 'role': 'REG'}") << "PERSON_UNKNOWN";
    QTest::newRow("unknown role") << "GrantRole"
                                  << QByteArray("{'username': 'prg', 'role': 'KING'}")
                                  << "FIELD_NOT_CHOICE";
    QTest::newRow("unknown jurisdiction")
        << "GrantRole" << QByteArray("{'username': 'prg', 'role': 'REG', 'jurisdiction': 'ZZ'}")
        << "JURISDICTION_UNKNOWN";
    QTest::newRow("both unknown")
        << "GrantRole" << QByteArray("{'username': 'nobody', 'role': 'REG', 'jurisdiction': 'ZZ'}")
        << "PERSON_UNKNOWN, JURISDICTION_UNKNOWN";
    QTest::newRow("not held") << "RevokeRole" << QByteArray("{'username': 'prg', 'role': 'REG'}")
                              << "ROLE_NOT_HELD";
    QTest::newRow("held elsewhere")
        << "RevokeRole" << QByteArray("{'username': 'prg', 'role': 'PRG', 'jurisdiction': 'XW'}")
        << "ROLE_NOT_HELD";
    QTest::newRow("nobody's") << "RevokeRole" << QByteArray("{'username': 'nobody', 'role': 'REG'}")
                              << "PERSON_UNKNOWN";
}

void TestStaffCommands::refusesARole()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    QCOMPARE(codesOf(s.run("root", command.toLatin1(), fields)), codes);
}

void TestStaffCommands::keepsTheLastAdministrator()
{
    Scenario s;
    const char* const role = "{'username': 'root', 'role': 'WCI'}";
    QCOMPARE(codesOf(s.run("root", "RevokeRole", role)), u"LAST_ADMINISTRATOR"_s);
    QCOMPARE(codesOf(s.run("root", "DeactivatePerson", "{'username': 'root'}")),
             u"LAST_ADMINISTRATOR"_s);
    s.addPersona("second", "WCI");
    QCOMPARE(codesOf(s.run("root", "RevokeRole", role)), u"ok"_s);
    QCOMPARE(codesOf(s.run("root", "GrantRole", role)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("second", "DeactivatePerson", "{'username': 'second'}")),
             u"LAST_ADMINISTRATOR"_s);
}

void TestStaffCommands::deactivatesAPerson()
{
    Scenario s;
    const QByteArray token = s.token("reg");
    QCOMPARE(codesOf(s.run("root", "DeactivatePerson", "{'username': 'reg'}")), u"ok"_s);
    QCOMPARE(s.cell("people", "{'username': 'reg'}", "state"), u"DEACTIVATED"_s);
    QCOMPARE(s.cell("people", "{'username': 'reg'}", "roles"), u""_s);
    QCOMPARE(codesOf(s.registry().assume(QStringLiteral("reg"))), u"PERSONA_REFUSED"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("reg"), PersonaPassword)),
             u"SIGN_IN_FAILED"_s);
    // A session that was open ends with it, also for what everyone may do.
    ViewRequest proposals;
    proposals.view = QStringLiteral("proposals");
    QCOMPARE(codesOf(s.registry().read(proposals, token)), u"SESSION_UNKNOWN"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "ChangePassword",
                           QCborMap{{QStringLiteral("password_hash"), PersonaPasswordHash}})),
             u"SESSION_UNKNOWN"_s);
}

void TestStaffCommands::refusesWhoIsDeactivated()
{
    Scenario s;
    QCOMPARE(codesOf(s.run("root", "DeactivatePerson", "{'username': 'reg'}")), u"ok"_s);
    for (const char* command : {"DeactivatePerson", "UnlockPerson"}) {
        QCOMPARE(
            codesOf(s.run("root", command, "{'username': 'reg'}")),
            QByteArray(command) == "UnlockPerson" ? u"NOT_PERMITTED"_s : u"PERSON_DEACTIVATED"_s);
    }
    QCOMPARE(codesOf(s.run("root", "GrantRole", "{'username': 'reg', 'role': 'REG'}")),
             u"PERSON_DEACTIVATED"_s);
}

void TestStaffCommands::staffOfOneJurisdictionAppointNobodyElsewhere()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    s.addPersona("jsa.xw", "JSA", "XW");
    s.addPersona("hd.xw", "HD", "XW");
    s.addPersona("reg.xw", "REG", "XW");
    const auto code = [&s](const char* command, const char* fields) {
        return codesOf(s.run("jsa.xw", command, fields));
    };
    QCOMPARE(code("GrantRole", "{'username': 'hd.xw', 'role': 'AUD', 'jurisdiction': 'XW'}"),
             u"ok"_s);
    QCOMPARE(code("GrantRole", "{'username': 'hd.xw', 'role': 'AUD', 'jurisdiction': 'XC'}"),
             u"NOT_PERMITTED"_s);
    QCOMPARE(code("GrantRole", "{'username': 'jsa.xw', 'role': 'WCI'}"), u"NOT_PERMITTED"_s);
    QCOMPARE(code("RevokeRole", "{'username': 'root', 'role': 'WCI'}"), u"NOT_PERMITTED"_s);
    QCOMPARE(code("DeactivatePerson", "{'username': 'reg.xw'}"), u"ok"_s);
    QCOMPARE(code("DeactivatePerson", "{'username': 'reg'}"), u"NOT_PERMITTED"_s);
    const QByteArray reset = "', 'password_hash': '" + PersonaPasswordHash.toLatin1() + "'}";
    QCOMPARE(codesOf(s.run("hd.xw", "ResetPassword", "{'username': 'reg.xw" + reset)), u"ok"_s);
    QCOMPARE(codesOf(s.run("hd.xw", "ResetPassword", "{'username': 'aut" + reset)),
             u"NOT_PERMITTED"_s);
    s.addPersona("jsa.xc", "JSA", "XC");
    const qint64 last = s.rows("proposals").last().first().toInteger();
    const QByteArray decision =
        "{'proposal': " + QByteArray::number(last) + ", 'comment': 'Known by voice'}";
    QCOMPARE(codesOf(s.run("jsa.xc", "ApproveProposal", decision)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("jsa.xc", "DenyProposal", decision)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("jsa.xw", "ApproveProposal", decision)), u"ok"_s);
}

void TestStaffCommands::appointmentsByAJurisdictionNeedTwoPersons()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.addPersona("jsa.one", "JSA", "XW");
    s.addPersona("jsa.two", "JSA", "XW");
    const QByteArray role = "{'username': 'prg', 'role': 'AUD', 'jurisdiction': 'XW'}";
    const Result<Outcome> proposed = s.run("jsa.one", "GrantRole", role);
    QCOMPARE(codesOf(proposed), u"ok"_s);
    QVERIFY(s.rows("role_grants", "{'username': 'prg', 'role': 'AUD'}").isEmpty());
    const QByteArray decision = "{'proposal': 1, 'comment': 'Agreed'}";
    QCOMPARE(codesOf(s.run("jsa.one", "ApproveProposal", decision)), u"PROPOSAL_OWN"_s);
    QCOMPARE(codesOf(s.run("jsa.two", "ApproveProposal", decision)), u"ok"_s);
    QCOMPARE(s.rows("role_grants", "{'username': 'prg', 'role': 'AUD'}").size(), 1);
}

void TestStaffCommands::changesTheOwnPassword()
{
    Scenario s;
    const QString changed = hashPassword(QStringLiteral("Another-22"), PasswordStrength::Quick);
    QCOMPARE(codesOf(s.run(
                 "prg", "ChangePassword", QCborMap{{QStringLiteral("password_hash"), changed}})),
             u"ok"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), PersonaPassword)),
             u"SIGN_IN_FAILED"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), QStringLiteral("Another-22"))),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("prg", "ChangePassword", "{'password_hash': 'Another-22'}")),
             u"NOT_PASSWORD_HASH"_s);
}

void TestStaffCommands::showsNoPasswordOfAProposal()
{
    Scenario s;
    s.addPersona("help", "HD");
    const QByteArray hash = PersonaPasswordHash.toLatin1();
    QCOMPARE(codesOf(s.run(
                 "help", "ResetPassword", "{'username': 'prg', 'password_hash': '" + hash + "'}")),
             u"ok"_s);
    const Result<Session> auditor = s.registry().assume(QStringLiteral("aud"));
    ViewRequest request;
    request.view = QStringLiteral("proposals");
    const Result<Page> page = s.registry().read(request, auditor->token);
    QCOMPARE(codesOf(page), u"ok"_s);
    const qsizetype column = page->columns.indexOf(QStringLiteral("fields"));
    QVERIFY(column >= 0);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(toJson(decodedFields(page->rows.first().at(column))),
             toJson(QCborMap{{QStringLiteral("username"), QStringLiteral("prg")}}));
    request.filters = {{QStringLiteral("fields"), Comparison::Contains, QStringLiteral("argon")}};
    QCOMPARE(codesOf(s.registry().read(request, auditor->token)), u"COLUMN_NOT_COMPARABLE"_s);
    request.filters.clear();
    request.sort = QStringLiteral("fields");
    QCOMPARE(codesOf(s.registry().read(request, auditor->token)), u"COLUMN_NOT_COMPARABLE"_s);
}

void TestStaffCommands::resetsAPassword()
{
    Scenario s;
    s.addPersona("help", "HD");
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), QStringLiteral("wrong"))),
                 u"SIGN_IN_FAILED"_s);
    }
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), PersonaPassword)),
             u"PERSON_LOCKED"_s);
    const QString fresh = hashPassword(QStringLiteral("Another-22"), PasswordStrength::Quick);
    const QCborMap fields{{QStringLiteral("username"), QStringLiteral("prg")},
                          {QStringLiteral("password_hash"), fresh}};
    QCOMPARE(codesOf(s.run("adm", "ResetPassword", fields)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("help", "ResetPassword", fields)), u"ok"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), QStringLiteral("Another-22"))),
             u"PERSON_LOCKED"_s);
    const QByteArray decision = "{'proposal': 1, 'comment': 'Known by voice'}";
    QCOMPARE(codesOf(s.run("adm", "ApproveProposal", decision)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("root", "ApproveProposal", decision)), u"ok"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), QStringLiteral("Another-22"))),
             u"ok"_s);
    QCOMPARE(
        codesOf(s.run("help", "ResetPassword", "{'username': 'nobody', 'password_hash': 'plain'}")),
        u"PERSON_UNKNOWN, NOT_PASSWORD_HASH"_s);
}

void TestStaffCommands::unlocksAPerson()
{
    Scenario s;
    QCOMPARE(codesOf(s.run("reg", "UnlockPerson", "{'username': 'prg'}")), u"PERSON_NOT_LOCKED"_s);
    QCOMPARE(codesOf(s.run("reg", "UnlockPerson", "{'username': 'nobody'}")), u"PERSON_UNKNOWN"_s);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!s.registry().signIn(QStringLiteral("prg"), QStringLiteral("wrong")));
    }
    QCOMPARE(s.cell("people", "{'username': 'prg'}", "failures"), u"5"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), PersonaPassword)),
             u"PERSON_LOCKED"_s);
    QCOMPARE(codesOf(s.run("reg", "UnlockPerson", "{'username': 'prg'}")), u"ok"_s);
    QCOMPARE(codesOf(s.registry().signIn(QStringLiteral("prg"), PersonaPassword)), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestStaffCommands)
#include "tst_staff_commands.moc"
