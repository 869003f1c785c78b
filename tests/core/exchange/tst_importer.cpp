// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/importer.h"
#include "core/exchange/problem_tally.h"
#include "core/exchange/read_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace citss;

namespace {

ImportResult imported(const char* kind, const QByteArray& csv, const QCborMap& defaults = {})
{
    const Result<Workbook> workbook = readTableBytes(csv, QStringLiteral("table"));
    CHECK(workbook.has_value());
    return importWorkbook(*workbook, *importLayout(QString::fromLatin1(kind)), defaults);
}

/// "row key=value ..." for each row, keys in order.
QStringList shownRows(const ImportResult& result)
{
    QStringList lines;
    for (const QCborValue row : result.rows) {
        const QCborMap map = row.toMap();
        QStringList values;
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const Value value = it.value();
            const QString text =
                value.isInteger() ? QString::number(value.toInteger()) : value.toString();
            if (it.key().toString() != QLatin1String("row")) {
                values.append(it.key().toString() + QLatin1Char('=') + text);
            }
        }
        values.sort();
        lines.append(QString::number(map.value(QLatin1String("row")).toInteger()) +
                     QLatin1Char(' ') + values.join(QLatin1Char(' ')));
    }
    return lines;
}

/// "CODE field" for each problem.
QStringList shownProblems(const Problems& problems)
{
    QStringList lines;
    for (const Problem& each : problems) {
        lines.append(each.field.isEmpty() ? each.code()
                                          : each.code() + QLatin1Char(' ') + each.field);
    }
    return lines;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts) {
        list.append(QString::fromUtf8(text));
    }
    return list;
}

Sheet sheetOf(const char* name, const QByteArray& csv)
{
    Sheet sheet = readTableBytes(csv).value().sheets.front();
    sheet.name = QString::fromLatin1(name);
    return sheet;
}

}  // namespace

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsKinds();
    void readsEachKind_data();
    void readsEachKind();
    void refuses_data();
    void refuses();
    void remarks_data();
    void remarks();
    void countsWhatItLeftOut();
    void saysWhatIsMissing();
    void saysWhichRowsRepeatEachOther();
    void takesTheYearFromTheHeader();
    void refusesDefaultsItCannotUse();
    void aDefaultMayIdentifyAllRows();
    void remarksOnStruckText();
    void joinsSheetsOfHoldings();
    void takesTheBestSheetOnly();
    void leavesHiddenSheetsAlone();
    void capsTheLists();
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

void TestImporter::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("refusals");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name,
                        const char* kind,
                        const char* csv,
                        std::initializer_list<const char*> refusals,
                        int rows) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(csv) << lines(refusals)
                            << rows;
    };
    row("everything at once",
        "holdings",
        "entity_id,vintage,quantity\nCA1000,2015,-5\n1000,15,1.5\nCA1001,,x\nCA1002,2015,7\n",
        {"NUMBER_NEGATIVE rows[2].quantity",
         "NOT_ENTITY_ID rows[3].entity_id",
         "NOT_VINTAGE rows[3].vintage",
         "IMPORT_FRACTION rows[3].quantity",
         "IMPORT_VALUE_MISSING rows[4].vintage",
         "IMPORT_NOT_AMOUNT rows[4].quantity"},
        1);
    row("beyond what fits",
        "holdings",
        "entity_id,vintage,quantity\nCA1000,2015,9223372036854775808\n",
        {"NUMBER_TOO_LARGE rows[2].quantity"},
        0);
    row("nobody's row",
        "holdings",
        "entity_id,vintage,quantity\n,2015,5\nCA1000,2015,5\n",
        {"IMPORT_NOT_IDENTIFIED rows[2]"},
        1);
    row("repeated",
        "emissions",
        "ghg_id,year,quantity\n7,2015,5\n7,2016,5\n7,2015,6\n",
        {"IMPORT_ROW_REPEATED rows[4].ghg_id"},
        2);
    row("repeated but for case",
        "emissions",
        "Reporter,Year,Covered emissions\nMill,2015,5\nmill ,2015,6\n",
        {"IMPORT_ROW_REPEATED rows[3].facility_name"},
        1);
    row("two entities of one number",
        "entities",
        "entity_id,legal_name\nCA1000,A\nCA1000,B\n",
        {"IMPORT_ROW_REPEATED rows[3].entity_id"},
        1);
    row("vintages that do not add up",
        "holdings",
        "entity_id,2015,2016,Total\nCA1000,5,5,5\nCA1001,5,5,10\nCA1002,5,5,\n",
        {"IMPORT_ROW_TOTAL_DIFFERS rows[2].total"},
        4);
    row("a wrong cell among vintages",
        "holdings",
        "entity_id,2015,2016,Total\nCA1000,5,x,5\n",
        {"IMPORT_NOT_AMOUNT rows[2].2016"},
        0);
    row("no rows", "emissions", "ghg_id,year,quantity\n", {"IMPORT_NO_ROWS"}, 0);
    row("totals only", "emissions", "ghg_id,year,quantity\nTotal,,5\n", {"IMPORT_NO_ROWS"}, 0);
    row("two columns of one meaning",
        "emissions",
        "ghg_id,year,Quantity,QUANTITY\n7,2015,5,6\n",
        {"IMPORT_COLUMN_TWICE"},
        0);
    row("two columns of one vintage",
        "holdings",
        "entity_id,2015,V2015\nCA1000,5,6\n",
        {"IMPORT_COLUMN_TWICE"},
        0);
    row("another kind of table",
        "emissions",
        "date,temperature\n2015-01-01,5\n",
        {"IMPORT_COLUMNS_MISSING"},
        0);
    row("a comma of two meanings",
        "emissions",
        "ghg_id;year;quantity\n7;2015;1,554\n",
        {"IMPORT_NUMBER_AMBIGUOUS rows[2].quantity"},
        0);
    row("a formula that failed",
        "holdings",
        "entity_id,vintage,quantity\nCA1000,2015,#REF!\n",
        {"IMPORT_CELL_ERROR rows[2].quantity"},
        0);
    row("a number no one gave",
        "emissions",
        "entity_id,year,quantity\nCA1000,2015,\n",
        {"IMPORT_VALUE_MISSING rows[2].quantity"},
        0);
}

