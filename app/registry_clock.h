// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace citss {

/// The time of an opened registry. A live one runs with the machine; a training registry stands
/// where its journal ends until somebody moves it, so that its deadlines pass when the trainer says
/// so. Until it is known which of the two a file is, no time has passed at all.
class RegistryClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override
    {
        return m_runs ? SystemClock().now() : Instant(m_stand);
    }
    void run() { m_runs = true; }
    void standAt(Instant moment) { m_stand = moment.milliseconds(); }

private:
    // Moved by a window while a worker reads it.
    std::atomic<bool> m_runs = false;
    std::atomic<qint64> m_stand = 0;
};

}  // namespace citss
