// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/read_file.h"
#include "tests/core/exchange/imported.h"

#include <QTemporaryDir>
#include <QTest>

using namespace citss;

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsKinds();
    void readsEachKind_data();
    void readsEachKind();
    void takesTheYearFromTheHeader();
    void aDefaultMayIdentifyAllRows();
    void joinsSheetsOfHoldings();
    void takesTheBestSheetOnly();
    void leavesHiddenSheetsAlone();
    void readsFiles();
};

void TestImporter::knowsItsKinds()
{
    for (const char* kind :
         {"emissions", "entities", "holdings", "true-up", "rates", "assurance"}) {
        QVERIFY(importLayout(QString::fromLatin1(kind)) != nullptr);
    }
    QVERIFY(importLayout(QStringLiteral("weather")) == nullptr);
    QCOMPARE(importLayouts().size(), size_t{6});
}

void TestImporter::readsEachKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name,
                        const char* kind,
                        const char* csv,
                        std::initializer_list<const char*> expected) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(csv) << lines(expected);
    };
    row("emissions of facilities",
        "emissions",
        "GHG ID,Facility name,Year,Verified emissions,Verification status\n"
        "3006,Mill,2015,18932.88816,Positive\n3007,,2015,\"1,000\",\n",
        {"2 facility_name=Mill ghg_id=3006 quantity=18933 verification=Positive year=2015",
         "3 ghg_id=3007 quantity=1000 year=2015"});
    row("emissions in French",
        "emissions",
        "Établissement;Identifiant GES;ENTITÉ;Année;Émissions visées\n"
        "Scierie;77;QC1234;2015;1 234,5\n",
        {"2 entity_id=QC1234 facility_name=Scierie ghg_id=77 quantity=1235 year=2015"});
    row("emissions of entities",
        "emissions",
        "entity_id,ghg_ids,year,quantity\nCA1000,\"104135, 104136\",2015,5\n",
        {"2 entity_id=CA1000 ghg_ids=104135;104136 quantity=5 year=2015"});
    row("emissions by name",
        "emissions",
        "Reporter,Year,Covered Emissions (MT CO2e)\nMill,2022,\nMill,2023,12\n",
        {"3 facility_name=Mill quantity=12 year=2023"});
    row("a row may name the entity only",
        "emissions",
        "ghg_id,entity_id,year,quantity\n,CA1000,2015,5\n7,,2015,6\nn/a,CA1001,2015,7\n",
        {"2 entity_id=CA1000 quantity=5 year=2015",
         "3 ghg_id=7 quantity=6 year=2015",
         "4 entity_id=CA1001 quantity=7 year=2015"});
    row("a header further down",
        "emissions",
        "Emissions report,,\nposted in May,,\n,,\nGHG ID,Year,Emissions\n1,2015,2\n",
        {"5 ghg_id=1 quantity=2 year=2015"});
    row("entities",
        "entities",
        "Entity ID,Legal name,Operating name,Entity type,Jurisdiction,GHG IDs\n"
        "CA1000,\"Acme, Inc.\",Acme,covered,CA,1;2\n",
        {"2 entity_id=CA1000 ghg_ids=1;2 jurisdiction=CA legal_name=Acme, Inc. "
         "operating_name=Acme type=covered"});
    row("entities from a list of reports",
        "entities",
        "Reporter,Year\nMill,2022\nMILL,2023\nMine,2023\n",
        {"2 legal_name=Mill", "4 legal_name=Mine"});
    row("holdings by account",
        "holdings",
        "Account number,Category,Vintage,Quantity,Serials,Account type\n"
        "CA1000-10001,ALLOWANCE,2015,250,1..250,general\nCA1000-10001,APCR,,5,,general\n",
        {"2 account_number=CA1000-10001 account_type=general category=ALLOWANCE quantity=250 "
         "serials=1..250 vintage=2015",
         "3 account_number=CA1000-10001 account_type=general category=APCR quantity=5"});
    row("holdings of allowances",
        "holdings",
        "entity_id,legal_name,vintage,quantity\nCA1000,Acme,2015,9\n",
        {"2 category=ALLOWANCE entity_id=CA1000 legal_name=Acme quantity=9 vintage=2015"});
    row("holdings of offsets",
        "holdings",
        "Entity ID,Vintage,Quantity,ARB Project ID #\nCA1000,2015,9,CAFR5003-B\n",
        {"2 category=OFFSET entity_id=CA1000 issuance_id=CAFR5003-B quantity=9 vintage=2015"});
    row("holdings with a column a vintage",
        "holdings",
        "Entity ID,2013 Vintage,V2014,Millésime 2015,Total\nCA1000,1,,3,4\nCA1001,0,0,0,0\n",
        {"2 category=ALLOWANCE entity_id=CA1000 quantity=1 vintage=2013",
         "2 category=ALLOWANCE entity_id=CA1000 quantity=3 vintage=2015"});
    row("true-ups",
        "true-up",
        "Entity ID,Year,Vintages,Quantity\nCA1000,2023,2025;2026,12\n",
        {"2 entity_id=CA1000 quantity=12 vintages=2025;2026 year=2023"});
    row("true-ups by their formula",
        "true-up",
        "Entity ID,Year,Vintages,Baseline,Production,Réduction,Initial allocation\n"
        "CA1000,2023,2025,0.5,20001.25,\"0,93\",9000\n",
        {"2 baseline=0.5 entity_id=CA1000 initial_allocation=9000 production=20001.25 "
         "reduction=0,93 vintages=2025 year=2023"});
    row("rates",
        "rates",
        "Entité,Émissions (lb),Production (MWh),Norme (lb/MWh)\nCPP1001,1671001,900,1671\n",
        {"2 emissions_lb=1671001 entity_id=CPP1001 generation_mwh=900 standard_lb_per_mwh=1671"});
    row("assurance",
        "assurance",
        "Représentant désigné,Entité,Émissions,Part du niveau\nAlpha,TX1001,7000.5,6000\n",
        {"2 emissions=7001 entity_id=TX1001 representative=Alpha share=6000"});
}

