// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_problems.h"
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/form_hands.h"
#include "tests/ui/patience.h"
#include "ui/shell/act_text.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/document_editor.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/table_editor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const Choice Colours[] = {{"ENTITY", "Entity"}, {"ACCOUNT", "Account"}};

const std::vector<FieldInfo>& rowFields()
{
    static const std::vector<FieldInfo> list = {
        {"qty", "Quantity", nullptr, FieldKind::Tonnes, true, false, {}, nullptr},
        {"share", "Share", nullptr, FieldKind::Percent, true, false, {}, nullptr},
        {"kind", "Kind of record", nullptr, FieldKind::Choice, false, false, Colours, nullptr},
    };
    return list;
}

const std::vector<FieldInfo>& someFields()
{
    static const std::vector<FieldInfo> list = {
        {"qty", "Quantity", nullptr, FieldKind::Tonnes, true, false, {}, nullptr},
        {"year", "Data year", nullptr, FieldKind::Count, true, false, {}, nullptr},
        {"share", "Share", nullptr, FieldKind::Percent, true, false, {}, nullptr},
        {"rate", "Rate", nullptr, FieldKind::Money, true, false, {}, nullptr},
        {"currency", "Currency", nullptr, FieldKind::Identifier, false, false, {}, nullptr},
        {"serials", "Serial numbers", nullptr, FieldKind::SerialRange, true, false, {}, nullptr},
        {"date", "Date", nullptr, FieldKind::Date, true, false, {}, nullptr},
        {"moment", "Moment", nullptr, FieldKind::Instant, true, false, {}, nullptr},
        {"kinds", "Kinds", nullptr, FieldKind::Choice, false, true, Colours, nullptr},
        {"content", "File", nullptr, FieldKind::Document, false, false, {}, nullptr},
        {"rows", "Rows", nullptr, FieldKind::Table, false, false, {}, &rowFields()},
    };
    return list;
}

}  // namespace

class TestEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void readsSerials_data();
    void readsSerials();
    void explainsSerials_data();
    void explainsSerials();
    void readsMomentsOfOtherZones();
    void groupsWhileTyping();
    void keepsNumbersWhenTheLanguageChanges();
    void keepsCellsWhenTheLanguageChanges();
    void keepsWordsOfListsWhenTheLanguageChanges();
    void tellsTheCurrency();
    void tellsDaysAndZones();
    void readsFiles();
    void actsInNumbers_data();
    void actsInNumbers();
    void tellsNotesToScreenReaders();
    void problemsVanishWhenMended();
    void attachesFromTheForm();
};

void TestEditors::readsAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("french");
    QTest::newRow("plain") << u"131.35"_s << u"131.35"_s << false;
    QTest::newRow("groups") << u"1,131.35"_s << u"1131.35"_s << false;
    QTest::newRow("sign") << u"$131"_s << u"131.00"_s << false;
    QTest::newRow("code") << u"131.35 CAD"_s << u"131.35"_s << false;
    QTest::newRow("comma") << u"131,35"_s << u"131.35"_s << true;
    QTest::newRow("French groups") << u"1\u00A0131,35\u00A0$"_s << u"1131.35"_s << true;
    QTest::newRow("three decimals stay") << u"1.355"_s << u"1.355"_s << false;
    QTest::newRow("words stay") << u"a lot"_s << u"a lot"_s << false;
}

void TestEditors::readsAmounts()
{
    QFETCH(QString, typed);
    QFETCH(bool, french);
    QLocale::setDefault(QLocale(french ? u"fr_CA"_s : u"en_CA"_s));
    const QString value = valueFromText(FieldKind::Money, typed).toString();
    QTEST(value, "value");
    // What is shown is read as the same again.
    QCOMPARE(valueFromText(FieldKind::Money, textFromValue(FieldKind::Money, value)).toString(),
             value);
    QLocale::setDefault(QLocale(u"en_CA"_s));
}

