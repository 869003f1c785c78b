// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/compliance/entity_plan.h"
#include "core/exchange/import_layout.h"
#include "core/exchange/import_request.h"
#include "core/exchange/read_file.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A jurisdiction under a shipped pack, with two entities and their accounts.
class Desk : public Scenario {
public:
    explicit Desk(const QByteArray& pack, Instant start = Instant(1'704'733'200'000))  // 2024-01-08
        : Scenario(start), m_code(pack.left(4))
    {
        checkFigures();
        addJurisdiction(m_code, pack);
        for (const char* type : {"ISSUANCE", "RETIREMENT", "AUCTION"}) {
            must(run(
                "root",
                "OpenJurisdictionAccount",
                words("{'jurisdiction': '@', 'account_type': '%', 'account_name': 'Own'}", type)));
        }
        for (const char* number : {"1001", "1002"}) {
            must(run("reg",
                     "RegisterEntity",
                     words("{'jurisdiction': '@', 'entity_id': '@%', 'type': 'COVERED', "
                           "'legal_name': 'Entity %'}",
                           number)));
            for (const char* type : {"GENERAL", "COMPLIANCE"}) {
                must(run("reg",
                         "OpenAccount",
                         words("{'entity_id': '@%', 'account_type': '", number) + type + "'}"));
            }
        }
    }

    static void must(const Result<Outcome>& outcome)
    {
        if (!outcome) {
            qFatal("%s", qPrintable(codesOf(outcome) + u" "_s + outcome.error().first().field));
        }
    }

    /// "@" stands for the jurisdiction, "%" for the word.
    [[nodiscard]] QByteArray words(QByteArray text, const QByteArray& word = {}) const
    {
        return text.replace('%', word).replace('@', m_code);
    }

    Result<Outcome> both(const char* command, const QByteArray& json)
    {
        return runBoth("prg", "aut", command, words(json));
    }
    Outcome give(const char* command, const QByteArray& json)
    {
        const Result<Outcome> outcome = both(command, json);
        must(outcome);
        return *outcome;
    }
    QString codes(const char* command, const QByteArray& json)
    {
        return codesOf(both(command, json));
    }
    /// Codes of what a command says though it is done.
    QString warnings(const char* command, const QByteArray& json)
    {
        return codesOf(give(command, json).warnings);
    }

    void place(const QByteArray& row)
    {
        must(runBoth(
            "adm", "aut", "PlaceHoldings", words("{'jurisdiction': '@', 'rows': [" + row + "]}")));
    }

    qint64 preview(const QByteArray& event)
    {
        const Result<Outcome> outcome =
            run("prg", "PreviewComplianceRun", words("{'event': '" + event + "'}"));
        must(outcome);
        return outcome->made.value(u"preview"_s).toInteger();
    }
    Result<Outcome> commit(qint64 preview)
    {
        return runBoth("adm",
                       "aut",
                       "CommitComplianceRun",
                       "{'preview': " + QByteArray::number(preview) + "}");
    }
    void surrender(const QByteArray& event) { must(commit(preview(event))); }
    Result<Outcome> reverse(const QByteArray& event)
    {
        return runBoth("adm",
                       "aut",
                       "ReverseComplianceRun",
                       words("{'event': '" + event + "', 'reason': 'Wrong'}"));
    }
    QString at(const char* view, const QByteArray& filters, const char* column)
    {
        return cell(view, words(filters), column);
    }

    /// An annual event with the emissions of one entity, its obligations published.
    QString open(int year, int emissions, const QByteArray& entity = "@1001")
    {
        const QByteArray text = QByteArray::number(year);
        give("LoadEmissions",
             "{'jurisdiction': '@', 'rows': [{'entity_id': '" + entity + "', 'year': " + text +
                 ", 'quantity': " + QByteArray::number(emissions) + "}]}");
        give("OpenComplianceEvent",
             "{'jurisdiction': '@', 'type': 'ANNUAL', 'year': " + text + "}");
        return warnings("PublishObligations", "{'event': '@-" + text + "-ANNUAL'}");
    }

private:
    QByteArray m_code;
};

}  // namespace

