// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <QString>

#include <functional>
#include <optional>

namespace citss {

/// The rule pack of an id, as its file states it; nothing if there is none.
using PackFinder = std::function<std::optional<Value>(const QString& id)>;

/// A rule pack with everything it inherits: "extends" names the pack whose statements it takes
/// over, "without" what it leaves out of them. Terms, instruments, accounts and members are matched
/// by their names; rule sets are the pack's own, but may extend those of the base. A pack that
/// extends nothing comes back with its rule sets whole.
Result<Value> wholePack(const Value& pack, const PackFinder& bases = {});

}  // namespace citss
