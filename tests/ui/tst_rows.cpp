// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of words and buttons where there is less room than they would like.
#include "tests/support/gui_main.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A row with three buttons, the last of them with a menu, above something that takes the keys.
struct Row {
    QWidget window;
    ActionRow row{&window};
    QToolButton copy{&row};
    QToolButton write{&row};
    QToolButton columns{&row};
    QMenu menu;

    Row()
    {
        auto* const layout = new QVBoxLayout(&window);
        layout->addWidget(&row);
        layout->addWidget(new QLineEdit(&window));
        layout->addStretch(1);
        copy.setText(u"Copy"_s);
        write.setText(u"Export to a file"_s);
        columns.setText(u"Columns"_s);
        menu.addAction(u"Name"_s);
        columns.setMenu(&menu);
        for (QToolButton* button : {&copy, &write, &columns}) {
            button->setFocusPolicy(Qt::TabFocus);
            row.addButton(button);
        }
        row.lead().setText(u"12 rows"_s);
    }

    void show(int width)
    {
        window.resize(width, 120);
        window.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList inMenu() const
    {
        QStringList texts;
        const QList<QAction*> actions = row.more().menu()->actions();
        for (const QAction* action : actions) {
            texts.append(action->text());
        }
        return texts;
    }
};

}  // namespace

class TestRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllWhereThereIsRoom();
    void putsTheLastIntoTheMenu();
    void worksFromTheMenu();
    void keepsTheKeys();
    void leavesOutWhatIsNotOffered();
    void givesLongWordsMoreLines();
    void flowsIntoLines();
    void stretchesWhatShould();
    void dropsGapsAtLineStarts();
    void elidesWords();
};

void TestRows::showsAllWhereThereIsRoom()
{
    Row row;
    row.show(900);
    QVERIFY(row.copy.isVisible() && row.write.isVisible() && row.columns.isVisible());
    QVERIFY(!row.row.more().isVisible());
    QVERIFY(row.copy.x() > row.row.lead().geometry().right());
    QVERIFY(row.columns.x() > row.write.geometry().right());
}

void TestRows::putsTheLastIntoTheMenu()
{
    Row row;
    row.show(900);
    row.show(row.row.minimumSizeHint().width() + row.copy.sizeHint().width() + 60);
    QVERIFY(row.copy.isVisible());
    QVERIFY(!row.columns.isVisible());
    QVERIFY(row.row.more().isVisible());
    QCOMPARE(row.inMenu().last(), u"Columns"_s);
    QVERIFY(row.row.more().geometry().right() <= row.row.width());
    row.show(900);
    QVERIFY(row.columns.isVisible());
    QVERIFY(row.inMenu().isEmpty());
}

void TestRows::worksFromTheMenu()
{
    Row row;
    const QSignalSpy clicked(&row.write, &QToolButton::clicked);
    row.show(row.row.minimumSizeHint().width());
    QVERIFY(!row.write.isVisible());
    QCOMPARE(row.inMenu(), (QStringList{u"Copy"_s, u"Export to a file"_s, u"Columns"_s}));
    const QList<QAction*> actions = row.row.more().menu()->actions();
    actions.at(1)->trigger();
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(actions.at(2)->menu(), &row.menu);
    row.write.setEnabled(false);
    row.write.setToolTip(u"Nothing to write"_s);
    Q_EMIT row.row.more().menu()->aboutToShow();
    QVERIFY(!actions.at(1)->isEnabled());
    QCOMPARE(actions.at(1)->toolTip(), u"Nothing to write"_s);
}

/// Who stands on a button that goes stands on the menu that it went into.
void TestRows::keepsTheKeys()
{
    Row row;
    row.show(900);
    row.window.activateWindow();
    row.columns.setFocus();
    QTRY_VERIFY(row.columns.hasFocus());
    row.show(row.row.minimumSizeHint().width());
    QVERIFY(row.row.more().hasFocus());
    QTest::keyClick(&row.row.more(), Qt::Key_Tab);
    QVERIFY(!row.row.more().hasFocus());
    QVERIFY(row.window.focusWidget()->inherits("QLineEdit"));
}

