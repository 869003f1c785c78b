// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/form_hands.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/table_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const Choice Colours[] = {{"RED", "Red"}, {"BLUE", "Blue"}};

const std::vector<FieldInfo>& someFields()
{
    static const std::vector<FieldInfo> rows = {
        {"qty", "Quantity", nullptr, FieldKind::Tonnes, true, false, {}, nullptr}};
    static const std::vector<FieldInfo> list = {
        {"text", "Text", nullptr, FieldKind::Text, true, false, {}, nullptr},
        {"qty", "Quantity", nullptr, FieldKind::Tonnes, true, false, {}, nullptr},
        {"colour", "Colour", nullptr, FieldKind::Choice, true, false, Colours, nullptr},
        {"comment", "Comment", nullptr, FieldKind::LongText, false, false, {}, nullptr},
        {"flag", "Flag", nullptr, FieldKind::Flag, false, false, {}, nullptr},
        {"rows", "Rows", nullptr, FieldKind::Table, false, false, {}, &rows},
    };
    return list;
}

QWidget* input(const CommandForm& form, const char* field)
{
    return form.editor(QLatin1String(field))->input();
}

void undo(QWidget* widget)
{
    QTest::keyClick(widget, Qt::Key_Z, Qt::ControlModifier);
}

void redo(QWidget* widget)
{
    QTest::keyClick(widget, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

}  // namespace

class TestFormUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackAcrossFields();
    void doesAgain();
    void whatIsNewEndsWhatWasTakenBack();
    void aPauseIsAStep();
    void takesBackChoicesAndRows();
    void prefillsCannotBeTakenBack();
    void tellsItsOwner();
    void keepsStepsWhenTheLanguageChanges();
};

void TestFormUndo::takesBackAcrossFields()
{
    Desk desk;
    ShownForm form(desk, someFields());
    QTest::keyClicks(input(form, "text"), u"Some text"_s);
    QTest::keyClicks(input(form, "qty"), u"1234"_s);
    QTest::keyClicks(input(form, "comment"), u"why"_s);
    QVERIFY(form->history().canUndo());
    // Wherever the keys are: the newest goes first.
    undo(input(form, "text"));
    QVERIFY(at(form, "comment").isUndefined());
    QCOMPARE(at(form, "qty").toInteger(), 1234);
    undo(input(form, "text"));
    QVERIFY(at(form, "qty").isUndefined());
    QCOMPARE(at(form, "text").toString(), u"Some text"_s);
    undo(input(form, "comment"));
    QVERIFY(at(form, "text").isUndefined());
    QVERIFY(!form->history().canUndo());
    undo(input(form, "comment"));
    QVERIFY(at(form, "text").isUndefined());
}

void TestFormUndo::doesAgain()
{
    Desk desk;
    ShownForm form(desk, someFields());
    QTest::keyClicks(input(form, "text"), u"Some text"_s);
    QTest::keyClicks(input(form, "qty"), u"1234"_s);
    const QByteArray full = canonicalBytes(form->fields());
    undo(input(form, "qty"));
    undo(input(form, "qty"));
    redo(input(form, "qty"));
    QCOMPARE(at(form, "text").toString(), u"Some text"_s);
    redo(input(form, "text"));
    QCOMPARE(canonicalBytes(form->fields()), full);
    QVERIFY(!form->history().canRedo());
}

void TestFormUndo::whatIsNewEndsWhatWasTakenBack()
{
    Desk desk;
    ShownForm form(desk, someFields());
    QTest::keyClicks(input(form, "text"), u"first"_s);
    undo(input(form, "text"));
    QTest::keyClicks(input(form, "qty"), u"7"_s);
    QVERIFY(!form->history().canRedo());
    redo(input(form, "text"));
    QVERIFY(at(form, "text").isUndefined());
    QCOMPARE(at(form, "qty").toInteger(), 7);
}

void TestFormUndo::aPauseIsAStep()
{
    FormHistory history;
    history.reset({});
    history.note({{u"a"_s, u"one"_s}});
    QTest::qWait(700);
    history.note({{u"a"_s, u"one two"_s}});
    history.note({{u"a"_s, u"one two three"_s}});
    QCOMPARE(history.undo()->value.toString(), u"one"_s);
    QVERIFY(history.undo()->value.isUndefined());
    QVERIFY(!history.undo());
    QCOMPARE(history.redo()->value.toString(), u"one"_s);
    QCOMPARE(history.redo()->value.toString(), u"one two three"_s);
    QVERIFY(!history.redo());
}

void TestFormUndo::takesBackChoicesAndRows()
{
    Desk desk;
    ShownForm form(desk, someFields());
    auto* const box = qobject_cast<QComboBox*>(input(form, "colour"));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(at(form, "colour").toString(), u"RED"_s);
    auto* const table = qobject_cast<TableEditor*>(form->editor(u"rows"_s));
    table->rows().paste(u"5\n6\n"_s, 0, 0);
    QCOMPARE(at(form, "rows").toArray().size(), 2);
    undo(input(form, "rows"));
    QVERIFY(at(form, "rows").isUndefined());
    undo(input(form, "rows"));
    QVERIFY(at(form, "colour").isUndefined());
    redo(input(form, "text"));
    redo(input(form, "text"));
    QCOMPARE(at(form, "rows").toArray().at(1).toMap().value(u"qty"_s).toInteger(), 6);
}

void TestFormUndo::prefillsCannotBeTakenBack()
{
    Desk desk;
    ShownForm form(desk, someFields());
    form->setFields({{u"text"_s, u"given"_s}, {u"comment"_s, u"given too"_s}});
    QVERIFY(!form->history().canUndo());
    QTest::keyClick(input(form, "text"), Qt::Key_End);
    QTest::keyClicks(input(form, "text"), u" more"_s);
    undo(input(form, "text"));
    QCOMPARE(at(form, "text").toString(), u"given"_s);
}

void TestFormUndo::tellsItsOwner()
{
    Desk desk;
    ShownForm form(desk, someFields());
    QTest::keyClicks(input(form, "text"), u"x"_s);
    QSignalSpy edited(&*form, &CommandForm::edited);
    undo(input(form, "text"));
    QCOMPARE(edited.size(), 1);  // so that the rehearsal and the draft follow
}

void TestFormUndo::keepsStepsWhenTheLanguageChanges()
{
    Desk desk;
    ShownForm form(desk, someFields());
    QTest::keyClicks(input(form, "qty"), u"1000"_s);
    QTest::keyClicks(input(form, "text"), u"x"_s);
    desk.use(Language::French);
    undo(input(form, "text"));
    QVERIFY(at(form, "text").isUndefined());
    undo(input(form, "text"));
    QVERIFY(at(form, "qty").isUndefined());
    redo(input(form, "text"));
    QCOMPARE(at(form, "qty").toInteger(), 1000);
}

CITSS_GUI_MAIN(TestFormUndo)
#include "tst_form_undo.moc"
