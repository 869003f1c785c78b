// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_store.h"
#include "core/instruments/ledger.h"
#include "core/journal/journal.h"
#include "core/storage/transaction.h"
#include "tests/core/accounts/account_holders.h"

#include <array>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Puts instruments into an account behind the registry's back.
void fill(Scenario& s, const QString& number)
{
    s.leaveUnchecked();
    s.registry().withDatabase([&number](Database& database) {
        const std::optional<Account> account =
            AccountStore(database).find(AccountNumber::of(number));
        QVERIFY(account);
        Transaction transaction(database);
        const Envelope envelope{
            .commandId = {},
            .at = Scenario::Start,
            .seed = {},
            .number = JournalNumber(Journal(database).head().number.number() + 1)};
        Ledger ledger(database, envelope, Cause::Issue);
        const std::array placements = {Placement{
            .account = account->seq, .quantity = Tonnes::of(10), .recorded = Scenario::Start}};
        ledger.issue({.series = {.issuer = account->jurisdiction, .label = u"2024"_s},
                      .kind = Category::of(u"ALLOWANCE"_s),
                      .vintage = Vintage::fromYear(2024)},
                     placements);
        ledger.post();
        transaction.commit();
    });
}

}  // namespace

/// What becomes of accounts and of those who hold them.
class TestAccountStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changingAStateTakesTwoPersons();
    void refusesAState_data();
    void refusesAState();
    void refusesAStateOfWhatChangedMeanwhile();
    void closesOnlyWhatIsEmpty();
    void opensAgainWhatWasClosed();
    void closesAnEntityAfterItsAccounts();
    void refusesAnEntityState();
    void keepsTheHistoryOfStates();
};

void TestAccountStates::changingAStateTakesTwoPersons()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    const char* const account = "{'account_no': 'XW2000-10001'}";
    const char* const suspend =
        "{'account_no': 'XW2000-10001', 'state': 'SUSPENDED', 'reason': 'WAC 173-446-610',"
        " 'comment': 'Shortfall of 2026'}";
    QCOMPARE(codesOf(s.run("reg", "SetAccountState", suspend)), u"ok"_s);
    QCOMPARE(s.cell("accounts", account, "account_status"), u"OPEN"_s);
    QCOMPARE(codesOf(s.run("aut", "ApproveProposal", "{'proposal': 1, 'comment': 'Agreed'}")),
             u"ok"_s);
    QCOMPARE(s.cell("accounts", account, "account_status"), u"SUSPENDED"_s);
    QCOMPARE(s.cell("accounts", account, "reason"), u"WAC 173-446-610"_s);
    QCOMPARE(codesOf(s.run("adm", "SetAccountState", suspend)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("reg", "SetAccountState", suspend)), u"ACCOUNT_STATE_BARRED"_s);
}

void TestAccountStates::refusesAState_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    const auto row = [](const char* name, const char* number, const char* state, const char* to) {
        QTest::newRow(name) << QByteArray("{'account_no': '") + number + "', 'state': '" + state +
                                   "', 'reason': 'Why'}"
                            << QString::fromLatin1(to);
    };
    row("restricted", "XW2000-10001", "RESTRICTED", "ok");
    row("revoked", "XW2000-10001", "REVOKED", "ok");
    row("empty and closed", "XW2000-10001", "CLOSED", "ok");
    row("the same", "XW2000-10001", "OPEN", "ACCOUNT_STATE_BARRED");
    row("unknown", "XW2000-10999", "CLOSED", "ACCOUNT_UNKNOWN");
    row("an entity ID", "XW2000", "CLOSED", "NOT_ACCOUNT_NUMBER");
    row("no such state", "XW2000-10001", "ASLEEP", "FIELD_NOT_CHOICE");
}

void TestAccountStates::refusesAState()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    QCOMPARE(codesOf(s.runBoth("reg", "aut", "SetAccountState", fields)), codes);
}

void TestAccountStates::refusesAStateOfWhatChangedMeanwhile()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    const JournalNumber seen = s.head();
    const auto state = [](const char* to) {
        return fieldsOf(QByteArray("{'account_no': 'XW2000-10001', 'state': '") + to +
                        "', 'reason': 'Why'}");
    };
    QCOMPARE(codesOf(s.runBoth("reg", "aut", "SetAccountState", state("RESTRICTED"))), u"ok"_s);
    QCOMPARE(codesOf(s.registry().execute({.id = s.registry().newCommandId(),
                                           .command = u"SetAccountState"_s,
                                           .fields = state("SUSPENDED"),
                                           .seen = seen},
                                          s.token("reg"))),
             u"RECORD_CHANGED"_s);
}

