// SPDX-License-Identifier: GPL-3.0-or-later
// The main jobs of every day in one window, by keyboard alone, person after person, in both
// languages: registering, opening, issuing, moving, holding, releasing. That of a compliance event
// walks in tst_compliance_walk.
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/home_page.h"
#include "ui/pages/proposal_panel.h"
#include "ui/pages/section_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A step of a walk: the ones after it make no sense once it has failed.
#define STEP(...)                         \
    do {                                  \
        __VA_ARGS__;                      \
        if (QTest::currentTestFailed()) { \
            return;                       \
        }                                 \
    } while (false)

/// What is typed into the fields of a form, in the order of the keys.
using Typed = QList<std::pair<QString, QString>>;

class Clerk {
public:
    explicit Clerk(Desk& desk) : m_desk(desk) {}

    /// Somebody sits down.
    void seat(const QString& username)
    {
        m_window.reset();
        m_desk.signIn(username);
        m_window = windowOf(m_desk);
        settle();
    }

    /// Goes to a section by its key, opens the form of a command there, fills it and gives it.
    void give(const QString& section, const QString& command, const Typed& typed)
    {
        STEP(goTo(section));
        STEP(openForm(command));
        auto* const dialog = qobject_cast<CommandDialog*>(QApplication::activeWindow());
        QVERIFY2(dialog != nullptr, qPrintable(command));
        for (const auto& [field, text] : typed) {
            STEP(type(*dialog, field, text));
        }
        EVENTUALLY_ELSE(dialog->actButton().isEnabled(), problemsOf(*dialog, typed));
        keepPicture(*dialog, command);
        press(&dialog->actButton());
        EVENTUALLY_ELSE(!dialog->outcomeText().isEmpty(), problemsOf(*dialog, typed));
        const QPointer<QDialog> left(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        EVENTUALLY(left.isNull() || !left->isVisible());
    }

    /// Gives a command and has a second person approve it, if it needs one.
    void job(const QString& username,
             const QString& section,
             const QString& command,
             const Typed& typed)
    {
        STEP(seat(username));
        STEP(give(section, command, typed));
        if (m_desk.scenario().rows("proposals", "{'state': 'PROPOSED'}").isEmpty()) {
            return;
        }
        STEP(seat(u"aut"_s));
        STEP(approve());
    }

    /// Decides what waits on Home.
    void approve()
    {
        goTo(u"home"_s);
        auto& home = *qobject_cast<HomePage*>(&m_window->currentPage());
        EVENTUALLY(!home.proposal().isEmpty());
        auto* const comment = home.findChild<QPlainTextEdit*>(u"comment"_s);
        auto* const button = home.findChild<QPushButton*>(u"ApproveProposal"_s);
        EVENTUALLY(comment->isVisible());
        tabTo(comment);
        QTest::keyClicks(comment, u"Seen"_s);
        press(button);
        EVENTUALLY_ELSE(!home.proposal().note().isEmpty() && !button->isVisible(),
                        home.proposal().note());
    }

private:
    void settle() const { citss::settle(*m_window); }

    void goTo(const QString& section) const
    {
        const qsizetype place = m_window->sectionNames().indexOf(section);
        QVERIFY2(place >= 0, qPrintable(section));
        QTest::keyClick(m_window.get(),
                        static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)),
                        Qt::ControlModifier);
        QCOMPARE(m_window->currentSection(), section);
        settle();
    }

    /// Along the tabs of a section until one offers the command, on a button or in its menu.
    void openForm(const QString& command) const
    {
        auto* const section = qobject_cast<SectionPage*>(&m_window->currentPage());
        auto* const bar =
            section->findChild<QTabBar*>(u"sectionTabs"_s, Qt::FindDirectChildrenOnly);
        for (int i = 0; i < bar->count() && !offers(*section->currentView(), command); ++i) {
            tabTo(bar);
            QTest::keyClick(bar, Qt::Key_Right);
            settle();
        }
        ViewPage& view = *section->currentView();
        QVERIFY2(offers(view, command), qPrintable(command));
        if (QToolButton* const button = buttonOf(view, command); button != nullptr) {
            tabTo(button);
            QTest::keyClick(button, Qt::Key_Space);
        } else {
            STEP(openFromMenu(view, command));
        }
        EVENTUALLY(qobject_cast<CommandDialog*>(QApplication::activeWindow()) != nullptr);
    }

    static bool offers(const ViewPage& view, const QString& command)
    {
        return std::any_of(view.actions().begin(), view.actions().end(), [&](const QAction* each) {
            return each->objectName() == command;
        });
    }

    static QToolButton* buttonOf(const ViewPage& view, const QString& command)
    {
        for (QToolButton* button : view.findChildren<QToolButton*>()) {
            const QAction* const action = button->defaultAction();
            if (button->isVisible() && action != nullptr && action->objectName() == command) {
                return button;
            }
        }
        return nullptr;
    }

    /// Where a page has more commands than buttons, the others stand in a menu.
    static void openFromMenu(const ViewPage& view, const QString& command)
    {
        auto* const more = view.findChild<QToolButton*>(u"moreActions"_s);
        QVERIFY2(more != nullptr && more->isVisible(), qPrintable(command));
        tabTo(more);
        QTimer::singleShot(100, more, [more, command] {
            QMenu* const menu = more->menu();
            const auto isAt = [menu, &command] {
                return menu->activeAction() != nullptr &&
                       menu->activeAction()->objectName() == command;
            };
            for (qsizetype i = 0; i <= menu->actions().size() && !isAt(); ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
            }
            const QAction* const chosen = menu->activeAction();
            QTest::keyClick(menu, Qt::Key_Return);
            QVERIFY2(chosen != nullptr && chosen->objectName() == command, qPrintable(command));
        });
        QTest::keyClick(more, Qt::Key_Space);  // comes back when the menu has closed
    }

    static void type(CommandDialog& dialog, const QString& field, const QString& text)
    {
        FieldEditor* const editor = dialog.form().editor(field);
        QVERIFY2(editor != nullptr, qPrintable(field + u": "_s + dialog.windowTitle()));
        QWidget* const input = editor->input();
        tabTo(input);
        if (auto* const choice = qobject_cast<QComboBox*>(input);
            choice != nullptr && !choice->isEditable()) {
            const int end = choice->findData(text);
            QVERIFY2(end >= 0, qPrintable(text));
            for (int i = 0; i < choice->count() && choice->currentIndex() != end; ++i) {
                QTest::keyClick(choice, Qt::Key_Down);
            }
            QCOMPARE(choice->currentIndex(), end);
        } else {
            QTest::keyClicks(input, text);
        }
    }

    static QString problemsOf(CommandDialog& dialog, const Typed& typed)
    {
        QStringList found;
        for (const auto& [field, text] : typed) {
            found.append(field + u": "_s + dialog.form().problemText(field));
        }
        return found.join(u'\n');
    }

    Desk& m_desk;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

class TestJobsWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"citss.*.info=false"_s); }
    void everyDay_data();
    void everyDay();
};

void TestJobsWalk::everyDay_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestJobsWalk::everyDay()
{
    QFETCH(Language, language);
    Desk desk;
    Scenario& registry = desk.scenario();
    registry.addJurisdiction("XW");
    desk.use(language);
    Clerk clerk(desk);

    // What one person may do alone and what takes two is the registry's affair: the clerk sees it
    // by what waits on Home.
    STEP(clerk.job(u"reg"_s,
                   u"entities"_s,
                   u"RegisterEntity"_s,
                   {{u"jurisdiction"_s, u"XW"_s},
                    {u"type"_s, u"COVERED"_s},
                    {u"legal_name"_s, u"Cote Mills"_s}}));
    const QString entity = registry.cell("entities", "{}", "entity_id");
    STEP(clerk.job(u"reg"_s,
                   u"accounts"_s,
                   u"OpenAccount"_s,
                   {{u"entity_id"_s, entity},
                    {u"account_type"_s, u"GENERAL"_s},
                    {u"account_name"_s, u"Trading"_s}}));
    STEP(clerk.job(u"adm"_s,
                   u"accounts"_s,
                   u"OpenJurisdictionAccount"_s,
                   {{u"jurisdiction"_s, u"XW"_s},
                    {u"account_type"_s, u"ISSUANCE"_s},
                    {u"account_name"_s, u"Issuance"_s}}));
    const QString issuance =
        registry.cell("accounts", "{'account_type': 'ISSUANCE'}", "account_no");
    STEP(clerk.job(u"adm"_s,
                   u"instruments"_s,
                   u"IssueAllowances"_s,
                   {{u"jurisdiction"_s, u"XW"_s},
                    {u"kind"_s, u"ALLOWANCE"_s},
                    {u"vintage"_s, u"2026"_s},
                    {u"quantity"_s, u"12000"_s},
                    {u"account"_s, issuance}}));
    QCOMPARE(registry.cell("blocks", "{}", "qty"), u"12000"_s);
    STEP(clerk.job(u"adm"_s,
                   u"instruments"_s,
                   u"PlaceHold"_s,
                   {{u"serials"_s, registry.cell("blocks", "{}", "series") + u"-1..250"_s},
                    {u"reason"_s, u"Dispute"_s},
                    {u"authority"_s, u"Superior Court"_s}}));
    QCOMPARE(registry.cell("holds", "{}", "hold_reason"), u"Dispute"_s);
}

CITSS_GUI_MAIN(TestJobsWalk)
#include "tst_jobs_walk.moc"
