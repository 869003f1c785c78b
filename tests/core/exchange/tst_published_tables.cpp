// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_problems.h"
#include "core/exchange/importer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace citss;

namespace {

QString dataPath(const QString& name)
{
    return qEnvironmentVariable("CITSS_SOURCE") + QStringLiteral("/../shared/data/") + name;
}

QString reportPath(const QString& name)
{
    return dataPath(QStringLiteral("arb-compliance-reports/") + name);
}

QJsonObject figures(const QString& path, const QString& key)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(key).toObject()
               : QJsonObject();
}

ImportResult imported(const char* kind, const QString& path, const QCborMap& defaults = {})
{
    return importFile(path, *importLayout(QString::fromLatin1(kind)), defaults);
}

/// Sums of quantities over the rows, by the text of one key.
std::map<QString, qint64> sumsBy(const ImportResult& result, QLatin1String key)
{
    std::map<QString, qint64> sums;
    for (const QCborValue row : result.rows) {
        const QCborMap map = row.toMap();
        const Value by = map.value(key);
        sums[by.isInteger() ? QString::number(by.toInteger()) : by.toString()] +=
            map.value(QLatin1String("quantity")).toInteger();
    }
    return sums;
}

qint64 sumOf(const ImportResult& result)
{
    qint64 sum = 0;
    for (const auto& [key, quantity] : sumsBy(result, QLatin1String("row"))) {
        sum += quantity;
    }
    return sum;
}

/// Rows of one category, without what says where they stood, for comparison between files.
QList<QByteArray> records(const ImportResult& result, const char* category)
{
    QList<QByteArray> records;
    for (const QCborValue row : result.rows) {
        QCborMap map = row.toMap();
        if (map.value(QLatin1String("category")).toString() == QLatin1String(category)) {
            for (const char* key : {"row", "sheet", "legal_name"}) {
                map.remove(QLatin1String(key));
            }
            records.append(canonicalBytes(map));
        }
    }
    std::sort(records.begin(), records.end());
    return records;
}

const Problem* problemOf(const Problems& problems, const ProblemType& type)
{
    const auto found = std::find_if(
        problems.begin(), problems.end(), [&type](const Problem& p) { return p.type == &type; });
    return found == problems.end() ? nullptr : &*found;
}

}  // namespace

/// Real tables as they were published, with their true faults.
class TestPublishedTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsComplianceReports_data();
    void importsComplianceReports();
    void flagsTheRowThatDoesNotAddUp();
    void tellsOfTheStruckThroughCredits();
    void leavesOutTheLineThatIsNobodys();
    void importsReportedEmissions_data();
    void importsReportedEmissions();
    void obligationsFollowFromFacilities();
    void importsReportersWithoutNumbers();
    void refusesTablesOfAnotherKind_data();
    void refusesTablesOfAnotherKind();
};

void TestPublishedTables::initTestCase()
{
    if (!QFile::exists(reportPath(QStringLiteral("figures.json")))) {
        QSKIP("The published tables (../shared/data) are not beside this source tree.");
    }
}

void TestPublishedTables::importsComplianceReports_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("refused");
    QTest::addColumn<qint64>("refusedQuantity");
    QTest::newRow("2015") << QStringLiteral("2015") << 0 << qint64{0};
    QTest::newRow("2016") << QStringLiteral("2016") << 0 << qint64{0};
    QTest::newRow("2015-2017") << QStringLiteral("2015-2017") << 1 << qint64{4'834'795};
}

