// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QList>

namespace citss {

/// The rule sets of a file with each "extends" resolved: what the base states, without what
/// "without" names, with the differences merged over it. A rule set whose base is unusable comes
/// back undefined; the problems say why. `bases` are whole rule sets of the pack that is extended.
QList<Value> resolveRuleSets(const QList<Value>& sets,
                             const QString& path,
                             Problems& problems,
                             const QList<Value>& bases = {});

}  // namespace citss
