// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/picture.h"

#include "ui/pages/section_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/view_table.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int LookEvery = 50;  // milliseconds
constexpr int MostLooks = 600;
constexpr int CalmLooks = 16;  // rehearsals wait for typing to rest before they start

}  // namespace

Picture::Picture(MainWindow& window, const DesktopOptions& options, QObject* parent)
    : QObject(parent), m_window(window), m_options(options)
{
    connect(&m_timer, &QTimer::timeout, this, &Picture::look);
    if (prepare()) {
        m_timer.start(LookEvery);
    }
}

bool Picture::prepare()
{
    m_window.resize(m_options.size);
    if (!m_options.event.isEmpty()) {
        m_window.openView(u"compliance_events"_s,
                          {{u"event"_s, Comparison::Equal, m_options.event}});
    }
    const QString page = m_options.page;
    if (!page.isEmpty() && !m_window.open(page) && !m_window.openView(page, {})) {
        const QString text =
            tr("There is no page \"%1\", or this person may not open it. They may open: %2.")
                .arg(page, m_window.sectionNames().join(u", "_s));
        std::fputs(qUtf8Printable(text + u'\n'), stderr);
        QCoreApplication::exit(1);
        return false;
    }
    return true;
}

void Picture::look()
{
    ++m_looks;
    m_calm = m_window.isLoaded() ? m_calm + 1 : 0;
    if (m_calm == 2) {
        for (ViewTable* table : m_window.currentPage().findChildren<ViewTable*>()) {
            if (table->isVisible()) {
                table->table().selectRow(0);
            }
        }
        auto* const page = qobject_cast<SectionPage*>(&m_window.currentPage());
        ViewPage* const view = page == nullptr ? nullptr : page->currentView();
        const CommandType* const form =
            view == nullptr ? nullptr : view->workplace().link.catalogue().command(m_options.form);
        if (form != nullptr) {
            view->openForm(*form, {});
        }
    }
    if (m_calm >= CalmLooks || m_looks >= MostLooks) {
        m_timer.stop();
        take();
    }
}

void Picture::take()
{
    QWidget* target = &m_window;
    if (auto* const dialog = m_window.findChild<CommandDialog*>()) {
        target = dialog;
    }
    const QPixmap picture = target->grab();
    const bool isSaved = m_options.picture.isEmpty() || picture.save(m_options.picture);
    QCoreApplication::exit(isSaved && m_looks < MostLooks ? 0 : 1);
}

}  // namespace citss
