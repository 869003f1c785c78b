// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what waits for whom, claimed and assigned by keyboard, what falls due and who
// would fall short; in both languages, at a past moment, and while others change things.
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/compliance_readiness.h"
#include "ui/pages/deadline_list.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/home_page.h"
#include "ui/pages/proposal_panel.h"
#include "ui/pages/shortfall_outlook.h"
#include "ui/pages/task_list.h"
#include "ui/pages/task_panel.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/command_form.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

#include <memory>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A person in front of the first page.
class Seat {
public:
    explicit Seat(const QString& username) : m_desk(username) {}

    void sit()
    {
        m_window = windowOf(m_desk);
        EVENTUALLY(home().isLoaded());
    }

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] HomePage& home() { return *m_window->findChild<HomePage*>(); }
    [[nodiscard]] TaskList& tasks() { return home().tasks(); }
    [[nodiscard]] QPushButton* button(const char* name)
    {
        return home().findChild<QPushButton*>(QLatin1String(name));
    }
    /// What a column says of a row.
    [[nodiscard]] QString cell(int row, int column)
    {
        return tasks().table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList kinds()
    {
        QStringList list;
        for (const TaskRow& task : tasks().rows()) {
            list.append(task.kind);
        }
        return list;
    }
    /// "reg" proposes to suspend the first entity.
    void propose()
    {
        const auto outcome = m_desk.scenario().run(
            "reg",
            "SetEntityState",
            "{'entity_id': 'XW1001', 'state': 'SUSPENDED', 'reason': 'Fraud'}");
        QVERIFY2(outcome.has_value(), qPrintable(codesOf(outcome)));
    }

private:
    Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

class TestHomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsByKeyboard_data();
    void claimsByKeyboard();
    void decidesWhatWaits();
    void assignsToAColleague();
    void showsWhatOthersDo();
    void opensTheFormOfATask();
    void worksOutShortfalls();
    void barsOpenTheirRows();
    void opensEventsAndDeadlines();
    void looksAtThePast();
    void guidesWhenNothingWaits();
    void offersOnlyWhatMayBeDone();
};

void TestHomePage::claimsByKeyboard_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("due");
    QTest::newRow("English") << Language::English << u"For me  1"_s << u"in 14 days"_s;
    QTest::newRow("French") << Language::French << u"Pour moi  1"_s << u"dans 14 jours"_s;
}