void TestRows::leavesOutWhatIsNotOffered()
{
    Row row;
    row.row.setOffered(&row.write, false);
    row.show(900);
    QVERIFY(!row.write.isVisible());
    row.show(row.row.minimumSizeHint().width());
    QCOMPARE(row.inMenu(), (QStringList{u"Copy"_s, u"Columns"_s}));
    row.row.setOffered(&row.write, true);
    row.show(900);
    QVERIFY(row.write.isVisible());
}

void TestRows::givesLongWordsMoreLines()
{
    Row row;
    row.show(400);
    const int height = row.row.height();
    row.row.lead().setText(
        u"12 rows with totals of very many columns, one beside the "
        "other, and in the end far too many to be read by anybody"_s);
    QTRY_VERIFY(row.row.height() > height);
    QVERIFY(row.row.lead().height() >= row.row.lead().heightForWidth(row.row.lead().width()));
}

void TestRows::flowsIntoLines()
{
    QWidget window;
    auto* const flow = new FlowLayout(&window);
    flow->setContentsMargins(4, 4, 4, 4);
    flow->setSpacing(8);
    QList<QPushButton*> buttons;
    for (const QString& text : {u"First"_s, u"Second"_s, u"Third of them"_s}) {
        buttons.append(new QPushButton(text, &window));
        flow->addWidget(buttons.last());
    }
    window.resize(flow->sizeHint());
    window.show();
    QCOMPARE(buttons.at(2)->y(), buttons.at(0)->y());
    const int twoWide = buttons.at(0)->width() + buttons.at(1)->width() + 24;
    window.resize(twoWide, flow->heightForWidth(twoWide));
    QCOMPARE(buttons.at(1)->y(), buttons.at(0)->y());
    QVERIFY(buttons.at(2)->y() > buttons.at(0)->geometry().bottom());
    QCOMPARE(buttons.at(2)->x(), buttons.at(0)->x());
    QVERIFY(buttons.at(2)->geometry().bottom() < window.height());
    QVERIFY(flow->minimumSize().width() < twoWide);
    buttons.at(2)->hide();
    QCoreApplication::processEvents();
    QCOMPARE(flow->heightForWidth(twoWide), flow->heightForWidth(2000));
}

void TestRows::stretchesWhatShould()
{
    QWidget window;
    auto* const flow = new FlowLayout(&window);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* const edit = new QLineEdit(&window);
    auto* const button = new QPushButton(u"Find"_s, &window);
    flow->addWidget(edit, 1);
    flow->addStretch();
    flow->addWidget(button);
    window.resize(800, 60);
    window.show();
    QCOMPARE(button->geometry().right(), 799);
    QVERIFY(edit->width() > edit->sizeHint().width());
}

void TestRows::dropsGapsAtLineStarts()
{
    QWidget window;
    auto* const flow = new FlowLayout(&window);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* const one = new QPushButton(u"One"_s, &window);
    auto* const other = new QPushButton(u"Other"_s, &window);
    flow->addWidget(one);
    flow->addStretch();
    flow->addWidget(other);
    window.resize(one->sizeHint().width() + 10, 200);
    window.show();
    QVERIFY(other->y() > one->y());
    QCOMPARE(other->x(), 0);
}

void TestRows::elidesWords()
{
    QWidget window;
    auto* const layout = new QVBoxLayout(&window);
    auto* const label = new ElidedLabel(&window);
    layout->addWidget(label);
    label->setText(u"A registry with a name that is rather long"_s);
    window.resize(600, 60);
    window.show();
    QVERIFY(label->toolTip().isEmpty());
    QVERIFY(label->minimumSizeHint().width() < label->sizeHint().width() / 2);
    const QImage whole = window.grab().toImage();
    window.resize(150, 60);
    QCoreApplication::processEvents();
    QCOMPARE(label->toolTip(), label->text());
    QVERIFY(window.grab().toImage() != whole.copy(0, 0, 150, 60));
    label->setTip(u"The registry"_s);
    window.resize(140, 60);
    QCOMPARE(label->toolTip(), u"The registry"_s);
}

CITSS_GUI_MAIN(TestRows)
#include "tst_rows.moc"
