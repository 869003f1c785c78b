// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/real_records.h"
#include "tests/support/scenario.h"

#include <QCborArray>
#include <QTest>

#include <map>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// 2024-11-04 17:00 UTC, after the deadline of the first event.
constexpr Instant AfterDeadline{1'730'739'600'000};

void must(const Result<Outcome>& outcome)
{
    if (!outcome) {
        qFatal("%s", qPrintable(codesOf(outcome) + u" "_s + outcome.error().first().field));
    }
}

QString entityId(qsizetype index)
{
    return u"WA%1"_s.arg(1001 + index);
}

/// Who reported covered emissions of 2023, and how much.
QList<std::pair<QString, qint64>> coveredReporters()
{
    QList<std::pair<QString, qint64>> covered;
    for (const RealRow& row : realTable(u"wa-cap-and-invest/ghg_reports.csv"_s)) {
        if (row[u"Year"_s] == u"2023"_s && row[u"CCA Status"_s] == u"Covered Entity"_s) {
            covered.append(
                {row[u"Reporter"_s], wholeNumber(row[u"Covered Emissions (MT CO2e)"_s])});
        }
    }
    return covered;
}

}  // namespace

/// Washington's first event with the reports as published.
class TestWashingtonRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owesThreeTenthsOfWhatIsCovered();
    void addsUpFreeAllowances();

private:
    static void registerAll(Scenario& s, const QList<std::pair<QString, qint64>>& covered);
};

/// A registry with each reporter as an entity of its own name, its emissions, and the event open.
void TestWashingtonRecords::registerAll(Scenario& s,
                                        const QList<std::pair<QString, qint64>>& covered)
{
    s.addJurisdiction("WA", "WA");
    must(s.run("root",
               "OpenJurisdictionAccount",
               "{'jurisdiction': 'WA', 'account_type': 'RETIREMENT', 'account_name': 'Retired'}"));
    QCborArray emissions;
    for (qsizetype i = 0; i < covered.size(); ++i) {
        must(s.run("reg",
                   "RegisterEntity",
                   {{u"jurisdiction"_s, u"WA"_s},
                    {u"entity_id"_s, entityId(i)},
                    {u"type"_s, u"COVERED"_s},
                    {u"legal_name"_s, covered.at(i).first}}));
        must(s.run("reg",
                   "OpenAccount",
                   {{u"entity_id"_s, entityId(i)}, {u"account_type"_s, u"COMPLIANCE"_s}}));
        emissions.append(QCborMap{{u"entity_id"_s, entityId(i)},
                                  {u"year"_s, 2023},
                                  {u"quantity"_s, covered.at(i).second}});
    }
    must(s.runBoth("prg",
                   "aut",
                   "LoadEmissions",
                   {{u"jurisdiction"_s, u"WA"_s},
                    {u"source"_s, u"GHG Reporting Program Publication"_s},
                    {u"rows"_s, emissions}}));
    must(s.runBoth("prg",
                   "aut",
                   "OpenComplianceEvent",
                   "{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': 2023}"));
    must(s.runBoth("prg", "aut", "PublishObligations", "{'event': 'WA-2023-ANNUAL'}"));
}

void TestWashingtonRecords::owesThreeTenthsOfWhatIsCovered()
{
    const auto covered = coveredReporters();
    if (covered.isEmpty()) {
        QSKIP("The published reports of Washington are not beside this source tree.");
    }
    QCOMPARE(covered.size(), 59);
    Scenario s(Instant(1'704'733'200'000));  // 2024-01-08
    registerAll(s, covered);
    qint64 emitted = 0;
    qint64 owed = 0;
    for (qsizetype i = 0; i < covered.size(); ++i) {
        const QByteArray filter = "{'entity_id': '" + entityId(i).toLatin1() + "'}";
        const qint64 obligation = s.cell("obligations", filter, "obligation").toLongLong();
        QCOMPARE(obligation, covered.at(i).second * 3 / 10);
        emitted += covered.at(i).second;
        owed += obligation;
    }
    QCOMPARE(emitted, 25'811'951);
    QCOMPARE(owed, 7'743'560);

    // Who has just enough is done, who has nothing owes all of it.
    must(s.runBoth("adm",
                   "aut",
                   "PlaceHoldings",
                   {{u"jurisdiction"_s, u"WA"_s},
                    {u"rows"_s,
                     QCborArray{QCborMap{{u"entity_id"_s, entityId(0)},
                                         {u"account_type"_s, u"COMPLIANCE"_s},
                                         {u"kind"_s, u"ALLOWANCE"_s},
                                         {u"vintage"_s, 2023},
                                         {u"quantity"_s, covered.front().second * 3 / 10}}}}}));
    s.clock().set(AfterDeadline);
    const Result<Outcome> preview =
        s.run("prg", "PreviewComplianceRun", "{'event': 'WA-2023-ANNUAL'}");
    must(preview);
    const Result<Outcome> committed = s.runBoth(
        "adm", "aut", "CommitComplianceRun", {{u"preview"_s, preview->made.value(u"preview"_s)}});
    must(committed);
    QCOMPARE(committed->made.value(u"retired"_s).toInteger(), covered.front().second * 3 / 10);
    qint64 missing = 0;
    for (qsizetype i = 0; i < covered.size(); ++i) {
        const QByteArray filter = "{'entity_id': '" + entityId(i).toLatin1() + "'}";
        missing += s.cell("runs", filter, "shortfall").toLongLong();
        QCOMPARE(s.cell("runs", filter, "comp_status"), i == 0 ? u"FULFILLED"_s : u"UNFULFILLED"_s);
    }
    QCOMPARE(missing, 7'743'560 - covered.front().second * 3 / 10);
}

void TestWashingtonRecords::addsUpFreeAllowances()
{
    const QList<RealRow> sectors = realTable(u"wa-cap-and-invest/eite_allocation.csv"_s);
    if (sectors.isEmpty()) {
        QSKIP("The published allocation of Washington is not beside this source tree.");
    }
    struct Sums {
        qint64 facilities = 0;
        qint64 allowances = 0;
        bool operator==(const Sums&) const = default;
    };
    std::map<QString, Sums> added;
    std::map<QString, Sums> printed;
    for (const RealRow& row : sectors) {
        auto& sums = row[u"subsector"_s] == u"Total"_s ? printed : added;
        sums[row[u"vintage"_s]].facilities += wholeNumber(row[u"facilities"_s]);
        sums[row[u"vintage"_s]].allowances += wholeNumber(row[u"allowances"_s]);
    }
    QCOMPARE(added[u"2023"_s], (Sums{42, 9'193'458}));
    QCOMPARE(added[u"2024"_s], (Sums{41, 9'330'137}));
    QVERIFY(added == printed);
}

QTEST_GUILESS_MAIN(TestWashingtonRecords)
#include "tst_washington_records.moc"
