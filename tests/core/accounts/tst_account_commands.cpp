// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_store.h"
#include "tests/core/accounts/account_holders.h"

using namespace citss;
using namespace Qt::StringLiterals;

/// Opening accounts, one or many.
class TestAccountCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAccountsOverTheWholeRegistry();
    void refusesAnAccount_data();
    void refusesAnAccount();
    void opensAccountsOfJurisdictions();
    void refusesAJurisdictionsAccount_data();
    void refusesAJurisdictionsAccount();
    void registersATableWithItsAccounts();
    void registersATableWithoutAccounts();
    void refusesATable_data();
    void refusesATable();
    void opensWhatIsMissing();
    void refusesToOpen_data();
    void refusesToOpen();
    void findsAccounts();
};

void TestAccountCommands::countsAccountsOverTheWholeRegistry()
{
    Scenario s;
    populate(s);
    QCOMPARE(numberMade(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))),
             u"XW2000-10001"_s);
    QCOMPARE(numberMade(s.run("root",
                              "OpenJurisdictionAccount",
                              "{'jurisdiction': 'XC', 'account_type': 'ISSUANCE',"
                              " 'account_name': 'Issuance'}")),
             u"XC-10002"_s);
    QCOMPARE(numberMade(s.run("reg", "OpenAccount", opening("XW2001", "GENERAL"))),
             u"XW2001-10003"_s);
    QCOMPARE(s.cell("accounts", "{'account_no': 'XW2000-10001'}", "legal_name"), u"Acme Ltd"_s);
    QCOMPARE(s.cell("accounts", "{'account_no': 'XC-10002'}", "entity_id"), u""_s);
    QCOMPARE(s.cell("accounts", "{'account_no': 'XC-10002'}", "opened_on"), u"2026-01-05"_s);
}

void TestAccountCommands::refusesAnAccount_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    QTest::newRow("a second one") << opening("XW2000", "GENERAL") << u"ACCOUNT_HELD"_s;
    QTest::newRow("another type") << opening("XW2000", "LIMITED_USE") << u"ok"_s;
    QTest::newRow("unknown entity") << opening("XW2999", "GENERAL") << u"ENTITY_UNKNOWN"_s;
    QTest::newRow("a participant's compliance account")
        << opening("XW2001", "COMPLIANCE") << u"ACCOUNT_TYPE_NOT_FOR_ENTITY"_s;
    QTest::newRow("a clearing house's general account")
        << opening("XW2002", "GENERAL") << u"ACCOUNT_TYPE_NOT_FOR_ENTITY"_s;
    QTest::newRow("an entity's retirement account")
        << opening("XW2000", "RETIREMENT") << u"ACCOUNT_TYPE_NOT_FOR_ENTITY"_s;
    QTest::newRow("no such type") << opening("XW2000", "PIGGY_BANK") << u"FIELD_NOT_CHOICE"_s;
    QTest::newRow("an account number for an entity ID")
        << opening("XW2000-10001", "GENERAL") << u"NOT_ENTITY_ID"_s;
}

void TestAccountCommands::refusesAnAccount()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", fields)), codes);
}

void TestAccountCommands::opensAccountsOfJurisdictions()
{
    Scenario s;
    populate(s);
    const auto fields = [](const char* name) {
        return QByteArray("{'jurisdiction': 'XW', 'account_type': 'RESERVE', 'account_name': '") +
               name + "'}";
    };
    QCOMPARE(codesOf(s.runBoth("adm", "aut", "OpenJurisdictionAccount", fields("Tier 1"))),
             u"ok"_s);
    QCOMPARE(codesOf(s.runBoth("adm", "aut", "OpenJurisdictionAccount", fields("Tier 2"))),
             u"ok"_s);
    QCOMPARE(s.rows("accounts", "{'account_type': 'RESERVE'}").size(), 2);
    QCOMPARE(codesOf(s.run("adm", "OpenJurisdictionAccount", fields("Tier 2"))),
             u"ACCOUNT_NAME_TAKEN"_s);
    QCOMPARE(codesOf(s.run("reg", "OpenJurisdictionAccount", fields("Tier 3"))),
             u"NOT_PERMITTED"_s);
}

