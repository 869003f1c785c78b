// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/manifest.h"
#include "core/snapshot/verify.h"

namespace citss {

/// Whether a file is in the form of a snapshot, whole or not: told by its header alone, so that a
/// live registry is not touched.
bool looksLikeSnapshot(const QString& path);

/// What must hold before anybody looks at a snapshot: manifest, signature, key, seal.
Result<Manifest> openManifest(const QString& path, const Progress& progress = Progress());

/// Opens a snapshot whose manifest holds. Nothing is ever written to it or beside it.
LocalRegistry::Opened openSnapshot(const QString& path,
                                   const Surroundings& surroundings,
                                   const Progress& progress = Progress());

struct SnapshotVerification {
    std::optional<Manifest> manifest;  ///< if it could be read
    VerifyReport report;
};

/// Everything that a snapshot claims, each thing named that does not hold.
SnapshotVerification verifySnapshot(const QString& path,
                                    const Catalogue& catalogue,
                                    const VerifyOptions& options,
                                    const Progress& progress = Progress());

}  // namespace citss
