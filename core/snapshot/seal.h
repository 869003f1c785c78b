// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/snapshot/signing_key.h"

namespace citss {

/// The seal of a snapshot stands inside the file it seals: a digest of all the file's bytes, its
/// own place read as zeros, and a signature over that digest and the manifest. So no byte can
/// change unnoticed, not even one that no table uses.
inline constexpr qsizetype SealSize = 96;

/// What stands in the seal's place until the file is complete: found nowhere else in it.
QByteArray sealPlaceholder(const QByteArray& manifest);

/// Puts the seal where the placeholder stands, and sees to it that the file is on the disk.
Problems sealFile(const QString& path, const QByteArray& manifest, const SigningKey& key);

/// Whether the holder of the key put this seal to this manifest.
bool sealIsSigned(const QByteArray& seal, const QByteArray& manifest, const QByteArray& publicKey);

/// Whether the bytes of the file are those that were sealed.
Result<bool> fileIsAsSealed(const QString& path,
                            const QByteArray& seal,
                            const Progress& progress = Progress());

}  // namespace citss
