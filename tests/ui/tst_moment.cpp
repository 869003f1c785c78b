// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a past moment: from a calendar with a time of day, or typed.
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "ui/shell/moment_bar.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimeEdit>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000;

/// A registry ten days old, and the choice of a moment open.
struct Choice10 {
    explicit Choice10(Desk& desk) : button(desk.link(), nullptr)
    {
        const Instant now = Scenario::Start.plusMilliseconds(10 * Day);
        desk.scenario().clock().set(now);
        desk.addEntities(1);
        desk.link().refreshAbout();
        [&] { EVENTUALLY(desk.link().about().now >= now); }();
        button.show();
        open();
    }

    void open() { QTest::mouseClick(&button, Qt::LeftButton); }
    template <typename W>
    [[nodiscard]] W& part(const char* name)
    {
        return *button.choice().findChild<W*>(QLatin1String(name));
    }
    [[nodiscard]] QCalendarWidget& calendar() { return part<QCalendarWidget>("momentDay"); }
    [[nodiscard]] QTimeEdit& time() { return part<QTimeEdit>("momentTime"); }
    [[nodiscard]] QLineEdit& text() { return part<QLineEdit>("moment"); }
    /// A day after the founding, as it is typed.
    static QString day(int number) { return founded().addDays(number).toString(Qt::ISODate); }
    static QDate founded()
    {
        return QDate::fromString(Scenario::Start.text().left(10), Qt::ISODate);
    }

    MomentButton button;
};

}  // namespace

class TestMoment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheDaysOfTheRegistry();
    void offersTheSameDaysToWhoMayNotSeeTheJournal();
    void choosesADayAndATimeByKeyboard();
    void stopsAtNowAndAtTheFounding();
    void followsWhatIsTyped();
    void saysItInTheLanguage();
};

void TestMoment::offersTheDaysOfTheRegistry()
{
    Desk desk(u"reg"_s);
    Choice10 choice(desk);
    QVERIFY(choice.button.choice().isVisible());
    EVENTUALLY_EQUAL(choice.calendar().minimumDate(), Choice10::founded());
    QCOMPARE(choice.calendar().maximumDate(), Choice10::founded().addDays(10));
    for (const QWidget* part : choice.button.choice().findChildren<QWidget*>()) {
        const bool isNamedBySelf = part->inherits("QAbstractButton") || part->inherits("QLineEdit");
        if (part->focusPolicy() != Qt::NoFocus && part->isVisible() &&
            part->focusProxy() == nullptr && isNamedBySelf &&
            part->objectName() != u"qt_spinbox_lineedit"_s) {
            QVERIFY2(
                !part->accessibleName().isEmpty() || !part->property("text").toString().isEmpty(),
                qPrintable(part->objectName()));
        }
    }
    QVERIFY(!choice.calendar().accessibleName().isEmpty());
    // All six weeks are in sight.
    const auto* const days = choice.calendar().findChild<QTableView*>();
    const QModelIndex last =
        days->model()->index(days->model()->rowCount() - 1, days->model()->columnCount() - 1);
    QVERIFY(days->viewport()->rect().contains(days->visualRect(last)));
    EVENTUALLY(choice.time().geometry().top() > choice.calendar().geometry().bottom());
    keepPicture(choice.button.choice(), u"moment"_s);
    QVERIFY(choice.time().accessibleName().contains(u"UTC"_s));
    QVERIFY(choice.part<QLabel>("momentSpan").text().contains(Choice10::day(0)));
    QVERIFY(choice.part<QLabel>("momentSpan").text().contains(u"UTC"_s));
}

