// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_problems.h"
#include "core/exchange/read_file.h"
#include "core/exchange/xlsx_number.h"
#include "core/exchange/xlsx_package.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/core/exchange/workbook_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace citss;

namespace {

Cell onlyCell(const Result<Workbook>& workbook)
{
    return workbook && !workbook->sheets.front().rows.empty()
               ? workbook->sheets.front().rows.front().cells.back()
               : Cell{QStringLiteral("no cell"), {}, false};
}

QString codeOf(const Result<Workbook>& workbook)
{
    return workbook ? QStringLiteral("read") : workbook.error().first().code();
}

QByteArray row(const QByteArray& cells)
{
    return "<row r=\"1\">" + cells + "</row>";
}

}  // namespace

class TestXlsxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersPlainly_data();
    void writesNumbersPlainly();
    void tellsDays_data();
    void tellsDays();
    void readsOneCell_data();
    void readsOneCell();
    void keepsPlaces();
    void readsHiddenSheetsAndTheOtherCalendar();
    void refuses_data();
    void refuses();
    void refusesBombs();
    void refusesLargeTables();
    void survivesDamage();
    void readsPublishedWorkbooks();
};

void TestXlsxReader::writesNumbersPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const char* const rows[][2] = {
        {"12", "12"},
        {"0", "0"},
        {"-0", "0"},
        {"-5", "-5"},
        {"12.0", "12"},
        {"007", "7"},
        {"1E5", "100000"},
        {"1E+05", "100000"},
        {"1.5e3", "1500"},
        {"1.25E1", "12.5"},
        {"7.9233945179719073E-2", "0.079233945179719073"},
        {"-1.50", "-1.5"},
        {".5", "0.5"},
        {"18932.88816", "18932.88816"},
        {"9.2233720368547758E+18", "9223372036854775800"},
        {"9007199254740993", "9007199254740993"},
        {"00000000000000000001", "1"},
        {"", "none"},
        {"-", "none"},
        {".", "none"},
        {"1.2.3", "none"},
        {"1E", "none"},
        {"1E9999999", "none"},
        {"INF", "none"},
        {"0x10", "none"},
        {"1 000", "none"},
    };
    for (const auto& each : rows) {
        QTest::newRow(each[0]) << QString::fromLatin1(each[0]) << QString::fromLatin1(each[1]);
    }
}

void TestXlsxReader::writesNumbersPlainly()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainNumber(text).value_or(QStringLiteral("none")), plain);
}

void TestXlsxReader::tellsDays_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* number, bool from1904, const char* date) {
        QTest::addRow("%s %d", number, from1904 ? 1 : 0)
            << QString::fromLatin1(number) << from1904 << QString::fromLatin1(date);
    };
    row("1", false, "1900-01-01");
    row("59", false, "1900-02-28");
    row("61", false, "1900-03-01");
    row("42675", false, "2016-11-01");
    row("42675.5", false, "2016-11-01T12:00:00");
    row("42675.999999", false, "2016-11-01T23:59:59");
    row("41213", true, "2016-11-01");
    row("0", false, "none");
    row("-3", false, "none");
    row("2958465", false, "9999-12-31");
    row("2958466", false, "none");
    row("2958465", true, "none");
    row("99999999999999999999", false, "none");
}

void TestXlsxReader::tellsDays()
{
    QFETCH(QString, number);
    QFETCH(bool, from1904);
    QFETCH(QString, date);
    QCOMPARE(dateOfDayNumber(number, from1904).value_or(QStringLiteral("none")), date);
}