/// What staff enter for compliance, from the entering to the surrender.
class TestEnteredFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesPenaltyRates_data();
    void refusesPenaltyRates();
    void penaltyRatesPriceShortfalls();
    void changedRatesMakePreviewsStale();
    void refusesRequests();
    void requestedSerialsGoFirst();
    void requestsNeedRulesThatAllowThem();
    void refusesRates();
    void ratesComeFromTables();
    void creditsBringARateDown();
    void ratesOfSupplementarySurrenders();
    void deficitsJoinTheNextYear();
    void grantedDeficitsGoFirst();
    void deficitsAreUnknownUntilTheYearBeforeIsRun();
};

void TestEnteredFacts::refusesPenaltyRates_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* with, const char* expected) {
        QTest::newRow(with) << QByteArray(what) << QByteArray(with)
                            << QString::fromLatin1(expected);
    };
    row("'UK'", "'UK'", "ok");
    row("'jurisdiction': 'UK'", "'jurisdiction': 'XX'", "PROGRAMME_MISSING");
    row("'rule_set': 'UK'", "'rule_set': 'ARP'", "RULE_SET_UNKNOWN");
    row("'GBP'", "'EUR'", "PENALTY_RATE_CURRENCY");
    row("'124.50'", "'0.00'", "PENALTY_RATE_ZERO");
    row("'124.50'", "'-1'", "PENALTY_RATE_ZERO");
    row("'124.50'", "'1.005'", "NOT_DECIMAL");
    row("2023", "12023", "PENALTY_RATE_YEAR");
    row("'Index'", "''", "FIELD_MISSING");
}

void TestEnteredFacts::refusesPenaltyRates()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    QFETCH(QString, expected);
    Desk desk("UK");
    QByteArray json =
        "{'jurisdiction': 'UK', 'rule_set': 'UK', 'year': 2023, 'rate': '124.50', "
        "'currency': 'GBP', 'reason': 'Index'}";
    QCOMPARE(desk.codes("SetPenaltyRate", json.replace(what, with)), expected);
}

void TestEnteredFacts::penaltyRatesPriceShortfalls()
{
    Desk desk("ARP");
    QCOMPARE(desk.open(2023, 310), u"ok"_s);
    desk.place("{'entity_id': '@1001', 'kind': 'ALLOWANCE', 'vintage': 2023, 'quantity': 300}");
    const QByteArray rate =
        "{'jurisdiction': '@', 'rule_set': 'ARP', 'year': 2023, 'rate': '1999', 'reason': 'Index'}";
    desk.give("SetPenaltyRate", rate);
    desk.give("SetPenaltyRate", QByteArray(rate).replace("1999", "2000.05"));
    QCOMPARE(desk.rows("penalty_rates").size(), qsizetype(1));
    QCOMPARE(desk.at("penalty_rates", "{'year': 2023}", "rate"), u"2000.05"_s);
    QCOMPARE(desk.at("penalty_rates", "{'year': 2023}", "currency"), u"USD"_s);
    desk.passDays(60);
    desk.surrender("@-2023-ANNUAL");
    QCOMPARE(desk.at("penalties", "{'event': '@-2023-ANNUAL'}", "cents"), u"2000050"_s);
    QCOMPARE(desk.at("penalties", "{'event': '@-2023-ANNUAL'}", "late_obl"), u"10"_s);
}

void TestEnteredFacts::changedRatesMakePreviewsStale()
{
    Desk desk("ARP");
    desk.open(2023, 310);
    desk.passDays(60);
    const qint64 before = desk.preview("@-2023-ANNUAL");
    desk.give("SetPenaltyRate",
              "{'jurisdiction': '@', 'rule_set': 'ARP', 'year': 2023, 'rate': '2000', 'reason': "
              "'Index'}");
    QVERIFY(codesOf(desk.commit(before)).contains(u"STALE_PREVIEW"_s));
    const qint64 after = desk.preview("@-2023-ANNUAL");
    desk.give("SetPenaltyRate",
              "{'jurisdiction': '@', 'rule_set': 'ARP', 'year': 2022, 'rate': '1990', 'reason': "
              "'Index'}");
    QCOMPARE(codesOf(desk.commit(after)), u"ok"_s);
}

