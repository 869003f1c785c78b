// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/holdings/market.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr const char* Entities =
    "{'jurisdiction': 'XW', 'open_accounts': true, 'rows': ["
    "{'entity_id': 'XW2000', 'legal_name': 'Acme Ltd'},"
    "{'entity_id': 'XW2001', 'legal_name': 'Beta Inc'},"
    "{'entity_id': 'XW2002', 'legal_name': 'Trader', 'type': 'MARKET_ORGANISATION'}]}";
constexpr const char* OtherEntities =
    "{'jurisdiction': 'XC', 'open_accounts': true, 'rows': ["
    "{'entity_id': 'XC3000', 'legal_name': 'Other'}]}";

void openOwn(Scenario& scenario, const char* jurisdiction, const char* type)
{
    const QString json =
        u"{'jurisdiction': '%1', 'account_type': '%2', 'account_name': '%2'}"_s.arg(
            QLatin1String(jurisdiction), QLatin1String(type));
    QCOMPARE(codesOf(scenario.run("root", "OpenJurisdictionAccount", json.toUtf8())), u"ok"_s);
}

}  // namespace

void openMarket(Scenario& scenario)
{
    scenario.addJurisdiction("XW", "WA");
    scenario.addJurisdiction("XC", "CA");
    QCOMPARE(codesOf(scenario.run("reg", "RegisterEntities", Entities)), u"ok"_s);
    for (const char* const type : {"ISSUANCE", "ALLOCATION", "AUCTION", "RETIREMENT"}) {
        openOwn(scenario, "XW", type);
    }
    QCOMPARE(codesOf(scenario.run("reg", "RegisterEntities", OtherEntities)), u"ok"_s);
    for (const char* const type : {"ISSUANCE", "FOREST_BUFFER"}) {
        openOwn(scenario, "XC", type);
    }
}

QString done(Scenario& scenario, const char* command, const QString& json)
{
    return codesOf(scenario.runBoth("adm", "aut", command, json.toUtf8()));
}

QString moved(Scenario& scenario, const char* from, const char* to, const QString& lines)
{
    return done(scenario,
                "MoveInstruments",
                u"{'from': '%1', 'to': '%2', 'reason': 'Test', 'lines': [%3]}"_s.arg(
                    QLatin1String(from), QLatin1String(to), lines));
}

ViewRequest wholeOf(const QString& view, std::optional<JournalNumber> asOf)
{
    ViewRequest request;
    request.view = view;
    request.limit = 10'000;
    request.asOf = asOf;
    return request;
}

QStringList holdings(Scenario& scenario, std::optional<JournalNumber> asOf)
{
    QStringList lines;
    for (const QList<Value>& row : scenario.page(wholeOf(u"holdings"_s, asOf)).rows) {
        QString line = row.at(0).toString() + u' ' + row.at(4).toString();
        if (row.at(5).isInteger()) {
            line += u" %1"_s.arg(row.at(5).toInteger());
        }
        if (row.at(7).isString()) {
            line += u' ' + row.at(7).toString();
        }
        line += u" %1"_s.arg(row.at(8).toInteger());
        if (row.at(9) != row.at(8)) {
            line +=
                u" (%1 pending %2 held)"_s.arg(row.at(10).toInteger()).arg(row.at(11).toInteger());
        }
        lines.append(line);
    }
    return lines;
}

QStringList blocks(Scenario& scenario, std::optional<JournalNumber> asOf)
{
    QStringList lines;
    for (const QList<Value>& row : scenario.page(wholeOf(u"blocks"_s, asOf)).rows) {
        lines.append(u"%1 %2 %3..%4 %5"_s.arg(row.at(0).toString(), row.at(7).toString())
                         .arg(row.at(10).toInteger())
                         .arg(row.at(11).toInteger())
                         .arg(row.at(13).toString()));
    }
    return lines;
}

QStringList fieldsOfProblems(const Result<Outcome>& result)
{
    QStringList fields;
    for (const Problem& problem : result ? Problems() : result.error()) {
        fields.append(problem.field);
    }
    return fields;
}

void issueSome(Scenario& s)
{
    const QStringList issues = {
        u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 100}"_s,
        u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': 2025, 'quantity': 50}"_s};
    for (const QString& issue : issues) {
        QCOMPARE(done(s, "IssueAllowances", issue), u"ok"_s);
    }
    for (const auto& [issuance, quantity] : {std::pair("P1-A", 10), std::pair("P1-B", 20)}) {
        QCOMPARE(done(s,
                      "IssueOffsets",
                      u"{'jurisdiction': 'XW', 'kind': 'OFFSET_DEBS', 'project': 'P1', "
                      "'issuance': '%1', 'quantity': %2}"_s.arg(QLatin1String(issuance))
                          .arg(quantity)),
                 u"ok"_s);
    }
}

void suspend(Scenario& s, const char* account, const char* state)
{
    const QString json = u"{'account_no': '%1', 'state': '%2', 'reason': 'x'}"_s.arg(
        QLatin1String(account), QLatin1String(state));
    QCOMPARE(codesOf(s.runBoth("reg", "aut", "SetAccountState", json.toUtf8())), u"ok"_s);
}

}  // namespace citss
