// SPDX-License-Identifier: GPL-3.0-or-later
// The rule packs page: reading, comparing, proving and adopting a pack, by keyboard, in both
// languages.
#include "app/sequence_runner.h"
#include "core/programs/shipped_packs.h"
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/difference_table.h"
#include "ui/pages/row_list_footer.h"
#include "ui/pages/rule_pack_adoption.h"
#include "ui/pages/rule_pack_comparison.h"
#include "ui/pages/rule_pack_examples.h"
#include "ui/pages/rule_pack_rules.h"
#include "ui/pages/rule_packs_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/problem_list.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

enum Part { Rules, Compare, Examples, Adopt };

/// The page in a window, with a person in front of it.
class Reader {
public:
    explicit Reader(Desk& desk)
    {
        Workplace workplace = desk.workplace();
        workplace.sequences = sequenceRunner;
        m_window = windowOf(workplace, partsOf(desk));
        QTest::qVerify(m_window->open(u"rules"_s), "rules", "", __FILE__, __LINE__);
        settle();
    }

    [[nodiscard]] RulePacksPage& page() const { return *m_window->findChild<RulePacksPage*>(); }
    [[nodiscard]] MainWindow& window() const { return *m_window; }

    void settle() { citss::settle(*m_window); }

    /// Goes to a part of the page along its tabs.
    void part(Part part)
    {
        goToTab(page().parts().tabBar(), part);
        settle();
    }

private:
    std::unique_ptr<MainWindow> m_window;
};

QStringList shownRules(RulePacksPage& page)
{
    QStringList texts;
    QTableWidget& table = page.rules().table();
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem* const item = table.item(row, column);
            cells.append(item != nullptr ? item->text() : QString());
        }
        texts.append(cells.join(u" | "_s));
    }
    return texts;
}

/// A pack as a person keeps it: another version of a shipped one, with a higher limit.
QString changedPack(const Desk& desk, int version)
{
    QJsonObject pack = toJson(shippedPack(u"WA"_s).value()).toObject();
    pack.insert(u"version"_s, version);
    pack.insert(u"unit"_s, u"t"_s);
    QFile file(desk.folder() + u"/wa-%1.json"_s.arg(version));
    QTest::qVerify(file.open(QIODevice::WriteOnly), "pack", "written", __FILE__, __LINE__);
    file.write(QJsonDocument(pack).toJson());
    return file.fileName();
}

}  // namespace

class TestRulePacksPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsPacksAtHand();
    void findsRules();
    void goesToSections();
    void switchesLanguageInPlace();
    void comparesPacksAndRuleSets();
    void copiesAndExportsDifferences();
    void runsExamples_data();
    void runsExamples();
    void skipsSequencesWithoutRunner();
    void walksToAdoption_data();
    void walksToAdoption();
    void refusesFilesThatAreNoPacks();
    void showsThePast();
    void mayOnlyReadAsAuditor();
};

void TestRulePacksPage::showsPacksAtHand()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    world.openEvent();
    const Reader reader(desk);
    QCOMPARE(reader.page().list().count(), shippedPackIds().size());
    QVERIFY(reader.page().choose(u"WA 1"_s));
    QVERIFY2(reader.page().standing().contains(u"WA-2025-ANNUAL"_s),
             qPrintable(reader.page().standing()));
    QVERIFY(reader.page().list().currentItem()->text().contains(u"adopted; 1 event"_s));
    QVERIFY(reader.page().choose(u"RGGI 1"_s));
    QVERIFY(reader.page().standing().contains(u"has not adopted it"_s));
    QVERIFY(!reader.page().choose(u"RGGI 7"_s));
}

