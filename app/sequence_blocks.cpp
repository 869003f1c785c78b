// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_blocks.h"

#include <algorithm>
#include <tuple>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

using compliance::HeldBlock;
using compliance::HoldingState;

constexpr qint64 Day = 86'400'000;

/// When blocks came of which the example does not say it: before all others.
const QString LongAgo = u"1990-01-01T12:00:00Z"_s;

}  // namespace

Instant SequenceBlocks::beginning(const compliance::SequenceExample& example)
{
    const auto& items = example.world.emissions.items();
    const auto& period = example.rules().period;
    const int year = !items.empty() ? items.front().first : period ? period->first : 2020;
    Instant earliest = Instant::parse(u"%1-01-02T12:00:00Z"_s.arg(year)).value();
    for (const HeldBlock& block : example.world.holdings) {
        // What was transferred has to be moved then, not only said to have come.
        if (block.origin == compliance::Origin::Transferred && block.recorded) {
            earliest = std::min(earliest, block.recorded->plusMilliseconds(-Day));
        }
    }
    return example.deadlineOverride
               ? std::min(earliest, example.deadlineOverride->plusMilliseconds(-Day))
               : earliest;
}

std::optional<Instant> SequenceBlocks::arrivalOf(const HeldBlock& block) const
{
    // The registry keeps no time of submission; where it decides, the block comes at that time.
    const bool bySubmission = m_world.example().rules().deadline.cutoff == Cutoff::Submitted;
    return bySubmission && block.submitted ? block.submitted : block.recorded;
}

bool SequenceBlocks::isMovedIn(const HeldBlock& block) const
{
    const auto arrival = arrivalOf(block);
    return block.account == AccountRole::Compliance &&
           (block.origin == compliance::Origin::Transferred ||
            (arrival && *arrival > m_world.now()));
}

SeriesKey SequenceBlocks::seriesOf(const HeldBlock& block) const
{
    const InstrumentTraits* const kind = m_world.example().rules().kind(block.category);
    const QString own = m_world.jurisdiction();
    SeriesKey series{.issuer = block.issuer.isEmpty() ? JurisdictionCode::of(own) : block.issuer,
                     .serialClass = kind != nullptr ? kind->serialClass : 'A',
                     .label = QLatin1String(SeriesKey::WithoutVintage)};
    if (kind != nullptr && kind->offset) {
        series.label = u"PROJECT%1"_s.arg(block.series.number());
    } else if (kind != nullptr && kind->vintaged) {
        series.label = QString::number(block.vintage ? block.vintage->year() : m_world.firstYear());
    }
    return series;
}

QCborMap SequenceBlocks::rowOf(const HeldBlock& block) const
{
    const SeriesKey series = seriesOf(block);
    QCborMap row{{u"kind"_s, block.category.text()}, {u"issuer"_s, series.issuer.text()}};
    const InstrumentTraits* const kind = m_world.example().rules().kind(block.category);
    if (kind != nullptr && kind->offset) {
        row.insert(u"project"_s, series.label);
        row.insert(u"issuance"_s, series.label + u"-A"_s);
        if (block.vintage) {
            row.insert(u"vintage"_s, block.vintage->year());
        }
        if (block.issueYear) {
            row.insert(u"issue_year"_s, *block.issueYear);
        }
    } else if (kind != nullptr && kind->vintaged) {
        row.insert(u"vintage"_s, series.label.toInt());
    }
    return row;
}

void SequenceBlocks::issue(const HeldBlock& block)
{
    Placed placed{.block = block, .series = seriesOf(block)};
    const qint64 issued = m_world.issued(placed.series);
    placed.first = std::max(issued + 1, block.range.first());
    const qint64 quantity =
        std::min(block.range.quantity().count(), SerialRange::Last - placed.first + 1);
    QCborArray rows;
    QCborMap row = rowOf(block);
    if (placed.first > issued + 1) {
        // The serials before it belong to somebody else.
        QCborMap before = row;
        before.insert(u"account_number"_s, m_world.account(AccountType::Issuance).number.text());
        before.insert(u"quantity"_s, placed.first - issued - 1);
        rows.append(before);
    }
    const bool isMoved = isMovedIn(block);
    const auto arrival = arrivalOf(block);
    if (isMoved && block.origin == compliance::Origin::Transferred) {
        row.insert(u"account_number"_s, m_world.account(AccountType::Auction).number.text());
    } else {
        const bool isGeneral = isMoved || block.account == AccountRole::Holding;
        row.insert(u"entity_id"_s, m_world.entity());
        row.insert(u"account_type"_s, isGeneral ? u"GENERAL"_s : u"COMPLIANCE"_s);
        const bool isPast = arrival && *arrival <= m_world.now();
        row.insert(u"recorded"_s, isPast ? arrival->text() : LongAgo);
    }
    row.insert(u"quantity"_s, quantity);
    rows.append(row);
    m_world.must(u"PlaceHoldings"_s,
                 {{u"jurisdiction"_s, m_world.jurisdiction()}, {u"rows"_s, rows}});
    m_placed.push_back(placed);
}

