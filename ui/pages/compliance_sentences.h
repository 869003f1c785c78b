// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QCborMap>

namespace citss {

/// The arithmetic and the law behind a line of a surrender, from its row in the view.
Problem lineExplanation(const QCborMap& line);
/// Why a block was left, from its row in the view.
Problem leftoverExplanation(const QCborMap& leftover);

/// The serial numbers of a row as people write them: "XW-A-2024-000000000001..000000030000".
QString serialsText(const QCborMap& record);

/// For plural forms: as large as an int holds.
int pluralOf(qint64 count);

}  // namespace citss
