// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/exchange/import_layout.h"

#include <QString>

namespace citss {

/// Without blanks, no-break spaces and invisible marks at both ends.
QString trimmedCell(const QString& text);

/// Text that stands for nothing where an identifier is expected: "n/a", "-".
bool standsForNothing(const QString& trimmed);

/// Reads a trimmed, non-empty cell. `commaMayBeDecimal`: see Sheet.
Result<Value> parseImportValue(const QString& trimmed,
                               ImportValueKind kind,
                               bool commaMayBeDecimal);

/// Whether an amount of that kind was rounded when it was read.
bool wasRounded(const QString& trimmed, ImportValueKind kind);

}  // namespace citss
