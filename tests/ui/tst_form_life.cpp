// SPDX-License-Identifier: GPL-3.0-or-later
// A half-filled form in the window: what happens around it takes nothing from it.
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/drafts_panel.h"
#include "ui/pages/section_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A window on a registry with a form in front, half filled and refused once.
struct HalfFilled {
    HalfFilled() : desk(u"reg"_s), window(desk.workplace(), partsOf(desk))
    {
        desk.addEntities(1);
        window.show();
        window.open(u"entities"_s);
        auto* const page = qobject_cast<SectionPage*>(&window.currentPage())->currentView();
        dialog = page->openForm(desk.command("RegisterEntity"), {});
        dialog->activateWindow();
        QTest::qVerify(QTest::qWaitForWindowActive(dialog), "active", "", __FILE__, __LINE__);
        fill("legal_name", u"Acme Holdings"_s);
        fill("entity_id", u"XW2000"_s);
        QTest::mouseClick(&dialog->actButton(), Qt::LeftButton);  // the jurisdiction is missing
        line("legal_name")->setFocus();
        line("legal_name")->setCursorPosition(4);
    }

    QLineEdit* line(const char* field)
    {
        return qobject_cast<QLineEdit*>(dialog->form().editor(QLatin1String(field))->input());
    }

    void fill(const char* field, const QString& text)
    {
        line(field)->setFocus();
        QTest::keyClicks(line(field), text);
    }

    Desk desk;
    MainWindow window;
    CommandDialog* dialog = nullptr;
};

}  // namespace

class TestFormLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAllWhenTheLanguageChanges();
    void keepsAllWhileLocked();
    void isOfferedOnHome();
};

void TestFormLife::keepsAllWhenTheLanguageChanges()
{
    HalfFilled w;
    const QByteArray before = canonicalBytes(w.dialog->form().fields());
    const QString english = w.dialog->form().problemText(u"jurisdiction"_s);
    QVERIFY(!english.isEmpty());
    w.desk.use(Language::French);
    QCOMPARE(canonicalBytes(w.dialog->form().fields()), before);
    QCOMPARE(w.line("legal_name")->cursorPosition(), 4);
    QVERIFY(w.line("legal_name")->hasFocus());
    const QString french = w.dialog->form().problemText(u"jurisdiction"_s);
    QVERIFY2(!french.isEmpty() && french != english, qPrintable(french));
    QVERIFY(w.dialog->windowTitle() !=
            QString::fromLatin1(w.desk.command("RegisterEntity").info().title));
    QTest::keyClicks(w.line("legal_name"), u"x"_s);
    QCOMPARE(w.line("legal_name")->text(), u"Acmex Holdings"_s);
    // And it can be taken back in the other language.
    QTest::keyClick(w.line("legal_name"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.line("legal_name")->text() != u"Acmex Holdings"_s);
    w.dialog->reject();
}

void TestFormLife::keepsAllWhileLocked()
{
    HalfFilled w;
    const QByteArray before = canonicalBytes(w.dialog->form().fields());
    const QString problem = w.dialog->form().problemText(u"jurisdiction"_s);
    w.window.lock();
    QVERIFY(!w.dialog->isVisible());
    QPushButton* const unlock = w.window.lockScreen().findChild<QPushButton*>(u"unlock"_s);
    QTest::mouseClick(unlock, Qt::LeftButton);
    EVENTUALLY(!w.window.lockScreen().isLocked());
    QVERIFY(w.dialog->isVisible());
    QCOMPARE(canonicalBytes(w.dialog->form().fields()), before);
    QCOMPARE(w.dialog->form().problemText(u"jurisdiction"_s), problem);
    w.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w.dialog));
    w.dialog->form().setFields({{u"jurisdiction"_s, u"XW"_s}, {u"type"_s, u"COVERED"_s}});
    QSignalSpy performed(w.dialog, &CommandDialog::performed);
    QTest::mouseClick(&w.dialog->actButton(), Qt::LeftButton);
    EVENTUALLY_EQUAL(performed.size(), 1);
    QCOMPARE(w.desk.scenario().cell("entities", "{'entity_id': 'XW2000'}", "legal_name"),
             u"Acme Holdings"_s);
    w.dialog->reject();
}

void TestFormLife::isOfferedOnHome()
{
    HalfFilled w;
    w.dialog->reject();
    w.window.open(u"home"_s);
    auto* const panel = w.window.findChild<DraftsPanel*>();
    QVERIFY(panel != nullptr);
    EVENTUALLY(panel->isVisible());
    QCOMPARE(panel->drafts().size(), 1);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"openDraft"_s), Qt::LeftButton);
    CommandDialog* again = nullptr;
    for (CommandDialog* each : w.window.findChildren<CommandDialog*>()) {
        again = each->isVisible() ? each : again;
    }
    QVERIFY(again != nullptr);
    QCOMPARE(again->form().fields().value(u"legal_name"_s).toString(), u"Acme Holdings"_s);
    again->reject();
}

CITSS_GUI_MAIN(TestFormLife)
#include "tst_form_life.moc"
