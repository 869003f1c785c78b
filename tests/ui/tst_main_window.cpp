// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "ui/pages/home_page.h"
#include "ui/pages/proposal_panel.h"
#include "ui/pages/section_page.h"
#include "ui/pages/task_list.h"
#include "ui/pages/view_page.h"
#include "ui/shell/change_finder.h"
#include "ui/shell/change_preview.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_box.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/view_table.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

WindowParts parts(Desk& desk)
{
    return {.languages = desk.languages(),
            .chainCheck = [](Registry&) { return true; },
            .settings = desk.settings()};
}

/// Something that needs two persons and nothing else.
void propose(Desk& desk)
{
    const Result<Outcome> outcome = desk.scenario().run(
        "adm",
        "RegisterJurisdiction",
        "{'jurisdiction': 'YY', 'programme': 'WA', 'name_en': 'Why', 'name_fr': 'Pourquoi'}");
    QVERIFY2(outcome && outcome->made.contains(u"proposal"_s), qPrintable(codesOf(outcome)));
}

SectionPage& section(MainWindow& window)
{
    return *qobject_cast<SectionPage*>(&window.currentPage());
}

template <typename T>
T* child(QWidget& parent, const char* name)
{
    T* const found = parent.findChild<T*>(QLatin1String(name));
    if (found == nullptr) {
        qFatal("no child named %s", name);
    }
    return found;
}

bool hasLabel(const QWidget& parent, const QString& text)
{
    const QList<QLabel*> labels = parent.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text() == text;
    });
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void navigatesAndGoesBack();
    void makesPagesWhenTheyAreAskedFor();
    void goesByKeys();
    void showsOnlyWhatTheRoleMay();
    void showsThePastEverywhere();
    void switchesLanguageInPlace();
    void findsRecords();
    void locksAndUnlocks();
    void countsAndDecidesProposals();
    void refusesOwnProposals();
    void returnsProposalsForRevision();
    void opensFormFromRecord();
    void exportsViews();
    void tellsWhereAndWho();
    void signsInWithPassword();
    void signsInAsPersona();
    void asksForAnotherRegistry();
    void findsDifferences();
};

void TestMainWindow::navigatesAndGoesBack()
{
    Desk desk;
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    QCOMPARE(window.currentSection(), u"home"_s);
    QVERIFY(window.open(u"entities"_s));
    QVERIFY(window.open(u"journal"_s));
    QVERIFY(!window.open(u"nowhere"_s));
    EVENTUALLY(window.isLoaded());
    window.back();
    QCOMPARE(window.currentSection(), u"entities"_s);
    window.back();
    QCOMPARE(window.currentSection(), u"home"_s);
    window.back();
    QCOMPARE(window.currentSection(), u"home"_s);
    window.forward();
    QCOMPARE(window.currentSection(), u"entities"_s);
    window.open(u"people"_s);
    window.forward();
    QCOMPARE(window.currentSection(), u"people"_s);
}

void TestMainWindow::makesPagesWhenTheyAreAskedFor()
{
    Desk desk;
    MainWindow window(desk.workplace(), parts(desk));
    const auto pages = [&window] { return window.findChildren<NavigablePage*>().size(); };
    const auto tables = [&window] { return window.findChildren<ViewTable*>().size(); };
    QCOMPARE(pages(), 1);
    const qsizetype ofHome = tables();
    QVERIFY(window.open(u"accounts"_s));
    QCOMPARE(tables(), ofHome + 1);

    // A list asked for by name makes the page that has it, and no other.
    const qsizetype before = window.findChildren<SectionPage*>().size();
    QVERIFY(window.openView(u"entities"_s, {}));
    QCOMPARE(window.findChildren<SectionPage*>().size(), before + 1);
    QCOMPARE(tables(), ofHome + 2);
}

void TestMainWindow::goesByKeys()
{
    Desk desk;
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentSection(), window.sectionNames().at(1));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.currentSection(), u"home"_s);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(window, "searchBox")->hasFocus());
}

void TestMainWindow::showsOnlyWhatTheRoleMay()
{
    Desk desk(u"root"_s);
    {
        const MainWindow window(desk.workplace(), parts(desk));
        QVERIFY(!window.sectionNames().contains(u"journal"_s));
        QVERIFY(window.sectionNames().contains(u"people"_s));
    }
    desk.signIn(u"aud"_s);
    MainWindow window(desk.workplace(), parts(desk));
    QVERIFY(window.sectionNames().contains(u"journal"_s));
    window.open(u"entities"_s);
    QVERIFY(section(window).currentView()->actions().isEmpty());
}

