// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/block_lanes.h"

#include "core/base/format.h"
#include "ui/pages/holdings_chart.h"
#include "ui/widgets/when_done.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int BlocksAPage = 1000;

LaneBlock blockOf(const QCborMap& record)
{
    return {.first = record.value(u"serial_first"_s).toInteger(),
            .last = record.value(u"serial_last"_s).toInteger(),
            .series = record.value(u"series"_s).toString(),
            .state = record.value(u"state"_s).toString(),
            .origin = record.value(u"origin"_s).toString(),
            .recordedAt = record.value(u"recorded_at"_s).toString()};
}

}  // namespace

qint64 BlockLane::read() const
{
    return std::accumulate(
        blocks.begin(), blocks.end(), qint64(0), [](qint64 sum, const LaneBlock& block) {
            return sum + block.quantity();
        });
}

BlockLanes::BlockLanes(RegistryLink& link, QObject* parent)
    : QObject(parent), m_link(link), m_view(*link.catalogue().view(u"blocks"_s))
{
}

QList<BlockLane> BlockLanes::lanesOf(const QString& account, const QList<QCborMap>& holdings) const
{
    QList<BlockLane> lanes;
    const QStringList kinds = kindsOf(holdings);
    const bool hasOneIssuer =
        std::all_of(holdings.begin(), holdings.end(), [&holdings](const QCborMap& holding) {
            return holding.value(u"issuer"_s) == holdings.first().value(u"issuer"_s);
        });
    for (const QCborMap& holding : holdings) {
        const QString code = holding.value(u"instrument"_s).toString();
        BlockLane lane;
        lane.kind = kinds.indexOf(code);
        lane.quantity = holding.value(u"qty"_s).toInteger();
        lane.filters = {{u"account_no"_s, Comparison::Equal, account}};
        for (const QString& column :
             {u"issuer"_s, u"instrument"_s, u"vintage"_s, u"project_id"_s}) {
            const Value value = holding.value(column);
            if (value.isInteger() || (value.isString() && !value.toString().isEmpty())) {
                lane.filters.append({column, Comparison::Equal, value});
            }
        }
        lane.hasVintage = holding.value(u"vintage"_s).isInteger();
        // What tells two lanes apart comes first: a long kind may be cut.
        QStringList words;
        if (lane.hasVintage) {
            words.append(QString::number(holding.value(u"vintage"_s).toInteger()));
        }
        words.append(holding.value(u"project_id"_s).toString());
        words.append(hasOneIssuer ? QString() : holding.value(u"issuer"_s).toString());
        words.append(m_link.cellText().code(code, m_view.column(u"instrument"_s)->choices));
        words.removeAll(QString());
        lane.label = words.join(u" · "_s);
        lanes.append(lane);
    }
    std::sort(lanes.begin(), lanes.end(), [](const BlockLane& one, const BlockLane& other) {
        return std::tie(one.kind, one.label, one.quantity) <
               std::tie(other.kind, other.label, other.quantity);
    });
    return lanes;
}

void BlockLanes::setHoldings(const QString& account, const QList<QCborMap>& holdings)
{
    ++m_generation;
    m_reading = 0;
    m_lanes = lanesOf(account, holdings);
    Q_EMIT lanesChanged();
}

void BlockLanes::readMore(int lane)
{
    BlockLane& wanted = m_lanes[lane];
    if (wanted.isWhole || wanted.isReading) {
        return;
    }
    wanted.isReading = true;
    ++m_reading;
    ViewRequest request;
    request.view = QLatin1String(m_view.name);
    request.filters = wanted.filters;
    request.after = wanted.next;
    request.limit = BlocksAPage;
    whenDone(m_link.read(request),
             this,
             [this, lane, generation = m_generation](const Result<Page>& page) {
                 if (generation == m_generation) {
                     take(lane, page);
                 }
             });
}

void BlockLanes::take(int lane, const Result<Page>& page)
{
    --m_reading;
    BlockLane& grown = m_lanes[lane];
    grown.isReading = false;
    grown.isWhole = !page || page->next.isEmpty();
    if (page) {
        grown.next = page->next;
        for (const QCborMap& record : recordsOf(page)) {
            // Of a kind that has both, those without a vintage cannot be asked for alone.
            if (grown.hasVintage || !record.value(u"vintage"_s).isInteger()) {
                grown.blocks.append(blockOf(record));
            }
        }
    }
    Q_EMIT laneGrew(lane);
}

QString BlockLanes::describe(const LaneBlock& block) const
{
    const auto cell = [this](const char* column, const QString& value) {
        return m_link.cellText().cell(*m_view.column(QLatin1String(column)), value);
    };
    return tr("%1-%2 to %3: %4 instruments, %5, %6 %7")
        .arg(block.series,
             QString::number(block.first),
             QString::number(block.last),
             formatCount(block.quantity()),
             cell("state", block.state).toLower(),
             cell("origin", block.origin).toLower(),
             cell("recorded_at", block.recordedAt));
}

}  // namespace citss
