// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of a compliance event in one window, by keyboard alone, person after person, in
// both languages.
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_decisions.h"
#include "ui/pages/compliance_emissions.h"
#include "ui/pages/compliance_import_dialog.h"
#include "ui/pages/compliance_obligations.h"
#include "ui/pages/compliance_page.h"
#include "ui/pages/compliance_preview.h"
#include "ui/pages/compliance_result.h"
#include "ui/pages/compliance_reversal.h"
#include "ui/pages/compliance_surrender.h"
#include "ui/pages/compliance_why.h"
#include "ui/pages/proposal_panel.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/view_table.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <memory>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostTabs = 200;

/// One window, one pair of hands on the keyboard, several persons one after the other.
class Walk {
public:
    explicit Walk(Desk& desk) : m_desk(desk) {}

    /// Somebody else sits down and opens the page.
    void seat(const QString& username)
    {
        m_window.reset();
        m_desk.signIn(username);
        m_window = std::make_unique<MainWindow>(
            m_desk.workplace(),
            WindowParts{.languages = m_desk.languages(), .chainCheck = {}, .idleMinutes = 0});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->open(u"compliance"_s));
        settle();
    }

    [[nodiscard]] CompliancePage& page() const
    {
        return *qobject_cast<CompliancePage*>(&m_window->currentPage());
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isLoaded(), 20'000);
        QCoreApplication::processEvents();
    }

    /// Presses Tab until the widget has the keys: what cannot be reached so fails the walk.
    void tabTo(QWidget* wanted)
    {
        QVERIFY(wanted != nullptr);
        for (int i = 0; i < MostTabs && !wanted->hasFocus(); ++i) {
            QWidget* const at = QApplication::focusWidget();
            QTest::keyClick(at == nullptr ? QApplication::activeWindow() : at, Qt::Key_Tab);
        }
        QVERIFY2(wanted->hasFocus(), qPrintable(wanted->objectName()));
    }

    void press(QPushButton* button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
        tabTo(button);
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// Goes to a step along the bar of tabs.
    void step(const QString& name)
    {
        auto* const bar = page().findChild<QTabBar*>(u"sectionTabs"_s, Qt::FindDirectChildrenOnly);
        tabTo(bar);
        QTest::keyClick(bar, Qt::Key_Home);
        for (int i = 0; i < bar->count() && page().currentTab().objectName() != name; ++i) {
            QTest::keyClick(bar, Qt::Key_Right);
        }
        QCOMPARE(page().currentTab().objectName(), name);
        settle();
    }

    /// The other person decides what waits: the newest proposal.
    void approve(const QString& username)
    {
        seat(username);
        step(u"complianceDecisions"_s);
        auto& decisions = page().tab<ComplianceDecisions>();
        QTRY_VERIFY(decisions.list().model()->rowCount() > 0);
        auto* const button = decisions.findChild<QPushButton*>(u"ApproveProposal"_s);
        QTRY_VERIFY(button->isVisible());
        auto* const comment = decisions.findChild<QPlainTextEdit*>(u"comment"_s);
        tabTo(comment);
        QTest::keyClicks(comment, u"Checked"_s);
        press(button);
        QTRY_VERIFY(!button->isVisible());
        QTRY_COMPARE(decisions.list().model()->rowCount(), 0);
        QVERIFY(!decisions.panel().note().isEmpty());
    }

    /// The dialog that is open now.
    template <typename T>
    T* dialog()
    {
        T* found = nullptr;
        for (int i = 0; i < 100 && found == nullptr; ++i) {
            QTest::qWait(20);
            found = qobject_cast<T*>(QApplication::activeWindow());
        }
        return found;
    }

private:
    Desk& m_desk;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

class TestComplianceWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeJob_data();
    void wholeJob();

private:
    static void openEvent(Walk& walk);
    static void importEmissions(Walk& walk, Desk& desk, ComplianceWorld& world);
    static void publish(Walk& walk);
    static void previewTooEarly(Walk& walk);
    static void proposeSurrender(Walk& walk, Desk& desk);
    static void lookAtResult(Walk& walk);
    static void reverse(Walk& walk, Desk& desk);
};

void TestComplianceWalk::wholeJob_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