void TestPublishedTables::importsComplianceReports()
{
    QFETCH(QString, report);
    QFETCH(int, refused);
    QFETCH(qint64, refusedQuantity);
    const QJsonObject expected = figures(reportPath(QStringLiteral("figures.json")), report);
    const QString workbook = reportPath(report + QStringLiteral("compliancereport.xlsx"));
    const auto csv = [&report](const char* name) {
        return reportPath(QLatin1String(name) + report + QStringLiteral(".csv"));
    };

    const ImportResult entities = imported("entities", workbook);
    QCOMPARE(entities.refusals.size(), 0);
    QCOMPARE(entities.rows.size(), expected.value(QStringLiteral("entities")).toInteger());
    QCOMPARE(imported("entities", csv("summary_")).rows.size(), entities.rows.size());

    const ImportResult holdings = imported("holdings", workbook);
    QCOMPARE(holdings.refusals.size(), refused);
    std::map<QString, qint64> sums = sumsBy(holdings, QLatin1String("category"));
    QCOMPARE(sums[QStringLiteral("ALLOWANCE")] + refusedQuantity,
             expected.value(QStringLiteral("sum_allowances")).toInteger());
    QCOMPARE(sums[QStringLiteral("OFFSET")],
             expected.value(QStringLiteral("sum_offsets")).toInteger());

    const ImportResult allowances = imported("holdings", csv("allowances_"));
    const ImportResult offsets = imported("holdings", csv("offsets_"));
    QCOMPARE(allowances.rows.size(),
             expected.value(QStringLiteral("allowance_detail_rows_nonzero")).toInteger());
    QCOMPARE(offsets.rows.size(), expected.value(QStringLiteral("offset_rows")).toInteger());
    const QJsonObject byVintage = expected.value(QStringLiteral("sum_by_vintage")).toObject();
    for (const auto& [vintage, sum] : sumsBy(allowances, QLatin1String("vintage"))) {
        QCOMPARE(sum, byVintage.value(vintage).toInteger());
    }
    QCOMPARE(records(holdings, "OFFSET"), records(offsets, "OFFSET"));
    if (refused == 0) {
        QCOMPARE(records(holdings, "ALLOWANCE"), records(allowances, "ALLOWANCE"));
    }
}

void TestPublishedTables::flagsTheRowThatDoesNotAddUp()
{
    const ImportResult result =
        imported("holdings", reportPath(QStringLiteral("2015-2017compliancereport.xlsx")));
    QCOMPARE(result.refusals,
             Problems{problem(ImportRowTotalDiffers,
                              QStringLiteral("2015-2017 Allowance Detail!rows[39].total"),
                              {9'669'590, 4'834'795})});
    QCOMPARE(sumsBy(result, QLatin1String("entity_id"))[QStringLiteral("CA1085")],
             420'416);  // its offsets; none of the refused allowances
}

void TestPublishedTables::tellsOfTheStruckThroughCredits()
{
    const std::map<QString, QString> places{
        {QStringLiteral("2016"), QStringLiteral("2016 Offset Detail!rows[180].quantity")},
        {QStringLiteral("2015-2017"),
         QStringLiteral("2015-2017 Offset Detail!rows[917].quantity")}};
    for (const auto& [report, place] : places) {
        const ImportResult result =
            imported("holdings", reportPath(report + QStringLiteral("compliancereport.xlsx")));
        const Problem* remark = problemOf(result.remarks, ImportStruckThrough);
        QVERIFY(remark != nullptr);
        QCOMPARE(
            *remark,
            problem(ImportStruckThrough, place, {QStringLiteral("20421"), QStringLiteral("1554")}));
    }
}

void TestPublishedTables::leavesOutTheLineThatIsNobodys()
{
    const ImportResult result =
        imported("entities", reportPath(QStringLiteral("2015-2017compliancereport.xlsx")));
    const Problem* remark = problemOf(result.remarks, ImportRowWithoutId);
    QVERIFY(remark != nullptr);
    QCOMPARE(*remark,
             problem(ImportRowWithoutId,
                     QStringLiteral("rows[311]"),
                     {QStringLiteral("CAISO Energy Imbalance Market (EIM) Emissions"),
                      QStringLiteral("n/a")}));
    QCOMPARE(std::count_if(result.remarks.begin(),
                           result.remarks.end(),
                           [](const Problem& p) { return p.type == &ImportTotalsLine; }),
             3);
}

void TestPublishedTables::importsReportedEmissions_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<qint64>("sum");
    QTest::newRow("2015") << QStringLiteral("2015") << qint64{340'426'795};
    QTest::newRow("2016") << QStringLiteral("2016") << qint64{324'065'927};
    QTest::newRow("2017") << QStringLiteral("2017") << qint64{320'583'407};
}

