// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/exchange/import_layout.h"
#include "core/exchange/import_request.h"
#include "core/exchange/read_file.h"
#include "core/programs/shipped_packs.h"
#include "tests/core/compliance/office.h"

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A state under assurance provisions, with three entities.
class UpwindState : public Scenario {
public:
    UpwindState() : Scenario(Instant(1'704'733'200'000))  // 2024-01-08
    {
        checkFigures();
        addJurisdiction("TX", "CSAPR");
        for (const char* type : {"ISSUANCE", "RETIREMENT"}) {
            Office::must(run("root",
                             "OpenJurisdictionAccount",
                             QByteArray("{'jurisdiction': 'TX', 'account_type': '") + type +
                                 "', 'account_name': 'Own'}"));
        }
        Office::must(run("reg",
                         "RegisterEntities",
                         "{'jurisdiction': 'TX', 'open_accounts': true, 'rows': ["
                         "{'entity_id': 'TX1001', 'legal_name': 'Alpha Power'},"
                         "{'entity_id': 'TX1002', 'legal_name': 'Beta Power'},"
                         "{'entity_id': 'TX1003', 'legal_name': 'Gamma Power'}]}"));
    }

    /// Adopts the pack again, with a reserve that its rules accept at events.
    void adoptWithReserve()
    {
        QCborMap pack = shippedPack(u"CSAPR"_s).value().toMap();
        pack.insert(u"version"_s, 2);
        QCborArray kinds = pack.value(u"instruments"_s).toArray();
        kinds.append(
            QCborMap{{u"category"_s, u"APCR"_s},
                     {u"class"_s, u"R"_s},
                     {u"vintaged"_s, false},
                     {u"offset"_s, false},
                     {u"title"_s, QCborMap{{u"en"_s, u"Reserve"_s}, {u"fr"_s, u"Réserve"_s}}}});
        pack.insert(u"instruments"_s, kinds);
        QCborArray sets = pack.value(u"rule_sets"_s).toArray();
        QCborMap first = sets.at(0).toMap();
        first.insert(u"order"_s, QCborArray{u"ALLOWANCE"_s, u"APCR"_s});
        sets[0] = first;
        pack.insert(u"rule_sets"_s, sets);
        Office::must(runBoth("adm", "aut", "AdoptRulePack", QCborMap{{u"pack"_s, pack}}));
    }
    static QByteArray group(const QByteArray& name, int entity, qint64 emissions, qint64 share)
    {
        return "{'representative': '" + name + "', 'entity_id': 'TX" + QByteArray::number(entity) +
               "', 'emissions': " + QByteArray::number(emissions) +
               ", 'share': " + QByteArray::number(share) + "}";
    }
    /// The groups of the worked example CS-04.
    static QByteArray groups()
    {
        return group("Alpha", 1001, 7000, 6000) + ", " + group("Beta", 1002, 4500, 3800) + ", " +
               group("Gamma", 1003, 1000, 2000);
    }
    Result<Outcome> assess(const QByteArray& rows,
                           const QByteArray& ruleSet = "CSAPR-NOXA",
                           const QByteArray& more = "'due': '2024-11-01'")
    {
        return runBoth("prg",
                       "aut",
                       "AssessAssurance",
                       "{'jurisdiction': 'TX', 'rule_set': '" + ruleSet +
                           "', 'year': 2023, 'budget': 10000, 'variability': 1800, 'groups': [" +
                           rows + "], 'reason': 'Emissions of 2023', " + more + "}");
    }
};

}  // namespace

/// Groups surrender for what a state emitted beyond its budget.
class TestAssurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsShareTheExcess();
    void groupsComeFromTables();
    void refusesAssurance_data();
    void refusesAssurance();
    void allowancesAloneCoverAnExcess();
    void rulesWithoutAssuranceHaveNone();
};

