// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_problems.h"
#include "core/registry/registry_problems.h"
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/form_hands.h"
#include "tests/ui/patience.h"
#include "ui/shell/change_preview.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/table_editor.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const Choice Colours[] = {{"RED", "Red"}, {"BLUE", "Blue"}};

const std::vector<FieldInfo>& rowFields()
{
    static const std::vector<FieldInfo> list = {
        {"account_no", "Account number", nullptr, FieldKind::Account, true, false, {}, nullptr},
        {"qty", "Quantity", nullptr, FieldKind::Tonnes, true, false, {}, nullptr},
        {"colour", "Colour", nullptr, FieldKind::Choice, false, false, Colours, nullptr},
    };
    return list;
}

/// One field of every kind.
const std::vector<FieldInfo>& allKinds()
{
    static const std::vector<FieldInfo> list = {
        {"text", "Text", "What this is.", FieldKind::Text, true, false, {}, nullptr},
        {"long_text", "Long text", nullptr, FieldKind::LongText, false, false, {}, nullptr},
        {"entity_id", "Entity ID", nullptr, FieldKind::Entity, true, false, {}, nullptr},
        {"choice", "Choice", nullptr, FieldKind::Choice, true, false, Colours, nullptr},
        {"count", "Count", nullptr, FieldKind::Count, true, false, {}, nullptr},
        {"qty", "Quantity", nullptr, FieldKind::Tonnes, true, false, {}, nullptr},
        {"vintage", "Vintage", nullptr, FieldKind::Vintage, false, false, {}, nullptr},
        {"date", "Date", nullptr, FieldKind::Date, true, false, {}, nullptr},
        {"moment", "Moment", nullptr, FieldKind::Instant, true, false, {}, nullptr},
        {"share", "Share", nullptr, FieldKind::Percent, true, false, {}, nullptr},
        {"range", "Range", nullptr, FieldKind::SerialRange, false, false, {}, nullptr},
        {"flag", "Flag", nullptr, FieldKind::Flag, false, false, {}, nullptr},
        {"secret", "Secret", nullptr, FieldKind::Secret, false, false, {}, nullptr},
        {"ids", "Identifiers", nullptr, FieldKind::Identifier, false, true, {}, nullptr},
        {"rows", "Rows", nullptr, FieldKind::Table, true, false, {}, &rowFields()},
    };
    return list;
}

}  // namespace

class TestCommandForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTypedText_data();
    void readsTypedText();
    void yieldsWhatWasTyped();
    void roundTripsEveryKind();
    void groupsTonnes();
    void keepsWhatWasTypedWhenTheLanguageChanges();
    void showsProblemsAtTheirFields();
    void marksCellsOfTables();
    void pastesFromSpreadsheets();
    void completesIdentifiers();
    void keepsDrafts();
    void tellsTimeLeft_data();
    void tellsTimeLeft();
    void rehearsesBeforeDoing();
    void refusesWhatIsMissing();
    void proposesWhereTwoAreNeeded();
    void hashesPasswords();
    void restoresDraftOfDialog();
};

