// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/catalogue_file.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace citss::tree;
using namespace Qt::StringLiterals;

namespace {

QByteArray readSource(const QString& path)
{
    QFile file(qEnvironmentVariable("CITSS_SOURCE") + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString described(const Message& message, const QStringList& faults)
{
    return u"%1: \"%2\": %3"_s.arg(message.context, message.source, faults.join(u", "_s));
}

Message sample(const QString& source, const QStringList& translations, bool isPlural = false)
{
    return {u"Sample"_s, source, {}, isPlural, translations};
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cataloguesAreWhole_data();
    void cataloguesAreWhole();
    void contextsAreAskedFor_data();
    void contextsAreAskedFor();
    void englishHoldsPluralsOnly();
    void frenchTypographyIsRight();
    void cataloguesAreCarriedInside_data();
    void cataloguesAreCarriedInside();

    void readsCatalogues();
    void findsFaults_data();
    void findsFaults();
    void findsFrenchFaults_data();
    void findsFrenchFaults();
};

void TestTranslations::cataloguesAreWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"translations/citss_fr.ts"_s << u"fr_CA"_s;
    QTest::newRow("English") << u"translations/citss_en.ts"_s << u"en_CA"_s;
}

void TestTranslations::cataloguesAreWhole()
{
    QFETCH(QString, path);
    const CatalogueFile file = readCatalogue(readSource(path));
    QCOMPARE(file.error, QString());
    QTEST(file.language, "language");
    QStringList found;
    for (const Message& message : file.messages) {
        if (const QStringList wrong = faults(message); !wrong.isEmpty()) {
            found.append(described(message, wrong));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestTranslations::contextsAreAskedFor_data()
{
    cataloguesAreWhole_data();
}

void TestTranslations::contextsAreAskedFor()
{
    // The four tables of core, and classes of ours with their namespace: a class without it was
    // not found by lupdate, and the program would ask for its texts in vain.
    QFETCH(QString, path);
    for (const Message& message : readCatalogue(readSource(path)).messages) {
        const bool isTable = message.context == u"Label"_s || message.context == u"Problem"_s ||
                             message.context == u"Title"_s || message.context == u"Letter"_s;
        QVERIFY2(isTable || message.context.startsWith(u"citss::"), qPrintable(message.context));
    }
}

void TestTranslations::englishHoldsPluralsOnly()
{
    for (const Message& message :
         readCatalogue(readSource(u"translations/citss_en.ts"_s)).messages) {
        QVERIFY2(message.isPlural, qPrintable(message.source));
    }
}

void TestTranslations::frenchTypographyIsRight()
{
    const CatalogueFile file = readCatalogue(readSource(u"translations/citss_fr.ts"_s));
    QVERIFY(file.messages.size() > 10);
    QStringList found;
    for (const Message& message : file.messages) {
        for (const QString& text : message.translations) {
            if (const QStringList wrong = frenchFaults(text); !wrong.isEmpty()) {
                found.append(described(message, wrong));
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestTranslations::cataloguesAreCarriedInside_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {":/i18n/citss_en.qm", ":/i18n/citss_fr.qm", ":/i18n/qtbase_fr.qm"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestTranslations::cataloguesAreCarriedInside()
{
    QFETCH(QString, name);
    QTranslator translator;
    QVERIFY(translator.load(name));
    QCOMPARE(translator.filePath(), name);
}

void TestTranslations::readsCatalogues()
{
    const CatalogueFile file = readCatalogue(R"(<?xml version="1.0"?><!DOCTYPE TS>
        <TS version="2.1" language="fr_CA"><context><name>Page</name>
        <message><source>One</source><comment>a note</comment><translation>Un</translation></message>
        <message numerus="yes"><source>%n row(s)</source><translation type="unfinished">
        <numerusform>%n rangée</numerusform><numerusform></numerusform></translation></message>
        </context></TS>)");
    QCOMPARE(file.error, QString());
    QCOMPARE(file.language, u"fr_CA"_s);
    QCOMPARE(file.messages.size(), 2);
    QCOMPARE(file.messages.at(0).context, u"Page"_s);
    QCOMPARE(file.messages.at(0).translations, QStringList{u"Un"_s});
    QCOMPARE(file.messages.at(1).type, u"unfinished"_s);
    QCOMPARE(file.messages.at(1).translations, (QStringList{u"%n rangée"_s, QString()}));
    QVERIFY(!readCatalogue("<TS><context>").error.isEmpty());
    QVERIFY(!readCatalogue({}).error.isEmpty());
}

void TestTranslations::findsFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("isPlural");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const char* name,
                        const char* source,
                        const QStringList& translations,
                        bool isPlural,
                        bool isWrong) {
        QTest::newRow(name) << QString::fromUtf8(source) << translations << isPlural << isWrong;
    };
    row("good", "One of %1.", {u"Un de %1."_s}, false, false);
    row("empty", "One", {QString()}, false, true);
    row("placeholder missing", "One of %1", {u"Un"_s}, false, true);
    row("placeholder too many", "One", {u"Un de %1"_s}, false, true);
    row("other placeholder", "One of %1", {u"Un de %2"_s}, false, true);
    row("placeholders swapped", "%1 of %2", {u"%2 de %1"_s}, false, false);
    row("localised placeholder", "One of %1", {u"Un de %L1"_s}, false, false);
    row("blank before", "One", {u" Un"_s}, false, true);
    row("blank after", "One", {u"Un\u00A0"_s}, false, true);
    row("no full stop", "One.", {u"Un"_s}, false, true);
    row("good plural", "%n row(s)", {u"%n rangée"_s, u"%n rangées"_s}, true, false);
    row("one form", "%n row(s)", {u"%n rangée"_s}, true, true);
    row("second form empty", "%n row(s)", {u"%n rangée"_s, QString()}, true, true);
    row("second form without count", "%n row(s)", {u"%n rangée"_s, u"rangées"_s}, true, true);
}

void TestTranslations::findsFaults()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, isPlural);
    Message message = sample(source, translations, isPlural);
    QTEST(!faults(message).isEmpty(), "isWrong");
    for (const QString& type : {u"unfinished"_s, u"vanished"_s, u"obsolete"_s}) {
        message.type = type;
        QVERIFY(faults(message).contains(type));
    }
}

void TestTranslations::findsFrenchFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const QString& text, bool isWrong) {
        QTest::newRow(qPrintable(text)) << text << isWrong;
    };
    row(u"Compte\u00A0: %1"_s, false);
    row(u"Compte: %1"_s, true);
    row(u"Compte : %1"_s, true);
    row(u"%1: compte"_s, true);
    row(u"à 12:30"_s, false);
    row(u"AAAA-MM-JJ HH:MM"_s, false);
    row(u"GES: %1"_s, true);
    row(u"il faut {\"name\": \"…\"}."_s, false);
    row(u"https://exemple"_s, false);
    row(u"un\u00A0; deux"_s, false);
    row(u"un; deux"_s, true);
    row(u"Vraiment\u00A0?"_s, false);
    row(u"Vraiment\u00A0?!"_s, false);
    row(u"Vraiment?"_s, true);
    row(u"Vraiment ?"_s, true);
    row(u"Non!"_s, true);
    row(u"aussi != et <= ou !~"_s, false);
    row(u"100\u00A0%"_s, false);
    row(u"100 %"_s, true);
    row(u"100%"_s, true);
    row(u"%1 de %L2 et %n"_s, false);
    row(u"«\u00A0%1\u00A0»"_s, false);
    row(u"«%1»"_s, true);
    row(u"« %1 »"_s, true);
    row(u"le \"compte\""_s, true);
    row(u"l'unité d'émission, n'importe"_s, false);
}

void TestTranslations::findsFrenchFaults()
{
    QFETCH(QString, text);
    QTEST(!frenchFaults(text).isEmpty(), "isWrong");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