void TestImporter::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, refusals);
    QFETCH(int, rows);
    const ImportResult result = imported(kind.toLatin1().constData(), csv);
    QCOMPARE(shownProblems(result.refusals), refusals);
    QCOMPARE(result.rows.size(), rows);
    QVERIFY(anyRefuses(result.refusals));
}

void TestImporter::remarks_data()
{
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char* below, const ProblemType* type) {
        QTest::newRow(below) << QByteArray(below)
                             << (type == nullptr ? QString()
                                                 : QString::fromLatin1(type->code) +
                                                       QStringLiteral(" rows[3]"));
    };
    row(",Column Total,2015,5", &ImportTotalsLine);
    row(",Column Totals excluding 2015-2017 EIM Emissions,,5", &ImportTotalsLine);
    row("Total,,,5", &ImportTotalsLine);
    row("GRAND TOTAL:,,,5", &ImportTotalsLine);
    row(",Total 2015,,5", &ImportTotalsLine);
    row(",Total des colonnes,,5", &ImportTotalsLine);
    row("Somme,,,5", &ImportTotalsLine);
    row(",Percent of Total 2015 Annual Surrender Obligation,,0.92", &ImportTotalsLine);
    row("n/a,Imported electricity,2015,5", &ImportRowWithoutId);
    row("Notes:,,,", &ImportFootnote);
    row("1. The emissions shown may change.,,,", &ImportFootnote);
    row(",\"All data, as of May\",,", &ImportFootnote);
    row("http://example.org/table.pdf,,,", &ImportFootnote);
    row("ghg_id,name,year,quantity", &ImportHeaderRepeated);
    row("8,Total Energies Refining,2015,5", nullptr);
    row("9,Sum of Things,2015,5", nullptr);
}

void TestImporter::remarks()
{
    QFETCH(QByteArray, below);
    QFETCH(QString, remark);
    const QByteArray csv =
        "ghg_id,name,year,quantity\n7,Mill,2015,5\n" + below + "\n10,Mine,2015,6\n";
    const ImportResult result = imported("emissions", csv);
    QCOMPARE(shownProblems(result.refusals), QStringList());
    QCOMPARE(shownProblems(result.remarks), remark.isEmpty() ? QStringList() : QStringList(remark));
    QCOMPARE(result.rows.size(), remark.isEmpty() ? 3 : 2);
    QVERIFY(!anyRefuses(result.remarks));
}

void TestImporter::countsWhatItLeftOut()
{
    const ImportResult blank =
        imported("emissions",
                 "Reporter,Year,Covered (t)\nMill,2015,\nMine,2015,\nMill,2016,2.5\n"
                 "Mine,2016,0.5\n");
    QCOMPARE(shownProblems(blank.refusals), lines({"IMPORT_COLUMNS_MISSING"}));
    const ImportResult reports =
        imported("emissions",
                 "Reporter,Year,Covered emissions (t)\nMill,2015,\nMine,2015,\n"
                 "Mill,2016,2.5\nMine,2016,0.4\nPit,2016,3\n");
    QCOMPARE(
        reports.remarks,
        (Problems{problem(ImportBlankSkipped, {}, {2, QStringLiteral("Covered emissions (t)")}),
                  problem(ImportRounded, {}, {2})}));
    const ImportResult names = imported("entities", "Reporter,Year\nA,1\nB,1\nA,2\nA,3\n");
    QCOMPARE(names.remarks, Problems{problem(ImportLaterRowsSkipped, {}, {2})});
}

