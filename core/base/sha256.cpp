// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/check.h"

#include <openssl/evp.h>

namespace citss {

namespace {

const EVP_MD* digest()
{
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    CHECK(fetched != nullptr);
    return fetched;
}

}  // namespace

struct Sha256::Context {
    EVP_MD_CTX* evp = EVP_MD_CTX_new();
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    CHECK(EVP_DigestInit_ex2(m_context->evp, digest(), nullptr) == 1);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context->evp);
}

void Sha256::add(QByteArrayView bytes)
{
    CHECK(EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray Sha256::finish()
{
    QByteArray out(Size, Qt::Uninitialized);
    CHECK(EVP_DigestFinal_ex(
              m_context->evp, reinterpret_cast<unsigned char*>(out.data()), nullptr) == 1);
    CHECK(EVP_DigestInit_ex2(m_context->evp, digest(), nullptr) == 1);
    return out;
}

QByteArray Sha256::of(std::initializer_list<QByteArrayView> parts)
{
    thread_local Sha256 hash;
    for (const QByteArrayView part : parts) {
        hash.add(part);
    }
    return hash.finish();
}

}  // namespace citss
