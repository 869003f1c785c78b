// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/exchange_problems.h"
#include "core/exchange/read_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace citss;

namespace {

/// One line a row: its number, then its cells between bars.
QString shown(const Sheet& sheet)
{
    QStringList lines;
    for (const Row& row : sheet.rows) {
        QString line = QString::number(row.number);
        for (const Cell& cell : row.cells) {
            line += QLatin1Char('|') + cell.text;
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void refuses_data();
    void refuses();
    void tellsWhereTheWrongByteIs();
    void acceptsEveryWellFormedCharacter();
    void limitsRowsColumnsAndCells();
    void aSemicolonFileMayHaveDecimalCommas();
    void readsFilesByContent();
    void refusesAHugeFileUnread();
    void refusesWhatIsNotThere();
    void saysThatOldWorkbooksAreNotRead();
};

void TestCsvReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("plain", "a,b\n1,2\n", "1|a|b\n2|1|2");
    row("no last line end", "a,b\n1,2", "1|a|b\n2|1|2");
    row("carriage return and line feed", "a,b\r\n1,2\r\n", "1|a|b\n2|1|2");
    row("carriage return alone", "a,b\r1,2\r", "1|a|b\n2|1|2");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "1|a|b");
    row("quoted", "\"a,b\",\"say \"\"yes\"\"\"\n", "1|a,b|say \"yes\"");
    row("line break inside", "\"a\r\nb\",c\nd,e\n", "1|a\r\nb|c\n2|d|e");
    row("blank after the mark", "\"a\" ,b\n", "1|a|b");
    row("a mark inside plain text", "5\" pipe,b\n", "1|5\" pipe|b");
    row("empty cells", ",a,,\n,,,\n\"\",x\n", "1||a||\n3||x");
    row("blank lines keep the count", "a,b\n\n\n1,2\n", "1|a|b\n4|1|2");
    row("a mark further in",
        "a,\xEF\xBB\xBF\xEF\xBB\xBF"
        "b,\"\xEF\xBB\xBF\"\n",
        "1|a|\xEF\xBB\xBF\xEF\xBB\xBF"
        "b|\xEF\xBB\xBF");
    row("accents",
        "entit\xC3\xA9;ann\xC3\xA9"
        "e\n",
        "1|entité|année");
    row("semicolons with decimal commas",
        "n;q;r\na;1,5;2,5\nb;3,5;4,5\n",
        "1|n|q|r\n2|a|1,5|2,5\n3|b|3,5|4,5");
    row("commas with lists of semicolons", "n,ids\na,1;2;3\nb,4\n", "1|n|ids\n2|a|1;2;3\n3|b|4");
    row("a title before a table of semicolons",
        "Report, 2015\na;b\n1;2\n3;4\n",
        "1|Report, 2015\n2|a|b\n3|1|2\n4|3|4");
    row("one column", "a\nb\n", "1|a\n2|b");
}

void TestCsvReader::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Result<Sheet> sheet = readCsv(bytes);
    QVERIFY(sheet);
    QCOMPARE(shown(*sheet), expected);
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const ProblemType& type) {
        QTest::newRow(name) << bytes << QString::fromLatin1(type.code);
    };
    row("nothing", "", TableEmpty);
    row("a mark only", "\xEF\xBB\xBF", TableEmpty);
    row("blank lines only", "\r\n\r\n,,,\n", TableEmpty);
    row("UTF-16, little end first",
        QByteArray("\xFF\xFE"
                   "a\0b\0",
                   6),
        TableUtf16);
    row("UTF-16, big end first", QByteArray("\xFE\xFF\0a\0b", 6), TableUtf16);
    row("zero byte", QByteArray("a,b\n1,\0", 7), TableNulByte);
    row("Latin-1", "entit\xE9,b\n", TableNotUtf8);
    row("open mark", "a,b\n\"1,2\n3,4\n", TableQuoteOpen);
    row("a mark as last byte", "a,b\n1,\"", TableQuoteOpen);
    row("text after a mark", "a,b\n\"1\"2,3\n", TableTextAfterQuote);
    row("a cell without end", "a,b\n\"" + QByteArray(40'000, 'x') + "\",2\n", TableCellTooLong);
}

void TestCsvReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Result<Sheet> sheet = readCsv(bytes);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().size(), 1);
    QCOMPARE(sheet.error().first().code(), expected);
}

