// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/page_records.h"
#include "tests/core/holdings/market.h"
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "ui/pages/row_acts.h"
#include "ui/pages/view_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/view_table.h"

#include <QAction>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// A market in which the first forty allowances of 2024 lie with Acme.
void fill(Desk& desk)
{
    openMarket(desk.scenario());
    issueSome(desk.scenario());
    QCOMPARE(moved(desk.scenario(),
                   market::Issuance,
                   market::AcmeGeneral,
                   u"{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 40}"_s),
             u"ok"_s);
}

/// All rows of a view by column name.
QList<QCborMap> recordsIn(Desk& desk, const char* view, const QMap<QString, QString>& wanted)
{
    ViewRequest request;
    request.view = QLatin1String(view);
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        request.filters.append({it.key(), Comparison::Equal, it.value()});
    }
    request.limit = 500;
    QFuture<Result<Page>> page = desk.link().read(request);
    // The registry may have news for this thread before it answers.
    [&page] { EVENTUALLY(page.isFinished()); }();
    return recordsOf(page.result());
}

RowPrefill prefill(Desk& desk, const char* command, const char* view, const QList<QCborMap>& rows)
{
    return prefillFrom(desk.command(command), desk.view(view), rows);
}

QStringList namesFor(Desk& desk, const char* view)
{
    QStringList names;
    for (const CommandType* command : commandsForRows(desk.workplace(), desk.view(view))) {
        names.append(QLatin1String(command->info().name));
    }
    return names;
}

}  // namespace

class TestRowActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheChosenBlocks();
    void joinsBlocksThatFollowEachOther();
    void movesTheChosenRows();
    void knowsWhatIsDoneToWhat_data();
    void knowsWhatIsDoneToWhat();
    void leavesOutWhatIsNew();
    void releasesStandingHoldsOnly();
    void listsTakeSeveralRows();
    void areInTheMenuOfTheRows();
    void changeNothingInThePast();
};

void TestRowActs::holdsTheChosenBlocks()
{
    Desk desk;
    fill(desk);
    ViewPage page(desk.workplace(), desk.view("blocks"), nullptr);
    page.resize(1200, 600);
    page.show();
    page.enter();
    auto* const hold = page.findChild<QAction*>(u"PlaceHoldOnRecord"_s);
    QVERIFY(hold != nullptr);
    QVERIFY(!hold->isEnabled());
    QVERIFY(hold->toolTip().contains(u"Choose a row"_s));
    page.table().setFilter(u"account_no"_s, QLatin1String(market::AcmeGeneral));
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 1);
    page.table().table().selectRow(0);
    EVENTUALLY(hold->isEnabled());
    QCOMPARE(hold->text(), u"Place a hold on serial numbers"_s);
    hold->trigger();
    auto* const dialog = page.findChild<CommandDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->form().fields().value(u"serials"_s).toString(),
             u"XW-A-2024-000000000001..000000000040"_s);
    desk.use(Language::French);
    QVERIFY(hold->text() != u"Place a hold on serial numbers"_s);
}

void TestRowActs::joinsBlocksThatFollowEachOther()
{
    Desk desk;
    fill(desk);
    const QList<QCborMap> blocks = recordsIn(desk, "blocks", {{u"series"_s, u"XW-A-2024"_s}});
    QCOMPARE(blocks.size(), 2);
    for (const QList<QCborMap>& rows :
         {blocks, QList<QCborMap>{blocks.at(1), blocks.at(0)}}) {  // in whatever order
        const RowPrefill both = prefill(desk, "PlaceHold", "blocks", rows);
        QVERIFY2(both.reason.isEmpty(), qPrintable(both.reason));
        QCOMPARE(both.fields.value(u"serials"_s).toString(), u"XW-A-2024-1..100"_s);
    }
    const QList<QCborMap> others = recordsIn(desk, "blocks", {{u"series"_s, u"XW-A-2025"_s}});
    const RowPrefill apart = prefill(desk, "PlaceHold", "blocks", {blocks.first(), others.first()});
    QVERIFY(apart.reason.contains(u"follow each other"_s));
}

void TestRowActs::movesTheChosenRows()
{
    Desk desk;
    fill(desk);
    const QList<QCborMap> rest =
        recordsIn(desk, "blocks", {{u"account_no"_s, QLatin1String(market::Issuance)}});
    QVERIFY(rest.size() > 1);
    const RowPrefill move = prefill(desk, "MoveInstruments", "blocks", rest);
    QVERIFY2(move.reason.isEmpty(), qPrintable(move.reason));
    QCOMPARE(move.fields.value(u"from"_s).toString(), QLatin1String(market::Issuance));
    const QCborArray lines = move.fields.value(u"lines"_s).toArray();
    QCOMPARE(lines.size(), rest.size());
    QVERIFY(lines.at(0).toMap().contains(u"serials"_s));
    // The form takes them as they are: no problem but what is still empty.
    QCborMap fields = move.fields;
    fields.insert(u"to"_s, QLatin1String(market::Allocation));
    fields.insert(u"reason"_s, u"Tried"_s);
    QCOMPARE(codesOf(desk.scenario().runBoth("adm", "aut", "MoveInstruments", fields)), u"ok"_s);
    const QList<QCborMap> all = recordsIn(desk, "holdings", {{u"instrument"_s, u"ALLOWANCE"_s}});
    QVERIFY(prefill(desk, "RetireInstruments", "holdings", all).reason.contains(u"one account"_s));
    const RowPrefill retire = prefill(desk, "RetireInstruments", "holdings", all.mid(0, 1));
    const QCborMap line = retire.fields.value(u"lines"_s).toArray().at(0).toMap();
    QCOMPARE(line.value(u"kind"_s).toString(), u"ALLOWANCE"_s);
    QCOMPARE(line.value(u"vintage"_s), all.first().value(u"vintage"_s));
    QCOMPARE(line.value(u"quantity"_s), all.first().value(u"qty_avail"_s));
    QVERIFY(!line.contains(u"project"_s));
}

