// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/planned.h"

#include <vector>

namespace citss::compliance {

/// The holdings of one entity while a plan draws from them, step after step: which serials are
/// still free, what was taken, what kept the rest back.
class Draw {
public:
    /// The blocks in the order of their ids.
    explicit Draw(const PlanInput& input);

    /// The first two blocks that hold the same serial, if there are such.
    [[nodiscard]] const HeldBlock* overlapping() const;

    /// Judges all blocks for the step to come.
    void judge(const Eligibility& eligibility);

    /// How blocks of one position follow each other.
    enum class Sort { OldestFirst, NewestFirst, FirstInFirstOut };

    /// Takes the requested serials, as far as they are eligible and there is room.
    void takeRequested(const std::vector<SerialRequest>& requests, Tonnes& need, Rooms& rooms);
    /// Takes along the order until nothing more is needed. `step` is what its lines have in common.
    void take(Sort sort, const PlanLine& step, Tonnes& need, Rooms& rooms);

    /// What stays, with the reasons; `idle` is said of eligible blocks that nothing kept back.
    [[nodiscard]] std::vector<Leftover> leftovers(BlockReason idle) const;

    [[nodiscard]] std::vector<PlanLine>& lines() { return m_lines; }
    /// Requests of which nothing could be taken.
    [[nodiscard]] const std::vector<SerialRequest>& unserved() const { return m_unserved; }

private:
    struct Segment {
        std::size_t block;
        qint64 first;
        qint64 last;
    };
    struct Candidate;

    Candidate candidate(std::size_t segment, Sort sort) const;
    /// Takes the lowest serials of a part of a segment; gives what was taken.
    Tonnes takePart(const Segment& part, const PlanLine& step, Tonnes& need, Rooms& rooms);
    bool takeRequest(const SerialRequest& request, Tonnes& need, Rooms& rooms);

    Uses m_offsets;
    std::vector<const HeldBlock*> m_blocks;
    std::vector<Segment> m_free;
    std::vector<Eligibility::Verdict> m_verdicts;
    std::vector<BlockReason> m_refusals;  ///< the furthest test that a block reached
    std::vector<Identifier> m_limits;     ///< that kept a block back; empty until one does
    std::vector<PlanLine> m_lines;
    std::vector<SerialRequest> m_unserved;
};

}  // namespace citss::compliance
