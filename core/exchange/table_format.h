// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace citss {

/// What a column holds: decides alignment, the type of a workbook's cells, and what may be guarded.
enum class TableColumnKind {
    Text,     ///< also identifiers: never taken for a number
    Count,    ///< whole numbers
    Year,     ///< whole, never grouped
    Decimal,  ///< exact decimal text with a point
    Percent,  ///< parts per million, written as percent
    Money,    ///< hundredths, written as a decimal with a point
    Date,     ///< "2016-11-01"
    Instant,  ///< ISO 8601, UTC
    Flag,
    Bytes,  ///< written as hexadecimal
};

struct TableColumn {
    QString key;    ///< stable, for machines
    QString title;  ///< for people, in their language
    TableColumnKind kind = TableColumnKind::Text;
};

enum class TableFormat {
    Csv,             ///< RFC 4180: UTF-8, commas, CR LF, plain digits
    SpreadsheetCsv,  ///< with byte order mark, and nothing a spreadsheet would run as a formula
    Xlsx,
    Json,  ///< an array with one object a row, keys in order
    Text,  ///< columns aligned with blanks, for terminals
};

struct TableOptions {
    TableFormat format = TableFormat::Csv;
    QString sheetName = QStringLiteral("Table");  ///< of a workbook
    int sheetRows = 1'048'576;  ///< of a workbook's sheet with its header; then the next begins
    bool keyRow = false;        ///< CSV: the columns' keys as second header row
    bool decimalComma = false;  ///< SpreadsheetCsv: semicolons, and commas before decimals
    /// What a workbook says of its making. Fixed, so that equal tables give equal bytes.
    Instant created = Instant(946'684'800'000);  // 2000-01-01
};

}  // namespace citss