void TestImporter::readsEachKind()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, expected);
    const ImportResult result = imported(kind.toLatin1().constData(), csv);
    QCOMPARE(shownProblems(result.refusals), QStringList());
    QCOMPARE(shownRows(result), expected);
    QCOMPARE(result.fileHash, Sha256::of({csv}));
    QCOMPARE(result.sheets, QStringList(QStringLiteral("table")));
}

void TestImporter::takesTheYearFromTheHeader()
{
    const QByteArray csv = "Entity ID,2015 Emissions Obligation\nCA1000,5\n";
    QCOMPARE(shownRows(imported("emissions", csv)),
             lines({"2 entity_id=CA1000 quantity=5 year=2015"}));
    QCOMPARE(shownRows(imported("emissions", csv, {{QStringLiteral("year"), 2015}})).size(), 1);
    const ImportResult other = imported("emissions", csv, {{QStringLiteral("year"), 2016}});
    QCOMPARE(other.refusals,
             Problems{problem(ImportYearDiffers, QStringLiteral("year"), {2015, 2016})});
    QVERIFY(other.rows.isEmpty());
}

void TestImporter::aDefaultMayIdentifyAllRows()
{
    const QCborMap owner{{QStringLiteral("entity_id"), QStringLiteral("CA1000")},
                         {QStringLiteral("category"), QStringLiteral("APCR")}};
    const ImportResult result =
        imported("holdings", "vintage,quantity\n2015,5\n2016,6\nTotal,11\n", owner);
    QCOMPARE(shownProblems(result.refusals), QStringList());
    QCOMPARE(shownRows(result),
             lines({"2 category=APCR entity_id=CA1000 quantity=5 vintage=2015",
                    "3 category=APCR entity_id=CA1000 quantity=6 vintage=2016"}));
}

void TestImporter::joinsSheetsOfHoldings()
{
    Workbook workbook;
    workbook.sheets.push_back(sheetOf("About", "This workbook holds two tables\n"));
    workbook.sheets.push_back(sheetOf("Allowances", "entity_id,2015\nCA1000,5\n"));
    workbook.sheets.push_back(sheetOf("Offsets", "entity_id,issuance_id,quantity\nCA1000,P-1,6\n"));
    workbook.sheets.push_back(
        sheetOf("Copy", "entity_id,vintage,quantity\nCA1000,2015,5\nX,2015,1\n"));
    const ImportResult result = importWorkbook(workbook, *importLayout(QStringLiteral("holdings")));
    QCOMPARE(
        shownRows(result),
        lines({"2 category=ALLOWANCE entity_id=CA1000 quantity=5 sheet=Allowances vintage=2015",
               "2 category=OFFSET entity_id=CA1000 issuance_id=P-1 quantity=6 sheet=Offsets"}));
    QCOMPARE(shownProblems(result.refusals),
             lines({"IMPORT_ROW_REPEATED Copy!rows[2].account_number",
                    "NOT_ENTITY_ID Copy!rows[3].entity_id"}));
    QCOMPARE(result.refusals.first().arguments.first().toString(), QStringLiteral("Allowances!2"));
    QCOMPARE(shownProblems(result.remarks), lines({"IMPORT_SHEET_SKIPPED"}));
    QCOMPARE(result.sheets, lines({"Allowances", "Offsets", "Copy"}));
}

void TestImporter::takesTheBestSheetOnly()
{
    Workbook workbook;
    workbook.sheets.push_back(sheetOf("Short", "entity_id,legal_name\nCA1000,Acme\n"));
    workbook.sheets.push_back(sheetOf("Long", "entity_id,legal_name,ghg_ids\nCA1001,Acme,7\n"));
    const ImportResult result = importWorkbook(workbook, *importLayout(QStringLiteral("entities")));
    QCOMPARE(shownRows(result), lines({"2 entity_id=CA1001 ghg_ids=7 legal_name=Acme"}));
    QCOMPARE(result.sheets, lines({"Long"}));
}

void TestImporter::leavesHiddenSheetsAlone()
{
    Workbook workbook;
    workbook.sheets.push_back(sheetOf("Seen", "entity_id,vintage,quantity\nCA1000,2015,5\n"));
    workbook.sheets.push_back(sheetOf("Unseen", "entity_id,vintage,quantity\nCA1000,2016,5\n"));
    workbook.sheets.back().isHidden = true;
    const ImportResult result = importWorkbook(workbook, *importLayout(QStringLiteral("holdings")));
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(shownProblems(result.remarks), lines({"IMPORT_SHEET_HIDDEN"}));
    workbook.sheets.erase(workbook.sheets.begin());
    QCOMPARE(
        shownProblems(importWorkbook(workbook, *importLayout(QStringLiteral("holdings"))).refusals),
        lines({"IMPORT_NO_ROWS"}));
}

void TestImporter::readsFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("e.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("entity_id,year,quantity\nCA1000,2015,5\n");
    file.close();
    const ImportLayout& layout = *importLayout(QStringLiteral("emissions"));
    QCOMPARE(importFile(file.fileName(), layout).rows.size(), 1);
    QCOMPARE(
        shownProblems(importFile(folder.filePath(QStringLiteral("none.csv")), layout).refusals),
        lines({"FILE_NOT_READ"}));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
