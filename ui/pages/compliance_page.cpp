// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_page.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/compliance_decisions.h"
#include "ui/pages/compliance_emissions.h"
#include "ui/pages/compliance_obligations.h"
#include "ui/pages/compliance_preview.h"
#include "ui/pages/compliance_readiness.h"
#include "ui/pages/compliance_result.h"
#include "ui/pages/compliance_reversal.h"
#include "ui/pages/compliance_step.h"
#include "ui/pages/compliance_surrender.h"
#include "ui/pages/compliance_what_if.h"
#include "ui/pages/section_page.h"
#include "ui/shell/command_dialog.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

CompliancePage::CompliancePage(const Workplace& workplace,
                               const QList<const View*>& views,
                               QWidget* parent)
    : NavigablePage(parent),
      m_workplace(workplace),
      m_desk(new ComplianceDesk(workplace, this)),
      m_lists(new SectionPage(workplace, views, this))
{
    setObjectName(u"compliancePage"_s);
    build();
    makeTabs();
    connect(m_desk, &ComplianceDesk::eventsChanged, this, &CompliancePage::fillEvents);
    connect(m_desk, &ComplianceDesk::eventChanged, this, &CompliancePage::fillEvents);
    connect(m_desk, &ComplianceDesk::previewsChanged, this, &CompliancePage::showNext);
    connect(m_desk, &ComplianceDesk::waitingChanged, this, &CompliancePage::showTitles);
    connect(&workplace.link, &RegistryLink::aboutChanged, this, &CompliancePage::showEventState);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &CompliancePage::showEventState);
    retranslate();
}

void CompliancePage::build()
{
    m_bar = new QTabBar(this);
    m_bar->setObjectName(u"sectionTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_stack = new QStackedWidget(this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
}

QWidget* CompliancePage::makeHead()
{
    auto* const head = new QWidget(this);
    head->setObjectName(u"pageHead"_s);
    auto* const layout = new FlowLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_eventLabel = new QLabel(head);
    m_events = new QComboBox(head);
    m_events->setObjectName(u"eventChoice"_s);
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_events->setMinimumContentsLength(18);
    m_eventLabel->setBuddy(m_events);
    m_state = new QLabel(head);
    m_state->setObjectName(u"eventState"_s);
    m_standing = new QLabel(head);
    m_standing->setObjectName(u"help"_s);
    m_standing->setWordWrap(true);
    m_next = new QPushButton(head);
    m_next->setObjectName(u"nextStep"_s);
    m_open = new QPushButton(head);
    m_open->setObjectName(u"OpenComplianceEvent"_s);
    m_close = new QPushButton(head);
    m_close->setObjectName(u"CloseComplianceEvent"_s);
    layout->addWidget(m_eventLabel);
    layout->addWidget(m_events);
    layout->addWidget(m_state);
    layout->addWidget(m_standing, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    layout->addWidget(m_open);
    connect(m_events, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_desk->chooseEvent(m_events->itemData(index).toString());
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        openTab(m_next->property("tab").toString());
    });
    connect(
        m_open, &QPushButton::clicked, this, [this] { openForm(u"OpenComplianceEvent"_s, {}); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        openForm(u"CloseComplianceEvent"_s, {{u"event"_s, m_desk->current()->id}});
    });
    return head;
}

void CompliancePage::makeTabs()
{
    add<ComplianceEmissions>();
    add<ComplianceObligations>();
    add<ComplianceReadiness>();
    add<ComplianceWhatIf>();
    add<CompliancePreview>();
    add<ComplianceSurrender>();
    add<ComplianceDecisions>();
    add<ComplianceResult>();
    add<ComplianceReversal>();
    m_stack->addWidget(m_lists);
    m_bar->addTab(QString());
    connect(m_lists, &NavigablePage::viewRequested, this, &NavigablePage::viewRequested);
    connect(m_bar, &QTabBar::currentChanged, this, &CompliancePage::present);
}

template <typename T>
void CompliancePage::add()
{
    m_steps.append({T::Name, &T::title, [](ComplianceDesk& desk, QWidget* parent) {
                        return static_cast<ComplianceTab*>(new T(desk, parent));
                    }});
    m_bar->addTab(QString());
}

ComplianceTab& CompliancePage::made(qsizetype index)
{
    Step& step = m_steps[index];
    if (step.tab == nullptr) {
        step.tab = step.make(*m_desk, m_stack);
        m_stack->addWidget(step.tab);
        connect(step.tab, &ComplianceTab::tabRequested, this, &CompliancePage::openTab);
        connect(step.tab, &ComplianceTab::viewRequested, this, &NavigablePage::viewRequested);
    }
    return *step.tab;
}

qsizetype CompliancePage::indexOf(const QString& name) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&name](const Step& step) {
        return name == QLatin1String(step.name);
    });
    return found == m_steps.end() ? -1 : found - m_steps.begin();
}

const CompliancePage::Step* CompliancePage::current() const
{
    const int index = m_bar->currentIndex();
    return index < m_steps.size() ? &m_steps.at(index) : nullptr;
}