void TestAccountStates::closesOnlyWhatIsEmpty()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    fill(s, u"XW2000-10001"_s);
    const char* const close = "{'account_no': 'XW2000-10001', 'state': 'CLOSED', 'reason': 'Left'}";
    QCOMPARE(codesOf(s.run("reg", "SetAccountState", close)), u"ACCOUNT_NOT_EMPTY"_s);
    const char* const restrict =
        "{'account_no': 'XW2000-10001', 'state': 'RESTRICTED', 'reason': 'Left'}";
    QCOMPARE(s.rehearsed("reg", "SetAccountState", restrict), u"ok"_s);
}

void TestAccountStates::opensAgainWhatWasClosed()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    QCOMPARE(
        codesOf(s.runBoth("reg",
                          "aut",
                          "SetAccountState",
                          "{'account_no': 'XW2000-10001', 'state': 'CLOSED', 'reason': 'Merged'}")),
        u"ok"_s);
    QCOMPARE(s.cell("accounts", "{'account_no': 'XW2000-10001'}", "closed_on"), u"2026-01-05"_s);
    // The number stays with the closed account; a new one gets a new number.
    QCOMPARE(numberMade(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))),
             u"XW2000-10002"_s);
}

void TestAccountStates::closesAnEntityAfterItsAccounts()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    const char* const close = "{'entity_id': 'XW2000', 'state': 'CLOSED', 'reason': 'Merged'}";
    QCOMPARE(codesOf(s.run("reg", "SetEntityState", close)), u"ENTITY_HAS_ACCOUNTS"_s);
    QCOMPARE(
        codesOf(s.runBoth("reg",
                          "aut",
                          "SetAccountState",
                          "{'account_no': 'XW2000-10001', 'state': 'CLOSED', 'reason': 'Merged'}")),
        u"ok"_s);
    QCOMPARE(codesOf(s.runBoth("reg", "aut", "SetEntityState", close)), u"ok"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "entity_status"), u"CLOSED"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "reason"), u"Merged"_s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))),
             u"ENTITY_CLOSED"_s);
    QCOMPARE(codesOf(s.run(
                 "reg", "ChangeEntity", "{'entity_id': 'XW2000', 'legal_name': 'Back again'}")),
             u"ENTITY_CLOSED"_s);
}

void TestAccountStates::refusesAnEntityState()
{
    Scenario s;
    populate(s);
    const auto proposed = [&s](const char* entity, const char* state) {
        return codesOf(s.runBoth("reg",
                                 "aut",
                                 "SetEntityState",
                                 QByteArray("{'entity_id': '") + entity + "', 'state': '" + state +
                                     "', 'reason': 'Why'}"));
    };
    QCOMPARE(proposed("XW2999", "SUSPENDED"), u"ENTITY_UNKNOWN"_s);
    QCOMPARE(proposed("XW2000", "ACTIVE"), u"ENTITY_STATE_BARRED"_s);
    QCOMPARE(proposed("XW2000", "SUSPENDED"), u"ok"_s);
    QCOMPARE(proposed("XW2000", "ACTIVE"), u"ok"_s);
    QCOMPARE(proposed("XW2000", "REVOKED"), u"ok"_s);
    QCOMPARE(proposed("XW2000", "ACTIVE"), u"ENTITY_STATE_BARRED"_s);
    QCOMPARE(proposed("XW2000", "CLOSED"), u"ok"_s);
    QCOMPARE(proposed("XW2000", "CLOSED"), u"ENTITY_STATE_BARRED"_s);
}

void TestAccountStates::keepsTheHistoryOfStates()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    const JournalNumber opened = s.head();
    s.passDays(1);
    for (const char* state : {"RESTRICTED", "OPEN"}) {
        QCOMPARE(codesOf(s.runBoth("reg",
                                   "aut",
                                   "SetAccountState",
                                   QByteArray("{'account_no': 'XW2000-10001', 'state': '") + state +
                                       "', 'reason': 'Because'}")),
                 u"ok"_s);
    }
    const QList<QList<Value>> rows = s.rows("account_states");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).at(3).toString(), u"OPEN"_s);
    QCOMPARE(rows.at(0).at(5).toString(), u"Person reg"_s);
    QCOMPARE(rows.at(1).at(2).toString(), u"2026-01-06T17:00:00.000Z"_s);
    QCOMPARE(rows.at(1).at(3).toString(), u"RESTRICTED"_s);
    QCOMPARE(rows.at(1).at(4).toString(), u"Because"_s);
    QCOMPARE(rows.at(1).at(5).toString(), u"Person aut"_s);
    ViewRequest past;
    past.view = u"account_states"_s;
    past.asOf = opened;
    QCOMPARE(s.page(past).rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestAccountStates)
#include "tst_account_states.moc"