void TestMainWindow::showsThePastEverywhere()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const JournalNumber then = desk.scenario().head();
    desk.addEntities(2);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    window.open(u"entities"_s);
    window.openView(u"entities"_s, {});
    ViewPage& page = *section(window).currentView();
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 3);
    QVERIFY(!page.actions().isEmpty());
    QVERIFY(page.actions().first()->isEnabled());
    auto* const button = child<MomentButton>(window, "momentButton");
    auto* const banner = child<MomentBanner>(window, "momentBanner");
    QVERIFY(banner->text().isEmpty());
    QLineEdit* const moment = child<QLineEdit>(button->choice(), "moment");
    moment->setText(u"never"_s);
    QTest::keyClick(moment, Qt::Key_Return);
    QVERIFY(desk.link().moment().isNow());
    moment->setText(QString::number(then.number()));
    QTest::keyClick(moment, Qt::Key_Return);
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 1);
    QVERIFY2(banner->text().contains(u"the past"_s), qPrintable(banner->text()));
    QVERIFY(!page.actions().first()->isEnabled());
    QVERIFY(page.actions().first()->toolTip().contains(u"back to now"_s));
    QTest::mouseClick(child<QPushButton>(*banner, "backToNow"), Qt::LeftButton);
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 3);
    QVERIFY(page.actions().first()->isEnabled());
    moment->setText(u"2020-01-01"_s);
    QTest::keyClick(moment, Qt::Key_Return);
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 0);
}

void TestMainWindow::switchesLanguageInPlace()
{
    Desk desk;
    desk.addEntities(2);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    window.openView(u"entities"_s, {});
    ViewPage& page = *section(window).currentView();
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 2);
    page.table().table().selectRow(1);
    page.table().setFilter(u"legal_name"_s, u"company"_s);
    QTest::mouseClick(child<QToolButton>(window, "language_fr"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(child<QToolButton>(window, "language_fr")->isChecked());
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 2);
    QCOMPARE(page.table().selection().size(), 1);
    QCOMPARE(QLocale().language(), QLocale::French);
    QTest::mouseClick(child<QToolButton>(window, "language_en"), Qt::LeftButton);
}

void TestMainWindow::findsRecords()
{
    Desk desk;
    desk.addEntities(3);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    auto* const box = child<QLineEdit>(window, "searchBox");
    box->setText(u"XW1002"_s);
    QTest::keyClick(box, Qt::Key_Return);
    EVENTUALLY_EQUAL(window.currentSection(), u"entities"_s);
}

void TestMainWindow::locksAndUnlocks()
{
    Desk desk;
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    window.open(u"people"_s);
    window.lock();
    QVERIFY(window.lockScreen().isLocked());
    QVERIFY(!window.centralWidget()->isEnabled());
    QTest::mouseClick(child<QPushButton>(window.lockScreen(), "unlock"), Qt::LeftButton);
    EVENTUALLY(!window.lockScreen().isLocked());
    QVERIFY(window.centralWidget()->isEnabled());
    QCOMPARE(window.currentSection(), u"people"_s);
    QSignalSpy leaving(&window, &MainWindow::signOutRequested);
    window.lock();
    QTest::mouseClick(child<QPushButton>(window.lockScreen(), "lockSignOut"), Qt::LeftButton);
    QCOMPARE(leaving.size(), 1);
}

void TestMainWindow::countsAndDecidesProposals()
{
    Desk desk(u"aut"_s);
    desk.addEntities(1);
    propose(desk);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    auto* const navigation = child<Navigation>(window, "navigation");
    EVENTUALLY_EQUAL(navigation->countText(u"home"_s), u"1"_s);
    auto* const home = qobject_cast<HomePage*>(&window.currentPage());
    EVENTUALLY_EQUAL(home->tasks().rows().size(), qsizetype(1));
    home->tasks().table().selectRow(0);
    ProposalPanel& panel = home->proposal();
    EVENTUALLY_ELSE(panel.preview().summary().contains(u"would accept"_s),
                    panel.preview().summary());
    auto* const approve = child<QPushButton>(panel, "ApproveProposal");
    QVERIFY(approve->isVisible() && approve->isEnabled());
    // Without a comment nothing is sent; what was found out stays in sight.
    auto* const comment = child<QPlainTextEdit>(panel, "comment");
    QTest::mouseClick(approve, Qt::LeftButton);
    const Problems missing = child<ProblemList>(panel, "problemList")->problems();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().field, u"comment"_s);
    QVERIFY(comment->hasFocus());
    QVERIFY2(panel.preview().summary().contains(u"would accept"_s),
             qPrintable(panel.preview().summary()));
    comment->setPlainText(u"Agreed"_s);
    QTest::mouseClick(approve, Qt::LeftButton);
    // While it is under way nothing can be pressed but what cancels it.
    QVERIFY(!approve->isEnabled() && !comment->isEnabled());
    QVERIFY(child<QPushButton>(panel, "cancelRun")->isEnabled());
    EVENTUALLY_ELSE(panel.note().contains(u"entry"_s), panel.note());
    QVERIFY(hasLabel(panel, u"Approved"_s) && !hasLabel(panel, u"Proposed"_s));
    EVENTUALLY_EQUAL(navigation->countText(u"home"_s), QString());
    EVENTUALLY_EQUAL(home->tasks().rows().size(), qsizetype(0));
    QCOMPARE(desk.scenario().rows("jurisdictions").size(), 2);
}

