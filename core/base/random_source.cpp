// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_source.h"

#include "core/base/check.h"
#include "core/base/sha256.h"

#include <sodium.h>

namespace citss {

namespace {

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

}  // namespace

QByteArray SystemRandom::bytes(int count)
{
    CHECK(count >= 0 && sodium_init() >= 0);
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(count));
    return out;
}

SeededRandom::SeededRandom(const QByteArray& seed) : m_key(Sha256::of({seed}))
{
    CHECK(sodium_init() >= 0);
}

QByteArray SeededRandom::bytes(int count)
{
    CHECK(count >= 0);
    QByteArray nonce(crypto_stream_chacha20_NONCEBYTES, '\0');
    const quint64 call = m_calls++;
    for (int i = 0; i < 8; ++i) {
        nonce[i] = static_cast<char>((call >> (8U * static_cast<unsigned>(i))) & 0xFFU);
    }
    QByteArray out(count, '\0');
    crypto_stream_chacha20(
        data(out), static_cast<unsigned long long>(count), data(nonce), data(m_key));
    return out;
}

}  // namespace citss
