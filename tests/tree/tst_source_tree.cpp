// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a program can check, over the whole tree; and for each rule a sample
// that breaks it, so that no check passes by seeing nothing.
#include "tests/tree/floors.h"
#include "tests/tree/shape_rules.h"
#include "tests/tree/text_rules.h"

#include <QFile>
#include <QTest>

using namespace citss::tree;
using namespace Qt::StringLiterals;

namespace {

// Where core may know the machine's time, chance or binary numbers, and why.
const QList<Exemption> MachineInCore = {
    {"core/base/clock.cpp", "currentMSecsSinceEpoch", "the one clock that tells real time"},
    {"core/base/random_source.cpp", "randombytes_buf", "the one source of real chance"},
    {"core/programs/map_reader.cpp", "toDouble", "quotes the fraction that it refuses"},
    {"core/exchange/xlsx_formatter.cpp", "double", "a workbook has no other number"},
    {"core/exchange/xlsx_formatter.cpp", "toDouble", "only what fifteen digits hold exactly"},
};

// Where the order of a hash container cannot be seen from outside, and why.
const QList<Exemption> WalksInNoOrder = {
    {"core/storage/database.cpp", "constants", "prepared statements are finished in any order"},
    {"core/storage/database.cpp", "texts", "prepared statements are finished in any order"},
};

const QStringList Production = {u"core"_s, u"ui"_s, u"app"_s};
const QStringList Cpp = {u".h"_s, u".cpp"_s};

bool isInQtCore(const QString& header)
{
    return QFile::exists(QStringLiteral(CITSS_QT_HEADERS "/QtCore/") + header);
}

QString list(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        lines.append(finding.text());
    }
    return lines.join(u'\n');
}

void verifyNone(const Findings& findings)
{
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + list(findings)));
}

QString lines(int count)
{
    return QString(count, u'\n');
}

/// Two files that a rule about includes can be tried on.
QList<SourceFile> pair(const QString& from, const QString& to)
{
    return {{from, u"#pragma once\n#include \"%1\"\n"_s.arg(to)}, {to, u"#pragma once\n"_s}};
}

}  // namespace

class TestSourceTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void includesPointDown();
    void includesMakeNoLoops();
    void librariesStayOnTheirFloor();
    void sqlStaysInStores();
    void coreIsDeterministic();
    void coreWalksInOrder();
    void filesBeginWithTheirLicence();
    void nothingIsLeftOpen();
    void filesAreShort();
    void functionsAreShort();

    void takesCodeApart();
    void findsWrongArrows_data();
    void findsWrongArrows();
    void findsLoops();
    void findsWrongLibraries_data();
    void findsWrongLibraries();
    void findsSql_data();
    void findsSql();
    void findsNondeterminism_data();
    void findsNondeterminism();
    void findsWalksInNoOrder_data();
    void findsWalksInNoOrder();
    void findsMissingLicences();
    void findsOpenEnds();
    void findsLongFiles();
    void measuresFunctions_data();
    void measuresFunctions();
    void findsLongFunctions();
    void reportsUnneededExemptions();

private:
    QList<SourceFile> m_production;
    QList<SourceFile> m_everything;
};

void TestSourceTree::initTestCase()
{
    const QString root = qEnvironmentVariable("CITSS_SOURCE");
    m_production = readFiles(root, Production, Cpp);
    m_everything = readFiles(
        root,
        {u"core"_s,
         u"ui"_s,
         u"app"_s,
         u"tests"_s,
         u"packaging"_s,
         u"translations"_s,
         u".ci/run"_s,
         u"CMakeLists.txt"_s},
        {u".h"_s, u".cpp"_s, u".sql"_s, u".sh"_s, u"CMakeLists.txt"_s, u".cmake"_s, u".ci/run"_s});
    QVERIFY2(m_production.size() > 30, "CITSS_SOURCE does not lead to the sources");
    QVERIFY(m_everything.size() > m_production.size());
    QVERIFY(isInQtCore(u"QString"_s) && !isInQtCore(u"QWidget"_s));
}

void TestSourceTree::includesPointDown()
{
    verifyNone(wrongArrows(m_production));
}

void TestSourceTree::includesMakeNoLoops()
{
    verifyNone(includeLoops(m_production));
}

