// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gallery.h"

#include "ui/pages/page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_pages.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/view_table.h"

#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// The first rows of a list tell little: a jurisdiction's empty accounts, the founding.
constexpr int TellingRow = 20;

/// The view that a page's table shows first, with the record of its chosen row.
struct ChosenRow {
    QString view;
    QCborMap record;
};

ChosenRow chosenRow(const QWidget& page)
{
    for (ViewTable* table : page.findChildren<ViewTable*>()) {
        const QList<QCborMap> rows = table->selection();
        if (table->isVisible() && rows.size() == 1) {
            return {.view = table->model().request().view, .record = rows.first()};
        }
    }
    return {};
}

}  // namespace

Gallery::Gallery(MainWindow& window, const Workplace& workplace)
    : m_window(window), m_workplace(workplace)
{
    addPages();
    addForms();
    addDialogs();
}

Gallery::~Gallery()
{
    delete m_guest;
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

void Gallery::addForms()
{
    for (const auto& command : m_workplace.link.catalogue().commands) {
        const CommandInfo& info = command->info();
        if (info.internal || info.rehearsalOnly ||
            !m_workplace.link.rights(info.action).mayStart()) {
            continue;
        }
        m_scenes.append({u"form-"_s + QLatin1String(info.name), [this, form = command.get()] {
                             auto* const dialog =
                                 new CommandDialog({.form = *form}, m_workplace, &m_window);
                             keep(dialog);
                             return dialog;
                         }});
    }
}

void Gallery::addDialogs()
{
    for (const QString& chapter : helpChapters()) {
        m_scenes.append({u"help-"_s + chapter, [this, chapter] {
                             auto* const help = new HelpWindow(&m_window);
                             help->openAt(chapter);
                             keep(help);
                             return help;
                         }});
    }
    m_scenes.append({u"locked"_s, [this] {
                         m_window.lock();
                         return &m_window;
                     }});
}

void Gallery::keep(QWidget* window)
{
    m_guest = window;
    window->show();
}

bool Gallery::next()
{
    if (m_front == &m_window) {
        addWhatFollows();
    }
    while (!m_scenes.isEmpty()) {
        delete m_guest;
        const Scene scene = m_scenes.takeFirst();
        if (QWidget* const front = scene.show(); front != nullptr) {
            m_front = front;
            m_name = scene.name;
            m_shown = scene.show;
            return true;
        }
    }
    return false;
}

void Gallery::addWhatFollows()
{
    QList<Scene> scenes;
    for (QTabBar* bar : m_window.currentPage().findChildren<QTabBar*>()) {
        if (bar->isVisible() && bar->count() > 1 && !m_walked.contains(bar)) {
            m_walked.insert(bar);
            addTabs(*bar, scenes);
        }
    }
    addRecord(scenes);
    m_scenes = scenes + std::exchange(m_scenes, {});
}

void Gallery::addTabs(QTabBar& bar, QList<Scene>& scenes)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (i == bar.currentIndex() || !bar.isTabEnabled(i)) {
            continue;
        }
        const auto show = [base = m_shown, i, shown = QPointer<QTabBar>(&bar)]() -> QWidget* {
            QWidget* const front = base();
            if (front == nullptr || shown == nullptr || !shown->isVisible()) {
                return nullptr;
            }
            shown->setCurrentIndex(i);
            return front;
        };
        scenes.append({u"%1-%2"_s.arg(m_name).arg(scenes.size() + 2), show});
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
            scenes.append({u"record-"_s + row.view, [this, row, filters] {
                               m_window.openView(row.view, filters);
                               return &m_window;
                           }});
            return;
        }
    }
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

bool Gallery::isReady() const
{
    return m_front != &m_window || m_window.isLoaded();
}

}  // namespace citss