void TestXlsxReader::readsOneCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("struck");
    QTest::addColumn<bool>("isNumber");
    const auto row = [](const char* name,
                        const char* cell,
                        const char* text,
                        const char* struck = "",
                        bool isNumber = false) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text)
                            << QString::fromUtf8(struck) << isNumber;
    };
    row("number", R"(<c r="A1"><v>1E5</v></c>)", "100000", "", true);
    row("number with its type", R"(<c r="A1" t="n"><v>2.5</v></c>)", "2.5", "", true);
    row("text by number", R"(<c r="A1" t="s"><v>0</v></c>)", "plain");
    row("runs, one struck", R"(<c r="A1" t="s"><v>1</v></c>)", "1,554", "20421 ");
    row("runs without phonetic reading", R"(<c r="A1" t="s"><v>2</v></c>)", "ab");
    row("escape undone", R"(<c r="A1" t="s"><v>3</v></c>)", "a\tb_x00ZZ_");
    row("struck by the cell's style", R"(<c r="A1" s="1"><v>7</v></c>)", "", "7", true);
    row("struck by style, text", R"(<c r="A1" s="1" t="s"><v>0</v></c>)", "", "plain");
    row("runs with fonts of their own", R"(<c r="A1" s="1" t="s"><v>1</v></c>)", "1,554", "20421 ");
    row("day", R"(<c r="A1" s="2"><v>42675</v></c>)", "2016-11-01");
    row("day in a format of its own", R"(<c r="A1" s="3"><v>42675</v></c>)", "2016-11-01");
    row("a number of days is no day", R"(<c r="A1" s="4"><v>42675</v></c>)", "42675", "", true);
    row("inline", R"(<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>)", " x ");
    row("inline runs",
        R"(<c r="A1" t="inlineStr"><is><r><rPr><strike val="1"/></rPr><t>1</t></r><r><t>2</t></r></is></c>)",
        "2",
        "1");
    row("not struck after all",
        R"(<c r="A1" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>1</t></r></is></c>)",
        "1");
    row("true", R"(<c r="A1" t="b"><v>1</v></c>)", "TRUE");
    row("false", R"(<c r="A1" t="b"><v>0</v></c>)", "FALSE");
    row("formula's result", R"(<c r="A1"><f>SUM(B1:B9)</f><v>42</v></c>)", "42", "", true);
    row("formula's text", R"(<c r="A1" t="str"><f>"a"</f><v>a</v></c>)", "a");
    row("error", R"(<c r="A1" t="e"><v>#REF!</v></c>)", "#REF!");
    row("not a number after all", R"(<c r="A1"><v>twelve</v></c>)", "twelve");
    row("no reference", R"(<c><v>1</v></c>)", "1", "", true);
    row("unknown style", R"(<c r="A1" s="99"><v>1</v></c>)", "1", "", true);
    row("built-in entities", R"(<c r="A1" t="str"><v>a &amp; b &#233;</v></c>)", "a & b é");
}

void TestXlsxReader::readsOneCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QFETCH(QString, struck);
    QFETCH(bool, isNumber);
    WorkbookBuilder builder(row(cell));
    builder.strings(
        "<si><t>plain</t></si>"
        "<si><r><rPr><strike/><sz val=\"11\"/></rPr><t xml:space=\"preserve\">20421 </t></r>"
        "<r><rPr><u/></rPr><t>1,554</t></r></si>"
        "<si><r><t>a</t></r><r><t>b</t></r><rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>"
        "<si><t>a_x0009_b_x00ZZ_</t></si>");
    const Result<Workbook> workbook = readXlsx(builder.bytes());
    QCOMPARE(codeOf(workbook), QStringLiteral("read"));
    QCOMPARE(onlyCell(workbook), (Cell{text, struck, isNumber}));
}

void TestXlsxReader::keepsPlaces()
{
    const WorkbookBuilder builder(
        "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c><c><v>3</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
        "<row><c r=\"AB5\"><v>4</v></c></row>");
    const Result<Workbook> workbook = readTableBytes(builder.bytes());
    QCOMPARE(codeOf(workbook), QStringLiteral("read"));
    const Sheet& sheet = workbook->sheets.front();
    QCOMPARE(sheet.name, QStringLiteral("Data"));
    QCOMPARE(sheet.rows.size(), size_t{2});
    QCOMPARE(sheet.rows[0].number, 3);
    QCOMPARE(sheet.rows[0].cells.size(), size_t{5});
    QCOMPARE(sheet.rows[0].cells[0].text, QString());
    QCOMPARE(sheet.rows[0].cells[3].text, QStringLiteral("2"));
    QCOMPARE(sheet.rows[0].cells[4].text, QStringLiteral("3"));
    QCOMPARE(sheet.rows[1].number, 5);
    QCOMPARE(sheet.rows[1].cells.size(), size_t{28});
    QCOMPARE(workbook->sha256.size(), 32);
}