void TestSourceTree::librariesStayOnTheirFloor()
{
    verifyNone(wrongLibraries(m_production, isInQtCore));
}

void TestSourceTree::sqlStaysInStores()
{
    verifyNone(misplacedSql(m_production));
}

void TestSourceTree::coreIsDeterministic()
{
    verifyNone(withoutExempt(nondeterminism(m_production), MachineInCore));
}

void TestSourceTree::coreWalksInOrder()
{
    const QList<SourceFile> core =
        readFiles(qEnvironmentVariable("CITSS_SOURCE"), {u"core"_s}, Cpp);
    verifyNone(withoutExempt(unorderedWalks(core), WalksInNoOrder));
}

void TestSourceTree::filesBeginWithTheirLicence()
{
    verifyNone(missingLicences(m_everything));
}

void TestSourceTree::nothingIsLeftOpen()
{
    verifyNone(openEnds(m_everything));
}

void TestSourceTree::filesAreShort()
{
    verifyNone(longFiles(readFiles(
        qEnvironmentVariable("CITSS_SOURCE"), Production + QStringList{u"tests"_s}, Cpp)));
}

void TestSourceTree::functionsAreShort()
{
    verifyNone(longFunctions(m_production));
}

void TestSourceTree::takesCodeApart()
{
    const QString text =
        uR"x(int a = 1'000; // one "thing"
char b = '"'; /* two
lines */ auto c = uR"sql(SELECT "x")sql"_s;
auto d = "say \"hi\"" "again"; int e = 0xFF'FF;
)x"_s;
    const Lexed lexed = lex(text);
    QCOMPARE(lexed.code.size(), text.size());
    QCOMPARE(lexed.code.count(u'\n'), text.count(u'\n'));
    QVERIFY(lexed.code.contains(u"1'000;"_s) && lexed.code.contains(u"0xFF'FF;"_s));
    QVERIFY(!lexed.code.contains(u"thing"_s) && !lexed.code.contains(u"SELECT"_s));
    QVERIFY(!lexed.code.contains(u"hi"_s) && !lexed.code.contains(u"lines"_s));
    QCOMPARE(lexed.comments.size(), 2);
    QCOMPARE(lexed.comments.at(1).line, 2);
    QCOMPARE(lexed.literals.size(), 4);
    QCOMPARE(lexed.literals.at(1).text, u"\"sql(SELECT \"x\")sql\""_s);
    QCOMPARE(lexed.literals.at(1).line, 3);
    QCOMPARE(lexed.literals.at(2).text, u"\"say \\\"hi\\\"\""_s);
}

void TestSourceTree::findsWrongArrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const char* name, const QString& from, const QString& to, bool isWrong) {
        QTest::newRow(name) << from << to << isWrong;
    };
    row("down", u"core/registry/a.cpp"_s, u"core/base/b.h"_s, false);
    row("up", u"core/base/a.h"_s, u"core/registry/b.h"_s, true);
    row("within", u"core/base/a.h"_s, u"core/base/b.h"_s, false);
    row("brothers", u"core/exchange/a.h"_s, u"core/accounts/b.h"_s, true);
    row("allowed brothers", u"core/accounts/a.h"_s, u"core/parties/b.h"_s, false);
    row("allowed brothers, backwards", u"core/parties/a.h"_s, u"core/accounts/b.h"_s, true);
    row("jobs on nouns", u"core/compliance/a.h"_s, u"core/accounts/b.h"_s, false);
    row("job on job", u"core/compliance/a.h"_s, u"core/offsets/b.h"_s, true);
    row("window on core", u"ui/pages/a.cpp"_s, u"core/accounts/b.h"_s, false);
    row("window on storage", u"ui/pages/a.cpp"_s, u"core/storage/b.h"_s, true);
    row("core on window", u"core/accounts/a.cpp"_s, u"ui/widgets/b.h"_s, true);
    row("core on program", u"core/catalogue.cpp"_s, u"app/b.h"_s, true);
    row("program on window", u"app/citss/main.cpp"_s, u"ui/shell/b.h"_s, false);
    row("catalogue on commands",
        u"core/catalogue.cpp"_s,
        u"core/accounts/account_commands.h"_s,
        false);
    row("own commands", u"core/accounts/a.cpp"_s, u"core/accounts/account_commands.h"_s, false);
    row("another's commands",
        u"core/compliance/a.cpp"_s,
        u"core/accounts/account_commands.h"_s,
        true);
    row("unknown room", u"core/attic/a.cpp"_s, u"core/base/b.h"_s, true);
}