void TestCsvReader::tellsWhereTheWrongByteIs()
{
    const Result<Sheet> sheet = readCsv("a,b\nc,d\ne,\xC3(\n");
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().first(), problem(TableNotUtf8, {}, {qint64{3}, qint64{10}}));
    const Result<Sheet> open = readCsv("a,b\n\nc,\"d\n");
    QVERIFY(!open);
    QCOMPARE(open.error().first(), problem(TableQuoteOpen, {}, {3}));
}

void TestCsvReader::acceptsEveryWellFormedCharacter()
{
    for (char32_t code = 0x20; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97) {
        const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
        if (!isSurrogate && code != U'"' && code != U',' && code != U';' && code != 0xFEFF) {
            const QString text = QString::fromUcs4(&code, 1);
            const Result<Sheet> sheet = readCsv(("x" + text.toUtf8() + ",y"));
            QVERIFY2(sheet, qPrintable(QString::number(code, 16)));
            QCOMPARE(sheet->rows.front().cells.front().text, QLatin1Char('x') + text);
        }
    }
    for (const char* wrong : {"\xC0\xAF",
                              "\xE0\x80\x80",
                              "\xED\xA0\x80",
                              "\xF4\x90\x80\x80",
                              "\xF5\x80\x80\x80",
                              "\x80",
                              "\xE2\x82",
                              "\xFF"}) {
        QVERIFY(!readCsv(QByteArray("12345678,") + wrong));
    }
}

void TestCsvReader::limitsRowsColumnsAndCells()
{
    const Result<Sheet> rows = readCsv(QByteArray("a\n").repeated(table_limits::Rows + 1));
    QVERIFY(!rows);
    QCOMPARE(rows.error().first().code(), QStringLiteral("TABLE_TOO_MANY_ROWS"));
    QVERIFY(readCsv(QByteArray(table_limits::Columns - 1, ',') + "a"));
    const Result<Sheet> columns = readCsv("a\n" + QByteArray(table_limits::Columns, ',') + "a");
    QVERIFY(!columns);
    QCOMPARE(columns.error().first(), problem(TableTooManyColumns, {}, {2, table_limits::Columns}));
    const QByteArray wide = QByteArray(table_limits::Columns - 1, ',') + "\n";
    const Result<Sheet> cells = readCsv(wide.repeated(8'000));
    QVERIFY(!cells);
    QCOMPARE(cells.error().first().code(), QStringLiteral("TABLE_TOO_MANY_CELLS"));
}

void TestCsvReader::aSemicolonFileMayHaveDecimalCommas()
{
    QVERIFY(readCsv("a;b\n1;2\n")->commaMayBeDecimal);
    QVERIFY(!readCsv("a,b\n1,2\n")->commaMayBeDecimal);
}

void TestCsvReader::readsFilesByContent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));  // a name that lies
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    const Result<Workbook> workbook = readTable(path);
    QVERIFY(workbook);
    QCOMPARE(shown(workbook->sheets.front()), QStringLiteral("1|a|b\n2|1|2"));
    QCOMPARE(workbook->sheets.front().name, QStringLiteral("table"));
    QCOMPARE(workbook->sha256, Sha256::of({"a,b\n1,2\n"}));
}

void TestCsvReader::refusesAHugeFileUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200'000'000));
    QElapsedTimer timer;
    timer.start();
    const Result<Workbook> workbook = readTable(file.fileName());
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().first(),
             problem(FileTooLarge,
                     {},
                     {QStringLiteral("huge.csv"), qint64{200'000'000}, table_limits::FileBytes}));
    QVERIFY(timer.elapsed() < 2'000);  // by its size: reading it would take longer
    const QByteArray tooMany(table_limits::FileBytes + 1, 'x');
    QCOMPARE(readTableBytes(tooMany).error().first().code(), QStringLiteral("FILE_TOO_LARGE"));
}

void TestCsvReader::refusesWhatIsNotThere()
{
    const Result<Workbook> workbook = readTable(QStringLiteral("/nowhere/at/all.csv"));
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().first().code(), QStringLiteral("FILE_NOT_READ"));
    const QTemporaryDir folder;
    QCOMPARE(readTable(folder.path()).error().first().code(), QStringLiteral("FILE_NOT_READ"));
}

void TestCsvReader::saysThatOldWorkbooksAreNotRead()
{
    const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", 17);
    QCOMPARE(readTableBytes(old).error().first().code(), QStringLiteral("WORKBOOK_OLD_FORMAT"));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
