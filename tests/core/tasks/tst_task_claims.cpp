// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/people_store.h"
#include "core/catalogue/catalogue.h"
#include "core/storage/database.h"
#include "core/tasks/task_store.h"
#include "tests/core/tasks/task_desk.h"

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Decide = "{'kind': 'DECIDE', 'record': '1'}";
constexpr const char* Revise = "{'kind': 'REVISE', 'record': '1'}";

QString claimant(Scenario& s)
{
    return cellOf(s, "aud", u"DECIDE"_s, u"claimed_by"_s);
}

QByteArray assign(const char* username)
{
    return QByteArray("{'kind': 'DECIDE', 'record': '1', 'username': '") + username +
           "', 'note': 'Please look today'}";
}

}  // namespace

/// Who takes tasks, gives them back and is given them.
class TestTaskClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClaimIsSeenByAll();
    void aClaimKeepsOthersAway();
    void aClaimEndsWithItsTask();
    void aClaimEndsWithTheRoleOfItsPerson();
    void assignsToWhoMayAct_data();
    void assignsToWhoMayAct();
    void reassignsAndReleases();
    void refusesClaims_data();
    void refusesClaims();
    void claimingNeverLetsAProposerDecide();
    void tellsWhoMayBeGivenATask();
    void verifySeesAClaimByItsAuthor();
};

void TestTaskClaims::aClaimIsSeenByAll()
{
    Desk s;
    QCOMPARE(codesOf(s.run("aut", "ClaimTask", Decide)), u"ok"_s);
    QCOMPARE(claimant(s), u"Person aut"_s);
    QCOMPARE(cellOf(s, "reg", u"DECIDE"_s, u"username"_s), u"aut"_s);
    QCOMPARE(cellOf(s, "reg", u"DECIDE"_s, u"assigned_by"_s), QString());
    QCOMPARE(tasks(s, "aut"), QStringList{u"DECIDE 1 ME"_s});
    QCOMPARE(tasks(s, "second"), QStringList{u"DECIDE 1 OTHERS"_s});
    QCOMPARE(cellOf(s, "second", u"DECIDE"_s, u"may_act"_s), u"1"_s);
}

void TestTaskClaims::aClaimKeepsOthersAway()
{
    Desk s;
    Office::must(s.run("aut", "ClaimTask", Decide));
    QCOMPARE(codesOf(s.run("second", "ClaimTask", Decide)), u"TASK_CLAIMED"_s);
    QCOMPARE(codesOf(s.run("aut", "ClaimTask", Decide)), u"TASK_CLAIMED"_s);
    Office::must(s.run("aut", "ReleaseTask", Decide));
    QCOMPARE(codesOf(s.run("second", "ClaimTask", Decide)), u"ok"_s);
    QCOMPARE(claimant(s), u"Person second"_s);
    // It is a word between colleagues, no lock: nobody's holiday stops a deadline.
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", "{'proposal': 1, 'comment': 'Urgent'}")),
             u"ok"_s);
}

void TestTaskClaims::aClaimEndsWithItsTask()
{
    Desk s;
    Office::must(s.run("aut", "ClaimTask", Decide));
    Office::must(s.run("aut", "RequestRevisions", "{'proposal': 1, 'comment': 'Which law?'}"));
    QCOMPARE(cellOf(s, "reg", u"REVISE"_s, u"claimed_by"_s), QString());
    QCOMPARE(codesOf(s.run("aut", "ReleaseTask", Decide)), u"TASK_NOT_OPEN"_s);
    Office::must(s.run("reg", "ClaimTask", Revise));
    Office::must(
        s.run("reg", "ReviseProposal", QByteArray("{'proposal': 1, 'fields': ") + Suspend + "}"));
    // It waits again, and for everybody again.
    QCOMPARE(claimant(s), QString());
    QCOMPARE(codesOf(s.run("second", "ClaimTask", Decide)), u"ok"_s);
    QCOMPARE(claimant(s), u"Person second"_s);
}

