// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "core/registry/page_records.h"
#include "ui/pages/deadline_list.h"
#include "ui/pages/drafts_panel.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/proposal_panel.h"
#include "ui/pages/shortfall_outlook.h"
#include "ui/pages/task_list.h"
#include "ui/pages/task_panel.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

HomePage::HomePage(const Workplace& workplace, QWidget* parent)
    : NavigablePage(parent),
      m_workplace(workplace),
      m_events(new EventNotices(workplace.link, this)),
      m_drafts(new DraftsPanel(workplace, this)),
      m_tasks(new TaskList(workplace, this))
{
    setObjectName(u"homePage"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_events);
    layout->addWidget(m_drafts);
    auto* const parts = makeTwoParts(Qt::Horizontal, {m_tasks, 672, 1}, {makeSide(), 512, 1}, this);
    layout->addWidget(parts, 1);
    connectAll();
    retranslate();
}

QWidget* HomePage::makeSide()
{
    auto* const side = new QWidget(this);
    m_tabs = new QTabBar(side);
    m_tabs->setObjectName(u"sectionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_side = new QStackedWidget(side);
    m_task = new TaskPanel(m_workplace, m_side);
    m_proposal = new ProposalPanel(m_workplace, m_side);
    m_chosen = new QStackedWidget(m_side);
    m_chosen->addWidget(m_task);
    m_chosen->addWidget(m_proposal);
    for (QWidget* part :
         std::initializer_list<QWidget*>{makeOutlook(), m_chosen, makeProposals()}) {
        m_tabs->addTab(QString());
        m_side->addWidget(part);
    }
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_side, 1);
    return side;
}

QWidget* HomePage::makeOutlook()
{
    auto* const inside = new QWidget(this);
    m_deadlines = new DeadlineList(m_workplace.link, inside);
    m_shortfalls = new ShortfallOutlook(m_workplace.link, inside);
    m_outlook = new QVBoxLayout(inside);
    m_outlook->setContentsMargins(16, 8, 16, 16);
    m_outlook->setSpacing(16);
    m_outlook->addWidget(m_deadlines);
    m_outlook->addWidget(m_shortfalls);
    m_outlook->addStretch(1);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(u"outlookScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    return scroll;
}

QWidget* HomePage::makeProposals()
{
    const View& view = *m_workplace.link.catalogue().view(u"proposals"_s);
    m_proposals = new ViewTable(m_workplace.link, view, this);
    // Every column is in the panel beside it; the list shows what tells proposals apart.
    for (const char* name : {"fields", "since", "comment", "decider"}) {
        if (const int section = m_proposals->model().section(QLatin1String(name)); section >= 0) {
            m_proposals->hideColumn(section);
        }
    }
    return m_proposals;
}

void HomePage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_side->setCurrentIndex(index);
        if (static_cast<Side>(index) == Side::Proposals) {
            m_proposals->load();
        }
    });
    connect(m_tasks, &TaskList::chosen, this, &HomePage::showChosen);
    connect(m_tasks, &TaskList::opened, this, &HomePage::openChosen);
    connect(m_tasks, &TaskList::loaded, this, [this] {
        // What waits for this person's decision is shown at once, without a search for it.
        if (m_proposal->isEmpty()) {
            m_tasks->chooseFirstDecision();
        }
    });
    connect(m_task, &TaskPanel::placeRequested, this, &HomePage::go);
    connect(m_deadlines, &DeadlineList::placeRequested, this, &HomePage::go);
    connect(m_shortfalls, &ShortfallOutlook::placeRequested, this, &HomePage::go);
    connect(m_proposals, &ViewTable::rowActivated, this, [this](const QCborMap& record) {
        readProposal(record.value(u"id"_s).toInteger());
        turnTo(Side::Chosen);
    });
    serveTable(*m_proposals, m_workplace);
    connect(m_events, &EventNotices::chosen, this, [this](const QString& event) {
        go({u"compliance_events"_s, {{u"event"_s, Comparison::Equal, event}}});
    });
}

QString HomePage::title() const
{
    return tr("Home");
}

void HomePage::enter()
{
    m_events->read();
    m_drafts->refresh();
    m_tasks->read();
    m_deadlines->read();
    m_shortfalls->read();
}

bool HomePage::isLoaded() const
{
    return m_events->isLoaded() && m_tasks->isLoaded() && m_deadlines->isLoaded() &&
           m_shortfalls->isLoaded() && m_reading == 0;
}

bool HomePage::openView(const QString& view, const QList<Filter>& filters)
{
    if (view == u"tasks"_s) {
        m_tasks->show(TaskList::Whose::All);
        return true;
    }
    if (view == u"deadlines"_s) {
        turnTo(Side::Outlook);
        return true;
    }
    if (view != u"proposals"_s) {
        return false;
    }
    const bool isOne = filters.size() == 1 && filters.first().column == u"id"_s &&
                       filters.first().comparison == Comparison::Equal;
    if (isOne) {
        readProposal(filters.first().value.toVariant().toLongLong());
        turnTo(Side::Chosen);
        return true;
    }
    turnTo(Side::Proposals);
    for (const Filter& filter : filters) {
        m_proposals->setFilter(filter.column, filter.value.toVariant().toString());
    }
    return true;
}

void HomePage::go(const RecordPlace& place)
{
    if (place.view == u"proposals"_s) {
        openView(place.view, place.filters);
    } else {
        Q_EMIT viewRequested(place.view, place.filters);
    }
}

void HomePage::turnTo(Side side)
{
    m_tabs->setCurrentIndex(static_cast<int>(side));
}

void HomePage::showChosen()
{
    const std::optional<TaskRow> task = m_tasks->current();
    if (!task) {
        // What has just been decided stays in sight with its outcome.
        m_task->clear();
        return;
    }
    if (task->isProposal()) {
        readProposal(task->record.toLongLong());
    } else {
        ++m_asked;
        m_task->showTask(*task);
        m_chosen->setCurrentWidget(m_task);
    }
    turnTo(Side::Chosen);
}

void HomePage::openChosen()
{
    const std::optional<TaskRow> task = m_tasks->current();
    if (!task) {
        return;
    }
    turnTo(Side::Chosen);
    if (task->isProposal()) {
        m_proposal->focusDecision();
    } else {
        m_task->open();
    }
}

void HomePage::readProposal(qint64 id)
{
    ViewRequest request;
    request.view = u"proposals"_s;
    request.filters = {{u"id"_s, Comparison::Equal, id}};
    const int number = ++m_asked;
    ++m_reading;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        --m_reading;
        const QList<QCborMap> records = recordsOf(page);
        if (number == m_asked && !records.isEmpty()) {
            m_proposal->showProposal(records.first());
            m_chosen->setCurrentWidget(m_proposal);
        }
    });
}

void HomePage::retranslate()
{
    m_tabs->setTabText(0, tr("Outlook"));
    m_tabs->setTabText(1, tr("Chosen task"));
    m_tabs->setTabText(2, tr("All proposals"));
    m_tabs->setAccessibleName(tr("Beside the tasks"));
    Q_EMIT titleChanged();
}

void HomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
