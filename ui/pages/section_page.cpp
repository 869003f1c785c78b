// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/section_page.h"

#include "ui/pages/view_page.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

SectionPage::SectionPage(const Workplace& workplace,
                         const QList<const View*>& views,
                         QWidget* parent)
    : NavigablePage(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setObjectName(u"sectionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    for (const View* view : views) {
        auto* const page = new ViewPage(workplace, *view, m_stack);
        m_pages.append(page);
        m_stack->addWidget(page);
        m_tabs->addTab(page->title());
        connect(page, &NavigablePage::viewRequested, this, &NavigablePage::viewRequested);
    }
    m_tabs->setVisible(m_pages.size() > 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SectionPage::show);
    retranslate();
}

QString SectionPage::title() const
{
    return current().title();
}

NavigablePage& SectionPage::current() const
{
    return *m_pages.at(std::max(0, m_stack->currentIndex()));
}

ViewPage* SectionPage::currentView() const
{
    return qobject_cast<ViewPage*>(&current());
}

void SectionPage::prepend(NavigablePage* page)
{
    const QSignalBlocker quiet(m_tabs);
    m_pages.prepend(page);
    m_stack->insertWidget(0, page);
    m_tabs->insertTab(0, page->title());
    m_tabs->setCurrentIndex(0);
    m_stack->setCurrentIndex(0);
    m_tabs->setVisible(m_pages.size() > 1);
    connect(page, &NavigablePage::viewRequested, this, &NavigablePage::viewRequested);
}

void SectionPage::enter()
{
    current().enter();
}

bool SectionPage::isLoaded() const
{
    return current().isLoaded();
}

void SectionPage::show(int index)
{
    m_stack->setCurrentIndex(index);
    enter();
    Q_EMIT titleChanged();
}

bool SectionPage::openView(const QString& view, const QList<Filter>& filters)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->openView(view, filters)) {
            m_tabs->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

PageState SectionPage::state() const
{
    return current().state();
}

void SectionPage::restore(const PageState& state)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&state](const auto* page) {
        return page->state().view == state.view;
    });
    if (found != m_pages.end()) {
        m_tabs->setCurrentIndex(static_cast<int>(found - m_pages.begin()));
        (*found)->restore(state);
    }
}

void SectionPage::retranslate()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        m_tabs->setTabText(i, m_pages.at(i)->title());
    }
    m_tabs->setAccessibleName(tr("Lists of this section"));
}

void SectionPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