void TestEnteredFacts::refusesRequests()
{
    Desk desk("ARP");
    desk.open(2023, 350);
    desk.place(
        "{'entity_id': '@1001', 'kind': 'ALLOWANCE', 'vintage': 2023, 'quantity': 400},"
        "{'entity_id': '@1002', 'kind': 'ALLOWANCE', 'vintage': 2023, 'quantity': 100}");
    const auto request = [&desk](const QByteArray& serials,
                                 const QByteArray& entity = "@1001",
                                 const QByteArray& event = "@-2023-ANNUAL") {
        return desk.codes("RequestSerials",
                          "{'event': '" + event + "', 'entity_id': '" + entity + "', 'serials': [" +
                              serials + "]}");
    };
    const QByteArray good = "'@-A-2023-101..200'";
    QCOMPARE(request(good, "@1001", "@-2022-ANNUAL"), u"EVENT_UNKNOWN"_s);
    QCOMPARE(request(good, "@1009"), u"ENTITY_UNKNOWN_HERE"_s);
    QCOMPARE(request(""), u"REQUEST_NONE"_s);
    QCOMPARE(request("'@-A-2023-401..501'"), u"REQUEST_SERIALS_UNKNOWN"_s);
    QCOMPARE(request("'@-A-2022-1'"), u"REQUEST_SERIALS_UNKNOWN"_s);
    QCOMPARE(request("'one to ten'"), u"NOT_SERIAL_BLOCK"_s);
    QCOMPARE(request("'@-A-2023-1..300', '@-A-2023-2..3', '@-A-2023-250..350'"),
             u"REQUEST_TWICE, REQUEST_TWICE"_s);
    QCOMPARE(request(good), u"ok"_s);
    // What is not there yet is worth a word, no more.
    QCOMPARE(desk.warnings("RequestSerials",
                           "{'event': '@-2023-ANNUAL', 'entity_id': '@1001', 'serials': "
                           "['@-A-2023-390..410', '@-A-2023-1..5']}"),
             u"REQUEST_NOT_HELD"_s);
    QCOMPARE(desk.rows("serial_requests").size(), qsizetype(2));
    QCOMPARE(request(""), u"ok"_s);
    QCOMPARE(desk.rows("serial_requests").size(), qsizetype(0));
    desk.passDays(60);
    QCOMPARE(request(good), u"REQUEST_TOO_LATE"_s);
    desk.surrender("@-2023-ANNUAL");
    QCOMPARE(request(good), u"REQUEST_TOO_LATE"_s);
    QCOMPARE(codesOf(desk.runBoth(
                 "adm", "aut", "CloseComplianceEvent", desk.words("{'event': '@-2023-ANNUAL'}"))),
             u"ok"_s);
    QCOMPARE(request(good), u"EVENT_CLOSED"_s);
}

void TestEnteredFacts::requestedSerialsGoFirst()
{
    Desk desk("ARP");
    desk.open(2023, 350);
    desk.place(
        "{'entity_id': '@1001', 'kind': 'ALLOWANCE', 'vintage': 2021, 'quantity': 300},"
        "{'entity_id': '@1001', 'kind': 'ALLOWANCE', 'vintage': 2023, 'quantity': 400}");
    desk.give("RequestSerials",
              "{'event': '@-2023-ANNUAL', 'entity_id': '@1001', 'serials': ['@-A-2023-301..350', "
              "'@-A-2023-11..20']}");
    QCOMPARE(desk.at("serial_requests", "{'line': 2}", "serial_first"), u"11"_s);
    QCOMPARE(desk.at("serial_requests", "{'line': 1}", "qty"), u"50"_s);
    desk.passDays(60);
    desk.surrender("@-2023-ANNUAL");
    QCOMPARE(desk.at("run_lines", "{'line': 1}", "serial_first"), u"301"_s);
    QCOMPARE(desk.at("run_lines", "{'line': 2}", "serial_first"), u"11"_s);
    QCOMPARE(desk.at("run_lines", "{'line': 3}", "serial_first"), u"1"_s);
    QCOMPARE(desk.at("runs", "{'entity_id': '@1001'}", "total_used"), u"350"_s);
}

