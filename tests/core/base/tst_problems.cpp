// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_problems.h"
#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/result.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

// Sentences of this test only: what no catalogue knows is shown as it is.
const ProblemType Everything = {"EVERYTHING",
                                Severity::Warning,
                                "%1 and %2, %3 and %4; 5 % of %9 stays.",
                                {{{"text"},
                                  {"count", ArgumentKind::Count},
                                  {"label", ArgumentKind::Label},
                                  {"moment", ArgumentKind::Instant}}}};

/// Speaks one language while it lives: the catalogue that the programs carry, and its locale.
class Speaking {
public:
    explicit Speaking(const QString& language)
    {
        QLocale::setDefault(QLocale(language + u"_CA"_s));
        m_isLoaded = m_translator.load(u":/i18n/citss_%1.qm"_s.arg(language));
        QCoreApplication::installTranslator(&m_translator);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking() { QLocale::setDefault(QLocale::c()); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_translator;
    bool m_isLoaded = false;
};

Problem sampleOf(const ProblemType& type)
{
    QList<Value> arguments;
    for (const ProblemArgument& argument : type.arguments) {
        if (argument.name != nullptr) {
            arguments.append(argument.kind == ArgumentKind::Count ? Value(1'234'567)
                                                                  : Value(u"sample"_s));
        }
    }
    return problem(type, u"field"_s, arguments);
}

}  // namespace

class TestProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declaresEachCodeOnce();
    void usesTheArgumentsItDeclares_data();
    void usesTheArgumentsItDeclares();
    void saysEachSentenceInBothLanguages_data();
    void saysEachSentenceInBothLanguages();
    void fillsArgumentsByTheirKind();
    void neverFillsWhatAnArgumentBrings();
    void toleratesMissingArguments();
    void groupsCountsAsTheLanguageDoes();
    void writesDatesAlikeInBothLanguages();
    void leavesUnknownLabelsAsTheyAre();
    void tellsWhetherAnyRefuses();
    void travelsAsValues();
    void showsProblemsOfANewerServer();
    void readsHostileProblems_data();
    void readsHostileProblems();
    void holdsAValueOrProblems();
};

void TestProblems::declaresEachCodeOnce()
{
    static const QRegularExpression form(u"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"_s);
    QSet<QString> codes;
    for (const ProblemType* type : baseProblems()) {
        const QString code = QString::fromLatin1(type->code);
        QVERIFY2(form.match(code).hasMatch(), type->code);
        QVERIFY2(!codes.contains(code), type->code);
        codes.insert(code);
    }
    QVERIFY(codes.size() > 10);
}

void TestProblems::usesTheArgumentsItDeclares_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const ProblemType* type : baseProblems()) {
        QTest::newRow(type->code) << index++;
    }
}

void TestProblems::usesTheArgumentsItDeclares()
{
    QFETCH(int, index);
    const ProblemType& type = *baseProblems()[static_cast<size_t>(index)];
    const QString text = QString::fromUtf8(type.text);
    for (size_t i = 0; i < type.arguments.size(); ++i) {
        QCOMPARE(text.contains(u'%' + QString::number(i + 1)), type.arguments[i].name != nullptr);
    }
    QVERIFY(text.endsWith(u'.'));
    QCOMPARE(text.trimmed(), text);
}

void TestProblems::saysEachSentenceInBothLanguages_data()
{
    usesTheArgumentsItDeclares_data();
}

void TestProblems::saysEachSentenceInBothLanguages()
{
    QFETCH(int, index);
    const Problem sample = sampleOf(*baseProblems()[static_cast<size_t>(index)]);
    QString english;
    {
        const Speaking speaking(u"en"_s);
        QVERIFY(speaking.isLoaded());
        english = problemText(sample);
    }
    const Speaking speaking(u"fr"_s);
    QVERIFY(speaking.isLoaded());
    const QString french = problemText(sample);
    static const QRegularExpression unfilled(u"%[1-9]"_s);
    for (const QString& sentence : {english, french}) {
        QVERIFY2(!sentence.contains(unfilled), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"sample"_s), qPrintable(sentence));
    }
    QVERIFY2(french != english, qPrintable(french));
}

void TestProblems::fillsArgumentsByTheirKind()
{
    const Speaking speaking(u"en"_s);
    const Problem sample =
        problem(Everything,
                {},
                {u"CA1234"_s, 1'234'567, u"no such label"_s, u"2026-11-02T00:00:00.000Z"_s});
    QCOMPARE(
        problemText(sample),
        u"CA1234 and 1,234,567, no such label and 2026-11-02T00:00:00.000Z; 5 % of %9 stays."_s);
    // A whole number given as text is an identifier: not grouped.
    const Problem plain = problem(Everything, {}, {20'261'102, u"many"_s, QString(), 5});
    QCOMPARE(problemText(plain), u"20261102 and many,  and 5; 5 % of %9 stays."_s);
}

void TestProblems::neverFillsWhatAnArgumentBrings()
{
    QCOMPARE(problemText(problem(SerialRangeReversed, {}, {u"%1 %2 %L1 %n"_s})),
             u"The range \"%1 %2 %L1 %n\" ends before it begins."_s);
    QCOMPARE(problemText(problem(NumberTooLarge, {}, {u"%2"_s, 5})),
             u"\"%2\" is larger than the most this registry can hold, 5."_s);
}

