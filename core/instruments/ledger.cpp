// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/ledger.h"

#include "core/base/check.h"
#include "core/instruments/instrument_store.h"
#include "core/registry/progress_stage.h"

#include <algorithm>
#include <tuple>

namespace citss {

namespace {

constexpr size_t ReportEvery = 4096;
/// How far the posting is, in hundredths of its time.
constexpr int TakenApartAt = 40;
constexpr int BlocksWrittenAt = 80;

auto keyOf(const Block& block)
{
    return std::tuple(block.account, block.product, block.range.first());
}

/// A block with other bounds, else the same.
Block part(const Block& block, qint64 first, qint64 last, JournalNumber since)
{
    Block part = block;
    part.range = SerialRange::of(first, last);
    part.since = since;
    return part;
}

void report(const Progress& progress, size_t done, size_t total)
{
    if (done % ReportEvery == 0) {
        reportOrStop(progress, static_cast<qint64>(done), static_cast<qint64>(total));
    }
}

}  // namespace

Ledger::Ledger(Database& database, const Envelope& envelope, Cause cause)
    : m_database(database),
      m_store(database),
      m_entry(envelope.number),
      m_at(envelope.at),
      m_cause(cause)
{
}

Lot Ledger::issue(const Issue& issue, std::span<const Placement> placements)
{
    InstrumentStore instruments(m_database);
    const SeriesId series = instruments.takeSeries(issue.series, m_entry);
    const ProductId product = instruments.takeProduct({.series = series,
                                                       .issuer = issue.series.issuer,
                                                       .kind = issue.kind,
                                                       .vintage = issue.vintage,
                                                       .project = issue.project},
                                                      m_entry);
    const qint64 first = instruments.issued(series) + 1;
    qint64 last = first - 1;
    for (const Placement& placement : placements) {
        last += placement.quantity.count();
    }
    Lot lot{.series = series,
            .range = SerialRange::of(first, last),
            .product = product,
            .issueYear = issue.issueYear,
            .issuance = issue.issuance};
    lot.id = instruments.insert(lot, m_entry);
    m_issued += last - first + 1;
    qint64 next = first;
    for (const Placement& placement : placements) {
        const qint64 end = next + placement.quantity.count() - 1;
        const Block block{.account = placement.account,
                          .product = product,
                          .range = SerialRange::of(next, end),
                          .series = series,
                          .lot = lot.id,
                          .origin = placement.origin,
                          .recorded = placement.recorded,
                          .since = m_entry};
        count(block, 1);
        m_made.push_back({.block = block, .source = AccountSeq(0)});
        next = end + 1;
    }
    return lot;
}

void Ledger::move(std::span<const Piece> pieces, std::optional<BlockOrigin> origin)
{
    for (const Piece& piece : pieces) {
        Block moved = part(*piece.block, piece.range.first(), piece.range.last(), m_entry);
        moved.account = piece.to;
        moved.origin = origin.value_or(moved.origin);
        moved.recorded = m_at;
        if (moved.state == BlockState::Pending) {
            moved.state = BlockState::Active;
        }
        m_steps.push_back({.from = piece.block, .to = moved});
    }
}

void Ledger::setState(std::span<const Piece> pieces, BlockState state)
{
    for (const Piece& piece : pieces) {
        Block changed = part(*piece.block, piece.range.first(), piece.range.last(), m_entry);
        changed.state = state;
        m_steps.push_back({.from = piece.block, .to = changed});
    }
}

void Ledger::restore(std::span<const Piece> pieces, JournalNumber entry)
{
    const BlockStore blocks(m_database);
    for (const Piece& piece : pieces) {
        qint64 next = piece.range.first();
        for (const PastBlock& past :
             blocks.closedBy(entry, piece.to, piece.block->product, piece.range)) {
            const std::optional<SerialRange> common = past.range.intersection(piece.range);
            CHECK(common && common->first() == next);
            Block back = part(*piece.block, common->first(), common->last(), m_entry);
            back.account = piece.to;
            back.origin = past.origin;
            back.recorded = past.recorded;
            m_steps.push_back({.from = piece.block, .to = back});
            next = common->last() + 1;
        }
        CHECK(next == piece.range.last() + 1);
    }
}

void Ledger::count(const Block& block, qint64 sign)
{
    const qint64 quantity = sign * block.range.quantity().count();
    if (m_movements.empty() || m_movements.back().account != block.account ||
        m_movements.back().product != block.product) {
        m_movements.push_back({.account = block.account, .product = block.product});
    }
    Movement& movement = m_movements.back();
    movement.delta += quantity;
    switch (block.state) {
        case BlockState::Active:
            break;
        case BlockState::Pending:
            movement.pending += quantity;
            break;
        case BlockState::Held:
        case BlockState::Invalidated:
            movement.held += quantity;
            break;
    }
}

void Ledger::takeApart(std::span<const Step> stepsOfOneBlock)
{
    const Block& block = *stepsOfOneBlock.front().from;
    m_store.remove(block);
    count(block, -1);
    const auto keep = [this, &block](const Block& made) {
        count(made, 1);
        m_made.push_back({.block = made, .source = block.account});
    };
    qint64 next = block.range.first();
    for (const Step& step : stepsOfOneBlock) {
        CHECK(step.to.range.first() >= next && step.to.range.last() <= block.range.last());
        if (step.to.range.first() > next) {
            keep(part(block, next, step.to.range.first() - 1, m_entry));
        }
        keep(step.to);
        next = step.to.range.last() + 1;
    }
    if (next <= block.range.last()) {
        keep(part(block, next, block.range.last(), m_entry));
    }
}

void Ledger::takeAllApart(const Progress& progress)
{
    std::sort(m_steps.begin(), m_steps.end(), [](const Step& a, const Step& b) {
        return std::tuple(keyOf(*a.from), a.to.range.first()) <
               std::tuple(keyOf(*b.from), b.to.range.first());
    });
    for (size_t i = 0; i < m_steps.size();) {
        size_t end = i + 1;
        while (end < m_steps.size() && keyOf(*m_steps[end].from) == keyOf(*m_steps[i].from)) {
            ++end;
        }
        takeApart({&m_steps[i], end - i});
        report(progress, end, m_steps.size());
        i = end;
    }
}

void Ledger::writeBlocks(const Progress& progress)
{
    std::sort(m_made.begin(), m_made.end(), [](const Made& a, const Made& b) {
        return keyOf(a.block) < keyOf(b.block);
    });
    for (size_t i = 0; i < m_made.size(); ++i) {
        m_store.insert(m_made[i].block, m_made[i].source);
        report(progress, i, m_made.size());
    }
}

void Ledger::writeMovements(const Progress& progress)
{
    const auto key = [](const Movement& each) { return std::tuple(each.account, each.product); };
    std::sort(m_movements.begin(), m_movements.end(), [&key](const auto& a, const auto& b) {
        return key(a) < key(b);
    });
    qint64 sum = 0;
    for (size_t i = 0; i < m_movements.size();) {
        Movement all = m_movements[i];
        const size_t start = i;
        for (++i; i < m_movements.size() && key(m_movements[i]) == key(all); ++i) {
            all.delta += m_movements[i].delta;
            all.pending += m_movements[i].pending;
            all.held += m_movements[i].held;
        }
        if (!all.isNothing()) {
            m_store.post(all, m_cause, m_entry);
        }
        sum += all.delta;
        report(progress, start, m_movements.size());
    }
    CHECK(sum == m_issued);
}

void Ledger::post(const Progress& progress)
{
    takeAllApart(progressStage(progress, 0, TakenApartAt));
    writeBlocks(progressStage(progress, TakenApartAt, BlocksWrittenAt));
    writeMovements(progressStage(progress, BlocksWrittenAt, 100));
    m_steps.clear();
    m_made.clear();
    m_movements.clear();
    m_issued = 0;
}

}  // namespace citss