void TestEditors::readsSerials_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const QString block = u"XW-A-2026-000000000001..000000000250"_s;
    QTest::newRow("as written") << block << block;
    QTest::newRow("short") << u"XW-A-2026-1..250"_s << block;
    QTest::newRow("small letters and blanks") << u"xw a 2026 1 to 250"_s << block;
    QTest::newRow("bare range") << u"1-250"_s << u"1..250"_s;
    QTest::newRow("bare range, dash and groups") << u"1,000 – 1,250"_s << u"1000..1250"_s;
    QTest::newRow("reversed stays") << u"250..1"_s << u"250..1"_s;
    QTest::newRow("nonsense stays") << u"all of them"_s << u"all of them"_s;
}

void TestEditors::readsSerials()
{
    QFETCH(QString, typed);
    QTEST(valueFromText(FieldKind::SerialRange, typed).toString(), "value");
}

void TestEditors::explainsSerials_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("note");
    QTest::newRow("length") << u"XW-A-2026-1..3250"_s << u"3,250 numbers, from 1 to 3,250."_s;
    QTest::newRow("one") << u"XW-A-2026-7"_s << u"One number."_s;
    QTest::newRow("reversed") << u"250..1"_s << u"The ends are reversed: 250 comes after 1."_s;
    QTest::newRow("reversed in a series")
        << u"XW-A-2026-250..1"_s << u"The ends are reversed: 250 comes after 1."_s;
    QTest::newRow("zero") << u"0..5"_s << u"Serial numbers begin at 1."_s;
    QTest::newRow("nonsense") << u"all"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestEditors::explainsSerials()
{
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(u"en_CA"_s));
    QTEST(fieldNote(FieldKind::SerialRange, typed), "note");
}

void TestEditors::readsMomentsOfOtherZones()
{
    QCOMPARE(valueFromText(FieldKind::Instant, u"2026-11-01 17:00 -0700"_s).toString(),
             u"2026-11-02T00:00:00Z"_s);
    QCOMPARE(valueFromText(FieldKind::Instant, u"2026-11-02T00:00+00:00"_s).toString(),
             u"2026-11-02T00:00:00Z"_s);
    QCOMPARE(valueFromText(FieldKind::Instant, u"2026-13-02 00:00 -0700"_s).toString(),
             u"2026-13-02 00:00 -0700"_s);
}

void TestEditors::groupsWhileTyping()
{
    Desk desk(QString{});
    NumberEdit edit(FieldKind::Tonnes);
    edit.show();
    QTest::keyClicks(&edit, u"1234567"_s);
    QCOMPARE(edit.text(), u"1,234,567"_s);
    edit.setCursorPosition(1);
    QTest::keyClicks(&edit, u"9"_s);
    QCOMPARE(edit.text(), u"19,234,567"_s);
    QCOMPARE(edit.cursorPosition(), 2);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), u"1,234,567"_s);
    QCOMPARE(edit.cursorPosition(), 1);
    edit.clear();
    QTest::keyClicks(&edit, u"12x"_s);
    QCOMPARE(edit.text(), u"12x"_s);
}

void TestEditors::keepsNumbersWhenTheLanguageChanges()
{
    Desk desk;
    ShownForm form(desk, someFields());
    type(form, "qty", u"1234567"_s);
    type(form, "share", u"3.3"_s);
    type(form, "rate", u"1131.35"_s);
    type(form, "year", u"2025"_s);
    QCOMPARE(line(form, "year")->text(), u"2025"_s);
    QCOMPARE(form->fields().value(u"year"_s).toInteger(), 2025);
    const QByteArray before = canonicalBytes(form->fields());
    desk.use(Language::French);
    QCOMPARE(canonicalBytes(form->fields()), before);
    QCOMPARE(line(form, "share")->text(), u"3,3"_s);
    QCOMPARE(line(form, "rate")->text(), u"1\u00A0131,35"_s);
    // What is half typed and no number yet stays as it is.
    type(form, "share", u"3,3x"_s);
    desk.use(Language::English);
    QCOMPARE(line(form, "share")->text(), u"3,3x"_s);
    QCOMPARE(line(form, "qty")->text(), u"1,234,567"_s);
}