void TestSourceTree::findsWrongArrows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Findings findings = wrongArrows({pair(from, to).first()});
    QTEST(!findings.isEmpty(), "isWrong");
}

void TestSourceTree::findsLoops()
{
    verifyNone(includeLoops(pair(u"core/base/a.h"_s, u"core/base/b.h"_s)));
    const QList<SourceFile> headers = {{u"core/base/a.h"_s, u"#include \"core/base/b.h\"\n"_s},
                                       {u"core/base/b.h"_s, u"#include \"core/base/c.h\"\n"_s},
                                       {u"core/base/c.h"_s, u"#include \"core/base/a.h\"\n"_s}};
    QCOMPARE(includeLoops(headers).size(), 2);  // of files, and of modules
    QVERIFY(list(includeLoops(headers)).contains(u"core/base/a.h, core/base/b.h, core/base/c.h"_s));
    const QList<SourceFile> modules = {{u"core/base/a.h"_s, {}},
                                       {u"core/base/b.h"_s, {}},
                                       {u"core/base/a.cpp"_s, u"#include \"core/base/b.h\"\n"_s},
                                       {u"core/base/b.cpp"_s, u"#include \"core/base/a.h\"\n"_s}};
    QCOMPARE(includeLoops(modules).size(), 1);
}

void TestSourceTree::findsWrongLibraries_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const QString& path, const QString& header, bool isWrong) {
        QTest::addRow("%s in %s", qPrintable(header), qPrintable(path))
            << path << header << isWrong;
    };
    row(u"core/base/decimal.cpp"_s, u"boost/multiprecision/cpp_int.hpp"_s, false);
    row(u"core/base/exact.cpp"_s, u"boost/multiprecision/cpp_int.hpp"_s, false);
    row(u"core/base/exact.h"_s, u"boost/multiprecision/cpp_int.hpp"_s, true);
    row(u"core/storage/database.cpp"_s, u"sqlite3.h"_s, false);
    row(u"core/journal/chain.cpp"_s, u"sqlite3.h"_s, true);
    row(u"core/base/value.h"_s, u"QString"_s, false);
    row(u"core/base/value.h"_s, u"QtGlobal"_s, false);
    row(u"core/base/value.h"_s, u"QtCore/QString"_s, false);
    row(u"core/base/value.h"_s, u"vector"_s, false);
    row(u"core/base/value.h"_s, u"QWidget"_s, true);
    row(u"core/base/value.h"_s, u"QtWidgets/QWidget"_s, true);
    row(u"core/base/value.h"_s, u"QColor"_s, true);
    row(u"core/base/value.h"_s, u"QSqlDatabase"_s, true);
    row(u"core/base/value.h"_s, u"QTcpSocket"_s, true);
    row(u"core/documents/report.cpp"_s, u"QPdfWriter"_s, false);
    row(u"ui/pages/home.cpp"_s, u"QWidget"_s, false);
}

void TestSourceTree::findsWrongLibraries()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    const SourceFile file{path, u"#include <%1>\n"_s.arg(header)};
    QTEST(!wrongLibraries({file}, isInQtCore).isEmpty(), "isWrong");
}

void TestSourceTree::findsSql_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    const QString query = u"auto q = R\"(SELECT id FROM account)\";\n"_s;
    const QString rules = u"core/accounts/account_rules.cpp"_s;
    QTest::newRow("in rules") << rules << query << true;
    QTest::newRow("in the window") << u"ui/pages/a.cpp"_s << query << true;
    QTest::newRow("in a store") << u"core/accounts/account_store.cpp"_s << query << false;
    QTest::newRow("in a view") << u"core/accounts/account_views.cpp"_s << query << false;
    QTest::newRow("in the view query") << u"core/registry/view_query.cpp"_s << query << false;
    QTest::newRow("in storage") << u"core/storage/database.cpp"_s << query << false;
    QTest::newRow("a piece") << rules << u"auto q = \" WHERE id = ?\";\n"_s << true;
    QTest::newRow("a change") << rules << u"auto q = \"UPDATE account SET x = 1\";\n"_s << true;
    QTest::newRow("in a comment") << rules << u"// SELECT \"id\" FROM account\n"_s << false;
    QTest::newRow("plain words") << rules << u"auto t = \"Select where to go\";\n"_s << false;
    QTest::newRow("a code") << rules << u"auto t = \"ACCOUNT_UPDATE_WHERE\";\n"_s << false;
}

