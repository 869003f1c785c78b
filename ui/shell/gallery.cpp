// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gallery.h"

#include "ui/pages/page.h"
#include "ui/pages/record_links.h"
#include "ui/pages/section_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/moment_choice.h"
#include "ui/shell/record_pages.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/shell/table_print.h"
#include "ui/shell/tour.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/explain_dialog.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/view_table.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// The first rows of a list tell little: a jurisdiction's empty accounts, the founding.
constexpr int TellingRow = 20;
constexpr int PastPages = 2;
constexpr int ListsAlike = 3;
constexpr int ScrapLetters = 4;
constexpr int MostExplained = 3;
constexpr int MostPickLists = 4;
constexpr int MostPolls = 50;  ///< until a list is taken to be empty

/// The view that a page's table shows first, with the record of its chosen row.
struct ChosenRow {
    ViewTable* table = nullptr;
    QString view = {};
    QCborMap record = {};
};

ChosenRow chosenRow(const QWidget& page)
{
    for (ViewTable* table : page.findChildren<ViewTable*>()) {
        const QList<QCborMap> rows = table->selection();
        if (table->isVisible() && rows.size() == 1) {
            return {.table = table, .view = table->model().request().view, .record = rows.first()};
        }
    }
    return {};
}

/// The first field whose list needs nothing else to be filled in.
const FieldInfo* freelyPicked(const std::vector<FieldInfo>& fields)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [](const FieldInfo& field) {
        const FieldPick* const pick = pickOf(field);
        return pick != nullptr && !field.isList &&
               std::none_of(pick->links.begin(), pick->links.end(), [](const FieldPickLink& link) {
                   return link.needed;
               });
    });
    return found == fields.end() ? nullptr : &*found;
}

bool isOfLists(const QTabBar& bar)
{
    return qobject_cast<SectionPage*>(bar.parentWidget()) != nullptr;
}

/// Of many lists one is chosen from a list; the tabs behind it are hidden.
bool isInSight(const QTabBar& bar)
{
    return isOfLists(bar) ? bar.parentWidget()->isVisible() : bar.isVisible();
}

}  // namespace

Gallery::Gallery(MainWindow& window, const Workplace& workplace, Extent extent)
    : m_window(window), m_workplace(workplace), m_extent(extent)
{
    addPages();
    addPast();
    if (extent == Extent::All) {
        addTour();
        addFinding();
        addMoment();
        addForms();
        addPickLists();
        addDialogs();
        addSignIn();
        addLock();
    }
}

Gallery::~Gallery()
{
    if (m_front != &m_window) {
        delete m_front;
    }
}

void Gallery::addPages()
{
    const QStringList sections = m_window.sectionNames();
    for (const QString& section : sections) {
        m_scenes.append({section, [this, section]() -> QWidget* {
                             return m_window.open(section) ? &m_window : nullptr;
                         }});
    }
}

/// The first pages as they were when half of the journal was written.
void Gallery::addPast()
{
    const QStringList sections = m_window.sectionNames().mid(0, PastPages);
    for (const QString& section : sections) {
        m_scenes.append(
            {u"past-"_s + section,
             [this, section]() -> QWidget* {
                 const qint64 head = m_workplace.link.about().head.number();
                 m_workplace.link.setMoment(
                     {.number = JournalNumber(std::max<qint64>(1, head / 2)), .time = {}});
                 return m_window.open(section) ? &m_window : nullptr;
             },
             [this] { m_workplace.link.setMoment({}); }});
    }
}

void Gallery::addTour()
{
    for (int step = 0; step < Tour::steps(); ++step) {
        m_scenes.append({u"tour-%1"_s.arg(step + 1),
                         [this, step]() -> QWidget* {
                             m_window.startTour();
                             auto* const next = m_window.findChild<QPushButton*>(u"tourNext"_s);
                             for (int i = 0; i < step; ++i) {
                                 next->click();
                             }
                             return &m_window;
                         },
                         [this] { m_window.findChild<QPushButton*>(u"tourSkip"_s)->click(); }});
    }
}

void Gallery::addFinding()
{
    m_scenes.append({u"find"_s,
                     [this]() -> QWidget* {
                         auto* const box = m_window.findChild<SearchBox*>();
                         m_window.activateWindow();
                         box->setFocus();
                         box->setText(m_scrap);
                         return &m_window;
                     },
                     [this] { m_window.findChild<SearchBox*>()->clear(); },
                     [this]() -> QWidget* {
                         return m_window.findChild<SearchBox*>()->isAnswered() ? &m_window
                                                                               : nullptr;
                     }});
}

void Gallery::addMoment()
{
    m_scenes.append({u"moment"_s, [this] {
                         auto* const choice = new MomentChoice(m_workplace.link, &m_window);
                         choice->open(m_window.mapToGlobal(m_window.rect().center()));
                         return choice;
                     }});
}

