// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/local_registry.h"
#include "core/snapshot/manifest.h"
#include "core/snapshot/signing_key.h"

namespace citss {

struct ExportOrder {
    QString path;      ///< a file that does not exist yet
    Session exporter;  ///< must be allowed to see all of the registry
    const SigningKey& key;
};

/// Writes the whole registry as it is at one moment into one signed file, which nothing stands
/// beside; the journal, and so the file, says who took it. The file appears under its name only
/// when it has passed its checks.
Result<Manifest> exportSnapshot(LocalRegistry& registry,
                                const ExportOrder& order,
                                const Progress& progress = Progress());

}  // namespace citss
