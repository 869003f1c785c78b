// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/endless_sums.h"
#include "tests/support/gui_main.h"
#include "tests/ui/desk.h"
#include "tests/ui/patience.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/filter_text.h"
#include "ui/widgets/view_table.h"

#include <QAbstractItemModelTester>
#include <QCborArray>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

namespace {

constexpr int Many = 4'600;

/// A desk with more entities than a table keeps.
class LongDesk : public Desk {
public:
    LongDesk()
    {
        scenario().addJurisdiction("XW");
        QCborArray rows;
        for (int i = 0; i < Many; ++i) {
            rows.append(QCborMap{{u"entity_id"_s, u"XW%1"_s.arg(10'000 + i)},
                                 {u"type"_s, u"COVERED"_s},
                                 {u"legal_name"_s, u"Company %1"_s.arg(i)}});
        }
        const Result<Outcome> outcome = scenario().run(
            "reg", "RegisterEntities", QCborMap{{u"jurisdiction"_s, u"XW"_s}, {u"rows"_s, rows}});
        QTest::qVerify(
            outcome.has_value(), "entities", qUtf8Printable(codesOf(outcome)), __FILE__, __LINE__);
    }
};

bool isReady(ViewModel& model)
{
    return QTest::qWaitFor([&model] { return model.state() == ViewModel::State::Ready; }, 20'000);
}

QString first(const ViewModel& model)
{
    return model.index(0, 0).data().toString();
}

QString last(const ViewModel& model)
{
    return model.index(model.rowCount() - 1, 0).data().toString();
}

/// Scrolls as a person would who holds the key down, until `isThere`.
template <typename Condition>
void scroll(ViewTable& table, QAbstractSlider::SliderAction action, Condition isThere)
{
    for (int i = 0; i < 2'000 && !isThere(); ++i) {
        table.table().verticalScrollBar()->triggerAction(action);
        QVERIFY(isReady(table.model()));
    }
    QVERIFY(isThere());
}

}  // namespace

/// Long views: what is kept, what is dropped, and that one stays where one is.
class TestViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsFewRowsOfMany();
    void jumpsToTheEndAndBack();
    void choosesAgainWhatCameBack();
    void keepsThePlaceWhenRowsCome();
    void sumsApartFromTheRows();
    void dropsTotalsThatNobodyWants();
    void goesToTheFilters();
    void typedFiltersMeanTheSameInFrench();
    void rolesAreFoundByTheirWords();
    void filterTextsComeBack_data();
    void filterTextsComeBack();
};

void TestViewModel::keepsFewRowsOfMany()
{
    LongDesk desk;
    ViewTable table(desk.link(), desk.view("entities"));
    const Tester tester(&table.model(), Tester::FailureReportingMode::QtTest);
    table.resize(900, 500);
    table.show();
    table.load();
    QVERIFY(isReady(table.model()));
    ViewModel& model = table.model();
    QCOMPARE(model.rowCount(), 100);
    int most = 0;
    scroll(table, QAbstractSlider::SliderPageStepAdd, [&] {
        most = std::max(most, model.rowCount());
        return !model.hasLater();
    });
    QCOMPARE(last(model), u"XW%1"_s.arg(10'000 + Many - 1));
    QVERIFY2(most <= 4'200, qPrintable(QString::number(most)));
    QVERIFY(model.hasEarlier());
    QCOMPARE(*model.rowsBefore() + model.rowCount(), Many);
    scroll(table, QAbstractSlider::SliderPageStepSub, [&] {
        most = std::max(most, model.rowCount());
        return !model.hasEarlier();
    });
    QCOMPARE(first(model), u"XW10000"_s);
    QVERIFY2(most <= 4'200, qPrintable(QString::number(most)));
}

void TestViewModel::jumpsToTheEndAndBack()
{
    LongDesk desk;
    ViewTable table(desk.link(), desk.view("entities"));
    const Tester tester(&table.model(), Tester::FailureReportingMode::QtTest);
    table.resize(900, 500);
    table.show();
    table.load();
    QVERIFY(isReady(table.model()));
    table.table().setFocus();
    QTest::keyClick(&table.table(), Qt::Key_End, Qt::ControlModifier);
    EVENTUALLY_EQUAL(last(table.model()), u"XW%1"_s.arg(10'000 + Many - 1));
    QVERIFY(isReady(table.model()));
    QVERIFY(table.model().rowCount() < 300);
    QCOMPARE(table.selection().size(), 1);
    QTest::keyClick(&table.table(), Qt::Key_Home, Qt::ControlModifier);
    EVENTUALLY_EQUAL(first(table.model()), u"XW10000"_s);
    QVERIFY(isReady(table.model()));
    QCOMPARE(table.table().currentIndex().row(), 0);
}

void TestViewModel::choosesAgainWhatCameBack()
{
    LongDesk desk;
    ViewTable table(desk.link(), desk.view("entities"));
    table.resize(900, 500);
    table.show();
    table.load();
    QVERIFY(isReady(table.model()));
    table.table().selectRow(3);
    ViewModel& model = table.model();
    scroll(table, QAbstractSlider::SliderPageStepAdd, [&] { return model.rowsBefore() > 200; });
    QVERIFY(table.selection().isEmpty());
    scroll(table, QAbstractSlider::SliderPageStepSub, [&] { return !model.hasEarlier(); });
    QCOMPARE(table.selection().size(), 1);
    QCOMPARE(table.selection().first().value(u"entity_id"_s).toString(), u"XW10003"_s);
}

void TestViewModel::keepsThePlaceWhenRowsCome()
{
    Desk desk;
    desk.addEntities(90);
    ViewTable table(desk.link(), desk.view("entities"));
    table.resize(900, 500);
    table.show();
    table.load();
    QVERIFY(isReady(table.model()));
    table.table().selectionModel()->setCurrentIndex(
        table.model().index(50, 1),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table.table().verticalScrollBar()->setValue(40);
    const QString top = table.model().index(table.table().rowAt(0), 0).data().toString();
    QVERIFY(desk.scenario().run("reg",
                                "RegisterEntity",
                                "{'jurisdiction': 'XW', 'entity_id': 'XW0001', 'type': 'COVERED',"
                                " 'legal_name': 'First'}"));
    EVENTUALLY_EQUAL(table.model().rowCount(), 91);
    QVERIFY(isReady(table.model()));
    QCOMPARE(table.model().index(table.table().rowAt(0), 0).data().toString(), top);
    QCOMPARE(table.selection().first().value(u"entity_id"_s).toString(), u"XW1051"_s);
    QCOMPARE(table.table().currentIndex().row(), 51);
    QCOMPARE(table.table().currentIndex().column(), 1);
}

void TestViewModel::sumsApartFromTheRows()
{
    LongDesk desk;
    ViewModel model(desk.link(), desk.view("entities"), nullptr);
    model.reload();
    QVERIFY(isReady(model));
    QVERIFY(model.totals().isEmpty());  // the first rows do not wait for them
    EVENTUALLY(!model.totals().isEmpty());
    QCOMPARE(model.count(), std::optional<qint64>(Many));
    model.setFilters({{u"entity_id"_s, Comparison::Less, u"XW10010"_s}});
    QVERIFY(isReady(model));
    QCOMPARE(model.count(), std::optional<qint64>(10));
    QCOMPARE(model.totals().at(model.section(u"facilities"_s)).toInteger(-1), 0);
}

void TestViewModel::dropsTotalsThatNobodyWants()
{
    EndlessSums registry;
    RegistryLink link(registry, catalogue());
    const QFuture<Result<Session>> entered = link.assume(u"root"_s);
    EVENTUALLY(link.session().has_value());
    auto model = std::make_unique<ViewModel>(link, *catalogue().view(u"entities"_s), nullptr);
    model->reload();
    EVENTUALLY_EQUAL(registry.begun.load(), 1);
    model->setFilters({{u"entity_id"_s, Comparison::Equal, u"XW1001"_s}});
    EVENTUALLY_EQUAL(registry.ended.load(), 1);
    EVENTUALLY_EQUAL(registry.begun.load(), 2);
    model.reset();
    EVENTUALLY_EQUAL(registry.ended.load(), 2);
}

void TestViewModel::goesToTheFilters()
{
    Desk desk;
    desk.addEntities(3);
    ViewTable table(desk.link(), desk.view("entities"));
    table.resize(900, 400);
    table.show();
    table.activateWindow();
    table.load();
    QVERIFY(isReady(table.model()));
    table.table().setFocus();
    table.table().setCurrentIndex(table.model().index(0, 1));
    QTest::keyClick(&table.table(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit* const line = table.header().editor(1);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"company 3"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EVENTUALLY_EQUAL(table.model().rowCount(), 1);
    QVERIFY(table.table().hasFocus());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    EVENTUALLY_EQUAL(table.model().rowCount(), 3);
}

void TestViewModel::typedFiltersMeanTheSameInFrench()
{
    Desk desk;
    desk.addEntities(3);
    ViewTable table(desk.link(), desk.view("entities"));
    table.load();
    QVERIFY(isReady(table.model()));
    table.setFilter(u"entity_class"_s, u"covered"_s);
    QVERIFY(isReady(table.model()));
    QCOMPARE(table.model().rowCount(), 3);
    const QList<Filter> filters = table.model().filters();
    desk.use(Language::French);
    QCOMPARE(table.model().filters(), filters);
    QVERIFY(table.filterTexts().value(u"entity_class"_s) != u"covered"_s);
    table.setFilterTexts(table.filterTexts());
    QCOMPARE(table.model().filters(), filters);
}

void TestViewModel::rolesAreFoundByTheirWords()
{
    Desk desk(QString{});
    const Column& roles = *desk.view("people").column(u"roles"_s);
    const auto filter = [&](const QString& typed) {
        return filterFromText(roles, typed, desk.link().cellText());
    };
    for (const Language language : {Language::English, Language::French}) {
        desk.use(language);
        const QString typed = language == Language::English ? u"Market mon"_s : u"Surveillant"_s;
        QCOMPARE(filter(typed), std::optional(Filter{u"roles"_s, Comparison::Contains, u"MM"_s}));
        QCOMPARE(filter(u"!= "_s + typed)->comparison, Comparison::NotEqual);
        QCOMPARE(filter(u"WA"_s)->value, Value(u"WA"_s));  // where a role is held
    }
}

void TestViewModel::filterTextsComeBack_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<Filter>("filter");
    const auto row =
        [](const char* name, ColumnKind kind, Comparison comparison, const Value& value) {
            QTest::newRow(name) << kind << Filter{u"x"_s, comparison, value};
        };
    row("part", ColumnKind::Text, Comparison::Contains, u"wash"_s);
    row("no part", ColumnKind::Text, Comparison::NotContains, u"wash"_s);
    row("absent", ColumnKind::Text, Comparison::Equal, nullptr);
    row("not absent", ColumnKind::Count, Comparison::NotEqual, nullptr);
    row("count", ColumnKind::Count, Comparison::GreaterOrEqual, 1'234'567);
    row("year", ColumnKind::Year, Comparison::Less, 2024);
    row("percent", ColumnKind::Percent, Comparison::Equal, 33'000);
    row("money", ColumnKind::Money, Comparison::Less, 123'456'705);
    row("flag", ColumnKind::Flag, Comparison::Equal, 1);
    row("code", ColumnKind::Code, Comparison::NotEqual, u"REVISIONS"_s);
    row("moment", ColumnKind::Instant, Comparison::Less, u"2026-01-05T12"_s);
    row("counts", ColumnKind::Count, Comparison::Within, QCborArray{1'000, 1'234'567});
    row("up to a year", ColumnKind::Year, Comparison::Within, QCborArray{nullptr, 2024});
    row("from a share", ColumnKind::Percent, Comparison::Within, QCborArray{33'000, nullptr});
    row("days", ColumnKind::Date, Comparison::Within, QCborArray{u"2026-01-05"_s, u"2026-02-01"_s});
}

void TestViewModel::filterTextsComeBack()
{
    QFETCH(ColumnKind, kind);
    QFETCH(Filter, filter);
    Desk desk(QString{});
    const Column column{"x", "X", kind};
    for (const Language language : {Language::English, Language::French}) {
        desk.use(language);
        const QString text = textFromFilter(column, filter, desk.link().cellText());
        QCOMPARE(filterFromText(column, text, desk.link().cellText()), std::optional(filter));
    }
}

CITSS_GUI_MAIN(TestViewModel)
#include "tst_view_model.moc"
