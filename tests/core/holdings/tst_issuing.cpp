// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/holdings/market.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

/// How instruments come into the registry: issued, or placed as they were elsewhere.
class TestIssuing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuesIntoTheIssuanceAccount();
    void continuesTheSeries();
    void issuesOffsets();
    void issueTakesTwoPersons();
    void refusesToIssue_data();
    void refusesToIssue();
    void refusesToIssueWithoutAccount();
    void exhaustsASeries();
    void placesHoldings();
    void placesWithRecordedTimes();
    void findsProjectsInIssuances();
    void placesWhatALinkedJurisdictionIssued();
    void refusesToPlace_data();
    void refusesToPlace();
    void saysEverythingThatIsWrongWithATable();
};

void TestIssuing::issuesIntoTheIssuanceAccount()
{
    Scenario s;
    openMarket(s);
    const Result<Outcome> outcome = s.runBoth(
        "adm",
        "aut",
        "IssueAllowances",
        "{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 1000000}");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"serials"_s).toString(),
             u"XW-A-2024-000000000001..000001000000"_s);
    QCOMPARE(outcome->made.value(u"account"_s).toString(), QLatin1String(market::Issuance));
    QCOMPARE(holdings(s), QStringList{u"XW-10006 ALLOWANCE 2024 1000000"_s});
}

void TestIssuing::continuesTheSeries()
{
    TradedMarket s;
    QCOMPARE(done(s,
                  "IssueAllowances",
                  u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 5, "
                  "'account': 'XW-10007'}"_s),
             u"ok"_s);
    QCOMPARE(done(s, "IssueAllowances", u"{'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 7}"_s),
             u"ok"_s);
    QCOMPARE(blocks(s),
             (QStringList{u"XW-10006 XW-A-2024 1..100 ACTIVE"_s,
                          u"XW-10006 XW-A-2025 1..50 ACTIVE"_s,
                          u"XW-10006 XW-F-P1 1..10 ACTIVE"_s,
                          u"XW-10006 XW-F-P1 11..30 ACTIVE"_s,
                          u"XW-10006 XW-R-NV 1..7 ACTIVE"_s,
                          u"XW-10007 XW-A-2024 101..105 ACTIVE"_s}));
}

void TestIssuing::issuesOffsets()
{
    Scenario s;
    openMarket(s);
    QCOMPARE(done(s,
                  "IssueOffsets",
                  u"{'jurisdiction': 'XC', 'kind': 'OFFSET_DEBS', 'project': 'CAFR5011', "
                  "'issuance': 'CAFR5011-A', 'vintage': 2021, 'quantity': 900}"_s),
             u"ok"_s);
    QCOMPARE(done(s,
                  "IssueOffsets",
                  u"{'jurisdiction': 'XC', 'kind': 'OFFSET_DEBS', 'project': 'CAFR5011', "
                  "'issuance': 'CAFR5011-A', 'vintage': 2021, 'issue_year': 2022, 'quantity': 100, "
                  "'account': 'XC-10013'}"_s),
             u"ok"_s);
    QCOMPARE(holdings(s),
             (QStringList{u"XC-10012 OFFSET_DEBS 2021 CAFR5011 900"_s,
                          u"XC-10013 OFFSET_DEBS 2021 CAFR5011 100"_s}));
    QCOMPARE(s.cell("issuances", "{'lot': 1}", "issue_year"), u"2026"_s);
    QCOMPARE(s.cell("issuances", "{'lot': 2}", "issue_year"), u"2022"_s);
    QCOMPARE(s.cell("issuances", "{'lot': 2}", "serial_first"), u"901"_s);
}

void TestIssuing::issueTakesTwoPersons()
{
    Scenario s;
    openMarket(s);
    const char* const fields =
        "{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 1}";
    QVERIFY(s.run("adm", "IssueAllowances", fields)->made.contains(u"proposal"_s));
    QCOMPARE(holdings(s), QStringList());
    QCOMPARE(codesOf(s.run("aud", "IssueAllowances", fields)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("prg", "IssueAllowances", fields)), u"NOT_PERMITTED"_s);
}

