// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random_source.h"

#include <memory>

namespace citss {

/// Chance for an opened registry: the operating system's, or for a training registry one that
/// follows from where its journal stands, so that the same exercise gives the same file.
class RegistryRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override { return m_source->bytes(count); }
    void followFrom(const QByteArray& seed) { m_source = std::make_unique<SeededRandom>(seed); }

private:
    std::unique_ptr<RandomSource> m_source = std::make_unique<SystemRandom>();
};

}  // namespace citss
