// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of a compliance event in one window, by keyboard alone, person after person, in
// both languages.
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
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
#include "ui/widgets/problem_list.h"
#include "ui/widgets/view_table.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <memory>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// One window, one pair of hands on the keyboard, several persons one after the other.
class Walk {
public:
    explicit Walk(Desk& desk) : m_desk(desk) {}

    /// Somebody else sits down and opens the page.
    void seat(const QString& username)
    {
        m_window.reset();
        m_desk.signIn(username);
        m_window = windowOf(m_desk);
        QVERIFY(m_window->open(u"compliance"_s));
        settle();
    }

    [[nodiscard]] CompliancePage& page() const
    {
        return *qobject_cast<CompliancePage*>(&m_window->currentPage());
    }

    void settle() { citss::settle(*m_window); }

    /// Goes to a step along the bar of tabs.
    void step(const QString& name)
    {
        goToStep(page(), name);
        settle();
    }

    /// The other person decides what waits: the newest proposal.
    void approve(const QString& username)
    {
        seat(username);
        step(u"complianceDecisions"_s);
        auto& decisions = page().tab<ComplianceDecisions>();
        EVENTUALLY(decisions.list().model()->rowCount() > 0);
        auto* const button = decisions.findChild<QPushButton*>(u"ApproveProposal"_s);
        EVENTUALLY(button->isVisible());
        const QString next = QCoreApplication::translate("citss::ComplianceStep",
                                                         "Next: you approve or deny proposal %1.");
        QVERIFY2(page().standing().contains(next.section(u'%', 0, 0)),
                 qPrintable(page().standing()));
        auto* const comment = decisions.findChild<QPlainTextEdit*>(u"comment"_s);
        tabTo(comment);
        QTest::keyClicks(comment, u"Checked"_s);
        const auto* const found = decisions.panel().findChild<ProblemList*>();
        look(u"10-approve"_s);
        press(button);
        EVENTUALLY_ELSE(!button->isVisible(), codesOf(found->problems()));
        EVENTUALLY_EQUAL(decisions.list().model()->rowCount(), 0);
        QVERIFY(!decisions.panel().note().isEmpty());
    }

    /// Keeps a picture of what is in front.
    void look(const QString& name)
    {
        settle();
        keepPicture(*m_window, name);
    }