void TestXlsxReader::readsHiddenSheetsAndTheOtherCalendar()
{
    WorkbookBuilder builder(row("<c r=\"A1\" s=\"2\"><v>41213</v></c>"));
    builder.part("xl/workbook.xml",
                 "<workbook><workbookPr date1904=\"1\"/><sheets>"
                 "<sheet name=\"Seen\" id=\"rId1\"/>"
                 "<sheet name=\"Unseen\" id=\"rId1\" state=\"veryHidden\"/>"
                 "</sheets></workbook>");
    const Result<Workbook> workbook = readXlsx(builder.bytes());
    QCOMPARE(codeOf(workbook), QStringLiteral("read"));
    QCOMPARE(onlyCell(workbook).text, QStringLiteral("2016-11-01"));
    QVERIFY(!workbook->sheets[0].isHidden);
    QVERIFY(workbook->sheets[1].isHidden);
}

void TestXlsxReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto refused = [](const char* name, const QByteArray& bytes, const ProblemType& type) {
        QTest::newRow(name) << bytes << QString::fromLatin1(type.code);
    };
    const auto sheet = [](const QByteArray& rows) { return WorkbookBuilder(rows).bytes(); };
    const auto replaced = [](const QByteArray& part, const QByteArray& content) {
        return WorkbookBuilder().part(part, content).bytes();
    };
    refused("no archive", "PK\x03\x04 nothing of the kind", WorkbookDamaged);
    refused("another archive", replaced("xl/workbook.xml", {}), WorkbookNotRecognised);
    refused("password", WorkbookBuilder().password("secret").bytes(), WorkbookEncrypted);
    refused("no relations", replaced("xl/_rels/workbook.xml.rels", {}), WorkbookDamaged);
    refused("no sheet", replaced("xl/worksheets/sheet1.xml", {}), WorkbookDamaged);
    refused("no strings", replaced("xl/sharedStrings.xml", {}), WorkbookDamaged);
    refused("no styles", replaced("xl/styles.xml", {}), WorkbookDamaged);
    refused("broken contents", replaced("xl/workbook.xml", "<workbook><sheets>"), WorkbookDamaged);
    refused("broken relations", replaced("xl/_rels/workbook.xml.rels", "<R"), WorkbookDamaged);
    refused("broken strings", replaced("xl/sharedStrings.xml", "<sst><si>"), WorkbookDamaged);
    refused("broken styles", replaced("xl/styles.xml", "<styleSheet><fonts>"), WorkbookDamaged);
    refused("broken sheet", sheet("<row r=\"1\"><c r=\"A1\">"), WorkbookDamaged);
    refused("rows out of order", sheet("<row r=\"2\"/><row r=\"1\"/>"), WorkbookDamaged);
    refused("no such string", sheet(row("<c t=\"s\"><v>0</v></c>")), WorkbookDamaged);
    refused("string number is text", sheet(row("<c t=\"s\"><v>x</v></c>")), WorkbookDamaged);
    refused("no column", sheet(row("<c r=\"11\"><v>1</v></c>")), WorkbookDamaged);
    refused("row too far", sheet("<row r=\"1048577\"><c><v>1</v></c></row>"), TableTooManyRows);
    refused("column too far", sheet(row("<c r=\"XFD1\"><v>1</v></c>")), TableTooManyColumns);
    refused("column nowhere", sheet(row("<c r=\"ZZZZZZZZZZ1\"><v>1</v></c>")), TableTooManyColumns);
    refused("long text",
            sheet(row("<c t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c>")),
            TableCellTooLong);
    refused("an entity of its own",
            replaced("xl/worksheets/sheet1.xml",
                     "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c t=\"str\">"
                     "<v>&a;</v></c></row></sheetData></worksheet>"),
            WorkbookDeclaresType);
    refused("an entity in the strings",
            replaced("xl/sharedStrings.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst/>"),
            WorkbookDeclaresType);
}

void TestXlsxReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOf(readTableBytes(bytes)), code);
}

void TestXlsxReader::refusesBombs()
{
    const QByteArray dense(8'000'000, ' ');  // packs a thousandfold
    QCOMPARE(codeOf(readXlsx(WorkbookBuilder(dense).bytes())),
             QStringLiteral("WORKBOOK_TOO_LARGE"));
    WorkbookBuilder many;
    for (int i = 0; i < XlsxPackage::MaxParts; ++i) {
        many.part("p" + QByteArray::number(i), "x");
    }
    QCOMPARE(codeOf(readXlsx(many.bytes())), QStringLiteral("WORKBOOK_TOO_LARGE"));
    // One part named by many sheets: only what is really read counts, and it counts each time.
    QByteArray noise(qsizetype{32} * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(noise.data()),
                                          noise.size() / 4);
    const QByteArray large = WorkbookBuilder().part("noise", noise).bytes();
    Result<XlsxPackage> opened = XlsxPackage::open(large);
    QVERIFY(opened);
    XlsxPackage package = std::move(opened).value();
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(package.read(QStringLiteral("noise"))->size(), noise.size());
    }
    const Result<QByteArray> onceMore = package.read(QStringLiteral("noise"));
    QVERIFY(!onceMore);
    QCOMPARE(onceMore.error().first().code(), QStringLiteral("WORKBOOK_TOO_LARGE"));
}

void TestXlsxReader::refusesLargeTables()
{
    QByteArray rows;
    for (int i = 0; i < 8'000; ++i) {
        rows += "<row><c r=\"AMJ1\"><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    }
    QCOMPARE(codeOf(readXlsx(WorkbookBuilder(rows).bytes())),
             QStringLiteral("TABLE_TOO_MANY_CELLS"));
    QByteArray texts;
    for (int i = 0; i < 7'000; ++i) {
        texts += "<row><c t=\"s\"><v>" + QByteArray::number(i % 2) + "</v></c></row>";
    }
    WorkbookBuilder builder(texts);
    const QByteArray item = "<si><t>" + QByteArray(32'000, 'x') + "</t></si>";
    builder.strings(item + item);
    QCOMPARE(codeOf(readXlsx(builder.bytes())), QStringLiteral("WORKBOOK_TOO_LARGE"));
}

void TestXlsxReader::survivesDamage()
{
    WorkbookBuilder builder(row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1E5</v></c>"));
    const QByteArray sound = builder.strings("<si><t>plain</t></si>").bytes();
    QCOMPARE(codeOf(readTableBytes(sound)), QStringLiteral("read"));
    for (qsizetype size = 4; size < sound.size(); ++size) {
        QVERIFY2(!readTableBytes(sound.left(size)), "a truncated workbook was read");
    }
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray damaged = sound;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x55);
        const Result<Workbook> ignored = readTableBytes(damaged);  // no crash, nothing more
        Q_UNUSED(ignored)
    }
}

void TestXlsxReader::readsPublishedWorkbooks()
{
    const QString path =
        qEnvironmentVariable("CITSS_SOURCE") +
        QStringLiteral("/../shared/data/arb-compliance-reports/2015-2017compliancereport.xlsx");
    if (!QFile::exists(path)) {
        QSKIP("The published compliance reports are not beside this source tree.");
    }
    const Result<Workbook> workbook = readTable(path);
    QCOMPARE(codeOf(workbook), QStringLiteral("read"));
    QCOMPARE(workbook->sheets.size(), size_t{5});
    const Sheet& offsets = workbook->sheets[4];
    QCOMPARE(offsets.name, QStringLiteral("2015-2017 Offset Detail"));
    const auto row = std::find_if(offsets.rows.begin(), offsets.rows.end(), [](const Row& each) {
        return each.number == 917;
    });
    QVERIFY(row != offsets.rows.end());
    QCOMPARE(row->cells[2], (Cell{QStringLiteral("2017"), {}, true}));
    QCOMPARE(row->cells[3], (Cell{QStringLiteral("1,554"), QStringLiteral("20421 "), false}));
    QCOMPARE(row->cells[4].text, QStringLiteral("CALS5040-C"));
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
