// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/serial_block.h"
#include "tests/core/holdings/market.h"
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/form_hands.h"
#include "tests/ui/patience.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/table_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A form to move instruments with one row, its source account filled in.
struct Move {
    explicit Move(Desk& desk) : form(desk.command("MoveInstruments").fields(), desk.link())
    {
        issueSome(desk.scenario());
        form.resize(900, 700);
        form.show();
        auto* const from = qobject_cast<QLineEdit*>(form.editor(u"from"_s)->input());
        QTest::keyClicks(from, QLatin1String(market::Issuance));
        editor = qobject_cast<TableEditor*>(form.editor(u"lines"_s));
        table = qobject_cast<QTableView*>(editor->input());
        editor->rows().addRow();
    }

    /// Opens the cell of a column for editing.
    QLineEdit* edit(int column)
    {
        const QModelIndex cell = editor->rows().index(0, column);
        table->setFocus();
        table->setCurrentIndex(cell);
        table->edit(cell);
        return table->viewport()->findChild<QLineEdit*>();
    }

    CommandForm form;
    TableEditor* editor;
    QTableView* table;
};

}  // namespace

/// What the registry knows, picked inside tables and lists.
class TestCellPickers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfferWhatTheAccountHolds();
    void cellsOfferTheSerialNumbersOfTheAccount();
    void cellsRecogniseTheWrongKind();
    void complainsOfNothingBeforeItCanKnow();
    void aCellLeftOpenHarmsNothing();
    void listsArePickedOneByOne();
};

void TestCellPickers::cellsOfferWhatTheAccountHolds()
{
    Desk desk(u"reg"_s);
    openMarket(desk.scenario());
    Move move(desk);
    QLineEdit* const cell = move.edit(0);
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->accessibleName(), u"Kind"_s);
    QTest::keyClick(cell, Qt::Key_Down);
    const QAbstractItemModel& offers = *cell->completer()->model();
    EVENTUALLY(offers.rowCount() > 0);
    QVERIFY2(offers.index(0, 0).data().toString().startsWith(u"ALLOWANCE   Allowance · "_s),
             qPrintable(offers.index(0, 0).data().toString()));
    Q_EMIT cell->completer()->activated(u"ALLOWANCE"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    EVENTUALLY_EQUAL(move.editor->value().toArray().at(0).toMap().value(u"kind"_s).toString(),
                     u"ALLOWANCE"_s);
    EVENTUALLY(move.editor->note().startsWith(u"Row 1, Kind: Allowance"_s));
    // Its vintages next, of that kind only.
    QLineEdit* const vintage = move.edit(2);
    QTest::keyClick(vintage, Qt::Key_Down);
    EVENTUALLY(vintage->completer()->model()->rowCount() > 0);
    const QString year = vintage->completer()->model()->index(0, 0).data(Qt::UserRole).toString();
    Q_EMIT vintage->completer()->activated(year);
    QTest::keyClick(vintage, Qt::Key_Return);
    EVENTUALLY_EQUAL(move.editor->value().toArray().at(0).toMap().value(u"vintage"_s).toInteger(),
                     year.toLongLong());
}

void TestCellPickers::cellsOfferTheSerialNumbersOfTheAccount()
{
    Desk desk(u"reg"_s);
    openMarket(desk.scenario());
    Move move(desk);
    const int serials = move.editor->rows().columnCount() - 1;
    QLineEdit* const cell = move.edit(serials);
    QCOMPARE(cell->accessibleName(), u"Serial numbers"_s);
    QTest::keyClick(cell, Qt::Key_Down);
    const QAbstractItemModel& offers = *cell->completer()->model();
    EVENTUALLY(offers.rowCount() > 0);
    const QString block = offers.index(0, 0).data(Qt::UserRole).toString();
    QVERIFY2(block.contains(u".."_s), qPrintable(block));
    // A part of a block is meant as often as a whole one.
    const QString part =
        block.section(u".."_s, 0, 0) + u".."_s +
        QString::number(block.section(u"-"_s, -1).section(u".."_s, 0, 0).toInt() + 4);
    cell->setText(part);
    QTest::keyClick(cell, Qt::Key_Return);
    const auto held = [&move] {
        return move.editor->value().toArray().at(0).toMap().value(u"serials"_s).toString();
    };
    EVENTUALLY(!held().isEmpty());
    QCOMPARE(held(), SerialBlock::parse(part)->text());
}

void TestCellPickers::cellsRecogniseTheWrongKind()
{
    Desk desk(u"reg"_s);
    openMarket(desk.scenario());
    Move move(desk);
    QLineEdit* const cell = move.edit(0);
    QTest::keyClicks(cell, QLatin1String(market::Issuance));
    QTest::keyClick(cell, Qt::Key_Return);  // before anything could be found
    EVENTUALLY_ELSE(
        move.editor->note().endsWith(u"is an account; this field takes a kind of instrument."_s),
        move.editor->note());
}

void TestCellPickers::complainsOfNothingBeforeItCanKnow()
{
    Desk desk(u"reg"_s);
    openMarket(desk.scenario());
    Move move(desk);
    qobject_cast<QLineEdit*>(move.form.editor(u"from"_s)->input())->clear();
    move.form.setFields({});
    QTest::keyClicks(move.edit(0), u"ALLOWANCE"_s);
    QTest::keyClick(move.table->viewport()->findChild<QLineEdit*>(), Qt::Key_Return);
    QTest::qWait(500);
    QCOMPARE(move.editor->note(), QString());
}

void TestCellPickers::aCellLeftOpenHarmsNothing()
{
    Desk desk(u"reg"_s);
    openMarket(desk.scenario());
    auto move = std::make_unique<Move>(desk);
    QTest::keyClicks(move->edit(0), u"ALLO"_s);
    move.reset();
    QCoreApplication::processEvents();
}

void TestCellPickers::listsArePickedOneByOne()
{
    Desk desk;
    desk.addEntities(3);
    ShownForm form(desk, "PreviewComplianceRun");
    auto* const more = form->editor(u"entities"_s)->findChild<QLineEdit*>(u"more"_s);
    QVERIFY(!more->accessibleName().isEmpty());
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Down);
    EVENTUALLY_EQUAL(more->completer()->model()->rowCount(), 3);
    Q_EMIT more->completer()->activated(u"XW1002"_s);
    QCOMPARE(form->fields().value(u"entities"_s).toArray(), QCborArray{u"XW1002"_s});
    EVENTUALLY(more->text().isEmpty());
    QTest::keyClicks(more, u"company 3"_s);
    EVENTUALLY_EQUAL(more->completer()->model()->rowCount(), 1);
    more->completer()->popup()->hide();
    QTest::keyClick(more, Qt::Key_Return);
    QCOMPARE(form->fields().value(u"entities"_s).toArray(), (QCborArray{u"XW1002"_s, u"XW1003"_s}));
}

CITSS_GUI_MAIN(TestCellPickers)
#include "tst_cell_pickers.moc"
