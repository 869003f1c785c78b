// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx_styles.h"
#include "core/exchange/xlsx_xml.h"

namespace citss {

/// What the cells of all sheets of a workbook refer to.
struct XlsxContext {
    std::vector<RichText> strings;
    std::vector<CellStyle> styles;
    bool countsFrom1904 = false;
    // Read so far, held against the limits.
    qint64 cells = 0;
    qint64 characters = 0;
};

/// Reads the rows of one sheet.
Result<std::vector<Row>> readXlsxRows(const QByteArray& xml,
                                      const QString& part,
                                      XlsxContext& context);

}  // namespace citss
