// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_text.h"

namespace citss {

/// The column by which people know the rows of a view: an entity's, account's or facility's
/// identifier. Null where a row is none of these.
const Column* identifyingColumn(const View& view);

/// What a row is called: its identifier, or the values of its key.
QString recordTitle(const CellText& cellText, const View& view, const QCborMap& record);

}  // namespace citss
