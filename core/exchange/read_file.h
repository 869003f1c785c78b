// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

namespace citss {

/// Reads a table file, CSV or XLSX by its content and not by its name. A file beyond the limit is
/// refused by its size, unread.
Result<Workbook> readTable(const QString& path);

/// The same for bytes already at hand; `name` names the sheet of a CSV.
Result<Workbook> readTableBytes(const QByteArray& bytes, const QString& name = {});

}  // namespace citss
