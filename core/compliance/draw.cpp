// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/draw.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace citss::compliance {

namespace {

constexpr qint64 LongAgo = std::numeric_limits<qint64>::min();

}  // namespace

/// The keys of compliance.md 1.6, so arranged that the smaller one goes first.
struct Draw::Candidate {
    int position = 0;
    qint64 major = 0;  ///< issue year of offsets, or how it came
    qint64 minor = 0;  ///< vintage, or when it came
    qint64 firstSerial = 0;
    const HeldBlock* block = nullptr;
    std::size_t segment = 0;

    bool operator<(const Candidate& other) const
    {
        const auto key = std::tie(position, major, minor, firstSerial);
        const auto otherKey = std::tie(other.position, other.major, other.minor, other.firstSerial);
        if (key != otherKey) {
            return key < otherKey;
        }
        if (block == other.block) {
            return segment < other.segment;
        }
        return std::tie(block->issuer, block->series) <
               std::tie(other.block->issuer, other.block->series);
    }
};

Draw::Draw(const PlanInput& input) : m_offsets(offsetUses(input.rules.rules()))
{
    m_blocks.reserve(input.holdings.size());
    for (const HeldBlock& block : input.holdings) {
        m_blocks.push_back(&block);
    }
    const auto byId = [](const HeldBlock* a, const HeldBlock* b) { return comesBefore(*a, *b); };
    // What comes from the registry is in this order already.
    if (!std::is_sorted(m_blocks.begin(), m_blocks.end(), byId)) {
        std::sort(m_blocks.begin(), m_blocks.end(), byId);
    }
    m_free.reserve(m_blocks.size());
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        m_free.push_back({i, m_blocks[i]->range.first(), m_blocks[i]->range.last()});
    }
    m_refusals.assign(m_blocks.size(), BlockReason::Account);
}

const HeldBlock* Draw::overlapping() const
{
    for (std::size_t i = 1; i < m_blocks.size(); ++i) {
        const HeldBlock& before = *m_blocks[i - 1];
        if (before.series == m_blocks[i]->series && before.range.overlaps(m_blocks[i]->range)) {
            return m_blocks[i];
        }
    }
    return nullptr;
}

void Draw::judge(const Eligibility& eligibility)
{
    m_verdicts.clear();
    m_verdicts.reserve(m_blocks.size());
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Eligibility::Verdict verdict = eligibility.judge(*m_blocks[i]);
        m_refusals[i] = std::max(m_refusals[i], verdict.refusal.value_or(BlockReason::NotNeeded));
        m_verdicts.push_back(verdict);
    }
}

Draw::Candidate Draw::candidate(std::size_t segment, Sort sort) const
{
    const HeldBlock& block = *m_blocks[m_free[segment].block];
    const Eligibility::Verdict& verdict = m_verdicts[m_free[segment].block];
    Candidate result{.position = verdict.position,
                     .firstSerial = block.range.first(),
                     .block = &block,
                     .segment = segment};
    if (sort == Sort::FirstInFirstOut) {
        result.major = block.origin == Origin::Allocated ? 0 : 1;
        result.minor = block.recorded ? block.recorded->milliseconds() : LongAgo;
        return result;
    }
    const bool isOffset = (verdict.use & m_offsets) != 0;
    const int direction = sort == Sort::NewestFirst ? -1 : 1;
    result.major = isOffset ? direction * block.issueYear.value_or(0) : 0;
    result.minor = block.vintage ? direction * block.vintage->year() : 0;
    return result;
}