QList<const CommandType*> Gallery::offered() const
{
    QList<const CommandType*> commands;
    for (const auto& command : m_workplace.link.catalogue().commands) {
        const CommandInfo& info = command->info();
        if (!info.internal && !info.rehearsalOnly &&
            m_workplace.link.rights(info.action).mayStart()) {
            commands.append(command.get());
        }
    }
    return commands;
}

void Gallery::addForms()
{
    const QList<const CommandType*> commands = offered();
    for (const CommandType* command : commands) {
        m_scenes.append({u"form-"_s + QLatin1String(command->info().name), [this, command] {
                             auto* const dialog =
                                 new CommandDialog({.form = *command}, m_workplace, &m_window);
                             dialog->show();
                             return dialog;
                         }});
    }
}

void Gallery::addPickLists()
{
    QSet<QString> kinds;
    const QList<const CommandType*> commands = offered();
    for (const CommandType* command : commands) {
        const FieldInfo* const field = freelyPicked(command->fields());
        const QString kind =
            field == nullptr ? QString() : QString::fromLatin1(pickOf(*field)->kind);
        if (kind.isEmpty() || kinds.contains(kind) || kinds.size() >= MostPickLists) {
            continue;
        }
        kinds.insert(kind);
        m_scenes.append({u"pick-"_s + kind.toLower(),
                         [this, command]() -> QWidget* {
                             auto* const dialog =
                                 new CommandDialog({.form = *command}, m_workplace, &m_window);
                             dialog->show();
                             dialog->activateWindow();
                             m_polls = 0;
                             return dialog;
                         },
                         {},
                         [this, name = QLatin1String(field->name)] { return openList(name); }});
    }
}

/// The dialog once the list of a field is open; or if it has nothing to offer.
QWidget* Gallery::openList(const QString& field)
{
    const auto* const form = m_front->findChild<CommandForm*>();
    const FieldEditor* const editor = form->editor(field);
    auto* const line = editor->findChild<QLineEdit*>();
    auto* const button = editor->findChild<QToolButton*>(u"showList"_s);
    const bool isOpen = line != nullptr && line->completer()->popup()->isVisible();
    if (button == nullptr || isOpen || ++m_polls > MostPolls) {
        return m_front;
    }
    if (m_polls == 1) {
        button->click();
    }
    return nullptr;
}

void Gallery::addDialogs()
{
    for (const QString& chapter : helpChapters()) {
        m_scenes.append({u"help-"_s + chapter, [this, chapter] {
                             auto* const help = new HelpWindow(&m_window);
                             help->openAt(chapter);
                             help->show();
                             return help;
                         }});
    }
    m_scenes.append({u"shortcuts"_s, [this] {
                         auto* const list = new ShortcutList(&m_window);
                         list->show();
                         return list;
                     }});
}

/// Nobody signs in here: it only shows itself.
void Gallery::addSignIn()
{
    m_scenes.append(
        {u"sign-in"_s, [this]() -> QWidget* {
             RegistryLink& link = m_workplace.link;
             if (!link.session()) {
                 return nullptr;
             }
             const Languages languages = {.use = [](const QString&) {},
                                          .current = [] { return QLocale().name().left(2); }};
             auto* const dialog =
                 new SignInDialog(SignInDialog::Parts{.link = link,
                                                      .prompter = m_workplace.prompter,
                                                      .languages = languages,
                                                      .defaultUser = link.session()->username},
                                  &m_window);
             dialog->show();
             return dialog;
         }});
}

void Gallery::addLock()
{
    m_scenes.append({u"locked"_s,
                     [this] {
                         m_window.lock();
                         return &m_window;
                     },
                     [this] { m_window.unlock(); }});
}

void Gallery::leave()
{
    if (m_front != &m_window) {
        delete m_front;
    }
    if (const auto scene = std::exchange(m_scene, {}); scene.leave) {
        scene.leave();
    }
}

bool Gallery::next()
{
    if (m_front == &m_window) {
        addWhatFollows();
    }
    leave();
    while (!m_scenes.isEmpty()) {
        m_scene = m_scenes.takeFirst();
        m_front = m_scene.show();
        if (m_front != nullptr) {
            return true;
        }
        m_scene = {};
    }
    return false;
}

void Gallery::addWhatFollows()
{
    QList<Scene> scenes;
    for (QTabBar* bar : m_window.currentPage().findChildren<QTabBar*>()) {
        if (isInSight(*bar) && bar->count() > 1 && !m_walked.contains(bar)) {
            m_walked.insert(bar);
            addTabs(*bar, scenes);
        }
    }
    addRecord(scenes);
    addTrace(scenes);
    if (m_extent == Extent::All) {
        addExplanation(scenes);
        addPaper(scenes);
    }
    m_scenes = scenes + std::exchange(m_scenes, {});
}

