// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one entity: who is this, and can they act?
#include "core/registry/catalogue_parts.h"
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/record_reader.h"
#include "ui/pages/entity_compliance.h"
#include "ui/pages/entity_overview.h"
#include "ui/pages/entity_page.h"
#include "ui/pages/entity_readiness.h"
#include "ui/pages/record_head.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/view_table.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Somebody reads an entity.
class Reader : public RecordReader<EntityPage> {
public:
    explicit Reader(Desk& desk, const QString& entity = u"WA1001"_s)
        : RecordReader(desk, "entities", "entity_id")
    {
        open(entity);
    }

    [[nodiscard]] ViewTable& list(const char* view)
    {
        auto* const table = page().findChild<ViewTable*>(u"viewTable_"_s + QLatin1String(view));
        QTest::qVerify(table != nullptr, view, "is there", __FILE__, __LINE__);
        return *table;
    }
};

QString suspendedJson(const char* state)
{
    return u"{'entity_id': 'WA1002', 'state': '%1', 'reason': 'unpaid'}"_s.arg(
        QLatin1String(state));
}

}  // namespace

class TestEntityPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoItIs_data();
    void tellsWhoItIs();
    void shoutsWhatNeedsAttention();
    void walksItsParts();
    void readiesForTheOpenEvent();
    void chartsLeadToTheirLists();
    void tellsEveryChange();
    void fillsFormsWithTheEntity();
    void opensWhatItNames();
    void showsThePast();
    void showsChangesMadeElsewhere();
    void showsOthersOnlyWhatTheyMaySee();
};

void TestEntityPage::tellsWhoItIs_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("fact");
    QTest::newRow("English") << false << u"Active since 2026-01-05"_s << u"Covered entity"_s;
    QTest::newRow("French") << true << u"Actif depuis le 2026-01-05"_s << u"Émetteur"_s;
}

void TestEntityPage::tellsWhoItIs()
{
    QFETCH(const bool, french);
    QFETCH(const QString, standing);
    QFETCH(const QString, fact);
    Desk desk(u"prg"_s);
    ComplianceWorld world(desk);
    world.loadEmissions();
    world.openEvent();
    world.publish();
    Reader reader(desk);
    if (french) {
        desk.use(Language::French);
        reader.settle();
    }
    RecordHead& head = reader.page().head();
    QCOMPARE(head.title(), u"WA1001 · Company 1"_s);
    QVERIFY2(head.standing().startsWith(standing), qPrintable(head.standing()));
    QVERIFY2(head.facts().contains(fact), qPrintable(head.facts()));
    QVERIFY(head.facts().contains(u"F1001"_s));
    QCOMPARE(reader.page().recordId(), u"WA1001"_s);
    QVERIFY(reader.window().windowTitle().contains(u"Company 1"_s) ||
            reader.page().title().contains(u"Company 1"_s));
    keepPicture(reader.window(), u"entity-overview"_s);
    if (qEnvironmentVariableIsEmpty("CITSS_PICTURES")) {
        return;
    }
    for (int i = 1; i < reader.page().parts().count(); ++i) {
        reader.part(i);
        keepPicture(reader.window(), u"entity-part-%1"_s.arg(i));
    }
}

void TestEntityPage::shoutsWhatNeedsAttention()
{
    Desk desk(u"prg"_s);
    ComplianceWorld world(desk);
    world.loadEmissions();
    world.openEvent();
    world.publish();
    QCOMPARE(codesOf(desk.scenario().runBoth(
                 "reg", "aut", "SetEntityState", fieldsOf(suspendedJson("SUSPENDED").toUtf8()))),
             u"ok"_s);
    QCOMPARE(codesOf(desk.scenario().run("reg",
                                         "RegisterEntity",
                                         "{'jurisdiction': 'WA', 'type': 'COVERED', 'entity_id': "
                                         "'WA1009', 'legal_name': 'Bare'}")),
             u"ok"_s);
    Reader reader(desk, u"WA1002"_s);
    EVENTUALLY(reader.page().head().standing().startsWith(u"Suspended since"_s));
    QVERIFY(reader.page().head().standing().contains(u"Reason: unpaid"_s));
    reader.open(u"WA1009"_s);
    QCOMPARE(reader.page().head().warnings(),
             QStringList{u"It has no account: it can hold nothing and meet no obligation."_s});
    keepPicture(reader.window(), u"entity-bare"_s);
}

