// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/open_blocks.h"

#include "core/base/check.h"

#include <algorithm>

namespace citss {

namespace {

bool mayTake(const Demand& demand, const Block& block)
{
    return !demand.lots || demand.lots->contains(block.lot);
}

}  // namespace

void OpenBlocks::add(const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        const auto [place, isNew] =
            m_blocks.try_emplace({block.series, block.range.first()}, block);
        if (isNew && block.state == BlockState::Active) {
            m_free.insert(
                {{block.product, block.range.first()}, {&place->second, block.range.last()}});
        }
    }
}

OpenBlocks::FreeParts::iterator OpenBlocks::nextOf(ProductId product,
                                                   FreeParts::iterator from,
                                                   const Demand& demand)
{
    while (from != m_free.end() && from->first.first == product &&
           !mayTake(demand, *from->second.block)) {
        ++from;
    }
    return from != m_free.end() && from->first.first == product ? from : m_free.end();
}

Piece OpenBlocks::takeFrom(FreeParts::iterator part, const SerialRange& range)
{
    const auto [product, first] = part->first;
    const Free free = part->second;
    CHECK(range.first() >= first && range.last() <= free.last);
    m_free.erase(part);
    if (range.first() > first) {
        m_free.insert({{product, first}, {free.block, range.first() - 1}});
    }
    if (range.last() < free.last) {
        m_free.insert({{product, range.last() + 1}, {free.block, free.last}});
    }
    return {.block = free.block, .range = range};
}

std::optional<std::vector<Piece>> OpenBlocks::take(const Demand& demand)
{
    std::vector<FreeParts::iterator> heads;
    for (const ProductId product : demand.products) {
        heads.push_back(nextOf(product, m_free.lower_bound({product, 0}), demand));
    }
    const auto comesFirst = [this](FreeParts::iterator a, FreeParts::iterator b) {
        return a != m_free.end() && (b == m_free.end() || a->first.second < b->first.second);
    };
    std::vector<std::pair<FreeParts::iterator, SerialRange>> chosen;
    for (Tonnes wanted = demand.quantity; !wanted.isZero();) {
        const auto head = std::min_element(heads.begin(), heads.end(), comesFirst);
        if (head == heads.end() || *head == m_free.end()) {
            return std::nullopt;
        }
        const auto part = *head;
        const SerialRange whole = SerialRange::of(part->first.second, part->second.last);
        chosen.emplace_back(part, whole.lowest(std::min(wanted, whole.quantity())));
        wanted = wanted.lessOrZero(whole.quantity());
        *head = nextOf(part->first.first, std::next(part), demand);
    }
    std::vector<Piece> pieces;
    for (const auto& [part, range] : chosen) {
        pieces.push_back(takeFrom(part, range));
    }
    return pieces;
}

OpenBlocks::FreeParts::const_iterator OpenBlocks::freeAround(const Block& block,
                                                             qint64 serial) const
{
    const auto after = m_free.upper_bound({block.product, serial});
    if (after == m_free.begin()) {
        return m_free.end();
    }
    const auto part = std::prev(after);
    return part->second.block == &block && part->second.last >= serial ? part : m_free.end();
}

bool OpenBlocks::isFree(const Block& block, const SerialRange& range) const
{
    const auto part = freeAround(block, range.first());
    return part != m_free.end() && part->second.last >= range.last();
}

OpenBlocks::Taken OpenBlocks::takeSerials(SeriesId series, const SerialRange& range)
{
    std::vector<std::pair<const Block*, SerialRange>> parts;
    qint64 next = range.first();
    auto place = m_blocks.upper_bound({series, next});
    if (place != m_blocks.begin()) {
        --place;
    }
    for (; place != m_blocks.end() && next <= range.last(); ++place) {
        const Block& block = place->second;
        const auto common = block.range.intersection(range);
        if (block.series != series || !common || common->first() != next) {
            break;
        }
        if (block.state != BlockState::Active) {
            return {.refusal = Refusal::NotFree, .obstacle = block};
        }
        if (!isFree(block, *common)) {
            return {.refusal = Refusal::TakenBefore, .obstacle = block};
        }
        parts.emplace_back(&block, *common);
        next = common->last() + 1;
    }
    if (next <= range.last()) {
        return {.refusal = Refusal::NotHere};
    }
    Taken taken;
    for (const auto& [block, part] : parts) {
        const auto free = freeAround(*block, part.first());
        taken.pieces.push_back(takeFrom(m_free.find(free->first), part));
    }
    return taken;
}

Balance OpenBlocks::left(const Demand& demand) const
{
    Balance sums;
    const auto isWanted = [&demand](const Block& block) {
        return demand.products.contains(block.product) && mayTake(demand, block);
    };
    for (const auto& [place, part] : m_free) {
        if (isWanted(*part.block)) {
            sums.total = sums.total.plus(Tonnes::of(part.last - place.second + 1)).value();
        }
    }
    for (const auto& [place, block] : m_blocks) {
        if (!isWanted(block) || block.state == BlockState::Active) {
            continue;
        }
        Tonnes& sum = block.state == BlockState::Pending ? sums.pending : sums.held;
        sum = sum.plus(block.range.quantity()).value();
        sums.total = sums.total.plus(block.range.quantity()).value();
    }
    return sums;
}

}  // namespace citss