Tonnes Draw::takePart(const Segment& part, const PlanLine& step, Tonnes& need, Rooms& rooms)
{
    const HeldBlock& block = *m_blocks[part.block];
    const Eligibility::Verdict& verdict = m_verdicts[part.block];
    const Tonnes offered = Tonnes::of(part.last - part.first + 1);
    const Room* tightest = tightestRoom(rooms, verdict.use);
    Tonnes quantity = std::min(need, offered);
    if (tightest && tightest->left < quantity) {
        quantity = tightest->left;
        if (m_limits.empty()) {
            m_limits.resize(m_blocks.size());
        }
        m_limits[part.block] = tightest->id;
    }
    if (quantity.isZero()) {
        return quantity;
    }
    need = need.lessOrZero(quantity);
    PlanLine line = step;
    line.position = verdict.position;
    line.account = block.account;
    line.series = block.series;
    line.range = SerialRange::of(part.first, part.first + quantity.count() - 1);
    line.category = verdict.isTrueUp ? trueUpUse() : block.category;
    line.vintage = block.vintage;
    line.obligationLeft = need;
    line.offered = offered;
    line.limit = tightest ? tightest->id : Identifier();
    line.room = tightest ? tightest->left : Tonnes();
    m_lines.push_back(std::move(line));
    takeRoom(rooms, verdict.use, quantity);
    return quantity;
}

bool Draw::takeRequest(const SerialRequest& request, Tonnes& need, Rooms& rooms)
{
    static const PlanLine step{
        .step = LineStep::Request, .series = SeriesKey(0), .range = SerialRange::of(1, 1)};
    bool isServed = false;
    // Pieces cut off in front are appended behind and need no second look.
    const std::size_t count = m_free.size();
    for (std::size_t i = 0; i < count && !need.isZero(); ++i) {
        const Segment whole = m_free[i];
        const Segment part{whole.block,
                           std::max(whole.first, request.range.first()),
                           std::min(whole.last, request.range.last())};
        if (m_blocks[whole.block]->series != request.series || part.first > part.last ||
            m_verdicts[whole.block].refusal) {
            continue;
        }
        const Tonnes taken = takePart(part, step, need, rooms);
        if (taken.isZero()) {
            continue;
        }
        isServed = true;
        m_free[i].first = part.first + taken.count();
        if (whole.first < part.first) {
            m_free.push_back({whole.block, whole.first, part.first - 1});
        }
    }
    return isServed;
}

void Draw::takeRequested(const std::vector<SerialRequest>& requests, Tonnes& need, Rooms& rooms)
{
    for (const SerialRequest& request : requests) {
        if (!takeRequest(request, need, rooms)) {
            m_unserved.push_back(request);
        }
        // In each block the free parts stand in the order of their serials.
        std::sort(m_free.begin(), m_free.end(), [](const Segment& a, const Segment& b) {
            return std::tie(a.block, a.first) < std::tie(b.block, b.first);
        });
    }
}

void Draw::take(Sort sort, const PlanLine& step, Tonnes& need, Rooms& rooms)
{
    std::vector<Candidate> candidates;
    candidates.reserve(m_free.size());
    for (std::size_t i = 0; i < m_free.size(); ++i) {
        if (m_free[i].first <= m_free[i].last && !m_verdicts[m_free[i].block].refusal) {
            candidates.push_back(candidate(i, sort));
        }
    }
    std::sort(candidates.begin(), candidates.end());
    for (const Candidate& each : candidates) {
        if (need.isZero()) {
            return;
        }
        Segment& segment = m_free[each.segment];
        segment.first += takePart(segment, step, need, rooms).count();
    }
}

std::vector<Leftover> Draw::leftovers(BlockReason idle) const
{
    std::vector<Leftover> leftovers;
    std::vector<Tonnes> left(m_blocks.size());
    for (const Segment& segment : m_free) {
        left[segment.block] =
            Tonnes::of(left[segment.block].count() + segment.last - segment.first + 1);
    }
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (left[i].isZero()) {
            continue;
        }
        Leftover each{.series = m_blocks[i]->series,
                      .block = m_blocks[i]->range,
                      .left = left[i],
                      .reason = isIneligible(m_refusals[i]) ? m_refusals[i] : idle,
                      .limit = {}};
        if (!m_limits.empty() && !m_limits[i].isEmpty()) {
            each.reason = BlockReason::OverLimit;
            each.limit = m_limits[i];
        }
        leftovers.push_back(std::move(each));
    }
    return leftovers;
}

}  // namespace citss::compliance
