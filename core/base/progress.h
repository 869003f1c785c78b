// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace citss {

/// How a long command tells how far it is, and is told to stop. Cancelling undoes everything.
class Progress {
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}

    void report(qint64 done, qint64 total) const
    {
        if (m_listener) {
            m_listener(done, total);
        }
    }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

}  // namespace citss