void SequenceBlocks::placeAll()
{
    std::vector<HeldBlock> blocks = m_world.example().world.holdings;
    std::sort(blocks.begin(), blocks.end(), [](const HeldBlock& a, const HeldBlock& b) {
        return std::pair(a.range, a.series) < std::pair(b.range, b.series);
    });
    for (const HeldBlock& block : blocks) {
        issue(block);
        if (!isMovedIn(block)) {
            hold(m_placed.back());
        }
    }
}

void SequenceBlocks::arriveAll()
{
    std::vector<Placed> arriving;
    for (const Placed& placed : m_placed) {
        if (isMovedIn(placed.block)) {
            arriving.push_back(placed);
        }
    }
    const auto placeOf = [this](const Placed& placed) {
        return std::tuple(
            arrivalOf(placed.block).value_or(Instant(0)), placed.block.range, placed.block.series);
    };
    std::sort(arriving.begin(), arriving.end(), [&placeOf](const Placed& a, const Placed& b) {
        return placeOf(a) < placeOf(b);
    });
    for (const Placed& placed : arriving) {
        moveIn(placed);
    }
}

void SequenceBlocks::bring(const HeldBlock& arriving)
{
    HeldBlock block = arriving;
    const auto arrival = arrivalOf(block);
    if (!arrival || *arrival <= m_world.now()) {
        // It is stated to have come earlier than the registry could still move it.
        block.origin = compliance::Origin::Allocated;
    }
    const bool isMoved = isMovedIn(block);
    issue(block);
    isMoved ? moveIn(m_placed.back()) : hold(m_placed.back());
}

void SequenceBlocks::moveIn(const Placed& placed)
{
    const QString general = m_world.account(AccountType::General).number.text();
    const auto move = [&](const QString& from, const QString& to) {
        m_world.must(u"MoveInstruments"_s,
                     {{u"from"_s, from},
                      {u"to"_s, to},
                      {u"lines"_s, QCborArray{QCborMap{{u"serials"_s, serialsOf(placed).text()}}}},
                      {u"reason"_s, u"example"_s}});
    };
    if (const auto arrival = arrivalOf(placed.block)) {
        m_world.waitUntil(*arrival);
    }
    if (placed.block.origin == compliance::Origin::Transferred) {
        move(m_world.account(AccountType::Auction).number.text(), general);
    }
    move(general, m_world.account(AccountType::Compliance).number.text());
    hold(placed);
}

void SequenceBlocks::hold(const Placed& placed)
{
    // Pending and invalidated serials are as little drawn from as those on hold.
    if (placed.block.state != HoldingState::Active) {
        m_world.must(u"PlaceHold"_s,
                     {{u"serials"_s, serialsOf(placed).text()},
                      {u"reason"_s, u"example"_s},
                      {u"authority"_s, u"example"_s}});
    }
}

SerialBlock SequenceBlocks::serialsOf(const Placed& placed)
{
    const qint64 quantity = placed.block.range.quantity().count();
    return {placed.series, SerialRange::of(placed.first, placed.first + quantity - 1)};
}

void SequenceBlocks::placePrior(const compliance::CategoryAmounts& amounts, int vintage)
{
    QCborArray rows;
    for (const auto& [category, quantity] : amounts.items()) {
        const InstrumentTraits* const kind = m_world.example().rules().kind(category);
        // Of an issuer of their own: they must not use up serials of the example.
        QCborMap row{{u"entity_id"_s, m_world.entity()},
                     {u"account_type"_s, u"COMPLIANCE"_s},
                     {u"issuer"_s, u"ZZ"_s},
                     {u"kind"_s, category.text()},
                     {u"quantity"_s, quantity.count()},
                     {u"recorded"_s, LongAgo}};
        if (kind != nullptr && kind->offset) {
            row.insert(u"project"_s, category.text());
            row.insert(u"issuance"_s, category.text() + u"-A"_s);
        } else if (kind != nullptr && kind->vintaged) {
            row.insert(u"vintage"_s, vintage);
        }
        rows.append(row);
    }
    m_world.must(u"PlaceHoldings"_s,
                 {{u"jurisdiction"_s, m_world.jurisdiction()}, {u"rows"_s, rows}});
}

void SequenceBlocks::request(const QString& event)
{
    QCborArray serials;
    for (const compliance::SerialRequest& request : m_world.example().world.requests) {
        for (const Placed& placed : m_placed) {
            const auto common = placed.block.range.intersection(request.range);
            if (placed.block.series != request.series || !common) {
                continue;
            }
            const qint64 first = placed.first + common->first() - placed.block.range.first();
            const SerialRange range =
                SerialRange::of(first, first + common->quantity().count() - 1);
            serials.append(SerialBlock(placed.series, range).text());
        }
    }
    if (!serials.isEmpty()) {
        m_world.must(
            u"RequestSerials"_s,
            {{u"event"_s, event}, {u"entity_id"_s, m_world.entity()}, {u"serials"_s, serials}});
    }
}

}  // namespace citss
