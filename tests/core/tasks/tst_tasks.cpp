// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/tasks/task_rights.h"
#include "tests/core/tasks/task_desk.h"

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Decide = "{'kind': 'DECIDE', 'record': '1'}";
constexpr const char* Event = "'record': 'WA-2023-ANNUAL'";

/// 2024-10-28, four days before the deadline of Washington's first event.
constexpr Instant BeforeDeadline{1'730'116'800'000};

QStringList kinds(Scenario& s)
{
    QStringList told;
    for (const QString& task : tasks(s, "aud")) {
        told.append(task.section(u' ', 0, 0));
    }
    return told;
}

}  // namespace

/// What waits for whom, what falls due, and what the outlook tells.
class TestTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposalsWaitForWhoMayDecide();
    void returnedProposalsWaitForTheirProposer();
    void expiredProposalsWaitForNobody();
    void eventsWaitStepByStep();
    void anEventWaitsOnlyWhenItsDeadlineNears();
    void proposedStepsWaitForTheDecision();
    void entitiesWaitForTheirAccount();
    void penaltiesWaitUntilTheyAreCovered();
    void lockedPeopleWait();
    void sideObligationsWait();
    void runEventsWaitToBeClosed();
    void correctionsAfterARunWait();
    void peopleWaitForTheirFirstRole();
    void proposalsAgreeWithTasks();
    void showsPastTasksAsOfThen();
    void seesOnlyOwnJurisdictionAndKinds();
    void rolesInTheViewAreThoseOfTheTable();
    void countsDays();
    void listsDeadlines();
    void foretellsShortfallsAndLimits();
};

void TestTasks::proposalsWaitForWhoMayDecide()
{
    Desk s;
    QCOMPARE(tasks(s, "aut"), QStringList{u"DECIDE 1 ME"_s});
    QCOMPARE(tasks(s, "second"), QStringList{u"DECIDE 1 ME"_s});
    QCOMPARE(tasks(s, "reg"), QStringList{u"DECIDE 1 OTHERS"_s});
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"roles"_s), u"AUT"_s);
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"command"_s), u"SetEntityState"_s);
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"proposer"_s), u"Person reg"_s);
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"due_date"_s), u"2026-01-19"_s);
    Office::must(s.run("aut", "ApproveProposal", "{'proposal': 1, 'comment': 'Yes'}"));
    QVERIFY(tasks(s, "aut").isEmpty());
    QVERIFY(tasks(s, "reg").isEmpty());
}

void TestTasks::returnedProposalsWaitForTheirProposer()
{
    Desk s;
    Office::must(s.run("aut", "RequestRevisions", "{'proposal': 1, 'comment': 'Which law?'}"));
    QCOMPARE(tasks(s, "reg"), QStringList{u"REVISE 1 ME"_s});
    QCOMPARE(tasks(s, "aut"), QStringList{u"REVISE 1 OTHERS"_s});
    Office::must(
        s.run("reg", "ReviseProposal", QByteArray("{'proposal': 1, 'fields': ") + Suspend + "}"));
    QCOMPARE(tasks(s, "reg"), QStringList{u"DECIDE 1 OTHERS"_s});
    Office::must(s.run("reg", "WithdrawProposal", "{'proposal': 1, 'comment': 'No'}"));
    QVERIFY(tasks(s, "reg").isEmpty());
}

void TestTasks::expiredProposalsWaitForNobody()
{
    Desk s;
    s.passDays(13);
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"days_left"_s), u"1"_s);
    s.passDays(2);
    QVERIFY(tasks(s, "aut").isEmpty());
}

