// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace citss {

/// The bytes of a pack that is shipped.
QByteArray builtInBytes(const QString& name);

/// The smallest pack there can be: two rule sets, one after the other.
QByteArray smallPack();

/// The small pack with a JSON value at "rule_sets.0.limits.0.ppm"; an empty text removes what is
/// there. Paths within maps use "/" where a key holds a dot.
QByteArray changedPack(const QString& path, const QString& json);

}  // namespace citss
