// SPDX-License-Identifier: GPL-3.0-or-later
// The EVP interface allocates and clears a context for each digest, which costs as much again as
// hashing a field. These functions do not; they are there, marked as old, in every OpenSSL 3.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/base/sha256.h"

#include "core/base/check.h"

#include <openssl/sha.h>

namespace citss {

namespace {

void add(SHA256_CTX& context, QByteArrayView bytes)
{
    CHECK(SHA256_Update(&context, bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

void finish(SHA256_CTX& context, char* out)
{
    CHECK(SHA256_Final(reinterpret_cast<unsigned char*>(out), &context) == 1);
}

void hash(std::initializer_list<QByteArrayView> parts, char* out)
{
    SHA256_CTX context;
    CHECK(SHA256_Init(&context) == 1);
    for (const QByteArrayView part : parts) {
        add(context, part);
    }
    finish(context, out);
}

}  // namespace

struct Sha256::Context {
    SHA256_CTX state;
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    CHECK(SHA256_Init(&m_context->state) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    citss::add(m_context->state, bytes);
}

QByteArray Sha256::finish()
{
    QByteArray out(Size, Qt::Uninitialized);
    citss::finish(m_context->state, out.data());
    CHECK(SHA256_Init(&m_context->state) == 1);
    return out;
}

QByteArray Sha256::of(std::initializer_list<QByteArrayView> parts)
{
    QByteArray out(Size, Qt::Uninitialized);
    hash(parts, out.data());
    return out;
}

Sha256::Digest Sha256::digestOf(std::initializer_list<QByteArrayView> parts)
{
    Digest digest;
    hash(parts, digest.data());
    return digest;
}

}  // namespace citss