void TestPublishedTables::importsReportedEmissions()
{
    QFETCH(QString, year);
    QFETCH(qint64, sum);
    const QString folder = dataPath(QStringLiteral("arb-mrr-emissions/"));
    const QJsonObject expected = figures(folder + QStringLiteral("figures.json"), year);
    const ImportResult result =
        imported("emissions", folder + QStringLiteral("mrr_%1.csv").arg(year));
    QCOMPARE(result.refusals.size(), 0);
    QCOMPARE(result.rows.size(), expected.value(QStringLiteral("rows")).toInteger());
    QCOMPARE(sumOf(result), sum);  // each facility rounded by itself
    QVERIFY(problemOf(result.remarks, ImportRounded) != nullptr);
}

/// The published obligations are sums of facilities rounded one by one, for all but four entities
/// (changes of ownership, later corrections).
void TestPublishedTables::obligationsFollowFromFacilities()
{
    const ImportResult facilities =
        imported("emissions", dataPath(QStringLiteral("arb-mrr-emissions/mrr_2015.csv")));
    std::map<QString, qint64> byFacility = sumsBy(facilities, QLatin1String("ghg_id"));
    const ImportResult summary = imported("emissions",
                                          reportPath(QStringLiteral("summary_2015.csv")),
                                          {{QStringLiteral("year"), 2015}});
    QCOMPARE(sumOf(summary), 340'323'499);
    QStringList exceptions;
    for (const QCborValue row : summary.rows) {
        const QCborMap map = row.toMap();
        qint64 sum = 0;
        const QStringList ids =
            map.value(QLatin1String("ghg_ids")).toString().split(QLatin1Char(';'));
        for (const QString& id : ids) {
            sum += byFacility[id];
        }
        if (sum != map.value(QLatin1String("quantity")).toInteger()) {
            exceptions.append(map.value(QLatin1String("entity_id")).toString());
        }
    }
    QCOMPARE(exceptions.join(QLatin1Char(' ')), QStringLiteral("CA1165 CA1182 CA2141 CA2232"));
    const ImportResult workbook =
        imported("emissions", reportPath(QStringLiteral("2015compliancereport.xlsx")));
    QCOMPARE(sumsBy(workbook, QLatin1String("year")),  // the year stands in a header
             (std::map<QString, qint64>{{QStringLiteral("2015"), 340'323'499}}));
}

void TestPublishedTables::importsReportersWithoutNumbers()
{
    const QString path = dataPath(QStringLiteral("wa-cap-and-invest/ghg_reports.csv"));
    const ImportResult result = imported("emissions", path);
    QCOMPARE(result.refusals.size(), 0);
    QCOMPARE(result.rows.size(), 59);
    QCOMPARE(sumOf(result), 25'811'951);
    const Problem* blank = problemOf(result.remarks, ImportBlankSkipped);
    QVERIFY(blank != nullptr);
    QCOMPARE(blank->arguments.first().toInteger(), 2'019);
    const ImportResult entities = imported("entities", path);
    QCOMPARE(entities.refusals.size(), 0);
    QCOMPARE(entities.rows.size(), 281);
}

void TestPublishedTables::refusesTablesOfAnotherKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* kind, const char* path) {
        QTest::addRow("%s %s", kind, path)
            << QString::fromLatin1(kind) << QString::fromLatin1(path);
    };
    row("emissions", "arb-compliance-reports/2015-2017compliancereport.xlsx");
    row("emissions", "arb-offset-issuance/arboc_issuance_2021-12.xlsx");
    row("emissions", "arb-compliance-reports/allowances_2015.csv");
    row("holdings", "arb-mrr-emissions/mrr_2015.csv");
    row("holdings", "arb-compliance-reports/summary_2015.csv");
    row("true-up", "arb-compliance-reports/2015compliancereport.xlsx");
    row("true-up", "wa-cap-and-invest/ghg_reports.csv");
    row("entities", "wci-auctions-budgets/ca_caps.csv");
}

void TestPublishedTables::refusesTablesOfAnotherKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    const ImportResult result = imported(kind.toLatin1().constData(), dataPath(path));
    QCOMPARE(result.refusals.size(), 1);
    QCOMPARE(result.refusals.first().code(), QStringLiteral("IMPORT_COLUMNS_MISSING"));
    QVERIFY(result.rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublishedTables)
#include "tst_published_tables.moc"
