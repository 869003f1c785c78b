// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <optional>

namespace citss {

/// What stands before the first entry.
QByteArray chainStart();

/// The hash of an entry. Fields enter it as one salted commitment each, so that a field's value may
/// later be withheld (a redacted snapshot, erased personal data) and the chain still verifies.
/// Nothing if `fields` is not a canonical map.
std::optional<QByteArray> entryHash(const Entry& entry);

}  // namespace citss