void TestAccountCommands::refusesAJurisdictionsAccount_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    QTest::newRow("elsewhere")
        << QByteArray("{'jurisdiction': 'ZZ', 'account_type': 'AUCTION', 'account_name': 'A'}")
        << u"JURISDICTION_UNKNOWN"_s;
    QTest::newRow("an entity's type")
        << QByteArray("{'jurisdiction': 'XW', 'account_type': 'GENERAL', 'account_name': 'A'}")
        << u"ACCOUNT_TYPE_NOT_FOR_JURISDICTION"_s;
    QTest::newRow("no name") << QByteArray("{'jurisdiction': 'XW', 'account_type': 'AUCTION'}")
                             << u"FIELD_MISSING"_s;
}

void TestAccountCommands::refusesAJurisdictionsAccount()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("root", "OpenJurisdictionAccount", fields)), codes);
}

void TestAccountCommands::registersATableWithItsAccounts()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCborMap fields = fieldsOf(Table);
    fields.insert(u"open_accounts"_s, true);
    const Result<Outcome> outcome = s.run("reg", "RegisterEntities", fields);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"entity_ids"_s).toArray(),
             (QCborArray{u"XW2000"_s, u"XW2001"_s, u"XW2002"_s}));
    QCOMPARE(outcome->made.value(u"accounts"_s).toInteger(), 4);
    QCOMPARE(
        s.cell("accounts", "{'entity_id': 'XW2000', 'account_type': 'COMPLIANCE'}", "account_no"),
        u"XW2000-10002"_s);
    QCOMPARE(s.cell("accounts", "{'entity_id': 'XW2001'}", "account_type"), u"GENERAL"_s);
    QCOMPARE(s.cell("accounts", "{'entity_id': 'XW2002'}", "account_type"), u"EXCHANGE_CLEARING"_s);
    QCOMPARE(s.cell("facilities", "{'facility_id': '104001'}", "facility_from"), u"2021-01-01"_s);
}

void TestAccountCommands::registersATableWithoutAccounts()
{
    Scenario s;
    populate(s);
    QCOMPARE(s.rows("entities").size(), 3);
    QVERIFY(s.rows("accounts").isEmpty());
}

void TestAccountCommands::refusesATable_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("problems");

    QTest::newRow("empty") << QByteArray("") << u"rows FIELD_MISSING"_s;
    QTest::newRow("facilities without a date")
        << QByteArray("{'legal_name': 'A', 'ghg_ids': ['7']}")
        << u"facilities_from FIELD_MISSING"_s;
    QTest::newRow("an ID twice")
        << QByteArray(
               "{'entity_id': 'XW1', 'legal_name': 'A'}, {'entity_id': 'XW3000',"
               " 'legal_name': 'B'}, {'entity_id': 'XW3000', 'legal_name': 'C'}")
        << u"rows[0].entity_id NOT_ENTITY_ID"_s;
    QTest::newRow("an ID twice, all well formed")
        << QByteArray(
               "{'entity_id': 'XW3000', 'legal_name': 'B'},"
               " {'entity_id': 'XW3000', 'legal_name': 'C'}")
        << u"rows[1].entity_id ENTITY_REPEATED"_s;
    QTest::newRow("no name, no type")
        << QByteArray("{'legal_name': ' '}, {'legal_name': 'A', 'type': 'KING'}")
        << u"rows[0].legal_name FIELD_MISSING, rows[1].type FIELD_NOT_CHOICE"_s;
    QTest::newRow("a bad facility") << QByteArray("{'legal_name': 'A', 'ghg_ids': ['7', 'a b']}")
                                    << u"rows[0].ghg_ids[1] NOT_FACILITY_ID"_s;
    QTest::newRow("an unknown column")
        << QByteArray("{'legal_name': 'A', 'colour': 'red'}") << u"rows[0].colour FIELD_UNKNOWN"_s;
    QTest::newRow("not a row") << QByteArray("7") << u"rows[0] FIELD_NOT_RECORD"_s;
    QTest::newRow("of another jurisdiction, and taken")
        << QByteArray(
               "{'entity_id': 'XC3000', 'legal_name': 'A'},"
               " {'entity_id': 'XW2000', 'legal_name': 'B'}")
        << u"rows[0].entity_id ENTITY_ID_ELSEWHERE, rows[1].entity_id ENTITY_TAKEN"_s;
}

