// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sequence_world.h"

#include <vector>

namespace citss {

/// Brings the blocks of a worked sequence into the entity's accounts, with the serial numbers that
/// the example gives them wherever the series has room: they decide ties, and requests name them.
class SequenceBlocks {
public:
    explicit SequenceBlocks(SequenceWorld& world) : m_world(world) {}

    /// When the registry must be young enough for all of them.
    static Instant beginning(const compliance::SequenceExample& example);

    /// What is there at the beginning; who arrives later is brought by `arriveAll`.
    void placeAll();
    void arriveAll();
    /// One block, in the middle of a sequence.
    void bring(const compliance::HeldBlock& arriving);
    /// For the obligation of an earlier event: whatever serials there are.
    void placePrior(const compliance::CategoryAmounts& amounts, int vintage);

    /// Asks for the requested serials at an event.
    void request(const QString& event);

private:
    /// A block as the registry knows it.
    struct Placed {
        compliance::HeldBlock block;
        SeriesKey series;
        qint64 first = 0;  ///< the serial that stands for the first of the example
    };

    [[nodiscard]] bool isMovedIn(const compliance::HeldBlock& block) const;
    [[nodiscard]] std::optional<Instant> arrivalOf(const compliance::HeldBlock& block) const;
    [[nodiscard]] QCborMap rowOf(const compliance::HeldBlock& block) const;
    [[nodiscard]] SeriesKey seriesOf(const compliance::HeldBlock& block) const;
    void issue(const compliance::HeldBlock& block);
    void moveIn(const Placed& placed);
    void hold(const Placed& placed);
    [[nodiscard]] static SerialBlock serialsOf(const Placed& placed);

    SequenceWorld& m_world;
    std::vector<Placed> m_placed;
};

}  // namespace citss
