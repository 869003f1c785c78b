// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/proposal.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Suspend =
    "{'entity_id': 'XW2000', 'state': 'SUSPENDED', 'reason': 'First reason'}";
constexpr const char* Decide = "{'proposal': 1, 'comment': 'Because'}";
constexpr const char* First = "{'id': 1}";

QByteArray revision(const char* reason, const char* state = "SUSPENDED")
{
    return QByteArray("{'proposal': 1, 'fields': {'entity_id': 'XW2000', 'state': '") + state +
           "', 'reason': '" + reason + "'}}";
}

/// An entity, and the proposal 1 by "reg" to suspend it.
void propose(Scenario& s)
{
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntity",
                           "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED',"
                           " 'legal_name': 'Acme'}")),
             u"ok"_s);
    const Result<Outcome> proposed = s.run("reg", "SetEntityState", Suspend);
    QCOMPARE(codesOf(proposed), u"ok"_s);
    QCOMPARE(proposed->made.value(u"proposal"_s).toInteger(), 1);
}

QString acme(Scenario& s)
{
    return s.cell("entities", "{'entity_id': 'XW2000'}", "entity_status");
}

}  // namespace

/// Commands that wait for a second person (registry.md section 8).
class TestProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approvalPerformsIt();
    void denialIsFinal();
    void withdrawalIsTheProposersOwn();
    void revisionsGoBackAndForth();
    void whoEditedLastDoesNotApprove();
    void ownProposalsAreDecidedByOthers_data();
    void ownProposalsAreDecidedByOthers();
    void whoDecidesNeedsTheRight_data();
    void whoDecidesNeedsTheRight();
    void everyDecisionNeedsAComment();
    void unknownAndClosedOnesAreRefused_data();
    void unknownAndClosedOnesAreRefused();
    void onlyReturnedOnesAreRevised();
    void refusesARevisionThatWouldBeRefused();
    void checksAgainAtApproval();
    void aDecisionIsAboutWhatWasSeen();
    void expiresAfterTenBusinessDays_data();
    void expiresAfterTenBusinessDays();
    void expiredOnesAreRefusedAndMarked();
    void expiryIsInTheJournal();
    void whoMayDoItAloneMayApprove();
};

void TestProposals::approvalPerformsIt()
{
    Scenario s;
    propose(s);
    QCOMPARE(acme(s), u"ACTIVE"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"PROPOSED"_s);
    QCOMPARE(s.cell("proposals", First, "proposer"), u"Person reg"_s);
    QCOMPARE(s.cell("proposals", First, "jurisdiction"), u"XW"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"ok"_s);
    QCOMPARE(acme(s), u"SUSPENDED"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"APPROVED"_s);
    QCOMPARE(s.cell("proposals", First, "decider"), u"Person aut"_s);
    QCOMPARE(s.cell("proposals", First, "comment"), u"Because"_s);
}

void TestProposals::denialIsFinal()
{
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("aut", "DenyProposal", Decide)), u"ok"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"DENIED"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"PROPOSAL_CLOSED"_s);
    QCOMPARE(acme(s), u"ACTIVE"_s);
}

void TestProposals::withdrawalIsTheProposersOwn()
{
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("aut", "WithdrawProposal", Decide)), u"PROPOSAL_NOT_OWN"_s);
    QCOMPARE(codesOf(s.run("reg", "WithdrawProposal", Decide)), u"ok"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"WITHDRAWN"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"PROPOSAL_CLOSED"_s);
}

void TestProposals::revisionsGoBackAndForth()
{
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("aut", "RequestRevisions", Decide)), u"ok"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"REVISIONS"_s);
    QCOMPARE(codesOf(s.run("reg", "ReviseProposal", revision("Better reason"))), u"ok"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"PROPOSED"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"ok"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "reason"), u"Better reason"_s);
}

void TestProposals::whoEditedLastDoesNotApprove()
{
    Scenario s;
    propose(s);
    s.addPersona("reg.two", "REG");
    s.addPersona("both", "AUT");
    QCOMPARE(codesOf(s.run("root", "GrantRole", "{'username': 'both', 'role': 'REG'}")), u"ok"_s);
    QCOMPARE(codesOf(s.run("aut", "RequestRevisions", Decide)), u"ok"_s);
    QCOMPARE(codesOf(s.run("both", "ReviseProposal", revision("Edited"))), u"ok"_s);
    QCOMPARE(codesOf(s.run("both", "ApproveProposal", Decide)), u"PROPOSAL_OWN"_s);
    QCOMPARE(codesOf(s.run("both", "DenyProposal", Decide)), u"PROPOSAL_OWN"_s);
    // Who proposed it first is not free of it either.
    QCOMPARE(codesOf(s.run("root", "GrantRole", "{'username': 'reg', 'role': 'AUT'}")), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "ApproveProposal", Decide)), u"PROPOSAL_OWN"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"ok"_s);
}