void TestAccountCommands::refusesATable()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, problems);
    Scenario s;
    populate(s);
    const Result<Outcome> outcome = s.run(
        "reg", "RegisterEntities", QByteArray("{'jurisdiction': 'XW', 'rows': [" + rows + "]}"));
    QVERIFY(!outcome);
    QStringList found;
    for (const Problem& each : outcome.error()) {
        found.append(each.field + u' ' + each.code());
    }
    QCOMPARE(found.join(u", "_s), problems);
    QCOMPARE(s.rows("entities").size(), 3);
}

void TestAccountCommands::opensWhatIsMissing()
{
    Scenario s;
    populate(s);
    const auto opened = [&s](const char* fields) {
        const Result<Outcome> outcome = s.run("reg", "OpenAccounts", fields);
        return outcome ? QString::number(outcome->made.value(u"accounts"_s).toInteger())
                       : codesOf(outcome);
    };
    QCOMPARE(codesOf(s.run("reg", "OpenAccount", opening("XW2000", "GENERAL"))), u"ok"_s);
    QCOMPARE(opened("{'jurisdiction': 'XW', 'type': 'CLEARING'}"), u"1"_s);
    QCOMPARE(opened("{'jurisdiction': 'XW', 'entity_ids': ['XW2000']}"), u"1"_s);
    QCOMPARE(opened("{'jurisdiction': 'XW'}"), u"1"_s);
    QCOMPARE(opened("{'jurisdiction': 'XW'}"), u"ACCOUNTS_NONE_TO_OPEN"_s);
    QCOMPARE(s.rows("accounts").size(), 4);
}

void TestAccountCommands::refusesToOpen_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("codes");

    QTest::newRow("elsewhere") << QByteArray("{'jurisdiction': 'ZZ'}") << u"JURISDICTION_UNKNOWN"_s;
    QTest::newRow("nobody there") << QByteArray("{'jurisdiction': 'XC'}")
                                  << u"ACCOUNTS_NONE_TO_OPEN"_s;
    QTest::newRow("unknown, of another, twice")
        << QByteArray("{'jurisdiction': 'XC', 'entity_ids': ['XC1000', 'XW2000']}")
        << u"ENTITY_UNKNOWN, ENTITY_ID_ELSEWHERE"_s;
    QTest::newRow("twice") << QByteArray(
                                  "{'jurisdiction': 'XW', 'entity_ids': ['XW2000', 'XW2000']}")
                           << u"ENTITY_REPEATED"_s;
}

void TestAccountCommands::refusesToOpen()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, codes);
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccounts", fields)), codes);
}

void TestAccountCommands::findsAccounts()
{
    Scenario s;
    populate(s);
    QCOMPARE(codesOf(s.run("reg", "OpenAccounts", "{'jurisdiction': 'XW'}")), u"ok"_s);
    QCOMPARE(codesOf(s.run("root",
                           "OpenJurisdictionAccount",
                           "{'jurisdiction': 'XW', 'account_type': 'RETIREMENT',"
                           " 'account_name': 'Retirement'}")),
             u"ok"_s);
    s.registry().withDatabase([](Database& database) {
        const AccountStore store(database);
        const EntityId acme = EntityId::of(u"XW2000"_s);
        const JurisdictionCode xw = JurisdictionCode::of(u"XW"_s);
        QCOMPARE(store.ofEntity(acme).size(), 2);
        QCOMPARE(store.ofEntity(acme, AccountType::Compliance)->number.text(), u"XW2000-10002"_s);
        QVERIFY(!store.ofEntity(acme, AccountType::LimitedUse));
        QCOMPARE(store.ofJurisdiction(xw, AccountType::Retirement).size(), 1);
        QVERIFY(store.ofJurisdiction(xw, AccountType::Auction).isEmpty());
        QVERIFY(store.ofJurisdiction(xw, AccountType::General).isEmpty());
        QCOMPARE(store.find(AccountSeq(10001))->number.text(), u"XW2000-10001"_s);
        QVERIFY(!store.find(AccountNumber::of(u"XW2001-10001"_s)));
    });
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_account_commands.moc"