void TestEditors::keepsCellsWhenTheLanguageChanges()
{
    Desk desk;
    CommandForm form(someFields(), desk.link());
    auto* const table = qobject_cast<TableEditor*>(form.editor(u"rows"_s));
    table->rows().paste(u"1,000\t3.3\tEntity\n2000\tmany\tnobody\n"_s, 0, 0);
    const QByteArray before = canonicalBytes(form.fields());
    QCOMPARE(form.fields().value(u"rows"_s).toArray().at(0).toMap().value(u"qty"_s).toInteger(),
             1000);
    desk.use(Language::French);
    QCOMPARE(canonicalBytes(form.fields()), before);
    QCOMPARE(table->rows().index(0, 0).data().toString(), u"1\u00A0000"_s);
    QCOMPARE(table->rows().index(0, 2).data().toString(), u"Entité"_s);
    QCOMPARE(table->rows().index(1, 1).data().toString(), u"many"_s);
}

void TestEditors::keepsWordsOfListsWhenTheLanguageChanges()
{
    Desk desk;
    CommandForm form(someFields(), desk.link());
    auto* const list = qobject_cast<QPlainTextEdit*>(form.editor(u"kinds"_s)->input());
    list->setPlainText(u"Entity\nAccount"_s);
    const QByteArray before = canonicalBytes(form.fields());
    QCOMPARE(form.fields().value(u"kinds"_s).toArray().at(1).toString(), u"ACCOUNT"_s);
    desk.use(Language::French);
    QCOMPARE(canonicalBytes(form.fields()), before);
    QCOMPARE(list->toPlainText(), u"Entité\nCompte"_s);
}

void TestEditors::tellsTheCurrency()
{
    Desk desk;
    ShownForm form(desk, someFields());
    type(form, "currency", u"CAD"_s);
    type(form, "rate", u"131.35"_s);
    QCOMPARE(noteOf(form, "rate"), u"131.35\u00A0CAD"_s);
    desk.use(Language::French);
    QCOMPARE(noteOf(form, "rate"), u"131,35\u00A0CAD"_s);
}

void TestEditors::tellsDaysAndZones()
{
    Desk desk;
    ShownForm form(desk, someFields());
    type(form, "date", u"2026-11-01"_s);
    QVERIFY2(noteOf(form, "date").contains(u"Sunday"_s), qPrintable(noteOf(form, "date")));
    QVERIFY(noteOf(form, "date").contains(u"time zone"_s));
    type(form, "moment", u"2026-11-02 00:00 UTC"_s);
    QVERIFY2(noteOf(form, "moment").contains(u"2026-11-0"_s), qPrintable(noteOf(form, "moment")));
    desk.use(Language::French);
    QVERIFY(noteOf(form, "date").contains(u"dimanche"_s));
}

