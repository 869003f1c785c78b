// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/session_keeper.h"

#include "core/registry/registry_problems.h"

namespace citss {

namespace {

constexpr int TokenSize = 32;

}  // namespace

Session SessionKeeper::open(Session session, RandomSource& random, Time now)
{
    session.token = random.bytes(TokenSize);
    m_sessions.insert(session.token, {.session = session, .lastUse = now});
    return session;
}

void SessionKeeper::close(const QByteArray& token)
{
    m_sessions.remove(token);
}

Result<Session> SessionKeeper::use(const QByteArray& token, Time now)
{
    const auto kept = m_sessions.find(token);
    if (kept == m_sessions.end()) {
        return problem(SessionUnknown);
    }
    kept->locked = kept->locked || (m_idle.count() > 0 && now - kept->lastUse > m_idle);
    if (kept->locked) {
        return problem(SessionLocked);
    }
    kept->lastUse = now;
    return kept->session;
}

std::optional<Session> SessionKeeper::find(const QByteArray& token) const
{
    const auto kept = m_sessions.constFind(token);
    return kept == m_sessions.constEnd() ? std::nullopt : std::optional(kept->session);
}

void SessionKeeper::unlock(const QByteArray& token, Time now)
{
    if (const auto kept = m_sessions.find(token); kept != m_sessions.end()) {
        kept->locked = false;
        kept->lastUse = now;
    }
}

}  // namespace citss