void TestSourceTree::findsSql()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(!misplacedSql({{path, text}}).isEmpty(), "isWrong");
}

void TestSourceTree::findsNondeterminism_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const char* code, bool isWrong) {
        QTest::newRow(code) << QString::fromLatin1(code) << isWrong;
    };
    row("auto t = QDateTime::currentDateTimeUtc();", true);
    row("auto t = QDateTime::currentMSecsSinceEpoch();", true);
    row("auto d = QDate::currentDate();", true);
    row("auto t = std::chrono::system_clock::now();", true);
    row("auto r = QRandomGenerator::global()->generate();", true);
    row("int r = std::rand();", true);
    row("auto id = QUuid::createUuid();", true);
    row("double share = 0.1;", true);
    row("void f(float x);", true);
    row("auto x = text.toDouble();", true);
    row("if (value.isDouble()) {}", false);
    row("// double the amount", false);
    row("auto text = \"a double entry\";", false);
    row("int brand(int x);", false);
    row("runtime(1); lifetime(2); local.time();", false);
    row("auto t = std::time(nullptr);", true);
    row("auto t = time (nullptr);", true);
}

void TestSourceTree::findsNondeterminism()
{
    QFETCH(QString, code);
    const Findings findings = nondeterminism({{u"core/accounts/a.cpp"_s, code + u'\n'}});
    QTEST(!findings.isEmpty(), "isWrong");
    verifyNone(nondeterminism({{u"ui/pages/a.cpp"_s, code + u'\n'}}));
}

void TestSourceTree::findsWalksInNoOrder_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const char* name, const char* code, bool isWrong) {
        QTest::newRow(name) << QString::fromLatin1(code) << isWrong;
    };
    row("loop", "QSet<int> seen;\nfor (int each : seen) {\n", true);
    row("member",
        "QHash<int, QList<int>> m_rows;\nfor (int each : std::as_const(m_rows)) {\n",
        true);
    row("deeper", "std::unordered_map<int, int> rows;\nfor (auto& [a, b] : state.rows) {\n", true);
    row("iterator", "QHash<int, int> rows;\nauto it = rows.constBegin();\n", true);
    row("keys", "QHash<int, int> rows;\nauto all = rows.keys();\n", true);
    row("function", "QHash<int, int> rows();\nfor (int each : rows()) {\n", true);
    row("look-up", "QHash<int, int> rows;\nif (rows.contains(1) && rows.value(1)) {}\n", false);
    row("ordered", "QMap<int, int> rows;\nfor (int each : rows) {\n", false);
    row("another name", "QSet<int> seen;\nfor (int each : seenInOrder) {\n", false);
}

void TestSourceTree::findsWalksInNoOrder()
{
    QFETCH(QString, code);
    QTEST(!unorderedWalks({{u"core/accounts/a.cpp"_s, code}}).isEmpty(), "isWrong");
    // What a header declares, its source may not walk over.
    const QString declaration = code.section(u'\n', 0, 0) + u'\n';
    const QString use = code.section(u'\n', 1);
    QTEST(!unorderedWalks({{u"core/accounts/a.h"_s, declaration}, {u"core/accounts/a.cpp"_s, use}})
               .isEmpty(),
          "isWrong");
}

void TestSourceTree::findsMissingLicences()
{
    const QString licence = u" SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    verifyNone(missingLicences({{u"a.cpp"_s, u"//"_s + licence},
                                {u"a.sql"_s, u"--"_s + licence},
                                {u"CMakeLists.txt"_s, u"#"_s + licence},
                                {u"a.sh"_s, u"#!/usr/bin/env bash\n#"_s + licence}}));
    QCOMPARE(missingLicences({{u"a.cpp"_s, u"\n//"_s + licence}}).size(), 1);
    QCOMPARE(missingLicences({{u"a.cpp"_s, {}}}).size(), 1);
    QCOMPARE(missingLicences({{u"a.cpp"_s, u"// SPDX-License-Identifier: MIT\n"_s}}).size(), 1);
}

