// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

#include <QStringList>

namespace citss {

/// What a base states with the differences over it: maps are merged key by key, everything else is
/// replaced whole.
Value merged(const Value& base, const Value& difference);

/// The map without the entry at a dotted path; undefined if there is none.
Value removed(const Value& value, const QStringList& path);

}  // namespace citss