void TestHomePage::claimsByKeyboard()
{
    QFETCH(Language, language);
    QFETCH(QString, mine);
    QFETCH(QString, due);
    Seat seat(u"aut"_s);
    seat.desk().addEntities(1);
    seat.propose();
    seat.desk().use(language);
    seat.sit();
    EVENTUALLY_EQUAL(seat.tasks().tabs().tabText(0), mine);
    QCOMPARE(seat.cell(0, 2), due);
    QVERIFY(seat.tasks().table().isColumnHidden(4));  // nobody has claimed any
    tabTo(&seat.tasks().table());
    QVERIFY(seat.tasks().current());
    press(seat.button("claimTask"));
    EVENTUALLY_EQUAL(seat.cell(0, 4), u"Person aut"_s);
    QVERIFY(!seat.tasks().table().isColumnHidden(4));
    QVERIFY(!seat.button("claimTask")->isVisible());
    press(seat.button("releaseTask"));
    EVENTUALLY_EQUAL(seat.cell(0, 4), QString());
    QVERIFY(seat.tasks().table().isColumnHidden(4));
    // The key does what the button does, and the row stays chosen.
    tabTo(&seat.tasks().table());
    QTest::keyClick(&seat.tasks().table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY_EQUAL(seat.cell(0, 4), u"Person aut"_s);
    QVERIFY(seat.tasks().current());
    keepPicture(seat.window(), u"home-claimed"_s);
}

void TestHomePage::decidesWhatWaits()
{
    Seat seat(u"aut"_s);
    seat.desk().addEntities(1);
    seat.propose();
    seat.sit();
    // The first decision is in sight without a search for it.
    EVENTUALLY(!seat.home().proposal().isEmpty());
    QTest::keyClick(&seat.tasks().table(), Qt::Key_Return);
    auto* const comment = seat.home().findChild<QPlainTextEdit*>(u"comment"_s);
    EVENTUALLY(comment->hasFocus());
    QTest::keyClicks(comment, u"Seen"_s);
    press(seat.button("ApproveProposal"));
    EVENTUALLY_EQUAL(seat.tasks().count(TaskList::Whose::Mine), qsizetype(0));
    QVERIFY(seat.home().proposal().note().contains(u"entry"_s));
    QCOMPARE(seat.desk().scenario().cell("proposals", "{}", "state"), u"APPROVED"_s);
}

void TestHomePage::assignsToAColleague()
{
    Seat seat(u"reg"_s);
    seat.desk().addEntities(1);
    seat.propose();
    seat.sit();
    seat.tasks().show(TaskList::Whose::Others);
    EVENTUALLY_EQUAL(seat.kinds(), QStringList{u"DECIDE"_s});
    seat.tasks().table().selectRow(0);
    QVERIFY(!seat.button("claimTask")->isVisible());  // whoever proposed it does not decide it
    auto* const people = seat.home().findChild<QMenu*>(u"taskPeople"_s);
    Q_EMIT people->aboutToShow();
    EVENTUALLY(people->findChild<QAction*>(u"assignTo_aut"_s) != nullptr);
    QVERIFY(people->findChild<QAction*>(u"assignTo_adm"_s) == nullptr);
    people->findChild<QAction*>(u"assignTo_aut"_s)->trigger();
    EVENTUALLY_EQUAL(seat.cell(0, 4), u"Person aut"_s);
    QCOMPARE(seat.desk().scenario().cell("tasks", "{'kind': 'DECIDE'}", "assigned_by"),
             u"Person reg"_s);
}

void TestHomePage::showsWhatOthersDo()
{
    Seat seat(u"aut"_s);
    seat.desk().addEntities(1);
    seat.sit();
    QCOMPARE(seat.tasks().count(TaskList::Whose::Mine), qsizetype(0));
    seat.propose();
    EVENTUALLY_EQUAL(seat.kinds(), QStringList{u"DECIDE"_s});
    EVENTUALLY_EQUAL(seat.home().deadlines().rows().size(), qsizetype(1));
    // What is chosen stays so while other things change.
    EVENTUALLY(seat.tasks().current());
    seat.desk().addEntities(1);
    EVENTUALLY_EQUAL(seat.tasks().count(TaskList::Whose::Others), qsizetype(2));
    QCOMPARE(seat.tasks().current()->kind, u"DECIDE"_s);
    const auto withdrawn = seat.desk().scenario().run(
        "reg", "WithdrawProposal", "{'proposal': 1, 'comment': 'A mistake'}");
    QVERIFY(withdrawn.has_value());
    EVENTUALLY_EQUAL(seat.tasks().count(TaskList::Whose::Mine), qsizetype(0));
    EVENTUALLY(seat.home().deadlines().rows().isEmpty());
}

void TestHomePage::opensTheFormOfATask()
{
    Seat seat(u"reg"_s);
    seat.desk().addEntities(1);
    seat.sit();
    EVENTUALLY_EQUAL(seat.kinds(), QStringList{u"ACCOUNT"_s});
    QCOMPARE(seat.cell(0, 0), u"Open a compliance account"_s);
    QCOMPARE(seat.cell(0, 1), u"XW1001  Company 1"_s);
    seat.tasks().table().setFocus();
    seat.tasks().table().selectRow(0);
    QVERIFY(seat.home().task().task());
    keepPicture(seat.window(), u"home-task"_s);
    QTest::keyClick(&seat.tasks().table(), Qt::Key_Return);
    EVENTUALLY(seat.window().findChild<CommandDialog*>() != nullptr);
    auto* const dialog = seat.window().findChild<CommandDialog*>();
    QCOMPARE(dialog->form().fields().value(u"entity_id"_s).toString(), u"XW1001"_s);
    QCOMPARE(dialog->form().fields().value(u"account_type"_s).toString(), u"COMPLIANCE"_s);
    dialog->close();
}

void TestHomePage::worksOutShortfalls()
{
    Seat seat(u"adm"_s);
    ComplianceWorld world(seat.desk());
    world.loadEmissions();
    world.openEvent();
    world.publish();
    seat.sit();
    const QString event = QLatin1String(ComplianceWorld::Event);
    ShortfallOutlook& outlook = seat.home().shortfalls();
    EVENTUALLY(outlook.isLoaded());
    QVERIFY(!outlook.shortfalls().isVisibleTo(&outlook));
    seat.home().openView(u"deadlines"_s, {});
    press(outlook.findChild<QPushButton*>(u"workOut_"_s + event));
    EVENTUALLY(!outlook.isWorking() && outlook.shortfalls().isVisibleTo(&outlook));
    QCOMPARE(outlook.shortfalls().table().rowCount(), 1);
    QVERIFY2(outlook.eventText(event).contains(u"1 entity"_s),
             qPrintable(outlook.eventText(event)));
    QVERIFY(outlook.limits().isVisibleTo(&outlook));
    QCOMPARE(outlook.limits().table().rowCount(), 1);
    QVERIFY(seat.desk().scenario().rows("previews").isEmpty());  // nothing was stored
    keepPicture(seat.window(), u"home-shortfalls"_s);
    // What was only rehearsed is in no list: the event's readiness has the row.
    Q_EMIT outlook.shortfalls().categoryActivated(u"WA1002"_s);
    EVENTUALLY_EQUAL(seat.window().currentSection(), u"compliance"_s);
    auto* const readiness = seat.window().findChild<ComplianceReadiness*>();
    QVERIFY(readiness != nullptr);
    EVENTUALLY(readiness->isLoaded() && readiness->table().currentIndex().isValid());
    QCOMPARE(readiness->shown()
                 .at(readiness->table().currentIndex().row())
                 .value(u"entity_id"_s)
                 .toString(),
             u"WA1002"_s);
}

void TestHomePage::barsOpenTheirRows()
{
    Seat seat(u"adm"_s);
    ComplianceWorld world(seat.desk());
    world.loadEmissions();
    world.openEvent();
    world.publish();
    const QString event = QLatin1String(ComplianceWorld::Event);
    QCOMPARE(codesOf(seat.desk().scenario().run(
                 "prg", "PreviewComplianceRun", QCborMap{{u"event"_s, event}, {u"lines"_s, true}})),
             u"ok"_s);
    seat.sit();
    ShortfallOutlook& outlook = seat.home().shortfalls();
    EVENTUALLY(outlook.isLoaded());
    QSignalSpy places(&outlook, &ShortfallOutlook::placeRequested);
    Q_EMIT outlook.shortfalls().categoryActivated(u"WA1002"_s);
    QCOMPARE(places.size(), 1);
    RecordPlace place = places.first().first().value<RecordPlace>();
    QCOMPARE(place.view, u"projected_shortfalls"_s);
    QCOMPARE(place.filters,
             (QList<Filter>{{u"event"_s, Comparison::Equal, event},
                            {u"entity_id"_s, Comparison::Equal, u"WA1002"_s}}));
    EVENTUALLY_EQUAL(seat.window().currentSection(), u"compliance"_s);
    const QString limit = seat.desk().scenario().cell("limits_near", "{}", "limit_id");
    const QString entity = seat.desk().scenario().cell("limits_near", "{}", "entity_id");
    Q_EMIT outlook.limits().categoryActivated(entity + u' ' + limit);
    place = places.last().first().value<RecordPlace>();
    QCOMPARE(place.view, u"limits_near"_s);
    QCOMPARE(place.filters.size(), 3);
    QCOMPARE(place.filters.last().value.toString(), limit);
}

void TestHomePage::opensEventsAndDeadlines()
{
    Seat seat(u"adm"_s);
    ComplianceWorld world(seat.desk());
    world.loadEmissions();
    world.openEvent();
    world.publish();
    world.passDeadline();
    seat.sit();
    EVENTUALLY_EQUAL(seat.home().events().events().size(), qsizetype(1));
    EVENTUALLY_EQUAL(seat.home().deadlines().rows().size(), qsizetype(1));
    QVERIFY(seat.home().deadlines().rows().first().isOverdue);
    QVERIFY(seat.kinds().contains(u"PREVIEW"_s));
    QTableView& table = seat.home().deadlines().table();
    tabTo(&table);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    EVENTUALLY_EQUAL(seat.window().currentSection(), u"compliance"_s);
}

void TestHomePage::looksAtThePast()
{
    Seat seat(u"aut"_s);
    seat.desk().addEntities(1);
    seat.propose();
    const JournalNumber then = seat.desk().scenario().head();
    Q_UNUSED(seat.desk().scenario().run(
        "reg", "WithdrawProposal", "{'proposal': 1, 'comment': 'A mistake'}"));
    seat.sit();
    QCOMPARE(seat.tasks().count(TaskList::Whose::Mine), qsizetype(0));
    seat.desk().link().setMoment({.number = then});
    EVENTUALLY_EQUAL(seat.kinds(), QStringList{u"DECIDE"_s});
    seat.tasks().table().selectRow(0);
    QVERIFY(!seat.button("claimTask")->isEnabled());
    QVERIFY(!seat.button("claimTask")->toolTip().isEmpty());
    QVERIFY(!seat.button("assignTask")->isEnabled());
    keepPicture(seat.window(), u"home-past"_s);
    seat.desk().link().setMoment({});
    EVENTUALLY_EQUAL(seat.tasks().count(TaskList::Whose::Mine), qsizetype(0));
}

void TestHomePage::guidesWhenNothingWaits()
{
    Seat seat(u"aud"_s);
    seat.sit();
    auto* const empty = seat.tasks().findChild<QLabel*>(u"emptyText"_s);
    QVERIFY(empty->isVisible());
    EVENTUALLY(empty->text().contains(u"This registry is new"_s));
    const QString english = empty->text();
    QVERIFY(seat.home().deadlines().findChild<QLabel*>(u"emptyText"_s)->isVisible());
    seat.desk().use(Language::French);
    EVENTUALLY(empty->text() != english);
    seat.desk().scenario().addJurisdiction("XW");
    seat.home().enter();
    EVENTUALLY(empty->text().startsWith(u"Rien n"_s));
}

void TestHomePage::offersOnlyWhatMayBeDone()
{
    Seat seat(u"aud"_s);
    seat.desk().addEntities(1);
    seat.propose();
    seat.sit();
    seat.tasks().show(TaskList::Whose::All);
    EVENTUALLY_EQUAL(seat.kinds(), (QStringList{u"DECIDE"_s, u"ACCOUNT"_s}));
    seat.tasks().table().selectRow(1);
    QVERIFY(!seat.button("claimTask")->isVisible());
    QVERIFY(!seat.button("assignTask")->isVisible());
    QVERIFY(!seat.button("doTask")->isVisible());
    QVERIFY(seat.button("openTaskRecord")->isVisible());
}

CITSS_GUI_MAIN(TestHomePage)
#include "tst_home_page.moc"
