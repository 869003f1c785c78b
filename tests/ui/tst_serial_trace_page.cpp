// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/desk.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/serial_trace_page.h"
#include "ui/pages/trace_timeline.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/view_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Serial = "WA-A-2024-000000000001..000000000040";

/// Serial numbers that were placed, retired by a run, and some on hold.
class Traced {
public:
    explicit Traced(bool isRetired)
    {
        if (isRetired) {
            m_world.loadEmissions();
            m_world.openEvent();
            m_world.publish();
            m_world.passDeadline();
            m_world.commit(m_world.preview());
        }
    }

    [[nodiscard]] Desk& desk() { return m_desk; }

    void hold(const char* serials)
    {
        const Result<Outcome> outcome = m_desk.scenario().runBoth(
            "adm",
            "aut",
            "PlaceHold",
            QCborMap{{u"serials"_s, QLatin1String(serials)}, {u"reason"_s, u"Review"_s}});
        QVERIFY2(outcome, qPrintable(codesOf(outcome)));
    }

    MainWindow& open(const QString& serial)
    {
        m_window = windowOf(m_desk);
        [&] {
            QVERIFY(
                m_window->openView(u"serial_trace"_s, {{u"serial"_s, Comparison::Equal, serial}}));
            EVENTUALLY(m_window->isLoaded());
        }();
        return *m_window;
    }

    SerialTracePage& page() { return *qobject_cast<SerialTracePage*>(&m_window->currentPage()); }

    template <typename T>
    T* part(const char* name)
    {
        return page().findChild<T*>(QLatin1String(name));
    }

private:
    Desk m_desk;
    ComplianceWorld m_world{m_desk};
    std::unique_ptr<MainWindow> m_window;
};

Page whole(Desk& desk, const QString& view)
{
    ViewRequest request;
    request.view = view;
    return desk.scenario().page(request);
}

/// A serial number that the world has issued, of any series.
QString anySerial(Desk& desk)
{
    const Page page = whole(desk, u"blocks"_s);
    const QList<Value> row = page.rows.first();
    return u"%1-%2"_s.arg(
        row.at(page.columns.indexOf(u"series"_s)).toString(),
        QString::number(row.at(page.columns.indexOf(u"serial_first"_s)).toInteger()));
}

}  // namespace

class TestSerialTracePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheWay_data();
    void showsTheWay();
    void tellsRetirement();
    void placesAHold();
    void releasesAHold();
    void saysWhyItMayNot();
    void followsTheMoment();
    void saysWhatIsNoSerial();
};

void TestSerialTracePage::showsTheWay_data()
{
    QTest::addColumn<QString>("language");

    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestSerialTracePage::showsTheWay()
{
    QFETCH(QString, language);
    Traced traced(false);
    traced.desk().use(*languageFromCode(language));
    const QString serial = anySerial(traced.desk());
    MainWindow& window = traced.open(serial);
    EVENTUALLY_EQUAL(traced.page().table().model().rowCount(), 1);
    QCOMPARE(traced.page().timeline().lanes().size(), 1);
    QVERIFY(!traced.page().timeline().accessibleDescription().isEmpty());
    QVERIFY(traced.page().stateText().contains(traced.page().timeline().lanes().first()));
    tabTo(&traced.page().timeline());
    tabTo(&traced.page().table().table());
    QSignalSpy followed(&traced.page(), &NavigablePage::viewRequested);
    traced.page().table().table().selectRow(0);
    QTest::keyClick(&traced.page().table().table(), Qt::Key_Return);
    EVENTUALLY(!followed.isEmpty());
    QCOMPARE(followed.first().at(0).toString(), u"accounts"_s);
    keepPicture(window, u"trace"_s);
}

void TestSerialTracePage::tellsRetirement()
{
    Traced traced(true);
    const Page lines = whole(traced.desk(), u"run_lines"_s);
    QVERIFY(!lines.rows.isEmpty());
    const QList<Value> line = lines.rows.first();
    const QString serial =
        line.at(lines.columns.indexOf(u"series"_s)).toString() + u'-' +
        QString::number(line.at(lines.columns.indexOf(u"serial_first"_s)).toInteger());
    MainWindow& window = traced.open(serial);
    EVENTUALLY(traced.part<QLabel>("traceNotes")->isVisible());
    QVERIFY(
        traced.part<QLabel>("traceNotes")->text().contains(QLatin1String(ComplianceWorld::Event)));
    QVERIFY(!traced.part<QPushButton>("placeHold")->isEnabled());
    QVERIFY(!traced.part<QPushButton>("placeHold")->toolTip().isEmpty());
    keepPicture(window, u"trace-retired"_s);
}

void TestSerialTracePage::placesAHold()
{
    Traced traced(false);
    const QString serial = anySerial(traced.desk());
    MainWindow& window = traced.open(serial);
    auto* const button = traced.part<QPushButton>("placeHold");
    press(button);
    EVENTUALLY(window.findChild<CommandDialog*>() != nullptr);
    auto* const dialog = window.findChild<CommandDialog*>();
    QCOMPARE(dialog->form().fields().value(u"serials"_s).toString(), traced.page().recordId());
    dialog->reject();
}

void TestSerialTracePage::releasesAHold()
{
    Traced traced(false);
    const QString serial = anySerial(traced.desk());
    traced.hold(qPrintable(serial));
    MainWindow& window = traced.open(serial);
    EVENTUALLY(traced.part<QLabel>("traceNotes")->text().contains(u"Review"_s));
    EVENTUALLY_EQUAL(traced.page().table().model().rowCount(), 2);
    press(traced.part<QPushButton>("releaseHold"));
    EVENTUALLY(window.findChild<CommandDialog*>() != nullptr);
    auto* const dialog = window.findChild<CommandDialog*>();
    QCOMPARE(dialog->form().fields().value(u"hold"_s).toInteger(), 1);
    dialog->reject();
}

void TestSerialTracePage::saysWhyItMayNot()
{
    Traced traced(false);
    traced.open(anySerial(traced.desk()));
    auto* const release = traced.part<QPushButton>("releaseHold");
    EVENTUALLY(!release->isEnabled());
    QVERIFY(!release->toolTip().isEmpty());
    traced.desk().link().setMoment({.number = traced.desk().scenario().head()});
    EVENTUALLY(!traced.part<QPushButton>("placeHold")->isEnabled());
}

void TestSerialTracePage::followsTheMoment()
{
    Traced traced(false);
    const QString serial = anySerial(traced.desk());
    const JournalNumber before = traced.desk().scenario().head();
    traced.hold(qPrintable(serial));
    MainWindow& window = traced.open(serial);
    EVENTUALLY_EQUAL(traced.page().table().model().rowCount(), 2);
    traced.desk().link().setMoment({.number = before});
    EVENTUALLY_EQUAL(traced.page().table().model().rowCount(), 1);
    EVENTUALLY(window.isLoaded());
}

void TestSerialTracePage::saysWhatIsNoSerial()
{
    Traced traced(false);
    traced.open(u"nonsense"_s);
    QVERIFY(traced.page().stateText().contains(u"nonsense"_s));
    traced.page().showRecord(QLatin1String(Serial));
    QCOMPARE(traced.page().recordId(), QLatin1String(Serial));
}

CITSS_GUI_MAIN(TestSerialTracePage)
#include "tst_serial_trace_page.moc"
