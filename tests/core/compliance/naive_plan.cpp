// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/naive_plan.h"

#include "tests/core/compliance/naive_caps.h"
#include "tests/core/compliance/naive_judge.h"
#include "tests/core/compliance/naive_penalty.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

/// One instrument, or some that share their fate.
struct Piece {
    std::size_t block;
    qint64 first;
    qint64 last;
    bool operator==(const Piece&) const = default;
};

struct Candidate {
    Piece* piece;
    QString category;
    int position;
    std::tuple<qint64, qint64, qint64, qint64, QString, qint64, qint64> key;
};

/// Which step draws.
struct Step {
    NaiveLine line;
    qsizetype request = -1;
};

class Naive {
public:
    Naive(const PlanInput& input, Stride stride)
        : m_input(input), m_rules(input.rules.rules()), m_overLimit(input.holdings.size())
    {
        for (std::size_t i = 0; i < input.holdings.size(); ++i) {
            cut(i, stride);
        }
    }

    NaivePlan run()
    {
        const bool isPenalty = m_input.event.type == EventType::Penalty;
        Caps caps = isPenalty ? Caps() : naiveEventCaps(m_input);
        const Big obligation = naiveObligation(m_input);
        m_plan.isTooLarge = obligation > MostTonnes || isAnyTooLarge(caps);
        if (m_plan.isTooLarge) {
            return onlyTooLarge();
        }
        creditAll(caps);
        const Big due = obligation - m_plan.credited;
        m_plan.obligation = due > 0 ? static_cast<qint64>(due) : 0;
        const bool isKept = m_plan.obligation > 0 && isKeptBack();
        if (m_plan.obligation == 0) {
            m_plan.status = u"NOT_APPLICABLE"_s;
            m_plan.shortfall = 0;
        } else if (isKept) {
            m_plan.status = u"PENDING"_s;
        } else {
            isPenalty ? drawPenalty() : drawEvent(caps);
            if (m_plan.isTooLarge) {
                return onlyTooLarge();
            }
            settle(isPenalty);
        }
        noteLeftovers(isPenalty, isKept);
        noteUnitsToCancel();
        noteRates();
        m_plan.findings.sort();
        return m_plan;
    }

private:
    static NaivePlan onlyTooLarge()
    {
        NaivePlan plan;
        plan.isTooLarge = true;
        return plan;
    }

    static bool isAnyTooLarge(const Caps& caps)
    {
        return std::any_of(
            caps.begin(), caps.end(), [](const Cap& cap) { return cap.most > MostTonnes; });
    }

    /// Divides a block: into its instruments, or where a request begins or ends.
    void cut(std::size_t index, Stride stride)
    {
        const SerialRange& range = m_input.holdings[index].range;
        std::set<qint64> starts = {range.first()};
        for (const SerialRequest& request : m_input.requests) {
            starts.insert(request.range.first());
            starts.insert(request.range.last() + 1);
        }
        for (qint64 n = range.first(); stride == Stride::One && n <= range.last(); ++n) {
            starts.insert(n);
        }
        for (auto start = starts.begin(); start != starts.end(); ++start) {
            const auto next = std::next(start);
            const qint64 end = next == starts.end() ? range.last() : *next - 1;
            if (*start >= range.first() && *start <= range.last()) {
                m_pieces.push_back({index, *start, std::min(end, range.last())});
            }
        }
    }

    // --- 1.3: what is credited ---

    void creditAll(Caps& caps)
    {
        const bool isFull = m_input.event.type == EventType::Full;
        if (isFull && m_input.noCostAllowances) {
            Cap cap{.id = u"EITE"_s, .categories = {}};
            const Big most = naivePeriodEmissions(m_input) - m_input.noCostAllowances->count();
            cap.most = most > 0 ? most : 0;
            for (const InstrumentTraits& kind : m_rules.kinds) {
                if (kind.offset) {
                    cap.categories.insert(kind.category.text());
                }
            }
            caps.push_back(cap);
        }
        Big credited = isFull ? credit(caps, m_input.priorRetired, true) : 0;
        if (m_input.trueUp && m_input.event.type != EventType::Penalty) {
            caps.push_back({.id = u"TRUE_UP"_s,
                            .categories = {u"TRUE_UP"_s},
                            .most = m_input.trueUp->quantity.count()});
        }
        credited += credit(caps, m_input.retiredForEvent, true);
        m_plan.credited = static_cast<qint64>(std::min(credited, Big(MostTonnes)));
        for (const Cap& cap : caps) {
            m_plan.rooms[cap.id] = static_cast<qint64>(cap.room());
        }
    }

