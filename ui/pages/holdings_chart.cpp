// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdings_chart.h"

#include "ui/widgets/registry_link.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("citss::HoldingsChart", english);
}

QString unit()
{
    return QCoreApplication::translate("citss::ComplianceChart", "instruments");
}

}  // namespace

QStringList kindsOf(const QList<QCborMap>& holdings)
{
    QStringList kinds;
    for (const QCborMap& holding : holdings) {
        kinds.append(holding.value(u"instrument"_s).toString());
    }
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

ChartData holdingsChart(const CellText& cellText,
                        const View& holdings,
                        const QList<QCborMap>& records)
{
    QMap<qint64, QMap<QString, qint64>> byVintage;  // none is 0 and comes first
    for (const QCborMap& record : records) {
        byVintage[record.value(u"vintage"_s).toInteger()]
                 [record.value(u"instrument"_s).toString()] += record.value(u"qty"_s).toInteger();
    }
    const QStringList kinds = kindsOf(records);
    ChartData data{
        .title = words(QT_TRANSLATE_NOOP("citss::HoldingsChart", "Holdings by kind and vintage")),
        .unit = unit(),
        .categories = {},
        .series = {}};
    for (const QString& kind : kinds) {
        data.series.append({cellText.cell(*holdings.column(u"instrument"_s), kind), {}});
    }
    for (auto it = byVintage.cbegin(); it != byVintage.cend(); ++it) {
        data.categories.append(it.key() == 0
                                   ? words(QT_TRANSLATE_NOOP("citss::HoldingsChart", "No vintage"))
                                   : QString::number(it.key()));
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            data.series[i].values.append(it.value().value(kinds.at(i)));
        }
    }
    return data;
}

ChartData obligationYearsChart(const QList<QCborMap>& obligations, const QList<QCborMap>& runs)
{
    QMap<QString, qint64> retired;
    for (const QCborMap& run : runs) {
        if (run.value(u"state"_s).toString() == u"COMMITTED"_s) {
            retired[run.value(u"event"_s).toString()] += run.value(u"total_used"_s).toInteger();
        }
    }
    ChartData data{
        .title = words(QT_TRANSLATE_NOOP("citss::HoldingsChart", "Owed and retired, by event")),
        .unit = unit(),
        .categories = {},
        .series = {{words(QT_TRANSLATE_NOOP("citss::HoldingsChart", "Owed")), {}},
                   {words(QT_TRANSLATE_NOOP("citss::HoldingsChart", "Retired")), {}}}};
    for (const QCborMap& obligation : obligations) {
        const QString event = obligation.value(u"event"_s).toString();
        data.categories.append(event);
        data.series[0].values.append(obligation.value(u"obligation"_s).toInteger());
        data.series[1].values.append(retired.value(event));
    }
    return data;
}

}  // namespace citss
