// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/progress_stage.h"
#include "core/storage/database.h"
#include "core/storage/table_digest.h"
#include "tests/core/registry/acme.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QByteArray stateOf(Scenario& s)
{
    QByteArray digest;
    s.registry().withDatabase(
        [&digest](Database& database) { digest = stateDigest(tableDigests(database)); });
    return digest;
}

}  // namespace

/// What leaves nothing behind: rehearsals, what was cancelled, batches with a refusal in them, and
/// what the disk had no room for.
class TestRehearsals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rehearsalShowsWhatWouldFollowAndChangesNothing();
    void rehearsalStopsAtTheFirstRefusal();
    void rehearsalOfAProposerShowsTheApproval();
    void rehearsalNeedsTheRightAsWell();
    void stagesReportTheWhole();
    void cancellingUndoesEverything();
    void aBatchIsDoneWholeOrNotAtAll();
    void aBatchMayBeGivenBySeveral();
    void aDryRunOfABatchGoesOnAfterRefusals();
    void aFullDiskLosesNothing();
};

void TestRehearsals::rehearsalShowsWhatWouldFollowAndChangesNothing()
{
    Scenario s;
    s.addJurisdiction("XW");
    const JournalNumber head = s.head();
    const QByteArray state = stateOf(s);
    ViewRequest entities;
    entities.view = u"entities"_s;
    const Result<Rehearsal> rehearsal = s.registry().rehearse(
        {.commands = {requestOf("RegisterEntity", Acme, ""),
                      requestOf("OpenAccounts", "{'jurisdiction': 'XW'}", "")},
         .views = {entities}},
        s.token("reg"));
    QCOMPARE(codesOf(rehearsal), u"ok"_s);
    QCOMPARE(rehearsal->outcomes.size(), 2);
    QCOMPARE(rehearsal->outcomes.at(1)->made.value(u"accounts"_s).toInteger(), 2);
    QCOMPARE(rehearsal->pages.first()->rows.size(), 1);
    QCOMPARE(s.head(), head);
    QCOMPARE(stateOf(s), state);
    // Nor does it use up numbers.
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccounts", "{'jurisdiction': 'XW'}")), u"ok"_s);
    QCOMPARE(s.cell("accounts", "{'account_type': 'GENERAL'}", "account_no"), u"XW2000-10001"_s);
}

void TestRehearsals::rehearsalStopsAtTheFirstRefusal()
{
    Scenario s;
    s.addJurisdiction("XW");
    ViewRequest nothing;
    nothing.view = u"nothing"_s;
    const Result<Rehearsal> rehearsal = s.registry().rehearse(
        {.commands = {requestOf("RegisterEntity", Acme, ""),
                      requestOf("RegisterEntity", Acme, ""),
                      requestOf("OpenAccounts", "{'jurisdiction': 'XW'}", "")},
         .views = {nothing}},
        s.token("reg"));
    QCOMPARE(rehearsal->outcomes.size(), 2);
    QCOMPARE(codesOf(rehearsal->outcomes.at(1)), u"ENTITY_TAKEN"_s);
    QCOMPARE(codesOf(rehearsal->pages.first()), u"VIEW_UNKNOWN"_s);
}

void TestRehearsals::rehearsalOfAProposerShowsTheApproval()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    ViewRequest entities;
    entities.view = u"entities"_s;
    const Result<Rehearsal> rehearsal = s.registry().rehearse(
        {.commands = {requestOf("SetEntityState", SuspendAcme, "")}, .views = {entities}},
        s.token("reg"));
    QVERIFY(!rehearsal->outcomes.first()->made.contains(u"proposal"_s));
    QCOMPARE(rehearsal->pages.first()->rows.first().at(5).toString(), u"SUSPENDED"_s);
    QVERIFY(s.rows("proposals").isEmpty());
}

void TestRehearsals::rehearsalNeedsTheRightAsWell()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(s.rehearsed("aud", "RegisterEntity", Acme), u"NOT_PERMITTED"_s);
    QCOMPARE(s.rehearsed("root", "PassDeadlines", "{}"), u"COMMAND_INTERNAL"_s);
    QCOMPARE(codesOf(s.registry().rehearse({.commands = {}, .views = {}}, "no such token")),
             u"SESSION_UNKNOWN"_s);
}

void TestRehearsals::stagesReportTheWhole()
{
    QStringList heard;
    Progress whole(
        [&heard](qint64 done, qint64 total) { heard.append(u"%1/%2"_s.arg(done).arg(total)); });
    const Progress first = progressStage(whole, 0, 40);
    const Progress second = progressStage(whole, 40, 100);
    const Progress inner = progressStage(second, 50, 100);
    first.report(1, 2);
    second.report(0, 3);
    inner.report(1, 1);
    QCOMPARE(heard, (QStringList{u"40/200"_s, u"120/300"_s, u"10000/10000"_s}));
    whole.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelRequested, first.report(2, 2));
    QVERIFY_THROWS_EXCEPTION(CancelRequested, inner.report(0, 1));
    QVERIFY_THROWS_EXCEPTION(CancelRequested, reportOrStop(whole, 1, 1));
}

