// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one account: what is in it, since when, may it move?
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/record_reader.h"
#include "ui/pages/account_contents.h"
#include "ui/pages/account_page.h"
#include "ui/pages/account_statement.h"
#include "ui/pages/block_strip.h"
#include "ui/pages/holdings_panel.h"
#include "ui/pages/record_head.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/view_table.h"

#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Compliance1 = "WA1001-10005";
constexpr const char* General2 = "WA1002-10006";

/// Somebody reads an account.
class Reader : public RecordReader<AccountPage> {
public:
    explicit Reader(Desk& desk, const char* account = Compliance1)
        : RecordReader(desk, "accounts", "account_no")
    {
        open(QLatin1String(account));
    }

    [[nodiscard]] BlockStrip& strip() { return page().contents().strip(); }
};

}  // namespace

class TestAccountPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsInIt_data();
    void tellsWhatIsInIt();
    void saysWhetherItMayMove();
    void walksBlocksByKeys();
    void drawsBlocksToScale();
    void followsASerialNumber();
    void standsManyBlocks();
    void statesAPeriod();
    void showsThePast();
    void showsChangesMadeElsewhere();
    void saysWhatWouldBeHere();
};

void TestAccountPage::tellsWhatIsInIt_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("total");
    QTest::newRow("English") << false << u"WA1001-10005 · Compliance account"_s
                             << u"leaves only by a surrender"_s << u"37,000"_s;
    QTest::newRow("French") << true << u"WA1001-10005 · Compte de conformité"_s
                            << u"ne sort que par une remise"_s << u"37\u00a0000"_s;
}

void TestAccountPage::tellsWhatIsInIt()
{
    QFETCH(const bool, french);
    QFETCH(const QString, title);
    QFETCH(const QString, standing);
    QFETCH(const QString, total);
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk);
    if (french) {
        desk.use(Language::French);
        reader.settle();
    }
    RecordHead& head = reader.page().head();
    QCOMPARE(head.title(), title);
    QVERIFY2(head.standing().contains(standing), qPrintable(head.standing()));
    QVERIFY2(head.facts().contains(u"<b>%1</b>"_s.arg(total)), qPrintable(head.facts()));
    QVERIFY(head.facts().contains(u"Company 1 (WA1001)"_s));
    QCOMPARE(reader.page().contents().holdings().list().model().rowCount(), 3);
    keepPicture(reader.window(), u"account-holdings"_s);
    if (qEnvironmentVariableIsEmpty("CITSS_PICTURES")) {
        return;
    }
    for (int i = 1; i < reader.page().parts().count(); ++i) {
        reader.part(i);
        keepPicture(reader.window(), u"account-part-%1"_s.arg(i));
    }
}

void TestAccountPage::saysWhetherItMayMove()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    QCOMPARE(codesOf(desk.scenario().runBoth("reg",
                                             "aut",
                                             "SetAccountState",
                                             "{'account_no': 'WA1002-10006', 'state': "
                                             "'SUSPENDED', 'reason': 'no representative'}")),
             u"ok"_s);
    Reader reader(desk, General2);
    RecordHead& head = reader.page().head();
    QVERIFY2(head.standing().startsWith(u"Suspended since 2026-01-05"_s),
             qPrintable(head.standing()));
    QVERIFY(head.standing().contains(u"Reason: no representative"_s));
    QVERIFY(head.warnings().join(u' ').contains(u"Its owner can move nothing here."_s));
    keepPicture(reader.window(), u"account-suspended"_s);
}

