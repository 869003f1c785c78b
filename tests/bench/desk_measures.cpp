// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk_measures.h"

#include "tests/bench/alone.h"
#include "tests/bench/archive.h"
#include "tests/bench/raw_list.h"
#include "tests/ui/fake_prompter.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/view_table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr int Steps = 50;
constexpr int Patience = 60'000;
constexpr qint64 MostGrowth = 8'192;  // KiB, while all rows pass by

/// Turns the event loop until something is so.
template <typename Condition>
void until(const Condition& condition, const char* what)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!condition()) {
        require(waiting.elapsed() < Patience, what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // What an event loop that runs would do by itself.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// What this process keeps in memory, in KiB; without the pages of the file that SQLite keeps,
/// which grow up to their limit.
qint64 memoryKept()
{
    QFile status(u"/proc/self/status"_s);
    require(status.open(QIODevice::ReadOnly), "the memory of this process");
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// A registry that somebody works in at a window.
class Seat {
public:
    Seat(Office& office) : m_link(office.registry(), catalogueForOne()), m_drafts(QString())
    {
        m_link.assume(u"root"_s);
        until([this] { return m_link.session().has_value(); }, "signed in");
    }

    [[nodiscard]] RegistryLink& link() { return m_link; }
    [[nodiscard]] const View& view(const char* name) const
    {
        return *m_link.catalogue().view(QLatin1String(name));
    }
    [[nodiscard]] std::unique_ptr<MainWindow> window()
    {
        const Languages languages{.use = [](const QString&) {}, .current = [] { return u"en"_s; }};
        auto window = std::make_unique<MainWindow>(
            Workplace{.link = m_link, .prompter = m_prompter, .drafts = m_drafts},
            WindowParts{.languages = languages,
                        .chainCheck = [](Registry&) { return true; },
                        .settings = m_settings});
        window->show();
        until([&window] { return window->isLoaded(); }, "a window");
        return window;
    }

private:
    RegistryLink m_link;
    FakePrompter m_prompter;
    DraftStore m_drafts;
    Settings m_settings;
};

/// A page further down and painted, as a person scrolls.
void scroll(QTableView& table)
{
    QTest::keyClick(&table, Qt::Key_PageDown);
    QCoreApplication::processEvents();
    table.viewport()->repaint();
}

void measureScrolling(const Options& options, Seat& seat, const QString& path)
{
    if (!options.wants("scroll")) {
        return;
    }
    ViewTable list(seat.link(), seat.view("movements"));
    list.resize(1366, 768);
    list.show();
    list.load();
    until([&list] { return list.model().isAnswered(); }, "a first page");
    list.table().setCurrentIndex(list.model().index(0, 0));
    QTableView byHand;
    RawList rows(path);
    byHand.setModel(&rows);
    byHand.resize(list.size());
    byHand.setSelectionBehavior(QAbstractItemView::SelectRows);
    byHand.show();
    byHand.setCurrentIndex(rows.index(0, 0));
    compete({.name = "scroll",
             .operations = Steps,
             .rounds = options.isQuick ? 3 : 21,
             .goal = 1.3,
             .product =
                 [&] {
                     const QByteArray before =
                         list.model().keyOf(list.table().currentIndex().row());
                     for (int i = 0; i < Steps; ++i) {
                         scroll(list.table());
                         until([&list] { return list.model().isAnswered(); }, "more rows");
                     }
                     require(list.model().keyOf(list.table().currentIndex().row()) != before,
                             "further down");
                 },
             .baseline =
                 [&] {
                     const int before = byHand.currentIndex().row();
                     for (int i = 0; i < Steps; ++i) {
                         scroll(byHand);
                     }
                     require(byHand.currentIndex().row() > before, "further down by hand");
                 }});
}

/// Every row of a list passes through the model of a table; what it keeps does not grow.
void measureAllRows(const Options& options, Seat& seat, const QString& path, qint64 count)
{
    if (!options.wants("all_rows")) {
        return;
    }
    qint64 growth = 0;
    const auto passAll = [&] {
        ViewModel model(seat.link(), seat.view("movements"), nullptr);
        model.reload();
        until([&model] { return model.count().has_value(); }, "the sums of all rows");
        const qint64 before = memoryKept();
        while (model.hasLater()) {
            model.look(model.rowCount() - 50, model.rowCount() - 1);
            model.fetchMore({});
            until([&model] { return model.isAnswered(); }, "more rows");
        }
        growth = memoryKept() - before;
        require(model.rowsBefore().value_or(-1) + model.rowCount() == count, "all rows");
    };
    compete({.name = "all_rows",
             .operations = count,
             .rounds = 2,  // the first brings what SQLite keeps of the file to its limit
             .goal = 2.0,
             .product = passAll,
             .baseline = [&] {
                 RawMovements rows(path);
                 qint64 seen = 0;
                 qint64 page = 0;
                 do {
                     page = rows.next(100).size();
                     seen += page;
                 } while (page > 0);
                 require(seen == count, "all rows by hand");
             }});
    report("all_rows_memory", count, growth, "growth_kb");
    require(growth < MostGrowth, "memory stays flat");
}

/// From one page to another and back, both seen before.
void measureSwitching(const Options& options, Seat& seat)
{
    if (!options.wants("page_switch")) {
        return;
    }
    const std::unique_ptr<MainWindow> window = seat.window();
    const auto go = [&window](const QString& section) {
        require(window->open(section), "a section");
        until([&window] { return window->isLoaded(); }, "a page");
        window->repaint();
    };
    QStackedWidget small;
    for (int i = 0; i < 2; ++i) {
        auto* const table = new QTableView(&small);
        table->setModel(new QStandardItemModel(40, 14, table));
        small.addWidget(table);
    }
    small.resize(window->size());
    small.show();
    compete({.name = "page_switch",
             .operations = 2,
             .rounds = options.isQuick ? 3 : 21,
             .goal = 2.0,
             .product =
                 [&] {
                     go(u"accounts"_s);
                     go(u"entities"_s);
                 },
             .baseline =
                 [&] {
                     for (const int page : {0, 1}) {
                         small.setCurrentIndex(page);
                         QCoreApplication::processEvents();
                         small.repaint();
                     }
                 }});
}

/// A section whose page has not been made yet, until it is read and painted.
void measureFirstPages(const Options& options, Seat& seat)
{
    if (!options.wants("page_first")) {
        return;
    }
    for (const QString& each : {u"accounts"_s, u"compliance"_s, u"rules"_s}) {
        const std::unique_ptr<MainWindow> window = seat.window();
        QElapsedTimer timer;
        timer.start();
        require(window->open(each), "a section");
        until([&window] { return window->isLoaded(); }, "a page");
        window->repaint();
        report(qPrintable(u"page_first_"_s + each), 1, timer.elapsed(), "ms");
    }
}

}  // namespace

void measureDesk(const Options& options)
{
    const QString path = options.freshFile("desk.citss");
    Office office(path, Archive::Entities);
    const Archive archive(office, options.size(10'000'000, 200'000));
    Seat seat(office);
    measureFirstPages(options, seat);
    measureSwitching(options, seat);
    measureScrolling(options, seat, path);
    measureAllRows(options, seat, path, archive.rows());
}

}  // namespace citss::bench
