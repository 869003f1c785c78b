// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random_source.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace citss {

/// A registry's secret Ed25519 key: what it signs its snapshots with. Kept in memory that is wiped
/// and never swapped out.
class SigningKey {
public:
    static constexpr int SeedSize = 32;
    static constexpr int PublicSize = 32;
    static constexpr int SignatureSize = 64;

    static SigningKey generate(RandomSource& random);
    /// The same key for all training registries: it proves nothing, but demos come out byte for
    /// byte equal.
    static SigningKey ofTraining();
    /// Reads the file beside a registry; refuses one that other users may read.
    static Result<SigningKey> read(const QString& path);
    /// Writes a new file that only its owner may read.
    [[nodiscard]] Problems write(const QString& path) const;
    /// Where the key of a registry lies: "NAME.key".
    static QString pathFor(const QString& registryPath);

    [[nodiscard]] QByteArray publicKey() const;
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;

private:
    struct Wipe {
        void operator()(unsigned char* secret) const;
    };
    explicit SigningKey(QByteArray seed);

    std::unique_ptr<unsigned char, Wipe> m_secret;
};

/// Whether the signature was made over the message with the secret half of the key. False for keys
/// and signatures of a wrong size.
bool signatureHolds(const QByteArray& publicKey,
                    const QByteArray& message,
                    const QByteArray& signature);

}  // namespace citss