void TestMainWindow::refusesOwnProposals()
{
    Desk desk(u"adm"_s);
    desk.addEntities(1);
    propose(desk);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    auto* const home = qobject_cast<HomePage*>(&window.currentPage());
    // Beside it an entity waits for its compliance account, which has no date and stands last.
    home->tasks().show(TaskList::Whose::Others);
    EVENTUALLY_EQUAL(home->tasks().rows().size(), qsizetype(2));
    home->tasks().table().selectRow(0);
    EVENTUALLY(!home->proposal().isEmpty());
    QVERIFY(!child<QPushButton>(home->proposal(), "ApproveProposal")->isVisible());
    // It is said who decides; in training one may be that person.
    QVERIFY2(home->proposal().note().contains(u"in the role: "_s),
             qPrintable(home->proposal().note()));
    auto* const other = child<QPushButton>(home->proposal(), "otherPerson");
    QVERIFY(other->isVisible());
    QSignalSpy leaving(&desk.workplace().link, &RegistryLink::leaveRequested);
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(leaving.size(), 1);
    auto* const withdraw = child<QPushButton>(home->proposal(), "WithdrawProposal");
    QVERIFY(withdraw->isVisible());
    QTest::mouseClick(withdraw, Qt::LeftButton);
    // Every decision needs a comment: the registry says so, and nothing happened.
    EVENTUALLY(!child<ProblemList>(home->proposal(), "problemList")->problems().isEmpty());
    child<QPlainTextEdit>(home->proposal(), "comment")->setPlainText(u"A mistake"_s);
    QTest::mouseClick(withdraw, Qt::LeftButton);
    EVENTUALLY_EQUAL(home->tasks().rows().size(), qsizetype(1));
}

void TestMainWindow::returnsProposalsForRevision()
{
    Desk desk(u"aut"_s);
    desk.addEntities(1);
    propose(desk);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    auto* const home = qobject_cast<HomePage*>(&window.currentPage());
    EVENTUALLY_EQUAL(home->tasks().rows().size(), qsizetype(1));
    home->tasks().table().selectRow(0);
    EVENTUALLY(!home->proposal().isEmpty());
    child<QPlainTextEdit>(home->proposal(), "comment")->setPlainText(u"Which name?"_s);
    QTest::mouseClick(child<QPushButton>(home->proposal(), "RequestRevisions"), Qt::LeftButton);
    EVENTUALLY_EQUAL(home->tasks().rows().size(), qsizetype(0));
    QCOMPARE(desk.scenario().cell("proposals", "{}", "state"), u"REVISIONS"_s);
}

void TestMainWindow::opensFormFromRecord()
{
    Desk desk(u"reg"_s);
    desk.addEntities(2);
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    window.openView(u"entities"_s, {});
    ViewPage& page = *section(window).currentView();
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 2);
    page.table().table().selectRow(1);
    auto* const change = page.findChild<QAction*>(u"ChangeEntityOnRecord"_s);
    QVERIFY(change != nullptr);
    change->trigger();
    auto* const dialog = window.findChild<QDialog*>(u"commandDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* const id = dialog->findChild<QWidget*>(u"field_entity_id"_s);
    QCOMPARE(child<QLineEdit>(*id, "input")->text(), u"XW1002"_s);
    dialog->reject();
}

void TestMainWindow::exportsViews()
{
    Desk desk;
    desk.addEntities(3);
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    for (const char* suffix : {"csv", "xlsx", "json"}) {
        const QString path = desk.folder() + u"/out."_s + QLatin1String(suffix);
        desk.prompter().willChoose(path);
        QWidget window;
        exportView(desk.workplace(), desk.view("entities"), model.request(), &window);
        const qsizetype before = desk.prompter().told().size();
        EVENTUALLY_EQUAL(desk.prompter().told().size(), before + 1);
        QVERIFY2(desk.prompter().told().last().contains(path),
                 qPrintable(desk.prompter().told().last()));
        QVERIFY(QFile(path).size() > 50);
    }
    QFile csv(desk.folder() + u"/out.csv"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains("Entity ID") && text.contains("XW1003") && text.contains("Company 2"));
    desk.prompter().willChoose(desk.folder() + u"/nowhere/at/all.csv"_s);
    QWidget window;
    exportView(desk.workplace(), desk.view("entities"), model.request(), &window);
    EVENTUALLY_EQUAL(desk.prompter().told().size(), 4);
}

