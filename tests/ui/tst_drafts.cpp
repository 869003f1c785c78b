// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/form_hands.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "ui/pages/documents_panel.h"
#include "ui/pages/drafts_panel.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/form_drafts.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/view_table.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <csignal>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Set for the second process of the kill test: where its drafts go.
constexpr const char* ChildFolder = "CITSS_DRAFTS_OF_CHILD";

QStringList filesIn(const QString& folder, const QString& pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files);
}

/// Drafts of a folder that outlives the desk.
Workplace placeOf(Desk& desk, DraftStore& drafts)
{
    return {.link = desk.link(), .prompter = desk.prompter(), .drafts = drafts};
}

void leaveHalfFilled(const Workplace& workplace, const CommandTask& task, const QString& text)
{
    CommandDialog dialog(task, workplace, nullptr);
    dialog.show();
    type(dialog.form(), "reason", text);
    dialog.reject();
}

}  // namespace

class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesAKill();
    void keepsSeveral();
    void belongsToPersonAndRegistry();
    void leavesSecretsOut();
    void damagedIsPutAside();
    void changedCommandIsSaid();
    void unknownCommandIsSaid();
    void goesWhenSent();
    void isDiscardedFromTheList();
    void failedSavingIsSaid();
    void documentsAreListed();
};

/// In the second process: fills half a form in, and waits for its end.
void TestDrafts::initTestCase()
{
    const QString folder = qEnvironmentVariable(ChildFolder);
    if (folder.isEmpty()) {
        return;
    }
    Desk desk(u"root"_s);
    DraftStore drafts(folder);
    CommandDialog dialog({.form = desk.command("RegisterPerson")}, placeOf(desk, drafts), nullptr);
    dialog.show();
    type(dialog.form(), "name", u"Half a pers"_s);
    type(dialog.form(), "password_hash", u"Never-on-disk-1"_s);
    QTest::qWait(60'000);
}

void TestDrafts::survivesAKill()
{
    const QTemporaryDir folder;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(ChildFolder), folder.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"survivesAKill"_s});
    QVERIFY(child.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!filesIn(folder.path(), u"*.draft"_s).isEmpty(), 20'000);
    QTest::qWait(1000);  // what was typed last is saved too
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    Desk desk(u"root"_s);
    DraftStore drafts(folder.path());
    DraftsPanel panel(placeOf(desk, drafts), nullptr);
    QCOMPARE(panel.drafts().size(), 1);
    panel.show();
    QTest::mouseClick(panel.findChild<QPushButton*>(u"openDraft"_s), Qt::LeftButton);
    auto* const dialog = panel.window()->findChild<CommandDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->form().fields().value(u"name"_s).toString(), u"Half a pers"_s);
    QVERIFY(dialog->form().fields().value(u"password_hash"_s).isUndefined());
    QFile file(QDir(folder.path()).filePath(filesIn(folder.path(), u"*.draft"_s).first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Never-on-disk"));
}

void TestDrafts::keepsSeveral()
{
    Desk desk(u"reg"_s);
    desk.addEntities(2);
    const CommandType& command = desk.command("SetEntityState");
    leaveHalfFilled(
        desk.workplace(), {.form = command, .prefill = {{u"entity_id"_s, u"XW1001"_s}}}, u"one"_s);
    leaveHalfFilled(
        desk.workplace(), {.form = command, .prefill = {{u"entity_id"_s, u"XW1002"_s}}}, u"two"_s);
    QCOMPARE(FormDrafts(desk.workplace()).all().size(), 2);
    const CommandDialog first(
        {.form = command, .prefill = {{u"entity_id"_s, u"XW1001"_s}}}, desk.workplace(), nullptr);
    const auto* const form = first.findChild<CommandForm*>();
    QCOMPARE(form->fields().value(u"reason"_s).toString(), u"one"_s);
    CommandDialog blank({.form = command}, desk.workplace(), nullptr);
    QVERIFY(blank.form().fields().value(u"reason"_s).isUndefined());
    DraftsPanel panel(desk.workplace(), nullptr);
    panel.show();
    QCOMPARE(panel.findChild<QLabel*>(u"panelTitle"_s)->text(), u"2 drafts not sent"_s);
    desk.use(Language::French);
    QCOMPARE(panel.findChild<QLabel*>(u"panelTitle"_s)->text(), u"2 brouillons non envoyés"_s);
    panel.resize(900, panel.sizeHint().height());
    keepPicture(panel, u"drafts-fr"_s);
}

void TestDrafts::belongsToPersonAndRegistry()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const CommandTask task{.form = desk.command("SetEntityState"), .prefill = {}};
    leaveHalfFilled(desk.workplace(), task, u"mine"_s);
    QCOMPARE(FormDrafts(desk.workplace()).all().size(), 1);
    desk.signIn(u"adm"_s);
    QVERIFY(FormDrafts(desk.workplace()).all().isEmpty());
    DraftsPanel panel(desk.workplace(), nullptr);
    QVERIFY(panel.isHidden());
    desk.signIn(u"reg"_s);
    panel.refresh();
    QCOMPARE(panel.drafts().size(), 1);
}