/// CS-04 of compliance.md 4.2.
void TestAssurance::groupsShareTheExcess()
{
    UpwindState s;
    const Result<Outcome> outcome = s.assess(UpwindState::groups());
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"level"_s).toInteger(), 11'800);
    QCOMPARE(outcome->made.value(u"excess"_s).toInteger(), 700);
    QCOMPARE(outcome->made.value(u"obligations"_s).toInteger(), 2);
    QCOMPARE(outcome->made.value(u"to_surrender"_s).toInteger(), 1'400);
    const auto side = [&s](const char* entity, const char* column) {
        return s.cell("side_obligations", QByteArray("{'entity_id': '") + entity + "'}", column);
    };
    QCOMPARE(side("TX1001", "qty"), u"824"_s);
    QCOMPARE(side("TX1001", "due"), u"2024-11-01"_s);
    QCOMPARE(side("TX1001", "subject"), u"CSAPR-NOXA"_s);
    QCOMPARE(side("TX1001", "year"), u"2023"_s);
    QCOMPARE(side("TX1002", "qty"), u"576"_s);
    QCOMPARE(s.cell("assurance_shares", "{'representative': 'Beta'}", "part"), u"288"_s);
    QCOMPARE(s.cell("assurance_shares", "{'representative': 'Gamma'}", "part"), u"0"_s);
    QCOMPARE(s.cell("assurance_shares", "{'representative': 'Gamma'}", "emitted"), u"12500"_s);
    QCOMPARE(codesOf(s.assess(UpwindState::groups())), u"SIDE_ASSESSED"_s);
}

void TestAssurance::groupsComeFromTables()
{
    UpwindState s;
    const auto workbook = readTableBytes(
        "Designated representative,Entity ID,Emissions,Share\nAlpha,TX1001,7000,6000\n"
        "Beta,TX1009,4500,3800\nGamma,TX1003,1000,2000\n",
        u"table"_s);
    const ImportTarget& target = *importTarget(u"assurance"_s);
    const ImportResult imported = importWorkbook(*workbook, *importLayout(u"assurance"_s), {});
    const QCborMap given{{u"jurisdiction"_s, u"TX"_s},
                         {u"rule_set"_s, u"CSAPR-NOXA"_s},
                         {u"year"_s, 2023},
                         {u"budget"_s, 10'000},
                         {u"variability"_s, 1'800},
                         {u"reason"_s, u"Emissions of 2023"_s}};
    QCborMap fields = importFields(
        target, catalogue().command(u"AssessAssurance"_s)->fields(), given, imported, u"x.csv"_s);
    const Result<Outcome> refused = s.runBoth("prg", "aut", "AssessAssurance", fields);
    QCOMPARE(codesOf(refused), u"ENTITY_UNKNOWN_HERE"_s);
    // The third line of the file.
    QCOMPARE(withFileRows(refused.error(), imported).first().field, u"rows[3].entity_id"_s);
    QCborArray groups = fields.value(u"groups"_s).toArray();
    QCborMap second = groups.at(1).toMap();
    second.insert(u"entity_id"_s, u"TX1002"_s);
    groups[1] = second;
    fields.insert(u"groups"_s, groups);
    QCOMPARE(codesOf(s.runBoth("prg", "aut", "AssessAssurance", fields)), u"ok"_s);
    QCOMPARE(s.cell("side_obligations", "{'entity_id': 'TX1001'}", "qty"), u"824"_s);
}

void TestAssurance::refusesAssurance_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("codes");
    const auto group = UpwindState::group;
    QTest::newRow("none") << ""_ba << u"LOAD_EMPTY"_s;
    QTest::newRow("representative twice")
        << group("Alpha", 1001, 7000, 6000) + ", " + group(" alpha", 1002, 7000, 5800)
        << u"ASSURANCE_TWICE"_s;
    QTest::newRow("entity twice") << group("Alpha", 1001, 7000, 6000) + ", " +
                                         group("Beta", 1001, 7000, 5800)
                                  << u"ASSURANCE_TWICE"_s;
    QTest::newRow("unknown entity")
        << group("Alpha", 1009, 12000, 11800) << u"ENTITY_UNKNOWN_HERE"_s;
    QTest::newRow("shares short") << group("Alpha", 1001, 12000, 11000) << u"ASSURANCE_SHARES"_s;
    QTest::newRow("one too many") << group("Alpha", 1001, 12000, 11801) << u"ASSURANCE_SHARES"_s;
    QTest::newRow("rounded")  // half a unit each
        << group("Alpha", 1001, 12000, 6000) + ", " + group("Beta", 1002, 0, 5801) << u"ok"_s;
    QTest::newRow("at the level") << group("Alpha", 1001, 11800, 11800) << u"ASSURANCE_NO_EXCESS"_s;
    QTest::newRow("both") << group("Alpha", 1001, 1, 1)
                          << u"ASSURANCE_SHARES, ASSURANCE_NO_EXCESS"_s;
    QTest::newRow("beyond all bounds") << group("Alpha", 1001, 999'999'999'999'999, 6000) + ", " +
                                              group("Beta", 1002, 999'999'999'999'999, 5800)
                                       << u"AMOUNT_TOO_LARGE"_s;
}

void TestAssurance::refusesAssurance()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, codes);
    UpwindState s;
    QCOMPARE(codesOf(s.assess(rows)), codes);
    QCOMPARE(codesOf(s.assess(rows, "CSAPR-OTHER")), u"RULE_SET_UNKNOWN"_s);
}

