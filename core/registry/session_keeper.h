// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/random_source.h"
#include "core/base/result.h"

#include <QHash>

#include <chrono>

namespace citss {

/// Who is signed in here, and since when they have done nothing. Not thread-safe.
class SessionKeeper {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Idle time of zero never locks.
    explicit SessionKeeper(std::chrono::minutes idle) : m_idle(idle) {}

    /// Keeps a session under a new token, which it returns inside it.
    Session open(Session session, RandomSource& random, Time now);
    void close(const QByteArray& token);
    /// The session, if it is known and not locked; using it keeps it awake.
    Result<Session> use(const QByteArray& token, Time now);
    /// The session even if it is locked.
    [[nodiscard]] std::optional<Session> find(const QByteArray& token) const;
    void unlock(const QByteArray& token, Time now);

private:
    struct Kept {
        Session session;
        Time lastUse;
        bool locked = false;
    };

    std::chrono::minutes m_idle;
    QHash<QByteArray, Kept> m_sessions;
};

}  // namespace citss