void TestProposals::ownProposalsAreDecidedByOthers_data()
{
    QTest::addColumn<QString>("command");

    QTest::newRow("approve") << u"ApproveProposal"_s;
    QTest::newRow("deny") << u"DenyProposal"_s;
    QTest::newRow("request revisions") << u"RequestRevisions"_s;
}

void TestProposals::ownProposalsAreDecidedByOthers()
{
    QFETCH(QString, command);
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("root", "GrantRole", "{'username': 'reg', 'role': 'AUT'}")), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", command.toLatin1(), Decide)), u"PROPOSAL_OWN"_s);
    QCOMPARE(codesOf(s.run("aut", command.toLatin1(), Decide)), u"ok"_s);
}

void TestProposals::whoDecidesNeedsTheRight_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("codes");

    QTest::newRow("the authority") << u"aut"_s << u"ok"_s;
    QTest::newRow("the administrator") << u"adm"_s << u"NOT_PERMITTED"_s;
    QTest::newRow("the auditor") << u"aud"_s << u"NOT_PERMITTED"_s;
    QTest::newRow("the first person") << u"root"_s << u"NOT_PERMITTED"_s;
}

void TestProposals::whoDecidesNeedsTheRight()
{
    QFETCH(QString, who);
    QFETCH(QString, codes);
    for (const char* command : {"ApproveProposal", "DenyProposal", "RequestRevisions"}) {
        Scenario s;
        propose(s);
        QCOMPARE(codesOf(s.run(who.toLatin1(), command, Decide)), codes);
    }
}

void TestProposals::everyDecisionNeedsAComment()
{
    Scenario s;
    propose(s);
    for (const char* command : {"ApproveProposal", "DenyProposal", "RequestRevisions"}) {
        QCOMPARE(codesOf(s.run("aut", command, "{'proposal': 1}")), u"FIELD_MISSING"_s);
        QCOMPARE(codesOf(s.run("aut", command, "{'proposal': 1, 'comment': '  '}")),
                 u"FIELD_MISSING"_s);
    }
}

void TestProposals::unknownAndClosedOnesAreRefused_data()
{
    QTest::addColumn<QString>("command");

    for (const char* command :
         {"ApproveProposal", "DenyProposal", "RequestRevisions", "WithdrawProposal"}) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

void TestProposals::unknownAndClosedOnesAreRefused()
{
    QFETCH(QString, command);
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("aut", command.toLatin1(), "{'proposal': 2, 'comment': 'Why'}")),
             u"PROPOSAL_UNKNOWN"_s);
    QCOMPARE(codesOf(s.run("aut", command.toLatin1(), "{'proposal': -1, 'comment': 'Why'}")),
             u"PROPOSAL_UNKNOWN"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"ok"_s);
    QCOMPARE(codesOf(s.run("aut", command.toLatin1(), Decide)), u"PROPOSAL_CLOSED"_s);
}

void TestProposals::onlyReturnedOnesAreRevised()
{
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("reg", "ReviseProposal", revision("Early"))),
             u"PROPOSAL_NOT_RETURNED"_s);
    QCOMPARE(codesOf(s.run("aut", "RequestRevisions", Decide)), u"ok"_s);
    QCOMPARE(codesOf(s.run("aut", "ReviseProposal", revision("By the authority"))),
             u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("aud", "ReviseProposal", revision("By the auditor"))),
             u"NOT_PERMITTED"_s);
}

void TestProposals::refusesARevisionThatWouldBeRefused()
{
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("aut", "RequestRevisions", Decide)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "ReviseProposal", revision("Same", "ACTIVE"))),
             u"ENTITY_STATE_BARRED"_s);
    QCOMPARE(codesOf(s.run("reg", "ReviseProposal", "{'proposal': 1, 'fields': {}}")),
             u"FIELD_MISSING, FIELD_MISSING, FIELD_MISSING"_s);
}

