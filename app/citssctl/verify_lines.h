// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/job.h"
#include "core/snapshot/snapshot_verify.h"

namespace citss {

/// A line for each check and each problem, and the closing line "N passed, N failed".
ExitCode tellReport(const Call& call, const VerifyReport& report);

/// The same after what the snapshot says of itself.
ExitCode tellSnapshot(const Call& call, const SnapshotVerification& verification);

/// Who exported what when, and the key's fingerprint to compare with what its owner tells.
void tellManifest(Terminal& terminal, const Manifest& manifest);

}  // namespace citss
