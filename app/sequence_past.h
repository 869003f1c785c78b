// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sequence_blocks.h"

#include <QMap>

namespace citss {

/// What happened before a worked sequence begins: earlier surrenders of the period, and the events
/// that late surrenders make good. Each is an event of its own, run from end to end.
class SequencePast {
public:
    SequencePast(SequenceWorld& world, SequenceBlocks& blocks) : m_world(world), m_blocks(blocks) {}

    /// Lets an event pass that missed so many units, and names it.
    QString miss(const compliance::EventSpec& penalty);
    /// Lets an earlier event of the period retire what the example says was retired.
    void retirePrior();
    /// Years whose emissions were others than they are from now on.
    [[nodiscard]] const QSet<int>& years() const { return m_years; }

private:
    struct Missed {
        EventType type = EventType::Annual;
        int year = 0;
    };
    [[nodiscard]] Missed missedBy(const compliance::EventSpec& penalty) const;
    [[nodiscard]] Tonnes emissionsFor(const EventRule& rule, Tonnes missing) const;
    QString open(EventType type, int year);
    void load(int year, Tonnes emissions);
    void run(const QString& event);

    SequenceWorld& m_world;
    SequenceBlocks& m_blocks;
    QSet<int> m_years;
};

}  // namespace citss