void TestEntityPage::walksItsParts()
{
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk);
    reader.part(1);
    QCOMPARE(columnOf(reader.list("entity_facilities"), "facility_id"), QStringList{u"F1001"_s});
    reader.part(2);
    QCOMPARE(columnOf(reader.list("account_balances"), "account_type"),
             (QStringList{u"General account"_s, u"Compliance account"_s}));
    QCOMPARE(columnOf(reader.list("account_balances"), "qty"), (QStringList{u"0"_s, u"37,000"_s}));
    reader.part(3);
    QCOMPARE(reader.list("holdings").model().rowCount(), 3);
    const PageState state = reader.page().state();
    QCOMPARE(state.view, u"holdings"_s);
    reader.part(0);
    reader.page().restore(state);
    QCOMPARE(reader.page().parts().currentIndex(), 3);
}

void TestEntityPage::readiesForTheOpenEvent()
{
    Desk desk(u"prg"_s);
    ComplianceWorld world(desk);
    world.loadEmissions();
    world.openEvent();
    world.publish();
    Reader reader(desk, u"WA1002"_s);
    EntityReadiness& readiness = reader.page().compliance()->readiness();
    EVENTUALLY(readiness.isLoaded() && readiness.shortfall().has_value());
    QCOMPARE(readiness.eventId(), QLatin1String(ComplianceWorld::Event));
    if (*readiness.shortfall() > 0) {
        QVERIFY(reader.page().head().warnings().join(u' ').contains(u"It would be short by"_s));
    }
    // More in its account: the page knows at once.
    const qint64 before = *readiness.shortfall();
    world.place("WA1002", "ALLOWANCE", 2025, 1'000'000);
    EVENTUALLY(readiness.isLoaded() && readiness.shortfall() == 0);
    QVERIFY(before >= 0);
    QVERIFY(readiness.summary().contains(u"enough"_s));
    reader.part(4);
    keepPicture(reader.window(), u"entity-readiness"_s);
}

void TestEntityPage::chartsLeadToTheirLists()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    world.loadEmissions();
    world.openEvent();
    world.publish();
    Reader reader(desk);
    EntityOverview& overview = reader.page().overview();
    EVENTUALLY(overview.holdings().description().contains(u"30,000"_s));
    QVERIFY(overview.obligations().description().contains(u"WA-2025-ANNUAL"_s));
    Q_EMIT overview.holdings().categoryActivated(u"2025"_s);
    reader.settle();
    QCOMPARE(reader.page().state().view, u"holdings"_s);
    EVENTUALLY(reader.list("holdings").model().rowCount() == 2);
    Q_EMIT overview.obligations().categoryActivated(QLatin1String(ComplianceWorld::Event));
    reader.settle();
    EVENTUALLY(columnOf(reader.list("obligations"), "event") ==
               QStringList{QLatin1String(ComplianceWorld::Event)});
}

void TestEntityPage::tellsEveryChange()
{
    Desk desk(u"reg"_s);
    const ComplianceWorld world(desk);
    QCOMPARE(codesOf(desk.scenario().run(
                 "reg",
                 "ChangeEntity",
                 "{'entity_id': 'WA1001', 'legal_name': 'Company One', 'operating_name': 'C1'}")),
             u"ok"_s);
    Reader reader(desk);
    reader.page().openPart(u"entity_changes"_s);
    reader.settle();
    ViewTable& history = reader.list("entity_changes");
    QCOMPARE(columnOf(history, "before").first() + columnOf(history, "before").at(1),
             u"Company 1"_s);
    QVERIFY(columnOf(history, "after").contains(u"Company One"_s));
    QVERIFY(columnOf(history, "field").contains(u"Registration status"_s));
    QVERIFY(columnOf(history, "after").contains(u"Active"_s));
    desk.use(Language::French);
    reader.settle();
    QVERIFY(columnOf(history, "field").contains(u"Dénomination sociale"_s) ||
            !columnOf(history, "field").contains(u"Legal name"_s));
}