void TestRehearsals::cancellingUndoesEverything()
{
    Scenario s;
    s.addJurisdiction("XW");
    const JournalNumber head = s.head();
    const QByteArray state = stateOf(s);
    QByteArray rows;
    for (int i = 0; i < 50; ++i) {
        rows += (i == 0 ? "" : ",") + QByteArray("{'legal_name': 'Entity'}");
    }
    const CommandRequest request = requestOf(
        "RegisterEntities", QByteArray("{'jurisdiction': 'XW', 'rows': [" + rows + "]}"), "long");
    qint64 reached = 0;
    Progress* running = nullptr;
    Progress progress([&](qint64 done, qint64) {
        reached += 1;
        // Once past the check, in the middle of writing.
        if (reached > 50 && done == 20) {
            running->cancel();
        }
    });
    running = &progress;
    QCOMPARE(codesOf(s.registry().execute(request, s.token("reg"), progress)), u"CANCELLED"_s);
    QCOMPARE(reached, 70);
    QCOMPARE(s.head(), head);
    QCOMPARE(stateOf(s), state);
    QCOMPARE(codesOf(s.registry().execute(request, s.token("reg"))), u"ok"_s);
    QCOMPARE(s.rows("entities").size(), 50);
}

void TestRehearsals::aBatchIsDoneWholeOrNotAtAll()
{
    Scenario s;
    s.addJurisdiction("XW");
    const JournalNumber head = s.head();
    const QByteArray token = s.token("reg");
    const QSignalSpy changed(&s.registry(), &Registry::changed);
    Batch batch{.commands = {requestOf("RegisterEntity", Acme, "one"),
                             requestOf("OpenAccounts", "{'jurisdiction': 'XW'}", "two"),
                             requestOf("RegisterEntity", Acme, "three"),
                             requestOf("OpenAccounts", "{'jurisdiction': 'XW'}", "four")},
                .tokens = {token, token, token, token}};
    const QList<Result<Outcome>> refused = s.registry().executeAtomically(batch, Progress());
    QCOMPARE(refused.size(), 3);
    QCOMPARE(codesOf(refused.at(2)), u"ENTITY_TAKEN"_s);
    QCOMPARE(s.head(), head);
    QVERIFY(s.rows("entities").isEmpty());
    QCOMPARE(changed.size(), 0);

    batch.commands.resize(2);
    batch.tokens.resize(2);
    const QList<Result<Outcome>> done = s.registry().executeAtomically(batch, Progress());
    QCOMPARE(done.size(), 2);
    QCOMPARE(done.at(1)->number.number(), head.number() + 2);
    QCOMPARE(s.rows("accounts").size(), 2);
    QCOMPARE(changed.size(), 1);
}

void TestRehearsals::aBatchMayBeGivenBySeveral()
{
    Scenario s;
    s.addJurisdiction("XW");
    const Batch batch{
        .commands = {requestOf("RegisterEntity", Acme, "one"),
                     requestOf("SetEntityState", SuspendAcme, "two"),
                     requestOf("ApproveProposal", "{'proposal': 1, 'comment': 'Yes'}", "three")},
        .tokens = {s.token("reg"), s.token("reg"), s.token("aut")}};
    const QList<Result<Outcome>> done = s.registry().executeAtomically(batch, Progress());
    QCOMPARE(codesOf(done.last()), u"ok"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "entity_status"), u"SUSPENDED"_s);
}

void TestRehearsals::aDryRunOfABatchGoesOnAfterRefusals()
{
    Scenario s;
    s.addJurisdiction("XW");
    const JournalNumber head = s.head();
    const QByteArray token = s.token("reg");
    const Batch batch{.commands = {requestOf("RegisterEntity", Acme, "one"),
                                   requestOf("RegisterEntity", Acme, "two"),
                                   requestOf("OpenAccounts", "{'jurisdiction': 'XW'}", "three")},
                      .tokens = {token, token, token}};
    const QList<Result<Outcome>> shown = s.registry().rehearseAll(batch, Progress());
    QStringList codes;
    for (const Result<Outcome>& each : shown) {
        codes.append(codesOf(each));
    }
    QCOMPARE(codes, (QStringList{u"ok"_s, u"ENTITY_TAKEN"_s, u"ok"_s}));
    QCOMPARE(s.head(), head);
    QVERIFY(s.rows("entities").isEmpty());
}

void TestRehearsals::aFullDiskLosesNothing()
{
    Scenario s;
    s.addJurisdiction("XW");
    QByteArray rows;
    for (int i = 0; i < 3000; ++i) {
        rows += (i == 0 ? "" : ",") + QByteArray("{'legal_name': 'Entity'}");
    }
    const CommandRequest request = requestOf(
        "RegisterEntities", QByteArray("{'jurisdiction': 'XW', 'rows': [" + rows + "]}"), "large");
    const QByteArray state = stateOf(s);
    const QByteArray token = s.token("reg");
    const auto setLimit = [&s](const char* pages) {
        s.registry().withDatabase([pages](Database& database) {
            database.executeScript(QByteArray("PRAGMA max_page_count = ") + pages);
        });
    };
    setLimit("100");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"error=13"_s));
    QCOMPARE(codesOf(s.registry().execute(request, token)), u"DISK_FULL"_s);
    QCOMPARE(stateOf(s), state);
    // Once there is room it goes on as if nothing had been.
    setLimit("100000");
    QCOMPARE(codesOf(s.registry().execute(request, token)), u"ok"_s);
    QCOMPARE(s.rows("entities").size(), 3000);
}

QTEST_GUILESS_MAIN(TestRehearsals)
#include "tst_rehearsals.moc"
