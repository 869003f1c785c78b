// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr int TypeCount = 18;

QString codeOf(AccountType type)
{
    return FieldCodec<AccountType>::toValue(type).toString();
}

AccountType typeOf(const QString& code)
{
    return FieldCodec<AccountType>::fromValue(code).value();
}

Account accountOf(const QString& number, AccountType type, AccountState state)
{
    const bool isEntitys = number.size() > 8;
    return {.seq = AccountSeq(number.section(u'-', 1).toLongLong()),
            .number = AccountNumber::of(number),
            .jurisdiction = JurisdictionCode::of(number.left(2)),
            .entity =
                isEntitys ? std::optional(EntityId::of(number.section(u'-', 0, 0))) : std::nullopt,
            .type = type,
            .state = state};
}

}  // namespace

/// Which way instruments may go, and what states allow it (registry.md 3.1 to 3.3).
class TestAccountRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAccounts();
    void knowsWhoHoldsWhat_data();
    void knowsWhoHoldsWhat();
    void givesEachEntityItsAccounts_data();
    void givesEachEntityItsAccounts();
    void sendsOnlyAlongRoutes_data();
    void sendsOnlyAlongRoutes();
    void nothingLeavesATerminalAccount();
    void statesDecideWhatMoves_data();
    void statesDecideWhatMoves();
    void namesAllThatBarsAMovement_data();
    void namesAllThatBarsAMovement();
    void closedAccountsStayClosed();
};

void TestAccountRules::numbersAccounts()
{
    const JurisdictionCode wa = JurisdictionCode::of(u"WA"_s);
    QCOMPARE(accountNumberOf(wa, EntityId::of(u"WA1234"_s), AccountSeq(10175)).text(),
             u"WA1234-10175"_s);
    QCOMPARE(accountNumberOf(wa, std::nullopt, AccountSeq(10001)).text(), u"WA-10001"_s);
}

void TestAccountRules::knowsWhoHoldsWhat_data()
{
    QTest::addColumn<EntityType>("entity");
    QTest::addColumn<QString>("accounts");

    const QString covered = u"GENERAL COMPLIANCE LIMITED_USE ANNUAL_ALLOCATION"_s;
    QTest::newRow("covered") << EntityType::Covered << covered;
    QTest::newRow("opt-in") << EntityType::OptIn << covered;
    QTest::newRow("organisation") << EntityType::MarketOrganisation << u"GENERAL"_s;
    QTest::newRow("individual") << EntityType::MarketIndividual << u"GENERAL"_s;
    QTest::newRow("offset operator") << EntityType::OffsetOperator << u"GENERAL"_s;
    QTest::newRow("clearing house") << EntityType::Clearing << u"EXCHANGE_CLEARING"_s;
}

void TestAccountRules::knowsWhoHoldsWhat()
{
    QFETCH(EntityType, entity);
    QFETCH(QString, accounts);
    QStringList found;
    for (int i = 0; i < TypeCount; ++i) {
        const auto type = static_cast<AccountType>(i);
        if (mayHold(entity, type)) {
            QVERIFY(isEntityAccount(type));
            found.append(codeOf(type));
        }
    }
    QCOMPARE(found.join(u' '), accounts);
}

void TestAccountRules::givesEachEntityItsAccounts_data()
{
    QTest::addColumn<EntityType>("entity");
    QTest::addColumn<QList<AccountType>>("accounts");

    using enum AccountType;
    QTest::newRow("covered") << EntityType::Covered << QList{General, Compliance};
    QTest::newRow("opt-in") << EntityType::OptIn << QList{General, Compliance};
    QTest::newRow("organisation") << EntityType::MarketOrganisation << QList{General};
    QTest::newRow("individual") << EntityType::MarketIndividual << QList{General};
    QTest::newRow("offset operator") << EntityType::OffsetOperator << QList{General};
    QTest::newRow("clearing house") << EntityType::Clearing << QList{ExchangeClearing};
}

void TestAccountRules::givesEachEntityItsAccounts()
{
    QFETCH(EntityType, entity);
    QFETCH(QList<AccountType>, accounts);
    QCOMPARE(defaultAccounts(entity), accounts);
    for (const AccountType type : std::as_const(accounts)) {
        QVERIFY(mayHold(entity, type));
    }
}

