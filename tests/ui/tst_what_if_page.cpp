// SPDX-License-Identifier: GPL-3.0-or-later
// Readiness and what-if in the window: every entity's position before the deadline, letters about
// it, and what would follow from other facts or rules; by keyboard, in both languages.
#include "core/programs/shipped_packs.h"
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "tests/ui/seat.h"
#include "ui/pages/compliance_page.h"
#include "ui/pages/compliance_readiness.h"
#include "ui/pages/compliance_what_if.h"
#include "ui/pages/compliance_why.h"
#include "ui/pages/letters_panel.h"
#include "ui/pages/row_list_footer.h"
#include "ui/pages/what_if_drafts.h"
#include "ui/pages/what_if_form.h"
#include "ui/pages/what_if_result.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/field_editor.h"

#include <QCborArray>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <memory>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// An event with published obligations, and a person in front of its page.
class Office {
public:
    explicit Office(const QString& username = u"adm"_s) : m_desk(username), m_world(m_desk)
    {
        m_world.loadEmissions();
        m_world.openEvent();
    }

    void sit()
    {
        m_window = windowOf(m_desk);
        QVERIFY(m_window->open(u"compliance"_s));
        settle();
    }

    void settle() { citss::settle(*m_window); }

    /// Goes to a step along the bar of tabs.
    void step(const QString& name)
    {
        goToStep(page(), name);
        settle();
    }

    void look(const QString& name)
    {
        settle();
        keepPicture(*m_window, name);
    }

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] ComplianceWorld& world() { return m_world; }
    [[nodiscard]] CompliancePage& page() const
    {
        return *qobject_cast<CompliancePage*>(&m_window->currentPage());
    }
    [[nodiscard]] ComplianceReadiness& readiness() const
    {
        return page().tab<ComplianceReadiness>();
    }
    [[nodiscard]] ComplianceWhatIf& whatIf() const { return page().tab<ComplianceWhatIf>(); }

private:
    Desk m_desk;
    ComplianceWorld m_world;
    std::unique_ptr<MainWindow> m_window;
};

qint64 figure(const QCborMap& record, const char* column)
{
    return record.value(QLatin1String(column)).toInteger();
}

QCborMap recordOf(const QList<QCborMap>& records, const QString& entity)
{
    for (const QCborMap& each : records) {
        if (each.value(u"entity_id"_s).toString() == entity) {
            return each;
        }
    }
    return {};
}

QCborArray emissions(const QString& entity, int amount)
{
    return {QCborMap{{u"entity_id"_s, entity},
                     {u"what"_s, u"EMISSIONS"_s},
                     {u"year"_s, 2025},
                     {u"amount"_s, amount}}};
}

}  // namespace

class TestWhatIfPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsPositions_data();
    void showsPositions();
    void saysWhatToDoFirst();
    void saysInTheMiddleThatThereIsNothing_data();
    void saysInTheMiddleThatThereIsNothing();
    void readsPositionsAnew();
    void mayNotRehearseThePast();
    void writesLetters();
    void tellsWhyLettersFail();
    void asksWhatIf_data();
    void asksWhatIf();
    void saysWhatCannotBeSupposed();
    void keepsDrafts();
    void replaysUnderOtherRules();
    void exportsWhatFollows();
};

void TestWhatIfPage::showsPositions_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

