// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_problems.h"
#include "core/exchange/problem_tally.h"
#include "tests/core/exchange/imported.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

/// What is wrong with a table is said by row and column; what is merely odd is remarked on.
class TestImportRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void remarks_data();
    void remarks();
    void countsWhatItLeftOut();
    void saysWhatIsMissing();
    void saysWhichRowsRepeatEachOther();
    void refusesDefaultsItCannotUse();
    void remarksOnStruckText();
    void capsTheLists();
};

void TestImportRefusals::refuses_data()
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

void TestImportRefusals::refuses()
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

void TestImportRefusals::remarks_data()
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

void TestImportRefusals::remarks()
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

void TestImportRefusals::countsWhatItLeftOut()
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

void TestImportRefusals::saysWhatIsMissing()
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

void TestImportRefusals::saysWhichRowsRepeatEachOther()
{
    const ImportResult result = imported(
        "holdings", "entity_id,vintage,quantity\nCA1,2015,1\n\nCA1000,2015,1\nCA1000,2015,2\n");
    QCOMPARE(
        result.refusals.last().arguments,
        (QList<Value>{
            QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("CA1000, ALLOWANCE, 2015")}));
}

void TestImportRefusals::refusesDefaultsItCannotUse()
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

void TestImportRefusals::remarksOnStruckText()
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

void TestImportRefusals::capsTheLists()
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

QTEST_GUILESS_MAIN(TestImportRefusals)
#include "tst_import_refusals.moc"
