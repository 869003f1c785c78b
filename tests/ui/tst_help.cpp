// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/compliance_import_dialog.h"
#include "ui/pages/compliance_page.h"
#include "ui/pages/documents_panel.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/shell/table_job.h"
#include "ui/shell/table_print.h"
#include "ui/widgets/explain_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QTest>
#include <QTextBrowser>

#include <functional>

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
    void opensOverEveryDialog_data();
    void opensOverEveryDialog();
    void opensOverTheSignIn();
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

using Opener = std::function<void(Desk&, MainWindow&)>;

/// Whatever opens over a window, and where F1 in it leads.
void TestHelp::opensOverEveryDialog_data()
{
    QTest::addColumn<Opener>("opener");
    QTest::addColumn<QString>("chapter");
    const auto row = [](const char* name, const QString& chapter, const Opener& opener) {
        QTest::newRow(name) << opener << chapter;
    };
    row("form", u"forms"_s, [](Desk& desk, MainWindow& window) {
        (new CommandDialog({.form = desk.command("PlaceHold")}, desk.workplace(), &window))->open();
    });
    row("figure", u"figures"_s, [](Desk& desk, MainWindow& window) {
        const View& view = desk.view("run_limits");
        (new ExplainDialog(desk.link(),
                           {.view = view,
                            .column = *view.column(u"room_left"_s),
                            .row = {{u"room"_s, 900}, {u"used"_s, 250}, {u"room_left"_s, 650}},
                            .rows = std::nullopt},
                           &window))
            ->show();
    });
    row("name of a view", u"window"_s, [](Desk&, MainWindow& window) {
        EVENTUALLY(window.open(u"entities"_s));
        auto* const menu = window.currentPage().findChild<QMenu*>(u"viewsMenu"_s);
        menu->popup({0, 0});
        QAction* const save = menu->actions().at(2);
        menu->close();
        save->trigger();
    });
    row("rows on their way", u"window"_s, [](Desk& desk, MainWindow& window) {
        (new TableJob(desk.workplace(), desk.view("entities"), {}, {}, &window))->open();
    });
    row("paper", u"window"_s, [](Desk& desk, MainWindow& window) {
        ViewOrder order;
        order.request.view = u"entities"_s;
        printView(desk.workplace(), desk.view("entities"), order, {}, &window);
        EVENTUALLY(window.findChild<QPrintPreviewDialog*>() != nullptr);
    });
    row("keys", u"window"_s, [](Desk&, MainWindow& window) {
        (new ShortcutList(&window))->open();
    });
    row("documents", u"forms"_s, [](Desk& desk, MainWindow& window) {
        DocumentsPanel::openFor(desk.workplace(), &window, u"ENTITY"_s, u"XW1001"_s, u"XW"_s);
    });
    row("import", u"compliance"_s, [](Desk& desk, MainWindow& window) {
        (new ComplianceImportDialog(desk.workplace(), {}, u"none.xlsx"_s, &window))->open();
    });
    // Those of the toolkit have no chapter: the page below has.
    row("question", u"entities"_s, [](Desk&, MainWindow& window) {
        window.open(u"entities"_s);
        (new QMessageBox(QMessageBox::Question, {}, u"Close?"_s, QMessageBox::Yes, &window))
            ->open();
    });
    row("files", u"journal"_s, [](Desk&, MainWindow& window) {
        window.open(u"journal"_s);
        auto* const files = new QFileDialog(&window);
        files->setOption(QFileDialog::DontUseNativeDialog);
        files->open();
    });
}

void TestHelp::opensOverEveryDialog()
{
    QFETCH(Opener, opener);
    QFETCH(QString, chapter);
    Desk desk(u"aud"_s);
    desk.addEntities(1);
    const auto window = windowOf(desk);
    opener(desk, *window);
    QWidget* dialog = nullptr;
    EVENTUALLY((dialog = QApplication::activeWindow()) != window.get() && dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_F1);
    EVENTUALLY(dialog->findChild<HelpWindow*>() != nullptr);
    QCOMPARE(dialog->findChild<HelpWindow*>()->chapter(), chapter);
    QVERIFY(dialog->findChild<HelpWindow*>()->isVisible());
    QVERIFY(helpChapters().contains(chapter));
}

void TestHelp::opensOverTheSignIn()
{
    Desk desk(QString{});
    SignInDialog dialog({.link = desk.link(),
                         .prompter = desk.prompter(),
                         .languages = desk.languages(),
                         .defaultUser = {}});
    dialog.show();
    dialog.activateWindow();
    EVENTUALLY(dialog.isActiveWindow());
    QTest::keyClick(&dialog, Qt::Key_F1);
    EVENTUALLY(dialog.findChild<HelpWindow*>() != nullptr);
    QCOMPARE(dialog.findChild<HelpWindow*>()->chapter(), u"start"_s);
}

CITSS_GUI_MAIN(TestHelp)

#include "tst_help.moc"
