// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/compliance/plan_input.h"

#include <QByteArray>

namespace citss::compliance {

/// The canonical bytes of all that decides a plan: deterministic CBOR (value.h), the rule set by
/// its hash, the blocks in the order of their ids. Equal inputs give equal bytes whatever the order
/// in which their parts were collected.
QByteArray snapshotBytes(const PlanInput& input);

/// The same as a value, for the preview that is stored.
Value toValue(const PlanInput& input);

/// SHA-256 of the canonical bytes. A preview whose hash is no longer that of the present state is
/// stale (compliance.md 3.5).
QByteArray snapshotHash(const PlanInput& input);

}  // namespace citss::compliance
