// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/exchange_problems.h"
#include "core/exchange/read_file.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/xlsx_census.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace citss;

namespace {

std::vector<TableColumn> oneOfEach()
{
    return {{QStringLiteral("name"), QStringLiteral("Name"), TableColumnKind::Text},
            {QStringLiteral("count"), QStringLiteral("Count"), TableColumnKind::Count},
            {QStringLiteral("year"), QStringLiteral("Year"), TableColumnKind::Year},
            {QStringLiteral("amount"), QStringLiteral("Amount"), TableColumnKind::Decimal},
            {QStringLiteral("share"), QStringLiteral("Share"), TableColumnKind::Percent},
            {QStringLiteral("day"), QStringLiteral("Day"), TableColumnKind::Date},
            {QStringLiteral("moment"), QStringLiteral("Moment"), TableColumnKind::Instant},
            {QStringLiteral("flag"), QStringLiteral("Flag"), TableColumnKind::Flag},
            {QStringLiteral("hash"), QStringLiteral("Hash"), TableColumnKind::Bytes}};
}

QList<Value> sampleRow()
{
    return {QStringLiteral("A \"B\", C"),
            qint64{123'456'789'012'345},
            2016,
            QStringLiteral("-12.50"),
            33'000,
            QStringLiteral("2016-11-01"),
            QStringLiteral("2016-11-01T17:00:00.000Z"),
            true,
            QByteArray("\xAB\x01")};
}

QByteArray written(const std::vector<TableColumn>& columns,
                   const QList<QList<Value>>& rows,
                   const TableOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = TableWriter::toDevice(buffer, QStringLiteral("test"), columns, options);
    for (const QList<Value>& row : rows) {
        writer->add(row);
    }
    return writer->finish().isEmpty() ? buffer.data() : QByteArray("problems");
}

TableOptions format(TableFormat format)
{
    TableOptions options;
    options.format = format;
    return options;
}

std::vector<TableColumn> textColumn()
{
    return {{QStringLiteral("text"), QStringLiteral("Text"), TableColumnKind::Text}};
}

}  // namespace

class TestTableWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void writesCsv();
    void writesASecondHeaderRow();
    void quotesAndReadsBack();
    void guardsSpreadsheetsAgainstFormulas_data();
    void guardsSpreadsheetsAgainstFormulas();
    void writesDecimalCommas();
    void writesMoney();
    void writesJson();
    void writesText();
    void writesWorkbooks();
    void keepsTextTextInWorkbooks();
    void equalTablesGiveEqualWorkbooks();
    void continuesOnFurtherSheets();
    void namesSheetsAsAllowed();
    void refusesTextTooLongForAWorkbook();
    void leavesTheOldFileUntilFinished();
    void tellsThatADirectoryIsNotThere();
    void tellsOfAFullDisk_data();
    void tellsOfAFullDisk();
    void countsWhatAWorkbookHolds();
};

void TestTableWriter::writesCsv()
{
    QCOMPARE(written(oneOfEach(), {sampleRow()}, {}),
             QByteArray("Name,Count,Year,Amount,Share,Day,Moment,Flag,Hash\r\n"
                        "\"A \"\"B\"\", C\",123456789012345,2016,-12.50,3.3,2016-11-01,"
                        "2016-11-01T17:00:00.000Z,true,ab01\r\n"));
    const QList<Value> nothing(9, Value(nullptr));
    QCOMPARE(written(oneOfEach(), {nothing}, {}).split('\n').at(1), QByteArray(",,,,,,,,\r"));
    QCOMPARE(written(textColumn(), {{QCborArray{1, QStringLiteral("a")}}}, {}),
             QByteArray("Text\r\n\"[1,\"\"a\"\"]\"\r\n"));
    QCOMPARE(written(textColumn(), {{QCborMap{{QStringLiteral("k"), 1}}}}, {}),
             QByteArray("Text\r\n\"{\"\"k\"\":1}\"\r\n"));
}

void TestTableWriter::writesASecondHeaderRow()
{
    TableOptions options;
    options.keyRow = true;
    QCOMPARE(written(textColumn(), {}, options), QByteArray("Text\r\ntext\r\n"));
}

