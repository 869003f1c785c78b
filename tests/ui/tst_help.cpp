// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/compliance_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

HelpWindow* helpOf(MainWindow& window)
{
    return window.findChild<HelpWindow*>(u"helpWindow"_s);
}

}  // namespace

/// The guide: whole in both languages, and at hand wherever one is.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWholeInBothLanguages();
    void hasAChapterForEverySection();
    void opensAtThePageInFront();
    void followsTheLanguage();
    void findsWords();
    void opensOverDialogs();
};

void TestHelp::isWholeInBothLanguages()
{
    for (const QString& chapter : helpChapters()) {
        const QString english = helpText(chapter, u"en"_s);
        const QString french = helpText(chapter, u"fr"_s);
        QVERIFY2(english.startsWith(u"# "_s), qPrintable(chapter));
        QVERIFY2(french.startsWith(u"# "_s), qPrintable(chapter));
        QVERIFY2(english != french, qPrintable(chapter));
        // Headings, points and rows of tables stand in the same places.
        for (const QString& mark : {u"\n## "_s, u"\n- "_s, u"\n1. "_s, u"\n| "_s}) {
            QVERIFY2(english.count(mark) == french.count(mark), qPrintable(chapter + mark));
        }
    }
}

void TestHelp::hasAChapterForEverySection()
{
    Desk desk;
    MainWindow window(desk.workplace(), partsOf(desk));
    for (const QString& section : window.sectionNames()) {
        QVERIFY2(section == u"other"_s || helpChapters().contains(section), qPrintable(section));
    }
}

void TestHelp::opensAtThePageInFront()
{
    Desk desk;
    MainWindow window(desk.workplace(), partsOf(desk));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(helpOf(window) != nullptr);
    QCOMPARE(helpOf(window)->chapter(), u"home"_s);
    QVERIFY(helpOf(window)->text().toPlainText().contains(u"Chosen task"_s));
    keepPicture(*helpOf(window), u"help-home"_s);
    window.open(u"compliance"_s);
    window.help();
    QCOMPARE(helpOf(window)->chapter(), u"compliance"_s);
    auto& page = *qobject_cast<CompliancePage*>(&window.currentPage());
    const QMap<QString, QString> steps = {{u"complianceObligations"_s, u"obligations"_s},
                                          {u"compliancePreview"_s, u"surrender"_s},
                                          {u"complianceResult"_s, u"corrections"_s}};
    for (auto it = steps.constBegin(); it != steps.constEnd(); ++it) {
        QVERIFY(page.openTab(it.key()));
        window.help();
        QCOMPARE(helpOf(window)->chapter(), it.value());
    }
}

void TestHelp::followsTheLanguage()
{
    Desk desk;
    MainWindow window(desk.workplace(), partsOf(desk));
    window.show();
    window.open(u"journal"_s);
    window.help();
    HelpWindow& help = *helpOf(window);
    QVERIFY(help.text().toPlainText().contains(u"Every command that was performed"_s));
    desk.use(Language::French);
    QTRY_VERIFY(help.text().toPlainText().contains(u"Chaque commande exécutée"_s));
    QCOMPARE(help.chapter(), u"journal"_s);
    QCOMPARE(help.windowTitle(), u"Aide"_s);
    keepPicture(help, u"help-journal-fr"_s);
}

void TestHelp::findsWords()
{
    HelpWindow help(nullptr);
    help.openAt(u"home"_s);
    help.wordBox().setText(u"replayed"_s);
    QTest::keyClick(&help.wordBox(), Qt::Key_Return);
    QCOMPARE(help.chapter(), u"what-if"_s);
    QCOMPARE(help.text().textCursor().selectedText(), u"replayed"_s);
    help.wordBox().setText(u"xyzzy"_s);
    QTest::keyClick(&help.wordBox(), Qt::Key_Return);
    QCOMPARE(help.chapter(), u"what-if"_s);
}

/// A form has the keys to itself; F1 explains forms, and again the same guide.
void TestHelp::opensOverDialogs()
{
    Desk desk;
    CommandDialog dialog(
        {.form = desk.command("PlaceHold")}, desk.workplace(), static_cast<QWidget*>(nullptr));
    dialog.show();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isActiveWindow());
    QTest::keyClick(&dialog, Qt::Key_F1);
    QTRY_VERIFY(dialog.findChild<HelpWindow*>() != nullptr);
    auto* const help = dialog.findChild<HelpWindow*>();
    QCOMPARE(help->chapter(), u"forms"_s);
    QVERIFY(help->isVisible());
    help->close();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isActiveWindow());
    QTest::keyClick(&dialog, Qt::Key_F1);
    QTRY_VERIFY(help->isVisible());
    QCOMPARE(dialog.findChildren<HelpWindow*>().size(), 1);
}

CITSS_GUI_MAIN(TestHelp)

#include "tst_help.moc"
