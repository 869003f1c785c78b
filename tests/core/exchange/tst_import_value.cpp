// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/exchange/exchange_problems.h"
#include "core/exchange/import_header.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/import_value.h"

#include <QTest>

using namespace citss;

namespace {

using Kind = ImportValueKind;

/// The value, or the codes of the problems.
QString outcome(const Result<Value>& value)
{
    if (value) {
        return value->isInteger() ? QString::number(value->toInteger())
                                  : QLatin1Char('"') + value->toString() + QLatin1Char('"');
    }
    QStringList codes;
    for (const Problem& each : value.error()) {
        codes.append(each.code());
    }
    return codes.join(QLatin1Char(' '));
}

}  // namespace

class TestImportValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void readsOtherKinds_data();
    void readsOtherKinds();
    void countsRounding();
    void trims();
    void knowsWhatStandsForNothing();
    void comparesHeaders_data();
    void comparesHeaders();
    void wordsEveryProblem();
};

void TestImportValue::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("commaMayBeDecimal");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char* text, const char* whole, const char* decimal) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << false << QString::fromLatin1(whole)
                                  << QString::fromLatin1(decimal);
    };
    const auto semicolons = [](const char* text, const char* whole, const char* decimal) {
        QTest::addRow("%s between semicolons", text)
            << QString::fromUtf8(text) << true << QString::fromLatin1(whole)
            << QString::fromLatin1(decimal);
    };
    row("0", "0", "0");
    row("1554", "1554", "1554");
    row("007", "7", "7");
    row("1,554", "1554", "1554");
    row("1,234,567", "1234567", "1234567");
    row("1 234 567", "1234567", "1234567");
    row("1\xC2\xA0"
        "234\xE2\x80\xAF"
        "567",
        "1234567",
        "1234567");
    row("1'234", "1234", "1234");
    row("1,234.50", "IMPORT_FRACTION", "1235");
    row("12.0", "12", "12");
    row("12.", "12", "12");
    row("12.5", "IMPORT_FRACTION", "13");
    row("12.4999999999", "IMPORT_FRACTION", "12");
    row("0.499999999999999999999999999999999999999999", "IMPORT_FRACTION", "0");
    row("18932.88816", "IMPORT_FRACTION", "18933");
    row("12,5", "IMPORT_FRACTION", "13");
    row("1 234,5", "IMPORT_FRACTION", "1235");
    row("12,3456", "IMPORT_FRACTION", "12");
    row("-5", "NUMBER_NEGATIVE", "NUMBER_NEGATIVE");
    row("\xE2\x88\x92"
        "5",
        "NUMBER_NEGATIVE",
        "NUMBER_NEGATIVE");
    row("-1,234.5", "NUMBER_NEGATIVE", "NUMBER_NEGATIVE");
    row("-0", "0", "0");
    row("-0.4", "NUMBER_NEGATIVE", "NUMBER_NEGATIVE");
    row("999999999999999", "999999999999999", "999999999999999");
    row("1000000000000000", "NUMBER_TOO_LARGE", "NUMBER_TOO_LARGE");
    row("9223372036854775808", "NUMBER_TOO_LARGE", "NUMBER_TOO_LARGE");
    row("99999999999999999999999999", "NUMBER_TOO_LARGE", "NUMBER_TOO_LARGE");
    row("99999999999999999999999999.5", "IMPORT_FRACTION", "NUMBER_TOO_LARGE");
    row("1E+05", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("twelve", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("12 t", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("1,23,456", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("1.234.567", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("12 34", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("(5)", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("-", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");
    row("\xD9\xA1\xD9\xA2", "IMPORT_NOT_AMOUNT", "IMPORT_NOT_AMOUNT");  // digits of another script
    row("#REF!", "IMPORT_CELL_ERROR", "IMPORT_CELL_ERROR");
    row("#n/a", "IMPORT_CELL_ERROR", "IMPORT_CELL_ERROR");
    semicolons("1,554", "IMPORT_NUMBER_AMBIGUOUS", "IMPORT_NUMBER_AMBIGUOUS");
    semicolons("1,234,567", "1234567", "1234567");
    semicolons("1,5", "IMPORT_FRACTION", "2");
    semicolons("1 554", "1554", "1554");
    semicolons("1,554.5", "IMPORT_FRACTION", "1555");
}

void TestImportValue::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(bool, commaMayBeDecimal);
    QFETCH(QString, whole);
    QFETCH(QString, decimal);
    QCOMPARE(outcome(parseImportValue(text, Kind::WholeTonnes, commaMayBeDecimal)), whole);
    QCOMPARE(outcome(parseImportValue(text, Kind::DecimalTonnes, commaMayBeDecimal)), decimal);
}

void TestImportValue::readsOtherKinds_data()
{
    QTest::addColumn<ImportValueKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](Kind kind, const QString& text, const char* expected) {
        QTest::addRow("%d %s", static_cast<int>(kind), qPrintable(text.left(40)))
            << kind << text << QString::fromUtf8(expected);
    };
    row(Kind::Text, QStringLiteral("Acme,  Inc.\nof\u00A0Nowhere"), "\"Acme, Inc. of Nowhere\"");
    row(Kind::Text, QStringLiteral("Énergie"), "\"Énergie\"");
    row(Kind::Text, QString(1'001, QLatin1Char('x')), "IMPORT_TEXT_TOO_LONG");
    row(Kind::Text, QStringLiteral("a\x1B[31m"), "IMPORT_CONTROL_CHARACTER");
    row(Kind::Text, QStringLiteral("#NAME?"), "IMPORT_CELL_ERROR");
    row(Kind::EntityId, QStringLiteral("CA1234"), "\"CA1234\"");
    row(Kind::EntityId, QStringLiteral("1234"), "NOT_ENTITY_ID");
    row(Kind::AccountNumber, QStringLiteral("QC1234-10175"), "\"QC1234-10175\"");
    row(Kind::AccountNumber, QStringLiteral("QC1234"), "NOT_ACCOUNT_NUMBER");
    row(Kind::FacilityId, QStringLiteral("100891"), "\"100891\"");
    row(Kind::FacilityId, QStringLiteral("a b"), "NOT_FACILITY_ID");
    row(Kind::FacilityIds,
        QStringLiteral("104135, 104136 ;3100\u00A0"
                       "7, 3100"),
        "\"104135;104136;3100;7\"");
    row(Kind::FacilityIds, QStringLiteral("1, #, 2, ?"), "NOT_FACILITY_ID NOT_FACILITY_ID");
    row(Kind::Identifier, QStringLiteral("CAFR0041-A2"), "\"CAFR0041-A2\"");
    row(Kind::Identifier, QStringLiteral("CAFR 0041"), "NOT_IDENTIFIER");
    row(Kind::Jurisdiction, QStringLiteral("QC"), "\"QC\"");
    row(Kind::Jurisdiction, QStringLiteral("Québec"), "NOT_JURISDICTION");
    row(Kind::Year, QStringLiteral("2015"), "2015");
    row(Kind::Year, QStringLiteral("15"), "NOT_VINTAGE");
    row(Kind::Year, QStringLiteral("3015"), "NOT_VINTAGE");
    row(Kind::Years, QStringLiteral("2025; 2026"), "\"2025;2026\"");
    row(Kind::Years, QStringLiteral("2025 and 2026"), "NOT_VINTAGE");
    row(Kind::Date, QStringLiteral("2016-11-01"), "\"2016-11-01\"");
    row(Kind::Date, QStringLiteral("2016-11-01T17:00:00"), "\"2016-11-01\"");
    row(Kind::Date, QStringLiteral("11/01/2016"), "NOT_DATE");
    row(Kind::Date, QStringLiteral("2016-02-30"), "NOT_DATE");
    row(Kind::SerialRange, QStringLiteral("1..250"), "\"1..250\"");
    row(Kind::SerialRange, QStringLiteral("250..1"), "SERIAL_RANGE_REVERSED");
    row(Kind::SerialRange, QStringLiteral("many"), "NOT_SERIAL_RANGE");
}

void TestImportValue::readsOtherKinds()
{
    QFETCH(ImportValueKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(outcome(parseImportValue(text, kind, false)), expected);
}

void TestImportValue::countsRounding()
{
    QVERIFY(wasRounded(QStringLiteral("12.5"), Kind::DecimalTonnes));
    QVERIFY(wasRounded(QStringLiteral("1 012,25"), Kind::DecimalTonnes));
    QVERIFY(!wasRounded(QStringLiteral("12.0"), Kind::DecimalTonnes));
    QVERIFY(!wasRounded(QStringLiteral("12"), Kind::DecimalTonnes));
    QVERIFY(!wasRounded(QStringLiteral("12.5"), Kind::Text));
    QVERIFY(!wasRounded(QStringLiteral("some"), Kind::DecimalTonnes));
}

void TestImportValue::trims()
{
    QCOMPARE(trimmedCell(QStringLiteral(" \u00A0\tCA1000\u200B \n")), QStringLiteral("CA1000"));
    QCOMPARE(trimmedCell(QStringLiteral("a b")), QStringLiteral("a b"));
    QCOMPARE(trimmedCell(QStringLiteral("\uFEFF \u00A0")), QString());
    QCOMPARE(trimmedCell({}), QString());
}

void TestImportValue::knowsWhatStandsForNothing()
{
    for (const char* each : {"", "n/a", "N/A", "-", "\xE2\x80\x93", "s.o."}) {
        QVERIFY2(standsForNothing(QString::fromUtf8(each)), each);
    }
    for (const char* each : {"0", "none of it", "NA12"}) {
        QVERIFY2(!standsForNothing(QString::fromUtf8(each)), each);
    }
}

void TestImportValue::comparesHeaders_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("year");
    const auto row = [](const char* title, const char* name, int year = 0) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(name) << year;
    };
    row("Entity ID", "entityid");
    row(" ENTITY_id\n", "entityid");
    row("Numéro d'entité", "numerodentite");
    row("ARB Project ID #", "arbprojectid");
    row("Covered Emissions (MT CO2e)", "coveredemissions");
    row("t CO₂e", "tco2e");
    row("2015 Emissions Obligation", "@emissionsobligation", 2015);
    row("V2015", "v@", 2015);
    row("2015", "@", 2015);
    row("2015-2017 Obligation", "20152017obligation");
    row("12015", "12015");
    row("1815", "1815");
    row("", "");
}

void TestImportValue::comparesHeaders()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QFETCH(int, year);
    const HeaderName header = headerName(title);
    QCOMPARE(header.name, name);
    QCOMPARE(header.year.value_or(0), year);
}

void TestImportValue::wordsEveryProblem()
{
    std::vector<const ProblemType*> types(importProblems().begin(), importProblems().end());
    types.insert(types.end(), exchangeProblems().begin(), exchangeProblems().end());
    for (const ProblemType* type : types) {
        QList<Value> arguments;
        for (const ProblemArgument& each : type->arguments) {
            if (each.name != nullptr) {
                arguments.append(each.kind == ArgumentKind::Count
                                     ? Value(1'234)
                                     : Value(QStringLiteral("<%1>").arg(arguments.size() + 1)));
            }
        }
        const QString text = problemText(problem(*type, {}, arguments));
        QVERIFY2(!text.contains(QLatin1Char('%')), type->code);
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            QVERIFY2(!arguments.at(i).isString() || text.contains(arguments.at(i).toString()),
                     type->code);
        }
    }
}

QTEST_GUILESS_MAIN(TestImportValue)
#include "tst_import_value.moc"
