// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section_pages.h"

#include "ui/pages/compliance_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/journal_page.h"
#include "ui/pages/rule_packs_page.h"
#include "ui/pages/section_page.h"
#include "ui/shell/sections.h"

using namespace Qt::StringLiterals;

namespace citss {

NavigablePage* makeSectionPage(const Workplace& workplace, const Section& section, QWidget* parent)
{
    if (section.name == u"home"_s) {
        return new HomePage(workplace, parent);
    }
    if (section.name == u"compliance"_s) {
        return new CompliancePage(workplace, section.views, parent);
    }
    QList<const View*> views = section.views;
    if (section.name == u"journal"_s) {
        // It has a page of its own.
        views.removeIf([](const View* view) { return QByteArrayView(view->name) == "journal"; });
    }
    auto* const lists = new SectionPage(workplace, views, parent);
    if (section.name == u"journal"_s) {
        lists->prepend(new JournalPage(workplace, lists));
    }
    if (section.name == u"rules"_s) {
        lists->prepend(new RulePacksPage(workplace, lists));
    }
    return lists;
}

}  // namespace citss