void TestTableWriter::quotesAndReadsBack()
{
    const QStringList texts{QStringLiteral("plain"),
                            QStringLiteral(" outer "),
                            QStringLiteral("a,b"),
                            QStringLiteral("a;b"),
                            QStringLiteral("line\nbreak"),
                            QStringLiteral("\"quoted\""),
                            QStringLiteral("é – 漢字"),
                            QStringLiteral("=1+1"),
                            QStringLiteral("a\r\nb")};
    QList<QList<Value>> rows;
    for (const QString& text : texts) {
        rows.append({text, QStringLiteral("x")});
    }
    std::vector<TableColumn> columns = textColumn();
    columns.push_back({QStringLiteral("x"), QStringLiteral("X"), TableColumnKind::Text});
    const Result<Sheet> sheet = readCsv(written(columns, rows, {}));
    QVERIFY(sheet);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(sheet->rows[static_cast<size_t>(i + 1)].cells[0].text, texts.at(i));
    }
}

void TestTableWriter::guardsSpreadsheetsAgainstFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QByteArray(expected);
    };
    row("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    row("+1", "'+1");
    row("-1", "'-1");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "'\tx");
    row("\rx", "\"'\rx\"");
    row("a=b", "a=b");
    row("", "");
}

void TestTableWriter::guardsSpreadsheetsAgainstFormulas()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    const TableOptions options = format(TableFormat::SpreadsheetCsv);
    QCOMPARE(written(textColumn(), {{text}}, options), "\xEF\xBB\xBFText\r\n" + expected + "\r\n");
    const std::vector<TableColumn> risky{{QStringLiteral("k"), text, TableColumnKind::Count}};
    // Titles are text too; a number of its own is none, and keeps its sign.
    QCOMPARE(written(risky, {{-1}}, options), "\xEF\xBB\xBF" + expected + "\r\n-1\r\n");
}

void TestTableWriter::writesDecimalCommas()
{
    TableOptions options = format(TableFormat::SpreadsheetCsv);
    options.decimalComma = true;
    QCOMPARE(written(oneOfEach(), {sampleRow()}, options),
             QByteArray("\xEF\xBB\xBFName;Count;Year;Amount;Share;Day;Moment;Flag;Hash\r\n"
                        "\"A \"\"B\"\", C\";123456789012345;2016;-12,50;3,3;2016-11-01;"
                        "2016-11-01T17:00:00.000Z;true;ab01\r\n"));
}

void TestTableWriter::writesMoney()
{
    const std::vector<TableColumn> columns = {
        {QStringLiteral("fine"), QStringLiteral("Fine"), TableColumnKind::Money}};
    const QList<QList<Value>> rows = {{123'456'705}, {-7}, {nullptr}};
    QCOMPARE(written(columns, rows, format(TableFormat::Csv)),
             QByteArray("Fine\r\n1234567.05\r\n-0.07\r\n\r\n"));
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(written(columns, rows, format(TableFormat::Text)).contains("1,234,567.05"));
}

void TestTableWriter::writesJson()
{
    const TableOptions options = format(TableFormat::Json);
    QCOMPARE(written(textColumn(), {}, options), QByteArray("[\n]\n"));
    const QByteArray bytes = written(oneOfEach(), {sampleRow(), sampleRow()}, options);
    QVERIFY(bytes.startsWith("[\n{\"amount\":\"-12.50\",\"count\":123456789012345,"));
    const QJsonArray rows = QJsonDocument::fromJson(bytes).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).toObject().value(QStringLiteral("share")).toInteger(), 33'000);
    QCOMPARE(rows.at(1).toObject().value(QStringLiteral("flag")).toBool(), true);
    QCOMPARE(written(textColumn(), {{nullptr}}, options), QByteArray("[\n{\"text\":null}\n]\n"));
}

void TestTableWriter::writesText()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    std::vector<TableColumn> columns = textColumn();
    columns.push_back({QStringLiteral("n"), QStringLiteral("Tonnes"), TableColumnKind::Count});
    const QString combined = QStringLiteral("e\u0301 \U0001F600");  // two places wider than shown
    QCOMPARE(written(columns,
                     {{QStringLiteral("Acme"), 1'234'567}, {combined, 5}, {nullptr, nullptr}},
                     format(TableFormat::Text)),
             QStringLiteral("Text     Tonnes\n"
                            "----  ---------\n"
                            "Acme  1,234,567\n"
                            "%1           5\n"
                            "\n")
                 .arg(combined)
                 .toUtf8());
    QCOMPARE(written(textColumn(), {{QStringLiteral("a\x1B[31m\nb")}}, format(TableFormat::Text)),
             QByteArray("Text\n---------\na [31m b\n").replace("---------", "--------"));
}