void TestAccountPage::walksBlocksByKeys()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    world.place("WA1001", "ALLOWANCE", 2025, 10);
    world.place("WA1002", "ALLOWANCE", 2025, 10);
    world.place("WA1001", "ALLOWANCE", 2025, 10);
    Reader reader(desk);
    BlockStrip& strip = reader.strip();
    tabTo(&strip);
    EVENTUALLY(strip.current() != nullptr);
    const int lane = strip.lane();
    QCOMPARE(strip.place(), 0);
    const QString first = reader.page().contents().told();
    QVERIFY2(first.contains(u"to "_s), qPrintable(first));
    QCOMPARE(strip.accessibleDescription(), first);
    QTest::keyClick(&strip, Qt::Key_Down);
    QVERIFY(strip.lane() != lane);
    QTest::keyClick(&strip, Qt::Key_Up);
    QCOMPARE(strip.lane(), lane);
    QTest::keyClick(&strip, Qt::Key_End);
    const qsizetype last = strip.place();
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.place(), last);
    QTest::keyClick(&strip, Qt::Key_Home);
    QCOMPARE(strip.place(), 0);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.place(), 0);
    QTest::mouseClick(strip.viewport(), Qt::LeftButton, {}, strip.blockRect(lane, 0).center());
    QCOMPARE(strip.lane(), lane);
    QTest::keyClick(&strip, Qt::Key_A);
    QCOMPARE(strip.place(), 0);
}

void TestAccountPage::drawsBlocksToScale()
{
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk);
    BlockStrip& strip = reader.strip();
    EVENTUALLY(strip.current() != nullptr);
    // 30,000 allowances, 1,000 of the reserve and 6,000 offset credits, each one block.
    QList<int> widths;
    for (int lane = 0; lane < 3; ++lane) {
        widths.append(strip.blockRect(lane, 0).width());
    }
    std::sort(widths.begin(), widths.end());
    QVERIFY(widths.at(0) >= 6);
    QVERIFY(qAbs(widths.at(2) / 5 - widths.at(1)) <= 2);
    const QImage drawn = strip.viewport()->grab().toImage();
    const QPoint inside = strip.blockRect(0, 0).topLeft() + QPoint(2, 4);
    QVERIFY(drawn.pixelColor(inside) != drawn.pixelColor(2, 2));
}

void TestAccountPage::followsASerialNumber()
{
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk);
    BlockStrip& strip = reader.strip();
    tabTo(&strip);
    EVENTUALLY(strip.current() != nullptr);
    QCOMPARE(strip.current()->series, u"WA-A-2025"_s);
    QTest::keyClick(&strip, Qt::Key_Return);
    reader.settle();
    const auto* const trace = qobject_cast<RecordPage*>(&reader.window().currentPage());
    QVERIFY(trace != nullptr);
    QCOMPARE(trace->recordId(), u"WA-A-2025-000000000001..000000030000"_s);
    reader.window().back();
    QCOMPARE(reader.page().recordId(), QLatin1String(Compliance1));
    QVERIFY(strip.current() != nullptr);
}

/// Thousands of blocks: they come as somebody looks, and walking to the end reads them.
void TestAccountPage::standsManyBlocks()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    constexpr int Blocks = 1100;  // more than a page
    QByteArrayList rows;
    for (int i = 0; i < Blocks; ++i) {
        // Those of the other entity lie between, so that none grow together.
        for (const char* const entity : {"WA1001", "WA1002"}) {
            rows.append(QByteArray("{'account_type': 'GENERAL', 'entity_id': '") + entity +
                        "', 'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 3}");
        }
    }
    QCOMPARE(codesOf(desk.scenario().runBoth(
                 "adm",
                 "aut",
                 "PlaceHoldings",
                 "{'jurisdiction': 'WA', 'rows': [" + rows.join(", ") + "]}")),
             u"ok"_s);
    Reader reader(desk, General2);
    BlockStrip& strip = reader.strip();
    tabTo(&strip);
    EVENTUALLY(strip.current() != nullptr);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10 && strip.place() < Blocks - 1; ++i) {
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Right);
        reader.settle();
    }
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(strip.place(), Blocks - 1);
    QVERIFY(strip.horizontalScrollBar()->value() > 0);
    QVERIFY(strip.viewport()->rect().contains(strip.blockRect(strip.lane(), strip.place())));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    keepPicture(reader.window(), u"account-many-blocks"_s);
}