    Big credit(Caps& caps, const CategoryAmounts& retired, bool isNoted)
    {
        Big credited = 0;
        for (const Category& category : m_rules.order) {
            const Big quantity = retired.of(category).count();
            const Cap* cap = tightest(caps, category.text());
            const Big counted = cap != nullptr ? std::min(cap->room(), quantity) : quantity;
            if (isNoted && counted < quantity) {
                noteUncredited(category, quantity - counted, cap->id);
            }
            use(caps, category.text(), counted);
            credited += counted;
        }
        for (const auto& [category, quantity] : retired.items()) {
            if (isNoted && !texts(m_rules.order).contains(category.text()) && !quantity.isZero()) {
                noteUncredited(category, quantity.count(), u"order"_s);
            }
        }
        return credited;
    }

    void noteUncredited(const Category& category, Big quantity, const QString& limit)
    {
        m_plan.findings.append(u"RETIRED_NOT_CREDITED %1 %2 %3"_s.arg(category.text())
                                   .arg(static_cast<qint64>(quantity))
                                   .arg(limit));
    }

    // --- 1.6: drawing ---

    Candidate candidate(Piece& piece, const NaiveVerdict& verdict, PoolOrder order) const
    {
        const HeldBlock& block = m_input.holdings[piece.block];
        const qint64 sign = order == PoolOrder::NewestFirst ? -1 : 1;
        const bool isOffset = naiveKind(m_input, block.category)->offset;
        qint64 major = isOffset && block.issueYear ? sign * *block.issueYear : 0;
        qint64 minor = block.vintage ? sign * block.vintage->year() : 0;
        if (order == PoolOrder::FirstInFirstOut) {
            major = block.origin == Origin::Transferred ? 1 : 0;
            minor = block.recorded ? block.recorded->milliseconds()
                                   : std::numeric_limits<qint64>::min();
        }
        return {.piece = &piece,
                .category = verdict.use,
                .position = verdict.position,
                .key = {verdict.position,
                        major,
                        minor,
                        block.range.first(),
                        block.issuer.text(),
                        block.series.number(),
                        piece.first}};
    }

    qint64 take(const Candidate& from, const Step& step, Caps& caps, qint64& need)
    {
        Piece& piece = *from.piece;
        qint64 quantity = std::min(need, piece.last - piece.first + 1);
        const Cap* cap = tightest(caps, from.category);
        if (cap != nullptr && cap->room() < quantity) {
            quantity = static_cast<qint64>(cap->room());
            m_overLimit[piece.block] = cap->id;
        }
        if (quantity == 0) {
            return 0;
        }
        need -= quantity;
        use(caps, from.category, quantity);
        NaiveLine line = step.line;
        line.position = from.position;
        line.series = m_input.holdings[piece.block].series.number();
        line.first = piece.first;
        line.last = piece.first + quantity - 1;
        line.use = from.category;
        line.stillNeeded = need;
        piece.first += quantity;
        append(line, {piece.block, step.request});
        return quantity;
    }

    /// Neighbours of one block and one step make one line.
    void append(const NaiveLine& line, std::pair<std::size_t, qsizetype> origin)
    {
        NaiveLine* last = m_plan.lines.empty() ? nullptr : &m_plan.lines.back();
        if (last != nullptr && m_origin == origin && last->step == line.step &&
            last->phase == line.phase && last->pool == line.pool && last->last + 1 == line.first) {
            last->last = line.last;
            last->stillNeeded = line.stillNeeded;
        } else {
            m_plan.lines.push_back(line);
        }
        m_origin = origin;
    }

