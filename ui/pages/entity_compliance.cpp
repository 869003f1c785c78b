// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entity_compliance.h"

#include "core/base/words.h"
#include "ui/pages/entity_readiness.h"
#include "ui/pages/record_rows.h"
#include "ui/widgets/view_table.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

qint64 dueOf(const ComplianceEventRow& event)
{
    return event.deadline ? event.deadline->milliseconds() : std::numeric_limits<qint64>::max();
}

}  // namespace

EntityCompliance::EntityCompliance(const Workplace& workplace,
                                   const QList<Item>& lists,
                                   QWidget* parent)
    : QWidget(parent),
      m_parts(new QTabWidget(this)),
      m_readiness(new EntityReadiness(workplace, this)),
      m_lists(lists),
      m_events(new RecordRows(workplace.link, u"compliance_events"_s, this))
{
    setObjectName(u"entityCompliance"_s);
    m_parts->setObjectName(u"complianceLists"_s);
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setExpanding(false);
    m_parts->addTab(m_readiness, QString());
    for (const Item& item : lists) {
        m_parts->addTab(item.table, QString());
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    connect(m_parts, &QTabWidget::currentChanged, this, &EntityCompliance::load);
    connect(m_events, &RecordRows::changed, this, &EntityCompliance::showEvents);
    connect(m_readiness, &EntityReadiness::changed, this, &EntityCompliance::changed);
    retranslate();
}

void EntityCompliance::showEntity(const QString& entity,
                                  const QString& name,
                                  const QString& jurisdiction,
                                  const RecordRows& obligations)
{
    m_entity = entity;
    m_name = name;
    m_obligations = &obligations;
    m_events->ask({{u"jurisdiction"_s, Comparison::Equal, jurisdiction}});
    if (m_events->isLoaded()) {
        showEvents();
    }
}

void EntityCompliance::showEvents()
{
    const QList<ComplianceEventRow> before = std::exchange(m_open, {});
    for (const QCborMap& record : m_events->records()) {
        const ComplianceEventRow event = ComplianceEventRow::of(record);
        const QList<QCborMap>& owed = m_obligations->records();
        const bool isTheirs =
            std::any_of(owed.begin(), owed.end(), [&event](const QCborMap& obligation) {
                return obligation.value(u"event"_s).toString() == event.id;
            });
        if (isTheirs && event.isPublished() && !event.isClosed() && event.state != u"RUN"_s) {
            m_open.append(event);
        }
    }
    std::sort(m_open.begin(), m_open.end(), [](const auto& one, const auto& other) {
        return std::pair(dueOf(one), one.id) < std::pair(dueOf(other), other.id);
    });
    m_readiness->showEntity(m_entity, m_name, m_open);
    if (m_open != before) {
        Q_EMIT changed();
    }
}

void EntityCompliance::load()
{
    if (const int index = m_parts->currentIndex() - 1; index >= 0) {
        m_lists.at(index).table->load();
    }
}

bool EntityCompliance::isLoaded() const
{
    const int index = m_parts->currentIndex() - 1;
    return m_events->isLoaded() && m_readiness->isLoaded() &&
           (index < 0 || m_lists.at(index).table->model().isAnswered());
}

void EntityCompliance::chooseEvent(const QString& event)
{
    if (!m_lists.isEmpty()) {
        m_parts->setCurrentIndex(1);
        m_lists.first().table->setFilter(u"event"_s, u'=' + event);
    }
}

void EntityCompliance::retranslate()
{
    m_parts->setTabText(0, tr("Readiness"));
    for (int i = 0; i < m_lists.size(); ++i) {
        m_parts->setTabText(i + 1, titleText(m_lists.at(i).title));
    }
    m_parts->tabBar()->setAccessibleName(tr("Compliance of the entity"));
    m_readiness->retranslate();
}

}  // namespace citss