void TestIssuing::refusesToIssue_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("codes");
    const auto allowances = [](const char* name, const QString& fields, const QString& codes) {
        QTest::newRow(name) << u"IssueAllowances"_s << fields << codes;
    };
    const auto offsets = [](const char* name, const QString& fields, const QString& codes) {
        QTest::newRow(name) << u"IssueOffsets"_s << fields << codes;
    };
    allowances("nothing said", u""_s, u"FIELD_MISSING, FIELD_MISSING, FIELD_MISSING"_s);
    allowances("jurisdiction unknown",
               u"'jurisdiction': 'XX', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 1"_s,
               u"JURISDICTION_UNKNOWN"_s);
    allowances(
        "kind unknown", u"'jurisdiction': 'XW', 'kind': 'ERC', 'quantity': 1"_s, u"KIND_UNKNOWN"_s);
    allowances("kind of another programme",
               u"'jurisdiction': 'XW', 'kind': 'OFFSET_NONDEBS', 'quantity': 1"_s,
               u"KIND_UNKNOWN"_s);
    allowances("offset as allowance",
               u"'jurisdiction': 'XW', 'kind': 'OFFSET_DEBS', 'quantity': 1"_s,
               u"PROJECT_MISSING, KIND_IS_OFFSET"_s);
    allowances("no vintage",
               u"'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'quantity': 1"_s,
               u"VINTAGE_MISSING"_s);
    allowances("vintage too much",
               u"'jurisdiction': 'XW', 'kind': 'APCR', 'vintage': 2024, 'quantity': 1"_s,
               u"VINTAGE_NOT_ALLOWED"_s);
    allowances("nothing of it",
               u"'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 0"_s,
               u"QUANTITY_ZERO"_s);
    allowances("everything wrong",
               u"'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'quantity': 0, 'account': 'XW-1'"_s,
               u"NOT_ACCOUNT_NUMBER"_s);
    allowances("everything wrong, well written",
               u"'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'quantity': 0, 'account': 'XW-99999'"_s,
               u"VINTAGE_MISSING, QUANTITY_ZERO, ACCOUNT_UNKNOWN"_s);
    allowances("an entity's account",
               u"'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 1, 'account': 'XW2000-10001'"_s,
               u"ISSUE_ACCOUNT_NOT_OWN"_s);
    allowances("another jurisdiction's account",
               u"'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 1, 'account': 'XC-10012'"_s,
               u"ISSUE_ACCOUNT_NOT_OWN"_s);
    allowances("the retirement account",
               u"'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 1, 'account': 'XW-10009'"_s,
               u"ROUTE_BARRED"_s);
    allowances("more than there are numbers",
               u"'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 1000000000000"_s,
               u"SERIES_EXHAUSTED"_s);
    offsets("no project",
            u"'jurisdiction': 'XW', 'kind': 'OFFSET_DEBS', 'quantity': 1"_s,
            u"FIELD_MISSING"_s);
    offsets("allowance as offset",
            u"'jurisdiction': 'XW', 'kind': 'APCR', 'project': 'P1', 'quantity': 1"_s,
            u"PROJECT_NOT_ALLOWED, KIND_NOT_OFFSET"_s);
}

void TestIssuing::refusesToIssue()
{
    QFETCH(const QString, command);
    QFETCH(const QString, fields);
    Scenario s;
    openMarket(s);
    QTEST(done(s, qPrintable(command), u'{' + fields + u'}'), "codes");
    QCOMPARE(holdings(s), QStringList());
}

void TestIssuing::refusesToIssueWithoutAccount()
{
    Scenario s;
    s.addJurisdiction("XW", "WA");
    const QString fields = u"{'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': 1}"_s;
    QCOMPARE(done(s, "IssueAllowances", fields), u"ISSUANCE_ACCOUNT_MISSING"_s);
    QCOMPARE(codesOf(s.run("root",
                           "OpenJurisdictionAccount",
                           "{'jurisdiction': 'XW', 'account_type': 'ISSUANCE', "
                           "'account_name': 'I'}")),
             u"ok"_s);
    suspend(s, "XW-10001", "REVOKED");
    QCOMPARE(done(s, "IssueAllowances", fields), u"ACCOUNT_MAY_NOT_RECEIVE"_s);
}