void TestProposals::checksAgainAtApproval()
{
    Scenario s;
    propose(s);
    QCOMPARE(codesOf(s.run("reg", "SetEntityState", Suspend)), u"ok"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"ok"_s);
    const JournalNumber head = s.head();
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", "{'proposal': 2, 'comment': 'Twice'}")),
             u"ENTITY_STATE_BARRED"_s);
    QCOMPARE(s.head(), head);
    QCOMPARE(s.cell("proposals", "{'id': 2}", "state"), u"PROPOSED"_s);
}

void TestProposals::aDecisionIsAboutWhatWasSeen()
{
    Scenario s;
    propose(s);
    const JournalNumber seen = s.head();
    QCOMPARE(codesOf(s.run("aut", "RequestRevisions", Decide)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "ReviseProposal", revision("Another"))), u"ok"_s);
    CommandRequest approval{.id = QByteArray(16, 'a'),
                            .command = u"ApproveProposal"_s,
                            .fields = fieldsOf(Decide),
                            .seen = seen};
    QCOMPARE(codesOf(s.registry().execute(approval, s.token("aut"))), u"RECORD_CHANGED"_s);
    approval.seen = s.head();
    QCOMPARE(codesOf(s.registry().execute(approval, s.token("aut"))), u"ok"_s);
}

void TestProposals::expiresAfterTenBusinessDays_data()
{
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<QString>("expires");

    QTest::newRow("Monday") << u"2026-01-05T17:00:00.000Z"_s << u"2026-01-19T17:00:00.000Z"_s;
    QTest::newRow("Friday") << u"2026-01-09T17:00:00.000Z"_s << u"2026-01-23T17:00:00.000Z"_s;
    QTest::newRow("Saturday") << u"2026-01-10T17:00:00.000Z"_s << u"2026-01-23T17:00:00.000Z"_s;
    QTest::newRow("Sunday, to the millisecond")
        << u"2026-01-11T23:59:59.999Z"_s << u"2026-01-23T23:59:59.999Z"_s;
    QTest::newRow("over a leap day")
        << u"2028-02-24T00:00:00.000Z"_s << u"2028-03-09T00:00:00.000Z"_s;
}

void TestProposals::expiresAfterTenBusinessDays()
{
    QFETCH(QString, proposed);
    QFETCH(QString, expires);
    QCOMPARE(proposalExpiry(*Instant::parse(proposed)).text(), expires);
}

void TestProposals::expiredOnesAreRefusedAndMarked()
{
    Scenario s;
    propose(s);
    s.clock().set(s.clock().now().plusMilliseconds(14LL * 24 * 3600 * 1000 - 1));
    QCOMPARE(s.rehearsed("aut", "ApproveProposal", Decide), u"ok"_s);
    s.clock().set(s.clock().now().plusMilliseconds(1));
    // Looking ahead does not make deadlines pass, but knows of them.
    QCOMPARE(s.rehearsed("aut", "ApproveProposal", Decide), u"PROPOSAL_EXPIRED"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"PROPOSED"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", Decide)), u"PROPOSAL_CLOSED"_s);
    QCOMPARE(s.cell("proposals", First, "state"), u"EXPIRED"_s);
    QCOMPARE(acme(s), u"ACTIVE"_s);
}

void TestProposals::expiryIsInTheJournal()
{
    Scenario s;
    propose(s);
    const JournalNumber before = s.head();
    s.passDays(13);
    QCOMPARE(s.head(), before);
    s.passDays(1);
    QCOMPARE(s.head().number(), before.number() + 1);
    s.passDays(30);
    QCOMPARE(s.head().number(), before.number() + 1);
    const QByteArray last = QByteArray::number(s.head().number());
    QCOMPARE(s.cell("journal", QByteArray("{'number': '" + last + "'}"), "command"),
             u"PassDeadlines"_s);
    ViewRequest past;
    past.view = u"proposals"_s;
    past.asOf = before;
    QCOMPARE(s.page(past).rows.first().at(3).toString(), u"PROPOSED"_s);
}

void TestProposals::whoMayDoItAloneMayApprove()
{
    Scenario s;
    s.addJurisdiction("XW");
    const char* const account =
        "{'jurisdiction': 'XW', 'account_type': 'AUCTION', 'account_name': 'A'}";
    QCOMPARE(codesOf(s.runBoth("adm", "root", "OpenJurisdictionAccount", account)), u"ok"_s);
    QCOMPARE(s.rows("accounts").size(), 1);
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