void TestEnteredFacts::requestsNeedRulesThatAllowThem()
{
    Desk desk("EU");
    desk.open(2023, 10);
    desk.place("{'entity_id': '@1001', 'kind': 'ALLOWANCE', 'quantity': 5}");
    QCOMPARE(desk.codes("RequestSerials",
                        "{'event': '@-2023-ANNUAL', 'entity_id': '@1001', 'serials': "
                        "['@-A-NV-1..5']}"),
             u"REQUEST_NOT_ALLOWED"_s);
    QCOMPARE(desk.codes("SetPenaltyRate",
                        "{'jurisdiction': '@', 'rule_set': 'EU', 'year': 2023, 'rate': '130', "
                        "'reason': 'Index'}"),
             u"ok"_s);
    Desk other("WA");
    QCOMPARE(other.codes("SetPenaltyRate",
                         "{'jurisdiction': '@', 'rule_set': 'WA-CP1', 'year': 2023, 'rate': '130', "
                         "'reason': 'Index'}"),
             u"PENALTY_RATE_NOT_MONEY"_s);
}

namespace {

constexpr Instant EndOfStep{1'740'000'000'000};  // 2025-02-19

constexpr const char* RateRow =
    "{'entity_id': '@1001', 'emissions_lb': 1671001, 'generation_mwh': 900, "
    "'standard_lb_per_mwh': 1671}";

/// The first step of the rate programme, its event open.
class RateDesk : public Desk {
public:
    RateDesk() : Desk("CPP", EndOfStep)
    {
        give("OpenComplianceEvent",
             "{'jurisdiction': '@', 'type': 'RATE', 'year': 2023, 'rule_set': 'CPP-RATE-S1'}");
    }
    QString load(const QByteArray& rows, const QByteArray& event = "@-2022-2024-RATE")
    {
        return codes("LoadRates", "{'event': '" + event + "', 'rows': [" + rows + "]}");
    }
    void credits(int quantity)
    {
        place("{'entity_id': '@1001', 'kind': 'ERC', 'vintage': 2023, 'quantity': " +
              QByteArray::number(quantity) + "}");
    }
};

}  // namespace

void TestEnteredFacts::refusesRates()
{
    RateDesk desk;
    QCOMPARE(desk.load(RateRow, "@-2020-RATE"), u"EVENT_UNKNOWN"_s);
    QCOMPARE(desk.load(""), u"LOAD_EMPTY"_s);
    QCOMPARE(desk.load(QByteArray(RateRow) + "," + RateRow), u"RATE_DUPLICATE"_s);
    QCOMPARE(desk.load(QByteArray(RateRow).replace("@1001", "@1009")), u"ENTITY_UNKNOWN_HERE"_s);
    QCOMPARE(desk.load(QByteArray(RateRow).replace("1671}", "0}")), u"RATE_STANDARD_ZERO"_s);
    QCOMPARE(desk.load(QByteArray(RateRow).replace("900", "-1")), u"NUMBER_NEGATIVE"_s);
    QVERIFY(desk.codes("PublishObligations", "{'event': '@-2022-2024-RATE'}")
                .startsWith(u"NOTHING_TO_PUBLISH"_s));
    desk.give("OpenComplianceEvent",
              "{'jurisdiction': '@', 'type': 'FULL', 'year': 2023, 'rule_set': 'CPP-MASS-S1'}");
    QCOMPARE(desk.load(RateRow, "@-2022-2024-FULL"), u"EVENT_NOT_OF_RATES"_s);
}

void TestEnteredFacts::ratesComeFromTables()
{
    RateDesk desk;
    const auto workbook = readTableBytes(
        "Entity ID,Emissions (lb),Generation (MWh),Standard (lb/MWh)\nCPP1001,1671001,900,1671\n"
        "CPP1002,800000000,1000000,877\n",
        u"table"_s);
    const ImportTarget& target = *importTarget(u"rates"_s);
    const QCborMap fields = importFields(target,
                                         catalogue().command(u"LoadRates"_s)->fields(),
                                         {{u"event"_s, u"CPP-2022-2024-RATE"_s}},
                                         importWorkbook(*workbook, *importLayout(u"rates"_s), {}),
                                         u"rates.csv"_s);
    QCOMPARE(codesOf(desk.runBoth("prg", "aut", "LoadRates", fields)), u"ok"_s);
    QCOMPARE(desk.rows("rate_bases").size(), qsizetype(2));
    QCOMPARE(desk.at("rate_bases", "{'entity_id': '@1002'}", "standard_lb_per_mwh"), u"877"_s);
    QCOMPARE(desk.warnings("PublishObligations", "{'event': '@-2022-2024-RATE'}"), u"ok"_s);
    QCOMPARE(desk.at("obligations", "{'entity_id': '@1002'}", "obligation"), u"0"_s);
}

