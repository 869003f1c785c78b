// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_text.h"

namespace citss {

/// Reads what a person typed above a column: "wash", ">= 1 000", "= 2024", "<> Approved",
/// "!~ draft", "2023..2025", "2026-01.."; "= –" finds what is empty.
/// Nothing if it cannot be compared with the column.
std::optional<Filter> filterFromText(const Column& column,
                                     const QString& typed,
                                     const CellText& cellText);

/// What such a column expects instead.
QString expectedFilter(const Column& column);

/// What would be typed for a filter, in the current language.
QString textFromFilter(const Column& column, const Filter& filter, const CellText& cellText);

}  // namespace citss
