// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QCborMap>
#include <QList>

namespace citss {

/// How many entities a chart draws: the ones that owe most. The table beside it has all.
inline constexpr int ChartedEntities = 10;

/// What each entity owes: rows of obligations.
ChartData obligationsChart(const QList<QCborMap>& obligations);
/// What each entity covers and what it lacks. `covered` names the column that tells it: rows of
/// previews and of runs call it differently.
ChartData coveredChart(const QList<QCborMap>& entities, const QString& covered);
/// What each entity would lack before and after what is supposed, or owe where nobody lacks
/// anything: rows of a comparison.
ChartData whatIfChart(const QList<QCborMap>& comparison);
/// The same of those who lack most, before anything has been retired.
ChartData readinessChart(const QList<QCborMap>& entities);
/// What of each limit is used: rows of limits.
ChartData limitsChart(const QList<QCborMap>& limits);

/// A kind of instrument and how much of it.
struct KindTotal {
    QString label;
    qint64 quantity = 0;
};
ChartData kindsChart(const QList<KindTotal>& kinds);

}  // namespace citss