void TestMoment::offersTheSameDaysToWhoMayNotSeeTheJournal()
{
    Desk desk(u"reg"_s);
    desk.scenario().addPersona("auc", "AUC");
    desk.signIn(u"auc"_s);
    const View* const journal = desk.link().catalogue().view(u"journal"_s);
    QVERIFY(!desk.link().rights(journal->action).view);
    Choice10 choice(desk);
    EVENTUALLY_EQUAL(choice.calendar().minimumDate(), Choice10::founded());
    QCOMPARE(choice.calendar().maximumDate(), Choice10::founded().addDays(10));
    QVERIFY(choice.part<QLabel>("momentSpan").text().contains(Choice10::day(0)));
}

void TestMoment::choosesADayAndATimeByKeyboard()
{
    Desk desk(u"reg"_s);
    Choice10 choice(desk);
    EVENTUALLY_EQUAL(choice.calendar().minimumDate(), Choice10::founded());
    auto* const days = choice.calendar().findChild<QAbstractItemView*>();
    choice.calendar().setSelectedDate(Choice10::founded().addDays(4));
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Left);
    QCOMPARE(choice.text().text(), Choice10::day(3) + u" 23:59 UTC"_s);
    choice.time().setFocus();
    choice.time().setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(&choice.time(), u"08"_s);
    choice.time().setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClicks(&choice.time(), u"30"_s);
    QCOMPARE(choice.text().text(), Choice10::day(3) + u" 08:30 UTC"_s);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(!choice.button.choice().isVisible());
    QVERIFY(desk.link().moment().time.has_value());
    QCOMPARE(desk.link().moment().time->text(), Choice10::day(3) + u"T08:30:00.000Z"_s);
    QVERIFY(choice.button.text().contains(Choice10::day(3) + u" 08:30 UTC"_s));
}

void TestMoment::stopsAtNowAndAtTheFounding()
{
    Desk desk(u"reg"_s);
    Choice10 choice(desk);
    EVENTUALLY_EQUAL(choice.calendar().minimumDate(), Choice10::founded());
    choice.calendar().setSelectedDate(Choice10::founded().addDays(3));
    choice.calendar().setSelectedDate(Choice10::founded().addDays(10));
    const QString now = Scenario::Start.plusMilliseconds(10 * Day).text();
    QCOMPARE(choice.text().text(), Choice10::day(10) + u' ' + now.mid(11, 5) + u" UTC"_s);
    choice.time().setTime(QTime(1, 0));
    choice.calendar().setSelectedDate(Choice10::founded());
    QVERIFY2(choice.text().text() > Choice10::day(0) + u' ' + Scenario::Start.text().mid(11, 5),
             qPrintable(choice.text().text()));
    QTest::keyClick(&choice.text(), Qt::Key_Return);
    QVERIFY(desk.link().moment().time > Scenario::Start);
}

void TestMoment::followsWhatIsTyped()
{
    Desk desk(u"reg"_s);
    Choice10 choice(desk);
    QTest::keyClicks(&choice.text(), Choice10::day(2) + u" 07:15"_s);
    QCOMPARE(choice.calendar().selectedDate(), Choice10::founded().addDays(2));
    QVERIFY2(choice.time().time() == QTime(7, 15), qPrintable(choice.text().text()));
    choice.text().setText(u"never"_s);
    QTest::keyClick(&choice.text(), Qt::Key_Return);
    QVERIFY(choice.part<QLabel>("fault").isVisible());
    QVERIFY(desk.link().moment().isNow());
    choice.text().setText(u"2"_s);
    QTest::keyClick(&choice.text(), Qt::Key_Return);
    QCOMPARE(desk.link().moment().number, JournalNumber(2));
}

void TestMoment::saysItInTheLanguage()
{
    Desk desk(u"reg"_s);
    Choice10 choice(desk);
    choice.text().setText(u"typed"_s);
    desk.use(Language::French);
    QCOMPARE(choice.text().text(), u"typed"_s);
    QCOMPARE(choice.time().accessibleName(), u"Heure du jour, UTC"_s);
    QCOMPARE(choice.calendar().locale().language(), QLocale::French);
}

CITSS_GUI_MAIN(TestMoment)
#include "tst_moment.moc"
