// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/stage.h"

#include "ui/pages/section_page.h"
#include "ui/pages/view_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/registry_link.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// A view by its name, or one record: "serial_trace:serial=WA-A-2024-1".
bool openNamed(MainWindow& window, const QString& page)
{
    const QString record = page.section(u':', 1);
    QList<Filter> filters;
    if (!record.isEmpty()) {
        filters.append({record.section(u'=', 0, 0), Comparison::Equal, record.section(u'=', 1)});
    }
    return window.openView(page.section(u':', 0, 0), filters);
}

}  // namespace

bool setStage(MainWindow& window, const DesktopOptions& options)
{
    if (!options.event.isEmpty()) {
        window.openView(u"compliance_events"_s, {{u"event"_s, Comparison::Equal, options.event}});
    }
    const QString page = options.page;
    if (!page.isEmpty() && !window.open(page) && !openNamed(window, page)) {
        const QString text =
            QCoreApplication::translate(
                "citss::Picture",
                "There is no page \"%1\", or this person may not open it. They may open: %2.")
                .arg(page, window.sectionNames().join(u", "_s));
        std::fputs(qUtf8Printable(text + u'\n'), stderr);
        QCoreApplication::exit(1);
        return false;
    }
    return true;
}

CommandDialog* openForm(MainWindow& window, const QString& command)
{
    auto* const page = qobject_cast<SectionPage*>(&window.currentPage());
    ViewPage* const view = page == nullptr ? nullptr : page->currentView();
    const CommandType* const form =
        view == nullptr ? nullptr : view->workplace().link.catalogue().command(command);
    return form == nullptr ? nullptr : view->openForm(*form, {});
}

}  // namespace citss