void TestRowActs::knowsWhatIsDoneToWhat_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QString>("command");
    const auto row = [](const char* view, const char* command) {
        QTest::addRow("%s %s", view, command) << QByteArray(view) << QString::fromLatin1(command);
    };
    row("blocks", "PlaceHold");
    row("blocks", "MoveInstruments");
    row("blocks", "RetireInstruments");
    row("holdings", "MoveInstruments");
    row("accounts", "MoveInstruments");
    row("holds", "ReleaseHold");
    row("compliance_events", "CloseComplianceEvent");
    row("compliance_events", "PublishObligations");
    row("previews", "CommitComplianceRun");
    row("side_obligations", "CoverSideObligation");
}

void TestRowActs::knowsWhatIsDoneToWhat()
{
    QFETCH(QByteArray, view);
    QFETCH(QString, command);
    Desk desk;
    const QStringList names = namesFor(desk, view.constData());
    QVERIFY2(names.contains(command), qPrintable(names.join(u' ')));
}

void TestRowActs::leavesOutWhatIsNew()
{
    Desk root(u"root"_s);
    const QStringList people = namesFor(root, "people");
    QVERIFY2(people.contains(u"GrantRole"_s), qPrintable(people.join(u' ')));
    QVERIFY2(people.contains(u"DeactivatePerson"_s), qPrintable(people.join(u' ')));
    QVERIFY(!people.contains(u"RegisterPerson"_s));
    Desk reg(u"reg"_s);
    QVERIFY(!namesFor(reg, "entities").contains(u"RegisterEntity"_s));
    QVERIFY(namesFor(reg, "entities").contains(u"RegisterFacility"_s));
    QVERIFY(namesFor(reg, "entities").contains(u"OpenAccount"_s));
    QVERIFY(namesFor(reg, "accounts").contains(u"SetAccountState"_s));
    // What happens in a jurisdiction is not about the jurisdiction.
    QVERIFY(!namesFor(reg, "jurisdictions").contains(u"RegisterEntity"_s));
}

void TestRowActs::releasesStandingHoldsOnly()
{
    Desk desk;
    const QCborMap standing{{u"hold"_s, 7}, {u"state"_s, u"STANDING"_s}};
    const QCborMap released{{u"hold"_s, 8}, {u"state"_s, u"RELEASED"_s}};
    const RowPrefill one = prefill(desk, "ReleaseHold", "holds", {standing});
    QVERIFY(one.reason.isEmpty());
    QCOMPARE(one.fields.value(u"hold"_s).toInteger(), 7);
    QVERIFY(!prefill(desk, "ReleaseHold", "holds", {released}).reason.isEmpty());
    QVERIFY(
        prefill(desk, "ReleaseHold", "holds", {standing, standing}).reason.contains(u"one row"_s));
}

void TestRowActs::listsTakeSeveralRows()
{
    Desk desk(u"reg"_s);
    desk.addEntities(3);
    const QList<QCborMap> rows = recordsIn(desk, "entities", {});
    QCOMPARE(rows.size(), 3);
    const RowPrefill open = prefill(desk, "OpenAccounts", "entities", rows);
    QVERIFY2(open.reason.isEmpty(), qPrintable(open.reason));
    QCOMPARE(open.fields.value(u"entity_ids"_s).toArray().size(), 3);
    QCOMPARE(open.fields.value(u"jurisdiction"_s).toString(), u"XW"_s);
    QVERIFY(prefill(desk, "ChangeEntity", "entities", rows).reason.contains(u"one row"_s));
}

void TestRowActs::areInTheMenuOfTheRows()
{
    Desk desk(u"reg"_s);
    desk.addEntities(2);
    ViewPage page(desk.workplace(), desk.view("entities"), nullptr);
    page.resize(1200, 600);
    page.show();
    page.enter();
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 2);
    QTableView& table = page.table().table();
    table.selectAll();
    const QPoint place = table.visualRect(table.model()->index(0, 0)).center();
    Q_EMIT table.customContextMenuRequested(place);
    const QList<QMenu*> menus = page.table().findChildren<QMenu*>();
    const auto hasAct = [](const QMenu* menu) {
        const QList<QAction*> actions = menu->actions();
        return std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
            return action->objectName() == u"OpenAccountsOnRecord"_s && action->isEnabled();
        });
    };
    QVERIFY(std::any_of(menus.begin(), menus.end(), hasAct));
    for (QMenu* menu : menus) {
        menu->close();
    }
    // Beside the list too, though several rows are chosen.
    QVERIFY(!page.findChild<QAction*>(u"ChangeEntityOnRecord"_s)->isEnabled());
    auto* const change = page.findChild<QToolButton*>(u"recordActions"_s);
    QVERIFY(change != nullptr && change->isVisible());
}

void TestRowActs::changeNothingInThePast()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    ViewPage page(desk.workplace(), desk.view("entities"), nullptr);
    page.show();
    page.enter();
    EVENTUALLY_EQUAL(page.table().model().rowCount(), 1);
    page.table().table().selectRow(0);
    auto* const change = page.findChild<QAction*>(u"ChangeEntityOnRecord"_s);
    EVENTUALLY(change->isEnabled());
    desk.link().setMoment({.number = desk.scenario().head(), .time = {}});
    EVENTUALLY(!change->isEnabled());
    QVERIFY(change->toolTip().contains(u"back to now"_s));
}

CITSS_GUI_MAIN(TestRowActs)
#include "tst_row_acts.moc"