void TestTableWriter::writesWorkbooks()
{
    const Result<Workbook> workbook =
        readTableBytes(written(oneOfEach(), {sampleRow()}, format(TableFormat::Xlsx)));
    QVERIFY(workbook);
    const Sheet& sheet = workbook->sheets.front();
    QCOMPARE(sheet.name, QStringLiteral("Table"));
    QCOMPARE(sheet.rows.size(), size_t{2});
    QCOMPARE(sheet.rows[0].cells[8].text, QStringLiteral("Hash"));
    const std::vector<Cell>& cells = sheet.rows[1].cells;
    const auto isCell = [](const Cell& cell, const char* text, bool isNumber) {
        return cell == Cell{QString::fromLatin1(text), {}, isNumber};
    };
    QVERIFY(isCell(cells[0], "A \"B\", C", false));
    QVERIFY(isCell(cells[1], "123456789012345", true));
    QVERIFY(isCell(cells[2], "2016", true));
    QVERIFY(isCell(cells[3], "-12.5", true));
    QVERIFY(isCell(cells[4], "3.3", true));
    QVERIFY(isCell(cells[5], "2016-11-01", false));
    QVERIFY(isCell(cells[6], "2016-11-01T17:00:00.000Z", false));
    QVERIFY(isCell(cells[7], "true", false));
    QVERIFY(isCell(cells[8], "ab01", false));
}

