// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/page.h"
#include "ui/shell/found_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

#include <QAbstractItemModel>
#include <QSignalSpy>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A window with the keys in its find box, as after Ctrl+K.
class Finder {
public:
    explicit Finder(const QString& username = u"aud"_s)
    {
        m_desk.addEntities(7);
        const Result<Outcome> outcome = m_desk.scenario().run(
            "reg",
            "RegisterEntity",
            "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED', "
            "'legal_name': 'Énergie Côté inc.'}");
        [&outcome] { QVERIFY2(outcome, qPrintable(codesOf(outcome))); }();
        m_desk.signIn(username);
        m_window = windowOf(m_desk);
        settle(*m_window);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    }

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] SearchBox& box() { return *m_window->findChild<SearchBox*>(); }
    [[nodiscard]] FoundList* list() { return m_window->findChild<FoundList*>(); }

    /// Types it and waits for the answer; the lines of the list.
    QStringList type(const QString& text)
    {
        box().clear();
        QTest::keyClicks(&box(), text);
        [this] { EVENTUALLY(list() != nullptr && list()->isVisible() && box().isAnswered()); }();
        QStringList lines;
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            lines.append(list()->model()->index(i, 0).data().toString().trimmed());
        }
        return lines;
    }

private:
    Desk m_desk{QString()};
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

class TestFindBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsFound_data();
    void opensWhatIsFound();
    void choosesByArrows();
    void goesOnInTheList();
    void saysWhatItTookItFor();
    void offersWhatIsLikeIt();
    void dropsStaleAnswers();
    void closesAndClears();
    void speaksBothLanguages();
    void tellsScreenReaders();
};

void TestFindBox::opensWhatIsFound_data()
{
    QTest::addColumn<QString>("language");

    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestFindBox::opensWhatIsFound()
{
    QFETCH(QString, language);
    Finder finder;
    finder.desk().use(*languageFromCode(language));
    QVERIFY(finder.box().hasFocus());
    const QStringList lines = finder.type(u"cote energie"_s);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.last().contains(u"XW2000"_s), qPrintable(lines.last()));
    keepPicture(finder.window(), u"find"_s);
    QTest::keyClick(&finder.box(), Qt::Key_Return);
    QVERIFY(!finder.list()->isVisible());
    const auto* const page = qobject_cast<RecordPage*>(&finder.window().currentPage());
    QVERIFY(page != nullptr);
    QCOMPARE(page->recordId(), u"XW2000"_s);
}

void TestFindBox::choosesByArrows()
{
    Finder finder;
    finder.type(u"company"_s);
    const QString first = finder.list()->currentText();
    QTest::keyClick(&finder.box(), Qt::Key_Down);
    const QString second = finder.list()->currentText();
    QVERIFY(first != second);
    QTest::keyClick(&finder.box(), Qt::Key_Up);
    QCOMPARE(finder.list()->currentText(), first);
    QVERIFY(finder.box().hasFocus());
}

void TestFindBox::goesOnInTheList()
{
    Finder finder;
    const QStringList lines = finder.type(u"company"_s);
    QCOMPARE(lines.size(), 7);  // the kind, five of them, and all the others
    QSignalSpy found(&finder.box(), &SearchBox::found);
    QTest::keyClick(&finder.box(), Qt::Key_Up);
    QTest::keyClick(&finder.box(), Qt::Key_Return);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().at(0).toString(), u"entities"_s);
    const auto filters = found.first().at(1).value<QList<Filter>>();
    QCOMPARE(filters.first().comparison, Comparison::Contains);
    QCOMPARE(filters.first().column, u"legal_name"_s);
    QCOMPARE(filters.first().value.toString(), u"Company"_s);
}

void TestFindBox::saysWhatItTookItFor()
{
    Finder finder;
    QVERIFY(finder.type(u"xw-a-2024-5"_s).first().contains(u"serial number"_s));
    QVERIFY(finder.type(u"zz9999-12345"_s).first().contains(u"account number"_s));
    QVERIFY(finder.type(u"zz9999"_s).first().contains(u"entity ID"_s));
    QVERIFY(finder.type(u"nobody"_s).first().contains(u"Nothing found"_s));
    QCOMPARE(finder.list()->count(), 0);
    QTest::keyClick(&finder.box(), Qt::Key_Return);
    QCOMPARE(finder.window().currentSection(), u"home"_s);
}

void TestFindBox::offersWhatIsLikeIt()
{
    Finder finder;
    const QStringList lines = finder.type(u"XW2001"_s);
    QVERIFY2(lines.first().contains(u"Did you mean"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.filter(u"XW2000"_s).size() == 1);
    QVERIFY(finder.type(u"XW2000"_s).filter(u"XW1001"_s).isEmpty());
}

void TestFindBox::dropsStaleAnswers()
{
    Finder finder;
    QTest::keyClicks(&finder.box(), u"company"_s);
    QTest::keyClick(&finder.box(), Qt::Key_Return);  // asked, and not yet answered
    finder.box().setText(u"XW2000"_s);
    EVENTUALLY(finder.list() != nullptr && finder.list()->isVisible() && finder.box().isAnswered());
    QCOMPARE(finder.window().currentSection(), u"home"_s);
    QVERIFY(finder.list()->currentText().contains(u"XW2000"_s));
    finder.box().setText(u"XW1003"_s);
    QTest::keyClick(&finder.box(), Qt::Key_Return);
    EVENTUALLY(qobject_cast<RecordPage*>(&finder.window().currentPage()) != nullptr);
    QCOMPARE(static_cast<RecordPage&>(finder.window().currentPage()).recordId(), u"XW1003"_s);
}

void TestFindBox::closesAndClears()
{
    Finder finder;
    finder.type(u"company"_s);
    QTest::keyClick(&finder.box(), Qt::Key_Escape);
    QVERIFY(!finder.list()->isVisible());
    QCOMPARE(finder.box().text(), u"company"_s);
    QTest::keyClick(&finder.box(), Qt::Key_Escape);
    QCOMPARE(finder.box().text(), QString());
    finder.type(u"company"_s);
    QTest::keyClick(&finder.box(), Qt::Key_Tab);
    QVERIFY(!finder.box().hasFocus());
    QVERIFY(!finder.list()->isVisible());
}

void TestFindBox::speaksBothLanguages()
{
    Finder finder;
    QCOMPARE(finder.type(u"company"_s).first(), u"Entity"_s);
    finder.desk().use(Language::French);
    QCOMPARE(finder.list()->model()->index(0, 0).data().toString(), u"Entité"_s);
    QCOMPARE(finder.box().text(), u"company"_s);
}

void TestFindBox::tellsScreenReaders()
{
    Finder finder;
    finder.type(u"XW2000"_s);
    QVERIFY(finder.box().accessibleDescription().contains(finder.list()->currentText()));
    QVERIFY(!finder.list()->accessibleName().isEmpty());
    QVERIFY(!finder.box().accessibleName().isEmpty());
}

CITSS_GUI_MAIN(TestFindBox)
#include "tst_find_box.moc"