void TestProblems::toleratesMissingArguments()
{
    const Problem bare{.type = &NumberTooLarge, .field = {}, .arguments = {}, .rule = {}};
    QVERIFY(problemText(bare).contains(u"%1"_s));
}

void TestProblems::groupsCountsAsTheLanguageDoes()
{
    {
        const Speaking speaking(u"en"_s);
        QCOMPARE(formatCount(-1'234'567), u"-1,234,567"_s);
        QCOMPARE(formatCount(999), u"999"_s);
        QCOMPARE(formatAmount(123'456'705), u"1,234,567.05"_s);
        QCOMPARE(formatAmount(-7), u"-0.07"_s);
        QCOMPARE(formatAmount(-123'450), u"-1,234.50"_s);
    }
    const Speaking speaking(u"fr"_s);
    QCOMPARE(formatCount(1'234'567), u"1\u00A0234\u00A0567"_s);
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    QCOMPARE(formatCount(1'234'567), u"1\u00A0234\u00A0567"_s);
}

void TestProblems::writesDatesAlikeInBothLanguages()
{
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        const Speaking speaking(language);
        QCOMPARE(formatDate(QDate(2026, 2, 1)), u"2026-02-01"_s);
    }
    QCOMPARE(formatDate(QDate()), QString());
}

void TestProblems::leavesUnknownLabelsAsTheyAre()
{
    const Speaking speaking(u"fr"_s);
    QCOMPARE(labelText("no such label"), u"no such label"_s);
    QCOMPARE(labelText(u"étiquette inconnue"_s), u"étiquette inconnue"_s);
    QCOMPARE(labelText(QString()), QString());
}

void TestProblems::tellsWhetherAnyRefuses()
{
    const Problem warning = sampleOf(Everything);
    const Problem refusal = sampleOf(NotVintage);
    QVERIFY(!warning.refuses());
    QVERIFY(refusal.refuses());
    QVERIFY(!anyRefuses({}));
    QVERIFY(!anyRefuses({warning}));
    QVERIFY(anyRefuses({warning, refusal}));
}

void TestProblems::travelsAsValues()
{
    Problems sent{problem(NumberTooLarge, u"rows[12].quantity"_s, {u"9"_s, 5}, u"17 CCR 95856"_s),
                  problem(NotVintage, {}, {u"24"_s})};
    const auto bytes = fromCanonicalBytes(canonicalBytes(toValue(sent)));
    QVERIFY(bytes);
    QCOMPARE(problemsFromValue(*bytes, baseProblems()), sent);
    QVERIFY(problemsFromValue(toValue(Problems()), baseProblems()).isEmpty());
    std::swap(sent[0], sent[1]);
    QVERIFY(problemsFromValue(*bytes, baseProblems()) != sent);
}

void TestProblems::showsProblemsOfANewerServer()
{
    const Problems sent{problem(Everything, u"quantity"_s, {1, 2, 3, 4}, u"s. 26"_s)};
    const Problems read = problemsFromValue(toValue(sent), baseProblems());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().type, &UnknownProblem);
    QCOMPARE(read.first().field, u"quantity"_s);
    QCOMPARE(read.first().rule, u"s. 26"_s);
    QVERIFY(read.first().refuses());
    QVERIFY(problemText(read.first()).contains(u"EVERYTHING"_s));
}

void TestProblems::readsHostileProblems_data()
{
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<QString>("codes");
    const auto with = [](const QCborArray& arguments) {
        return QCborMap{{u"code"_s, u"NOT_VINTAGE"_s}, {u"arguments"_s, arguments}};
    };
    const QString unknown = u"UNKNOWN_PROBLEM"_s;
    QTest::newRow("no list") << QCborValue(7) << QString();
    QTest::newRow("no problem in it") << QCborValue(QCborArray{7}) << unknown;
    QTest::newRow("no code") << QCborValue(QCborArray{QCborMap()}) << unknown;
    QTest::newRow("as declared") << QCborValue(QCborArray{with({u"24"_s})}) << u"NOT_VINTAGE"_s;
    QTest::newRow("too few arguments") << QCborValue(QCborArray{with({})}) << unknown;
    QTest::newRow("too many arguments")
        << QCborValue(QCborArray{with({1, 2, 3, 4, 5, 6, 7, 8, 9})}) << unknown;
}

void TestProblems::readsHostileProblems()
{
    QFETCH(QCborValue, value);
    QStringList codes;
    for (const Problem& each : problemsFromValue(value, baseProblems())) {
        codes.append(each.code());
        QVERIFY(!problemText(each).isEmpty());
    }
    QTEST(codes.join(u' '), "codes");
}

void TestProblems::holdsAValueOrProblems()
{
    const Result<QString> good(u"text"_s);
    QVERIFY(good && good.has_value());
    QCOMPARE(*good, u"text"_s);
    QCOMPARE(good->size(), 4);
    Result<QString> bad(sampleOf(NotVintage));
    QVERIFY(!bad);
    QCOMPARE(bad.error().size(), 1);
    QVERIFY(bad != good);
    bad = good;
    QCOMPARE(*std::move(bad), u"text"_s);
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