void TestTableWriter::keepsTextTextInWorkbooks()
{
    std::vector<TableColumn> columns = textColumn();
    columns.push_back({QStringLiteral("n"), QStringLiteral("N"), TableColumnKind::Count});
    columns.push_back({QStringLiteral("d"), QStringLiteral("D"), TableColumnKind::Date});
    const QString strange = QStringLiteral("<&>\t\n\r\x01 _x000D_ _x _x_ \uFFFE");
    const QByteArray bytes =
        written(columns,
                {{QStringLiteral("=1+1"), 1, QStringLiteral("1850-01-01")},
                 {QStringLiteral("0012"), qint64{1'234'567'890'123'456}, nullptr},
                 {strange, QStringLiteral("n/a"), QStringLiteral("soon")}},
                format(TableFormat::Xlsx));
    const Result<Workbook> workbook = readTableBytes(bytes);
    QVERIFY(workbook);
    const std::vector<Row>& rows = workbook->sheets.front().rows;
    QCOMPARE(rows[1].cells[0], (Cell{QStringLiteral("=1+1"), {}, false}));
    QCOMPARE(rows[1].cells[2], (Cell{QStringLiteral("1850-01-01"), {}, false}));
    QCOMPARE(rows[2].cells[0], (Cell{QStringLiteral("0012"), {}, false}));
    // Sixteen digits would lose one as a number.
    QCOMPARE(rows[2].cells[1], (Cell{QStringLiteral("1234567890123456"), {}, false}));
    QCOMPARE(rows[3].cells[0].text, QStringLiteral("<&>\t\n\r\x01 _x000D_ _x _x_ \uFFFD"));
    QCOMPARE(rows[3].cells[1].text, QStringLiteral("n/a"));
    QCOMPARE(rows[3].cells[2].text, QStringLiteral("soon"));
}

void TestTableWriter::equalTablesGiveEqualWorkbooks()
{
    TableOptions options = format(TableFormat::Xlsx);
    const QByteArray first = written(oneOfEach(), {sampleRow()}, options);
    QTest::qWait(1'100);  // a time of making would differ by now
    QCOMPARE(Sha256::of({written(oneOfEach(), {sampleRow()}, options)}), Sha256::of({first}));
    options.created = Instant(1'600'000'000'000);
    QVERIFY(written(oneOfEach(), {sampleRow()}, options) != first);
}

void TestTableWriter::continuesOnFurtherSheets()
{
    TableOptions options = format(TableFormat::Xlsx);
    QCOMPARE(options.sheetRows, 1'048'576);  // what a sheet can hold
    options.sheetRows = 101;
    QList<QList<Value>> rows;
    for (int i = 0; i < 201; ++i) {
        rows.append({Value(i)});
    }
    const Result<Workbook> workbook = readTableBytes(written(
        {{QStringLiteral("n"), QStringLiteral("N"), TableColumnKind::Year}}, rows, options));
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), size_t{3});
    QCOMPARE(workbook->sheets[2].name, QStringLiteral("Table (3)"));
    QCOMPARE(workbook->sheets[0].rows.size(), size_t{101});
    QCOMPARE(workbook->sheets[1].rows.size(), size_t{101});
    QCOMPARE(workbook->sheets[2].rows.size(), size_t{2});  // its own header, and the last
    QCOMPARE(workbook->sheets[2].rows[0].cells[0].text, QStringLiteral("N"));
    QCOMPARE(workbook->sheets[2].rows[1].cells[0].text, QStringLiteral("200"));
}

void TestTableWriter::namesSheetsAsAllowed()
{
    TableOptions options = format(TableFormat::Xlsx);
    const auto name = [&options](const char* wanted) {
        options.sheetName = QString::fromUtf8(wanted);
        const Result<Workbook> workbook = readTableBytes(written(textColumn(), {}, options));
        return workbook ? workbook->sheets.front().name : QStringLiteral("problems");
    };
    QCOMPARE(name("Détenteurs"), QStringLiteral("Détenteurs"));
    QCOMPARE(name("a/b:c[d]*?\\e"), QStringLiteral("a b c d    e"));
    QCOMPARE(name("'quoted'"), QStringLiteral("quoted"));
    QCOMPARE(name(""), QStringLiteral("Table"));
    QCOMPARE(name("a name with more than thirty-one characters in it").size(), 31);
}

void TestTableWriter::refusesTextTooLongForAWorkbook()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = TableWriter::toDevice(buffer, {}, textColumn(), format(TableFormat::Xlsx));
    writer->add({QStringLiteral("short")});
    QVERIFY(!writer->hasFailed());
    writer->add({QString(32'768, QLatin1Char('x'))});
    QVERIFY(writer->hasFailed());
    const Problems problems = writer->finish();
    QCOMPARE(problems.first(),
             problem(ExportTextTooLong, {}, {QStringLiteral("Text"), qint64{2}, qint64{32'767}}));
}

void TestTableWriter::leavesTheOldFileUntilFinished()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    };
    for (const TableFormat each : {TableFormat::Csv, TableFormat::Xlsx}) {
        QFile::remove(path);
        auto first = TableWriter::toFile(path, textColumn(), format(TableFormat::Csv));
        QVERIFY(first);
        (*first)->add({QStringLiteral("old")});
        QCOMPARE(content(), QByteArray("none"));
        QVERIFY((*first)->finish().isEmpty());
        {
            auto abandoned = TableWriter::toFile(path, textColumn(), format(each));
            QVERIFY(abandoned);
            (*abandoned)->add({QStringLiteral("new")});
        }
        QCOMPARE(content(), QByteArray("Text\r\nold\r\n"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);  // no temporary file stays
}

void TestTableWriter::tellsThatADirectoryIsNotThere()
{
    const auto writer =
        TableWriter::toFile(QStringLiteral("/nowhere/at/all.csv"), textColumn(), {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().first().code(), QStringLiteral("FILE_UNWRITTEN"));
}

void TestTableWriter::tellsOfAFullDisk_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("room");
    struct Format {
        const char* name;
        TableFormat format;
    };
    for (const Format& each : {Format{"CSV", TableFormat::Csv},
                               Format{"workbook", TableFormat::Xlsx},
                               Format{"JSON", TableFormat::Json},
                               Format{"text", TableFormat::Text}}) {
        QTest::newRow(each.name) << each.format << 20'000 << 20'000;
        // So little that all of it is held back until the end.
        QTest::addRow("small %s", each.name) << each.format << 1 << 10;
    }
}

void TestTableWriter::tellsOfAFullDisk()
{
    QFETCH(TableFormat, format);
    QFETCH(int, rows);
    QFETCH(int, room);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    TableOptions options;
    options.format = format;
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = static_cast<rlim_t>(room), .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    auto writer = TableWriter::toFile(path, textColumn(), options);
    for (int i = 0; writer && i < rows; ++i) {
        (*writer)->add({QStringLiteral("row %1 of a table that does not fit").arg(i * 7919)});
    }
    const Problems problems = writer ? (*writer)->finish() : writer.error();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code(), QStringLiteral("FILE_UNWRITTEN"));
    QVERIFY(!QFile::exists(path));
}

void TestTableWriter::countsWhatAWorkbookHolds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    QVERIFY(!countXlsx(path));
    auto writer = TableWriter::toFile(path, textColumn(), format(TableFormat::Xlsx));
    QVERIFY(writer);
    for (int i = 0; i < 50'000; ++i) {
        (*writer)->add(
            {i % 3 == 0 ? Value(nullptr) : Value(QStringLiteral("<row <c r= %1").arg(i))});
    }
    QVERIFY((*writer)->finish().isEmpty());
    QCOMPARE(countXlsx(path), (XlsxCensus{33'334, 33'334}));
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    QVERIFY(!countXlsx(path));
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
