// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_source.h"
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/hands.h"
#include "tests/ui/patience.h"
#include "ui/shell/table_job.h"
#include "ui/shell/table_print.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/explain_dialog.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/table_footer.h"
#include "ui/widgets/view_table.h"

#include <QPrinter>
#include <QTableView>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

bool isReady(ViewTable& table)
{
    return QTest::qWaitFor([&table] { return table.model().state() == ViewModel::State::Ready; },
                           20'000);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TablePaper manyRows(int count)
{
    QList<QStringList> rows;
    for (int i = 0; i < count; ++i) {
        rows.append({QString::number(i), u"A long text that may have to wrap "_s.repeated(i % 5)});
    }
    return {{.title = u"Title"_s, .lines = {u"by"_s}, .mark = u"TRAINING"_s},
            {{.title = u"Number"_s, .isRight = true}, {.title = u"Text"_s}},
            rows,
            {u"1"_s, u"sum"_s}};
}

}  // namespace

/// What is behind a figure, and tables that leave the window.
class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEntriesWhoseSumIsTheFigure();
    void explainsAGroup();
    void showsTheArithmetic();
    void showsThePartsOfAnObligation();
    void saysWhereNothingIsBehind();
    void exportsShownColumnsAndGroups();
    void exportsPages();
    void leavesNoHalfFile();
    void cancels();
    void printsTheSamePages();
};

void TestExplain::showsEntriesWhoseSumIsTheFigure()
{
    Desk desk;
    const ComplianceWorld world(desk);
    ViewTable table(desk.link(), desk.view("holdings"));
    table.resize(900, 400);
    table.show();
    table.load();
    QVERIFY(isReady(table));
    table.table().setFocus();
    table.table().setCurrentIndex(table.model().index(0, table.model().section(u"qty"_s)));
    for (const Language language : {Language::English, Language::French}) {
        desk.use(language);
        QTest::keyClick(&table.table(), Qt::Key_E, Qt::ControlModifier);
        auto* const dialog = table.window()->findChild<ExplainDialog*>();
        QVERIFY(dialog != nullptr);
        EVENTUALLY(!dialog->verdict().isEmpty());
        QVERIFY2(dialog->verdict().contains(u'✓'), qPrintable(dialog->verdict()));
        QVERIFY(isReady(*dialog->entries()));
        QVERIFY(dialog->entries()->model().rowCount() > 0);
        delete dialog;
    }
}

void TestExplain::explainsAGroup()
{
    Desk desk;
    const ComplianceWorld world(desk);
    ViewTable table(desk.link(), desk.view("holdings"));
    table.load();
    QVERIFY(isReady(table));
    table.setGroups({u"instrument"_s});
    QVERIFY(isReady(table));
    table.table().setCurrentIndex(table.model().index(0, table.model().section(u"qty"_s)));
    table.explain();
    auto* const dialog = table.window()->findChild<ExplainDialog*>();
    QVERIFY(dialog != nullptr);
    EVENTUALLY(dialog->verdict().contains(u'✓'));
    QVERIFY(isReady(*dialog->entries()));
    QCOMPARE(dialog->entries()->model().rowCount(),
             table.model().record(0).value(u"row_count"_s).toInteger());
}

void TestExplain::showsTheArithmetic()
{
    Desk desk;
    const View& penalties = desk.view("penalties");
    const QCborMap row{{u"penalty"_s, 1}, {u"shortfall"_s, 1'107}, {u"late_obl"_s, 4'428}};
    ExplainDialog dialog(desk.link(),
                         {.view = penalties,
                          .column = *penalties.column(u"late_obl"_s),
                          .row = row,
                          .rows = std::nullopt},
                         nullptr);
    QCOMPARE(dialog.entries(), nullptr);
    QCOMPARE(dialog.verdict(), u"Shortfall 1,107 × 4 = 4,428"_s);
    const View& limits = desk.view("run_limits");
    const QCborMap room{{u"room"_s, 900}, {u"used"_s, 250}, {u"room_left"_s, 650}};
    ExplainDialog left(desk.link(),
                       {.view = limits,
                        .column = *limits.column(u"room_left"_s),
                        .row = room,
                        .rows = std::nullopt},
                       nullptr);
    QCOMPARE(left.verdict(), u"Room before 900 − Used 250 = 650"_s);
    keepPicture(dialog, u"explain-arithmetic"_s);
    desk.use(Language::French);
    keepPicture(left, u"explain-arithmetic-fr"_s);
    QVERIFY2(left.verdict().contains(u"900 − "_s) && !left.verdict().contains(u"Room"_s),
             qPrintable(left.verdict()));
}

