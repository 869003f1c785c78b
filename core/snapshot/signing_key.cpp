// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/signing_key.h"

#include "core/base/sha256.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/registry_file.h"

#include <QFile>

#include <sodium.h>

namespace citss {

namespace {

constexpr const char* Heading = "OpenCITSS signing key 1\n";

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

bool isOthersToRead(const QFile& file)
{
    return (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                  QFile::WriteOther)) != QFile::Permissions();
}

}  // namespace

void SigningKey::Wipe::operator()(unsigned char* secret) const
{
    sodium_free(secret);
}

SigningKey::SigningKey(QByteArray seed)
{
    CHECK(sodium_init() >= 0 && seed.size() == SeedSize);
    m_secret.reset(static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    CHECK(m_secret != nullptr);
    QByteArray publicHalf(PublicSize, '\0');
    crypto_sign_seed_keypair(bytesOf(publicHalf), m_secret.get(), bytesOf(std::as_const(seed)));
    sodium_memzero(seed.data(), static_cast<size_t>(seed.size()));
}

SigningKey SigningKey::generate(RandomSource& random)
{
    return SigningKey(random.bytes(SeedSize));
}

SigningKey SigningKey::ofTraining()
{
    return SigningKey(Sha256::of({"OpenCITSS training registries"}));
}

QString SigningKey::pathFor(const QString& registryPath)
{
    return registryPath + QStringLiteral(".key");
}

Result<SigningKey> SigningKey::read(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return problem(KeyMissing, {}, {path});
    }
    if (isOthersToRead(file)) {
        return problem(KeyExposed, {}, {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(FileUnreadable, {}, {path, file.errorString()});
    }
    const QByteArray text = file.read(1024);
    const auto seed = QByteArray::fromBase64Encoding(
        text.mid(static_cast<qsizetype>(qstrlen(Heading))).trimmed(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!text.startsWith(Heading) || !seed || seed.decoded.size() != SeedSize) {
        return problem(KeyMalformed, {}, {path});
    }
    return SigningKey(seed.decoded);
}

Problems SigningKey::write(const QString& path) const
{
    QFile file(path);
    // Owner only from the first moment on: not made wide and narrowed after.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return {problem(file.exists() ? FileExists : FileReadOnly, {}, {path})};
    }
    QByteArray seed(SeedSize, '\0');
    crypto_sign_ed25519_sk_to_seed(bytesOf(seed), m_secret.get());
    const QByteArray text =
        Heading + seed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
        '\n';
    if (file.write(text) != text.size() || !file.flush()) {
        file.remove();
        return {problem(DiskFull, {}, {path})};
    }
    return {};
}

QByteArray SigningKey::publicKey() const
{
    QByteArray key(PublicSize, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(key), m_secret.get());
    return key;
}

QByteArray SigningKey::sign(const QByteArray& message) const
{
    QByteArray signature(SignatureSize, '\0');
    crypto_sign_detached(bytesOf(signature),
                         nullptr,
                         bytesOf(message),
                         static_cast<unsigned long long>(message.size()),
                         m_secret.get());
    return signature;
}

bool signatureHolds(const QByteArray& publicKey,
                    const QByteArray& message,
                    const QByteArray& signature)
{
    CHECK(sodium_init() >= 0);
    return publicKey.size() == SigningKey::PublicSize &&
           signature.size() == SigningKey::SignatureSize &&
           crypto_sign_verify_detached(bytesOf(signature),
                                       bytesOf(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesOf(publicKey)) == 0;
}

}  // namespace citss