void TestRulePacksPage::findsRules()
{
    Desk desk;
    const Reader reader(desk);
    QVERIFY(reader.page().choose(u"WA 1"_s));
    auto* const search = reader.page().findChild<QLineEdit*>(u"ruleSearch"_s);
    tabTo(search);
    QTest::keyClicks(search, u"70A.65.170(3)(a)"_s);
    const QStringList rules = shownRules(reader.page());
    QVERIFY2(rules.contains(u"WA-CP1 (2023–2026) · Limits |  | "_s), qPrintable(rules.join(u'\n')));
    QVERIFY2(rules.at(1).startsWith(u"GENERAL | "_s) &&
                 rules.at(1).endsWith(u"| RCW 70A.65.170(3)(a)"_s),
             qPrintable(rules.at(1)));
    search->setText(u"no such rule"_s);
    QCOMPARE(reader.page().rules().table().rowCount(), 0);
    QCOMPARE(reader.page().rules().footer(), u"No rule holds \"no such rule\"."_s);
    search->clear();
    QVERIFY(reader.page().rules().table().rowCount() > 100);
}

void TestRulePacksPage::goesToSections()
{
    Desk desk;
    const Reader reader(desk);
    auto* const sections = reader.page().findChild<QComboBox*>(u"ruleSections"_s);
    QVERIFY(sections->count() > 10);
    tabTo(sections);
    QTest::keyClick(sections, Qt::Key_End);
    QVERIFY(reader.page().rules().table().currentRow() > 50);
}

void TestRulePacksPage::switchesLanguageInPlace()
{
    Desk desk;
    const Reader reader(desk);
    QVERIFY(reader.page().choose(u"WA 1"_s));
    desk.use(Language::French);
    const QStringList rules = shownRules(reader.page());
    QVERIFY(rules.contains(u"WA-CP1 (2023–2026) · Limites |  | "_s));
    QVERIFY(reader.page().list().currentItem()->text().contains(u"\nProgramme"_s));
    QCOMPARE(reader.page().parts().tabText(Adopt), u"Adopter"_s);
}

