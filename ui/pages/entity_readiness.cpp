// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entity_readiness.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "core/registry/page_records.h"
#include "ui/pages/compliance_why.h"
#include "ui/pages/letters_panel.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

EntityReadiness::EntityReadiness(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_choice(new QComboBox(this)),
      m_summary(new QLabel(this)),
      m_letters(new LettersPanel(workplace, this)),
      m_problems(new ProblemList(this)),
      m_why(new ComplianceWhy(workplace.link, this))
{
    setObjectName(u"entityReadiness"_s);
    m_choice->setObjectName(u"readinessEvent"_s);
    m_summary->setObjectName(u"readinessSummary"_s);
    m_summary->setWordWrap(true);
    m_letters->setOneOnly();
    auto* const head = new QWidget(this);
    head->setObjectName(u"actHead"_s);
    auto* const acts = new FlowLayout(head);
    acts->setContentsMargins(16, 8, 16, 8);
    acts->setSpacing(8);
    acts->addWidget(m_choice);
    acts->addWidget(m_summary, 1);
    acts->addWidget(m_letters);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_problems);
    layout->addWidget(m_why, 1);
    layout->addStretch(0);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &EntityReadiness::rehearse);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &EntityReadiness::rehearse);
    connect(&workplace.link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        const QStringList bearing{u"emissions"_s, u"holdings"_s, u"holds"_s};
        if (std::any_of(topics.begin(), topics.end(), [&bearing](const QString& topic) {
                return bearing.contains(topic);
            })) {
            rehearse();
        }
    });
    retranslate();
}

void EntityReadiness::showEntity(const QString& entity,
                                 const QString& name,
                                 const QList<ComplianceEventRow>& events)
{
    if (m_entity == entity && m_name == name && m_events == events) {
        return;
    }
    m_entity = entity;
    m_name = name;
    m_events = events;
    m_letters->setEntity(entity);
    fillEvents();
    rehearse();
}

void EntityReadiness::fillEvents()
{
    const QSignalBlocker quiet(m_choice);
    const QString chosen = eventId();
    m_choice->clear();
    for (const ComplianceEventRow& each : std::as_const(m_events)) {
        m_choice->addItem(eventTitle(each, m_workplace.link.cellText()), each.id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    m_choice->setVisible(m_events.size() > 1);
}

QString EntityReadiness::eventId() const
{
    return m_choice->currentData().toString();
}

const ComplianceEventRow* EntityReadiness::chosenEvent() const
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [id = eventId()](const ComplianceEventRow& each) {
            return each.id == id;
        });
    return found == m_events.end() ? nullptr : &*found;
}

bool EntityReadiness::isLoaded() const
{
    return !m_isReading && m_why->isLoaded();
}

QString EntityReadiness::summary() const
{
    return m_summary->text();
}

QString EntityReadiness::whyNot() const
{
    if (chosenEvent() == nullptr) {
        return tr("At no open event does this entity owe anything.");
    }
    if (!m_workplace.link.rights(Action::PreviewSurrender).mayStart()) {
        return tr("Only those who may preview surrenders see where the entity would stand.");
    }
    return m_workplace.link.readOnlyReason();
}

void EntityReadiness::rehearse()
{
    m_shortfall.reset();
    m_position = {};
    m_why->clear();
    m_problems->setProblems({});
    m_letters->setEvent(eventId());
    const QString reason = whyNot();
    m_letters->setReason(reason);
    m_letters->setVisible(chosenEvent() != nullptr);
    const int number = ++m_asked;
    m_isReading = reason.isEmpty();
    showSummary();
    if (!m_isReading) {
        Q_EMIT changed();
        return;
    }
    ViewRequest rows;
    rows.view = u"preview_entities"_s;
    // The preview that the rehearsal has just made.
    rows.filters = {{u"preview"_s, Comparison::Equal, 0},
                    {u"entity_id"_s, Comparison::Equal, m_entity}};
    const CommandRequest preview{
        .id = {},
        .command = u"PreviewComplianceRun"_s,
        .fields = {{u"event"_s, eventId()}, {u"entities"_s, QCborArray{m_entity}}}};
    whenDone(m_workplace.link.rehearse({.commands = {preview}, .views = {rows}},
                                       std::make_shared<Progress>()),
             this,
             [this, number](const Result<Rehearsal>& rehearsal) {
                 if (number == m_asked) {
                     take(rehearsal);
                 }
             });
}

void EntityReadiness::take(const Result<Rehearsal>& rehearsal)
{
    m_isReading = false;
    const Problems refused = !rehearsal                    ? rehearsal.error()
                             : !rehearsal->outcomes.last() ? rehearsal->outcomes.last().error()
                             : !rehearsal->pages.first()   ? rehearsal->pages.first().error()
                                                           : Problems();
    m_problems->setProblems(refused);
    const QList<QCborMap> rows =
        refused.isEmpty() ? recordsOf(rehearsal->pages.first()) : QList<QCborMap>();
    if (!rows.isEmpty()) {
        m_position = rows.first();
        m_shortfall = m_position.value(u"shortfall"_s).toInteger();
        const ComplianceEventRow* const at = chosenEvent();
        const Instant now = m_workplace.link.about().now;
        m_why->setDeadline(at != nullptr && at->deadline && *at->deadline > now ? at->deadline
                                                                                : std::nullopt);
        m_why->ask({.event = eventId(),
                    .entity = m_entity,
                    .snapshot = m_position.value(u"snapshot"_s).toString()},
                   tr("%1 (%2)").arg(m_name, m_entity));
    }
    showSummary();
    Q_EMIT changed();
}

void EntityReadiness::showSummary()
{
    if (m_isReading) {
        m_summary->setText(tr("The event is being rehearsed…"));
        return;
    }
    m_why->setVisible(!m_position.isEmpty());
    if (!m_position.isEmpty()) {
        const QString owed = formatCount(m_position.value(u"obligation"_s).toInteger());
        const QString eligible = formatCount(m_position.value(u"eligible"_s).toInteger());
        const QString stands =
            *m_shortfall > 0
                ? tr("%1: owes %2, has %3 that count, is short by %4.")
                      .arg(eventId(), owed, eligible, formatCount(*m_shortfall))
                : tr("%1: owes %2, has %3 that count: enough.").arg(eventId(), owed, eligible);
        m_summary->setText(stands);
        return;
    }
    m_summary->setText(whyNot());
}

void EntityReadiness::retranslate()
{
    m_choice->setAccessibleName(tr("Compliance event"));
    fillEvents();
    showSummary();
}

}  // namespace citss