void TestEnteredFacts::creditsBringARateDown()
{
    RateDesk desk;
    const QByteArray event = "@-2022-2024-RATE";
    QCOMPARE(desk.load(RateRow), u"ok"_s);
    QCOMPARE(desk.at("rate_bases", "{'entity_id': '@1001'}", "emissions_lb"), u"1671001"_s);
    QCOMPARE(desk.at("rate_bases", "{'entity_id': '@1001'}", "unadjusted_rate"), u"1856.668"_s);
    QCOMPARE(desk.warnings("PublishObligations", "{'event': '" + event + "'}"), u"RATE_MISSING"_s);
    QCOMPARE(desk.at("obligations", "{'event': '" + event + "'}", "obligation"), u"101"_s);
    desk.credits(95);
    desk.passDays(260);
    desk.surrender(event);
    const QByteArray ours = "{'event': '" + event + "'}";
    QCOMPARE(desk.at("runs", ours, "total_used"), u"95"_s);
    QCOMPARE(desk.at("penalties", ours, "late_obl"), u"12"_s);
    QCOMPARE(desk.at("rate_results", ours, "unadjusted_rate"), u"1856.668"_s);
    QCOMPARE(desk.at("rate_results", ours, "adjusted_rate"), u"1679.398"_s);
    QCOMPARE(desk.at("rate_results", ours, "meets_standard"), u"0"_s);

    // Two for one, late.
    desk.give("OpenComplianceEvent",
              "{'jurisdiction': '@', 'type': 'PENALTY', 'parent': '" + event + "'}");
    desk.give("PublishObligations", "{'event': '" + event + "-PENALTY'}");
    desk.credits(12);
    desk.surrender(event + "-PENALTY");
    QCOMPARE(desk.at("runs", ours, "comp_status"), u"FULFILLED_LATE"_s);
    QCOMPARE(codesOf(desk.reverse(event)), u"REFUSED_DEPENDENT"_s);
    QCOMPARE(codesOf(desk.reverse(event + "-PENALTY")), u"ok"_s);
    QCOMPARE(codesOf(desk.reverse(event)), u"ok"_s);
    QCOMPARE(desk.rows("rate_results").size(), qsizetype(0));
    // What came after the deadline still does not count.
    desk.surrender(event);
    QCOMPARE(desk.at("rate_results", ours, "credits_used"), u"95"_s);
}

void TestEnteredFacts::ratesOfSupplementarySurrenders()
{
    RateDesk desk;
    const QByteArray event = "@-2022-2024-RATE";
    desk.credits(150);
    desk.load(RateRow);
    desk.give("PublishObligations", "{'event': '" + event + "'}");
    desk.passDays(260);
    desk.surrender(event);
    QCOMPARE(desk.at("rate_results", "{}", "adjusted_rate"), u"1669.332"_s);
    // A correction leaves what is published as it is until it is published again.
    QCOMPARE(desk.load(QByteArray(RateRow).replace("900", "890")), u"ok"_s);
    QCOMPARE(desk.at("obligations", "{}", "obligation"), u"101"_s);
    desk.give("PublishObligations", "{'event': '" + event + "'}");
    QCOMPARE(desk.at("obligations", "{}", "whole"), u"111"_s);
    QCOMPARE(desk.at("obligations", "{}", "obligation"), u"10"_s);
    desk.surrender(event);
    QCOMPARE(desk.rows("rate_results").size(), qsizetype(2));
    QCOMPARE(desk.at("rate_results", "{'generation_mwh': 890}", "credits_used"), u"111"_s);
    QCOMPARE(desk.at("rate_results", "{'generation_mwh': 890}", "adjusted_rate"), u"1669.332"_s);
    QCOMPARE(desk.at("rate_results", "{'generation_mwh': 890}", "meets_standard"), u"1"_s);
}

