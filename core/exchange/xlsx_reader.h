// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

namespace citss {

/// Reads the sheets of an XLSX workbook: text with what is struck through told apart, numbers in
/// plain digits, days as ISO dates, formulas by their last result. Safe on hostile input.
Result<Workbook> readXlsx(const QByteArray& bytes);

}  // namespace citss