void TestAccountRules::sendsOnlyAlongRoutes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("byEntity");
    QTest::addColumn<QString>("byRegulator");

    const auto row = [](const char* from, const char* byEntity, const char* byRegulator) {
        QTest::newRow(from) << QString::fromLatin1(from) << QString::fromLatin1(byEntity)
                            << QString::fromLatin1(byRegulator);
    };
    row("GENERAL",
        "GENERAL COMPLIANCE EXCHANGE_CLEARING RETIREMENT",
        "COMPLIANCE ALLOCATION AUCTION RETIREMENT INVALIDATION SANCTION");
    row("COMPLIANCE", "", "GENERAL AUCTION RETIREMENT INVALIDATION SANCTION");
    row("LIMITED_USE", "AUCTION", "ALLOCATION AUCTION");
    row("ANNUAL_ALLOCATION", "", "GENERAL ALLOCATION");
    row("EXCHANGE_CLEARING", "GENERAL", "");
    row("ISSUANCE",
        "",
        "GENERAL ALLOCATION AUCTION RESERVE PRICE_CEILING VOLUNTARY_RENEWABLE CONTAINMENT_RESERVE "
        "ENVIRONMENTAL_INTEGRITY FOREST_BUFFER SPECIAL");
    row("ALLOCATION", "", "GENERAL LIMITED_USE ANNUAL_ALLOCATION SPECIAL");
    row("AUCTION", "", "GENERAL LIMITED_USE RESERVE RETIREMENT");
    row("RESERVE", "", "COMPLIANCE PRICE_CEILING");
    row("PRICE_CEILING", "", "COMPLIANCE");
    row("VOLUNTARY_RENEWABLE", "", "RETIREMENT");
    row("CONTAINMENT_RESERVE", "", "GENERAL");
    row("RETIREMENT", "", "");
    row("INVALIDATION", "", "");
    row("ENVIRONMENTAL_INTEGRITY", "", "INVALIDATION");
    row("FOREST_BUFFER", "", "RETIREMENT");
    row("SANCTION", "", "AUCTION RETIREMENT");
    row("SPECIAL", "", "GENERAL COMPLIANCE AUCTION RETIREMENT");
}

void TestAccountRules::sendsOnlyAlongRoutes()
{
    QFETCH(QString, from);
    QFETCH(QString, byEntity);
    QFETCH(QString, byRegulator);
    QStringList found[2];
    for (int i = 0; i < TypeCount; ++i) {
        const auto to = static_cast<AccountType>(i);
        for (const Mover mover : {Mover::Entity, Mover::Regulator}) {
            if (mayGo(typeOf(from), to, mover)) {
                found[static_cast<int>(mover)].append(codeOf(to));
            }
        }
    }
    QCOMPARE(found[0].join(u' '), byEntity);
    QCOMPARE(found[1].join(u' '), byRegulator);
}

void TestAccountRules::nothingLeavesATerminalAccount()
{
    int terminal = 0;
    for (int i = 0; i < TypeCount; ++i) {
        const auto from = static_cast<AccountType>(i);
        bool leaves = false;
        for (int j = 0; j < TypeCount; ++j) {
            const auto to = static_cast<AccountType>(j);
            leaves = leaves || mayGo(from, to, Mover::Entity) || mayGo(from, to, Mover::Regulator);
        }
        QCOMPARE(leaves, !isTerminal(from));
        terminal += isTerminal(from) ? 1 : 0;
    }
    QCOMPARE(terminal, 2);
}

void TestAccountRules::statesDecideWhatMoves_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<Mover>("mover");
    QTest::addColumn<bool>("receives");
    QTest::addColumn<bool>("sends");
    QTest::addColumn<bool>("meetsObligations");

    using enum AccountState;
    constexpr auto Entity = Mover::Entity;
    constexpr auto Regulator = Mover::Regulator;
    QTest::newRow("open, entity") << Open << Entity << true << true << true;
    QTest::newRow("open, regulator") << Open << Regulator << true << true << true;
    QTest::newRow("restricted, entity") << Restricted << Entity << true << false << false;
    QTest::newRow("restricted, regulator") << Restricted << Regulator << true << true << true;
    QTest::newRow("suspended, entity") << Suspended << Entity << false << false << true;
    QTest::newRow("suspended, regulator") << Suspended << Regulator << true << false << true;
    QTest::newRow("revoked, entity") << Revoked << Entity << false << false << false;
    QTest::newRow("revoked, regulator") << Revoked << Regulator << false << true << true;
    QTest::newRow("closed, entity") << Closed << Entity << false << false << false;
    QTest::newRow("closed, regulator") << Closed << Regulator << false << false << false;
}

