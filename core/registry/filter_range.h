// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/registry/view.h"

namespace citss {

/// What stands before and after the dots of "10..20", "10.." or "..20".
struct RangeText {
    QString from;
    QString to;
};

/// Nothing if the text is no range.
std::optional<RangeText> rangeFromText(const QString& text);

/// Whether a range of such cells means something: "2023..2025" in a name is only a text.
bool hasRanges(ColumnKind kind);

/// Whether its cells are numbers, so that they are compared with numbers only.
bool isWholeKind(ColumnKind kind);

/// A filter as cells are compared with it: numbers as numbers, "a..b" as a range, and a day, month
/// or year as all the time that it lasts.
Result<Filter> comparableFilter(const Column& column, const Filter& filter);

}  // namespace citss