void TestMainWindow::tellsWhereAndWho()
{
    Desk desk;
    MainWindow window(desk.workplace(), parts(desk));
    window.show();
    const QString text = window.statusLine().text();
    QVERIFY2(
        text.contains(u"Scenario"_s) && text.contains(u"Person adm"_s) && text.contains(u"UTC"_s),
        qPrintable(text));
    window.statusLine().verify();
    EVENTUALLY(window.statusLine().text().contains(u"✓ verified"_s));
    desk.scenario().addPersona("late", "AUD");
    EVENTUALLY(window.statusLine().text().contains(u"verified up to"_s));
    QCOMPARE(child<QLabel>(window, "kindMark")->text(), u"TRAINING / FORMATION"_s);
}

void TestMainWindow::signsInWithPassword()
{
    Desk desk(QString{});
    SignInDialog dialog({.link = desk.link(),
                         .prompter = desk.prompter(),
                         .languages = desk.languages(),
                         .defaultUser = {}});
    dialog.show();
    child<QLineEdit>(dialog, "username")->setText(u"adm"_s);
    child<QLineEdit>(dialog, "password")->setText(u"wrong"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "signIn"), Qt::LeftButton);
    EVENTUALLY_EQUAL(codesOf(dialog.problems().problems()), u"SIGN_IN_FAILED"_s);
    QVERIFY(!desk.link().session());
    QTest::mouseClick(child<QToolButton>(dialog, "language_fr"), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(dialog, "username")->text(), u"adm"_s);
    child<QLineEdit>(dialog, "password")->setText(PersonaPassword);
    QTest::mouseClick(child<QPushButton>(dialog, "signIn"), Qt::LeftButton);
    EVENTUALLY_EQUAL(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(desk.link().session()->username, u"adm"_s);
}

void TestMainWindow::signsInAsPersona()
{
    Desk desk(QString{});
    SignInDialog dialog({.link = desk.link(),
                         .prompter = desk.prompter(),
                         .languages = desk.languages(),
                         .defaultUser = u"root"_s});
    dialog.show();
    auto* const personas = child<QListWidget>(dialog, "personas");
    EVENTUALLY_EQUAL(personas->count(), 6);
    QVERIFY(!desk.link().session());
    for (int i = 0; i < personas->count(); ++i) {
        if (personas->item(i)->data(Qt::UserRole).toString() == u"aud"_s) {
            personas->setCurrentRow(i);
        }
    }
    QTest::mouseClick(child<QPushButton>(dialog, "signIn"), Qt::LeftButton);
    EVENTUALLY(desk.link().session().has_value());
    QCOMPARE(desk.link().session()->username, u"aud"_s);
}

void TestMainWindow::asksForAnotherRegistry()
{
    Desk desk(QString{});
    SignInDialog dialog({.link = desk.link(),
                         .prompter = desk.prompter(),
                         .languages = desk.languages(),
                         .defaultUser = {}});
    QSignalSpy wanted(&dialog, &SignInDialog::registryRequested);
    desk.prompter().willChoose(u"/a/file.citss"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "openRegistry"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(dialog, "openDemo"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(0).toString(), u"/a/file.citss"_s);
    QCOMPARE(wanted.at(1).at(0).toString(), QString());
}

void TestMainWindow::findsDifferences()
{
    Desk desk(QString{});
    const Catalogue& catalogue = desk.link().catalogue();
    const auto page = [](const QList<QList<Value>>& rows) {
        Page made;
        made.view = u"jurisdictions"_s;
        made.columns = {u"jurisdiction"_s, u"name_en"_s};
        made.rows = rows;
        return Result<Page>(made);
    };
    const QList<ViewChange> changes =
        findChanges(catalogue,
                    {page({{u"XA"_s, u"A"_s}, {u"XB"_s, u"B"_s}, {u"XC"_s, u"C"_s}})},
                    {page({{u"XA"_s, u"A"_s}, {u"XB"_s, u"Bee"_s}, {u"XD"_s, u"D"_s}})});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().rows.size(), 3);
    QCOMPARE(changes.first().rows.at(0).kind, RowChange::Kind::Changed);
    QCOMPARE(changes.first().rows.at(1).kind, RowChange::Kind::Added);
    QCOMPARE(changes.first().rows.at(2).kind, RowChange::Kind::Removed);
    QVERIFY(findChanges(catalogue, {page({})}, {page({})}).isEmpty());
}

CITSS_GUI_MAIN(TestMainWindow)
#include "tst_main_window.moc"
