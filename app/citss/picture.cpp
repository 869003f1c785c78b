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

Picture::Picture(MainWindow& window, const DesktopOptions& options, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_options(options),
      m_stillness([&window] { return window.isLoaded(); }, this)
{
    connect(&m_stillness, &Stillness::loaded, this, &Picture::fill);
    connect(&m_stillness, &Stillness::still, this, &Picture::take);
    connect(&m_stillness, &Stillness::givenUp, qApp, [] { QCoreApplication::exit(1); });
    if (prepare()) {
        m_stillness.await();
    }
}

/// A view by its name, or one record: "serial_trace:serial=WA-A-2024-1".
bool Picture::openNamed(const QString& page)
{
    const QString record = page.section(u':', 1);
    QList<Filter> filters;
    if (!record.isEmpty()) {
        filters.append({record.section(u'=', 0, 0), Comparison::Equal, record.section(u'=', 1)});
    }
    return m_window.openView(page.section(u':', 0, 0), filters);
}

bool Picture::prepare()
{
    m_window.resize(m_options.size);
    if (!m_options.event.isEmpty()) {
        m_window.openView(u"compliance_events"_s,
                          {{u"event"_s, Comparison::Equal, m_options.event}});
    }
    const QString page = m_options.page;
    if (!page.isEmpty() && !m_window.open(page) && !openNamed(page)) {
        const QString text =
            tr("There is no page \"%1\", or this person may not open it. They may open: %2.")
                .arg(page, m_window.sectionNames().join(u", "_s));
        std::fputs(qUtf8Printable(text + u'\n'), stderr);
        QCoreApplication::exit(1);
        return false;
    }
    return true;
}

void Picture::fill()
{
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

void Picture::take()
{
    QWidget* target = &m_window;
    if (auto* const dialog = m_window.findChild<CommandDialog*>()) {
        target = dialog;
    }
    const QPixmap picture = target->grab();
    const bool isSaved = m_options.picture.isEmpty() || picture.save(m_options.picture);
    QCoreApplication::exit(isSaved ? 0 : 1);
}

}  // namespace citss
