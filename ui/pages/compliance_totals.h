// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

namespace citss {

/// How much of each instrument kind was retired at an event, by its code. Summed by the registry,
/// kind after kind: however many entities there are, few rows cross over.
QFuture<QList<std::pair<QString, qint64>>> readKindTotals(RegistryLink& link, const QString& event);

}  // namespace citss