void TestTasks::eventsWaitStepByStep()
{
    Office s;
    Office::must(s.load(Emissions));
    s.place("WA1001", "ALLOWANCE", 2023, 60'000);
    s.clock().set(BeforeDeadline);
    s.openEvent();
    QCOMPARE(tasks(s, "prg"), QStringList{u"PUBLISH WA-2023-ANNUAL ME"_s});
    QCOMPARE(tasks(s, "aut"), QStringList{u"PUBLISH WA-2023-ANNUAL OTHERS"_s});
    s.publishObligations();
    QCOMPARE(tasks(s, "prg"), QStringList{u"PREVIEW WA-2023-ANNUAL ME"_s});
    s.preview();
    QVERIFY(tasks(s, "prg").isEmpty());
    s.clock().set(AfterDeadline);
    s.passDays(0);
    // A preview from before the deadline says no more what would be retired.
    QCOMPARE(tasks(s, "prg"), QStringList{u"PREVIEW WA-2023-ANNUAL ME"_s});
    QCOMPARE(cellOf(s, "prg", u"PREVIEW"_s, u"overdue"_s), u"1"_s);
    const qint64 preview = s.preview();
    QCOMPARE(tasks(s, "adm"), QStringList{u"RUN WA-2023-ANNUAL ME"_s});
    QCOMPARE(tasks(s, "aut"), QStringList{u"RUN WA-2023-ANNUAL OTHERS"_s});
    QCOMPARE(tasks(s, "reg"), QStringList{u"RUN WA-2023-ANNUAL OTHERS"_s});
    Office::must(s.commit(preview));
    QVERIFY(!kinds(s).contains(u"RUN"_s));
    Office::must(s.reverse());
    QVERIFY(kinds(s).contains(u"PREVIEW"_s));
}

void TestTasks::anEventWaitsOnlyWhenItsDeadlineNears()
{
    Office s;
    s.openEvent();
    QVERIFY(kinds(s).isEmpty());
    // The deadline is 2024-11-02T00:00Z; 90 days before it is 2024-08-04T00:00Z.
    s.clock().set(Instant(1'722'729'599'000));
    QVERIFY(kinds(s).isEmpty());
    s.clock().set(Instant(1'722'729'600'000));
    QCOMPARE(kinds(s), QStringList{u"PUBLISH"_s});
    Office::must(s.load(Emissions));
    s.publishObligations();
    QVERIFY(kinds(s).isEmpty());
    s.clock().set(Instant(1'727'913'600'000));  // 30 days before
    QCOMPARE(kinds(s), QStringList{u"PREVIEW"_s});
}

void TestTasks::proposedStepsWaitForTheDecision()
{
    Office s;
    Office::must(s.load(Emissions));
    s.clock().set(BeforeDeadline);
    s.openEvent();
    Office::must(s.run("prg", "PublishObligations", "{'event': 'WA-2023-ANNUAL'}"));
    QCOMPARE(kinds(s), QStringList{u"DECIDE"_s});
    Office::must(s.run("aut", "ApproveProposal", "{'proposal': 3, 'comment': 'Yes'}"));
    s.clock().set(AfterDeadline);
    s.passDays(0);
    const qint64 preview = s.preview();
    Office::must(
        s.run("adm", "CommitComplianceRun", "{'preview': " + QByteArray::number(preview) + "}"));
    QCOMPARE(kinds(s), QStringList{u"DECIDE"_s});
    Office::must(s.run("aut", "DenyProposal", "{'proposal': 4, 'comment': 'Not yet'}"));
    QCOMPARE(kinds(s), QStringList{u"RUN"_s});
}

void TestTasks::entitiesWaitForTheirAccount()
{
    Desk s;
    Office::must(s.run("reg",
                       "RegisterEntity",
                       "{'jurisdiction': 'XW', 'entity_id': 'XW2001', 'type': 'OPT_IN',"
                       " 'legal_name': 'Late Inc.'}"));
    Office::must(
        s.run("reg",
              "RegisterEntity",
              "{'jurisdiction': 'XW', 'entity_id': 'XW2002', 'type': 'MARKET_ORGANISATION',"
              " 'legal_name': 'Trader'}"));
    QCOMPARE(tasks(s, "reg").first(), u"ACCOUNT XW2001 ME"_s);
    QCOMPARE(tasks(s, "reg").size(), 2);
    QCOMPARE(cellOf(s, "reg", u"ACCOUNT"_s, u"legal_name"_s), u"Late Inc."_s);
    QCOMPARE(cellOf(s, "reg", u"ACCOUNT"_s, u"due"_s), QString());
    // Whatever else becomes of the entity, it has waited since it was registered: claims hold.
    const QString since = cellOf(s, "reg", u"ACCOUNT"_s, u"since"_s);
    Office::must(s.run("reg", "ClaimTask", "{'kind': 'ACCOUNT', 'record': 'XW2001'}"));
    Office::must(
        s.run("reg", "ChangeEntity", "{'entity_id': 'XW2001', 'legal_name': 'Later Inc.'}"));
    QCOMPARE(cellOf(s, "reg", u"ACCOUNT"_s, u"since"_s), since);
    QCOMPARE(cellOf(s, "reg", u"ACCOUNT"_s, u"claimed_by"_s), u"Person reg"_s);
    Office::must(
        s.run("reg", "OpenAccount", "{'entity_id': 'XW2001', 'account_type': 'COMPLIANCE'}"));
    QCOMPARE(kinds(s), QStringList{u"DECIDE"_s});
}

void TestTasks::penaltiesWaitUntilTheyAreCovered()
{
    Office s;
    Office::must(s.load(Emissions));
    s.place("WA1001", "ALLOWANCE", 2023, 100'000);
    s.place("WA1002", "ALLOWANCE", 2023, 20'000);
    s.publish();
    s.clock().set(AfterDeadline);
    s.passDays(0);
    Office::must(s.commit(s.preview()));
    QCOMPARE(kinds(s), QStringList{u"PENALTY"_s});
    QCOMPARE(cellOf(s, "adm", u"PENALTY"_s, u"waits_for"_s), u"ME"_s);
    QCOMPARE(cellOf(s, "adm", u"PENALTY"_s, u"entity_id"_s), u"WA1002"_s);
    const QString due = s.cell("penalties", "{}", "due");
    QCOMPARE(cellOf(s, "adm", u"PENALTY"_s, u"due_date"_s), due);
    s.place("WA1002", "ALLOWANCE", 2024, 16'000);
    Office::must(
        s.runBoth("prg",
                  "aut",
                  "OpenComplianceEvent",
                  "{'jurisdiction': 'WA', 'type': 'PENALTY', 'parent': 'WA-2023-ANNUAL'}"));
    // A late surrender has no deadline of its own: it asks at once.
    QCOMPARE(kinds(s), (QStringList{u"PENALTY"_s, u"PUBLISH"_s}));
    s.publishObligations("WA-2023-ANNUAL-PENALTY");
    const qint64 preview = s.preview("WA-2023-ANNUAL-PENALTY");
    QCOMPARE(kinds(s), (QStringList{u"PENALTY"_s, u"RUN"_s}));
    Office::must(s.commit(preview));
    QCOMPARE(kinds(s), (QStringList{u"CLOSE"_s, u"CLOSE"_s}));  // the event and the late one
}

void TestTasks::lockedPeopleWait()
{
    Desk s;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!s.registry().signIn(u"prg"_s, u"Wrong-Wrong-1"_s));
    }
    QCOMPARE(tasks(s, "reg"), (QStringList{u"DECIDE 1 OTHERS"_s, u"UNLOCK prg ME"_s}));
    QCOMPARE(tasks(s, "aut"), QStringList{u"DECIDE 1 ME"_s});  // whose affair it is not
    Office::must(s.run("reg", "UnlockPerson", "{'username': 'prg'}"));
    QCOMPARE(tasks(s, "reg"), QStringList{u"DECIDE 1 OTHERS"_s});
}

void TestTasks::sideObligationsWait()
{
    Office s;
    s.place("WA1001", "OFFSET_DEBS", 2022, 5'000);
    Office::must(s.load("[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 100000}]"));
    s.place("WA1001", "ALLOWANCE", 2023, 60'000);
    s.publish();
    s.clock().set(AfterDeadline);
    s.passDays(0);
    Office::must(s.commit(s.preview()));
    Office::must(s.runBoth("prg",
                           "aut",
                           "AssessReplacement",
                           "{'jurisdiction': 'WA', 'issuance': 'WAFR5001-A', 'reductions_found': "
                           "4000, 'identified': '2024-08-31', 'reason': 'Review'}"));
    if (s.rows("side_obligations").isEmpty()) {
        QSKIP("the run used no offset credits");
    }
    QVERIFY(kinds(s).contains(u"SIDE"_s));
    QCOMPARE(cellOf(s, "adm", u"SIDE"_s, u"due_date"_s), u"2025-02-28"_s);
    Office::must(s.runBoth(
        "prg", "aut", "VoidSideObligation", "{'obligation': 1, 'reason': 'The report stands'}"));
    QVERIFY(!kinds(s).contains(u"SIDE"_s));
}

void TestTasks::runEventsWaitToBeClosed()
{
    Office s;
    Office::must(s.load(Emissions));
    for (const char* entity : {"WA1001", "WA1002", "WA1003"}) {
        s.place(entity, "ALLOWANCE", 2023, 100'000);
    }
    s.publish();
    s.clock().set(AfterDeadline);
    s.passDays(0);
    Office::must(s.commit(s.preview()));
    QCOMPARE(tasks(s, "adm"), QStringList{u"CLOSE WA-2023-ANNUAL ME"_s});
    QCOMPARE(tasks(s, "aut"), QStringList{u"CLOSE WA-2023-ANNUAL OTHERS"_s});
    QCOMPARE(cellOf(s, "adm", u"CLOSE"_s, u"command"_s), u"CloseComplianceEvent"_s);
    Office::must(s.run("adm", "CloseComplianceEvent", "{'event': 'WA-2023-ANNUAL'}"));
    QCOMPARE(kinds(s), QStringList{u"DECIDE"_s});
    const qint64 proposal = s.rows("proposals").last().first().toInteger();
    Office::must(
        s.run("aut",
              "ApproveProposal",
              "{'proposal': " + QByteArray::number(proposal) + ", 'comment': 'All complied'}"));
    QVERIFY(kinds(s).isEmpty());
}

void TestTasks::correctionsAfterARunWait()
{
    Office s;
    Office::must(s.load("[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 100000}]"));
    s.place("WA1001", "ALLOWANCE", 2023, 90'000);
    s.publish();
    s.clock().set(AfterDeadline);
    s.passDays(0);
    Office::must(s.commit(s.preview()));
    QCOMPARE(kinds(s), QStringList{u"CLOSE"_s});
    Office::must(s.load("[{'facility_id': 'FWA1001', 'year': 2023, 'quantity': 110000}]"));
    s.publishObligations();
    QCOMPARE(tasks(s, "adm"), QStringList{u"RUN WA-2023-ANNUAL ME"_s});
    Office::must(s.commit(s.preview()));
    QCOMPARE(kinds(s), QStringList{u"CLOSE"_s});
}

void TestTasks::peopleWaitForTheirFirstRole()
{
    Desk s;
    Office::must(s.run("root",
                       "RegisterPerson",
                       QCborMap{{u"username"_s, u"new"_s},
                                {u"name"_s, u"New"_s},
                                {u"password_hash"_s, PersonaPasswordHash}}));
    QCOMPARE(tasks(s, "root"), QStringList{u"ROLE new ME"_s});
    QVERIFY(!tasks(s, "prg").contains(u"ROLE new OTHERS"_s));  // whose affair it is not
    Office::must(s.run("root", "GrantRole", "{'username': 'new', 'role': 'MM'}"));
    QVERIFY(tasks(s, "root").isEmpty());
    Office::must(s.run("root", "RevokeRole", "{'username': 'new', 'role': 'MM'}"));
    QCOMPARE(tasks(s, "root"), QStringList{u"ROLE new ME"_s});
    Office::must(s.run("root", "DeactivatePerson", "{'username': 'new'}"));
    QVERIFY(tasks(s, "root").isEmpty());
}

/// The list of proposals shows whom the tasks show, also what belongs to no jurisdiction.
void TestTasks::proposalsAgreeWithTasks()
{
    Desk s;
    s.addPersona("jsa.one", "JSA", "XW");
    s.addPersona("jsa.two", "JSA", "XW");
    s.addPersona("desk", "HD", "XW");
    s.addPersona("watch", "AUD", "XW");
    Office::must(s.run("jsa.one",
                       "RegisterPerson",
                       QCborMap{{u"username"_s, u"new"_s},
                                {u"name"_s, u"New"_s},
                                {u"password_hash"_s, PersonaPasswordHash}}));
    for (const char* name : {"reg",
                             "adm",
                             "aut",
                             "second",
                             "far",
                             "prg",
                             "aud",
                             "jsa.one",
                             "jsa.two",
                             "desk",
                             "watch"}) {
        QStringList waiting;
        for (const QString& task : tasks(s, name)) {
            if (task.startsWith(u"DECIDE "_s)) {
                waiting.append(task.section(u' ', 1, 1));
            }
        }
        ViewRequest request;
        request.view = u"proposals"_s;
        QStringList listed;
        for (const QCborMap& row : recordsOf(s.page(request, name))) {
            listed.append(QString::number(row.value(u"id"_s).toInteger()));
        }
        QVERIFY2(listed == waiting, name);
        QVERIFY2(
            listed.contains(u"2"_s) == (QByteArray(name).startsWith("jsa") ||
                                        QByteArray(name) == "aud" || QByteArray(name) == "watch"),
            name);
    }
}

void TestTasks::showsPastTasksAsOfThen()
{
    Desk s;
    ViewRequest then;
    then.asOf = s.head();
    Office::must(s.run("aut", "ClaimTask", Decide));
    ViewRequest claimed;
    claimed.asOf = s.head();
    s.passDays(1);
    Office::must(s.run("aut", "ApproveProposal", "{'proposal': 1, 'comment': 'Yes'}"));
    QVERIFY(tasks(s, "aut").isEmpty());
    QCOMPARE(tasks(s, "second", then), QStringList{u"DECIDE 1 ME"_s});
    QCOMPARE(tasks(s, "second", claimed), QStringList{u"DECIDE 1 OTHERS"_s});
    ViewRequest byTime;
    byTime.view = u"tasks"_s;
    byTime.asOfTime = Scenario::Start.plusMilliseconds(3'600'000);
    const QList<QCborMap> rows = recordsOf(s.page(byTime, "aut"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(u"days_left"_s).toInteger(), 13);
}

void TestTasks::seesOnlyOwnJurisdictionAndKinds()
{
    Desk s;
    QVERIFY(tasks(s, "far").isEmpty());
    s.addPersona("desk", "HD", "XW");
    QVERIFY(tasks(s, "desk").isEmpty());  // whom the table shows nothing of such commands
    QCOMPARE(tasks(s, "aud"), QStringList{u"DECIDE 1 OTHERS"_s});
}

void TestTasks::rolesInTheViewAreThoseOfTheTable()
{
    Desk s;
    for (const RoleName& role : roleNames()) {
        const QByteArray name = QByteArray("p") + QByteArray(role.code).toLower();
        s.addPersona(name, role.code, "XW");
        const OpenTask task{.name = {},
                            .command = u"SetEntityState"_s,
                            .decides = true,
                            .jurisdiction = JurisdictionCode::of(u"XW"_s),
                            .since = JournalNumber(1),
                            .authors = {}};
        const bool may =
            mayDo(task, PersonId(77), {{role.role, JurisdictionCode::of(u"XW"_s)}}, catalogue());
        QCOMPARE(tasks(s, name).contains(u"DECIDE 1 ME"_s), may);
    }
}

void TestTasks::countsDays()
{
    Desk s;
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"days_left"_s), u"14"_s);
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"overdue"_s), u"0"_s);
    s.clock().set(Scenario::Start.plusMilliseconds(13LL * 86'400'000 + 1'000));
    QCOMPARE(cellOf(s, "aut", u"DECIDE"_s, u"days_left"_s), u"0"_s);
}

void TestTasks::listsDeadlines()
{
    Office s;
    Office::must(s.load(Emissions));
    s.publish();
    Office::must(s.run("reg",
                       "SetEntityState",
                       "{'entity_id': 'WA1001', 'state': 'SUSPENDED', 'reason': 'First'}"));
    const QList<QList<Value>> rows = s.rows("deadlines");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().first(), Value(u"DECIDE"_s));
    QCOMPARE(rows.last().mid(0, 2), (QList<Value>{u"PREVIEW"_s, u"WA-2023-ANNUAL"_s}));
    QCOMPARE(s.cell("deadlines", QByteArray("{") + Event + "}", "due_date"), u"2024-11-01"_s);
    QCOMPARE(s.cell("deadlines", QByteArray("{") + Event + "}", "overdue"), u"0"_s);
}

void TestTasks::foretellsShortfallsAndLimits()
{
    Office s;
    Office::must(s.load(Emissions));
    s.place("WA1001", "ALLOWANCE", 2023, 20'000);
    s.place("WA1002", "ALLOWANCE", 2023, 80'000);
    s.place("WA1002", "OFFSET_DEBS", 2022, 2'000);
    s.publish();
    QVERIFY(s.rows("projected_shortfalls").isEmpty());
    Office::must(
        s.run("prg", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL', 'lines': true}"));
    QCOMPARE(s.cell("projected_shortfalls", "{}", "entity_id"), u"WA1001"_s);
    QCOMPARE(s.cell("projected_shortfalls", "{}", "shortfall"), u"10000"_s);
    const QList<QList<Value>> near = s.rows("limits_near");
    for (const QList<Value>& row : near) {
        QVERIFY(row.at(6).toInteger() * 10 >= row.at(5).toInteger() * 9);
    }
    s.clock().set(AfterDeadline);
    s.passDays(0);
    Office::must(s.commit(s.preview()));
    QVERIFY(s.rows("projected_shortfalls").isEmpty());
    QVERIFY(s.rows("limits_near").isEmpty());
}

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
