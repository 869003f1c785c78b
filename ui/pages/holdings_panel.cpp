// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdings_panel.h"

#include "ui/pages/holdings_chart.h"
#include "ui/pages/record_rows.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"

#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace citss {

HoldingsPanel::HoldingsPanel(RegistryLink& link,
                             RecordRows& holdings,
                             ViewTable* list,
                             QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_holdings(holdings),
      m_chart(new Chart(Chart::Shape::Stacked, this)),
      m_list(list)
{
    setObjectName(u"holdingsPanel"_s);
    auto* const parts = makeTwoParts(Qt::Horizontal, {m_chart, 360}, {m_list, 680, 1}, this);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    connect(&holdings, &RecordRows::changed, this, &HoldingsPanel::draw);
    connect(m_chart, &Chart::categoryActivated, this, &HoldingsPanel::chooseVintage);
    draw();
}

void HoldingsPanel::chooseVintage(const QString& category)
{
    bool isYear = false;
    const int year = category.toInt(&isYear);
    m_list->setFilter(u"vintage"_s, isYear ? u"=%1"_s.arg(year) : QString());
}

void HoldingsPanel::draw()
{
    m_chart->setData(holdingsChart(m_link.cellText(), m_holdings.view(), m_holdings.records()));
}

void HoldingsPanel::retranslate()
{
    draw();
}

}  // namespace citss
