// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has never seen the program opens the demo and goes where it says, by keyboard, until
// the instruments are retired.
#include "app/demo.h"
#include "app/translators.h"
#include "core/catalogue/catalogue.h"
#include "tests/support/gui_main.h"
#include "tests/ui/fake_prompter.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_page.h"
#include "ui/pages/compliance_preview.h"
#include "ui/pages/compliance_result.h"
#include "ui/pages/compliance_surrender.h"
#include "ui/pages/compliance_why.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/home_page.h"
#include "ui/pages/proposal_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/view_table.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const QString Event = u"WA-2025-ANNUAL"_s;

/// The demo, opened as the program opens it.
class Demo {
public:
    explicit Demo(Language language)
        : m_opened(openDemo(u"washington-california"_s).value()),
          m_link(std::make_unique<RegistryLink>(m_opened->registry(), catalogue())),
          m_drafts(QString())
    {
        m_translators.use(language);
    }
    ~Demo()
    {
        m_window.reset();
        m_link.reset();
        m_translators.use(Language::English);
    }
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    /// Chooses a persona with the arrow keys and enters.
    void signIn(const QString& username)
    {
        m_window.reset();
        SignInDialog dialog({.link = *m_link,
                             .prompter = m_prompter,
                             .languages = languages(),
                             .defaultUser = m_opened->defaultUser()});
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* const personas = dialog.findChild<QListWidget*>(u"personas"_s);
        EVENTUALLY(personas->count() > 1 && personas->hasFocus());
        for (int i = 0; i < personas->count(); ++i) {
            if (personas->currentItem()->data(Qt::UserRole).toString() != username) {
                QTest::keyClick(personas, Qt::Key_Down);
            }
        }
        QTest::keyClick(personas, Qt::Key_Return);
        EVENTUALLY_EQUAL(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(m_link->session()->username, username);
        openWindow();
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] HomePage& home() { return *m_window->findChild<HomePage*>(); }
    [[nodiscard]] CompliancePage& compliance() { return *m_window->findChild<CompliancePage*>(); }
    [[nodiscard]] QPushButton* notice()
    {
        return home().findChild<QPushButton*>(u"openEvent_"_s + Event);
    }

private:
    Languages languages()
    {
        return {.use = [this](const QString& code) { m_translators.use(*languageFromCode(code)); },
                .current = [this] { return languageCode(m_translators.language()); }};
    }

    void openWindow()
    {
        m_window = windowOf(
            Workplace{.link = *m_link, .prompter = m_prompter, .drafts = m_drafts},
            WindowParts{.languages = languages(), .chainCheck = {}, .settings = m_settings});
        settle(*m_window);
    }

    Translators m_translators;
    FakePrompter m_prompter;
    std::unique_ptr<OpenedRegistry> m_opened;
    std::unique_ptr<RegistryLink> m_link;
    DraftStore m_drafts;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

class TestDemoWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromOpeningToCommit_data();
    void fromOpeningToCommit();

private:
    static void preview(Demo& demo);
    static void propose(Demo& demo);
    static void approve(Demo& demo);
    static void seeResult(Demo& demo);
};

void TestDemoWalk::fromOpeningToCommit_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

void TestDemoWalk::fromOpeningToCommit()
{
    QFETCH(bool, french);
    Demo demo(french ? Language::French : Language::English);
    for (const auto step : {preview, propose, approve, seeResult}) {
        step(demo);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestDemoWalk::preview(Demo& demo)
{
    demo.signIn(u"a.osei"_s);
    EVENTUALLY(demo.notice() != nullptr);
    press(demo.notice());
    EVENTUALLY(demo.compliance().desk().current() &&
               demo.compliance().desk().current()->id == Event);
    QCOMPARE(demo.window().currentSection(), u"compliance"_s);
    press(&demo.compliance().nextButton());
    auto& preview = demo.compliance().tab<CompliancePreview>();
    QCOMPARE(&demo.compliance().currentTab(), &preview);
    press(&preview.act().button());
    EVENTUALLY(preview.table().model().rowCount() > 20);
    tabTo(&preview.table().table());
    QTest::keyClick(&preview.table().table(), Qt::Key_Down);
    EVENTUALLY(!preview.why().plan().lines.isEmpty());
    QVERIFY(!preview.why().explanation().isEmpty());
}

void TestDemoWalk::propose(Demo& demo)
{
    press(&demo.compliance().nextButton());
    auto& surrender = demo.compliance().tab<ComplianceSurrender>();
    QCOMPARE(&demo.compliance().currentTab(), &surrender);
    EVENTUALLY(surrender.act().forecast().has_value());
    QVERIFY(!surrender.act().summary().isEmpty());
    press(&surrender.act().button());
    EVENTUALLY(!surrender.act().note().isEmpty());
    press(&demo.compliance().nextButton());
    QCOMPARE(demo.compliance().currentTab().objectName(), u"complianceDecisions"_s);
    auto* const approve =
        demo.compliance().currentTab().findChild<QPushButton*>(u"ApproveProposal"_s);
    QVERIFY(!approve->isVisible());
}

void TestDemoWalk::approve(Demo& demo)
{
    demo.signIn(u"t.nguyen"_s);
    // What waits is shown at once, without a search for it.
    EVENTUALLY(!demo.home().proposal().isEmpty());
    auto* const comment = demo.home().findChild<QPlainTextEdit*>(u"comment"_s);
    tabTo(comment);
    QTest::keyClicks(comment, u"Checked"_s);
    press(demo.home().findChild<QPushButton*>(u"ApproveProposal"_s));
    EVENTUALLY(!demo.home().proposal().note().isEmpty());
    EVENTUALLY(demo.notice() == nullptr);
}

void TestDemoWalk::seeResult(Demo& demo)
{
    demo.signIn(u"i.auditor"_s);
    QVERIFY(
        demo.window().openView(u"compliance_events"_s, {{u"event"_s, Comparison::Equal, Event}}));
    EVENTUALLY(demo.compliance().desk().current() &&
               demo.compliance().desk().current()->id == Event);
    press(&demo.compliance().nextButton());
    auto& result = demo.compliance().tab<ComplianceResult>();
    QCOMPARE(&demo.compliance().currentTab(), &result);
    EVENTUALLY(result.runs().model().rowCount() > 20);
    EVENTUALLY(!result.kindBars().description().isEmpty());
    QVERIFY(!demo.compliance().nextButton().isVisible());
}

CITSS_GUI_MAIN(TestDemoWalk)
#include "tst_demo_walk.moc"
