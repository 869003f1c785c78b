// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/pack_inheritance.h"

#include <QByteArray>
#include <QStringList>

namespace citss {

/// The ids of the rule packs that ship with the program, in their order.
QStringList shippedPackIds();

/// One of them as its file states it; the case of the id does not matter.
std::optional<Value> shippedPackFile(const QString& id);

/// One of them whole, as a registry adopts it.
Result<Value> shippedPack(const QString& id);

/// Its worked examples, as JSON; empty if it has none.
QByteArray shippedExamples(const QString& id);

}  // namespace citss
