// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "ui/pages/count_card.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/proposal_panel.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/view_table.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// The lists worth a number on the first page, where the catalogue has them.
const QStringList Counted = {
    u"entities"_s, u"facilities"_s, u"accounts"_s, u"blocks"_s, u"obligations"_s, u"people"_s};
constexpr qsizetype MostCards = 5;

struct ProposalList {
    const char* title;
    const char* state;  ///< null for all
};

const std::array<ProposalList, 3> Lists = {
    {{QT_TRANSLATE_NOOP("citss::HomePage", "Waiting for a decision"), "PROPOSED"},
     {QT_TRANSLATE_NOOP("citss::HomePage", "Returned for revision"), "REVISIONS"},
     {QT_TRANSLATE_NOOP("citss::HomePage", "All proposals"), nullptr}}};

}  // namespace

HomePage::HomePage(const Workplace& workplace, QWidget* parent)
    : NavigablePage(parent),
      m_workplace(workplace),
      m_events(new EventNotices(workplace.link, this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_proposal(new ProposalPanel(workplace, this))
{
    setObjectName(u"homePage"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const cards = new QHBoxLayout;
    cards->setContentsMargins(16, 12, 16, 12);
    cards->setSpacing(12);
    makeCards(cards);
    layout->addLayout(cards);
    layout->addWidget(m_events);
    m_tabs->setObjectName(u"sectionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    makeLists();
    auto* const left = new QWidget(this);
    auto* const leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_tabs);
    leftLayout->addWidget(m_stack, 1);
    auto* const parts = new QSplitter(this);
    parts->addWidget(left);
    parts->addWidget(m_proposal);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({640, 480});
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    layout->addWidget(parts, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &HomePage::show);
    connect(&waiting().model(), &ViewModel::stateChanged, this, &HomePage::chooseFirst);
    connect(m_events, &EventNotices::chosen, this, [this](const QString& event) {
        Q_EMIT viewRequested(u"compliance_events"_s, {{u"event"_s, Comparison::Equal, event}});
    });
    retranslate();
}

void HomePage::makeCards(QHBoxLayout* layout)
{
    RegistryLink& link = m_workplace.link;
    for (const QString& name : Counted) {
        const View* const view = link.catalogue().view(name);
        if (view == nullptr || !link.rights(view->action).view || m_cards.size() >= MostCards) {
            continue;
        }
        auto* const card = new CountCard(link, *view, this);
        layout->addWidget(card);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, name] {
            Q_EMIT viewRequested(name, {});
        });
    }
}

void HomePage::makeLists()
{
    const View& view = *m_workplace.link.catalogue().view(u"proposals"_s);
    for (const ProposalList& list : Lists) {
        auto* const table = new ViewTable(m_workplace.link, view, m_stack);
        if (list.state != nullptr) {
            table->setFixedFilters(
                {{u"state"_s, Comparison::Equal, QString::fromLatin1(list.state)}});
        }
        // Every column is in the panel beside it; the list shows what tells proposals apart.
        for (const char* name : {"fields", "since", "comment", "decider"}) {
            if (const int section = table->model().section(QLatin1String(name)); section >= 0) {
                table->hideColumn(section);
            }
        }
        m_tables.append(table);
        m_stack->addWidget(table);
        m_tabs->addTab(QString());
        connect(table, &ViewTable::selectionChanged, this, &HomePage::showSelection);
        connect(table, &ViewTable::exportRequested, this, [this, shown = &view, table] {
            exportView(m_workplace, *shown, table->model().request(), window());
        });
    }
}

QString HomePage::title() const
{
    return tr("Home");
}

void HomePage::enter()
{
    for (CountCard* card : std::as_const(m_cards)) {
        card->read();
    }
    m_events->read();
    m_tables.at(m_tabs->currentIndex())->load();
}

bool HomePage::isLoaded() const
{
    const bool counted = std::all_of(
        m_cards.begin(), m_cards.end(), [](const CountCard* card) { return card->isLoaded(); });
    return counted && m_events->isLoaded() &&
           m_tables.at(m_tabs->currentIndex())->model().isAnswered();
}

bool HomePage::openView(const QString& view, const QList<Filter>&)
{
    return view == u"proposals"_s;
}

void HomePage::show(int index)
{
    m_stack->setCurrentIndex(index);
    m_tables.at(index)->load();
    showSelection();
}

void HomePage::chooseFirst()
{
    const bool isFront = m_tabs->currentIndex() == 0 && m_proposal->isEmpty();
    if (isFront && waiting().model().rowCount() > 0) {
        waiting().table().selectRow(0);
    }
}

void HomePage::showSelection()
{
    const QList<QCborMap> rows = m_tables.at(m_tabs->currentIndex())->selection();
    if (rows.size() == 1) {
        m_proposal->showProposal(rows.first());
    } else if (rows.size() > 1) {
        m_proposal->clear();
    }
}

void HomePage::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, tr(Lists[static_cast<size_t>(i)].title));
    }
    m_tabs->setAccessibleName(tr("Lists of proposals"));
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