void TestEditors::readsFiles()
{
    Desk desk;
    const QString path = desk.folder() + u"/letter.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("letter");
    file.close();
    CommandForm form(someFields(), desk.link());
    auto* const editor = qobject_cast<DocumentEditor*>(form.editor(u"content"_s));
    QSignalSpy wanted(editor, &DocumentEditor::fileWanted);
    QTest::mouseClick(qobject_cast<QPushButton*>(editor->input()), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    editor->readFile(path);
    QVERIFY2(editor->note().startsWith(u"6 bytes, SHA-256 "_s), qPrintable(editor->note()));
    const Value draft = editor->draft();
    QVERIFY(!canonicalBytes(draft).contains("letter\""));
    QVERIFY(!draft.toMap().contains(u"bytes"_s));
    editor->setValue(Value(QCborValue::Undefined));
    editor->restore(draft);
    QCOMPARE(editor->value().toMap().value(u"bytes"_s).toByteArray(), QByteArray("letter"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("another");
    file.close();
    editor->restore(draft);
    QVERIFY(editor->value().isUndefined());
    QVERIFY2(editor->note().contains(u"has been changed"_s), qPrintable(editor->note()));
    editor->readFile(desk.folder() + u"/absent"_s);
    QVERIFY(editor->note().contains(u"cannot be read"_s));
}

void TestEditors::actsInNumbers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QCborMap>("fields");
    QTest::addColumn<QCborMap>("made");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char* command,
                        const QCborMap& fields,
                        const QCborMap& made,
                        const QString& english,
                        const QString& french) {
        QTest::newRow(qPrintable(QLatin1String(command) + english))
            << QString::fromLatin1(command) << fields << made << english << french;
    };
    row("RetireInstruments",
        {},
        {{u"quantity"_s, 3412}},
        u"Retire 3,412 instruments"_s,
        u"Retirer 3\u00A0412 droits d'émission"_s);
    row("RetireInstruments",
        {},
        {{u"quantity"_s, 1}},
        u"Retire 1 instrument"_s,
        u"Retirer 1 droit d'émission"_s);
    row("IssueAllowances",
        {{u"quantity"_s, qint64{9'000'000'000}}},
        {},
        u"Issue 9,000,000,000 allowances"_s,
        u"Délivrer 9\u00A0000\u00A0000\u00A0000 unités d'émission"_s);
    row("PlaceHold",
        {{u"serials"_s, u"XW-A-2026-1..250"_s}},
        {},
        u"Hold 250 instruments"_s,
        u"Bloquer 250 droits d'émission"_s);
    row("RetireInstruments", {}, {}, u"Retire instruments"_s, QString());
}

void TestEditors::actsInNumbers()
{
    QFETCH(QString, command);
    QFETCH(QCborMap, fields);
    QFETCH(QCborMap, made);
    QFETCH(QString, french);
    Desk desk;
    const CommandInfo& info = desk.command(qPrintable(command)).info();
    if (made.isEmpty() && fields.isEmpty()) {
        QCOMPARE(actText(info, fields, made), QString::fromLatin1(info.title));
        return;
    }
    QTEST(actText(info, fields, made), "english");
    desk.use(Language::French);
    // Either apostrophe is French.
    QCOMPARE(actText(info, fields, made).replace(u'\u2019', u'\''), french);
}

void TestEditors::tellsNotesToScreenReaders()
{
    Desk desk;
    ShownForm form(desk, someFields());
    type(form, "serials", u"250..1"_s);
    QVERIFY(line(form, "serials")->accessibleDescription().contains(u"reversed"_s));
    form->setProblems({problem(NotWholeNumber, u"qty"_s, {u"x"_s})}, true);
    QVERIFY(!line(form, "qty")->accessibleDescription().isEmpty());
    form->setProblems({}, true);
    QVERIFY(line(form, "qty")->accessibleDescription().isEmpty());
}

void TestEditors::problemsVanishWhenMended()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    CommandDialog dialog({.form = desk.command("RegisterEntity")}, desk.workplace(), nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    QVERIFY(!dialog.form().problemText(u"jurisdiction"_s).isEmpty());
    QVERIFY(!dialog.form().problemText(u"legal_name"_s).isEmpty());
    // The first one has the keys.
    QVERIFY(dialog.form().editor(u"jurisdiction"_s)->input()->hasFocus());
    type(dialog.form(), "legal_name", u"Acme"_s);
    EVENTUALLY(dialog.form().problemText(u"legal_name"_s).isEmpty());
    QVERIFY(!dialog.form().problemText(u"jurisdiction"_s).isEmpty());
}

void TestEditors::attachesFromTheForm()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const QString path = desk.folder() + u"/preuve d’adresse.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("letter");
    file.close();
    CommandDialog dialog(
        {.form = desk.command("AttachDocument"),
         .prefill = {{u"record_kind"_s, u"ENTITY"_s}, {u"record_id"_s, u"XW1001"_s}}},
        desk.workplace(),
        nullptr);
    dialog.show();
    desk.prompter().willChoose(path);
    QTest::mouseClick(qobject_cast<QPushButton*>(dialog.form().editor(u"content"_s)->input()),
                      Qt::LeftButton);
    QCOMPARE(dialog.form().fields().value(u"file_name"_s).toString(), u"preuve d’adresse.txt"_s);
    QCOMPARE(dialog.form().fields().value(u"media_type"_s).toString(), u"text/plain"_s);
    type(dialog.form(), "title", u"Proof of address"_s);
    QSignalSpy performed(&dialog, &CommandDialog::performed);
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    EVENTUALLY_EQUAL(performed.size(), 1);
    QCOMPARE(desk.scenario().cell("documents", "{'record_id': 'XW1001'}", "title"),
             u"Proof of address"_s);
    QVERIFY2(dialog.outcomeText().contains(u"“Withdraw a document”"_s),
             qPrintable(dialog.outcomeText()));
}

CITSS_GUI_MAIN(TestEditors)
#include "tst_editors.moc"
