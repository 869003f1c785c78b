// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <mutex>

namespace citss {

namespace wire {
struct Request;
}  // namespace wire

/// Serves one peer: answers the bytes of its calls with the bytes of their results, tells it how
/// far they are, and what has changed, whoever changed it. It knows nothing of where bytes come
/// from: whatever they are, the answer is a message, and a registry is asked only what it can
/// refuse itself.
class WireServer {
public:
    /// Sends a message to the peer; thread-safe.
    using Send = std::function<void(const QByteArray&)>;

    WireServer(Registry& registry, Send send);
    /// Nobody is in `receive` any more.
    ~WireServer();
    WireServer(const WireServer&) = delete;
    WireServer& operator=(const WireServer&) = delete;

    /// Takes a message in; a call is performed and answered before this returns. Another thread
    /// may bring a message meanwhile: that is how a call is cancelled.
    void receive(const QByteArray& bytes);

private:
    void perform(const wire::Request& request);
    void cancel(qint64 number);

    Registry& m_registry;
    Send m_send;
    QMetaObject::Connection m_changes;
    std::mutex m_mutex;
    std::map<qint64, Progress*> m_running;
};

}  // namespace citss
