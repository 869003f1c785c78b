// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_contents.h"

#include "ui/pages/block_strip.h"
#include "ui/pages/holdings_panel.h"
#include "ui/pages/record_rows.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// With fewer it is scrolled: charts and blocks need their height.
constexpr int LeastLines = 28;

}  // namespace

AccountContents::AccountContents(RegistryLink& link,
                                 RecordRows& holdings,
                                 ViewTable* list,
                                 QWidget* parent)
    : QWidget(parent),
      m_holdings(holdings),
      m_panel(new HoldingsPanel(link, holdings, list, this)),
      m_lanes(new BlockLanes(link, this)),
      m_strip(new BlockStrip(*m_lanes, this)),
      m_heading(new QLabel(this)),
      m_told(new QLabel(this))
{
    setObjectName(u"accountContents"_s);
    m_heading->setObjectName(u"chartTitle"_s);
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(12, 6, 12, 0);
    m_heading->setBuddy(m_strip);
    m_told->setObjectName(u"blockTold"_s);
    m_told->setWordWrap(true);
    m_told->setContentsMargins(12, 4, 12, 6);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const below = new QWidget(this);
    below->setObjectName(u"blockPanel"_s);
    below->setAttribute(Qt::WA_StyledBackground);
    auto* const belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(m_heading);
    belowLayout->addWidget(m_strip, 1);
    belowLayout->addWidget(m_told);
    auto* const parts = makeTwoParts(Qt::Vertical, {m_panel, 300, 1}, {below, 200, 1}, this);
    parts->setMinimumHeight(LeastLines * fontMetrics().lineSpacing());
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(parts);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&holdings, &RecordRows::changed, this, [this] {
        m_lanes->setHoldings(m_account, m_holdings.records());
        showCurrent();
    });
    connect(m_strip, &BlockStrip::currentChanged, this, &AccountContents::showCurrent);
    connect(m_strip, &BlockStrip::blockActivated, this, &AccountContents::serialsFollowed);
    retranslate();
}

void AccountContents::load()
{
    m_panel->list().load();
}

bool AccountContents::isLoaded() const
{
    return m_panel->list().model().isAnswered() && !m_lanes->isReading();
}

QString AccountContents::told() const
{
    return m_told->text();
}

void AccountContents::showCurrent()
{
    const LaneBlock* const block = m_strip->current();
    m_told->setText(block != nullptr ? m_lanes->describe(*block)
                    : m_holdings.isLoaded() && m_holdings.records().isEmpty()
                        ? tr("Nothing lies here. Blocks appear when instruments arrive.")
                        : QString());
}

void AccountContents::retranslate()
{
    m_panel->retranslate();
    m_heading->setText(tr(
        "Serial blocks to scale. Hollow: pending. Bar beneath: on hold. Enter follows a block."));
    if (m_holdings.isLoaded()) {
        m_lanes->setHoldings(m_account, m_holdings.records());
    }
    showCurrent();
}

}  // namespace citss