void TestCommandForm::readsTypedText_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("french");
    const auto row = [](const char* name,
                        FieldKind kind,
                        const QString& typed,
                        const QVariant& value,
                        bool french = false) {
        QTest::newRow(name) << kind << typed << value << french;
    };
    row("tonnes with commas",
        FieldKind::Tonnes,
        u"9,007,199,254,740,993"_s,
        9'007'199'254'740'993LL);
    row("tonnes with blanks", FieldKind::Tonnes, u"1 000\u00A0000"_s, 1'000'000LL);
    row("tonnes with narrow blanks", FieldKind::Tonnes, u"1\u202F000"_s, 1'000LL, true);
    row("a fraction stays text", FieldKind::Tonnes, u"1.5"_s, u"1.5"_s);
    row("an English group in French stays text", FieldKind::Tonnes, u"1,000"_s, u"1,000"_s, true);
    row("percentage", FieldKind::Percent, u"3.3 %"_s, 33'000LL);
    row("percentage in French", FieldKind::Percent, u"3,3\u00A0%"_s, 33'000LL, true);
    row("moment", FieldKind::Instant, u"2026-11-02 00:00 UTC"_s, u"2026-11-02T00:00:00Z"_s);
    row("flag", FieldKind::Flag, u"oui"_s, true);
    row("secret keeps blanks", FieldKind::Secret, u" a b "_s, u" a b "_s);
    row("year", FieldKind::Vintage, u"2024"_s, 2024LL);
}

void TestCommandForm::readsTypedText()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    QFETCH(bool, french);
    QLocale::setDefault(QLocale(french ? u"fr_CA"_s : u"en_CA"_s));
    QCOMPARE(valueFromText(kind, typed).toVariant(), value);
    QVERIFY(valueFromText(kind, u"  "_s).isUndefined() || kind == FieldKind::Secret);
    QLocale::setDefault(QLocale(u"en_CA"_s));
}

void TestCommandForm::yieldsWhatWasTyped()
{
    Desk desk;
    ShownForm form(desk, allKinds());
    QCOMPARE(form->fields(), QCborMap({{u"flag"_s, false}}));
    QSignalSpy edited(&*form, &CommandForm::edited);
    type(form, "text", u"Some text"_s);
    type(form, "qty", u"1234567"_s);
    type(form, "share", u"4"_s);
    auto* const box = qobject_cast<QComboBox*>(form->editor(u"choice"_s)->input());
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(!edited.isEmpty());
    const QCborMap fields = form->fields();
    QCOMPARE(fields.value(u"text"_s).toString(), u"Some text"_s);
    QCOMPARE(fields.value(u"qty"_s).toInteger(), 1'234'567);
    QCOMPARE(fields.value(u"share"_s).toInteger(), 40'000);
    QCOMPARE(fields.value(u"choice"_s).toString(), u"RED"_s);
}

void TestCommandForm::roundTripsEveryKind()
{
    Desk desk;
    CommandForm form(allKinds(), desk.link());
    const QCborMap values{
        {u"text"_s, u"é"_s},
        {u"long_text"_s, u"a\nb"_s},
        {u"entity_id"_s, u"XW1001"_s},
        {u"choice"_s, u"BLUE"_s},
        {u"count"_s, 12},
        {u"qty"_s, qint64{999'999'999'999'999}},
        {u"vintage"_s, 2024},
        {u"date"_s, u"2026-11-01"_s},
        {u"moment"_s, u"2026-11-01T17:00:00Z"_s},
        {u"share"_s, 33'000},
        {u"range"_s, u"1..250"_s},
        {u"flag"_s, true},
        {u"secret"_s, u"x"_s},
        {u"ids"_s, QCborArray{u"A-1"_s, u"A-2"_s}},
        {u"rows"_s,
         QCborArray{
             QCborMap{{u"account_no"_s, u"XW-10001"_s}, {u"qty"_s, 5}, {u"colour"_s, u"RED"_s}}}},
    };
    form.setFields(values);
    QCOMPARE(canonicalBytes(form.fields()), canonicalBytes(values));
    desk.use(Language::French);
    QCOMPARE(canonicalBytes(form.fields()), canonicalBytes(values));
}

void TestCommandForm::groupsTonnes()
{
    Desk desk(QString{});
    NumberEdit edit(FieldKind::Tonnes);
    edit.show();
    QTest::keyClicks(&edit, u"1234567"_s);
    QFocusEvent leave(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &leave);
    QCOMPARE(edit.text(), u"1,234,567"_s);
    desk.use(Language::French);
    QCOMPARE(edit.text(), u"1\u00A0234\u00A0567"_s);
    QCOMPARE(edit.value().toInteger(), 1'234'567);
    edit.selectAll();
    QTest::keyClicks(&edit, u"12,5"_s);
    QCoreApplication::sendEvent(&edit, &leave);
    QCOMPARE(edit.text(), u"12,5"_s);
    QCOMPARE(edit.value().toString(), u"12,5"_s);
}

void TestCommandForm::keepsWhatWasTypedWhenTheLanguageChanges()
{
    Desk desk;
    ShownForm form(desk, allKinds());
    type(form, "text", u"half fi"_s);
    line(form, "text")->setCursorPosition(4);
    type(form, "qty", u"1000"_s);
    const QByteArray before = canonicalBytes(form->fields());
    desk.use(Language::French);
    QCOMPARE(line(form, "text")->text(), u"half fi"_s);
    QCOMPARE(line(form, "text")->cursorPosition(), 4);
    QCOMPARE(canonicalBytes(form->fields()), before);
}

void TestCommandForm::showsProblemsAtTheirFields()
{
    Desk desk;
    ShownForm form(desk, allKinds());
    form->setProblems({problem(NotVintage, u"vintage"_s, {u"20x4"_s}),
                       problem(FieldMissing, u"text"_s, {u"Text"_s}),
                       problem(ProposalUnknown, {}, {7})},
                      false);
    QCOMPARE(form->problemText(u"vintage"_s),
             u"\"20x4\" is not a vintage; a vintage is a year of four digits."_s);
    QVERIFY(form->problemText(u"text"_s).isEmpty());
    QCOMPARE(form->otherProblems().text(), u"There is no proposal 7."_s);
    form->setProblems({problem(FieldMissing, u"text"_s, {u"Text"_s})}, true);
    QVERIFY(!form->problemText(u"text"_s).isEmpty());
    QVERIFY(form->problemText(u"vintage"_s).isEmpty());
    QVERIFY(!form->otherProblems().isVisible());
    desk.use(Language::French);
    QVERIFY(!form->problemText(u"text"_s).isEmpty());
}

void TestCommandForm::marksCellsOfTables()
{
    Desk desk;
    CommandForm form(allKinds(), desk.link());
    auto* const table = qobject_cast<TableEditor*>(form.editor(u"rows"_s));
    const QAbstractItemModelTester tester(&table->rows(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->rows().addRow();
    table->rows().addRow();
    table->rows().addRow();
    table->rows().setData(table->rows().index(2, 1), u"many"_s, Qt::EditRole);
    form.setProblems({problem(NotWholeNumber, u"rows[0].qty"_s, {u"many"_s})}, true);
    // Row 0 of what was sent is row 2 on the screen: the empty ones were left out.
    QCOMPARE(table->rows().index(2, 1).data().toString(), u"✕ many"_s);
    QVERIFY(!table->rows().index(2, 1).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(table->rows().index(0, 1).data(Qt::ToolTipRole).isNull());
    QVERIFY(form.problemText(u"rows"_s).startsWith(u"Row 1: "_s));
}

void TestCommandForm::pastesFromSpreadsheets()
{
    Desk desk;
    CommandForm form(allKinds(), desk.link());
    auto* const table = qobject_cast<TableEditor*>(form.editor(u"rows"_s));
    table->rows().paste(u"XW-10001\t1,000\tred\r\nXW-10002\t20\r\n"_s, 0, 0);
    const QCborArray rows = form.fields().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toMap().value(u"qty"_s).toInteger(), 1000);
    QCOMPARE(rows.at(1).toMap().value(u"account_no"_s).toString(), u"XW-10002"_s);
    table->rows().removeAt({0, 1});
    QVERIFY(form.fields().value(u"rows"_s).isUndefined());
}

void TestCommandForm::completesIdentifiers()
{
    Desk desk;
    desk.addEntities(12);
    ShownForm form(desk, allKinds());
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*form));
    QLineEdit* const edit = line(form, "entity_id");
    edit->setFocus();
    QTest::keyClicks(edit, u"pany 11"_s);
    EVENTUALLY_EQUAL(edit->completer()->model()->rowCount(), 1);
    QCOMPARE(edit->completer()->model()->index(0, 0).data().toString(), u"XW1011   Company 11"_s);
    Q_EMIT edit->completer()->activated(u"XW1011"_s);
    QCOMPARE(form->fields().value(u"entity_id"_s).toString(), u"XW1011"_s);
}

void TestCommandForm::keepsDrafts()
{
    const QTemporaryDir folder;
    const DraftStore drafts(folder.path() + u"/a/b"_s);
    QVERIFY(!drafts.load(u"x"_s));
    drafts.save(u"x"_s, {{u"text"_s, u"é"_s}});
    QCOMPARE(drafts.load(u"x"_s)->value(u"text"_s).toString(), u"é"_s);
    QVERIFY(!drafts.load(u"y"_s));
    drafts.remove(u"x"_s);
    QVERIFY(!drafts.load(u"x"_s));
    const DraftStore none{QString()};
    none.save(u"x"_s, {{u"text"_s, u"é"_s}});
    QVERIFY(!none.load(u"x"_s));
}

void TestCommandForm::tellsTimeLeft_data()
{
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<QString>("english");
    QTest::newRow("too early") << 500LL << 10LL << QString();
    QTest::newRow("nothing done") << 5000LL << 0LL << QString();
    QTest::newRow("half") << 10'000LL << 50LL << u"about 11 seconds left"_s;
    QTest::newRow("slow") << 60'000LL << 10LL << u"about 10 minutes left"_s;
    QTest::newRow("at the end") << 60'000LL << 100LL << QString();
}

void TestCommandForm::tellsTimeLeft()
{
    QFETCH(qint64, elapsed);
    QFETCH(qint64, done);
    Desk desk(QString{});
    QTEST(timeLeftText(elapsed, done, 100), "english");
}

void TestCommandForm::rehearsesBeforeDoing()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    CommandDialog dialog({.form = desk.command("RegisterEntity")}, desk.workplace(), nullptr);
    dialog.show();
    dialog.form().setFields(
        {{u"jurisdiction"_s, u"XW"_s}, {u"entity_id"_s, u"XW2000"_s}, {u"type"_s, u"COVERED"_s}});
    type(dialog.form(), "legal_name", u"New Company"_s);
    EVENTUALLY(dialog.preview().tree().topLevelItemCount() > 0);
    QVERIFY2(dialog.preview().summary().contains(u"would accept"_s),
             qPrintable(dialog.preview().summary()));
    QCOMPARE(desk.scenario().rows("entities").size(), 1);
    QSignalSpy performed(&dialog, &CommandDialog::performed);
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    EVENTUALLY_EQUAL(performed.size(), 1);
    QVERIFY(dialog.outcomeText().startsWith(u"Done. It is entry "_s));
    QCOMPARE(desk.scenario().rows("entities").size(), 2);
}

void TestCommandForm::refusesWhatIsMissing()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    CommandDialog dialog({.form = desk.command("RegisterEntity")}, desk.workplace(), nullptr);
    dialog.show();
    QVERIFY(dialog.form().problemText(u"legal_name"_s).isEmpty());
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    QCOMPARE(dialog.form().problemText(u"legal_name"_s), u"\"Legal name\" must be filled in."_s);
    QVERIFY(dialog.actButton().isEnabled());
    // A refusal of the registry itself comes back to its field too.
    dialog.form().setFields({{u"jurisdiction"_s, u"XW"_s},
                             {u"entity_id"_s, u"XW1001"_s},
                             {u"type"_s, u"COVERED"_s},
                             {u"legal_name"_s, u"Twice"_s}});
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    EVENTUALLY(!dialog.form().problemText(u"entity_id"_s).isEmpty());
    QVERIFY(dialog.actButton().isEnabled());
}

void TestCommandForm::proposesWhereTwoAreNeeded()
{
    Desk desk(u"adm"_s);
    desk.addEntities(1);
    CommandDialog dialog({.form = desk.command("IssueAllowances")}, desk.workplace(), nullptr);
    QVERIFY2(dialog.actButton().text().startsWith(u"Propose: "_s),
             qPrintable(dialog.actButton().text()));
}

void TestCommandForm::hashesPasswords()
{
    Desk desk(u"root"_s);
    CommandDialog dialog({.form = desk.command("RegisterPerson")}, desk.workplace(), nullptr);
    dialog.show();
    dialog.form().setFields({{u"username"_s, u"new"_s}, {u"name"_s, u"New Person"_s}});
    type(dialog.form(), "password_hash", u"short"_s);
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    EVENTUALLY(!dialog.form().problemText(u"password_hash"_s).isEmpty());
    type(dialog.form(), "password_hash", u"Much-longer-1"_s);
    QSignalSpy performed(&dialog, &CommandDialog::performed);
    EVENTUALLY(dialog.actButton().isEnabled());
    QTest::mouseClick(&dialog.actButton(), Qt::LeftButton);
    EVENTUALLY_EQUAL(performed.size(), 1);
    QVERIFY(desk.scenario().registry().signIn(u"new"_s, u"Much-longer-1"_s));
}

void TestCommandForm::restoresDraftOfDialog()
{
    Desk desk(u"root"_s);
    {
        CommandDialog dialog({.form = desk.command("RegisterPerson")}, desk.workplace(), nullptr);
        dialog.show();
        type(dialog.form(), "name", u"Half a person"_s);
        type(dialog.form(), "password_hash", u"Much-longer-1"_s);
        dialog.reject();
    }
    CommandDialog again({.form = desk.command("RegisterPerson")}, desk.workplace(), nullptr);
    QCOMPARE(again.form().fields().value(u"name"_s).toString(), u"Half a person"_s);
    QVERIFY(again.form().fields().value(u"password_hash"_s).isUndefined());
    QTest::mouseClick(again.findChild<QPushButton*>(u"discard"_s), Qt::LeftButton);
    CommandDialog empty({.form = desk.command("RegisterPerson")}, desk.workplace(), nullptr);
    QVERIFY(empty.form().fields().isEmpty());
}

CITSS_GUI_MAIN(TestCommandForm)
#include "tst_command_form.moc"
