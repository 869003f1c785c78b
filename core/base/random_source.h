// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace citss {

/// Where command ids and salts come from. Only envelopes are made with it: handlers never see it.
class RandomSource {
public:
    RandomSource() = default;
    RandomSource(const RandomSource&) = delete;
    RandomSource& operator=(const RandomSource&) = delete;
    virtual ~RandomSource() = default;
    virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override;
};

/// The same bytes for the same seed: built-in demos and tests, which must come out byte for byte
/// equal.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(const QByteArray& seed);
    QByteArray bytes(int count) override;

private:
    QByteArray m_key;
    quint64 m_calls = 0;
};

}  // namespace citss