void TestExplain::showsThePartsOfAnObligation()
{
    Desk desk;
    ComplianceWorld world(desk);
    world.loadEmissions();
    world.openEvent();
    world.publish();
    ViewTable table(desk.link(), desk.view("obligations"));
    table.resize(900, 400);
    table.show();
    table.load();
    QVERIFY(isReady(table));
    table.table().setCurrentIndex(table.model().index(0, table.model().section(u"obligation"_s)));
    table.explain();
    auto* const dialog = table.window()->findChild<ExplainDialog*>();
    QVERIFY(dialog != nullptr);
    EVENTUALLY(dialog->verdict().contains(u'✓'));
    QVERIFY(isReady(*dialog->entries()));
    QCOMPARE(dialog->entries()->model().rowCount(), 3);  // the rules, the deficit, the credit
    // What is the same in every row is not shown.
    const FilterHeader& header = dialog->entries()->header();
    QVERIFY(header.isSectionHidden(dialog->entries()->model().section(u"entity_id"_s)));
    QVERIFY(!header.isSectionHidden(dialog->entries()->model().section(u"qty"_s)));
    keepPicture(*dialog, u"explain-obligation"_s);
}

void TestExplain::saysWhereNothingIsBehind()
{
    Desk desk;
    desk.addEntities(1);
    ViewTable table(desk.link(), desk.view("entities"));
    table.load();
    QVERIFY(isReady(table));
    table.table().setCurrentIndex(table.model().index(0, 0));
    table.explain();
    QCOMPARE(table.window()->findChild<ExplainDialog*>(), nullptr);
    QVERIFY2(table.footer().startsWith(u"No entries"_s), qPrintable(table.footer()));
}

void TestExplain::exportsShownColumnsAndGroups()
{
    Desk desk;
    desk.addEntities(3);
    ViewTable table(desk.link(), desk.view("entities"));
    serveTable(table, desk.workplace());
    table.load();
    QVERIFY(isReady(table));
    for (int i = 2; i < table.model().columnCount(); ++i) {
        table.hideColumn(i);
    }
    const QString rows = desk.folder() + u"/rows.csv"_s;
    desk.prompter().willChoose(rows);
    Q_EMIT table.exportRequested();
    EVENTUALLY(QFile::exists(rows));
    EVENTUALLY_EQUAL(desk.prompter().isDone(), true);
    QVERIFY2(contents(rows).contains("Entity ID,Legal name\r\n"), contents(rows).constData());
    table.setGroups({u"entity_class"_s});
    QVERIFY(isReady(table));
    const QString groups = desk.folder() + u"/groups.csv"_s;
    desk.prompter().willChoose(groups);
    Q_EMIT table.exportRequested();
    EVENTUALLY(QFile::exists(groups));
    QVERIFY2(contents(groups).contains("Covered entity,3,0\r\n") ||
                 contents(groups).contains(",3,0\r\n"),
             contents(groups).constData());
}

void TestExplain::exportsPages()
{
    Desk desk;
    desk.addEntities(3);
    ViewOrder order;
    order.request.view = u"entities"_s;
    const QString path = desk.folder() + u"/entities.pdf"_s;
    TableJob job(desk.workplace(), desk.view("entities"), order, {u"Name: x"_s}, nullptr);
    const QFuture<Problems> written = job.writePdf(path);
    EVENTUALLY(written.isFinished());
    QVERIFY(written.result().isEmpty());
    QVERIFY(contents(path).startsWith("%PDF"));
}

void TestExplain::leavesNoHalfFile()
{
    Desk desk;
    desk.addEntities(1);
    ViewOrder order;
    order.request.view = u"entities"_s;
    TableJob job(desk.workplace(), desk.view("entities"), order, {}, nullptr);
    const QString path = desk.folder() + u"/none/entities.pdf"_s;
    const QFuture<Problems> written = job.writePdf(path);
    EVENTUALLY(written.isFinished());
    QCOMPARE(codesOf(written.result()), u"FILE_UNWRITTEN"_s);
    QVERIFY(!QFile::exists(path));
}

void TestExplain::cancels()
{
    Desk desk;
    desk.addEntities(1);
    ViewOrder order;
    order.request.view = u"entities"_s;
    order.output = desk.folder() + u"/entities.csv"_s;
    TableJob job(desk.workplace(), desk.view("entities"), order, {}, nullptr);
    job.cancel();
    const QFuture<Problems> written = job.writeTable();
    EVENTUALLY(written.isFinished());
    QCOMPARE(codesOf(written.result()), u"CANCELLED"_s);
    QVERIFY(!QFile::exists(order.output));
}

void TestExplain::printsTheSamePages()
{
    Desk desk(QString{});
    TablePaper paper = manyRows(300);
    const QString path = desk.folder() + u"/print.pdf"_s;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageLayout(paper.pageLayout());
    drawPages(paper, printer);
    QVERIFY(paper.pages() > 3);
    const int printed = paper.pages();
    const QString saved = desk.folder() + u"/saved.pdf"_s;
    QVERIFY(writePdf(paper, saved, Progress()).isEmpty());
    QVERIFY(std::abs(paper.pages() - printed) <= 1);  // devices round differently
    QCOMPARE(contents(saved).count("/Type /Page\n"), paper.pages());
}

CITSS_GUI_MAIN(TestExplain)
#include "tst_explain.moc"