void TestTaskClaims::aClaimEndsWithTheRoleOfItsPerson()
{
    Desk s;
    Office::must(s.run("second", "ClaimTask", Decide));
    Office::must(
        s.run("root", "RevokeRole", "{'username': 'second', 'role': 'AUT', 'jurisdiction': 'XW'}"));
    QCOMPARE(claimant(s), QString());
    QCOMPARE(codesOf(s.run("aut", "ClaimTask", Decide)), u"ok"_s);
}

void TestTaskClaims::assignsToWhoMayAct_data()
{
    QTest::addColumn<QByteArray>("assigner");
    QTest::addColumn<QByteArray>("username");
    QTest::addColumn<QString>("codes");
    QTest::newRow("by the proposer") << QByteArray("reg") << QByteArray("aut") << u"ok"_s;
    QTest::newRow("by a colleague") << QByteArray("aut") << QByteArray("second") << u"ok"_s;
    QTest::newRow("to oneself") << QByteArray("aut") << QByteArray("aut") << u"ok"_s;
    QTest::newRow("to the proposer") << QByteArray("aut") << QByteArray("reg") << u"TASK_OWN"_s;
    QTest::newRow("to another role") << QByteArray("aut") << QByteArray("prg") << u"TASK_NOT_FOR"_s;
    QTest::newRow("elsewhere") << QByteArray("aut") << QByteArray("far") << u"TASK_NOT_FOR"_s;
    QTest::newRow("to nobody") << QByteArray("aut") << QByteArray("who") << u"PERSON_UNKNOWN"_s;
    QTest::newRow("by an onlooker") << QByteArray("aud") << QByteArray("aut") << u"NOT_PERMITTED"_s;
    QTest::newRow("by another role")
        << QByteArray("prg") << QByteArray("aut") << u"NOT_PERMITTED"_s;
    QTest::newRow("by another jurisdiction")
        << QByteArray("far") << QByteArray("aut") << u"NOT_PERMITTED"_s;
}

void TestTaskClaims::assignsToWhoMayAct()
{
    QFETCH(QByteArray, assigner);
    QFETCH(QByteArray, username);
    QFETCH(QString, codes);
    Desk s;
    QCOMPARE(codesOf(s.run(assigner, "AssignTask", assign(username.constData()))), codes);
    QCOMPARE(claimant(s),
             codes == u"ok"_s ? u"Person "_s + QString::fromUtf8(username) : QString());
}

void TestTaskClaims::reassignsAndReleases()
{
    Desk s;
    Office::must(s.run("reg", "AssignTask", assign("aut")));
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"assigned_by"_s), u"Person reg"_s);
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"note"_s), u"Please look today"_s);
    QCOMPARE(codesOf(s.run("reg", "AssignTask", assign("aut"))), u"TASK_HELD"_s);
    Office::must(s.run("aut", "AssignTask", assign("second")));
    QCOMPARE(claimant(s), u"Person second"_s);
    Office::must(s.run("reg", "ReleaseTask", Decide));
    QCOMPARE(claimant(s), QString());
    QCOMPARE(codesOf(s.run("reg", "ReleaseTask", Decide)), u"TASK_NOT_CLAIMED"_s);
    Office::must(s.run("root", "DeactivatePerson", "{'username': 'second'}"));
    QCOMPARE(codesOf(s.run("reg", "AssignTask", assign("second"))), u"PERSON_DEACTIVATED"_s);
}

