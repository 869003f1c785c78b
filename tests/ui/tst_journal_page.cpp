// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "ui/pages/entry_panel.h"
#include "ui/pages/journal_page.h"
#include "ui/widgets/view_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The journal of a small registry, as somebody reads it.
class Reader {
public:
    explicit Reader(const QString& username = u"aud"_s, JournalCheck check = {})
    {
        m_desk.addEntities(2);
        m_desk.signIn(username);
        Workplace workplace = m_desk.workplace();
        workplace.journalCheck = std::move(check);
        m_page = std::make_unique<JournalPage>(workplace, nullptr);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activateWindow();
        m_page->enter();
        [this] { EVENTUALLY(m_page->isLoaded()); }();
    }

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] JournalPage& page() { return *m_page; }
    [[nodiscard]] ViewTable& table() { return m_page->table(); }

    template <typename T>
    T* part(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString cell(int row, const QString& column)
    {
        ViewModel& model = table().model();
        return model.index(row, model.section(column)).data().toString();
    }
    /// Types into a filter by keys alone.
    void type(const char* name, const QString& text)
    {
        auto* const edit = part<QLineEdit>(name);
        tabTo(edit);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void choose(int row)
    {
        tabTo(&table().table());
        table().table().selectRow(row);
        [this] { EVENTUALLY(m_page->isLoaded() && m_page->entry().number() != 0); }();
    }

private:
    Desk m_desk{QString()};
    std::unique_ptr<JournalPage> m_page;
};

}  // namespace

class TestJournalPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEntriesInWords_data();
    void tellsEntriesInWords();
    void showsBeforeAndAfter();
    void filtersByRecord();
    void filtersByPersonKindAndTime();
    void opensAnEntryByNumber();
    void switchesLanguageInPlace();
    void verifiesWithProgress();
    void cancelsVerifying();
    void showsThePast();
};

void TestJournalPage::tellsEntriesInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("English") << u"en"_s << u"Register an entity: XW, XW1002, Company 2"_s;
    QTest::newRow("French") << u"fr"_s << u"Inscrire une entité : XW, XW1002, Company 2"_s;
}

void TestJournalPage::tellsEntriesInWords()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    Reader reader;
    reader.desk().use(*languageFromCode(language));
    // The newest stands first.
    QString told = reader.cell(0, u"deed"_s);
    QCOMPARE(told.replace(u'\u00A0', u' '), sentence);
    reader.choose(0);
    QString whole = reader.page().entry().sentence();
    QVERIFY2(whole.replace(u'\u00A0', u' ').endsWith(sentence), qPrintable(whole));
    QVERIFY(whole.contains(reader.cell(0, u"person"_s)));
    QVERIFY(reader.page().entry().text().contains(u"Company 2"_s));
    keepPicture(reader.page(), u"journal"_s);
}

void TestJournalPage::showsBeforeAndAfter()
{
    Reader reader;
    const Result<Outcome> outcome = reader.desk().scenario().runBoth(
        "reg",
        "aut",
        "SetEntityState",
        "{'entity_id': 'XW1001', 'state': 'RESTRICTED', 'reason': 'Review'}");
    QVERIFY2(outcome, qPrintable(codesOf(outcome)));
    EVENTUALLY_EQUAL(reader.cell(0, u"number"_s), QString::number(outcome->number.number()));
    reader.choose(0);
    ViewModel& changes = reader.page().entry().changes().model();
    QStringList told;
    for (int row = 0; row < changes.rowCount(); ++row) {
        told.append(changes.index(row, changes.section(u"before"_s)).data().toString() + u" > "_s +
                    changes.index(row, changes.section(u"after"_s)).data().toString());
    }
    QVERIFY2(told.contains(u"Active > Restricted"_s), qPrintable(told.join(u'\n')));
}

void TestJournalPage::filtersByRecord()
{
    Reader reader;
    reader.type("journalRecord", u"xw1001"_s);
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), 1);
    EVENTUALLY(reader.cell(0, u"deed"_s).contains(u"XW1001"_s));
    reader.type("journalRecord", u"XW9999"_s);
    EVENTUALLY(reader.table().model().isAnswered() && reader.table().model().rowCount() == 0);
    press(reader.part<QPushButton>("journalClear"));
    EVENTUALLY(reader.table().model().rowCount() > 5);
}

void TestJournalPage::filtersByPersonKindAndTime()
{
    Reader reader;
    const int all = reader.table().model().rowCount();
    auto* const kinds = reader.part<QComboBox>("journalKind");
    tabTo(kinds);
    kinds->setCurrentIndex(kinds->findData(u"RegisterEntity"_s));
    Q_EMIT kinds->activated(kinds->currentIndex());
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), 2);
    reader.type("journalPerson", u"nobody at all"_s);
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), 0);
    press(reader.part<QPushButton>("journalClear"));
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), all);
    reader.type("journalTo", u"2020-01-01"_s);
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), 0);
    reader.type("journalTo", u"2026-01-05"_s);
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), all);
    reader.type("journalFrom", u"yesterday"_s);
    EVENTUALLY(!reader.part<QLineEdit>("journalFrom")->toolTip().isEmpty());
}

void TestJournalPage::opensAnEntryByNumber()
{
    Reader reader;
    QVERIFY(reader.page().openView(u"journal"_s, {{u"number"_s, Comparison::Equal, 1}}));
    EVENTUALLY(reader.page().isLoaded());
    QCOMPARE(reader.page().entry().number(), 1);
    QVERIFY(!reader.page().openView(u"entities"_s, {}));
}

void TestJournalPage::switchesLanguageInPlace()
{
    Reader reader;
    reader.type("journalRecord", u"xw1001"_s);
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), 1);
    reader.choose(0);
    const QString english = reader.page().entry().text();
    reader.desk().use(Language::French);
    QVERIFY(reader.page().entry().text() != english);
    QCOMPARE(reader.part<QLineEdit>("journalRecord")->text(), u"xw1001"_s);
    QCOMPARE(reader.table().model().rowCount(), 1);
}

void TestJournalPage::verifiesWithProgress()
{
    Reader reader(u"aud"_s, [](Registry& registry, const Progress& progress) {
        progress.report(1, 2);
        return JournalVerdict{.upTo = registry.about().head.number(),
                              .checks = {QT_TRANSLATE_NOOP("Label", "Chain of the journal")}};
    });
    press(reader.part<QPushButton>("journalVerify"));
    EVENTUALLY(!reader.page().verdictText().isEmpty());
    const QString head = QString::number(reader.desk().scenario().head().number());
    QVERIFY2(reader.page().verdictText().contains(head), qPrintable(reader.page().verdictText()));
    QVERIFY(reader.page().verdictText().contains(u"Chain of the journal"_s));
    QVERIFY(reader.part<QPushButton>("journalVerify")->isEnabled());
}

void TestJournalPage::cancelsVerifying()
{
    Reader reader(u"aud"_s, [](Registry&, const Progress& progress) {
        while (!progress.isCancelled()) {
            progress.report(1, 2);
            QThread::msleep(5);
        }
        return JournalVerdict{.upTo = 1, .cancelled = true};
    });
    press(reader.part<QPushButton>("journalVerify"));
    press(reader.part<QPushButton>("cancelRun"));
    EVENTUALLY(reader.page().verdictText().contains(u"Cancelled"_s));
}

void TestJournalPage::showsThePast()
{
    Reader reader;
    reader.desk().link().setMoment({.number = JournalNumber(3)});
    EVENTUALLY_EQUAL(reader.table().model().rowCount(), 3);
}

CITSS_GUI_MAIN(TestJournalPage)
#include "tst_journal_page.moc"