void TestDrafts::leavesSecretsOut()
{
    Desk desk(u"root"_s);
    CommandDialog dialog({.form = desk.command("RegisterPerson")}, desk.workplace(), nullptr);
    dialog.form().setFields({{u"name"_s, u"Ann"_s}, {u"password_hash"_s, u"Much-longer-1"_s}});
    const QCborMap draft = dialog.form().draft();
    QCOMPARE(draft.value(u"name"_s).toString(), u"Ann"_s);
    QVERIFY(!draft.contains(u"password_hash"_s));
}

void TestDrafts::damagedIsPutAside()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const QTemporaryDir folder;
    DraftStore drafts(folder.path());
    const CommandTask task{.form = desk.command("SetEntityState"), .prefill = {}};
    leaveHalfFilled(placeOf(desk, drafts), task, u"precious"_s);
    const QString path = QDir(folder.path()).filePath(filesIn(folder.path(), u"*.draft"_s).first());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    CommandDialog dialog(task, placeOf(desk, drafts), nullptr);
    QVERIFY(dialog.form().fields().value(u"reason"_s).isUndefined());
    QCOMPARE(drafts.damaged().size(), 1);
    DraftsPanel panel(placeOf(desk, drafts), nullptr);
    panel.show();
    QVERIFY(panel.drafts().isEmpty());
    QPushButton* const away = panel.findChild<QPushButton*>(u"deleteDamaged"_s);
    QVERIFY(away != nullptr);
    QTest::mouseClick(away, Qt::LeftButton);
    QVERIFY(drafts.damaged().isEmpty());
    QVERIFY(panel.isHidden());
}

void TestDrafts::changedCommandIsSaid()
{
    Desk desk(u"reg"_s);
    const FormDrafts drafts(desk.workplace());
    FormDraft draft{.command = u"SetEntityState"_s,
                    .prefill = {},
                    .proposal = {},
                    .fields = {{u"reason"_s, u"kept"_s}, {u"old_field"_s, u"precious"_s}},
                    .savedAt = {}};
    QVERIFY(drafts.save(draft));
    CommandDialog dialog({.form = desk.command("SetEntityState")}, desk.workplace(), nullptr);
    QCOMPARE(dialog.form().fields().value(u"reason"_s).toString(), u"kept"_s);
    const QString note = dialog.findChild<QLabel*>(u"note"_s)->text();
    QVERIFY2(note.contains(u"old_field: precious"_s), qPrintable(note));
    // Saved again, it is still there.
    dialog.show();
    type(dialog.form(), "reason", u"!"_s);
    dialog.reject();
    QCOMPARE(drafts.load(draft)->fields.value(u"old_field"_s).toString(), u"precious"_s);
}