void TestSourceTree::findsOpenEnds()
{
    QCOMPARE(openEnds({{u"a.cpp"_s, u"int a;\n// TODO later\n"_s}}).first().line, 2);
    QCOMPARE(openEnds({{u"a.cpp"_s, u"/* one\n two\n FIXME */\n"_s}}).first().line, 3);
    QCOMPARE(openEnds({{u"a.sh"_s, u"# XXX\n"_s}}).size(), 1);
    verifyNone(openEnds({{u"a.cpp"_s, u"// todos los santos; TODOS\n"_s}}));
}

void TestSourceTree::findsLongFiles()
{
    verifyNone(longFiles({{u"a.cpp"_s, lines(MostFileLines)}}));
    QCOMPARE(longFiles({{u"a.cpp"_s, lines(MostFileLines + 1)}}).size(), 1);
}

void TestSourceTree::measuresFunctions_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& code, const char* expected) {
        QTest::newRow(name) << code << QString::fromLatin1(expected);
    };
    row("plain", u"int f(int a)\n{\n    return a;\n}\n"_s, "1+4");
    row("two", u"void f() {}\nvoid g()\n{\n}\n"_s, "1+1 2+3");
    row("in namespaces", u"namespace a {\nnamespace {\nvoid f()\n{}\n}\n}\n"_s, "3+2");
    row("in a class",
        u"class A final : public B {\npublic:\n    int f() const { return 1; }\n};\n"_s,
        "3+1");
    row("in a template",
        u"template <class T>\nclass A {\n    void f()\n    {\n    }\n};\n"_s,
        "3+3");
    row("a template", u"template <class T>\nvoid f(T t)\n{\n}\n"_s, "1+4");
    row("a constructor", u"A::A(int a) : m_a{a}, m_b(a), m_c{}\n{\n    g();\n}\n"_s, "1+4");
    row("an operator", u"bool A::operator==(const A& o) const\n{\n    return true;\n}\n"_s, "1+4");
    row("a lambda inside", u"void f()\n{\n    g([] {\n        h();\n    });\n}\n"_s, "1+6");
    row("control inside", u"void f()\n{\n    if (a) {\n    }\n}\n"_s, "1+5");
    row("default arguments", u"void f(A a = {1, 2})\n{\n}\n"_s, "1+3");
    row("data", u"const int a[] = {\n    1,\n};\nA b{1};\n"_s, "");
    row("an enum", u"enum class A {\n    B,\n};\n"_s, "");
    row("declarations", u"void f();\nint g(int a = 1);\n"_s, "");
    row("braces in literals", u"void f()\n{\n    g(\"}}\", '{'); // }\n}\n"_s, "1+4");
    row("a macro", u"#define M(x) \\\n    if (x) { \\\n    }\nvoid f()\n{\n}\n"_s, "4+3");
}

void TestSourceTree::measuresFunctions()
{
    QFETCH(QString, code);
    QStringList found;
    for (const FunctionShape& function : functionsOf(code)) {
        found.append(u"%1+%2"_s.arg(function.firstLine).arg(function.lines));
    }
    QTEST(found.join(u' '), "expected");
}

void TestSourceTree::findsLongFunctions()
{
    const auto function = [](int lineCount) {
        return QList<SourceFile>{{u"a.cpp"_s, u"void f()\n{"_s + lines(lineCount - 2) + u"}\n"_s}};
    };
    verifyNone(longFunctions(function(MostFunctionLines)));
    QCOMPARE(longFunctions(function(MostFunctionLines + 1)).size(), 1);
}

void TestSourceTree::reportsUnneededExemptions()
{
    const QList<Exemption> exemptions = {{"a.cpp", "rand", "a sample"}};
    const Finding meant{u"a.cpp"_s, 3, u"rand"_s};
    const Finding other{u"b.cpp"_s, 3, u"rand"_s};
    verifyNone(withoutExempt({meant, meant}, exemptions));
    QCOMPARE(withoutExempt({meant, other}, exemptions).size(), 1);
    QCOMPARE(list(withoutExempt({}, exemptions)),
             u"a.cpp:0: the exemption for \"rand\" is no longer needed"_s);
}

QTEST_GUILESS_MAIN(TestSourceTree)
#include "tst_source_tree.moc"