void TestRulePacksPage::comparesPacksAndRuleSets()
{
    Desk desk;
    const ComplianceWorld world(desk);
    Reader reader(desk);
    reader.part(Compare);
    RulePackComparison& comparison = reader.page().comparison();
    const auto choose = [](QComboBox& box, const QString& text) {
        for (int i = 0; i < box.count(); ++i) {
            if (box.itemText(i).trimmed() == text) {
                box.setCurrentIndex(i);
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(comparison.first(), u"CA 1, CA-CP4"_s));
    QVERIFY(choose(comparison.second(), u"CA 1, CA-CP5"_s));
    const int count = comparison.differences().count();
    QVERIFY(count > 0);
    QVERIFY(comparison.differences().summary().contains(QString::number(count)));
    QTableView& table = comparison.differences().table();
    const QAbstractItemModel& rows = *table.model();
    QStringList places;
    for (int i = 0; i < rows.rowCount(); ++i) {
        places.append(rows.index(i, 0).data().toString() + u": "_s +
                      rows.index(i, 1).data().toString() + u" -> "_s +
                      rows.index(i, 2).data().toString());
    }
    QVERIFY2(places.contains(u"CA-CP4 → CA-CP5 › Limits › OFFSET › Share › 2026:  -> 6%"_s),
             qPrintable(places.join(u'\n')));
    QCOMPARE(rows.headerData(1, Qt::Horizontal).toString(), u"CA 1, CA-CP4"_s);
    table.selectRow(1);
    keepPicture(reader.window(), u"packs-compare"_s);
    auto* const swap = reader.page().findChild<QToolButton*>(u"compareSwap"_s);
    tabTo(swap);
    QTest::keyClick(swap, Qt::Key_Space);
    QCOMPARE(rows.headerData(1, Qt::Horizontal).toString(), u"CA 1, CA-CP5"_s);
    QCOMPARE(comparison.differences().count(), count);
    QVERIFY(choose(comparison.second(), u"WA 1 (adopted)"_s));
    QCOMPARE(comparison.differences().summary(), u"Choose two rule packs, or two rule sets."_s);
    QVERIFY(choose(comparison.first(), u"WA 1 (adopted)"_s));
    QCOMPARE(comparison.differences().summary(), u"They say the same."_s);
}

void TestRulePacksPage::copiesAndExportsDifferences()
{
    Desk desk;
    Reader reader(desk);
    QVERIFY(reader.page().choose(u"CA 1"_s));
    reader.part(Compare);
    DifferenceTable& differences = reader.page().comparison().differences();
    reader.page().comparison().first().setCurrentIndex(0);
    reader.page().comparison().second().setCurrentIndex(
        reader.page().comparison().second().count() - 1);
    reader.page().comparison().first().setCurrentIndex(reader.page().comparison().second().count() -
                                                       2);
    QVERIFY2(differences.count() > 1, qPrintable(differences.summary()));
    differences.footer().copy();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(u'\n').size(),
             differences.count() + 1);
    differences.table().selectRow(1);
    differences.table().setFocus();
    QTest::keyClick(&differences.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(u'\n').size(), 2);
    const QString path = desk.folder() + u"/differences.csv"_s;
    desk.prompter().willChoose(path);
    differences.footer().exportRows();
    QCOMPARE(desk.prompter().told().size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Place"));
    desk.prompter().willChoose(desk.folder() + u"/no/such/folder.csv"_s);
    differences.footer().exportRows();
    QVERIFY(!desk.prompter().told().last().contains(u"All rows"_s));
    desk.prompter().willChoose({});
    differences.footer().exportRows();
    QCOMPARE(desk.prompter().told().size(), 2);
}

void TestRulePacksPage::runsExamples_data()
{
    QTest::addColumn<QString>("pack");
    for (const QString& id : shippedPackIds()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestRulePacksPage::runsExamples()
{
    QFETCH(QString, pack);
    Desk desk;
    Reader reader(desk);
    QVERIFY(reader.page().choose(pack + u" 1"_s));
    reader.part(Examples);
    RulePackExamples& examples = reader.page().examples();
    EVENTUALLY(examples.isLoaded() && !examples.report().outcomes.empty());
    QVERIFY2(examples.report().isGood(), qPrintable(examples.summary()));
    QCOMPARE(examples.report().count(compliance::ExampleVerdict::Skipped), 0);
    QVERIFY(examples.table().model()->index(0, 0).data().toString().contains(u"passed"_s));
    QVERIFY(!examples.detail().isEmpty());
    keepPicture(reader.window(), u"packs-examples-"_s + pack);
    press(examples.findChild<QPushButton*>(u"runExamples"_s));
    EVENTUALLY(examples.isLoaded() && !examples.report().outcomes.empty());
}

void TestRulePacksPage::skipsSequencesWithoutRunner()
{
    Desk desk;
    const ComplianceWorld world(desk);
    RulePackExamples examples(desk.workplace(), nullptr);
    RulePackShelf shelf(desk.link(), nullptr);
    shelf.read();
    EVENTUALLY(shelf.isLoaded());
    examples.show(shelf.adopted(Identifier::of(u"WA"_s)));
    examples.run();
    EVENTUALLY(examples.isLoaded());
    const int skipped = examples.report().count(compliance::ExampleVerdict::Skipped);
    QVERIFY(skipped > 0);
    QVERIFY2(examples.summary().contains(u"%1 skipped"_s.arg(skipped)),
             qPrintable(examples.summary()));
}

void TestRulePacksPage::walksToAdoption_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

/// A changed pack is read from a file, compared, proposed by one person and approved by another.
void TestRulePacksPage::walksToAdoption()
{
    QFETCH(bool, french);
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    desk.use(french ? Language::French : Language::English);
    const int before = static_cast<int>(desk.scenario().rows("rule_packs").size());
    Reader reader(desk);
    reader.part(Adopt);
    desk.prompter().willChoose(changedPack(desk, 2));
    press(reader.page().findChild<QPushButton*>(u"readPackFile"_s));
    reader.settle();
    RulePackAdoption& adoption = reader.page().adoption();
    QVERIFY(reader.page().list().currentItem()->text().startsWith(u"WA 2"_s));
    const QAbstractItemModel& rows = *adoption.differences().table().model();
    QStringList places;
    for (int i = 0; i < rows.rowCount(); ++i) {
        places.append(rows.index(i, 0).data().toString());
    }
    QVERIFY2(places.contains(french ? u"Unité"_s : u"Unit"_s), qPrintable(places.join(u'\n')));
    keepPicture(reader.window(), u"packs-adopt"_s);
    press(adoption.findChild<QPushButton*>(u"AdoptRulePack"_s));
    auto* const dialog = reader.window().findChild<CommandDialog*>();
    QVERIFY(dialog != nullptr);
    EVENTUALLY_ELSE(dialog->actButton().isEnabled(), dialog->actButton().toolTip());
    keepPicture(*dialog, u"packs-propose"_s);
    QTest::mouseClick(&dialog->actButton(), Qt::LeftButton);
    EVENTUALLY(!dialog->outcomeText().isEmpty());
    dialog->reject();
    reader.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&reader.window()));
    const Value proposal = desk.scenario().rows("proposals").last().first();
    QVERIFY(desk.scenario().run("aut",
                                "ApproveProposal",
                                QCborMap{{u"proposal"_s, proposal}, {u"comment"_s, u"Checked"_s}}));
    EVENTUALLY_EQUAL(static_cast<int>(desk.scenario().rows("rule_packs").size()), before + 1);
    EVENTUALLY(
        reader.page().choose(u"WA 2"_s) &&
        reader.page().list().currentItem()->text().contains(french ? u"adopté"_s : u"adopted"_s));
    reader.part(Adopt);
    QVERIFY2(!adoption.findChild<QPushButton*>(u"AdoptRulePack"_s)->isEnabled(),
             qPrintable(adoption.standing()));
    QCOMPARE(reader.page().list().count(), shippedPackIds().size() + 1);
}

void TestRulePacksPage::refusesFilesThatAreNoPacks()
{
    Desk desk(u"root"_s);
    Reader reader(desk);
    reader.part(Adopt);
    const QString path = desk.folder() + u"/broken.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\": \"WA\", \"version\": 2}");
    file.close();
    RulePackAdoption& adoption = reader.page().adoption();
    auto* const problems = adoption.findChild<ProblemList*>();
    for (const QString& each : {path, desk.folder() + u"/missing.json"_s}) {
        desk.prompter().willChoose(each);
        adoption.readFile();
        QVERIFY(!problems->problems().isEmpty());
    }
    desk.prompter().willChoose({});
    adoption.readFile();
    QCOMPARE(reader.page().list().count(), shippedPackIds().size());
}

void TestRulePacksPage::showsThePast()
{
    Desk desk(u"root"_s);
    const JournalNumber before = desk.scenario().head();
    QCborMap pack = shippedPack(u"RGGI"_s).value().toMap();
    QVERIFY(desk.scenario().runBoth("adm", "aut", "AdoptRulePack", QCborMap{{u"pack"_s, pack}}));
    const Reader reader(desk);
    QVERIFY(reader.page().choose(u"RGGI 1"_s));
    QVERIFY(reader.page().standing().startsWith(u"Adopted"_s));
    desk.link().setMoment({.number = before, .time = {}});
    EVENTUALLY(reader.page().choose(u"RGGI 1"_s) &&
               reader.page().standing().startsWith(u"Ships"_s));
    QVERIFY(!reader.page().findChild<QPushButton*>(u"AdoptRulePack"_s)->isEnabled());
}

void TestRulePacksPage::mayOnlyReadAsAuditor()
{
    Desk desk(u"aud"_s);
    const Reader reader(desk);
    QVERIFY(reader.page().choose(u"RGGI 1"_s));
    QVERIFY(reader.page().findChild<QPushButton*>(u"AdoptRulePack"_s)->isHidden());
    QVERIFY(reader.page().findChild<QPushButton*>(u"readPackFile"_s)->isHidden());
}

CITSS_GUI_MAIN(TestRulePacksPage)
#include "tst_rule_packs_page.moc"
