// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_text.h"

namespace citss {

/// Reads what a person typed above a column: "wash", ">= 1 000", "= 2024", "<> Approved".
/// Nothing if it cannot be compared with the column.
std::optional<Filter> filterFromText(const Column& column,
                                     const QString& typed,
                                     const CellText& cellText);

}  // namespace citss