void TestEntityPage::fillsFormsWithTheEntity()
{
    Desk desk(u"reg"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk);
    QToolButton& menu = reader.page().head().menu();
    QVERIFY(menu.isVisible());
    auto* const change = reader.page().findChild<QAction*>(u"ChangeEntityOnRecord"_s);
    QVERIFY(change != nullptr && change->isEnabled());
    QVERIFY(reader.page().findChild<QAction*>(u"RegisterEntityOnRecord"_s) == nullptr);
    change->trigger();
    auto* const dialog = reader.window().findChild<CommandDialog*>();
    QVERIFY(dialog != nullptr);
    const QCborMap fields = dialog->form().fields();
    QCOMPARE(fields.value(u"entity_id"_s).toString(), u"WA1001"_s);
    QCOMPARE(fields.value(u"legal_name"_s).toString(), u"Company 1"_s);
    dialog->reject();
}

void TestEntityPage::opensWhatItNames()
{
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    Reader reader(desk);
    reader.part(2);
    QTableView& table = reader.list("account_balances").table();
    tabTo(&table);
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    reader.settle();
    QCOMPARE(qobject_cast<RecordPage*>(&reader.window().currentPage())->recordId(),
             u"WA1001-10005"_s);
    reader.window().back();
    QCOMPARE(reader.page().recordId(), u"WA1001"_s);
    QCOMPARE(reader.page().state().view, u"account_balances"_s);
}

void TestEntityPage::showsThePast()
{
    Desk desk(u"reg"_s);
    const ComplianceWorld world(desk);
    const JournalNumber then = desk.scenario().head();
    QCOMPARE(codesOf(desk.scenario().run(
                 "reg", "ChangeEntity", "{'entity_id': 'WA1001', 'legal_name': 'Newer'}")),
             u"ok"_s);
    Reader reader(desk);
    QCOMPARE(reader.page().head().title(), u"WA1001 · Newer"_s);
    desk.link().setMoment({.number = then});
    reader.settle();
    EVENTUALLY_EQUAL(reader.page().head().title(), u"WA1001 · Company 1"_s);
    const auto* const change = reader.page().findChild<QAction*>(u"ChangeEntityOnRecord"_s);
    QVERIFY(!change->isEnabled());
    QVERIFY(!change->toolTip().isEmpty());
    desk.link().setMoment({.number = JournalNumber(3)});
    reader.settle();
    EVENTUALLY_EQUAL(reader.page().head().standing(), u"There is no such entity at this moment."_s);
    desk.link().setMoment({});
    EVENTUALLY_EQUAL(reader.page().head().title(), u"WA1001 · Newer"_s);
}

void TestEntityPage::showsChangesMadeElsewhere()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    Reader reader(desk);
    reader.part(2);
    QCOMPARE(columnOf(reader.list("account_balances"), "qty").last(), u"37,000"_s);
    world.place("WA1001", "ALLOWANCE", 2026, 5);
    EVENTUALLY(columnOf(reader.list("account_balances"), "qty").last() == u"37,005"_s);
    QCOMPARE(codesOf(desk.scenario().run(
                 "reg", "ChangeEntity", "{'entity_id': 'WA1001', 'legal_name': 'Newer'}")),
             u"ok"_s);
    EVENTUALLY_EQUAL(reader.page().head().title(), u"WA1001 · Newer"_s);
}

void TestEntityPage::showsOthersOnlyWhatTheyMaySee()
{
    Desk desk(u"adm"_s);
    const ComplianceWorld world(desk);
    desk.scenario().addPersona("help", "HD");
    desk.signIn(u"help"_s);
    Reader reader(desk);
    QVERIFY(reader.page().compliance() == nullptr);
    QVERIFY(reader.page().findChild<ViewTable*>(u"viewTable_holdings"_s) == nullptr);
    QCOMPARE(reader.page().head().title(), u"WA1001 · Company 1"_s);
    QVERIFY(reader.page().head().warnings().isEmpty());
    QVERIFY(!reader.page().head().menu().isVisible());
    keepPicture(reader.window(), u"entity-help-desk"_s);
}

CITSS_GUI_MAIN(TestEntityPage)
#include "tst_entity_page.moc"