void TestComplianceWalk::wholeJob()
{
    QFETCH(bool, french);
    Desk desk;
    desk.use(french ? Language::French : Language::English);
    ComplianceWorld world(desk);
    Walk walk(desk);
    using Step = std::function<void()>;
    const QList<Step> steps = {[&] { openEvent(walk); },
                               [&] { importEmissions(walk, desk, world); },
                               [&] { publish(walk); },
                               [&] { previewTooEarly(walk); },
                               [&] { world.passDeadline(); },
                               [&] { proposeSurrender(walk, desk); },
                               [&] { lookAtResult(walk); },
                               [&] { reverse(walk, desk); }};
    for (const Step& step : steps) {
        step();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QCOMPARE(desk.scenario().cell("compliance_events", "{}", "state"), u"CUT_OFF"_s);
}

void TestComplianceWalk::openEvent(Walk& walk)
{
    walk.seat(u"prg"_s);
    walk.press(walk.page().findChild<QPushButton*>(u"OpenComplianceEvent"_s));
    auto* const dialog = walk.dialog<CommandDialog>();
    QVERIFY(dialog != nullptr);
    QWidget* const jurisdiction = dialog->form().editor(u"jurisdiction"_s)->input();
    walk.tabTo(jurisdiction);
    QTest::keyClicks(jurisdiction, u"WA"_s);
    QWidget* const type = dialog->form().editor(u"type"_s)->input();
    walk.tabTo(type);
    for (int i = 0; i < 8; ++i) {
        if (dialog->form().fields().value(u"type"_s).toString() == u"ANNUAL"_s) {
            break;
        }
        QTest::keyClick(type, Qt::Key_Down);
    }
    QWidget* const year = dialog->form().editor(u"year"_s)->input();
    walk.tabTo(year);
    QTest::keyClicks(year, u"2025"_s);
    walk.press(&dialog->actButton());
    QTRY_VERIFY(!dialog->outcomeText().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    walk.approve(u"aut"_s);
}

void TestComplianceWalk::importEmissions(Walk& walk, Desk& desk, ComplianceWorld& world)
{
    walk.seat(u"prg"_s);
    QCOMPARE(walk.page().desk().current()->id, QString::fromLatin1(ComplianceWorld::Event));
    walk.step(u"complianceEmissions"_s);
    auto& emissions = walk.page().tab<ComplianceEmissions>();
    desk.prompter().willChoose(world.emissionsFile("F1003,Mill,many,Positive\nF9999,,5,\n"));
    walk.press(&emissions.importButton());
    auto* refused = walk.dialog<ComplianceImportDialog>();
    QVERIFY(refused != nullptr);
    QTRY_VERIFY(refused->isRead());
    QCOMPARE(refused->import().findings().first().row, u"4"_s);
    QVERIFY(!refused->act().button().isEnabled());
    QVERIFY(!refused->act().button().accessibleDescription().isEmpty());
    QTest::keyClick(refused, Qt::Key_Escape);
    QTRY_VERIFY(walk.dialog<MainWindow>() != nullptr);
    desk.prompter().willChoose(world.emissionsFile());
    walk.press(&emissions.importButton());
    auto* const dialog = walk.dialog<ComplianceImportDialog>();
    QVERIFY(dialog != nullptr);
    walk.press(&dialog->act().button());
    QTRY_VERIFY(!dialog->act().note().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(desk.scenario().rows("emissions").isEmpty());
    walk.approve(u"aut"_s);
    QCOMPARE(desk.scenario().rows("emissions").size(), 2);
}

void TestComplianceWalk::publish(Walk& walk)
{
    walk.seat(u"prg"_s);
    walk.step(u"complianceObligations"_s);
    auto& obligations = walk.page().tab<ComplianceObligations>();
    QTRY_VERIFY(obligations.act().forecast().has_value());
    QVERIFY(obligations.act().button().text().contains(u'3'));
    walk.press(&obligations.act().button());
    QTRY_VERIFY(!obligations.act().note().isEmpty());
    QTRY_VERIFY(!obligations.act().button().isEnabled());
    walk.approve(u"aut"_s);
}

void TestComplianceWalk::previewTooEarly(Walk& walk)
{
    walk.seat(u"adm"_s);
    walk.step(u"complianceSurrender"_s);
    QVERIFY(!walk.page().tab<ComplianceSurrender>().act().button().isEnabled());
    walk.step(u"compliancePreview"_s);
    auto& preview = walk.page().tab<CompliancePreview>();
    walk.press(&preview.act().button());
    QTRY_COMPARE(preview.table().model().rowCount(), 3);
    walk.settle();
    walk.tabTo(&preview.table().table());
    QTest::keyClick(&preview.table().table(), Qt::Key_Down);
    QTRY_VERIFY(!preview.why().plan().problems.isEmpty());
    walk.step(u"complianceSurrender"_s);
    auto& surrender = walk.page().tab<ComplianceSurrender>();
    QVERIFY(!surrender.act().button().isEnabled());
    QVERIFY(surrender.act().button().toolTip().contains(u"2026-11-0"_s));
}

void TestComplianceWalk::proposeSurrender(Walk& walk, Desk& desk)
{
    walk.seat(u"adm"_s);
    walk.step(u"compliancePreview"_s);
    auto& preview = walk.page().tab<CompliancePreview>();
    QTRY_COMPARE(preview.table().model().rowCount(), 3);
    walk.tabTo(&preview.table().table());
    QTest::keyClick(&preview.table().table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&preview.table().table(), Qt::Key_Space);
    QTRY_COMPARE(preview.why().plan().lines.size(), 3);
    QVERIFY(!preview.why().plan().isStale);
    QVERIFY(preview.why().explanation().contains(u"order.OFFSET_DEBS"_s));
    walk.step(u"complianceSurrender"_s);
    auto& surrender = walk.page().tab<ComplianceSurrender>();
    QTRY_VERIFY(surrender.act().forecast().has_value());
    QCOMPARE(surrender.act().forecast()->made.value(u"retired"_s).toInteger(), 50'000);
    QVERIFY(surrender.act().button().text().contains(u"50"_s));
    QCOMPARE(surrender.names().model()->rowCount(), 3);
    walk.press(&surrender.act().button());
    QTRY_VERIFY(!surrender.act().note().isEmpty());
    QTRY_VERIFY(!surrender.act().button().isEnabled());
    QVERIFY(desk.scenario().rows("runs").isEmpty());
    // The one who proposed sees why the decision is not theirs.
    walk.step(u"complianceDecisions"_s);
    walk.approve(u"aut"_s);
    QCOMPARE(desk.scenario().rows("runs").size(), 3);
}

void TestComplianceWalk::lookAtResult(Walk& walk)
{
    walk.seat(u"aud"_s);
    walk.step(u"complianceResult"_s);
    auto& result = walk.page().tab<ComplianceResult>();
    QTRY_COMPARE(result.runs().model().rowCount(), 3);
    QVERIFY(!result.summary().isEmpty());
    QVERIFY(!result.coveredBars().description().isEmpty());
    QVERIFY(!result.kindBars().description().isEmpty());
    walk.tabTo(&result.runs().table());
    QTest::keyClick(&result.runs().table(), Qt::Key_Down);
    QTRY_VERIFY(!result.why().plan().lines.isEmpty());
}

void TestComplianceWalk::reverse(Walk& walk, Desk& desk)
{
    walk.seat(u"adm"_s);
    walk.step(u"complianceReversal"_s);
    auto& reversal = walk.page().tab<ComplianceReversal>();
    QVERIFY(!reversal.act().button().isEnabled());
    QWidget* const reason = reversal.form().editor(u"reason"_s)->input();
    walk.tabTo(reason);
    QTest::keyClicks(reason, u"Wrong emissions"_s);
    QTRY_VERIFY(reversal.act().forecast().has_value());
    QVERIFY(reversal.act().button().text().contains(u"50"_s));
    walk.press(&reversal.act().button());
    QTRY_VERIFY(!reversal.act().note().isEmpty());
    walk.approve(u"aut"_s);
    QCOMPARE(desk.scenario().rows("runs", "{'state': 'REVERSED'}").size(), 3);
}

CITSS_GUI_MAIN(TestComplianceWalk)
#include "tst_compliance_walk.moc"
