// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"

#include <QByteArray>

namespace citss {

/// Answers the bytes of a call with the bytes of its result. It knows nothing of where they come
/// from: whatever they are, the answer is a message, and a registry is asked only what it can
/// refuse itself.
class WireServer {
public:
    explicit WireServer(Registry& registry) : m_registry(registry) {}

    QByteArray answer(const QByteArray& request);

private:
    Registry& m_registry;
};

}  // namespace citss