void TestWhatIfPage::showsPositions()
{
    QFETCH(bool, french);
    Office office;
    office.world().place("WA1002", "ALLOWANCE", 2025, 1);
    office.world().publish();
    office.desk().use(french ? Language::French : Language::English);
    office.sit();
    const auto head = office.desk().scenario().head();
    office.step(u"complianceReadiness"_s);
    ComplianceReadiness& readiness = office.readiness();
    QCOMPARE(readiness.shown().size(), 3);
    // Who lacks most comes first.
    QCOMPARE(readiness.shown().first().value(u"entity_id"_s).toString(), u"WA1002"_s);
    QCOMPARE(figure(readiness.shown().first(), "obligation"), 24'000);
    QCOMPARE(figure(readiness.shown().first(), "shortfall"), 3'999);
    QVERIFY2(readiness.summary().contains(u"2026-11-0"_s), qPrintable(readiness.summary()));
    QVERIFY(!readiness.chart().description().isEmpty());
    tabTo(&readiness.shortOnly());
    QTest::keyClick(&readiness.shortOnly(), Qt::Key_Space);
    QCOMPARE(readiness.table().model()->rowCount(), 1);
    tabTo(&readiness.table());
    QTest::keyClick(&readiness.table(), Qt::Key_Down);
    office.settle();
    if (readiness.table().currentIndex().row() < 0) {
        readiness.table().selectRow(0);
    }
    EVENTUALLY(!readiness.why().plan().lines.isEmpty());
    const QString short3999 = QLocale().toString(3'999);
    QVERIFY2(readiness.why().shortfall().contains(short3999),
             qPrintable(readiness.why().shortfall()));
    QVERIFY(readiness.why().shortfall().contains(u"2026-11-0"_s));
    office.look(u"readiness"_s);
    // Looking writes nothing.
    QVERIFY(office.desk().scenario().head() == head);
}

void TestWhatIfPage::saysWhatToDoFirst()
{
    Office office;
    office.sit();
    office.step(u"complianceReadiness"_s);
    QVERIFY2(office.readiness().summary().startsWith(u"Publish the obligations"_s),
             qPrintable(office.readiness().summary()));
    QVERIFY(office.readiness().shown().isEmpty());
    office.step(u"complianceWhatIf"_s);
    QVERIFY(!office.whatIf().runButton().isEnabled());
    QVERIFY(office.whatIf().band().contains(u"Publish the obligations"_s));
}

void TestWhatIfPage::readsPositionsAnew()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceReadiness"_s);
    QCOMPARE(figure(recordOf(office.readiness().shown(), u"WA1002"_s), "shortfall"), 4'000);
    office.world().place("WA1002", "ALLOWANCE", 2025, 4'000);
    EVENTUALLY_EQUAL(figure(recordOf(office.readiness().shown(), u"WA1002"_s), "shortfall"), 0);
    EVENTUALLY_EQUAL(office.readiness().summary().section(u'.', 0, 0),
                     u"Every entity has what it needs"_s);
}

void TestWhatIfPage::mayNotRehearseThePast()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceReadiness"_s);
    QCOMPARE(office.readiness().shown().size(), 3);
    office.desk().link().setMoment({.number = office.desk().scenario().head(), .time = {}});
    EVENTUALLY(office.readiness().shown().isEmpty());
    QCOMPARE(office.readiness().summary(), office.desk().link().readOnlyReason());
    office.step(u"complianceWhatIf"_s);
    QVERIFY(!office.whatIf().runButton().isEnabled());
}

void TestWhatIfPage::writesLetters()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceReadiness"_s);
    auto* const one = office.readiness().findChild<QPushButton*>(u"letterToOne"_s);
    auto* const all = office.readiness().findChild<QPushButton*>(u"lettersToAll"_s);
    QVERIFY(!one->isEnabled());
    QCOMPARE(one->toolTip(), u"Choose an entity first."_s);
    office.readiness().table().selectRow(0);
    QVERIFY(one->isEnabled());
    const QDir folder(office.desk().folder() + u"/letters"_s);
    office.desk().prompter().willChoose(folder.path());
    press(one);
    EVENTUALLY_EQUAL(office.desk().prompter().told().size(), 1);
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 1);
    office.desk().prompter().willChoose(folder.path());
    press(all);
    EVENTUALLY_EQUAL(office.desk().prompter().told().size(), 2);
    QVERIFY2(QDir(folder).entryList({u"*.pdf"_s}).size() >= 2,
             qPrintable(office.desk().prompter().told().last()));
    // No folder, no letters.
    office.desk().prompter().willChoose({});
    press(all);
    QVERIFY(!office.readiness().letters().isWriting());
}

void TestWhatIfPage::tellsWhyLettersFail()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceReadiness"_s);
    QFile file(office.desk().folder() + u"/taken"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    office.desk().prompter().willChoose(file.fileName());
    press(office.readiness().findChild<QPushButton*>(u"lettersToAll"_s));
    EVENTUALLY_EQUAL(office.desk().prompter().told().size(), 1);
    QVERIFY2(!office.desk().prompter().told().last().contains(u"letters are in"_s),
             qPrintable(office.desk().prompter().told().last()));
}

void TestWhatIfPage::saysInTheMiddleThatThereIsNothing_data()
{
    QTest::addColumn<QString>("step");
    for (const char* step : {"complianceReadiness",
                             "complianceWhatIf",
                             "compliancePreview",
                             "complianceDecisions",
                             "complianceResult"}) {
        QTest::newRow(step) << QString::fromLatin1(step);
    }
}

void TestWhatIfPage::saysInTheMiddleThatThereIsNothing()
{
    QFETCH(QString, step);
    Office office;
    office.sit();
    office.step(step);
    if (step == u"complianceWhatIf"_s) {
        auto* const parts = office.whatIf().findChild<QTabWidget*>();
        parts->setCurrentWidget(&office.whatIf().result());
        office.settle();
    }
    const auto* const shown = office.page().findChild<QWidget*>(step);
    QVERIFY(shown != nullptr);
    const QList<QLabel*> texts = shown->findChildren<QLabel*>(u"emptyText"_s);
    const auto text = std::find_if(texts.begin(), texts.end(), [](const QLabel* each) {
        return each->isVisible() && !each->text().isEmpty();
    });
    QVERIFY(text != texts.end());
    QCOMPARE((*text)->alignment(), Qt::AlignCenter);
    const int middle = (*text)->mapTo(shown, (*text)->rect().center()).y();
    QVERIFY2(middle > shown->height() / 3, qPrintable(QString::number(middle)));
}

void TestWhatIfPage::asksWhatIf_data()
{
    showsPositions_data();
}

void TestWhatIfPage::asksWhatIf()
{
    QFETCH(bool, french);
    Office office;
    office.world().publish();
    office.desk().use(french ? Language::French : Language::English);
    office.sit();
    const auto head = office.desk().scenario().head();
    office.step(u"complianceWhatIf"_s);
    ComplianceWhatIf& whatIf = office.whatIf();
    QVERIFY(!whatIf.band().isEmpty());
    // A row of suppositions is typed as in any form.
    auto* const rows = qobject_cast<QTableView*>(whatIf.form().suppositions().input());
    QVERIFY(rows != nullptr);
    whatIf.form().suppositions().setValue(emissions(u"WA1002"_s, 50'000));
    tabTo(rows);
    office.look(u"what-if-form"_s);
    press(&whatIf.runButton());
    EVENTUALLY_ELSE(whatIf.isLoaded() && whatIf.result().records().size() == 3,
                    codesOf(whatIf.form().problems()));
    const QCborMap second = recordOf(whatIf.result().records(), u"WA1002"_s);
    QCOMPARE(figure(second, "obligation_before"), 24'000);
    QCOMPARE(figure(second, "obligation_after"), 15'000);
    QCOMPARE(figure(second, "shortfall_before"), 4'000);
    QCOMPARE(figure(second, "shortfall_after"), 0);
    QCOMPARE(whatIf.parts().currentIndex(), 1);
    QVERIFY2(whatIf.result().summary().contains(QLocale().toString(-9'000)) ||
                 whatIf.result().summary().contains(QLocale().toString(9'000)),
             qPrintable(whatIf.result().summary()));
    QVERIFY(!whatIf.result().chart().description().isEmpty());
    office.look(u"what-if"_s);
    QVERIFY(office.desk().scenario().head() == head);
}

void TestWhatIfPage::saysWhatCannotBeSupposed()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceWhatIf"_s);
    ComplianceWhatIf& whatIf = office.whatIf();
    whatIf.form().suppositions().setValue(emissions(u"WA9999"_s, 1));
    whatIf.form().changes().setValue(
        QCborArray{QCborMap{{u"path"_s, u"no.such.place"_s}, {u"value"_s, u"1"_s}}});
    press(&whatIf.runButton());
    EVENTUALLY(whatIf.isLoaded() && !whatIf.form().problems().isEmpty());
    QCOMPARE(whatIf.parts().currentIndex(), 0);
    QVERIFY(whatIf.result().records().isEmpty());
    whatIf.form().suppositions().setValue({});
    whatIf.form().changes().setValue(
        QCborArray{QCborMap{{u"path"_s, u"limits.GENERAL.ppm.*"_s}, {u"value"_s, u"10000"_s}}});
    press(&whatIf.runButton());
    EVENTUALLY(whatIf.isLoaded() && whatIf.result().records().size() == 3);
    QVERIFY(whatIf.form().problems().isEmpty());
}

void TestWhatIfPage::keepsDrafts()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceWhatIf"_s);
    ComplianceWhatIf& whatIf = office.whatIf();
    auto* const save = whatIf.findChild<QPushButton*>(u"saveDraft"_s);
    auto* const rename = whatIf.findChild<QPushButton*>(u"renameDraft"_s);
    auto* const remove = whatIf.findChild<QPushButton*>(u"removeDraft"_s);
    QVERIFY(!save->isEnabled() && !rename->isEnabled() && !remove->isEnabled());
    whatIf.form().suppositions().setValue(emissions(u"WA1002"_s, 50'000));
    const QCborMap wanted = whatIf.form().fields();
    tabTo(&whatIf.drafts());
    QTest::keyClicks(whatIf.drafts().lineEdit(), u"Less steel"_s);
    press(save);
    const WhatIfDrafts kept(office.desk().workplace(), QLatin1String(ComplianceWorld::Event));
    QCOMPARE(kept.names(), QStringList{u"Less steel"_s});
    QCOMPARE(canonicalBytes(*kept.find(u"Less steel"_s)), canonicalBytes(wanted));
    whatIf.drafts().setEditText(u"Much less steel"_s);
    press(rename);
    QCOMPARE(kept.names(), QStringList{u"Much less steel"_s});
    // Opened again, it is what was saved.
    whatIf.form().suppositions().setValue({});
    Q_EMIT whatIf.drafts().activated(0);
    QCOMPARE(canonicalBytes(whatIf.form().fields()), canonicalBytes(wanted));
    office.desk().prompter().willConfirm(false);
    press(remove);
    QCOMPARE(kept.names().size(), 1);
    office.desk().prompter().willConfirm(true);
    press(remove);
    QVERIFY(kept.names().isEmpty());
    QVERIFY(!kept.find(u"Much less steel"_s));
}

void TestWhatIfPage::replaysUnderOtherRules()
{
    Office office;
    office.world().publish();
    office.world().passDeadline();
    office.world().commit(office.world().preview());
    office.sit();
    office.step(u"complianceReadiness"_s);
    QVERIFY(office.readiness().summary().contains(u"has been run"_s));
    office.step(u"complianceWhatIf"_s);
    ComplianceWhatIf& whatIf = office.whatIf();
    QVERIFY(whatIf.band().contains(u"has been run"_s));
    QComboBox& rules = whatIf.form().rules();
    QStringList offered;
    for (int i = 0; i < rules.count(); ++i) {
        offered.append(rules.itemText(i));
    }
    const int other = static_cast<int>(offered.indexOf(u"CA 1, CA-CP5"_s));
    QVERIFY2(other > 0, qPrintable(offered.join(u'\n')));
    QVERIFY(!offered.contains(u"CA 1, CA-CP4"_s));  // its years are over
    rules.setCurrentIndex(other);
    whatIf.form().changes().setValue(
        QCborArray{QCborMap{{u"path"_s, u"events.ANNUAL.ppm"_s}, {u"value"_s, u"1000000"_s}}});
    press(&whatIf.runButton());
    EVENTUALLY_ELSE(whatIf.isLoaded() && whatIf.result().records().size() == 3,
                    codesOf(whatIf.form().problems()));
    QVERIFY2(whatIf.result().summary().contains(QLatin1String(ComplianceWorld::Event)),
             qPrintable(whatIf.result().summary()));
    const QCborMap second = recordOf(whatIf.result().records(), u"WA1002"_s);
    QCOMPARE(figure(second, "obligation_before"), 24'000);
    QCOMPARE(figure(second, "obligation_after"), 80'000);
    // The surrender stands all the same.
    QCOMPARE(office.desk().scenario().rows("runs", "{'state': 'COMMITTED'}").size(), 3);
}

void TestWhatIfPage::exportsWhatFollows()
{
    Office office;
    office.world().publish();
    office.sit();
    office.step(u"complianceWhatIf"_s);
    ComplianceWhatIf& whatIf = office.whatIf();
    press(&whatIf.runButton());
    EVENTUALLY(whatIf.isLoaded() && whatIf.result().records().size() == 3);
    const QString path = office.desk().folder() + u"/what-if.csv"_s;
    office.desk().prompter().willChoose(path);
    whatIf.result().footer().exportRows();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().split('\n').size(), 4);
}

CITSS_GUI_MAIN(TestWhatIfPage)
#include "tst_what_if_page.moc"