void TestImporter::saysWhatIsMissing()
{
    const ImportResult result =
        imported("emissions", "Report of 2015\nGHG ID,Facility name,Quantity\n1,Mill,5\n");
    QCOMPARE(result.refusals.first(),
             problem(ImportColumnsMissing,
                     {},
                     {QStringLiteral("\"year\""),
                      QStringLiteral("table"),
                      QStringLiteral("GHG ID, Facility name, Quantity")}));
    const ImportResult other = imported("true-up", "a,b\n1,2\n");
    QCOMPARE(other.refusals.first().arguments.at(0).toString(),
             QStringLiteral("\"entity ID\", \"year\", \"vintages\", \"quantity\""));
    const ImportResult nobody = imported("holdings", "vintage,quantity\n2015,2\n");
    QCOMPARE(nobody.refusals.first().arguments.at(0).toString(),
             QStringLiteral("\"entity ID / account number\""));
}

void TestImporter::saysWhichRowsRepeatEachOther()
{
    const ImportResult result = imported(
        "holdings", "entity_id,vintage,quantity\nCA1,2015,1\n\nCA1000,2015,1\nCA1000,2015,2\n");
    QCOMPARE(
        result.refusals.last().arguments,
        (QList<Value>{
            QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("CA1000, ALLOWANCE, 2015")}));
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

void TestImporter::refusesDefaultsItCannotUse()
{
    const QByteArray csv = "entity_id,quantity\nCA1000,5\n";
    QCOMPARE(shownRows(imported("emissions", csv, {{QStringLiteral("year"), 2015}})),
             lines({"2 entity_id=CA1000 quantity=5 year=2015"}));
    QCOMPARE(shownProblems(imported("emissions", csv, {{QStringLiteral("year"), 15}}).refusals),
             lines({"NOT_VINTAGE year"}));
    const QCborMap unknown{{QStringLiteral("year"), 2015}, {QStringLiteral("colour"), 1}};
    QCOMPARE(shownProblems(imported("emissions", csv, unknown).refusals),
             lines({"IMPORT_DEFAULT_UNKNOWN colour"}));
    // A column of the table is stronger than what was given for all rows.
    QCOMPARE(shownRows(imported("emissions",
                                "entity_id,year,quantity\nCA1000,2014,5\n",
                                {{QStringLiteral("year"), 2015}})),
             lines({"2 entity_id=CA1000 quantity=5 year=2014"}));
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

void TestImporter::remarksOnStruckText()
{
    Workbook workbook;
    workbook.sheets.push_back(
        sheetOf("Data",
                "entity_id,vintage,quantity,comment\nCA1000,2015,\"1,554\",x\nCA1001,2015,5,y\n"
                "CA1002,2015,6,z\nCA1003,2015,7,z\n"));
    std::vector<Row>& rows = workbook.sheets.front().rows;
    rows[1].cells[2].struck = QStringLiteral("20421 ");
    std::swap(rows[2].cells[3].struck, rows[2].cells[3].text);
    for (Cell& cell : rows[3].cells) {
        std::swap(cell.struck, cell.text);
    }
    std::swap(rows[4].cells[2].struck, rows[4].cells[2].text);
    const ImportResult result = importWorkbook(workbook, *importLayout(QStringLiteral("holdings")));
    QCOMPARE(shownRows(result),
             lines({"2 category=ALLOWANCE comment=x entity_id=CA1000 quantity=1554 vintage=2015",
                    "3 category=ALLOWANCE entity_id=CA1001 quantity=5 vintage=2015"}));
    QCOMPARE(shownProblems(result.refusals), lines({"IMPORT_VALUE_MISSING rows[5].quantity"}));
    QCOMPARE(shownProblems(result.remarks),
             lines({"IMPORT_STRUCK_THROUGH rows[2].quantity",
                    "IMPORT_CELL_STRUCK rows[3].comment",
                    "IMPORT_ROW_STRUCK rows[4]",
                    "IMPORT_CELL_STRUCK rows[5].quantity"}));
    QCOMPARE(result.remarks.first().arguments,
             (QList<Value>{QStringLiteral("20421"), QStringLiteral("1554")}));
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

void TestImporter::capsTheLists()
{
    QByteArray csv = "entity_id,vintage,quantity\n";
    for (int i = 0; i < 1'500; ++i) {
        csv += "CA" + QByteArray::number(1'000 + i) + ",2015,-1\nTotal,,1\n";
    }
    const ImportResult result = imported("holdings", csv);
    QCOMPARE(result.refusals.size(), ProblemTally::MostListed + 1);
    QCOMPARE(result.refusals.last(), problem(ImportMoreRefusals, {}, {500}));
    QCOMPARE(result.remarks.size(), ProblemTally::MostListed + 1);
    QCOMPARE(result.remarks.last(), problem(ImportMoreRemarks, {}, {500}));
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