void TestTaskClaims::refusesClaims_data()
{
    QTest::addColumn<QByteArray>("username");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");
    const auto row =
        [](const char* name, const char* who, const char* fields, const QString& codes) {
            QTest::newRow(name) << QByteArray(who) << QByteArray(fields) << codes;
        };
    row("another role", "prg", Decide, u"NOT_PERMITTED"_s);
    row("the proposer, whose role decides nothing", "reg", Decide, u"NOT_PERMITTED"_s);
    row("another jurisdiction", "far", Decide, u"NOT_PERMITTED"_s);
    row("not of this kind", "aut", Revise, u"TASK_NOT_OPEN"_s);
    row("of nothing", "aut", "{'kind': 'DECIDE', 'record': '99'}", u"TASK_NOT_OPEN"_s);
    row("hostile", "aut", "{'kind': 'DECIDE', 'record': '1 OR 1'}", u"NOT_IDENTIFIER"_s);
    row("no such kind", "aut", "{'kind': 'DREAM', 'record': '1'}", u"FIELD_NOT_CHOICE"_s);
    row("no record", "aut", "{'kind': 'DECIDE'}", u"FIELD_MISSING"_s);
}

void TestTaskClaims::refusesClaims()
{
    QFETCH(QByteArray, username);
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Desk s;
    QCOMPARE(codesOf(s.run(username, "ClaimTask", fields)), codes);
    QCOMPARE(claimant(s), QString());
}

void TestTaskClaims::claimingNeverLetsAProposerDecide()
{
    Desk s;
    s.addPersona("both", "AUT", "XW");
    Office::must(
        s.run("root", "GrantRole", "{'username': 'both', 'role': 'REG', 'jurisdiction': 'XW'}"));
    Office::must(s.run("aut", "DenyProposal", "{'proposal': 1, 'comment': 'No'}"));
    Office::must(s.run("both", "SetEntityState", Suspend));
    QCOMPARE(tasks(s, "both"), QStringList{u"DECIDE 2 OTHERS"_s});
    const char* const second = "{'kind': 'DECIDE', 'record': '2'}";
    QCOMPARE(codesOf(s.run("both", "ClaimTask", second)), u"TASK_OWN"_s);
    QCOMPARE(codesOf(s.run(
                 "aut", "AssignTask", "{'kind': 'DECIDE', 'record': '2', 'username': 'both'}")),
             u"TASK_OWN"_s);
    QCOMPARE(codesOf(s.run("both", "ApproveProposal", "{'proposal': 2, 'comment': 'Mine'}")),
             u"PROPOSAL_OWN"_s);
}

void TestTaskClaims::tellsWhoMayBeGivenATask()
{
    Desk s;
    Office::must(s.run("second", "ClaimTask", Decide));
    const QList<QList<Value>> people = s.rows("task_people", Decide);
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first().mid(2), (QList<Value>{u"aut"_s, u"Person aut"_s, u"AUT"_s, 0}));
    QCOMPARE(people.last().mid(2), (QList<Value>{u"second"_s, u"Person second"_s, u"AUT"_s, 1}));
    QVERIFY(s.rows("task_people", Revise).isEmpty());
}

void TestTaskClaims::verifySeesAClaimByItsAuthor()
{
    Desk s;
    const auto problems = [&s] {
        Problems found;
        s.registry().withDatabase([&found](Database& database) {
            for (const Invariant& invariant : catalogue().invariants) {
                found += invariant.check(database);
            }
        });
        return codesOf(found);
    };
    Office::must(s.run("aut", "ClaimTask", Decide));
    QCOMPARE(problems(), u"ok"_s);
    s.leaveUnchecked();
    const JournalNumber next(s.head().number() + 1);
    s.registry().withDatabase([next](Database& database) {
        TaskStore(database).put(
            {.name = {.kind = TaskKind::Decide, .record = Identifier::of(u"1"_s)},
             .person = PeopleStore(database).findByUsername(u"reg"_s)->id,
             .assignedBy = PersonId(1),
             .note = {}},
            next);
    });
    QCOMPARE(problems(), u"TASK_CLAIM_BY_AUTHOR"_s);
}

QTEST_GUILESS_MAIN(TestTaskClaims)
#include "tst_task_claims.moc"