void TestAccountRules::statesDecideWhatMoves()
{
    QFETCH(AccountState, state);
    QFETCH(Mover, mover);
    QFETCH(bool, receives);
    QFETCH(bool, sends);
    QFETCH(bool, meetsObligations);
    using enum AccountType;
    QCOMPARE(mayReceive(state, mover), receives);
    QCOMPARE(maySend(state, General, General, mover), sends);
    QCOMPARE(maySend(state, General, Compliance, mover), meetsObligations);
    QCOMPARE(maySend(state, Compliance, Retirement, mover), meetsObligations);
}

void TestAccountRules::namesAllThatBarsAMovement_data()
{
    QTest::addColumn<Account>("from");
    QTest::addColumn<Account>("to");
    QTest::addColumn<Mover>("mover");
    QTest::addColumn<QString>("codes");

    using enum AccountType;
    using enum AccountState;
    const Account general = accountOf(u"CA1000-10001"_s, General, Open);
    const Account compliance = accountOf(u"CA1000-10002"_s, Compliance, Open);
    const Account others = accountOf(u"CA2000-10004"_s, Compliance, Open);
    const Account trader = accountOf(u"CA3000-10005"_s, General, Open);
    const Account retirement = accountOf(u"CA-10003"_s, Retirement, Open);
    const Account suspended = accountOf(u"CA1000-10001"_s, General, Suspended);
    const Account closed = accountOf(u"CA3000-10005"_s, General, Closed);

    QTest::newRow("a sale") << general << trader << Mover::Entity << u""_s;
    QTest::newRow("to the own compliance account")
        << general << compliance << Mover::Entity << u""_s;
    QTest::newRow("suspended, to the own compliance account")
        << suspended << compliance << Mover::Entity << u""_s;
    QTest::newRow("to another's compliance account")
        << general << others << Mover::Entity << u"COMPLIANCE_ACCOUNT_NOT_OWN"_s;
    QTest::newRow("out of compliance by its owner")
        << compliance << general << Mover::Entity << u"ROUTE_BARRED"_s;
    QTest::newRow("out of compliance by the regulator")
        << compliance << retirement << Mover::Regulator << u""_s;
    QTest::newRow("out of retirement")
        << retirement << general << Mover::Regulator << u"ROUTE_BARRED"_s;
    QTest::newRow("suspended, a sale")
        << suspended << trader << Mover::Entity << u"ACCOUNT_MAY_NOT_SEND"_s;
    QTest::newRow("to a closed account")
        << general << closed << Mover::Entity << u"ACCOUNT_MAY_NOT_RECEIVE"_s;
    QTest::newRow("everything") << suspended << accountOf(u"CA-10009"_s, Invalidation, Revoked)
                                << Mover::Entity
                                << u"ROUTE_BARRED ACCOUNT_MAY_NOT_SEND ACCOUNT_MAY_NOT_RECEIVE"_s;
}

void TestAccountRules::namesAllThatBarsAMovement()
{
    QFETCH(Account, from);
    QFETCH(Account, to);
    QFETCH(Mover, mover);
    QFETCH(QString, codes);
    QStringList found;
    for (const Problem& each : checkRoute(from, to, mover)) {
        found.append(each.code());
    }
    QCOMPARE(found.join(u' '), codes);
}

void TestAccountRules::closedAccountsStayClosed()
{
    using enum AccountState;
    const QList<AccountState> all = {Open, Restricted, Suspended, Revoked, Closed};
    for (const AccountState to : all) {
        QVERIFY(!mayBecome(Closed, to));
        QCOMPARE(mayBecome(Revoked, to), to == Closed);
        QCOMPARE(mayBecome(Open, to), to != Open);
        QCOMPARE(mayBecome(Suspended, to), to != Suspended);
    }
}

QTEST_GUILESS_MAIN(TestAccountRules)
#include "tst_account_rules.moc"
