// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/section_page.h"

#include "ui/pages/view_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostTabs = 8;      ///< more do not stand side by side
constexpr int MostInSight = 30;  ///< of a list that opens

}  // namespace

SectionPage::SectionPage(const Workplace& workplace,
                         const QList<const View*>& views,
                         QWidget* parent)
    : NavigablePage(parent),
      m_tabs(new QTabBar(this)),
      m_choiceLabel(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_stack(new QStackedWidget(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setObjectName(u"sectionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    layout->addWidget(m_tabs);
    layout->addWidget(makeChoice());
    layout->addWidget(m_stack, 1);
    for (const View* view : views) {
        auto* const page = new ViewPage(workplace, *view, m_stack);
        m_pages.append(page);
        m_stack->addWidget(page);
        addEntry(m_tabs->count(), page->title());
        connect(page, &NavigablePage::viewRequested, this, &NavigablePage::viewRequested);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &SectionPage::show);
    connect(m_choice, &QComboBox::activated, m_tabs, &QTabBar::setCurrentIndex);
    retranslate();
}

QWidget* SectionPage::makeChoice()
{
    auto* const row = new QWidget(this);
    row->setObjectName(u"pageHead"_s);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 6, 16, 6);
    m_choice->setObjectName(u"listChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaxVisibleItems(MostInSight);
    m_choiceLabel->setBuddy(m_choice);
    layout->addWidget(m_choiceLabel);
    layout->addWidget(m_choice);
    layout->addStretch(1);
    return row;
}

void SectionPage::addEntry(int index, const QString& title)
{
    m_tabs->insertTab(index, title);
    m_choice->insertItem(index, title);
    const bool areMany = m_tabs->count() > MostTabs;
    m_tabs->setVisible(m_tabs->count() > 1 && !areMany);
    m_choice->parentWidget()->setVisible(areMany);
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
    addEntry(0, page->title());
    m_tabs->setCurrentIndex(0);
    m_choice->setCurrentIndex(0);
    m_stack->setCurrentIndex(0);
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
    m_choice->setCurrentIndex(index);
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
        m_choice->setItemText(i, m_pages.at(i)->title());
    }
    m_tabs->setAccessibleName(tr("Lists of this section"));
    m_choiceLabel->setText(tr("List:"));
    m_choice->setAccessibleName(m_tabs->accessibleName());
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