void TestDrafts::unknownCommandIsSaid()
{
    Desk desk(u"reg"_s);
    QVERIFY(FormDrafts(desk.workplace())
                .save({.command = u"ForgottenCommand"_s,
                       .prefill = {},
                       .proposal = {},
                       .fields = {{u"a"_s, 1}},
                       .savedAt = {}}));
    DraftsPanel panel(desk.workplace(), nullptr);
    panel.show();
    QCOMPARE(panel.drafts().size(), 1);
    QVERIFY(panel.findChild<QPushButton*>(u"openDraft"_s) == nullptr);
    QVERIFY(panel.findChild<QPushButton*>(u"discardDraft"_s) != nullptr);
}

void TestDrafts::goesWhenSent()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const CommandType& command = desk.command("ChangeEntity");
    CommandDialog dialog({.form = command}, desk.workplace(), nullptr);
    dialog.show();
    type(dialog.form(), "entity_id", u"XW1001"_s);
    type(dialog.form(), "legal_name", u"Acme"_s);
    QTRY_COMPARE(FormDrafts(desk.workplace()).all().size(), 1);
    QSignalSpy performed(&dialog, &CommandDialog::performed);
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    EVENTUALLY_EQUAL(performed.size(), 1);
    QVERIFY(FormDrafts(desk.workplace()).all().isEmpty());
    dialog.reject();
    QVERIFY(FormDrafts(desk.workplace()).all().isEmpty());
}

void TestDrafts::isDiscardedFromTheList()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    leaveHalfFilled(desk.workplace(), {.form = desk.command("SetEntityState")}, u"x"_s);
    DraftsPanel panel(desk.workplace(), nullptr);
    panel.show();
    QPushButton* const away = panel.findChild<QPushButton*>(u"discardDraft"_s);
    desk.prompter().willConfirm(false);
    QTest::mouseClick(away, Qt::LeftButton);
    QCOMPARE(panel.drafts().size(), 1);
    desk.prompter().willConfirm(true);
    QTest::mouseClick(away, Qt::LeftButton);
    QVERIFY(panel.drafts().isEmpty());
    QVERIFY(panel.isHidden());
}

void TestDrafts::failedSavingIsSaid()
{
    Desk desk(u"reg"_s);
    DraftStore drafts(u"/proc/no-such-place"_s);
    CommandDialog dialog({.form = desk.command("SetEntityState")}, placeOf(desk, drafts), nullptr);
    dialog.show();
    type(dialog.form(), "reason", u"x"_s);
    desk.prompter().willConfirm(false);
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel*>(u"note"_s)->text().contains(u"could not keep"_s));
    desk.prompter().willConfirm(true);
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestDrafts::documentsAreListed()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    QCOMPARE(codesOf(desk.scenario().run(
                 "reg",
                 "AttachDocument",
                 "{'record_kind': 'ENTITY', 'record_id': 'XW1001', 'title': 'Letter', "
                 "'file_name': 'a.txt', 'content': {'bytes': 'bGV0dGVy'}}")),
             u"ok"_s);
    DocumentsPanel panel(desk.workplace(), nullptr);
    panel.resize(900, 300);
    panel.show();
    panel.setSubject(u"ENTITY"_s, u"XW1001"_s);
    panel.load();
    EVENTUALLY_EQUAL(panel.table().model().rowCount(), 1);
    panel.table().table().selectRow(0);
    QPushButton* const verify = panel.findChild<QPushButton*>(u"verifyDocument"_s);
    EVENTUALLY(verify->isEnabled());
    QTest::mouseClick(verify, Qt::LeftButton);
    EVENTUALLY(panel.message().startsWith(u"Unchanged since"_s));
    keepPicture(panel, u"documents"_s);
    const QString path = desk.folder() + u"/out.txt"_s;
    desk.prompter().willChoose(path);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"saveDocument"_s), Qt::LeftButton);
    EVENTUALLY(panel.message().startsWith(u"Saved as"_s));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("letter"));
    CommandDialog* const form = panel.attach();
    QCOMPARE(form->form().fields().value(u"record_id"_s).toString(), u"XW1001"_s);
    form->reject();
}

CITSS_GUI_MAIN(TestDrafts)
#include "tst_drafts.moc"
