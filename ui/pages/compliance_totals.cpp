// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_totals.h"

#include "ui/pages/compliance_desk.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// No programme has nearly as many kinds.
constexpr int MostKinds = 30;

ViewRequest vintages(const QString& event, const Moment& moment, const Filter& kind)
{
    ViewRequest request;
    request.view = u"run_vintages"_s;
    request.filters = {{u"event"_s, Comparison::Equal, event}, kind};
    request.sort = u"instrument"_s;
    request.limit = 1;
    request.asOf = moment.number;
    request.asOfTime = moment.time;
    return request;
}

}  // namespace

QFuture<QList<std::pair<QString, qint64>>> readKindTotals(RegistryLink& link, const QString& event)
{
    using Totals = QList<std::pair<QString, qint64>>;
    const QByteArray token = link.session() ? link.session()->token : QByteArray();
    const Moment moment = link.moment();
    return link.work<Totals>([event, token, moment](Registry& registry) {
        Totals totals;
        QString last;
        for (int i = 0; i < MostKinds; ++i) {
            const Filter after{u"instrument"_s, Comparison::Greater, last};
            const auto found = recordsOf(registry.read(vintages(event, moment, after), token));
            if (found.isEmpty()) {
                break;
            }
            last = found.first().value(u"instrument"_s).toString();
            ViewRequest sum = vintages(event, moment, {u"instrument"_s, Comparison::Equal, last});
            sum.totals = true;
            const Result<Page> page = registry.read(sum, token);
            const qsizetype at = page ? page->columns.indexOf(u"qty"_s) : -1;
            totals.append({last, at < 0 ? 0 : page->totals.at(at).toInteger()});
        }
        return totals;
    });
}

}  // namespace citss
