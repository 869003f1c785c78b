// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entity_overview.h"

#include "ui/pages/holdings_chart.h"
#include "ui/pages/record_rows.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

EntityOverview::EntityOverview(RegistryLink& link, const Sources& sources, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_sources(sources),
      m_holdings(new Chart(Chart::Shape::Stacked, this)),
      m_obligations(new Chart(Chart::Shape::Bars, this))
{
    setObjectName(u"entityOverview"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(0);
    layout->addWidget(m_obligations, 1);
    layout->addWidget(m_holdings, 1);
    m_obligations->setVisible(sources.obligations->mayRead());
    m_holdings->setVisible(sources.holdings->mayRead());
    for (RecordRows* rows : {sources.holdings, sources.obligations, sources.runs}) {
        connect(rows, &RecordRows::changed, this, &EntityOverview::draw);
    }
    connect(m_holdings, &Chart::categoryActivated, this, [this](const QString& vintage) {
        Q_EMIT partRequested(u"holdings"_s, vintage);
    });
    connect(m_obligations, &Chart::categoryActivated, this, [this](const QString& event) {
        Q_EMIT partRequested(u"compliance"_s, event);
    });
    draw();
}

void EntityOverview::draw()
{
    m_holdings->setData(holdingsChart(
        m_link.cellText(), m_sources.holdings->view(), m_sources.holdings->records()));
    m_obligations->setData(
        obligationYearsChart(m_sources.obligations->records(), m_sources.runs->records()));
}

void EntityOverview::retranslate()
{
    draw();
}

}  // namespace citss
