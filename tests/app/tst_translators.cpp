// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"
#include "core/base/base_problems.h"
#include "core/base/format.h"
#include "core/base/problem_text.h"

#include <QLocale>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestTranslators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLanguageCodes_data();
    void readsLanguageCodes();
    void writesLanguageCodes();
    void switchesToAndFro();
    void bringsQtsOwnWords();
    void setsTheLocale();
    void leavesNothingBehind();
};

void TestTranslators::readsLanguageCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("French") << u"fr"_s << u"fr"_s;
    QTest::newRow("capitals") << u"FR"_s << u"fr"_s;
    QTest::newRow("with a country") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("with a hyphen") << u"en-CA"_s << u"en"_s;
    QTest::newRow("other") << u"de"_s << QString();
    QTest::newRow("three letters") << u"fra"_s << QString();
    QTest::newRow("nothing after the hyphen") << u"fr_"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestTranslators::readsLanguageCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    const std::optional<Language> read = languageFromCode(code);
    QCOMPARE(read ? languageCode(*read) : QString(), language);
}

void TestTranslators::writesLanguageCodes()
{
    QCOMPARE(languageCode(Language::English), u"en"_s);
    QCOMPARE(languageCode(Language::French), u"fr"_s);
}

void TestTranslators::switchesToAndFro()
{
    const Problem refusal = problem(NotVintage, {}, {u"24"_s});
    Translators translators;
    translators.use(Language::English);
    const QString english = problemText(refusal);
    translators.use(Language::French);
    QCOMPARE(translators.language(), Language::French);
    QVERIFY(problemText(refusal).contains(u"millésime"_s));
    translators.use(Language::English);
    QCOMPARE(problemText(refusal), english);
    translators.use(Language::French);
    translators.use(Language::French);
    QVERIFY(problemText(refusal).contains(u"millésime"_s));
}

void TestTranslators::bringsQtsOwnWords()
{
    Translators translators;
    translators.use(Language::French);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    translators.use(Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestTranslators::setsTheLocale()
{
    Translators translators;
    translators.use(Language::French);
    QCOMPARE(QLocale().name(), u"fr_CA"_s);
    QCOMPARE(formatCount(1234567), u"1\u00A0234\u00A0567"_s);
    translators.use(Language::English);
    QCOMPARE(QLocale().name(), u"en_CA"_s);
    QCOMPARE(formatCount(1234567), u"1,234,567"_s);
}

void TestTranslators::leavesNothingBehind()
{
    {
        Translators translators;
        translators.use(Language::French);
    }
    const Problem refusal = problem(NotVintage, {}, {u"24"_s});
    QVERIFY(!problemText(refusal).contains(u"millésime"_s));
}

QTEST_GUILESS_MAIN(TestTranslators)
#include "tst_translators.moc"