void TestAccountPage::statesAPeriod()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    Reader reader(desk);
    reader.part(2);
    AccountStatement& statement = reader.page().statement();
    QCOMPARE(statement.from(), QDate(2026, 1, 1));
    QCOMPARE(statement.to(), QDate(2026, 12, 31));
    QStringList lines = columnOf(statement.list(), "line");
    QCOMPARE(lines.first(), u"Opening balance"_s);
    QCOMPARE(lines.last(), u"Closing balance"_s);
    QCOMPARE(lines.count(u"Movement"_s), 3);
    QVERIFY(columnOf(statement.list(), "balance").contains(u"30,000"_s));
    // Last year nothing was there.
    auto* const period = statement.findChild<QComboBox*>(u"statementPeriod"_s);
    tabTo(period);
    QTest::keyClick(period, Qt::Key_Down);
    reader.settle();
    EVENTUALLY_EQUAL(statement.list().model().rowCount(), 0);
    QTest::keyClick(period, Qt::Key_End);
    auto* const from = statement.findChild<QDateEdit*>(u"statementFrom"_s);
    QVERIFY(!from->isReadOnly());
    statement.findChild<QDateEdit*>(u"statementTo"_s)->setDate(QDate(2026, 2, 1));
    from->setDate(QDate(2026, 1, 6));
    reader.settle();
    EVENTUALLY_EQUAL(columnOf(statement.list(), "line").count(u"Opening balance"_s), 3);
    QCOMPARE(columnOf(statement.list(), "line").count(u"Movement"_s), 0);
    desk.use(Language::French);
    reader.settle();
    QCOMPARE(from->date(), QDate(2026, 1, 6));
    QCOMPARE(period->currentText(), u"Jours que je choisis"_s);
    statement.choosePeriod(AccountStatement::Period::Everything);
    reader.settle();
    QVERIFY(!from->isVisible());
    EVENTUALLY_EQUAL(columnOf(statement.list(), "line").count(u"Mouvement"_s), 3);
}

void TestAccountPage::showsThePast()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    const JournalNumber then = desk.scenario().head();
    world.place("WA1001", "ALLOWANCE", 2026, 500);
    Reader reader(desk);
    QVERIFY(reader.page().head().facts().contains(u"37,500"_s));
    QCOMPARE(reader.page().contents().holdings().list().model().rowCount(), 4);
    desk.link().setMoment({.number = then});
    reader.settle();
    EVENTUALLY(reader.page().head().facts().contains(u"37,000"_s));
    EVENTUALLY_EQUAL(reader.page().contents().holdings().list().model().rowCount(), 3);
    keepPicture(reader.window(), u"account-past"_s);
    desk.link().setMoment({});
}

void TestAccountPage::showsChangesMadeElsewhere()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    Reader reader(desk);
    BlockStrip& strip = reader.strip();
    EVENTUALLY(strip.current() != nullptr);
    tabTo(&strip);
    QTest::keyClick(&strip, Qt::Key_Down);
    const qint64 serial = strip.current()->first;
    const QString series = strip.current()->series;
    world.place("WA1001", "ALLOWANCE", 2026, 500);
    EVENTUALLY(reader.page().head().facts().contains(u"37,500"_s));
    reader.settle();
    // The block that had the keys keeps them.
    EVENTUALLY(strip.current() != nullptr && strip.current()->series == series);
    QCOMPARE(strip.current()->first, serial);
}

void TestAccountPage::saysWhatWouldBeHere()
{
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk, General2);
    QVERIFY(reader.page().contents().told().startsWith(u"Nothing lies here."_s));
    QVERIFY(reader.strip().current() == nullptr);
    tabTo(&reader.strip());
    QTest::keyClick(&reader.strip(), Qt::Key_Right);
    QVERIFY(reader.strip().current() == nullptr);
    keepPicture(reader.window(), u"account-empty"_s);
}

CITSS_GUI_MAIN(TestAccountPage)
#include "tst_account_page.moc"