void TestEnteredFacts::deficitsJoinTheNextYear()
{
    Desk desk("EU", Instant(1'736'337'600'000));  // 2025-01-08
    QCOMPARE(desk.open(2023, 50), u"ok"_s);
    desk.place("{'entity_id': '@1001', 'kind': 'ALLOWANCE', 'quantity': 40}");
    // Placed after the deadline of 2023: it does not count for it.
    desk.surrender("@-2023-ANNUAL");
    QCOMPARE(desk.at("runs", "{'entity_id': '@1001'}", "shortfall"), u"50"_s);
    QCOMPARE(desk.open(2024, 10), u"ok"_s);
    const QByteArray next = "{'event': '@-2024-ANNUAL', 'entity_id': '@1001'}";
    QCOMPARE(desk.at("obligations", next, "obligation"), u"60"_s);
    QCOMPARE(desk.at("obligations", next, "carried"), u"50"_s);
    QCOMPARE(desk.at("obligations", next, "whole"), u"60"_s);
    const EntityPlan why =
        plannedFor(desk.registry(),
                   {.event = u"EU-2024-ANNUAL"_s, .entity = u"EU1001"_s, .snapshot = {}},
                   desk.token("prg"));
    QCOMPARE(codesOf(why.problems), u"ok"_s);
    QCOMPARE(shortfallExplanation(why, {}).first().code(), u"OWED_CARRIED"_s);
    desk.passDays(270);
    desk.surrender("@-2024-ANNUAL");
    QCOMPARE(desk.at("runs", next, "obligation"), u"60"_s);
    QCOMPARE(desk.at("runs", next, "carried"), u"50"_s);
    QCOMPARE(desk.at("runs", next, "shortfall"), u"20"_s);
    QVERIFY(codesOf(desk.reverse("@-2023-ANNUAL")).startsWith(u"REFUSED_DEPENDENT"_s));
    desk.open(2025, 0);
    QCOMPARE(desk.at("obligations", "{'event': '@-2025-ANNUAL', 'entity_id': '@1001'}", "carried"),
             u"20"_s);
}

void TestEnteredFacts::grantedDeficitsGoFirst()
{
    Desk desk("EU", Instant(1'736'337'600'000));
    desk.open(2023, 50);
    desk.surrender("@-2023-ANNUAL");
    desk.open(2024, 10);
    desk.give("GrantConcession",
              "{'event': '@-2024-ANNUAL', 'entity_id': '@1001', 'kind': 'CARRY_IN', 'amount': 7, "
              "'reason': 'Settled'}");
    desk.give("PublishObligations", "{'event': '@-2024-ANNUAL'}");
    const QByteArray next = "{'event': '@-2024-ANNUAL', 'entity_id': '@1001'}";
    QCOMPARE(desk.at("obligations", next, "obligation"), u"17"_s);
    QCOMPARE(desk.at("obligations", next, "carried"), u"7"_s);
}

void TestEnteredFacts::deficitsAreUnknownUntilTheYearBeforeIsRun()
{
    Desk desk("EU", Instant(1'736'337'600'000));
    desk.open(2023, 50);
    QCOMPARE(desk.open(2024, 10), u"CARRY_EVENT_NOT_RUN"_s);
    QCOMPARE(desk.at("obligations", "{'event': '@-2024-ANNUAL', 'entity_id': '@1001'}", "carried"),
             u"0"_s);
    const Result<Outcome> preview =
        desk.run("prg",
                 "PreviewComplianceRun",
                 desk.words("{'event': '@-2023-ANNUAL', 'entities': ['@1002']}"));
    Desk::must(desk.commit(preview->made.value(u"preview"_s).toInteger()));
    QCOMPARE(desk.codes("PublishObligations", "{'event': '@-2024-ANNUAL'}"),
             u"NOTHING_TO_PUBLISH, CARRY_UNKNOWN"_s);
    desk.surrender("@-2023-ANNUAL");
    QCOMPARE(desk.warnings("PublishObligations", "{'event': '@-2024-ANNUAL'}"), u"ok"_s);
    QCOMPARE(desk.at("obligations", "{'event': '@-2024-ANNUAL', 'entity_id': '@1001'}", "carried"),
             u"50"_s);
    QCOMPARE(desk.at("obligations", "{'event': '@-2024-ANNUAL', 'entity_id': '@1001'}", "version"),
             u"2"_s);
}

QTEST_GUILESS_MAIN(TestEnteredFacts)
#include "tst_entered_facts.moc"