void TestIssuing::exhaustsASeries()
{
    Scenario s;
    openMarket(s);
    const auto issue = [&s](qint64 quantity) {
        return done(s,
                    "IssueAllowances",
                    u"{'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': %1}"_s.arg(quantity));
    };
    QCOMPARE(issue(999'999'999'998), u"ok"_s);
    QCOMPARE(issue(2), u"SERIES_EXHAUSTED"_s);
    QCOMPARE(issue(1), u"ok"_s);
    QCOMPARE(issue(1), u"SERIES_EXHAUSTED"_s);
    QCOMPARE(done(s,
                  "PlaceHoldings",
                  u"{'jurisdiction': 'XW', 'rows': [{'entity_id': 'XW2000', 'kind': 'APCR', "
                  "'quantity': 1}]}"_s),
             u"SERIES_EXHAUSTED"_s);
}

void TestIssuing::placesHoldings()
{
    TradedMarket s;
    const Result<Outcome> placed = s.runBoth(
        "adm",
        "aut",
        "PlaceHoldings",
        "{'jurisdiction': 'XW', 'rows': ["
        "{'entity_id': 'XW2001', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 10},"
        "{'entity_id': 'XW2000', 'account_type': 'GENERAL', 'kind': 'ALLOWANCE', 'vintage': 2024,"
        " 'quantity': 20},"
        "{'account_number': 'XW-10009', 'kind': 'OFFSET_DEBS', 'project': 'P1', 'issuance': 'P1-A',"
        " 'quantity': 3},"
        "{'entity_id': 'XW2001', 'account_number': 'XW2001-10004', 'kind': 'APCR', 'quantity': 4},"
        "{'entity_id': 'XW2001', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 5}]}");
    QCOMPARE(codesOf(placed), u"ok"_s);
    QCOMPARE(placed->made.value(u"quantity"_s).toInteger(), 42);
    QCOMPARE(placed->made.value(u"blocks"_s).toInteger(), 5);
    QCOMPARE(placed->made.value(u"lots"_s).toInteger(), 3);
    QCOMPARE(blocks(s).filter(QRegularExpression(u"10001|10004|10009"_s)),
             (QStringList{u"XW-10009 XW-F-P1 31..33 ACTIVE"_s,
                          u"XW2000-10001 XW-A-2024 111..130 ACTIVE"_s,
                          u"XW2001-10004 XW-A-2024 101..110 ACTIVE"_s,
                          u"XW2001-10004 XW-A-2024 131..135 ACTIVE"_s,
                          u"XW2001-10004 XW-R-NV 1..4 ACTIVE"_s}));
}

void TestIssuing::placesWithRecordedTimes()
{
    Scenario s;
    openMarket(s);
    QCOMPARE(done(s,
                  "PlaceHoldings",
                  u"{'jurisdiction': 'XW', 'rows': ["
                  "{'entity_id': 'XW2001', 'kind': 'APCR', 'quantity': 1,"
                  " 'recorded': '2024-06-30T12:00:00Z'},"
                  "{'entity_id': 'XW2001', 'kind': 'APCR', 'quantity': 2}]}"_s),
             u"ok"_s);
    QCOMPARE(s.cell("blocks", "{'serial_first': 1}", "recorded_at"), u"2024-06-30T12:00:00.000Z"_s);
    QCOMPARE(s.cell("blocks", "{'serial_first': 2}", "recorded_at"), Scenario::Start.text());
}

void TestIssuing::findsProjectsInIssuances()
{
    Scenario s;
    openMarket(s);
    QCOMPARE(done(s,
                  "PlaceHoldings",
                  u"{'jurisdiction': 'XC', 'rows': ["
                  "{'entity_id': 'XC3000', 'kind': 'OFFSET_NONDEBS', 'issuance': 'CAOD5001-A',"
                  " 'vintage': 2013, 'quantity': 3},"
                  "{'entity_id': 'XC3000', 'kind': 'OFFSET_NONDEBS', 'issuance': 'CAOD5001-B2',"
                  " 'vintage': 2014, 'quantity': 4},"
                  "{'entity_id': 'XC3000', 'kind': 'OFFSET_DEBS', 'issuance': 'VCS12',"
                  " 'quantity': 5}]}"_s),
             u"ok"_s);
    QCOMPARE(holdings(s),
             (QStringList{u"XC3000-10011 OFFSET_NONDEBS 2013 CAOD5001 3"_s,
                          u"XC3000-10011 OFFSET_NONDEBS 2014 CAOD5001 4"_s,
                          u"XC3000-10011 OFFSET_DEBS VCS12 5"_s}));
    QCOMPARE(s.cell("issuances", "{'issuance_id': 'CAOD5001-B2'}", "serial_first"), u"4"_s);
    QCOMPARE(s.cell("issuances", "{'issuance_id': 'CAOD5001-B2'}", "issue_year"), u"2014"_s);
}

void TestIssuing::placesWhatALinkedJurisdictionIssued()
{
    Scenario s;
    openMarket(s);
    QCOMPARE(done(s,
                  "PlaceHoldings",
                  u"{'jurisdiction': 'XC', 'rows': [{'entity_id': 'XC3000', 'account_type': "
                  "'GENERAL', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 5, 'issuer': 'QC'},"
                  "{'entity_id': 'XC3000', 'account_type': 'GENERAL', 'kind': 'ALLOWANCE', "
                  "'vintage': 2024, 'quantity': 6}, {'entity_id': 'XC3000', 'account_type': "
                  "'GENERAL', 'kind': 'OFFSET_DEBS', 'project': 'CAOD7', 'issuance': 'CAOD7-A', "
                  "'vintage': 2019, 'issue_year': 2021, 'quantity': 7}]}"_s),
             u"ok"_s);
    QCOMPARE(s.cell("issuances", "{'issuance_id': 'CAOD7-A'}", "issue_year"), u"2021"_s);
    QCOMPARE(s.rows("holdings", "{'issuer': 'QC'}").size(), qsizetype(1));
    QCOMPARE(s.cell("holdings", "{'issuer': 'QC'}", "qty"), u"5"_s);
}

void TestIssuing::refusesToPlace_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nobody") << u"'kind': 'APCR', 'quantity': 1"_s << u"ROW_WITHOUT_ACCOUNT"_s;
    QTest::newRow("unknown entity")
        << u"'entity_id': 'XW9999', 'kind': 'APCR', 'quantity': 1"_s << u"ENTITY_UNKNOWN"_s;
    QTest::newRow("entity without such an account")
        << u"'entity_id': 'XW2002', 'kind': 'APCR', 'quantity': 1"_s << u"ENTITY_WITHOUT_ACCOUNT"_s;
    QTest::newRow("unknown account")
        << u"'account_number': 'XW-99999', 'kind': 'APCR', 'quantity': 1"_s << u"ACCOUNT_UNKNOWN"_s;
    QTest::newRow("somebody else's account")
        << u"'entity_id': 'XW2000', 'account_number': 'XW2001-10003', 'kind': 'APCR', "
           "'quantity': 1"_s
        << u"ACCOUNT_NOT_OF_ENTITY"_s;
    QTest::newRow("another jurisdiction's account")
        << u"'entity_id': 'XC3000', 'kind': 'APCR', 'quantity': 1"_s << u"ACCOUNT_ELSEWHERE"_s;
    QTest::newRow("unknown kind") << u"'entity_id': 'XW2000', 'kind': 'ERC', 'quantity': 1"_s
                                  << u"KIND_UNKNOWN"_s;
    QTest::newRow("no vintage") << u"'entity_id': 'XW2000', 'kind': 'ALLOWANCE', 'quantity': 1"_s
                                << u"VINTAGE_MISSING"_s;
    QTest::newRow("no project") << u"'entity_id': 'XW2000', 'kind': 'OFFSET_DEBS', 'quantity': 1"_s
                                << u"PROJECT_MISSING"_s;
    QTest::newRow("nothing") << u"'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': 0"_s
                             << u"QUANTITY_ZERO"_s;
    QTest::newRow("not a number") << u"'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': '1.5'"_s
                                  << u"NOT_WHOLE_NUMBER"_s;
    QTest::newRow("in the future") << u"'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': 1, "
                                      "'recorded': '2026-01-06T00:00:00Z'"_s
                                   << u"RECORDED_IN_FUTURE"_s;
    QTest::newRow("issued here by another")
        << u"'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': 1, 'issuer': 'XC'"_s
        << u"ISSUER_HERE"_s;
    QTest::newRow("year of issue of an allowance")
        << u"'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': 1, 'issue_year': 2025"_s
        << u"ISSUE_YEAR_NOT_ALLOWED"_s;
    QTest::newRow("too much")
        << u"'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': 999999999999999"_s
        << u"SERIES_EXHAUSTED"_s;
}

void TestIssuing::refusesToPlace()
{
    QFETCH(const QString, row);
    Scenario s;
    openMarket(s);
    QTEST(done(s, "PlaceHoldings", u"{'jurisdiction': 'XW', 'rows': [{"_s + row + u"}]}"_s),
          "codes");
    QCOMPARE(holdings(s), QStringList());
}

void TestIssuing::saysEverythingThatIsWrongWithATable()
{
    Scenario s;
    openMarket(s);
    const Result<Outcome> refused =
        s.run("adm",
              "PlaceHoldings",
              "{'jurisdiction': 'XW', 'rows': ["
              "{'entity_id': 'XW2000', 'kind': 'APCR', 'quantity': 1},"
              "{'entity_id': 'XW9999', 'kind': 'ERC', 'quantity': 0},"
              "{'account_number': 'XW-99999', 'kind': 'ALLOWANCE', 'quantity': 1}]}");
    QCOMPARE(codesOf(refused),
             u"ENTITY_UNKNOWN, KIND_UNKNOWN, QUANTITY_ZERO, ACCOUNT_UNKNOWN, VINTAGE_MISSING"_s);
    QCOMPARE(fieldsOfProblems(refused),
             (QStringList{u"rows[1].entity_id"_s,
                          u"rows[1].kind"_s,
                          u"rows[1].quantity"_s,
                          u"rows[2].account_number"_s,
                          u"rows[2].vintage"_s}));
    QCOMPARE(done(s, "PlaceHoldings", u"{'jurisdiction': 'XW', 'rows': []}"_s), u"ROWS_EMPTY"_s);
    QCOMPARE(done(s, "PlaceHoldings", u"{'jurisdiction': 'XX', 'rows': []}"_s),
             u"JURISDICTION_UNKNOWN"_s);
}

QTEST_GUILESS_MAIN(TestIssuing)
#include "tst_issuing.moc"