void TestAssurance::allowancesAloneCoverAnExcess()
{
    UpwindState s;
    Office::must(s.assess(UpwindState::groups(), "CSAPR-NOXA", "'due': null"));
    QVERIFY(s.cell("side_obligations", "{'entity_id': 'TX1002'}", "due").isEmpty());
    s.adoptWithReserve();
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'TX', 'rows': [{'entity_id': 'TX1002', "
                           "'account_type': 'COMPLIANCE', 'kind': 'APCR', 'quantity': 9}]}"));
    const Result<Outcome> refused =
        s.runBoth("adm",
                  "aut",
                  "CoverSideObligation",
                  "{'obligation': 2, 'lines': [{'kind': 'APCR', 'quantity': 9}]}");
    QCOMPARE(codesOf(refused), u"COVER_KIND"_s);
    QCOMPARE(refused.error().first().arguments.last(), Value(u"ALLOWANCE"_s));
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'TX', 'rows': [{'entity_id': 'TX1002', "
                           "'account_type': 'COMPLIANCE', 'kind': 'ALLOWANCE', 'vintage': 2023, "
                           "'quantity': 600}]}"));
    const Result<Outcome> outcome =
        s.runBoth("adm",
                  "aut",
                  "CoverSideObligation",
                  "{'obligation': 2, 'lines': [{'kind': 'ALLOWANCE', 'quantity': 576}]}");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(s.cell("side_obligations", "{'entity_id': 'TX1002'}", "state"), u"COVERED"_s);
}

void TestAssurance::rulesWithoutAssuranceHaveNone()
{
    Office s;
    const QByteArray rest =
        ", 'budget': 1, 'variability': 0, 'reason': 'x', 'groups': "
        "[{'representative': 'A', 'entity_id': 'WA1001', 'emissions': 2, "
        "'share': 1}]}";
    const auto codes = [&](const QByteArray& first) {
        return codesOf(s.runBoth("prg", "aut", "AssessAssurance", first + rest));
    };
    QCOMPARE(codes("{'jurisdiction': 'WA', 'rule_set': 'WA-CP1', 'year': 2023"),
             u"ASSURANCE_NONE"_s);
    QCOMPARE(codes("{'jurisdiction': 'WA', 'rule_set': 'WA-CP1', 'year': 2027"),
             u"ASSURANCE_NONE, EVENT_YEAR_OUTSIDE"_s);
    QCOMPARE(codes("{'jurisdiction': 'XX', 'rule_set': 'WA-CP1', 'year': 2023"),
             u"PROGRAMME_MISSING"_s);
}

QTEST_GUILESS_MAIN(TestAssurance)
#include "tst_assurance.moc"
