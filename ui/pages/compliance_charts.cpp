// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_charts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QStringList texts(const QList<QCborMap>& records, const QString& column)
{
    QStringList list;
    for (const QCborMap& record : records) {
        list.append(record.value(column).toString());
    }
    return list;
}

QList<qint64> figures(const QList<QCborMap>& records, const QString& column)
{
    QList<qint64> list;
    for (const QCborMap& record : records) {
        list.append(record.value(column).toInteger());
    }
    return list;
}

QString instrumentsUnit()
{
    return QCoreApplication::translate("citss::ComplianceChart", "instruments");
}

}  // namespace

ChartData obligationsChart(const QList<QCborMap>& obligations)
{
    return {.title = QCoreApplication::translate("citss::ComplianceChart",
                                                 "The largest obligations by entity"),
            .unit = instrumentsUnit(),
            .categories = texts(obligations, u"entity_id"_s),
            .series = {{QCoreApplication::translate("citss::ComplianceChart", "Obligation"),
                        figures(obligations, u"obligation"_s)}}};
}

ChartData coveredChart(const QList<QCborMap>& entities, const QString& covered)
{
    return {.title = QCoreApplication::translate(
                "citss::ComplianceChart", "Covered and short: the largest obligations by entity"),
            .unit = instrumentsUnit(),
            .categories = texts(entities, u"entity_id"_s),
            .series = {{QCoreApplication::translate("citss::ComplianceChart", "Covered"),
                        figures(entities, covered)},
                       {QCoreApplication::translate("citss::ComplianceChart", "Short"),
                        figures(entities, u"shortfall"_s)}}};
}

ChartData readinessChart(const QList<QCborMap>& entities)
{
    ChartData data = coveredChart(entities, u"retired"_s);
    data.title =
        QCoreApplication::translate("citss::ComplianceChart", "Covered and short: who lacks most");
    return data;
}

ChartData whatIfChart(const QList<QCborMap>& comparison)
{
    const QList<qint64> before = figures(comparison, u"shortfall_before"_s);
    const QList<qint64> after = figures(comparison, u"shortfall_after"_s);
    if (before.count(0) + after.count(0) < before.size() + after.size()) {
        return {
            .title = QCoreApplication::translate("citss::ComplianceChart",
                                                 "Missing before and after, by entity"),
            .unit = instrumentsUnit(),
            .categories = texts(comparison, u"entity_id"_s),
            .series = {
                {QCoreApplication::translate("citss::ComplianceChart", "Missing before"), before},
                {QCoreApplication::translate("citss::ComplianceChart", "Missing after"), after}}};
    }
    return {.title = QCoreApplication::translate("citss::ComplianceChart",
                                                 "Obligations before and after, by entity"),
            .unit = instrumentsUnit(),
            .categories = texts(comparison, u"entity_id"_s),
            .series = {{QCoreApplication::translate("citss::ComplianceChart", "Obligation before"),
                        figures(comparison, u"obligation_before"_s)},
                       {QCoreApplication::translate("citss::ComplianceChart", "Obligation after"),
                        figures(comparison, u"obligation_after"_s)}}};
}

ChartData limitsChart(const QList<QCborMap>& limits)
{
    return {.title = QCoreApplication::translate("citss::ComplianceChart",
                                                 "How much of each limit is used"),
            .unit = instrumentsUnit(),
            .categories = texts(limits, u"limit_id"_s),
            .series = {{QCoreApplication::translate("citss::ComplianceChart", "Used"),
                        figures(limits, u"used"_s)},
                       {QCoreApplication::translate("citss::ComplianceChart", "Room left"),
                        figures(limits, u"room_left"_s)}}};
}

ChartData kindsChart(const QList<KindTotal>& kinds)
{
    ChartData data{
        .title =
            QCoreApplication::translate("citss::ComplianceChart", "Retired by instrument type"),
        .unit = instrumentsUnit(),
        .categories = {},
        .series = {{QCoreApplication::translate("citss::ComplianceChart", "Retired"), {}}}};
    for (const KindTotal& kind : kinds) {
        data.categories.append(kind.label);
        data.series.first().values.append(kind.quantity);
    }
    return data;
}

}  // namespace citss