void CompliancePage::openForm(const QString& command, const QCborMap& prefill)
{
    auto* const dialog = new CommandDialog({.form = *m_workplace.link.catalogue().command(command),
                                            .prefill = prefill,
                                            .proposal = {}},
                                           m_workplace,
                                           window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString CompliancePage::title() const
{
    return tr("Compliance");
}

void CompliancePage::enter()
{
    if (!m_desk->isLoaded()) {
        m_desk->read();
    }
    present(m_bar->currentIndex());
}

ComplianceTab& CompliancePage::currentTab()
{
    return made(std::min<qsizetype>(m_bar->currentIndex(), m_steps.size() - 1));
}

QString CompliancePage::helpChapter() const
{
    static const QMap<QString, QString> chapters = {{u"complianceObligations"_s, u"obligations"_s},
                                                    {u"complianceReadiness"_s, u"readiness"_s},
                                                    {u"complianceWhatIf"_s, u"what-if"_s},
                                                    {u"compliancePreview"_s, u"surrender"_s},
                                                    {u"complianceSurrender"_s, u"surrender"_s},
                                                    {u"complianceDecisions"_s, u"surrender"_s},
                                                    {u"complianceResult"_s, u"corrections"_s},
                                                    {u"complianceReversal"_s, u"corrections"_s}};
    return current() == nullptr ? QString() : chapters.value(QLatin1String(current()->name));
}

bool CompliancePage::isLoaded() const
{
    if (current() == nullptr) {
        return m_lists->isLoaded();
    }
    return m_desk->isLoaded() && current()->tab != nullptr && current()->tab->isLoaded();
}

bool CompliancePage::openTab(const QString& name)
{
    const qsizetype index = indexOf(name);
    if (index < 0) {
        return false;
    }
    if (index == m_bar->currentIndex()) {
        present(static_cast<int>(index));
    } else {
        m_bar->setCurrentIndex(static_cast<int>(index));
    }
    currentTab().setFocus();
    return true;
}

bool CompliancePage::openView(const QString& view, const QList<Filter>& filters)
{
    if (view == u"compliance_events"_s && filters.size() == 1 &&
        filters.first().column == u"event"_s) {
        m_desk->chooseEvent(filters.first().value.toString());
        return true;
    }
    if (openTab(view)) {
        openReadinessOf(filters);
        return true;
    }
    if (!m_lists->openView(view, filters)) {
        return false;
    }
    m_bar->setCurrentIndex(m_bar->count() - 1);
    return true;
}

/// One entity's row at one event, where the filters name both.
void CompliancePage::openReadinessOf(const QList<Filter>& filters)
{
    for (const Filter& filter : filters) {
        const QString value = filter.value.toString();
        if (filter.column == u"event"_s) {
            m_desk->chooseEvent(value);
        } else if (auto* const readiness = findChild<ComplianceReadiness*>();
                   readiness != nullptr && filter.column == u"entity_id"_s) {
            readiness->choose(value);
        }
    }
}

PageState CompliancePage::state() const
{
    PageState state = current() == nullptr ? m_lists->state() : PageState{};
    if (current() != nullptr) {
        state.view = QLatin1String(current()->name);
    }
    state.subject = m_desk->current() ? m_desk->current()->id : QString();
    return state;
}

void CompliancePage::restore(const PageState& state)
{
    if (!state.subject.isEmpty()) {
        m_desk->chooseEvent(state.subject);
    }
    if (!openTab(state.view)) {
        m_lists->restore(state);
        m_bar->setCurrentIndex(m_bar->count() - 1);
    }
}

void CompliancePage::present(int index)
{
    if (index < m_steps.size()) {
        ComplianceTab& tab = made(index);
        m_stack->setCurrentWidget(&tab);
        tab.enter();
    } else {
        m_stack->setCurrentWidget(m_lists);
        m_lists->enter();
    }
    showNext();
}

void CompliancePage::fillEvents()
{
    const QSignalBlocker quiet(m_events);
    m_events->clear();
    for (const ComplianceEventRow& event : m_desk->events()) {
        m_events->addItem(eventTitle(event, m_workplace.link.cellText()), event.id);
    }
    const auto& chosen = m_desk->current();
    m_events->setCurrentIndex(chosen ? m_events->findData(chosen->id) : -1);
    m_events->setEnabled(m_events->count() > 0);
    showEventState();
}

void CompliancePage::showEventState()
{
    const auto& event = m_desk->current();
    const Column& state =
        *m_workplace.link.catalogue().view(u"compliance_events"_s)->column(u"state"_s);
    m_state->setText(event ? m_workplace.link.cellText().cell(state, event->state) : QString());
    m_state->setVisible(event.has_value());
    const QString reason = m_workplace.link.readOnlyReason();
    for (QPushButton* button : {m_open, m_close}) {
        const CommandInfo& info =
            m_workplace.link.catalogue().command(button->objectName())->info();
        button->setVisible(m_workplace.link.rights(info.action).mayStart());
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? labelText(info.help) : reason);
        button->setAccessibleDescription(button->toolTip());
    }
    // Only what has been run can be closed; before that the button would be noise.
    m_close->setVisible(!m_close->isHidden() && event && event->state == u"RUN"_s);
    showNext();
}

QString CompliancePage::standing() const
{
    return m_standing->text();
}

void CompliancePage::showNext()
{
    const ComplianceStep step = nextStep(*m_desk);
    m_standing->setText(step.sentence);
    const QString name =
        current() == nullptr ? step.tabs.value(0) : step.tabAfter(QLatin1String(current()->name));
    const qsizetype index = indexOf(name);
    m_next->setVisible(index >= 0);
    m_next->setProperty("tab", name);
    if (index >= 0) {
        m_next->setText(tr("Go to %1").arg(m_steps.at(index).title(*m_desk)));
    }
}

void CompliancePage::showTitles()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        m_bar->setTabText(i, m_steps.at(i).title(*m_desk));
    }
    m_bar->setTabText(static_cast<int>(m_steps.size()), tr("All lists"));
    showNext();
}

void CompliancePage::retranslate()
{
    m_eventLabel->setText(tr("Event:"));
    m_events->setAccessibleName(tr("Compliance event"));
    m_bar->setAccessibleName(tr("Steps of the event"));
    m_open->setText(tr("Open an event…"));
    m_close->setText(tr("Close the event…"));
    showTitles();
    fillEvents();
}

void CompliancePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