void Gallery::addTabs(QTabBar& bar, QList<Scene>& scenes)
{
    const int shown = m_extent == Extent::Pages && isOfLists(bar)
                          ? std::min(ListsAlike, bar.count())
                          : bar.count();
    for (int i = 0; i < shown; ++i) {
        if (i == bar.currentIndex() || !bar.isTabEnabled(i) || !bar.isTabVisible(i)) {
            continue;
        }
        const auto show = [base = m_scene.show, i, tabs = QPointer<QTabBar>(&bar)]() -> QWidget* {
            QWidget* const front = base();
            if (front == nullptr || tabs == nullptr || !isInSight(*tabs)) {
                return nullptr;
            }
            tabs->setCurrentIndex(i);
            return front;
        };
        scenes.append({u"%1-%2"_s.arg(m_scene.name).arg(scenes.size() + 2), show});
    }
}

void Gallery::addRecord(QList<Scene>& scenes)
{
    const ChosenRow row = chosenRow(m_window.currentPage());
    const View* const view = m_workplace.link.catalogue().view(row.view);
    if (view == nullptr || m_records.contains(row.view)) {
        return;
    }
    for (const Column& column : view->columns) {
        const QString name = QLatin1String(column.name);
        const QList<Filter> filters = {{name, Comparison::Equal, row.record.value(name)}};
        if (recordKindOf(row.view, filters) != nullptr) {
            m_records.append(row.view);
            m_scrap = row.record.value(name).toVariant().toString().left(ScrapLetters);
            scenes.append({u"record-"_s + row.view, [this, row, filters] {
                               m_window.openView(row.view, filters);
                               return &m_window;
                           }});
            return;
        }
    }
}

void Gallery::addTrace(QList<Scene>& scenes)
{
    const QCborMap row = chosenRow(m_window.currentPage()).record;
    const Value first = row.value(u"serial_first"_s);
    if (m_hasTrace || !first.isInteger()) {
        return;
    }
    m_hasTrace = true;
    m_records.append(u"serial_trace"_s);
    const RecordPlace place = placeOfSerials(row.value(u"series"_s).toString(),
                                             first.toInteger(),
                                             row.value(u"serial_last"_s).toInteger());
    scenes.append({u"record-serials"_s, [this, place] {
                       m_window.openView(place.view, place.filters);
                       return &m_window;
                   }});
}

/// The first figures of the window that have entries behind them.
void Gallery::addExplanation(QList<Scene>& scenes)
{
    const ChosenRow row = chosenRow(m_window.currentPage());
    const View* const view = m_workplace.link.catalogue().view(row.view);
    if (view == nullptr || m_explained >= MostExplained) {
        return;
    }
    for (const Column* column : m_workplace.link.visibleColumns(*view)) {
        const Figure figure{
            .view = *view, .column = *column, .row = row.record, .rows = std::nullopt};
        if (isExplained(figure)) {
            ++m_explained;
            scenes.append({u"explain-"_s + row.view, [this, figure] {
                               auto* const dialog =
                                   new ExplainDialog(m_workplace.link, figure, &m_window);
                               dialog->show();
                               return dialog;
                           }});
            return;
        }
    }
}

void Gallery::addPaper(QList<Scene>& scenes)
{
    ViewTable* const table = chosenRow(m_window.currentPage()).table;
    if (table == nullptr || m_hasPaper) {
        return;
    }
    m_hasPaper = true;
    const View* const view = &table->model().view();
    const ViewOrder order = orderOf(*table);
    scenes.append(
        {u"print-"_s + QLatin1String(view->name),
         [this, view, order]() -> QWidget* {
             printView(m_workplace, *view, order, {}, &m_window);
             return &m_window;
         },
         {},
         [this]() -> QWidget* { return m_window.findChild<QDialog*>(u"printPreview"_s); }});
}

void Gallery::chooseRows() const
{
    for (const ViewTable* table : m_front->findChildren<ViewTable*>()) {
        auto* const rows = table->findChild<QTableView*>();
        const int count = rows == nullptr ? 0 : rows->model()->rowCount();
        if (table->isVisible() && count > 0) {
            rows->selectRow(std::min(count / 2, TellingRow));
        }
    }
}

bool Gallery::isReady()
{
    if (m_scene.awaited) {
        QWidget* const awaited = m_scene.awaited();
        m_front = awaited == nullptr ? m_front.data() : awaited;
        return awaited != nullptr;
    }
    if (m_front == &m_window) {
        return m_window.isLoaded();
    }
    const QList<ViewTable*> tables = m_front->findChildren<ViewTable*>();
    return std::all_of(tables.begin(), tables.end(), [](ViewTable* table) {
        return !table->isVisible() || table->model().isAnswered();
    });
}

}  // namespace citss
