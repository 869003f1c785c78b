// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_text.h"
#include "ui/widgets/chart.h"

#include <QCborMap>

namespace citss {

/// The kinds among rows of holdings, always in the same order: their colours and patterns follow
/// it.
QStringList kindsOf(const QList<QCborMap>& holdings);

/// What is held by vintage, each kind a series: rows of holdings, of one account or of several.
ChartData holdingsChart(const CellText& cellText,
                        const View& holdings,
                        const QList<QCborMap>& records);

/// What was owed at each event and what was retired for it: rows of obligations and of runs.
ChartData obligationYearsChart(const QList<QCborMap>& obligations, const QList<QCborMap>& runs);

}  // namespace citss