    void takeAll(std::vector<Candidate> candidates, const Step& step, Caps& caps, qint64& need)
    {
        std::sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
            return a.key < b.key;
        });
        for (const Candidate& each : candidates) {
            take(each, step, caps, need);
        }
    }

    template <typename Judge>
    std::vector<Candidate> candidates(PoolOrder order, Judge judge)
    {
        std::vector<Candidate> list;
        for (Piece& piece : m_pieces) {
            const NaiveVerdict verdict = judge(m_input.holdings[piece.block]);
            if (verdict.reason.isEmpty() && piece.first <= piece.last) {
                list.push_back(candidate(piece, verdict, order));
            }
        }
        return list;
    }

    void drawEvent(Caps& caps)
    {
        const PoolOrder order = m_rules.sort == DrawOrder::FirstInFirstOut
                                    ? PoolOrder::FirstInFirstOut
                                    : PoolOrder::OldestFirst;
        const auto judge = [this](const HeldBlock& b) { return naiveVerdict(m_input, b); };
        qint64 need = m_plan.obligation;
        if (!m_rules.request && !m_input.requests.empty()) {
            m_plan.findings.append(u"REQUEST_IGNORED"_s);
        }
        for (std::size_t i = 0; m_rules.request && i < m_input.requests.size(); ++i) {
            serve(m_input.requests[i],
                  static_cast<qsizetype>(i),
                  candidates(order, judge),
                  caps,
                  need);
        }
        takeAll(candidates(order, judge), {.line = {.step = u"ORDER"_s}}, caps, need);
        m_plan.shortfall = need;
    }

    void serve(const SerialRequest& request,
               qsizetype index,
               std::vector<Candidate> all,
               Caps& caps,
               qint64& need)
    {
        std::sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
            return a.piece->first < b.piece->first;
        });
        qint64 served = 0;
        for (const Candidate& each : all) {
            const SeriesKey series = m_input.holdings[each.piece->block].series;
            if (series.number() == request.series.number() &&
                each.piece->first >= request.range.first() &&
                each.piece->last <= request.range.last()) {
                served +=
                    take(each, {.line = {.step = u"REQUEST"_s}, .request = index}, caps, need);
            }
        }
        if (served == 0) {
            m_plan.findings.append(u"REQUEST_NOT_SERVED %1"_s.arg(request.range.text()));
        }
    }

    // --- 1.8: penalties ---

    void drawPenalty()
    {
        Caps period = m_rules.period ? naivePeriodCaps(m_input) : Caps();
        m_plan.isTooLarge = isAnyTooLarge(period);
        credit(period, m_input.priorRetired, false);
        credit(period, m_input.retiredForEvent, false);
        qint64 paid = m_plan.credited;
        qint64 missing = 0;
        for (std::size_t i = 0; i < m_rules.penalty.phases.size(); ++i) {
            const PenaltyPhase& phase = m_rules.penalty.phases[i];
            const qint64 quantity = phase.factor * m_input.event.missing.count();
            qint64 need = std::max<qint64>(0, quantity - paid);
            paid = std::max<qint64>(0, paid - quantity);
            drawPhase(static_cast<int>(i), quantity, period, need);
            missing += need;
        }
        m_plan.shortfall = missing;
    }

    void drawPhase(int index, qint64 quantity, Caps& period, qint64& need)
    {
        const PenaltyPhase& phase = m_rules.penalty.phases[static_cast<std::size_t>(index)];
        Caps caps = phase.periodLimits ? period : Caps();
        for (const ShareLimit& share : phase.shares) {
            Big most = Big(share.share.ppm()) * quantity / Million;
            for (const Category& category : share.categories) {
                most -= m_input.retiredForEvent.of(category).count();
            }
            caps.push_back({.id = u"share.%1"_s.arg(&share - phase.shares.data()),
                            .categories = texts(share.categories),
                            .most = std::max(most, Big(0))});
        }
        Step step{.line = {.step = u"PHASE"_s, .phase = index}};
        for (const Pool& pool : phase.pools) {
            const auto judge = [&](const HeldBlock& b) { return naiveVerdict(m_input, pool, b); };
            takeAll(candidates(pool.order, judge), step, caps, need);
            ++step.line.pool;
        }
        for (std::size_t i = 0; phase.periodLimits && i < period.size(); ++i) {
            period[i].used = caps[i].used;
        }
    }

    void settle(bool isPenalty)
    {
        const qint64 shortfall = *m_plan.shortfall;
        m_plan.retired = m_plan.obligation - shortfall;
        m_plan.status = shortfall == 0 ? u"FULFILLED"_s : u"UNFULFILLED"_s;
        if (shortfall == 0 || isPenalty) {
            return;
        }
        m_plan.penalty = naivePenalty(m_input, shortfall, m_plan.findings);
    }

    // --- 3.4: what is said of the rest ---

    bool isKeptBack()
    {
        if (m_input.standing == AccountStanding::Revoked) {
            m_plan.findings.append(u"ACCOUNT_REVOKED"_s);
            return true;
        }
        const bool isSkipped =
            m_input.standing != AccountStanding::Open && m_rules.suspended == SuspendedPolicy::Skip;
        if (isSkipped) {
            m_plan.findings.append(u"ACCOUNT_SKIPPED"_s);
        }
        return isSkipped;
    }

    /// Of several pools, what the block failed at where it came furthest.
    QString reasonOf(const HeldBlock& block, bool isPenalty) const
    {
        if (!isPenalty) {
            return naiveVerdict(m_input, block).reason;
        }
        QString furthest = u"ACCOUNT"_s;
        for (const PenaltyPhase& phase : m_rules.penalty.phases) {
            for (const Pool& pool : phase.pools) {
                const QString reason = naiveVerdict(m_input, pool, block).reason;
                furthest = naiveRank(reason) > naiveRank(furthest) ? reason : furthest;
            }
        }
        return furthest;
    }

    void noteLeftovers(bool isPenalty, bool isKept)
    {
        for (std::size_t i = 0; i < m_input.holdings.size(); ++i) {
            const HeldBlock& block = m_input.holdings[i];
            qint64 left = 0;
            for (const Piece& piece : m_pieces) {
                left += piece.block == i ? piece.last - piece.first + 1 : 0;
            }
            if (left == 0) {
                continue;
            }
            QString reason = reasonOf(block, isPenalty);
            if (reason.isEmpty()) {
                reason = isKept ? u"NOT_DRAWN"_s : u"NOT_NEEDED"_s;
            }
            m_plan.leftovers.push_back(
                {.series = block.series.number(),
                 .first = block.range.first(),
                 .left = left,
                 .reason = m_overLimit[i].isEmpty() ? reason : u"OVER_LIMIT"_s,
                 .limit = m_overLimit[i]});
        }
        std::sort(
            m_plan.leftovers.begin(), m_plan.leftovers.end(), [](const auto& a, const auto& b) {
                return std::pair(a.series, a.first) < std::pair(b.series, b.first);
            });
    }

    void noteUnitsToCancel()
    {
        for (const Category& category : m_rules.cancelUnused) {
            qint64 left = 0;
            for (const Piece& piece : m_pieces) {
                const bool isSuch = m_input.holdings[piece.block].category == category;
                left += isSuch ? piece.last - piece.first + 1 : 0;
            }
            if (left > 0 && m_input.event.type == EventType::Full) {
                m_plan.findings.append(u"UNITS_TO_CANCEL %1 %2"_s.arg(category.text()).arg(left));
            }
        }
    }

    void noteRates()
    {
        if (m_input.event.type == EventType::Rate) {
            m_plan.rates = {naiveRateText(*m_input.event.rate, 0),
                            naiveRateText(*m_input.event.rate, m_plan.credited + m_plan.retired)};
        }
    }

    const PlanInput& m_input;
    const Rules& m_rules;
    NaivePlan m_plan;
    std::vector<Piece> m_pieces;
    std::vector<QString> m_overLimit;
    std::pair<std::size_t, qsizetype> m_origin;
};

}  // namespace

NaivePlan naivePlan(const PlanInput& input, Stride stride)
{
    return Naive(input, stride).run();
}

}  // namespace citss::compliance