    /// Leaves a dialog by Escape.
    void leave(QDialog* dialog)
    {
        const QPointer<QDialog> left(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        EVENTUALLY(left.isNull() || !left->isVisible());
        m_window->activateWindow();  // not every platform does so by itself
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The dialog that is open now.
    template <typename T>
    T* dialog()
    {
        T* found = nullptr;
        const auto look = [&found] {
            found = qobject_cast<T*>(QApplication::activeWindow());
            return found != nullptr;
        };
        return QTest::qWaitFor(look, 20'000) ? found : nullptr;
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
    press(walk.page().findChild<QPushButton*>(u"OpenComplianceEvent"_s));
    auto* const dialog = walk.dialog<CommandDialog>();
    QVERIFY(dialog != nullptr);
    QWidget* const jurisdiction = dialog->form().editor(u"jurisdiction"_s)->input();
    tabTo(jurisdiction);
    QTest::keyClicks(jurisdiction, u"WA"_s);
    QWidget* const type = dialog->form().editor(u"type"_s)->input();
    tabTo(type);
    for (int i = 0; i < 8; ++i) {
        if (dialog->form().fields().value(u"type"_s).toString() == u"ANNUAL"_s) {
            break;
        }
        QTest::keyClick(type, Qt::Key_Down);
    }
    QWidget* const year = dialog->form().editor(u"year"_s)->input();
    tabTo(year);
    QTest::keyClicks(year, u"2025"_s);
    press(&dialog->actButton());
    EVENTUALLY(!dialog->outcomeText().isEmpty());
    keepPicture(*dialog, u"1-open-event"_s);
    walk.leave(dialog);
    walk.approve(u"aut"_s);
}

void TestComplianceWalk::importEmissions(Walk& walk, Desk& desk, ComplianceWorld& world)
{
    walk.seat(u"prg"_s);
    QCOMPARE(walk.page().desk().current()->id, QString::fromLatin1(ComplianceWorld::Event));
    walk.step(u"complianceEmissions"_s);
    auto& emissions = walk.page().tab<ComplianceEmissions>();
    desk.prompter().willChoose(world.emissionsFile("F1003,Mill,many,Positive\nF9999,,5,\n"));
    press(&emissions.importButton());
    auto* refused = walk.dialog<ComplianceImportDialog>();
    QVERIFY(refused != nullptr);
    EVENTUALLY(refused->isRead());
    keepPicture(*refused, u"2-import-refused"_s);
    QCOMPARE(refused->import().findings().first().row, u"4"_s);
    QVERIFY(!refused->act().button().isEnabled());
    QVERIFY(!refused->act().button().accessibleDescription().isEmpty());
    walk.leave(refused);
    desk.prompter().willChoose(world.emissionsFile());
    press(&emissions.importButton());
    auto* const dialog = walk.dialog<ComplianceImportDialog>();
    QVERIFY(dialog != nullptr);
    EVENTUALLY(dialog->act().button().isEnabled());
    keepPicture(*dialog, u"3-import"_s);
    press(&dialog->act().button());
    EVENTUALLY(!dialog->act().note().isEmpty());
    keepPicture(*dialog, u"4-import-proposed"_s);
    walk.leave(dialog);
    QVERIFY(desk.scenario().rows("emissions").isEmpty());
    walk.approve(u"aut"_s);
    QCOMPARE(desk.scenario().rows("emissions").size(), 2);
}

void TestComplianceWalk::publish(Walk& walk)
{
    walk.seat(u"prg"_s);
    walk.step(u"complianceObligations"_s);
    auto& obligations = walk.page().tab<ComplianceObligations>();
    EVENTUALLY(obligations.act().forecast().has_value());
    walk.look(u"5-obligations"_s);
    QVERIFY(obligations.act().button().text().contains(u'3'));
    press(&obligations.act().button());
    EVENTUALLY(!obligations.act().note().isEmpty());
    EVENTUALLY(!obligations.act().button().isEnabled());
    walk.approve(u"aut"_s);
}

void TestComplianceWalk::previewTooEarly(Walk& walk)
{
    walk.seat(u"adm"_s);
    walk.step(u"complianceSurrender"_s);
    QVERIFY(!walk.page().tab<ComplianceSurrender>().act().button().isEnabled());
    walk.step(u"compliancePreview"_s);
    auto& preview = walk.page().tab<CompliancePreview>();
    press(&preview.act().button());
    EVENTUALLY_EQUAL(preview.table().model().rowCount(), 3);
    walk.settle();
    tabTo(&preview.table().table());
    QTest::keyClick(&preview.table().table(), Qt::Key_Down);
    // Long before the deadline it is told line by line already.
    EVENTUALLY(!preview.why().plan().lines.isEmpty());
    QVERIFY(preview.why().plan().problems.isEmpty());
    walk.look(u"6-preview-too-early"_s);
    walk.step(u"complianceSurrender"_s);
    auto& surrender = walk.page().tab<ComplianceSurrender>();
    QVERIFY(!surrender.act().button().isEnabled());
    QVERIFY(surrender.act().button().toolTip().contains(u"2026-11-0"_s));
    walk.look(u"7-surrender-too-early"_s);
}

void TestComplianceWalk::proposeSurrender(Walk& walk, Desk& desk)
{
    walk.seat(u"adm"_s);
    walk.step(u"compliancePreview"_s);
    auto& preview = walk.page().tab<CompliancePreview>();
    EVENTUALLY_EQUAL(preview.table().model().rowCount(), 3);
    tabTo(&preview.table().table());
    QTest::keyClick(&preview.table().table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&preview.table().table(), Qt::Key_Space);
    EVENTUALLY_EQUAL(preview.why().plan().lines.size(), 3);
    QVERIFY(!preview.why().plan().isStale);
    QVERIFY(preview.why().explanation().contains(u"order.OFFSET_DEBS"_s));
    walk.look(u"8-why"_s);
    walk.step(u"complianceSurrender"_s);
    auto& surrender = walk.page().tab<ComplianceSurrender>();
    EVENTUALLY(surrender.act().forecast().has_value());
    QCOMPARE(surrender.act().forecast()->made.value(u"retired"_s).toInteger(), 50'000);
    QVERIFY(surrender.act().button().text().contains(u"50"_s));
    QCOMPARE(surrender.names().model()->rowCount(), 3);
    press(&surrender.act().button());
    EVENTUALLY(!surrender.act().note().isEmpty());
    walk.look(u"9-proposed"_s);
    EVENTUALLY(!surrender.act().button().isEnabled());
    QVERIFY(desk.scenario().rows("runs").isEmpty());
    // The one who proposed sees why the decision is not theirs.
    walk.step(u"complianceDecisions"_s);
    walk.approve(u"aut"_s);
    QCOMPARE(desk.scenario().rows("runs").size(), 3);
}

void TestComplianceWalk::lookAtResult(Walk& walk)
{
    // Nothing is wrong with what is done: a sentence, no list of refusals.
    walk.seat(u"adm"_s);
    walk.step(u"complianceSurrender"_s);
    auto& surrender = walk.page().tab<ComplianceSurrender>();
    EVENTUALLY_EQUAL(surrender.act().found().size(), 4);
    QVERIFY(surrender.act().findChild<ProblemList*>()->problems().isEmpty());
    QVERIFY(!surrender.act().summary().isEmpty());
    walk.look(u"10-surrendered"_s);
    walk.seat(u"aud"_s);
    walk.step(u"complianceResult"_s);
    auto& result = walk.page().tab<ComplianceResult>();
    EVENTUALLY_EQUAL(result.runs().model().rowCount(), 3);
    QVERIFY(!result.summary().isEmpty());
    QVERIFY(!result.coveredBars().description().isEmpty());
    QVERIFY(!result.kindBars().description().isEmpty());
    tabTo(&result.runs().table());
    QTest::keyClick(&result.runs().table(), Qt::Key_Down);
    EVENTUALLY(!result.why().plan().lines.isEmpty());
    walk.look(u"11-result"_s);
}

void TestComplianceWalk::reverse(Walk& walk, Desk& desk)
{
    walk.seat(u"adm"_s);
    walk.step(u"complianceReversal"_s);
    auto& reversal = walk.page().tab<ComplianceReversal>();
    QVERIFY(!reversal.act().button().isEnabled());
    QWidget* const reason = reversal.form().editor(u"reason"_s)->input();
    tabTo(reason);
    QTest::keyClicks(reason, u"Wrong emissions"_s);
    EVENTUALLY(reversal.act().forecast().has_value());
    walk.look(u"12-reversal"_s);
    QVERIFY(reversal.act().button().text().contains(u"50"_s));
    press(&reversal.act().button());
    EVENTUALLY(!reversal.act().note().isEmpty());
    walk.approve(u"aut"_s);
    QCOMPARE(desk.scenario().rows("runs", "{'state': 'REVERSED'}").size(), 3);
}

CITSS_GUI_MAIN(TestComplianceWalk)
#include "tst_compliance_walk.moc"
